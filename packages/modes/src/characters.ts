/**
 * The six-bit characters of callsigns: IA-5 without its two high bits.
 * Source: ICAO Annex 10 volume IV, table 3-9.
 */

export const CHARACTERS_OF_A_CALLSIGN = 8;

const ALPHABET = '#ABCDEFGHIJKLMNOPQRSTUVWXYZ##### ###############0123456789######';

/** ASCII code by six-bit number; 0 where the alphabet has none. */
export const CHARACTER_CODES = Uint8Array.from(ALPHABET, (c) => (c === '#' ? 0 : c.charCodeAt(0)));

/** The character of a six-bit number; empty where the alphabet has none. */
export function characterOf(six: number): string {
  const ascii = CHARACTER_CODES[six];
  return ascii === 0 ? '' : String.fromCharCode(ascii);
}

/** The six-bit number of an ASCII code; 0 or less where the alphabet has none. */
export function characterCode(ascii: number): number {
  return ascii === 0 ? 0 : CHARACTER_CODES.indexOf(ascii);
}
