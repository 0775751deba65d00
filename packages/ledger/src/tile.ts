/**
 * C2SP tlog-tiles v0.1.0: a tree as a folder of files that never change.
 *
 * | name | content |
 * |---|---|
 * | `tile/<L>/<N>` | 256 hashes of 32 bytes: level L, tile N |
 * | `tile/<L>/<N>.p/<W>` | the first W hashes, 1 to 255, of a tile that is not full yet |
 * | `tile/entries/<N>[.p/<W>]` | the entries under tile N of level 0: u16 big-endian length, bytes |
 *
 * N is written in triples of digits, all but the last led by `x`: 1234067 is `x001/x234/067`.
 */
import { type Checked, faulty } from './error.ts';
import { HASH_BYTES } from './merkle.ts';

export const TILE_WIDTH = 256;
/** An entry's length is a u16. */
export const ENTRY_BYTES_MAX = 65_535;

/** A level of tiles, or the entries under level 0. */
export type TileLevel = number | 'entries';

function tileNumber(n: number): string {
  const digits = String(n);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const triples = padded.match(/\d{3}/g) as string[];
  return triples.map((triple, i) => (i < triples.length - 1 ? `x${triple}` : triple)).join('/');
}

/** The name of tile `n` of `level`; `width` 256 is a full tile. */
export function tilePath(level: TileLevel, n: number, width: number = TILE_WIDTH): string {
  const path = `tile/${level}/${tileNumber(n)}`;
  return width === TILE_WIDTH ? path : `${path}.p/${width}`;
}

/** How many hashes level `level` has in a tree of `size` leaves. */
export function levelCount(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** Names of the partial tiles that a tree of `size` leaves ends in, level 0 first. */
export function partialTiles(size: number): { level: number; n: number; width: number }[] {
  const tiles = [];
  for (let level = 0; levelCount(level, size) > 0; level++) {
    const count = levelCount(level, size);
    const width = count % TILE_WIDTH;
    if (width > 0) tiles.push({ level, n: Math.floor(count / TILE_WIDTH), width });
  }
  return tiles;
}

export function encodeEntries(entries: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const entry of entries) length += 2 + entry.length;
  const bytes = Buffer.alloc(length);
  let at = 0;
  for (const entry of entries) {
    at = bytes.writeUInt16BE(entry.length, at);
    bytes.set(entry, at);
    at += entry.length;
  }
  return bytes;
}

/** The first `count` entries of an entries tile; views into `bytes`. */
export function decodeEntries(bytes: Uint8Array, count: number): Checked<Uint8Array[], 'malformed-tile'> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Uint8Array[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + 2 > view.length) return faulty('malformed-tile', at, `ends after ${entries.length} of ${count} entries`);
    const length = view.readUInt16BE(at);
    if (at + 2 + length > view.length) {
      return faulty('malformed-tile', at, `entry of ${length} bytes runs past the end at ${view.length}`);
    }
    entries.push(view.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return { ok: true, value: entries };
}

/** The hashes of a hash tile; views into `bytes`. */
export function decodeHashes(bytes: Uint8Array, count: number): Checked<Uint8Array[], 'malformed-tile'> {
  if (bytes.length < count * HASH_BYTES) {
    return faulty(
      'malformed-tile',
      bytes.length,
      `has ${bytes.length} bytes; ${count} hashes take ${count * HASH_BYTES}`,
    );
  }
  const hashes: Uint8Array[] = [];
  for (let i = 0; i < count; i++) hashes.push(bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES));
  return { ok: true, value: hashes };
}
