import type { Quantity } from '../read-item.ts';
import { DECIMALS_MAX, type Fractions, fractionsOf } from './number-text.ts';
import { fillWords, putString } from './words.ts';

/** A quantity whose exact decimals are the fewest that say its value. */
export interface ExactQuantity {
  readonly numerator: number;
  /** Raw × numerator is shifted by this to have the whole part. */
  readonly shift: number;
  readonly fractions: Fractions;
}

const INT_BITS = 31;
/** Bits of a double's significand after the first. */
const SIGNIFICAND_BITS = 52;
/** `JSON.stringify` writes smaller numbers with an exponent. */
const PLAIN_LEAST = 1e-6;
/** Denominators whose fractions' texts are kept: 2^14 of them take 256 KiB. */
const SHIFT_MAX = 14;

/**
 * How to work a quantity of `bits` bits out by its decimals: where the denominator is a power of two, and
 * doubles are so close that no number of fewer decimals is the same double. Undefined where that is not so.
 */
export function exactQuantity(bits: number, [, , numerator, denominator]: Quantity): ExactQuantity | undefined {
  const shift = Math.log2(denominator);
  const rawBits = bits + Math.log2(numerator);
  if (!Number.isInteger(shift) || !Number.isInteger(numerator) || rawBits > INT_BITS) return undefined;
  if (shift > Math.min(SHIFT_MAX, DECIMALS_MAX) || numerator / denominator < PLAIN_LEAST) return undefined;
  // Decimals of the same length are 10^-shift apart; a double stands for half its spacing to either side.
  const spacing = 2 ** (Math.ceil(rawBits) - shift - 1 - SIGNIFICAND_BITS);
  return 10 ** -shift > spacing ? { numerator, shift, fractions: fractionsOf(denominator) } : undefined;
}

/** Values remembered for each quantity; words that a number's text may have. */
const REMEMBERED = 4096;
const TEXT_WORDS = 3;

/** Texts of a quantity's values, of which the last ones are remembered. */
export class RememberedQuantity {
  readonly #numerator: number;
  readonly #denominator: number;
  #raws = new Float64Array(0);
  #words = new Float64Array(0);
  #lengths = new Uint8Array(0);

  constructor([, , numerator, denominator]: Quantity) {
    this.#numerator = numerator;
    this.#denominator = denominator;
  }

  put(o: DataView, i: number, raw: number): number {
    const slot = raw & (REMEMBERED - 1);
    if (this.#raws[slot] !== raw && !this.#learn(slot, raw)) return putString(o, i, this.#text(raw));
    const length = this.#lengths[slot];
    for (let k = 0; k * 8 < length; k++) o.setFloat64(i + k * 8, this.#words[slot * TEXT_WORDS + k], true);
    return i + length;
  }

  #learn(slot: number, raw: number): boolean {
    if (this.#raws.length === 0) {
      this.#raws = new Float64Array(REMEMBERED).fill(Number.NaN);
      this.#words = new Float64Array(REMEMBERED * TEXT_WORDS);
      this.#lengths = new Uint8Array(REMEMBERED);
    }
    const text = this.#text(raw);
    if (text.length > TEXT_WORDS * 8) return false;
    this.#raws[slot] = raw;
    this.#lengths[slot] = text.length;
    fillWords(this.#words, slot * TEXT_WORDS, text);
    return true;
  }

  #text(raw: number): string {
    return JSON.stringify((raw * this.#numerator) / this.#denominator);
  }
}
