import { type Decimal, roundedQuotient } from './decimal.ts';
import { type Money, safeAmount } from './money.ts';

/** What one unit of `base` cost in `quote` on a day. Amounts are never stored converted: see `convert`. */
export interface ExchangeRate {
  readonly base: string;
  readonly quote: string;
  readonly perBase: Decimal;
  /** e.g. `2022-01-07`; shown with everything that was converted by it. */
  readonly date: string;
}

/**
 * An amount in the other currency of a rate, to its whole unit, halves away from zero; null when the
 * rate is of other currencies or the amount too large.
 */
export function convert({ currency, amount }: Money, { base, quote, perBase }: ExchangeRate): Money | null {
  const unit = 10n ** BigInt(perBase.places);
  if (perBase.digits <= 0n) return null;
  const [to, wanted] =
    currency === quote
      ? [base, roundedQuotient(BigInt(amount) * unit, perBase.digits)]
      : [quote, roundedQuotient(BigInt(amount) * perBase.digits, unit)];
  const converted = currency === quote || currency === base ? safeAmount(wanted) : null;
  return converted === null ? null : { currency: to, amount: converted };
}

/** The latest rate between two currencies on or before a day; null where none is known. */
export function rateOn(rates: readonly ExchangeRate[], one: string, other: string, date: string): ExchangeRate | null {
  let latest: ExchangeRate | null = null;
  for (const rate of rates) {
    const fits = (rate.base === one && rate.quote === other) || (rate.base === other && rate.quote === one);
    if (fits && rate.date <= date && (latest === null || rate.date > latest.date)) latest = rate;
  }
  return latest;
}
