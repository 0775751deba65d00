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
