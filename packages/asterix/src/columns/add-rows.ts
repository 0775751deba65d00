import { threeDigits, uapsOf } from '../editions.ts';
import { AsterixError } from '../error.ts';
import type { Uap } from '../layout.ts';
import { fspecOctets, type InnerColumns, type ItemColumns, presenceOf } from './item-columns.ts';
import { BASES, PART, type Sheet } from './sheet.ts';

/** Items that rows are to have, made ready by `rowItems` for the columns it was given. */
export interface RowItems {
  readonly items: readonly string[];
}

interface InnerItems extends RowItems {
  readonly columns: ItemColumns;
  readonly order: number;
  readonly presence: Uint8Array;
  /** Parts that a clear has to put back to none. */
  readonly parts: readonly number[];
}

/**
 * Makes ready rows with these items, for `addRow`. Where a category has two orders of items, the first that
 * has all of them is meant. Throws `AsterixError` for an item that the columns do not hold.
 */
export function rowItems(columns: ItemColumns, items: readonly string[]): RowItems {
  const inner = columns as InnerColumns;
  const { reading, sheets } = inner;
  const isHeld = (uap: Uap, order: number, item: string): boolean => {
    const place = uap.indexOf(item);
    return place >= 0 && ((sheets[order] as Sheet).bases[place * BASES + PART] as number) >= 0;
  };
  const uaps = uapsOf(reading.table);
  const order = uaps.findIndex((uap, k) => items.every((item) => isHeld(uap, k, item)));
  if (order < 0) {
    const unknown = items.find((item) => !uaps.some((uap, k) => isHeld(uap, k, item))) ?? items[0];
    const path = `${threeDigits(inner.category)}/${unknown}`;
    throw new AsterixError('item-unknown', path, 'not an item that these columns hold, together with the others');
  }
  const places = items.map((item) => (uaps[order] as Uap).indexOf(item));
  const presence = presenceOf(places, fspecOctets(reading.table));
  const made: InnerItems = { items: [...items], columns, order, presence, parts: partsOf(inner, order, places) };
  return made;
}

/** All parts of the items in these places: one ends where the next that any item has begins. */
function partsOf({ sheets, memory }: InnerColumns, order: number, places: readonly number[]): number[] {
  const starts = memory.bases.map((base) => base[PART] as number);
  const { bases } = sheets[order] as Sheet;
  return places.flatMap((place) => {
    const from = bases[place * BASES + PART] as number;
    const to = Math.min(memory.runs.length, ...starts.filter((start) => start > from));
    return Array.from({ length: to - from }, (_, i) => from + i);
  });
}

/**
 * One row more, that has these items; its values are none until they are put into the columns. Returns the
 * row, −1 where there is no room for it.
 */
export function addRow(columns: ItemColumns, items: RowItems): number {
  const inner = columns as InnerColumns;
  const { presence, order, parts, columns: own } = items as InnerItems;
  if (own !== columns)
    throw new AsterixError('item-unknown', threeDigits(inner.category), 'items made for other columns');
  if (inner.count >= inner.capacity) return -1;
  const row = inner.count++;
  (inner.sheets[0] as Sheet).presence.set(presence, row * presence.length);
  inner.order[row] = order;
  inner.offset[row] = 0;
  for (const part of parts) inner.memory.written[part] = 1;
  return row;
}

/**
 * Room for `count` values of a repetitive item (`250`, or a sub-item's path) of a row. Returns the first of
 * their rows in the columns of what is repeated, all of which are to be given; −1 where there is no room.
 */
export function addRepetitions(columns: ItemColumns, row: number, path: string, count: number): number {
  const inner = columns as InnerColumns;
  const counts = inner.columns.get(`${path}#count`)?.values;
  const firsts = inner.columns.get(`${path}#first`)?.values;
  const counter = inner.memory.room.counters.indexOf(path);
  if (!counts || !firsts || counter < 0) {
    throw new AsterixError(
      'item-unknown',
      `${threeDigits(inner.category)}/${path}`,
      'not a repetitive item of these columns',
    );
  }
  const first = inner.memory.used[counter] as number;
  if (!(count >= 0) || first + count > (inner.sheets[0] as Sheet).room) return -1;
  inner.memory.used[counter] = first + count;
  inner.memory.committed[counter] = first + count;
  counts[row] = count;
  firsts[row] = first;
  return first;
}
