import { readBits } from './bits.ts';
import { fixedOctets, type Skip, skipOf } from './columns/skip.ts';
import { uapLength, uapsOf } from './editions.ts';
import { ITEM_READERS } from './gen/objects.ts';
import { type CategoryTable, type ExtendedLayout, type Layout, type Part, RANDOM, type Uap } from './layout.ts';
import type { ItemReader } from './read-item.ts';

/** One order of items of an edition, made ready for walking over records. */
export interface Order {
  readonly uap: Uap;
  readonly octetsMax: number;
  /** The place of random field sequencing, −1 where there is none; of the item that chooses the order likewise. */
  readonly random: number;
  readonly chooser: number;
  readonly skips: readonly (Skip | undefined)[];
  /** Octets of items that always have as many; 0 for others. */
  readonly octets: readonly number[];
  /** Its items in the order in which an object of them is made soonest. */
  readonly reads: readonly ItemRead[];
}

/** One item of an order. */
export interface ItemRead {
  readonly place: number;
  readonly name: string;
  readonly layout: Layout;
  /** Undefined where it has a field of any content, which is read by its layout. */
  readonly read: ItemReader | undefined;
}

/** How to walk over the records of an edition. */
export interface RecordPlan {
  readonly orders: readonly Order[];
  /** The index in `orders` of the record at `at`, whose FSPEC has been found good. */
  choose(bytes: Uint8Array, at: number, end: number): number;
}

const plans = new WeakMap<CategoryTable, RecordPlan>();

/** The plan of an edition, made once. */
export function planOf(table: CategoryTable): RecordPlan {
  const known = plans.get(table);
  if (known !== undefined) return known;
  const orders = uapsOf(table).map((uap) => orderOf(table, uap));
  const plan = { orders, choose: chooser(table, orders) };
  plans.set(table, plan);
  return plan;
}

function orderOf(table: CategoryTable, uap: Uap): Order {
  const skips = uap.map((name) => {
    const layout = name === null ? undefined : table.items[name]?.[1];
    return layout && skipOf(layout);
  });
  const octets = uap.map((name) => {
    const layout = name === null ? undefined : table.items[name]?.[1];
    return layout ? fixedOctets(layout) : 0;
  });
  return {
    uap,
    octetsMax: Math.ceil(uapLength(table) / 7),
    random: uap.indexOf(RANDOM),
    chooser: 'cases' in table.uap ? uap.indexOf(table.uap.item) : -1,
    skips,
    octets,
    reads: readsOf(table, uap),
  };
}

/**
 * Numbers from 100 on are array indices to the engine, which lists them first and ascending whatever the
 * order they came in: the greatest first makes room for the others at once.
 */
function readsOf(table: CategoryTable, uap: Uap): ItemRead[] {
  const readers = ITEM_READERS[table.category]?.[table.edition];
  const reads = uap.flatMap((name, place) => {
    const layout = name === null ? undefined : table.items[name]?.[1];
    return name !== null && layout ? [{ place, name, layout, read: readers?.[name] }] : [];
  });
  const isIndex = ({ name }: ItemRead): boolean => /^[1-9]/.test(name);
  return [
    ...reads.filter((read) => !isIndex(read)),
    ...reads.filter(isIndex).sort((a, b) => Number(b.name) - Number(a.name)),
  ];
}

const first = (): number => 0;

/** Two orders are told apart by an item that has the same place in both, and nothing but that before it. */
function chooser(table: CategoryTable, orders: readonly Order[]): RecordPlan['choose'] {
  if (!('cases' in table.uap)) return first;
  const { item, subItem, cases } = table.uap;
  const { uap, skips } = orders[0] as Order;
  const place = uap.indexOf(item);
  const layout = table.items[item]?.[1] as ExtendedLayout;
  const [name, [bits]] = layout[1] as Exclude<Part, number> as readonly [string, readonly [number]];
  if (name !== subItem || place > 6) throw new Error('what chooses the order of items is not at the start');
  const values = Object.keys(cases).map(Number);
  return (bytes, at, end) => {
    if (!(bytes[at] & (0x80 >> place))) return 0;
    let next = at;
    while (next < end && bytes[next] & 1) next++;
    next++;
    for (let i = 0; i < place; i++) if (bytes[at] & (0x80 >> i)) next = skips[i]?.(bytes, next, end) ?? -1;
    if (next < 0 || next >= end) return 0;
    return Math.max(0, values.indexOf(readBits(bytes, next * 8, bits)));
  };
}

