import { BLOCK_OCTETS_MAX, HEADER_OCTETS } from './block-header.ts';
import { findExpansion, findTable, firstUap, knownCategories, threeDigits, uapsOf } from './editions.ts';
import { AsterixError } from './error.ts';
import { EXPANSION_WRITERS, RECORD_WRITERS } from './gen/writers.ts';
import { FspecCache } from './fspec.ts';
import type { CategoryTable, Layout, Uap } from './layout.ts';
import type { ItemValue, ItemValues } from './record.ts';
import type { Writer } from './write-element.ts';
import { writeItem, writePresence } from './write-item.ts';
import type { RecordWriter } from './write-support.ts';

export interface EncodeOptions {
  /** The newest where none is named. */
  readonly edition?: string;
  /** Of the reserved expansion field, the newest where none is named; `hex` takes it as hex alone. */
  readonly expansion?: string;
}

/** Every block is made here, copied out and wiped, so that a small block does not cost a large buffer. */
const scratch = new Uint8Array(BLOCK_OCTETS_MAX);

/**
 * One data block of `records`: the inverse of `decodeRecords`.
 * Table sub-items left out are 0, shorter character strings are padded with spaces, quantities are
 * rounded to the LSB. Throws `AsterixError` naming the item and what would be right.
 */
export function encodeBlock(category: number, records: readonly ItemValues[], options: EncodeOptions = {}): Uint8Array {
  const table = findTable(category, options.edition);
  if (table === undefined) {
    const known = knownCategories().map(threeDigits).join(', ');
    throw new AsterixError('category-unknown', threeDigits(category), `not a known category; there are ${known}`);
  }
  const expansion = findExpansion(category, options.expansion);
  const writer: Writer = { bytes: scratch, at: HEADER_OCTETS, expansion: expansion?.layout };
  const orders = ordersOf(table);
  const expand = expansion && EXPANSION_WRITERS[category]?.[expansion.edition];
  try {
    for (const record of records) {
      const { write, fspecs } = orders.length === 1 ? (orders[0] as Order) : orderOf(table, orders, record);
      const fspec = fspecs.of(record);
      const next = fspec ? write(scratch, writer.at, BLOCK_OCTETS_MAX, record, fspec, expand) : -1;
      if (next >= 0) writer.at = next;
      else writeAgain(writer, table, record);
    }
    scratch[0] = category;
    scratch[1] = writer.at >>> 8;
    scratch[2] = writer.at & 0xff;
    return scratch.slice(0, writer.at);
  } finally {
    scratch.fill(0, 0, writer.at);
  }
}

/** How records of one order of items are written. */
interface Order {
  readonly uap: Uap;
  readonly write: RecordWriter;
  readonly fspecs: FspecCache;
}

const ordersByTable = new WeakMap<CategoryTable, readonly Order[]>();

function ordersOf(table: CategoryTable): readonly Order[] {
  const known = ordersByTable.get(table);
  if (known !== undefined) return known;
  const writers = RECORD_WRITERS[table.category]?.[table.edition] as readonly RecordWriter[];
  const orders = uapsOf(table).map((uap, i) => {
    return { uap, write: writers[i] as RecordWriter, fspecs: new FspecCache(table, uap) };
  });
  ordersByTable.set(table, orders);
  return orders;
}

function orderOf(table: CategoryTable, orders: readonly Order[], items: ItemValues): Order {
  const uap = uapOf(table, items);
  return orders.find((order) => order.uap === uap) ?? (orders[0] as Order);
}

/** By its layout, what the compiled writer gave up on: so that an error says what is wrong and where. */
function writeAgain(writer: Writer, table: CategoryTable, items: ItemValues): void {
  scratch.fill(0, writer.at);
  writeRecord(writer, table, items);
}

function writeRecord(writer: Writer, table: CategoryTable, items: ItemValues): void {
  const uap = uapOf(table, items);
  const category = threeDigits(table.category);
  const present: number[] = [];
  for (let i = 0; i < uap.length; i++) {
    const name = uap[i];
    if (name && table.items[name] && items[name] !== undefined) present.push(i);
  }
  if (present.length < Object.keys(items).length) refuseUnknown(table, uap, items);
  if (present.length === 0) throw new AsterixError('sub-item-missing', category, 'a record has at least one item');
  const octets = Math.floor((present.at(-1) as number) / 7) + 1;
  const room = writer.bytes.length - writer.at;
  if (octets > room) {
    throw new AsterixError('block-too-long', category, `block would exceed ${writer.bytes.length} octets`);
  }
  writePresence(writer.bytes, writer.at, octets, present, 7);
  writer.at += octets;
  for (const index of present) {
    const name = uap[index] as string;
    const layout = (table.items[name] as readonly [string, Layout])[1];
    writeItem(writer, layout, items[name] as ItemValue, `${category}/${name}`);
  }
}

/** Throws for a name that the edition does not have; an item given as undefined is one left out. */
function refuseUnknown(table: CategoryTable, uap: Uap, items: ItemValues): void {
  for (const name of Object.keys(items)) {
    if (items[name] === undefined || (uap.includes(name) && table.items[name])) continue;
    const path = `${threeDigits(table.category)}/${name}`;
    throw new AsterixError('item-unknown', path, `not an item of edition ${table.edition}`);
  }
}

/** The order of items, chosen by the record itself where the category has two. */
function uapOf(table: CategoryTable, items: ItemValues): Uap {
  if (!('cases' in table.uap)) return table.uap;
  const chooser = items[table.uap.item] as Readonly<Record<string, number>> | undefined;
  return table.uap.cases[chooser?.[table.uap.subItem] ?? 0] ?? firstUap(table);
}
