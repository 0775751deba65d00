import type { EditionOptions, Reading } from './edition-choice.ts';
import { threeDigits } from './editions.ts';
import { type Cursor, readItem } from './read-item.ts';
import { type Found, type ItemRead, itemsOf, type Order, PLACES_MAX, planOf, skipRecord } from './record-plan.ts';
import { findSpare, type RecordNote } from './spare.ts';

/**
 * The value of an item or sub-item in physical units:
 *
 * - a number for quantities (in the unit of the specification), tables, integers and raw bits up to 32;
 * - a string for octal codes (`"0421"`), characters (padding kept) and wider raw bits (hex, upper case);
 * - an object of sub-items by name for groups, extended and compound items;
 * - an array for repetitive items.
 *
 * Reserved expansion (`RE`) and special purpose (`SP`) fields are the hex of what follows their
 * length, and `RE` sub-items by name where its layout is known and fits to the octet.
 */
export type ItemValue = number | string | readonly ItemValue[] | { readonly [subItem: string]: ItemValue };

/** A record's items by number as the specification writes them: `010`, `040`, `RE`. */
export type ItemValues = { readonly [item: string]: ItemValue };

/** One record, whole and valid in its structure. Its items are decoded when they are asked for. */
export interface DecodedRecord {
  readonly cat: number;
  /** The edition it was read with, e.g. `1.32`. */
  readonly edition: string;
  /** Of its FSPEC, from the start of the bytes given. */
  readonly offset: number;
  readonly length: number;
  /** All items, decoded together the first time. Valid as long as the bytes given are not changed. */
  readonly items: ItemValues;
  /** The record as it stands: a view of the bytes given. */
  readonly bytes: Uint8Array;
  /** Spare bits that are set. */
  readonly notes: readonly RecordNote[];
  /** One item, decoded alone; undefined where the record has none by that number. */
  item(name: string): ItemValue | undefined;
}

export interface DecodeOptions extends EditionOptions {
  /** Makes a block with spare bits set a problem; without it they are notes of the record. */
  readonly strict?: boolean;
}

/** A record found good by `skipRecord`. */
export class RecordView implements DecodedRecord {
  readonly cat: number;
  readonly edition: string;
  readonly offset: number;
  readonly length: number;
  readonly #bytes: Uint8Array;
  readonly #reading: Reading;
  #items: ItemValues | undefined;

  constructor(bytes: Uint8Array, offset: number, end: number, reading: Reading) {
    this.cat = reading.table.category;
    this.edition = reading.table.edition;
    this.offset = offset;
    this.length = end - offset;
    this.#bytes = bytes;
    this.#reading = reading;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(this.offset, this.offset + this.length);
  }

  get items(): ItemValues {
    this.#items ??= this.#decodeAll();
    return this.#items;
  }

  get notes(): readonly RecordNote[] {
    const notes: RecordNote[] = [];
    for (const { name, layout, at, end } of this.#found()) {
      findSpare(this.#bytes, at, end, layout, `${threeDigits(this.cat)}/${name}`, notes);
    }
    return notes;
  }

  item(name: string): ItemValue | undefined {
    for (const found of this.#found()) if (found.name === name) return this.#decode(found);
    return undefined;
  }

  /** As plain data, items and all. */
  toJSON(): Pick<DecodedRecord, 'cat' | 'edition' | 'offset' | 'length' | 'items'> {
    const { cat, edition, offset, length, items } = this;
    return { cat, edition, offset, length, items };
  }

  #decodeAll(): ItemValues {
    return readRecord(this.#bytes, this.offset, this.offset + this.length, this.#reading);
  }

  #found(): Generator<Found> {
    return itemsOf(this.#reading.table, this.#bytes, this.offset, this.offset + this.length);
  }

  #decode({ layout, at, end }: Found): ItemValue {
    const cursor = cursorOf(this.#bytes, end, this.#reading);
    cursor.at = at;
    return readItem(cursor, layout) as ItemValue;
  }
}

const cursorOf = (bytes: Uint8Array, end: number, { expansion }: Reading): Cursor => {
  return { bytes, at: 0, end, expansion: expansion?.layout, fault: undefined, reason: '' };
};

const starts = new Int32Array(PLACES_MAX);

/** All items of a record that `skipRecord` found good. */
function readRecord(bytes: Uint8Array, at: number, end: number, reading: Reading): ItemValues {
  const plan = planOf(reading.table);
  starts.fill(-1);
  skipRecord(plan, bytes, at, end, starts);
  const { reads } = plan.orders[plan.choose(bytes, at, end)] as Order;
  const cursor = cursorOf(bytes, end, reading);
  const items: Record<string, ItemValue> = {};
  for (let i = 0; i < reads.length; i++) {
    const { place, name, layout, read } = reads[i] as ItemRead;
    const start = starts[place] as number;
    if (start < 0) continue;
    if (read) {
      items[name] = read(bytes, start);
      continue;
    }
    cursor.at = start;
    items[name] = readItem(cursor, layout) as ItemValue;
  }
  return items;
}
