import { fillWords } from './words.ts';

/** Decimal digits of whole numbers, three at a time, and of fractions whose denominator is a power of two. */

const THOUSAND = 1000;
const MILLION = 1e6;
const MILLIARD = 1e9;
const MINUS = 0x2d;
const ZERO = 0x30;

/** The little-endian octets of at most four characters, as a number. */
export const fourOctets = (text: string): number =>
  [0, 1, 2, 3].reduce((word, k) => word + (text.charCodeAt(k) || 0) * 2 ** (8 * k), 0);
const upToThousand = (text: (value: number) => string) =>
  Uint32Array.from({ length: THOUSAND }, (_, value) => fourOctets(text(value)));

/** Little-endian octets of `7`, `42`, `999`. */
const PLAIN = upToThousand(String);
/** The same with zeros in front: `007`. */
const PADDED = upToThousand((value) => String(value).padStart(3, '0'));

/** Three digits. */
export function putThree(o: DataView, i: number, value: number): number {
  o.setUint32(i, PADDED[value], true);
  return i + 3;
}

/** Two digits of a number below 100. */
export function putTwo(o: DataView, i: number, value: number): number {
  const tens = (value / 10) | 0;
  o.setUint8(i, ZERO + tens);
  o.setUint8(i + 1, ZERO + value - tens * 10);
  return i + 2;
}

function putPlain(o: DataView, i: number, value: number): number {
  o.setUint32(i, PLAIN[value], true);
  return i + (value < 10 ? 1 : value < 100 ? 2 : 3);
}

/** A whole number of magnitude below 2^53. */
export function putWhole(o: DataView, i: number, value: number): number {
  if (value >= 0 && value < THOUSAND) return putPlain(o, i, value);
  if (value < 0) {
    o.setUint8(i, MINUS);
    return putWhole(o, i + 1, -value);
  }
  if (value < MILLION) {
    const thousands = (value / THOUSAND) | 0;
    return putThree(o, putPlain(o, i, thousands), value - thousands * THOUSAND);
  }
  if (value < MILLIARD) {
    const millions = (value / MILLION) | 0;
    return putSix(o, putPlain(o, i, millions), value - millions * MILLION);
  }
  const milliards = Math.floor(value / MILLIARD);
  const rest = value - milliards * MILLIARD;
  const millions = (rest / MILLION) | 0;
  return putSix(o, putThree(o, putWhole(o, i, milliards), millions), rest - millions * MILLION);
}

function putSix(o: DataView, i: number, value: number): number {
  const thousands = (value / THOUSAND) | 0;
  return putThree(o, putThree(o, i, thousands), value - thousands * THOUSAND);
}

/** Decimals that two words hold, with the point before them. */
export const DECIMALS_MAX = 15;
/** Words of a fraction's text. */
const FRACTION_WORDS = 2;

/** Texts `.25` of the fractions of a denominator; nothing for 0. Made when first met. */
export interface Fractions {
  readonly words: Float64Array;
  readonly lengths: Uint8Array;
  readonly denominator: number;
}

const known = new Map<number, Fractions>();

/** The texts of a denominator, which must be a power of two up to 2^`DECIMALS_MAX`; all users share them. */
export function fractionsOf(denominator: number): Fractions {
  const made = known.get(denominator) ?? {
    words: new Float64Array(FRACTION_WORDS * denominator),
    lengths: new Uint8Array(denominator),
    denominator,
  };
  known.set(denominator, made);
  return made;
}

/** Writes `numerator` ÷ the denominator, where the former is less: `.5`. */
export function putFraction(o: DataView, i: number, fractions: Fractions, numerator: number): number {
  if (numerator === 0) return i;
  const { words, lengths } = fractions;
  if (lengths[numerator] === 0) learn(fractions, numerator);
  const at = numerator * FRACTION_WORDS;
  o.setFloat64(i, words[at], true);
  o.setFloat64(i + 8, words[at + 1], true);
  return i + lengths[numerator];
}

function learn({ words, lengths, denominator }: Fractions, numerator: number): void {
  // Exact: the quotient is, and `toFixed` of as many decimals as there can be leaves nothing out.
  const text = (numerator / denominator).toFixed(Math.log2(denominator)).slice(1).replace(/0+$/, '');
  fillWords(words, numerator * FRACTION_WORDS, text);
  lengths[numerator] = text.length;
}
