import { readCharacters } from '../characters.ts';

/** Texts of characters and of raw octets, in quotation marks. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const TILDE = 0x7e;

const escaped = (code: number): string =>
  JSON.stringify(String.fromCharCode(code < 32 ? 64 + code : code)).slice(1, -1);

/** Two six-bit characters as their code of twelve: the little-endian octets of their text, and how many. */
const PAIRS = new Uint32Array(1 << 12);
const PAIR_OCTETS = new Uint8Array(1 << 12);
for (let code = 0; code < PAIRS.length; code++) {
  const text = escaped(code >> 6) + escaped(code & 63);
  for (let k = 0; k < text.length; k++) PAIRS[code] |= text.charCodeAt(k) << (8 * k);
  PAIR_OCTETS[code] = text.length;
}

/** ICAO six-bit characters in `octets` octets, which are a multiple of three. */
export function putIcao(o: DataView, i: number, bytes: Uint8Array, from: number, octets: number): number {
  let next = i;
  o.setUint8(next++, QUOTE);
  for (let at = from; at < from + octets; at += 3) {
    const four = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
    o.setUint32(next, PAIRS[four >> 12], true);
    next += PAIR_OCTETS[four >> 12];
    o.setUint32(next, PAIRS[four & 0xfff], true);
    next += PAIR_OCTETS[four & 0xfff];
  }
  o.setUint8(next, QUOTE);
  return next + 1;
}

/** Four octal digits by their number of twelve bits: little-endian octets. */
const OCTAL = Uint32Array.from({ length: 1 << 12 }, (_, code) =>
  [9, 6, 3, 0].reduce((word, shift, k) => word + (0x30 + ((code >> shift) & 7)) * 2 ** (8 * k), 0),
);

/** Four octal digits. */
export function putOctal(o: DataView, i: number, code: number): number {
  o.setUint8(i, QUOTE);
  o.setUint32(i + 1, OCTAL[code], true);
  o.setUint8(i + 5, QUOTE);
  return i + 6;
}

const hexDigit = (value: number): number => '0123456789ABCDEF'.charCodeAt(value);
/** Two hex digits of an octet: little-endian. */
const HEX = Uint16Array.from({ length: 256 }, (_, octet) => hexDigit(octet >> 4) | (hexDigit(octet & 15) << 8));

/** Octets as hex. */
export function putHex(o: DataView, i: number, bytes: Uint8Array, from: number, to: number): number {
  let next = i;
  o.setUint8(next++, QUOTE);
  for (let at = from; at < to; at++, next += 2) o.setUint16(next, HEX[bytes[at]], true);
  o.setUint8(next, QUOTE);
  return next + 1;
}

const encoder = new TextEncoder();

/** Octets as characters of Latin 1. */
export function putAscii(o: DataView, i: number, bytes: Uint8Array, from: number, to: number): number {
  let next = i;
  o.setUint8(next++, QUOTE);
  for (let at = from; at < to; at++) {
    const code = bytes[at];
    if (code < SPACE || code > TILDE || code === QUOTE || code === BACKSLASH) {
      return putCharacters(o, i, readCharacters('a', bytes, from * 8, (to - from) * 8));
    }
    o.setUint8(next++, code);
  }
  o.setUint8(next, QUOTE);
  return next + 1;
}

/** Any text, as JSON in UTF-8. */
export function putCharacters(o: DataView, i: number, text: string): number {
  const octets = encoder.encode(JSON.stringify(text));
  for (let k = 0; k < octets.length; k++) o.setUint8(i + k, octets[k]);
  return i + octets.length;
}

/** Bits as characters one by one, wherever they begin. */
export function putLoose(o: DataView, i: number, bytes: Uint8Array, at: number, kind: 'i' | 'o', bits: number): number {
  return putCharacters(o, i, readCharacters(kind, bytes, at, bits));
}