/** Where the FSPEC at `at` ends, or −1 where it is past `end`, too long or names nothing. */
export function fspecEnd(bytes: Uint8Array, at: number, end: number, octetsMax: number): number {
  let named = 0;
  const last = Math.min(end, at + octetsMax);
  for (let next = at; next < last; next++) {
    named |= bytes[next] & 0xfe;
    if (!(bytes[next] & 1)) return named ? next + 1 : -1;
  }
  return -1;
}

/** More places than an order of items has. */
export const PLACES_MAX = 128;
const nowhere = new Int32Array(PLACES_MAX);

/**
 * Where the record at `at` ends; −1 where it is malformed. The same as decoding it says, without values.
 * Notes in `starts` where the item of each place of the order begins; other places stay as they were.
 */
export function skipRecord(plan: RecordPlan, bytes: Uint8Array, at: number, end: number, starts = nowhere): number {
  const order = plan.orders[plan.orders.length > 1 ? plan.choose(bytes, at, end) : 0] as Order;
  const last = fspecEnd(bytes, at, end, order.octetsMax);
  let next = last;
  for (let octet = at, base = 0; octet < last && next >= 0; octet++, base += 7) {
    for (let bits = bytes[octet] & 0xfe; bits !== 0 && next >= 0; ) {
      const i = Math.clz32(bits) - 24;
      bits &= ~(0x80 >> i);
      const octets = order.octets[base + i] as number;
      starts[base + i] = next;
      if (octets === 0) {
        const skip = order.skips[base + i];
        next = skip ? skip(bytes, next, end) : skipRandom(order, base + i, bytes, at, last, next, end, starts);
      } else next = next + octets <= end ? next + octets : -1;
    }
  }
  return next;
}

/** By place: whether random fields have named it. */
const named = new Uint8Array(PLACES_MAX);

/**
 * Random field sequencing: an octet that says how many fields follow, at least one, then each as an octet
 * with its number in the order of items and the item itself (EUROCONTROL-SPEC-0149, Part 1, on the
 * organisation of data fields; libraries for Go and Kaitai read it so too). No item may be given twice, and
 * none that says which order there is, since the numbers go by that order.
 * The end of it, −1 where it is malformed or nothing of the kind. The FSPEC is from `at` to `last`.
 */
function skipRandom(
  order: Order,
  place: number,
  bytes: Uint8Array,
  at: number,
  last: number,
  start: number,
  end: number,
  starts: Int32Array,
): number {
  if (place !== order.random || start >= end || bytes[start] === 0) return -1;
  named.fill(0);
  let next = start + 1;
  for (let left = bytes[start] as number; left > 0; left--) {
    if (next >= end) return -1;
    const field = (bytes[next] as number) - 1;
    const skip = order.skips[field];
    if (!skip || field === order.chooser || named[field] || isPresent(bytes, at, last, field)) return -1;
    named[field] = 1;
    starts[field] = next + 1;
    next = skip(bytes, next + 1, end);
    if (next < 0) return -1;
  }
  return next;
}

function isPresent(bytes: Uint8Array, at: number, last: number, place: number): boolean {
  const octet = at + Math.floor(place / 7);
  return octet < last && ((bytes[octet] as number) & (0x80 >> (place % 7))) !== 0;
}

/** What holds one item of a record. */
export interface Found {
  readonly name: string;
  readonly layout: Layout;
  readonly at: number;
  readonly end: number;
}

/** The items of a record that `skipRecord` found good, in their order, also those in random fields. */
export function* itemsOf(table: CategoryTable, bytes: Uint8Array, at: number, end: number): Generator<Found> {
  const plan = planOf(table);
  const { uap, skips } = plan.orders[plan.choose(bytes, at, end)] as Order;
  const starts = new Int32Array(PLACES_MAX).fill(-1);
  skipRecord(plan, bytes, at, end, starts);
  for (const [place, name] of uap.entries()) {
    const start = starts[place] as number;
    if (name === null || start < 0 || name === RANDOM) continue;
    const after = (skips[place] as Skip)(bytes, start, end);
    yield { name, layout: (table.items[name] as readonly [string, Layout])[1], at: start, end: after };
  }
}
