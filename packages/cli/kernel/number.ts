// Numbers of JSON straight from bytes, and to bytes.

const ZERO: u8 = 48;
const MINUS: u8 = 45;
const POINT: u8 = 46;
const EXPONENT: u8 = 101;
/**
 * Integers of so many digits, and powers of ten so large, are exact: their quotient is rounded once, as it should be.
 * Source: Clinger, "How to read floating point numbers accurately" (1990).
 */
const DIGITS_MAX: i32 = 15;
const POWERS = memory.data<f64>([1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]);

/** What `readNumber` has read. */
export let number: f64 = 0;

/**
 * Reads a plain decimal of up to 15 digits into `number`, the very double that `JSON.parse` gives; the place after it,
 * or 0 where there is none. Exponents are not plain.
 */
export function readNumber(from: usize): usize {
  const isNegative = load<u8>(from) === MINUS;
  const first = isNegative ? from + 1 : from;
  let at = first;
  let mantissa: u64 = 0;
  let digit = digitAt(at);
  for (; digit < 10; digit = digitAt(++at)) mantissa = mantissa * 10 + <u64>digit;
  let digits = <i32>(at - first);
  if (digits === 0 || (digits > 1 && load<u8>(first) === ZERO)) return 0;
  let decimals = 0;
  if (load<u8>(at) === POINT) {
    const after = ++at;
    for (digit = digitAt(at); digit < 10; digit = digitAt(++at)) mantissa = mantissa * 10 + <u64>digit;
    decimals = <i32>(at - after);
    if (decimals === 0) return 0;
  }
  digits += decimals;
  if (digits > DIGITS_MAX || (load<u8>(at) | 32) === EXPONENT) return 0;
  const size = <f64>mantissa / load<f64>(POWERS + ((<usize>decimals) << 3));
  number = isNegative ? -size : size;
  return at;
}

/** What a digit says; more than 9 for all else. */
function digitAt(at: usize): u32 {
  return <u32>load<u8>(at) - ZERO;
}

/** Whole parts that `writeDecimal` can write. */
const WHOLE_MAX: f64 = 4_000_000_000;

/** Whether `writeDecimal` can write a number. */
export function isWritable(value: f64): bool {
  return Math.abs(value) < WHOLE_MAX;
}

/** Writes a number rounded to so many decimals, up to nine, as JSON has it: no zeros at the end. The place after it. */
export function writeDecimal(to: usize, value: f64, decimals: i32): usize {
  const scale = load<f64>(POWERS + ((<usize>decimals) << 3));
  const units = roundHalfUp(value * scale);
  let at = to;
  if (units < 0) store<u8>(at++, MINUS);
  const size = Math.abs(units);
  const whole = Math.floor(size / scale);
  at = writeWhole(at, <u32>whole, 1);
  return writeFraction(at, <u32>(size - whole * scale), decimals);
}

/** As `Math.round` of the language does it. */
function roundHalfUp(value: f64): f64 {
  const below = Math.floor(value);
  return value - below >= 0.5 ? below + 1 : below;
}

function writeFraction(to: usize, value: u32, decimals: i32): usize {
  if (value === 0) return to;
  let rest = value;
  let digits = decimals;
  for (; rest % 10 === 0; digits--) rest /= 10;
  store<u8>(to, POINT);
  return writeDigits(to + 1, rest, digits);
}

/** Writes a natural number with leading zeros up to so many digits; the place after it. */
export function writeWhole(to: usize, value: u32, digitsLeast: i32): usize {
  let digits = 1;
  for (let rest = value; rest > 9; rest /= 10) digits++;
  return writeDigits(to, value, max(digits, digitsLeast));
}

function writeDigits(to: usize, value: u32, digits: i32): usize {
  const end = to + <usize>digits;
  let rest = value;
  for (let at = end - 1; at >= to; at--) {
    const next = rest / 10;
    store<u8>(at, <u8>(ZERO + rest - 10 * next));
    rest = next;
  }
  return end;
}
