/** What the readers in `gen/` call, which dead-code checks do not read: hence the tags. */
import type { Sheet } from './sheet.ts';

/**
 * `count` octets as they are: ASCII, and raw bits wider than a number.
 * @public
 */
export function octets(b: Uint8Array, p: number, column: ArrayLike<number>, at: number, count: number): void {
  const into = column as Uint8Array;
  for (let i = 0; i < count; i++) into[at + i] = b[p + i];
}

/**
 * Characters in six bits, four in three octets: ASCII codes, those that stand for nothing as `readCharacters` has them.
 * @public
 */
export function icao(b: Uint8Array, p: number, column: ArrayLike<number>, at: number, count: number): void {
  const into = column as Uint8Array;
  for (let i = 0, from = p; i < count; i += 4, from += 3) {
    const word = (b[from] << 16) | (b[from + 1] << 8) | b[from + 2];
    for (let j = 0; j < 4 && i + j < count; j++) {
      const code = (word >> (18 - 6 * j)) & 63;
      into[at + i + j] = code < 32 ? 64 + code : code;
    }
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
export function expansion(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): void {
  if (c.expand?.(b, p, end, c, k, row) !== end) c.blankExpansion(k, row);
}
