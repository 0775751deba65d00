import { readBits, writeBits } from './bits.ts';

/** Bits a character takes, by kind of string. */
export const CHARACTER_BITS = { a: 8, i: 6, o: 3 } as const;
export type CharacterKind = keyof typeof CHARACTER_BITS;

/**
 * Six bits as ICAO writes them (Annex 10 vol. IV, table 3-9): 1 to 26 letters, 32 space, 48 to 57
 * digits. The other codes stand for nothing; they are kept as the ASCII character of the same six
 * bits (0 is `@`), so that no two codes look the same.
 */
function fromCode(kind: CharacterKind, code: number): number {
  if (kind === 'o') return 0x30 + code;
  return kind === 'i' && code < 32 ? 64 + code : code;
}

/** The code of a character, or −1 where it has none. */
function toCode(kind: CharacterKind, character: number): number {
  if (kind === 'o') return character >= 0x30 && character <= 0x37 ? character - 0x30 : -1;
  if (kind === 'a') return character <= 0xff ? character : -1;
  return character >= 32 && character < 96 ? character & 63 : -1;
}

export function readCharacters(kind: CharacterKind, bytes: Uint8Array, at: number, bits: number): string {
  const size = CHARACTER_BITS[kind];
  let text = '';
  if (kind === 'i' && at % 8 === 0 && bits % 24 === 0) return readSixBits(bytes, at >>> 3, bits / 24);
  for (let bit = at; bit < at + bits; bit += size) {
    text += String.fromCharCode(fromCode(kind, readBits(bytes, bit, size)));
  }
  return text;
}

/** Two characters of six bits by the 12 bits that they make. */
const PAIRS: readonly string[] = Array.from({ length: 4096 }, (_, pair) =>
  String.fromCharCode(fromCode('i', pair >> 6), fromCode('i', pair & 63)),
);

/** Four characters in each three octets. */
function readSixBits(bytes: Uint8Array, from: number, times: number): string {
  let text = '';
  for (let p = from; p < from + times * 3; p += 3) {
    const middle = bytes[p + 1] as number;
    text += PAIRS[((bytes[p] as number) << 4) | (middle >> 4)];
    text += PAIRS[((middle & 15) << 8) | (bytes[p + 2] as number)];
  }
  return text;
}

/** False, having written part, where a character has no code. `text` must have the full length. */
export function writeCharacters(kind: CharacterKind, bytes: Uint8Array, at: number, text: string): boolean {
  const size = CHARACTER_BITS[kind];
  for (let i = 0; i < text.length; i++) {
    const code = toCode(kind, text.charCodeAt(i));
    if (code < 0) return false;
    writeBits(bytes, at + i * size, size, code);
  }
  return true;
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, octet) =>
  octet.toString(16).toUpperCase().padStart(2, '0'),
);

/** Hex, upper case, of whole bytes. */
export function toHex(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += HEX[bytes[i] as number];
  return text;
}

export function isHex(text: string): boolean {
  return text.length % 2 === 0 && /^[0-9A-Fa-f]*$/.test(text);
}
