import { CHARACTER_BITS } from '../characters.ts';
import type { Content, ElementLayout, ExplicitLayout, Field, FixedCompoundLayout, Layout, Part } from '../layout.ts';

/**
 * What a column holds:
 *
 * - `number` a quantity in its unit, a table's number, a whole number or raw bits, exact;
 * - `octal` the number that octal digits make;
 * - `text` `width` character codes a row; zeros where none;
 * - `hex` `width` octets a row, of raw bits wider than 32; zeros where none;
 * - `count` repetitions, and `first` the row of the first of them in the columns of what is repeated;
 * - `offset` and `length` of the content of a field of any content, in the bytes decoded.
 */
export type ColumnKind = 'number' | 'octal' | 'text' | 'hex' | 'count' | 'first' | 'offset' | 'length';

export type ColumnValues = Int8Array | Int16Array | Int32Array | Float64Array | Uint8Array;

export interface Column {
  /** Item and sub-items as the specification names them: `040/RHO`; `250#count` and the like for `count` to `length`. */
  readonly path: string;
  readonly kind: ColumnKind;
  /** Of a quantity as the specification writes it (`NM`, `FL`); empty for others. */
  readonly unit: string;
  /** Where there is no value: −1 for whole numbers, NaN for quantities and numbers of 32 bits or a sign, else 0. */
  readonly none: number;
  /** Values a row. */
  readonly width: number;
  /** The repeated item whose `first` and `count` say which rows are a record's; empty where rows are records. */
  readonly repeated: string;
  readonly values: ColumnValues;
}

export interface Rooms {
  readonly records: number;
  readonly repetitions: number;
}

/** Columns of one item in the order in which the readers in `gen/` number them. */
export function columnsOf(item: string, layout: Layout, expansion: Layout | undefined, rooms: Rooms): Column[] {
  const out: Column[] = [];
  addLayout(out, item, layout, expansion, rooms, '');
  return out;
}

function addLayout(
  out: Column[],
  path: string,
  layout: Layout,
  expansion: Layout | undefined,
  rooms: Rooms,
  repeated: string,
): void {
  const inner = (named: readonly (Part | Field)[]): void => {
    for (const part of named) {
      if (Array.isArray(part)) addLayout(out, `${path}/${part[0]}`, part[1], expansion, rooms, repeated);
    }
  };
  switch (layout[0]) {
    case 'g':
    case 'x':
    case 'c':
      inner(layout.slice(1) as Field[]);
      return;
    case 'f':
      inner((layout as FixedCompoundLayout).slice(2) as Field[]);
      return;
    case 'r':
      out.push(whole(`${path}#count`, 'count', rooms.records), whole(`${path}#first`, 'first', rooms.records));
      addLayout(out, path, layout[2], expansion, rooms, path);
      return;
    case 'p':
      out.push(whole(`${path}#offset`, 'offset', rooms.records), whole(`${path}#length`, 'length', rooms.records));
      if ((layout as ExplicitLayout)[1] === 're' && expansion)
        addLayout(out, path, expansion, undefined, rooms, repeated);
      return;
    default:
      out.push(element(path, layout as ElementLayout, repeated ? rooms.repetitions : rooms.records, repeated));
  }
}

function whole(path: string, kind: ColumnKind, rows: number): Column {
  return { path, kind, unit: '', none: -1, width: 1, repeated: '', values: new Int32Array(rows).fill(-1) };
}

function element(path: string, [bits, content]: ElementLayout, rows: number, repeated: string): Column {
  if (content?.[0] === 's' && content[1] !== 'o') {
    return octets(path, 'text', bits / CHARACTER_BITS[content[1]], rows, repeated);
  }
  if (bits > 32) return octets(path, 'hex', bits / 8, rows, repeated);
  const values = numbers(bits, content, rows);
  const none = values instanceof Float64Array ? Number.NaN : -1;
  const unit = content?.[0] === 'q' ? content[4] : '';
  const kind = content?.[0] === 's' ? 'octal' : 'number';
  return { path, kind, unit, none, width: 1, repeated, values: values.fill(none) };
}

function octets(path: string, kind: ColumnKind, width: number, rows: number, repeated: string): Column {
  return { path, kind, unit: '', none: 0, width, repeated, values: new Uint8Array(width * rows) };
}

/** The narrowest array that holds the values and none. */
function numbers(bits: number, content: Content | undefined, rows: number): ColumnValues {
  const isPlain =
    content === undefined || content[0] === 't' || content[0] === 's' || (content[0] === 'i' && !content[1]);
  if (!isPlain || bits > 31) return new Float64Array(rows);
  if (bits <= 7) return new Int8Array(rows);
  return bits <= 15 ? new Int16Array(rows) : new Int32Array(rows);
}

/** The characters or hex digits in `row` of a `text` or `hex` column, digits of an `octal` one without leading zeros. */
export function columnText(column: Column, row: number): string {
  const { values, width, kind } = column;
  if (kind === 'octal') return (values[row] as number) < 0 ? '' : (values[row] as number).toString(8);
  const own = Array.from(values.subarray(row * width, (row + 1) * width));
  if (kind === 'text') return String.fromCharCode(...own);
  return own.map((octet) => octet.toString(16).toUpperCase().padStart(2, '0')).join('');
}
