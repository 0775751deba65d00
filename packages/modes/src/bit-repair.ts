import { crc24, LONG_BYTES, SHORT_BYTES } from './crc.ts';

/**
 * Correction of one or two wrong bits in messages whose parity is plain (DF 11 of interrogator 0, 17, 18).
 *
 * The code's distance is 6 up to 112 bits, so every error of one or two bits leaves a remainder of its
 * own. But of remainders that are just noise, 112 in 2^24 look like one wrong bit and 5,671 like two:
 * hence two only when asked for. The first five bits are not corrected: they say which format this is.
 * Source of the code: ICAO Annex 10 volume IV, 3.1.2.3.3.
 */

/** Wrong bits that may be corrected. */
export type CorrectBitsMax = 0 | 1 | 2;

const FIRST_BIT = 5;

/** Remainder of the error to its bits, as `first << 8 | second`; first equals second for one bit. */
type Errors = ReadonlyMap<number, number>;

const tables = new Map<number, Errors>();

function remainders(bytes: number): number[] {
  return Array.from({ length: 8 * bytes }, (_, bit) => {
    const message = new Uint8Array(bytes);
    message[bit >> 3] = 0x80 >> (bit & 7);
    return crc24(message);
  });
}

function errorsOf(bytes: number, bitsMax: number): Errors {
  const key = bytes * 4 + bitsMax;
  const made = tables.get(key);
  if (made) return made;
  const one = remainders(bytes);
  const table = new Map<number, number>();
  for (let i = FIRST_BIT; i < one.length; i++) {
    table.set(one[i], (i << 8) | i);
    for (let j = i + 1; bitsMax === 2 && j < one.length; j++) table.set(one[i] ^ one[j], (i << 8) | j);
  }
  tables.set(key, table);
  return table;
}

/**
 * Corrects `message` in place when its remainder `crc24(message)` is that of at most `bitsMax` wrong
 * bits. Returns how many bits were corrected, 0 when there was no such error.
 */
export function repairBits(message: Uint8Array, remainder: number, bitsMax: CorrectBitsMax): number {
  if (bitsMax === 0 || (message.length !== SHORT_BYTES && message.length !== LONG_BYTES)) return 0;
  const error = errorsOf(message.length, bitsMax).get(remainder);
  if (error === undefined) return 0;
  const first = error >> 8;
  const second = error & 0xff;
  message[first >> 3] ^= 0x80 >> (first & 7);
  if (second === first) return 1;
  message[second >> 3] ^= 0x80 >> (second & 7);
  return 2;
}
