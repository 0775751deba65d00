import type { Quantity } from '../read-item.ts';
import type { ByteText } from './byte-text.ts';

/** Writes a raw number as the value that `JSON.stringify` would give of its quantity. */
export type QuantityText = (out: ByteText, raw: number) => void;

/** Significant digits up to which no two decimals are the same double (IEEE 754 binary64). */
const DIGITS_EXACT = 15;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

/**
 * A writer for a quantity of `bits` bits. Where the denominator is a power of two and the decimals are
 * few enough to be the shortest that say the value, they are worked out; others come from
 * `String` by way of a small memory of the last ones.
 */
export function quantityText(bits: number, content: Quantity): QuantityText {
  const [, , numerator, denominator] = content;
  const exponent = Math.log2(denominator);
  const whole = 2 ** bits * numerator;
  const decimals = exponent;
  const digits = Math.ceil(Math.log10(whole / denominator + 1)) + decimals;
  const isExact =
    Number.isInteger(exponent) && Number.isInteger(numerator) && digits <= DIGITS_EXACT && whole < 2 ** 53;
  return isExact ? exactText(numerator, denominator, decimals) : rememberedText(numerator, denominator);
}

function exactText(numerator: number, denominator: number, decimals: number): QuantityText {
  const perUnit = 10 ** decimals / denominator;
  return (out, raw) => {
    let value = raw * numerator;
    if (value < 0) {
      out.putOctet(MINUS);
      value = -value;
    }
    const whole = Math.floor(value / denominator);
    out.putWhole(whole);
    const fraction = value - whole * denominator;
    if (fraction !== 0) putFraction(out, fraction * perUnit, decimals);
  };
}

function putFraction(out: ByteText, fraction: number, decimals: number): void {
  out.reserve(decimals + 1);
  out.putOctet(POINT);
  out.putDigits(fraction, decimals);
  while (out.bytes[out.at - 1] === ZERO) out.at--;
}

/** Values remembered for each quantity, and octets that a number's text may have. */
const REMEMBERED = 4096;
const TEXT_OCTETS = 24;

function rememberedText(numerator: number, denominator: number): QuantityText {
  let keys: Float64Array | undefined;
  let texts = new Uint8Array(0);
  const lengths = new Uint8Array(REMEMBERED);
  return (out, raw) => {
    if (keys === undefined) {
      keys = new Float64Array(REMEMBERED).fill(Number.NaN);
      texts = new Uint8Array(REMEMBERED * TEXT_OCTETS);
    }
    const slot = raw & (REMEMBERED - 1);
    const at = slot * TEXT_OCTETS;
    if (keys[slot] !== raw) {
      const text = JSON.stringify((raw * numerator) / denominator);
      if (text.length > TEXT_OCTETS) {
        out.putString(text);
        return;
      }
      keys[slot] = raw;
      lengths[slot] = text.length;
      for (let i = 0; i < text.length; i++) texts[at + i] = text.charCodeAt(i);
    }
    const length = lengths[slot];
    out.reserve(length);
    for (let i = 0; i < length; i++) out.bytes[out.at + i] = texts[at + i];
    out.at += length;
  };
}
