import type { NationCode } from '@musubi/model';
import { answered, type Item, openerSide, type Side, sidesOf } from '../item.ts';
import { convert, type ExchangeRate, rateOn } from '../money/exchange.ts';
import { type Money, readMoney } from '../money/money.ts';
import { numberIn, rowsIn, textIn } from '../values.ts';

export const FIGURES = ['planned', 'obligated', 'spent'] as const;
export type FigureName = (typeof FIGURES)[number];

/**
 * `one-sided`: one book has no figure; `no-rate`: the books are in two currencies without a rate
 * between them; `explained`: one side's reasons add up to all of the difference.
 */
export type DifferenceState = 'one-sided' | 'no-rate' | 'equal' | 'explained' | 'unexplained';

/** A figure of the opener's book beside that of another nation's. */
export interface Difference {
  readonly figure: FigureName;
  readonly nation: NationCode;
  readonly opener: Money | null;
  readonly other: Money | null;
  /** The rate by which the other's figure was compared; null where both are in one currency. */
  readonly rate: ExchangeRate | null;
  /** The opener's less the other's, in the opener's currency; null where it cannot be told. */
  readonly difference: bigint | null;
  /** What no reason accounts for, by the side that explains more. */
  readonly unexplained: bigint | null;
  readonly state: DifferenceState;
  /** The side whose reasons add up; null where none does. */
  readonly explainedBy: NationCode | null;
  /** The other has agreed to the explaining side's present statement. */
  readonly agreed: boolean;
}

/** Every figure that at least one of two books has, of all pairs with the opener. */
export function differencesOf(item: Item, rates: readonly ExchangeRate[]): readonly Difference[] {
  const opener = openerSide(item);
  if (opener === undefined) return [];
  const others = sidesOf(item).filter(({ nation }) => nation !== item.opener);
  return others.flatMap((other) =>
    FIGURES.flatMap((figure) => {
      const [ours, theirs] = [readMoney(opener.fields[figure]), readMoney(other.fields[figure])];
      return ours === null && theirs === null ? [] : [compare(item, figure, opener, other, rates)];
    }),
  );
}

function compare(
  item: Item,
  figure: FigureName,
  opener: Side,
  other: Side,
  rates: readonly ExchangeRate[],
): Difference {
  const [ours, theirs] = [readMoney(opener.fields[figure]), readMoney(other.fields[figure])];
  const nothing = { difference: null, unexplained: null, explainedBy: null, agreed: false, rate: null };
  const base = { figure, nation: other.nation, opener: ours, other: theirs, ...nothing };
  if (ours === null || theirs === null) return { ...base, state: 'one-sided' };
  const [rate, same] = inCurrency(theirs, ours.currency, textIn(other.fields, 'asOf'), rates);
  if (same === null) return { ...base, state: 'no-rate' };
  const difference = BigInt(ours.amount) - BigInt(same.amount);
  if (difference === 0n) return { ...base, rate, difference, unexplained: 0n, state: 'equal' };
  // Both may explain the same part: reasons are never added across the sides.
  const byOpener = difference - explained(opener, figure);
  const byOther = difference + explained(other, figure);
  const explainer = byOpener === 0n ? opener : byOther === 0n ? other : null;
  const unexplained = size(byOpener) <= size(byOther) ? byOpener : byOther;
  if (explainer === null) return { ...base, rate, difference, unexplained, state: 'unexplained' };
  const counterpart = explainer === opener ? other : opener;
  const agreed = answered(item, 'agree', explainer.nation).includes(counterpart.nation);
  return { ...base, rate, difference, unexplained: 0n, state: 'explained', explainedBy: explainer.nation, agreed };
}

function inCurrency(
  money: Money,
  currency: string,
  date: string,
  rates: readonly ExchangeRate[],
): readonly [ExchangeRate | null, Money | null] {
  if (money.currency === currency) return [null, money];
  const rate = rateOn(rates, money.currency, currency, date);
  return [rate, rate === null ? null : convert(money, rate)];
}

/** How much a side says that its figure has more than the other's, by its reasons. */
function explained({ fields }: Side, figure: FigureName): bigint {
  return rowsIn(fields, 'explanations')
    .filter((row) => row['figure'] === figure)
    .reduce((total, row) => total + BigInt(numberIn(row, 'amount') ?? 0), 0n);
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
