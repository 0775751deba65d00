import { firstUap, threeDigits } from './editions.ts';
import { AsterixError } from './error.ts';
import type { CategoryTable, Layout, Uap } from './layout.ts';
import type { ItemValue, ItemValues } from './record.ts';
import type { Writer } from './write-element.ts';
import { writeItem, writePresence } from './write-item.ts';

/** One record by its layout, item by item; throws `AsterixError` naming what cannot be written. Bytes from `writer.at` on are zero. */
export function writeRecord(writer: Writer, table: CategoryTable, items: ItemValues): void {
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
export function uapOf(table: CategoryTable, items: ItemValues): Uap {
  if (!('cases' in table.uap)) return table.uap;
  const chooser = items[table.uap.item] as Readonly<Record<string, number>> | undefined;
  return table.uap.cases[chooser?.[table.uap.subItem] ?? 0] ?? firstUap(table);
}
