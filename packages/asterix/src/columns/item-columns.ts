import type { Reading } from '../edition-choice.ts';
import { findExpansion, findTable, threeDigits, uapLength, uapsOf } from '../editions.ts';
import { AsterixError } from '../error.ts';
import { EXPANSION_READERS, RECORD_READERS } from '../gen/readers.ts';
import type { CategoryTable, ExpansionTable } from '../layout.ts';
import { clearProblems, type ProblemLog } from '../problem-log.ts';
import { planOf, type RecordPlan } from '../record-plan.ts';
import { type Column, columnsOf, type Rooms } from './column.ts';
import type { RecordReader, Sheet } from './sheet.ts';
import { type Skip, skipOf } from './skip.ts';

export interface ColumnOptions {
  /** Item numbers wanted, in any order; all where none are named. Others are stepped over. */
  readonly items?: readonly string[];
  /** The newest where none is named. */
  readonly edition?: string;
  /** Edition of the reserved expansion field; the newest where none is named, `hex` for none. */
  readonly expansion?: string;
  /** Records held at once. */
  readonly capacity: number;
  /** Values held at once of each repetitive item; four a record where not given. */
  readonly repetitions?: number;
}

/** Every sub-item of the chosen items of one category, a row a record; reused, never grown. */
export interface ItemColumns extends ProblemLog {
  readonly category: number;
  readonly edition: string;
  readonly capacity: number;
  /** Rows filled. */
  count: number;
  /** Of each record's FSPEC, in the bytes last decoded. */
  readonly offset: Uint32Array;
  /** By path as the specification names them: `040/RHO`, `250/MBDATA`, `250#count`. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** What of item columns is not for users. */
export interface InnerColumns extends ItemColumns {
  /** One for each order of items; they share the columns. */
  readonly sheets: readonly Sheet[];
  /** Which order each row has. */
  readonly order: Uint8Array;
  readonly readers: readonly RecordReader[];
  readonly reading: Reading;
  readonly plan: RecordPlan;
  readonly items: readonly ItemPlace[];
  /** Column numbers of what is repeated, for taking back a block that failed. */
  readonly firsts: Int32Array;
  readonly committed: Int32Array;
  readonly all: readonly Column[];
  /** Rows that may have been written, those of a block that failed too. */
  touched: number;
}

/** An item that is wanted: its columns, and where an FSPEC says that it is there. */
interface ItemPlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Of each order of items. */
  readonly places: readonly number[];
}

/**
 * Columns for a category's items. Throws `AsterixError` for a category, edition or item that does
 * not exist. Everything is allocated here.
 */
export function createColumns(category: number, options: ColumnOptions): ItemColumns {
  const table = findTable(category, options.edition);
  if (table === undefined) throw new AsterixError('category-unknown', threeDigits(category), 'not a known category');
  const expansion = findExpansion(category, options.expansion);
  const wanted = options.items ?? Object.keys(table.items);
  for (const item of wanted) {
    if (table.items[item]) continue;
    const message = `not an item of edition ${table.edition}; there are ${Object.keys(table.items).join(', ')}`;
    throw new AsterixError('item-unknown', `${threeDigits(category)}/${item}`, message);
  }
  return assemble(table, expansion, wanted, options);
}

