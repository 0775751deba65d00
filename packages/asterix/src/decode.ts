import { blockLength, HEADER_OCTETS, headerProblem } from './block-header.ts';
import { findExpansion, findTable, firstUap, threeDigits, uapLength } from './editions.ts';
import type { CategoryTable, Uap } from './layout.ts';
import type { DecodeProblem, ProblemCode } from './problem.ts';
import { type Cursor, readItem } from './read-item.ts';
import type { DecodedRecord, DecodeOptions, ItemValue } from './record.ts';

/**
 * Every record of every data block in `bytes`, and every problem, in order of offset. Never throws
 * for any bytes; an edition in `options` that does not exist throws `AsterixError` at once.
 *
 * A block is believed whole or not at all: nothing in it but its records' own lengths says where
 * the next record begins, so when one does not fit, where the ones before it ended is in doubt too.
 */
export function* decodeRecords(
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Generator<DecodedRecord | DecodeProblem> {
  for (const [category, edition] of Object.entries(options.editions ?? {})) findTable(Number(category), edition);
  for (let at = 0; at < bytes.length; ) {
    const length = blockLength(bytes, at, bytes.length);
    if (length === 0) {
      yield headerProblem(bytes, at, bytes.length);
      return;
    }
    const result = decodeBlock(bytes, at, at + length, options);
    if (Array.isArray(result)) yield* result;
    else yield result;
    at += length;
  }
}

/** Hears where each item of a record begins. Items of a block that does not decode are heard too. */
export type OnItem = (name: string, offset: number) => void;

/** All records of the block at `at`, or why there are none. */
export function decodeBlock(
  bytes: Uint8Array,
  at: number,
  end: number,
  options: DecodeOptions,
  onItem?: OnItem,
): DecodedRecord[] | DecodeProblem {
  const category = bytes[at] as number;
  const table = findTable(category, options.editions?.[category]);
  if (table === undefined) {
    const message = `at ${at}: category ${threeDigits(category)} is not known; its ${end - at} octets are skipped`;
    return { code: 'category-unknown', offset: at, length: end - at, category, item: '', message };
  }
  const expansion = findExpansion(category);
  const cursor: Cursor = { bytes, at: at + HEADER_OCTETS, end, expansion, fault: undefined, reason: '' };
  const records: DecodedRecord[] = [];
  while (cursor.at < end) {
    const record = decodeRecord(cursor, table, onItem);
    if ('code' in record) return record;
    records.push(record);
  }
  return records;
}

function decodeRecord(cursor: Cursor, table: CategoryTable, onItem?: OnItem): DecodedRecord | DecodeProblem {
  const offset = cursor.at;
  let uap = firstUap(table);
  const problem = (item: string): DecodeProblem => recordProblem(cursor, table, offset, item);
  const present = readFspec(cursor, uapLength(table));
  if (present === undefined) return problem('');
  const items: Record<string, ItemValue> = {};
  for (const index of present) {
    const name = uap[index];
    const layout = name ? table.items[name]?.[1] : undefined;
    if (!name || !layout) {
      noteUndefined(cursor, index, name);
      return problem(name ?? '');
    }
    const itemAt = cursor.at;
    const value = readItem(cursor, layout);
    if (value === undefined) return problem(name);
    onItem?.(name, itemAt);
    items[name] = value;
    uap = chooseUap(table, uap, name, value);
  }
  return { cat: table.category, edition: table.edition, offset, length: cursor.at - offset, items };
}

/** Two orders of items are told apart by an item that has the same place in both. */
function chooseUap(table: CategoryTable, uap: Uap, name: string, value: ItemValue): Uap {
  if (!('cases' in table.uap) || name !== table.uap.item) return uap;
  const choice = (value as Readonly<Record<string, number>>)[table.uap.subItem] as number;
  return table.uap.cases[choice] ?? uap;
}

/** Indices in the UAP of the items present. */
function readFspec(cursor: Cursor, uapLength: number): number[] | undefined {
  const fault = (code: ProblemCode, reason: string): undefined => {
    cursor.fault = code;
    cursor.reason = reason;
    return undefined;
  };
  const present: number[] = [];
  const octetsMax = Math.ceil(uapLength / 7);
  for (let octet = 0; ; octet++) {
    if (cursor.at >= cursor.end) return fault('fspec-past-end', 'FSPEC goes on past the block');
    if (octet >= octetsMax) return fault('fspec-too-long', `FSPEC has more than this edition's ${octetsMax} octets`);
    const bits = cursor.bytes[cursor.at++] as number;
    for (let i = 0; i < 7; i++) if (bits & (0x80 >> i)) present.push(octet * 7 + i);
    if (!(bits & 1)) break;
  }
  if (present.length === 0) return fault('record-empty', 'FSPEC names no item');
  return present;
}

function noteUndefined(cursor: Cursor, index: number, name: string | null | undefined): void {
  cursor.fault = name === '*' ? 'item-unsupported' : 'item-undefined';
  cursor.reason =
    name === '*' ? 'random field sequencing is not read' : `FSPEC bit ${index + 1} is set, which has no item`;
}

function recordProblem(cursor: Cursor, table: CategoryTable, offset: number, item: string): DecodeProblem {
  const where = item === '' ? threeDigits(table.category) : `${threeDigits(table.category)}/${item}`;
  return {
    code: cursor.fault as ProblemCode,
    offset,
    length: cursor.end - offset,
    category: table.category,
    item,
    message: `at ${offset}: ${where} (edition ${table.edition}) ${cursor.reason}`,
  };
}
