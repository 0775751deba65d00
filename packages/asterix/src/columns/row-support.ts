/** What the writers of rows in `gen/` call, which dead-code checks do not read: hence the tags. */
import type { Sheet } from './sheet.ts';

/**
 * Whether characters or wide bits have a value: zeros have none.
 * @public
 */
export function hasOctets(from: Int8Array, at: number, count: number): boolean {
  for (let i = 0; i < count; i++) if (from[at + i] !== 0) return true;
  return false;
}

/**
 * `count` octets as they are.
 * @public
 */
export function putOctets(b: Uint8Array, p: number, from: Int8Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) b[p + i] = from[at + i] as number;
}

const SPACE = 0x20;

/** The six bits of an ASCII character, of a space for zero; −1 where it has none. */
function sixOf(character: number): number {
  if (character === 0) return SPACE;
  return character >= SPACE && character < 96 ? character & 63 : -1;
}

/**
 * Characters in six bits, four in three octets; false where one of them has none.
 * @public
 */
export function putSix(b: Uint8Array, p: number, from: Int8Array, at: number, count: number): boolean {
  for (let i = at, to = p; i < at + count; i += 4, to += 3) {
    const high = (sixOf(from[i] as number) << 18) | (sixOf(from[i + 1] as number) << 12);
    const word = high | (sixOf(from[i + 2] as number) << 6) | sixOf(from[i + 3] as number);
    if (word < 0) return false;
    b[to] = word >> 16;
    b[to + 1] = word >> 8;
    b[to + 2] = word;
  }
  return true;
}

/** The most octets of a field of any content, its length octet counted. */
const FIELD_OCTETS_MAX = 255;

/**
 * A length octet, then `octets` of `source` from `at` on.
 * @public
 */
export function putSource(
  b: Uint8Array,
  p: number,
  end: number,
  source: Uint8Array,
  at: number,
  octets: number,
): number {
  if (octets < 0 || octets >= FIELD_OCTETS_MAX || p + 1 + octets > end || at + octets > source.length) return -1;
  b[p] = octets + 1;
  for (let i = 0; i < octets; i++) b[p + 1 + i] = source[at + i] as number;
  return p + 1 + octets;
}

/**
 * A length octet, then the sub-items of an expansion field whose layout is known.
 * @public
 */
export function putExpansion(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
  if (c.squeeze === undefined || p >= end) return -1;
  const next = c.squeeze(b, p + 1, end, c, i, row);
  if (next < 0 || next - p > FIELD_OCTETS_MAX) return -1;
  b[p] = next - p;
  return next;
}
