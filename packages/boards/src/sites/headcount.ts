import { type Item, sidesOf } from '../item.ts';
import { numberIn, rowsIn, textIn } from '../values.ts';

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
