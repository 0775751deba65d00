import type { Quantity } from '../read-item.ts';
import { put, putDigits, putString, putWhole } from './byte-text.ts';

/** Writes a raw number as `JSON.stringify` writes the value of its quantity. */
export type NumberText = (o: Uint8Array, i: number, raw: number) => number;

/** Significant digits up to which no two decimals are the same double (IEEE 754 binary64). */
const DIGITS_EXACT = 15;
/** Decimals that are worked out with numbers of 31 bits. */
const DECIMALS_MAX = 9;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

/**
 * A writer for a quantity of `bits` bits. Where the denominator is a power of two and the decimals are
 * few enough to be the shortest that say the value, they are worked out; others come from
 * `JSON.stringify` by way of a small memory of the last ones.
 */
export function quantityText(bits: number, content: Quantity): NumberText {
  const [, , numerator, denominator] = content;
  const decimals = Math.log2(denominator);
  const most = 2 ** bits * numerator;
  const digits = Math.ceil(Math.log10(most / denominator + 1)) + decimals;
  const isFew = Number.isInteger(decimals) && decimals <= DECIMALS_MAX && digits <= DIGITS_EXACT;
  return isFew && Number.isInteger(numerator) ? exactText(numerator, denominator, decimals) : rememberedText(content);
}

function exactText(numerator: number, denominator: number, decimals: number): NumberText {
  const perUnit = 10 ** decimals / denominator;
  return (o, i, raw) => {
    let value = raw * numerator;
    let at = i;
    if (value < 0) {
      o[at++] = MINUS;
      value = -value;
    }
    const whole = Math.floor(value / denominator);
    at = putWhole(o, at, whole);
    const fraction = value - whole * denominator;
    if (fraction === 0) return at;
    o[at] = POINT;
    at = putDigits(o, at + 1, fraction * perUnit, decimals);
    while (o[at - 1] === ZERO) at--;
    return at;
  };
}

/** Values remembered for each quantity, and octets that a number's text may have. */
const REMEMBERED = 4096;
const TEXT_OCTETS = 24;

function rememberedText([, , numerator, denominator]: Quantity): NumberText {
  let keys = new Float64Array(0);
  let texts = new Uint8Array(0);
  let lengths = new Uint8Array(0);
  return (o, i, raw) => {
    if (keys.length === 0) {
      keys = new Float64Array(REMEMBERED).fill(Number.NaN);
      texts = new Uint8Array(REMEMBERED * TEXT_OCTETS);
      lengths = new Uint8Array(REMEMBERED);
    }
    const slot = raw & (REMEMBERED - 1);
    const at = slot * TEXT_OCTETS;
    if (keys[slot] !== raw) {
      const text = JSON.stringify((raw * numerator) / denominator);
      if (text.length > TEXT_OCTETS) return putString(o, i, text);
      keys[slot] = raw;
      lengths[slot] = putString(texts, at, text) - at;
    }
    const length = lengths[slot];
    for (let k = 0; k < length; k++) o[i + k] = texts[at + k];
    return i + length;
  };
}

/** Texts by an octet's value, made when first met. */
export function octetTexts(make: (octet: number) => Uint8Array): (o: Uint8Array, i: number, octet: number) => number {
  const known: (Uint8Array | undefined)[] = Array(256).fill(undefined);
  return (o, i, octet) => {
    let text = known[octet];
    if (text === undefined) {
      text = make(octet);
      known[octet] = text;
    }
    return put(o, i, text);
  };
}
