import { CHARACTER_BITS } from '../characters.ts';
import type {
  Content,
  ElementLayout,
  ExplicitLayout,
  ExtendedLayout,
  Field,
  FixedCompoundLayout,
  GroupLayout,
  Layout,
  Part,
} from '../layout.ts';

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

/** Which of the four arrays of `Sheet` holds a column. */
export type ArrayKind = 'f64' | 'i32' | 'i16' | 'i8';

/** A column before it has memory. */
export interface ColumnPlan extends Omit<Column, 'values'> {
  readonly array: ArrayKind;
  /** Of the item: columns of one part are written together. */
  readonly part: number;
}

/** Columns of one item, of each array in the order in which the readers in `gen/` number them. */
export function columnsOf(item: string, layout: Layout, expansion: Layout | undefined): ColumnPlan[] {
  const out: ItemPlan = { columns: [], part: -1, expansion };
  addLayout(out, item, layout);
  return out.columns;
}

interface ItemPlan {
  readonly columns: ColumnPlan[];
  part: number;
  readonly expansion: Layout | undefined;
}

/** An item or a sub-item with octets of its own. */
function addLayout(out: ItemPlan, path: string, layout: Layout): void {
  if (layout[0] === 'c') addFields(out, path, layout.slice(1) as Field[]);
  else if (layout[0] === 'f') addFields(out, path, (layout as FixedCompoundLayout).slice(2) as Field[]);
  else if (layout[0] === 'x') addExtended(out, path, layout);
  else {
    out.part++;
    if (layout[0] === 'p') addExplicit(out, path, layout as ExplicitLayout);
    else if (layout[0] === 'r') {
      out.columns.push(whole(out, `${path}#count`, 'count'), whole(out, `${path}#first`, 'first'));
      addBits(out, path, layout[2], path);
    } else addBits(out, path, layout as ElementLayout | GroupLayout, '');
  }
}

function addFields(out: ItemPlan, path: string, fields: readonly Field[]): void {
  for (const field of fields) if (field) addLayout(out, `${path}/${field[0]}`, field[1]);
}

function addExtended(out: ItemPlan, path: string, [, ...parts]: ExtendedLayout): void {
  out.part++;
  parts.forEach((part, i) => {
    if (part === null && i + 1 < parts.length) out.part++;
    if (Array.isArray(part)) addBits(out, `${path}/${part[0]}`, part[1], '');
  });
}

function addExplicit(out: ItemPlan, path: string, layout: ExplicitLayout): void {
  out.columns.push(whole(out, `${path}#offset`, 'offset'), whole(out, `${path}#length`, 'length'));
  if (layout[1] === 're' && out.expansion) addLayout(out, path, out.expansion);
}

/** Elements within octets. */
function addBits(out: ItemPlan, path: string, layout: ElementLayout | GroupLayout, repeated: string): void {
  if (layout[0] !== 'g') {
    out.columns.push(element(out, path, layout, repeated));
    return;
  }
  for (const part of layout.slice(1) as Part[]) {
    if (Array.isArray(part)) addBits(out, `${path}/${part[0]}`, part[1], repeated);
  }
}

function whole({ part }: ItemPlan, path: string, kind: ColumnKind): ColumnPlan {
  return { path, kind, unit: '', none: -1, width: 1, repeated: '', array: 'i32', part };
}

function element({ part }: ItemPlan, path: string, [bits, content]: ElementLayout, repeated: string): ColumnPlan {
  if (content?.[0] === 's' && content[1] !== 'o') {
    return { ...octets(path, 'text', bits / CHARACTER_BITS[content[1]], repeated), part };
  }
  if (bits > 32) return { ...octets(path, 'hex', bits / 8, repeated), part };
  const array = arrayOf(bits, content);
  const none = array === 'f64' ? Number.NaN : -1;
  const unit = content?.[0] === 'q' ? content[4] : '';
  const kind = content?.[0] === 's' ? 'octal' : 'number';
  return { path, kind, unit, none, width: 1, repeated, array, part };
}

function octets(path: string, kind: ColumnKind, width: number, repeated: string): Omit<ColumnPlan, 'part'> {
  return { path, kind, unit: '', none: 0, width, repeated, array: 'i8' };
}

/** The narrowest array that holds the values and none; generator/item-readers.mjs goes by the same rule. */
function arrayOf(bits: number, content: Content | undefined): ArrayKind {
  const isPlain =
    content === undefined || content[0] === 't' || content[0] === 's' || (content[0] === 'i' && !content[1]);
  if (!isPlain || bits > 31) return 'f64';
  if (bits <= 7) return 'i8';
  return bits <= 15 ? 'i16' : 'i32';
}

/** The characters or hex digits in `row` of a `text` or `hex` column, digits of an `octal` one without leading zeros. */
export function columnText(column: Column, row: number): string {
  const { values, width, kind } = column;
  if (kind === 'octal') return (values[row] as number) < 0 ? '' : (values[row] as number).toString(8);
  const own = Array.from(values.subarray(row * width, (row + 1) * width));
  if (kind === 'text') return String.fromCharCode(...own);
  return own.map((octet) => octet.toString(16).toUpperCase().padStart(2, '0')).join('');
}
