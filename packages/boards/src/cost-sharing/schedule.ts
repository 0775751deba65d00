import { type Decimal, decimalOf, grown, lesser } from '../money/decimal.ts';
import { numberIn, rowsIn, textIn, type Values } from '../values.ts';

/**
 * How an amount is fixed: `fixed`, for one fiscal year; `ceiling`, at most this over the term, or in
 * its year; `average`, this a year over the term, no year by itself; `indexed`, this in its year and
 * then last year's amount and the change of an index, `lagYears` back and at most `capPercent`.
 */
export type ScheduleKind = 'fixed' | 'ceiling' | 'average' | 'indexed';

export interface ScheduleLine {
  readonly category: string;
  readonly kind: ScheduleKind;
  readonly fiscalYear: number | null;
  readonly amount: bigint;
  readonly lagYears: number;
  readonly cap: Decimal | null;
}

export interface Schedule {
  readonly firstYear: number;
  readonly years: number;
  readonly lines: readonly ScheduleLine[];
  /** Change of the index in percent, by calendar year. */
  readonly index: ReadonlyMap<number, Decimal>;
}

/** What a category comes to in a year; null is what the pact does not say, or cannot say yet. */
export interface YearAmount {
  readonly fiscalYear: number;
  readonly amount: bigint | null;
  readonly most: bigint | null;
}

/** A pact's fields as a schedule; rows that make no sense have been refused by `scheduleProblem`. */
export function readSchedule(fields: Values | undefined): Schedule {
  return {
    firstYear: numberIn(fields, 'firstYear') ?? 0,
    years: numberIn(fields, 'years') ?? 0,
    lines: rowsIn(fields, 'schedule').map(readLine),
    index: new Map(
      rowsIn(fields, 'index').flatMap((row) => {
        const change = decimalOf(numberIn(row, 'changePercent') ?? Number.NaN);
        return change === null ? [] : [[numberIn(row, 'year') ?? 0, change] as const];
      }),
    ),
  };
}

/** What is wrong with a pact's schedule, as a sentence; null when nothing is. */
export function scheduleProblem(fields: Values): string | null {
  const { firstYear, years, lines } = readSchedule(fields);
  const seen = new Set<string>();
  for (const [at, { category, kind, fiscalYear, cap }] of lines.entries()) {
    const where = `schedule: row ${at + 1}`;
    if (kind === 'fixed' && fiscalYear === null) return `${where}: a fixed amount is for a fiscal year`;
    if (kind === 'indexed' && (fiscalYear === null || cap === null))
      return `${where}: an indexed amount needs the year it begins in and its cap`;
    if (fiscalYear !== null && (fiscalYear < firstYear || fiscalYear >= firstYear + years))
      return `${where}: ${fiscalYear} is not one of the ${years} years from ${firstYear}`;
    const key = `${category} ${kind} ${fiscalYear}`;
    if (seen.has(key)) return `${where}: says again what another row says`;
    seen.add(key);
  }
  return null;
}

export function termYears({ firstYear, years }: Schedule): readonly number[] {
  return Array.from({ length: years }, (_, at) => firstYear + at);
}

/** A category over the years of the term. */
export function yearAmounts(schedule: Schedule, category: string): readonly YearAmount[] {
  const lines = schedule.lines.filter((line) => line.category === category);
  const indexed = lines.find(({ kind }) => kind === 'indexed');
  if (indexed !== undefined) return indexedAmounts(schedule, indexed);
  return termYears(schedule).map((fiscalYear) => {
    const ofYear = lines.filter((line) => line.fiscalYear === fiscalYear);
    const amount = ofYear.find(({ kind }) => kind === 'fixed')?.amount ?? null;
    return { fiscalYear, amount, most: ofYear.find(({ kind }) => kind === 'ceiling')?.amount ?? amount };
  });
}

/** What a category comes to over the term, and at most. */
export function termAmount(schedule: Schedule, category: string): { amount: bigint | null; most: bigint | null } {
  const lines = schedule.lines.filter((line) => line.category === category);
  const average = lines.find(({ kind }) => kind === 'average');
  if (average !== undefined) {
    const amount = average.amount * BigInt(schedule.years);
    return { amount, most: amount };
  }
  const years = yearAmounts(schedule, category);
  const amount = sum(years.map((year) => year.amount));
  const ceiling = lines.find(({ kind, fiscalYear }) => kind === 'ceiling' && fiscalYear === null);
  return { amount, most: ceiling?.amount ?? sum(years.map((year) => year.most)) };
}

/** The sum of what is known; null when something is missing, rather than a sum that misses it. */
export function sum(amounts: readonly (bigint | null)[]): bigint | null {
  return amounts.reduce<bigint | null>(
    (total, amount) => (total === null || amount === null ? null : total + amount),
    0n,
  );
}

/**
 * Each year's amount is rounded to the whole unit, halves away from zero, and the next year grows
 * from the rounded one. While the index is not known there is only what the cap allows at most.
 */
function indexedAmounts(schedule: Schedule, { fiscalYear: from, amount: base, lagYears, cap }: ScheduleLine) {
  let amount: bigint | null = base;
  let most = base;
  return termYears(schedule).map((fiscalYear): YearAmount => {
    if (from === null || cap === null || fiscalYear < from) return { fiscalYear, amount: null, most: null };
    if (fiscalYear > from) {
      const change = schedule.index.get(fiscalYear - lagYears);
      most = grown(amount ?? most, cap);
      amount = amount === null || change === undefined ? null : grown(amount, lesser(change, cap));
      if (amount !== null) most = amount;
    }
    return { fiscalYear, amount, most };
  });
}

function readLine(row: Values): ScheduleLine {
  return {
    category: textIn(row, 'category'),
    kind: textIn(row, 'kind') as ScheduleKind,
    fiscalYear: numberIn(row, 'fiscalYear'),
    amount: BigInt(numberIn(row, 'amount') ?? 0),
    lagYears: numberIn(row, 'lagYears') ?? 0,
    cap: decimalOf(numberIn(row, 'capPercent') ?? Number.NaN),
  };
}
