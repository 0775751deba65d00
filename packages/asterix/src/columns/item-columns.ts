import type { Reading } from '../edition-choice.ts';
import { findExpansion, findTable, threeDigits, uapLength, uapsOf } from '../editions.ts';
import { AsterixError } from '../error.ts';
import { EXPANSION_ROW_WRITERS, RECORD_ROW_WRITERS } from '../gen/row-writers.ts';
import type { CategoryTable, ExpansionTable } from '../layout.ts';
import { clearProblems, type ProblemLog } from '../problem-log.ts';
import { planOf, type RecordPlan } from '../record-plan.ts';
import { functionsIn, moduleOf } from '../wasm/engine.ts';
import { type Allocation, allocate, basesByPlace, blankRuns, type Run } from './allocate.ts';
import { type Column, columnsOf } from './column.ts';
import { type BlockReader, readerModule } from './reader-module.ts';
import type { RowWriter, Sheet } from './sheet.ts';

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

/** Octets read from at once: a block fits. */
const INPUT_OCTETS = 1 << 16;

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
  readonly read: BlockReader;
  readonly writers: readonly RowWriter[];
  readonly reading: Reading;
  readonly plan: RecordPlan;
  readonly memory: Allocation;
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
  { capacity, repetitions = capacity * 4 }: ColumnOptions,
): InnerColumns {
  const names = [...new Set(wanted)];
  const plans = names.map((item) =>
    columnsOf(item, (table.items[item] as CategoryTable['items'][string])[1], expansion?.layout),
  );
  const presenceOctets = fspecOctets(table);
  const memory = allocate(plans, { capacity, repetitions, presenceOctets, inputOctets: INPUT_OCTETS });
  return {
    category: table.category,
    edition: table.edition,
    capacity,
    count: 0,
    offset: memory.offset,
    columns: new Map(memory.columns.map((column) => [column.path, column])),
    problems: [],
    problemCount: 0,
    unreadBlocks: 0,
    sheets: sheetsOf(table, expansion, names, memory),
    order: memory.order,
    read: functionsIn<{ run: BlockReader }>(moduleOf(readerModule(table, expansion, memory)), memory.memory).run,
    writers: RECORD_ROW_WRITERS[table.category]?.[table.edition] as readonly RowWriter[],
    reading: { table, expansion },
    plan: planOf(table),
    memory,
  };
}

function sheetsOf(
  table: CategoryTable,
  expansion: ExpansionTable | undefined,
  names: readonly string[],
  memory: Allocation,
): Sheet[] {
  const { f64, i32, i16, i8, n, m, used, written, presence, room } = memory;
  const shared = {
    ...{ f64, i32, i16, i8, n, m, used, written, presence },
    room: room.repetitions,
    squeeze: expansion && EXPANSION_ROW_WRITERS[expansion.category]?.[expansion.edition],
    source: undefined,
  };
  return uapsOf(table).map((uap) => {
    const placeOf = names.map((name) => uap.indexOf(name));
    const wanted = presenceOf(placeOf, fspecOctets(table));
    return { ...shared, wanted, bases: basesByPlace(uap.length, placeOf, memory.bases) };
  });
}

/** The presence bits of items in these places, without extension bits; places below 0 have none. */
export function presenceOf(places: readonly number[], octets: number): Uint8Array {
  const bits = new Uint8Array(octets);
  for (const place of places) if (place >= 0) bits[Math.floor(place / 7)] |= 0x80 >> (place % 7);
  return bits;
}

export const fspecOctets = (table: CategoryTable): number => Math.ceil(uapLength(table) / 7);

/** Puts rows back to none in all columns written since the last clear. What is repeated is never read before it is written. */
export function blankWritten({ memory }: InnerColumns, first: number, last: number): void {
  const { runs, written, n } = memory;
  for (let part = 0; part < runs.length; part++) {
    if (written[part]) blankRuns(memory, n, runs[part] as Run[], first, last);
  }
}

function hasBit(octets: Uint8Array, at: number, place: number): boolean {
  return (octets[at + Math.floor(place / 7)] & (0x80 >> (place % 7))) !== 0;
}

/** Whether the record in `row` has the item, even where its values are none or it was not wanted as a column. */
export function hasItem(columns: ItemColumns, row: number, item: string): boolean {
  const { sheets, order, reading } = columns as InnerColumns;
  const place = uapsOf(reading.table)[order[row]]?.indexOf(item) ?? -1;
  const { presence } = sheets[0] as Sheet;
  return place >= 0 && hasBit(presence, row * fspecOctets(reading.table), place);
}

/** Forgets rows, problems and counts; keeps the memory. Costs as much as the columns that were used. */
export function clearColumns(columns: ItemColumns): void {
  const inner = columns as InnerColumns;
  blankWritten(inner, 0, inner.count);
  inner.memory.written.fill(0);
  inner.memory.used.fill(0);
  inner.memory.committed.fill(0);
  inner.count = 0;
  clearProblems(inner);
}
