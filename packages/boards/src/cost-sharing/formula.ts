import { decimalOf, grown, lesser, percentOf } from '../money/decimal.ts';
import { numberIn, rowsIn, textIn, type Values } from '../values.ts';
import type { YearAmount } from './schedule.ts';
import { sum } from './schedule.ts';

/**
 * What a formula for a next pact comes to by year: `fixed`, the amounts given; `index`, the first
 * year's amount and then the change given for each year, at most the cap; `share`, so many percent of
 * the base given for each year. Rounded to the whole unit, halves away from zero. Null where the
 * figure that a year needs is not given.
 */
export function formulaAmounts(fields: Values | undefined): readonly Pick<YearAmount, 'fiscalYear' | 'amount'>[] {
  const [first, years] = [numberIn(fields, 'firstYear') ?? 0, numberIn(fields, 'years') ?? 0];
  const rows = rowsIn(fields, 'figures');
  const formula = textIn(fields, 'formula');
  let before: bigint | null = null;
  return Array.from({ length: years }, (_, at) => {
    const fiscalYear = first + at;
    const row = rows.find((one) => one['fiscalYear'] === fiscalYear);
    const amount: bigint | null =
      formula === 'index' && at > 0 ? indexed(before, row, fields) : fromFigure(formula, row, fields);
    before = amount;
    return { fiscalYear, amount };
  });
}

/** Over all years; null when a year is missing. */
export function formulaTotal(fields: Values | undefined): bigint | null {
  return sum(formulaAmounts(fields).map(({ amount }) => amount));
}

function fromFigure(formula: string, row: Values | undefined, fields: Values | undefined): bigint | null {
  const given = numberIn(row, 'amount');
  if (given === null) return null;
  if (formula !== 'share') return BigInt(given);
  const share = decimalOf(numberIn(fields, 'sharePercent') ?? Number.NaN);
  return share === null ? null : percentOf(BigInt(given), share);
}

function indexed(before: bigint | null, row: Values | undefined, fields: Values | undefined): bigint | null {
  const change = decimalOf(numberIn(row, 'changePercent') ?? Number.NaN);
  const cap = decimalOf(numberIn(fields, 'capPercent') ?? Number.NaN);
  if (before === null || change === null) return null;
  return grown(before, cap === null ? change : lesser(change, cap));
}
