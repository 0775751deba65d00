import { BLOCK_OCTETS_MAX, HEADER_OCTETS } from './block-header.ts';
import { findExpansion, findTable, knownCategories, threeDigits, uapsOf } from './editions.ts';
import { AsterixError } from './error.ts';
import { EXPANSION_WRITERS, RECORD_WRITERS } from './gen/writers.ts';
import { FspecCache } from './fspec.ts';
import { type CategoryTable, RANDOM, type Uap } from './layout.ts';
import type { ItemValues } from './record.ts';
import type { Writer } from './write-element.ts';
import { uapOf, writeRecord } from './write-record.ts';
import type { RecordWriter } from './write-support.ts';

export interface EncodeOptions {
  /** The newest where none is named. */
  readonly edition?: string;
  /** Of the reserved expansion field, the newest where none is named; `hex` takes it as hex alone. */
  readonly expansion?: string;
  /**
   * Items to be sent by random field sequencing, in this order, where a record has them; CAT 001 and 002
   * have it. They are decoded as the same items.
   */
  readonly random?: readonly string[];
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
  const random = randomItems(table, options.random);
  const expand = expansion && EXPANSION_WRITERS[category]?.[expansion.edition];
  try {
    for (const record of records) {
      const { write, fspecs } = orders.length === 1 ? (orders[0] as Order) : orderOf(table, orders, record);
      const fspec = random.length > 0 ? undefined : fspecs.of(record);
      const next = fspec ? write(scratch, writer.at, BLOCK_OCTETS_MAX, record, fspec, expand) : -1;
      if (next >= 0) writer.at = next;
      else writeAgain(writer, table, record, random);
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
function writeAgain(writer: Writer, table: CategoryTable, items: ItemValues, random: readonly string[]): void {
  scratch.fill(0, writer.at);
  writeRecord(writer, table, items, random);
}

/** Throws for items that cannot be sent by random field sequencing. */
function randomItems(table: CategoryTable, wanted: readonly string[] = []): readonly string[] {
  const category = threeDigits(table.category);
  for (const name of wanted) {
    if (!uapsOf(table).some((uap) => uap.includes(RANDOM))) {
      throw new AsterixError('item-unknown', `${category}/${name}`, 'the category has no random field sequencing');
    }
    if (!table.items[name] || ('cases' in table.uap && name === table.uap.item)) {
      throw new AsterixError('item-unknown', `${category}/${name}`, 'cannot be sent by random field sequencing');
    }
  }
  return [...new Set(wanted)];
}
