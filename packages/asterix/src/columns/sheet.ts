/**
 * What the writers in `gen/` write rows from. Four arrays hold all columns, so that a writer has few things
 * to keep at hand; each of the columns is a part of one of them. Those of rows a record stand `n` elements
 * apart, those of rows a repetition `m`. Of each item, `bases` has `BASES` numbers: where its first column
 * in each array begins, its first part, and its first repetition counter; −1 each where it is not wanted.
 * A part is columns that are written together: an item, an octet of an extended one, a sub-item.
 */
export interface Sheet {
  readonly f64: Float64Array;
  readonly i32: Int32Array;
  readonly i16: Int16Array;
  /** Octets too, of characters and of wide bits. */
  readonly i8: Int8Array;
  readonly n: number;
  readonly m: number;
  /** By place in the order of items. */
  readonly bases: Int32Array;
  /** By counter: values of a repetitive item that have been used. */
  readonly used: Int32Array;
  /** By part: 1 where it has been written since the last clear. */
  readonly written: Uint8Array;
  /** Values that a repetitive item has room for. */
  readonly room: number;
  /** FSPEC octets of each row. */
  readonly presence: Uint8Array;
  /** Of an FSPEC, the bits of items that have columns. */
  readonly wanted: Uint8Array;
  readonly squeeze: ExpansionRowWriter | undefined;
  /** What fields of any content are copied from when rows are written. */
  source: Uint8Array | undefined;
}

/** Numbers an item in `Sheet.bases`; the first part's stands in place `PART` of them. */
export const BASES = 6;
export const PART = 4;

/** Where the record ends that is written from `p` with what `row` holds; −1 where it cannot be written. */
export type RowWriter = (b: Uint8Array, p: number, end: number, c: Sheet, row: number) => number;

/** As a row's writer, of the content of an expansion field, which is the item in place `i`. */
export type ExpansionRowWriter = (b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number) => number;
