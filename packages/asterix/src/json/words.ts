/**
 * Text that is copied eight octets at a time: held as doubles whose little-endian octets are those of
 * its UTF-8, on any machine. Copying could only change those of a NaN, whose two highest octets are
 * F0 and 7F or more: they do not follow one another in UTF-8.
 */

const WORD_OCTETS = 8;
const scratch = new DataView(new ArrayBuffer(WORD_OCTETS));

/** A prepared text. What is written of its last word beyond its length is to be written over. */
export interface Words {
  readonly words: Float64Array;
  readonly length: number;
}

export const wordsFor = (length: number): number => Math.ceil(length / WORD_OCTETS);

/** Puts ASCII text into `words` from word `at` on. */
export function fillWords(words: Float64Array, at: number, text: string): void {
  for (let k = 0; k < wordsFor(text.length); k++) {
    for (let j = 0; j < WORD_OCTETS; j++) scratch.setUint8(j, text.charCodeAt(k * WORD_OCTETS + j) || 0);
    words[at + k] = scratch.getFloat64(0, true);
  }
}

/** ASCII text, prepared. */
export function wordsOf(text: string): Words {
  const words = new Float64Array(wordsFor(text.length));
  fillWords(words, 0, text);
  return { words, length: text.length };
}

/** Writes into `o` from `i` on; gives where the text ended. */
export function putWords(o: DataView, i: number, { words, length }: Words): number {
  for (let k = 0, at = i; k < words.length; k++, at += WORD_OCTETS) o.setFloat64(at, words[k], true);
  return i + length;
}

/** ASCII alone. */
export function putString(o: DataView, i: number, text: string): number {
  for (let k = 0; k < text.length; k++) o.setUint8(i + k, text.charCodeAt(k));
  return i + text.length;
}
