import { type Item, sidesOf } from '../item.ts';
import { numberIn, rowsIn, textIn } from '../values.ts';
import { words } from '../words.ts';

/** Kinds of people at a site. */
export const PEOPLE_WORDS = {
  military: words('Military', '軍人・自衛官'),
  civilian: words('Civilian employees', '軍属・職員'),
  local: words('Local employees', '現地従業員'),
  dependants: words('Dependants', '家族'),
  visitors: words('Visitors', '訪問者'),
};

/** People of one kind at a site, as one side counted them last. */
export interface Headcount {
  readonly nation: string;
  readonly kind: string;
  readonly count: number;
  readonly date: string;
}

/** The latest count of each kind by each side, none after `date`. */
export function headcountsOf(item: Item, date: string): readonly Headcount[] {
  return sidesOf(item).flatMap(({ nation, fields }) => {
    const latest = new Map<string, Headcount>();
    for (const row of rowsIn(fields, 'headcount')) {
      const one = { nation, kind: textIn(row, 'kind'), count: numberIn(row, 'count') ?? 0, date: textIn(row, 'date') };
      const known = latest.get(one.kind);
      if (one.date <= date && (known === undefined || one.date >= known.date)) latest.set(one.kind, one);
    }
    return [...latest.values()];
  });
}

/** The opener's counts, or where it has none those of the first nation that has: two books are not added up. */
export function ownCounts(item: Item, date: string): readonly Headcount[] {
  const counts = headcountsOf(item, date);
  const nation = counts.some((one) => one.nation === item.opener) ? item.opener : counts[0]?.nation;
  return counts.filter((one) => one.nation === nation);
}
