/** A decimal as it was written: `digits` / 10^`places`. Rates and percentages never become binary fractions. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The decimal that stands in JSON: 115.9 is 1159/10 exactly, since the shortest text that a number
 * reads back from is the text it was written as. Null for what needs an exponent or is no number.
 */
export function decimalOf(value: number): Decimal | null {
  const parts = PLAIN.exec(String(value));
  if (parts === null) return null;
  const [, sign = '', whole = '0', fraction = ''] = parts;
  return { digits: BigInt(`${sign}${whole}${fraction}`), places: fraction.length };
}

/** `numerator / denominator` to the nearest whole number, halves away from zero. */
export function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const [over, under] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const size = over < 0n ? -over : over;
  const rounded = (2n * size + under) / (2n * under);
  return over < 0n ? -rounded : rounded;
}

/** `amount` and so many percent of it, rounded to a whole number, halves away from zero. */
export function grown(amount: bigint, { digits, places }: Decimal): bigint {
  const whole = 100n * 10n ** BigInt(places);
  return roundedQuotient(amount * (whole + digits), whole);
}

/** So many percent of `amount`, rounded to a whole number, halves away from zero. */
export function percentOf(amount: bigint, { digits, places }: Decimal): bigint {
  return roundedQuotient(amount * digits, 100n * 10n ** BigInt(places));
}

/** The smaller of two decimals. */
export function lesser(a: Decimal, b: Decimal): Decimal {
  return a.digits * 10n ** BigInt(b.places) <= b.digits * 10n ** BigInt(a.places) ? a : b;
}
