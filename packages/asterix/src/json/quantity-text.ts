import type { Quantity } from '../read-item.ts';

/** A quantity whose exact decimals are the fewest that say its value. */
export interface ExactQuantity {
  readonly numerator: number;
  /** Raw × numerator is shifted by this to have the whole part. */
  readonly shift: number;
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
  if (shift > SHIFT_MAX || numerator / denominator < PLAIN_LEAST) return undefined;
  // Decimals of the same length are 10^-shift apart; a double stands for half its spacing to either side.
  const spacing = 2 ** (Math.ceil(rawBits) - shift - 1 - SIGNIFICAND_BITS);
  return 10 ** -shift > spacing ? { numerator, shift } : undefined;
}

/** `.25` of numerator ÷ 2^shift, below 1 and not 0: exact, since as many decimals as there can be leave nothing out. */
export const fractionText = (numerator: number, shift: number): string =>
  (numerator / 2 ** shift).toFixed(shift).slice(1).replace(/0+$/, '');