function assemble(
  table: CategoryTable,
  expansion: ExpansionTable | undefined,
  wanted: readonly string[],
  options: ColumnOptions,
): InnerColumns {
  const { capacity, repetitions = capacity * 4 } = options;
  const all: Column[] = [];
  const items: ItemPlace[] = [];
  const rooms: Rooms = { records: capacity, repetitions };
  const starts = uapsOf(table).map((uap) => new Int32Array(uap.length).fill(-1));
  for (const item of new Set(wanted)) {
    const from = all.length;
    all.push(...columnsOf(item, (table.items[item] as CategoryTable['items'][string])[1], expansion?.layout, rooms));
    const places = uapsOf(table).map((uap) => uap.indexOf(item));
    places.forEach((place, i) => {
      if (place >= 0) (starts[i] as Int32Array)[place] = from;
    });
    items.push({ name: item, from, to: all.length, places });
  }
  return {
    category: table.category,
    edition: table.edition,
    capacity,
    count: 0,
    offset: new Uint32Array(capacity),
    columns: new Map(all.map((column) => [column.path, column])),
    problems: [],
    problemCount: 0,
    unreadBlocks: 0,
    sheets: sheetsOf(table, expansion, all, starts, rooms),
    order: new Uint8Array(capacity),
    readers: RECORD_READERS[table.category]?.[table.edition] as readonly RecordReader[],
    reading: { table, expansion },
    plan: planOf(table),
    items,
    firsts: Int32Array.from(all.flatMap((column, i) => (column.kind === 'first' ? [i] : []))),
    committed: new Int32Array(all.length),
    all,
    touched: 0,
  };
}

function sheetsOf(
  table: CategoryTable,
  expansion: ExpansionTable | undefined,
  all: readonly Column[],
  starts: readonly Int32Array[],
  rooms: Rooms,
): Sheet[] {
  const octets = Math.ceil(uapLength(table) / 7);
  const fields = expansion ? columnsOf('RE', expansion.layout, undefined, { records: 0, repetitions: 0 }).length : 0;
  const shared = {
    arrays: all.map((column) => column.values as unknown as Float64Array),
    used: new Int32Array(all.length),
    room: rooms.repetitions,
    presence: new Uint8Array(rooms.records * octets),
    expand: expansion && EXPANSION_READERS[expansion.category]?.[expansion.edition],
    blankExpansion: (k: number, row: number) => blank(all, k, k + fields, row, row + 1),
  };
  return uapsOf(table).map((uap, i) => {
    const skips = uap.map((name) => (name && table.items[name] ? skipOf(table.items[name][1]) : NO_SKIP));
    return { ...shared, isFull: false, starts: starts[i] as Int32Array, skips, seen: new Uint8Array(octets) };
  });
}

const NO_SKIP: Skip = () => -1;

/** Puts rows `first` to `last` of columns `from` to `to` back to none. Rows of what is repeated are never read before they are written. */
export function blank(all: readonly Column[], from: number, to: number, first: number, last: number): void {
  for (let i = from; i < to; i++) {
    const { values, none, width, repeated } = all[i] as Column;
    if (repeated === '') values.fill(none, first * width, last * width);
  }
}

/** Puts rows back to none in the columns of every item seen since the last clear. */
export function blankSeen(columns: InnerColumns, first: number, last: number): void {
  for (const { from, to, places } of columns.items) {
    const isSeen = places.some((place, i) => place >= 0 && hasBit((columns.sheets[i] as Sheet).seen, 0, place));
    if (isSeen) blank(columns.all, from, to, first, last);
  }
}

function hasBit(octets: Uint8Array, at: number, place: number): boolean {
  return (octets[at + Math.floor(place / 7)] & (0x80 >> (place % 7))) !== 0;
}

/** Whether the record in `row` has the item, even where its values are none or it was not wanted as a column. */
export function hasItem(columns: ItemColumns, row: number, item: string): boolean {
  const { sheets, order, reading } = columns as InnerColumns;
  const place = uapsOf(reading.table)[order[row]]?.indexOf(item) ?? -1;
  const { presence, seen } = sheets[0] as Sheet;
  return place >= 0 && hasBit(presence, row * seen.length, place);
}

/** Forgets rows, problems and counts; keeps the memory. Costs as much as the columns that were used. */
export function clearColumns(columns: ItemColumns): void {
  const inner = columns as InnerColumns;
  blankSeen(inner, 0, inner.count);
  for (const sheet of inner.sheets) sheet.seen.fill(0);
  inner.sheets[0]?.used.fill(0);
  inner.committed.fill(0);
  inner.count = 0;
  clearProblems(inner);
}
