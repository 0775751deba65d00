import { findTable, firstUap } from '../editions.ts';
import type { CategoryTable, CompoundLayout, Field, Layout } from '../layout.ts';
import { presenceEnd, type Skip, skipOf, skipsOf } from './skip.ts';

/** Takes what the columns want from the item at `at`, whose length has been found good. */
export type ItemTaker<C> = (bytes: Uint8Array, at: number, columns: C, row: number) => void;

/** An item wanted whole, or sub-items of a compound item. */
export type Wanted<C> = Readonly<Record<string, ItemTaker<C> | Readonly<Record<string, ItemTaker<C>>>>>;

type ItemReader<C> = (bytes: Uint8Array, at: number, end: number, columns: C, row: number) => number;

/** Where the record that begins at `at` ends, its values put into `row`; −1 where it is malformed. */
export type RecordReader<C> = ItemReader<C>;

function whole<C>(skip: Skip, take: ItemTaker<C>): ItemReader<C> {
  return (bytes, at, end, columns, row) => {
    const next = skip(bytes, at, end);
    if (next >= 0) take(bytes, at, columns, row);
    return next;
  };
}

/** Reads presence octets of at most `octetsMax`, then with the reader of each bit that is set. */
function present<C>(readers: readonly (ItemReader<C> | undefined)[], octetsMax: number): ItemReader<C> {
  return (bytes, at, end, columns, row) => {
    const last = presenceEnd(bytes, at, end);
    if (last < 0 || last - at > octetsMax) return -1;
    let next = last;
    for (let octet = at, base = 0; octet < last; octet++, base += 7) {
      for (let bits = (bytes[octet] as number) & 0xfe; bits !== 0; ) {
        const i = Math.clz32(bits) - 24;
        bits &= ~(0x80 >> i);
        const read = readers[base + i];
        if (read === undefined) return -1;
        next = read(bytes, next, end, columns, row);
        if (next < 0) return -1;
      }
    }
    return next;
  };
}

function fieldReaders<C>(fields: readonly Field[], wanted: Readonly<Record<string, ItemTaker<C>>>): ItemReader<C>[] {
  const skips = skipsOf(fields);
  return fields.map((field, i) => {
    const take = field ? wanted[field[0]] : undefined;
    const skip = skips[i] as Skip;
    return take ? whole(skip, take) : skip;
  });
}

function itemReader<C>(layout: Layout, wanted: Wanted<C>[string] | undefined): ItemReader<C> {
  if (wanted === undefined) return skipOf(layout);
  if (typeof wanted === 'function') return whole(skipOf(layout), wanted);
  const fields = (layout as CompoundLayout).slice(1) as Field[];
  return present(fieldReaders(fields, wanted), Number.POSITIVE_INFINITY);
}

/** A reader of the newest edition's records that takes the items in `wanted` and steps over the others. */
export function recordReader<C>(category: number, wanted: Wanted<C>): RecordReader<C> {
  const table = findTable(category) as CategoryTable;
  const uap = firstUap(table);
  const readers = uap.map((name) => {
    const layout = name === null ? undefined : table.items[name]?.[1];
    return layout && itemReader(layout, wanted[name as string]);
  });
  const read = present(readers, Math.ceil(uap.length / 7));
  // An FSPEC that names nothing is refused: it would let zeros pass for records.
  return (bytes, at, end, columns, row) => (isBlank(bytes, at, end) ? -1 : read(bytes, at, end, columns, row));
}

function isBlank(bytes: Uint8Array, at: number, end: number): boolean {
  for (let next = at; next < end; next++) {
    const octet = bytes[next] as number;
    if (octet & 0xfe) return false;
    if (!(octet & 1)) return true;
  }
  return false;
}
