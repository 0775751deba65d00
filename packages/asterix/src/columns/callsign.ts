/**
 * Aircraft identifications: eight characters of six bits as ICAO Annex 10 vol. IV, table 3-9, has them
 * (letters, digits, space), into eight ASCII octets a row, spaces at the end as zeros.
 */

/** ICAO's characters in six bits as ASCII, 0 where the code stands for none. */
function characterOf(code: number): number {
  if (code >= 1 && code <= 26) return 64 + code;
  return code === 32 || (code >= 48 && code <= 57) ? code : 0;
}

const SPACE = 0x20;

/** Bits that no pair of ASCII characters has. */
export const NO_PAIR = 0x8080;

/** Of two pairs in one word, bits that the one that comes first in memory is to be shifted by. */
export const EVEN_PAIR_SHIFT: 0 | 16 = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 16;

/** Where in `PAIRS` the pairs at the end of a text begin. */
export const AT_END = 4096;

/**
 * Two codes in 12 bits → two characters in 16, in memory in their order; `NO_PAIR` where either stands
 * for none. From `AT_END` on the same with spaces at the end as zeros.
 */
export const PAIRS: Uint16Array = pairs();

function pairs(): Uint16Array {
  const characters = new Uint8Array(4 * AT_END);
  for (let pair = 0; pair < AT_END; pair++) {
    const [first, second] = [characterOf(pair >> 6), characterOf(pair & 63)];
    const isPair = first !== 0 && second !== 0;
    characters.set(isPair ? [first, second] : [0x80, 0x80], 2 * pair);
    const trimmed = second !== SPACE ? [first, second] : first !== SPACE ? [first, 0] : [0, 0];
    characters.set(isPair ? trimmed : [0x80, 0x80], 2 * (pair + AT_END));
  }
  return new Uint16Array(characters.buffer);
}

/**
 * Six octets at `p`, which are not the first ones, into two words from `at` on. False, and nothing
 * written, where one of the codes stands for no character.
 */
export function takeCallsign(view: DataView, p: number, words: Int32Array, at: number): boolean {
  const high = view.getInt32(p - 1);
  const low = view.getInt32(p + 2);
  const d = PAIRS[AT_END | (low & 4095)];
  const c = PAIRS[(d === 0 ? AT_END : 0) | ((low >> 12) & 4095)];
  const b = PAIRS[(c === 0 ? AT_END : 0) | (high & 4095)];
  const a = PAIRS[(b === 0 ? AT_END : 0) | ((high >> 12) & 4095)];
  if ((a | b | c | d) & NO_PAIR) return false;
  words[at] = (a << EVEN_PAIR_SHIFT) | (b << (16 - EVEN_PAIR_SHIFT));
  words[at + 1] = (c << EVEN_PAIR_SHIFT) | (d << (16 - EVEN_PAIR_SHIFT));
  return true;
}
