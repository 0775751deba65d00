/** What the writers in `gen/` call, which dead-code checks do not read: hence the tags. Each gives up (false or −1) where the slow writer has to say what is wrong. */

import type { Fspec } from './fspec.ts';

export type Named = Readonly<Record<string, unknown>>;

/** Where the record ends that is written from `p`; −1 where the writer gives up. */
export type RecordWriter = (
  b: Uint8Array,
  p: number,
  end: number,
  items: Named,
  fspec: Fspec,
  expansion: ExpansionWriter | undefined,
) => number;

/** As a record's writer, of the content of an expansion field. */
export type ExpansionWriter = (
  b: Uint8Array,
  p: number,
  end: number,
  value: unknown,
  expansion: ExpansionWriter | undefined,
) => number;

/**
 * A group left out: its tables are 0.
 * @public
 */
export const NOTHING: Named = {};

/** @public */
export function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @public */
export function keyCount(value: Named): number {
  let count = 0;
  for (const _ in value) count++;
  return count;
}

/**
 * The number that octal digits make; −1 where they are not `digits` of them.
 * @public
 */
export function octalNumber(text: unknown, digits: number): number {
  if (typeof text !== 'string' || text.length !== digits) return -1;
  let number = 0;
  for (let i = 0; i < digits; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 7) return -1;
    number = number * 8 + digit;
  }
  return number;
}

const SPACE = 0x20;

/** @public */
export function putAscii(b: Uint8Array, p: number, count: number, text: unknown): boolean {
  if (typeof text !== 'string' || text.length > count) return false;
  for (let i = 0; i < count; i++) {
    const character = i < text.length ? text.charCodeAt(i) : SPACE;
    if (character > 0xff) return false;
    b[p + i] = character;
  }
  return true;
}

/**
 * Six bits a character, four in three octets.
 * @public
 */
export function putIcao(b: Uint8Array, p: number, count: number, text: unknown): boolean {
  if (typeof text !== 'string' || text.length > count) return false;
  let word = 0;
  for (let i = 0, at = p; i < count; i++) {
    const character = i < text.length ? text.charCodeAt(i) : SPACE;
    if (character < 32 || character >= 96) return false;
    word = (word << 6) | (character & 63);
    if ((i & 3) !== 3) continue;
    b[at++] = word >> 16;
    b[at++] = word >> 8;
    b[at++] = word;
    word = 0;
  }
  return true;
}

/** Values of hex digits by character, −1 for others: a digit or a letter is anyone's guess to a branch. */
const HEX_DIGITS = Int8Array.from({ length: 256 }, (_, character) => {
  const digit = Number.parseInt(String.fromCharCode(character), 16);
  return Number.isNaN(digit) ? -1 : digit;
});

/** The value of a hex digit, −1 for another character. */
function hexDigit(character: number): number {
  return character < 256 ? (HEX_DIGITS[character] as number) : -1;
}

/**
 * `count` octets out of twice as many hex digits.
 * @public
 */
export function putHex(b: Uint8Array, p: number, count: number, text: unknown): boolean {
  if (typeof text !== 'string' || text.length !== 2 * count) return false;
  for (let i = 0; i < count; i++) {
    const high = hexDigit(text.charCodeAt(2 * i));
    const low = hexDigit(text.charCodeAt(2 * i + 1));
    if (high < 0 || low < 0) return false;
    b[p + i] = (high << 4) | low;
  }
  return true;
}

/**
 * A length octet, then hex, or sub-items where the field has a layout.
 * @public
 */
export function putExplicit(
  b: Uint8Array,
  p: number,
  end: number,
  value: unknown,
  expansion: ExpansionWriter | undefined,
): number {
  if (p >= end) return -1;
  const next = typeof value === 'string' ? putContent(b, p + 1, end, value) : expand(b, p + 1, end, value, expansion);
  if (next < 0 || next - p > 255) return -1;
  b[p] = next - p;
  return next;
}

function putContent(b: Uint8Array, p: number, end: number, text: string): number {
  const count = text.length >> 1;
  return p + count <= end && putHex(b, p, count, text) ? p + count : -1;
}

function expand(b: Uint8Array, p: number, end: number, value: unknown, expansion: ExpansionWriter | undefined): number {
  return expansion === undefined ? -1 : expansion(b, p, end, value, undefined);
}
