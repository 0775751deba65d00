/** What the readers in `gen/` call, which dead-code checks do not read: hence the tags. */
import type { Sheet } from './sheet.ts';

/**
 * `count` octets as they are: ASCII, and raw bits wider than a number.
 * @public
 */
export function octets(b: Uint8Array, p: number, into: Int8Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) into[at + i] = b[p + i];
}

/** The ASCII code of six bits; those that stand for nothing as `readCharacters` has them. */
const asciiOf = (code: number): number => code + (((code - 32) >> 31) & 64);

/**
 * Characters in six bits, four in three octets. The octet before them is read too.
 * @public
 */
export function icao(v: DataView, p: number, into: Int8Array, at: number, count: number): void {
  for (let i = at, from = (p - 1) | 0, end = at + count; i < end; i += 4, from += 3) {
    const word = v.getInt32(from);
    into[i] = asciiOf((word >>> 18) & 63);
    into[i + 1] = asciiOf((word >>> 12) & 63);
    into[i + 2] = asciiOf((word >>> 6) & 63);
    into[i + 3] = asciiOf(word & 63);
  }
}

/**
 * Presence octets beyond those that an item has may only say that there is no more.
 * @public
 */
export function nothingMore(b: Uint8Array, p: number, end: number): number {
  for (let at = p; at < end; at++) {
    if (b[at] & 0xfe) return -1;
    if (!(b[at] & 1)) return at + 1;
  }
  return -1;
}

/** @public */
export function full(c: Sheet): number {
  c.isFull = true;
  return -1;
}

/**
 * The content of an expansion field, where its layout fits to the octet; else its columns stay none.
 * @public
 */
export function expansion(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): void {
  if (c.expand?.(b, v, p, end, c, i, row) !== end) c.blankExpansion(row);
}
