const ZERO = 48;
const MINUS = 45;
const POINT = 46;
/** Integers of so many digits, and powers of ten so large, are exact: their quotient is rounded once, as it should be. */
const DIGITS_MAX = 15;
const POWERS = Float64Array.from({ length: DIGITS_MAX + 1 }, (_, n) => Number(`1e${n}`));

/**
 * Reads a number of JSON straight from bytes where that gives the very double that `JSON.parse`
 * gives: plain decimals of up to 15 digits (Clinger, "How to read floating point numbers
 * accurately", 1990). All others it leaves to `JSON.parse`.
 */
export class NumberBytes {
  value = 0.5;

  /** The place after the number at `from`, or −1 where it is none or not as above; then in `value`. */
  read(bytes: Uint8Array, from: number): number {
    const first = bytes[from] === MINUS ? from + 1 : from;
    let at = first;
    let mantissa = 0;
    let digit = bytes[at]! - ZERO;
    for (; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) mantissa = mantissa * 10 + digit;
    let digits = at - first;
    if (digits === 0 || (digits > 1 && bytes[first] === ZERO)) return -1;
    let decimals = 0;
    if (bytes[at] === POINT) {
      const after = ++at;
      digit = bytes[at]! - ZERO;
      for (; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) mantissa = mantissa * 10 + digit;
      decimals = at - after;
      if (decimals === 0) return -1;
    }
    digits += decimals;
    // An exponent is left out, as is what would not be exact.
    if (digits > DIGITS_MAX || (bytes[at]! | 32) === 101) return -1;
    const size = mantissa / POWERS[decimals]!;
    this.value = first > from ? -size : size;
    return at;
  }
}
