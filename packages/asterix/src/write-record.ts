import { firstUap, threeDigits } from './editions.ts';
import { AsterixError } from './error.ts';
import { writeBits } from './bits.ts';
import { type CategoryTable, type Layout, RANDOM, type Uap } from './layout.ts';
import type { ItemValue, ItemValues } from './record.ts';
import { take, type Writer } from './write-element.ts';
import { writeItem, writePresence } from './write-item.ts';

/** One record by its layout, item by item; throws `AsterixError` naming what cannot be written. Bytes from `writer.at` on are zero. */
export function writeRecord(
  writer: Writer,
  table: CategoryTable,
  items: ItemValues,
  random: readonly string[] = [],
): void {
  const uap = uapOf(table, items);
  const category = threeDigits(table.category);
  const present: number[] = [];
  const fields = random.filter((name) => isGiven(table, uap, items, name));
  for (let i = 0; i < uap.length; i++) {
    const name = uap[i];
    const isOwn = name && isGiven(table, uap, items, name) && !fields.includes(name);
    if (isOwn || (name === RANDOM && fields.length > 0)) present.push(i);
  }
  if (present.length + fields.length < Object.keys(items).length + Math.sign(fields.length)) {
    refuseUnknown(table, uap, items);
  }
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
    if (name === RANDOM) {
      writeRandom(writer, table, uap, items, fields);
      continue;
    }
    const layout = (table.items[name] as readonly [string, Layout])[1];
    writeItem(writer, layout, items[name] as ItemValue, `${category}/${name}`);
  }
}

function isGiven(table: CategoryTable, uap: Uap, items: ItemValues, name: string): boolean {
  return items[name] !== undefined && table.items[name] !== undefined && uap.includes(name);
}

/** How many, then each with its number before it: see `skipRandom`, which reads them. */
function writeRandom(
  writer: Writer,
  table: CategoryTable,
  uap: Uap,
  items: ItemValues,
  fields: readonly string[],
): void {
  const category = threeDigits(table.category);
  writeBits(writer.bytes, take(writer, 1, category), 8, fields.length);
  for (const name of fields) {
    const path = `${category}/${name}`;
    writeBits(writer.bytes, take(writer, 1, path), 8, uap.indexOf(name) + 1);
    writeItem(writer, (table.items[name] as readonly [string, Layout])[1], items[name] as ItemValue, path);
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
export function uapOf(table: CategoryTable, items: ItemValues): Uap {
  if (!('cases' in table.uap)) return table.uap;
  const chooser = items[table.uap.item] as Readonly<Record<string, number>> | undefined;
  return table.uap.cases[chooser?.[table.uap.subItem] ?? 0] ?? firstUap(table);
}
