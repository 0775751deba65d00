import { writeBits } from './bits.ts';
import { bitsOf, partsBits } from './editions.ts';
import { AsterixError } from './error.ts';
import type {
  CompoundLayout,
  ElementLayout,
  ExtendedLayout,
  Field,
  GroupLayout,
  Layout,
  Part,
  RepetitiveLayout,
} from './layout.ts';
import type { ItemValue } from './record.ts';
import { type Named, named, shown, take, type Writer, writeElement, writeHex } from './write-element.ts';

/** What a sub-item left out counts as: 0 for a table, sub-items by themselves for a group. */
function withDefault(value: ItemValue | undefined, layout: Layout, path: string): ItemValue {
  if (value !== undefined) return value;
  if (layout[0] === 'g') return {};
  if (typeof layout[0] === 'number' && (layout as ElementLayout)[1]?.[0] === 't') return 0;
  throw new AsterixError('sub-item-missing', path, 'must be given; only tables have a default, which is 0');
}

function writeParts(
  writer: Writer,
  at: number,
  layout: readonly unknown[],
  from: number,
  to: number,
  value: Named,
  path: string,
): void {
  let bit = at;
  for (let i = from; i < to; i++) {
    const part = layout[i] as Part;
    if (typeof part === 'number') {
      bit += part;
      continue;
    }
    const [name, inner] = part;
    const within = `${path}/${name}`;
    writeBitsOf(writer, bit, inner, withDefault(value[name], inner, within), value, within);
    bit += bitsOf(inner);
  }
}

function writeBitsOf(
  writer: Writer,
  at: number,
  layout: Layout,
  value: ItemValue,
  siblings: Named,
  path: string,
): void {
  if (typeof layout[0] === 'number') {
    writeElement(writer, at, layout as ElementLayout, value, siblings, path);
    return;
  }
  writeParts(writer, at, layout, 1, layout.length, named(value, layout, path), path);
}

function writeFixed(writer: Writer, layout: ElementLayout | GroupLayout, value: ItemValue, path: string): void {
  writeBitsOf(writer, take(writer, bitsOf(layout) >>> 3, path), layout, value, {}, path);
}

/** Index just after the last part that `value` names: octets after it are not sent. */
function lastNamed(layout: ExtendedLayout, value: Named): number {
  for (let i = layout.length - 1; i > 0; i--) {
    const part = layout[i];
    if (Array.isArray(part) && value[part[0]] !== undefined) return i + 1;
  }
  return 1;
}

function writeExtended(writer: Writer, layout: ExtendedLayout, value: ItemValue, path: string): void {
  const parts = named(value, layout, path);
  const last = lastNamed(layout, parts);
  for (let from = 1; from < layout.length; ) {
    const mark = layout.indexOf(null, from);
    const to = mark < 0 ? layout.length : mark;
    const at = take(writer, (partsBits(layout, from, to) + 7) >>> 3, path);
    writeParts(writer, at, layout, from, to, parts, path);
    if (to + 1 >= last) return;
    (writer.bytes[writer.at - 1] as number) |= 1;
    from = to + 1;
  }
}

function writeRepetitive(writer: Writer, layout: RepetitiveLayout, value: ItemValue, path: string): void {
  const [, countOctets, one] = layout;
  if (!Array.isArray(value)) throw new AsterixError('value-type', path, `takes an array, not ${shown(value)}`);
  const least = countOctets === 0 ? 1 : 0;
  const most = countOctets === 0 ? 65_535 : 2 ** (countOctets * 8) - 1;
  if (value.length < least || value.length > most) {
    throw new AsterixError('value-range', path, `takes ${least} to ${most} repetitions, not ${value.length}`);
  }
  writeBits(writer.bytes, take(writer, countOctets, path), countOctets * 8, value.length);
  const octets = (bitsOf(one) + 7) >>> 3;
  value.forEach((each: ItemValue, i) => {
    writeBitsOf(writer, take(writer, octets, path), one, each, {}, `${path}[${i}]`);
    if (countOctets === 0 && i + 1 < value.length) (writer.bytes[writer.at - 1] as number) |= 1;
  });
}

function writeFields(
  writer: Writer,
  fields: readonly Field[],
  bitsAnOctet: 7 | 8,
  octetsFixed: number,
  value: ItemValue,
  path: string,
): void {
  const parts = named(value, fields, path);
  const present = fields.flatMap((field, i) => (field && parts[field[0]] !== undefined ? [i] : []));
  const octets = octetsFixed || Math.max(1, Math.ceil(((present.at(-1) ?? 0) + 1) / bitsAnOctet));
  const from = take(writer, octets, path) >>> 3;
  writePresence(writer.bytes, from, octets, present, bitsAnOctet);
  for (const index of present) {
    const [name, layout] = fields[index] as readonly [string, Layout];
    writeItem(writer, layout, parts[name] as ItemValue, `${path}/${name}`);
  }
}

/** Sets the bits of `present` in `octets` octets at `from`; with 7 an octet, the eighth says that more follow. */
export function writePresence(
  bytes: Uint8Array,
  from: number,
  octets: number,
  present: readonly number[],
  bitsAnOctet: 7 | 8,
): void {
  for (const index of present) {
    (bytes[from + Math.floor(index / bitsAnOctet)] as number) |= 0x80 >> (index % bitsAnOctet);
  }
  if (bitsAnOctet === 7) for (let i = 0; i + 1 < octets; i++) (bytes[from + i] as number) |= 1;
}

function writeExplicit(writer: Writer, kind: 're' | 'sp', value: ItemValue, path: string): void {
  const from = take(writer, 1, path) >>> 3;
  if (typeof value === 'string') {
    writeHex(writer, take(writer, value.length >> 1, path), value.length * 4, value, path);
  } else if (kind === 're' && writer.expansion) {
    writeItem(writer, writer.expansion, value, path);
  } else {
    throw new AsterixError('value-type', path, `takes hex digits, not ${shown(value)}`);
  }
  const length = writer.at - from;
  if (length > 255) throw new AsterixError('value-range', path, `has ${length} octets; the most is 255`);
  writer.bytes[from] = length;
}

/** Writes one item; throws `AsterixError` where its value cannot be. */
export function writeItem(writer: Writer, layout: Layout, value: ItemValue, path: string): void {
  if (layout[0] === 'x') writeExtended(writer, layout, value, path);
  else if (layout[0] === 'r') writeRepetitive(writer, layout, value, path);
  else if (layout[0] === 'c') writeFields(writer, (layout as CompoundLayout).slice(1) as Field[], 7, 0, value, path);
  else if (layout[0] === 'f') writeFields(writer, layout.slice(2) as Field[], 8, layout[1], value, path);
  else if (layout[0] === 'p') writeExplicit(writer, layout[1], value, path);
  else writeFixed(writer, layout as ElementLayout | GroupLayout, value, path);
}
