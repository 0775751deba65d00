import type { Skip } from './skip.ts';

/**
 * What the readers in `gen/` write into. Columns stand in the order in which a layout names its
 * elements: each element one; a repetitive item its count and the place of its first value, then
 * its elements; a field of any content its offset and length, then what its layout names.
 */
export interface Sheet {
  /** Typed arrays of several kinds; the readers know them by their index signature alone. */
  readonly arrays: readonly Float64Array[];
  /** By column: values of a repetitive item that have been used, where its first value's place stands. */
  readonly used: Int32Array;
  /** Values that a repetitive item has room for. */
  readonly room: number;
  /** Set where there was no room. */
  isFull: boolean;
  /** By place in the order of items: the item's first column, −1 where it is not wanted. */
  readonly starts: Int32Array;
  readonly skips: readonly Skip[];
  /** FSPEC octets of all records since the last clear, OR'ed. */
  readonly seen: Uint8Array;
  /** FSPEC octets of each row. */
  readonly presence: Uint8Array;
  readonly expand: ExpansionReader | undefined;
  /** Puts back to none the columns from `k` on that the expansion field has. */
  readonly blankExpansion: (k: number, row: number) => void;
}

/** Where the record at `p` ends, its values put into `row`; −1 where it is malformed or has no room. */
export type RecordReader = (b: Uint8Array, p: number, end: number, c: Sheet, row: number) => number;

/** As a record's reader, of the content of an expansion field, into the columns from `k` on. */
export type ExpansionReader = (b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number) => number;
