import { HEADER_OCTETS } from './block-header.ts';
import type { Reading } from './edition-choice.ts';
import { editionsOf, findTable, firstUap, threeDigits, uapLength, uapsOf } from './editions.ts';
import { type CategoryTable, RANDOM, type Uap } from './layout.ts';
import type { DecodeProblem, ProblemCode } from './problem.ts';
import { type Cursor, readItem } from './read-item.ts';
import type { ItemValue } from './record.ts';

/** Reads a block that was refused once more, value by value, to say what is wrong with it. */
export function explainBlock(bytes: Uint8Array, at: number, end: number, reading: Reading): DecodeProblem {
  const expansion = reading.expansion?.layout;
  const cursor: Cursor = { bytes, at: at + HEADER_OCTETS, end, expansion, fault: undefined, reason: '' };
  while (cursor.at < end) {
    const problem = explainRecord(cursor, reading.table);
    if (problem !== undefined) return problem;
  }
  const message = `at ${at}: block was refused by the fast reader alone`;
  return { code: 'readers-differ', offset: at, length: end - at, category: bytes[at], item: '', message };
}

function explainRecord(cursor: Cursor, table: CategoryTable): DecodeProblem | undefined {
  const offset = cursor.at;
  let uap = firstUap(table);
  const problem = (item: string): DecodeProblem => recordProblem(cursor, table, offset, item);
  const present = readFspec(cursor, uapLength(table));
  if (present === undefined) return problem('');
  for (const index of present) {
    const name = uap[index];
    if (name === RANDOM) {
      const item = explainRandom(cursor, table, uap, new Set(present));
      if (item !== undefined) return problem(item);
      continue;
    }
    const layout = name ? table.items[name]?.[1] : undefined;
    if (!name || !layout) {
      noteUndefined(cursor, table, index);
      return problem(name ?? '');
    }
    const value = readItem(cursor, layout);
    if (value === undefined) return problem(name);
    uap = chooseUap(table, uap, name, value);
  }
  return undefined;
}

/** Two orders of items are told apart by an item that has the same place in both. */
function chooseUap(table: CategoryTable, uap: Uap, name: string, value: ItemValue): Uap {
  if (!('cases' in table.uap) || name !== table.uap.item) return uap;
  const choice = (value as Readonly<Record<string, number>>)[table.uap.subItem] as number;
  return table.uap.cases[choice] ?? uap;
}

/** Indices in the UAP of the items present. */
function readFspec(cursor: Cursor, length: number): number[] | undefined {
  const fault = (code: ProblemCode, reason: string): undefined => {
    cursor.fault = code;
    cursor.reason = reason;
    return undefined;
  };
  const present: number[] = [];
  const octetsMax = Math.ceil(length / 7);
  for (let octet = 0; ; octet++) {
    if (cursor.at >= cursor.end) return fault('fspec-past-end', 'FSPEC goes on past the block');
    if (octet >= octetsMax) return fault('fspec-too-long', `FSPEC has more than this edition's ${octetsMax} octets`);
    const bits = cursor.bytes[cursor.at++];
    for (let i = 0; i < 7; i++) if (bits & (0x80 >> i)) present.push(octet * 7 + i);
    if (!(bits & 1)) break;
  }
  if (present.length === 0) return fault('record-empty', 'FSPEC names no item');
  return present;
}

function noteUndefined(cursor: Cursor, table: CategoryTable, index: number): void {
  cursor.fault = 'item-undefined';
  cursor.reason = `FSPEC bit ${index + 1} is set, which has no item${elsewhere(table, index)}`;
}

/** Random field sequencing, as `skipRandom` reads it: the item at fault, if any. `given` are the places so far. */
function explainRandom(cursor: Cursor, table: CategoryTable, uap: Uap, given: Set<number>): string | undefined {
  const fault = (code: ProblemCode, reason: string, item: string | null = RANDOM): string => {
    cursor.fault = code;
    cursor.reason = reason;
    return item ?? RANDOM;
  };
  const { bytes, end } = cursor;
  const pastEnd = 'random field sequencing goes on past the block';
  if (cursor.at >= end) return fault('item-past-end', pastEnd);
  const count = bytes[cursor.at++] as number;
  if (count === 0) return fault('item-length', 'random field sequencing says that it has no field');
  for (let k = 0; k < count; k++) {
    if (cursor.at >= end) return fault('item-past-end', pastEnd);
    const place = (bytes[cursor.at++] as number) - 1;
    const name = uap[place];
    const layout = name ? table.items[name]?.[1] : undefined;
    if (!name || !layout) return fault('item-undefined', `a random field has number ${place + 1}, which has no item`);
    if ('cases' in table.uap && name === table.uap.item) {
      return fault('item-unsupported', 'is in a random field, and says what their numbers mean', name);
    }
    if (given.has(place)) return fault('item-repeated', 'is given twice in one record', name);
    given.add(place);
    if (readItem(cursor, layout) === undefined) return name;
  }
  return undefined;
}

/** What other editions have where this one has no item. */
function elsewhere(table: CategoryTable, index: number): string {
  const found = editionsOf(table.category).flatMap((edition) => {
    const [uap] = uapsOf(findTable(table.category, edition) as CategoryTable);
    const name = uap?.[index];
    return name && name !== RANDOM ? [`${name} in edition ${edition}`] : [];
  });
  return found.length > 0 ? `; it is ${found.join(', ')}` : '';
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
