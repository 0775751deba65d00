/** What writes text: into `o` from `i` on, where there is room; gives where it ended. */

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

export function put(o: Uint8Array, i: number, piece: Uint8Array): number {
  for (let k = 0; k < piece.length; k++) o[i + k] = piece[k];
  return i + piece.length;
}

/** ASCII alone. */
export function putString(o: Uint8Array, i: number, text: string): number {
  for (let k = 0; k < text.length; k++) o[i + k] = text.charCodeAt(k);
  return i + text.length;
}

const ZERO = 0x30;
const INT32_MOST = 0x7fffffff;

/** The last `digits` digits of a whole number below 2^31. */
export function putDigits(o: Uint8Array, i: number, value: number, digits: number): number {
  let rest = value | 0;
  for (let k = i + digits - 1; k >= i; k--) {
    const next = (rest / 10) | 0;
    o[k] = ZERO + rest - next * 10;
    rest = next;
  }
  return i + digits;
}

/** A whole number. */
export function putWhole(o: Uint8Array, i: number, value: number): number {
  if (value >= 0 && value < 10) {
    o[i] = ZERO + value;
    return i + 1;
  }
  if (value < 0 || value > INT32_MOST) return putString(o, i, String(value));
  let digits = 2;
  for (let most = 100; value >= most; most *= 10) digits++;
  return putDigits(o, i, value, digits);
}
