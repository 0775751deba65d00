import { writeBits } from './bits.ts';
import { CHARACTER_BITS, type CharacterKind, isHex, writeCharacters } from './characters.ts';
import { AsterixError } from './error.ts';
import type { Content, ElementLayout, FixedCompoundLayout } from './layout.ts';
import { chooseContent, type Quantity } from './read-item.ts';
import type { ItemValue } from './record.ts';

/** Where writing stands. Bytes from `at` on are zero. */
export interface Writer {
  readonly bytes: Uint8Array;
  at: number;
  readonly expansion: FixedCompoundLayout | undefined;
}

export type Named = Readonly<Record<string, ItemValue>>;

/** A value as a message shows it. */
export const shown = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : String(value));

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sub-item names by layout, found once. */
const names = new WeakMap<readonly unknown[], ReadonlySet<string>>();

function namesOf(layout: readonly unknown[]): ReadonlySet<string> {
  const known = names.get(layout);
  if (known !== undefined) return known;
  const found = new Set(layout.flatMap((part) => (Array.isArray(part) ? [part[0] as string] : [])));
  names.set(layout, found);
  return found;
}

/** `value` as sub-items of `layout`; throws for one that is not. */
export function named(value: ItemValue, layout: readonly unknown[], path: string): Named {
  if (!isNamed(value)) throw new AsterixError('value-type', path, `takes sub-items by name, not ${shown(value)}`);
  const known = namesOf(layout);
  for (const name in value) {
    if (!known.has(name)) {
      const message = `not a sub-item; there are ${[...known].join(', ')}`;
      throw new AsterixError('sub-item-unknown', `${path}/${name}`, message);
    }
  }
  return value;
}

/** `octets` octets more, zero, to be written from the bit returned. */
export function take(writer: Writer, octets: number, path: string): number {
  const at = writer.at;
  if (at + octets > writer.bytes.length) {
    throw new AsterixError('block-too-long', path, `block would exceed ${writer.bytes.length} octets`);
  }
  writer.at += octets;
  return at * 8;
}

/** The raw number of a physical value; throws where it does not fit. */
function rawNumber(value: ItemValue, bits: number, content: Content | undefined, path: string): number {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new AsterixError('value-type', path, `takes a number, not ${shown(value)}`);
  }
  if (content?.[0] === 'q') return rawQuantity(value, bits, content, path);
  const isSigned = content?.[0] === 'i' && content[1] === 1;
  const least = isSigned ? -(2 ** (bits - 1)) : 0;
  const most = least + 2 ** bits - 1;
  if (value < least || value > most || !Number.isInteger(value)) {
    throw new AsterixError('value-range', path, `takes whole numbers from ${least} to ${most}, not ${value}`);
  }
  return value < 0 ? value + 2 ** bits : value;
}

function rawQuantity(value: number, bits: number, content: Quantity, path: string): number {
  const [, isSigned, numerator, denominator, unit, limit = Number.POSITIVE_INFINITY] = content;
  const raw = Math.round((value * denominator) / numerator);
  const rawLimit = (limit * denominator) / numerator;
  const least = isSigned ? Math.max(-rawLimit, -(2 ** (bits - 1))) : 0;
  const most = Math.min(rawLimit, isSigned ? 2 ** (bits - 1) - 1 : 2 ** bits - 1);
  if (raw < least || raw > most) {
    const range = `${(least * numerator) / denominator} to ${(most * numerator) / denominator} ${unit}`;
    throw new AsterixError('value-range', path, `takes ${range}, not ${value}`);
  }
  return raw < 0 ? raw + 2 ** bits : raw;
}

function writeText(
  writer: Writer,
  at: number,
  bits: number,
  kind: CharacterKind,
  value: ItemValue,
  path: string,
): void {
  const length = bits / CHARACTER_BITS[kind];
  const fits = typeof value === 'string' && (kind === 'o' ? value.length === length : value.length <= length);
  if (fits && writeCharacters(kind, writer.bytes, at, value.padEnd(length, ' '))) return;
  const rule = { a: 'Latin-1 characters', i: 'characters from space to _', o: 'octal digits' }[kind];
  const most = kind === 'o' ? `exactly ${length}` : `at most ${length}`;
  throw new AsterixError('value-range', path, `takes ${most} ${rule}, not ${shown(value)}`);
}

/** Whole octets given as hex. */
export function writeHex(writer: Writer, at: number, bits: number, value: ItemValue, path: string): void {
  if (typeof value !== 'string' || value.length !== bits / 4 || !isHex(value)) {
    throw new AsterixError('value-range', path, `takes ${bits / 4} hex digits, not ${shown(value)}`);
  }
  for (let i = 0; i < value.length; i += 2)
    writer.bytes[(at >>> 3) + i / 2] = Number.parseInt(value.slice(i, i + 2), 16);
}

/** One element at bit `at`; throws where its value does not fit. */
export function writeElement(
  writer: Writer,
  at: number,
  layout: ElementLayout,
  value: ItemValue,
  siblings: Named,
  path: string,
): void {
  const bits = layout[0];
  const content = chooseContent(layout[1], siblings);
  if (content?.[0] === 's') writeText(writer, at, bits, content[1], value, path);
  else if (bits > 32) writeHex(writer, at, bits, value, path);
  else writeBits(writer.bytes, at, bits, rawNumber(value, bits, content, path));
}
