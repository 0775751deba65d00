import { dayOf } from '../calendar/day.ts';
import { type Item, openerSide, sidesOf } from '../item.ts';
import { groupedBy, numberIn, rowsIn, textIn } from '../values.ts';
import { STAGES, type Stage } from './stages.ts';

/** What had gone through each step by a day, in all since the beginning; null is not known. */
export interface Count {
  readonly id: string;
  /** −∞ for a number whose day is not given: it comes before all others. */
  readonly day: number;
  readonly area: string;
  readonly counts: Readonly<Record<Stage, number | null>>;
}

/** Reports by area and the days that they are of, in order; looked up many times. */
export interface Progress {
  readonly areas: ReadonlyMap<string, readonly Count[]>;
  readonly days: readonly number[];
  readonly last: number;
}

/** A step with what waits before it and how fast it goes. */
export interface StageFlow {
  readonly stage: Stage;
  readonly done: number | null;
  /** What has come through the step before and not yet through this one; null for the first. */
  readonly waiting: number | null;
  /** A day, over the latest reports; null before two of them. */
  readonly perDay: number | null;
  /** Days that it takes to work off what waits at this rate. */
  readonly daysOfWork: number | null;
}

/** When the last step will have done all of it: by the fastest, the mean and the slowest of recent rates. */
export interface Forecast {
  readonly earliest: number;
  readonly likely: number;
  /** Null when recent reports had an interval without any progress. */
  readonly latest: number | null;
}

/** Intervals between reports that rates are taken from. */
const INTERVALS = 4;
/** Days looked at for them; some steps may not have been reported on each. */
const DAYS_MAX = 30;

/** The reports of a campaign: what their openers say, by area and day. */
export function countsOf(reports: readonly Item[]): readonly Count[] {
  const counts = reports.flatMap((report): Count[] => {
    const fields = openerSide(report)?.fields;
    if (fields === undefined) return [];
    const numbers = Object.fromEntries(STAGES.map((stage) => [stage, numberIn(fields, stage)])) as Count['counts'];
    const day = textIn(fields, 'day') === '' ? Number.NEGATIVE_INFINITY : dayOf(textIn(fields, 'day'));
    return [{ id: report.id, day, area: textIn(fields, 'area'), counts: numbers }];
  });
  // Of two reports on the same day the one that counts must not hang on which came first.
  return counts.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day - b.day));
}

/** @param counts in the order of their days. */
export function progressOf(counts: readonly Count[]): Progress {
  const days = [...new Set(counts.map(({ day }) => day))];
  return { areas: groupedBy(counts, ({ area }) => area), days, last: days.at(-1) ?? Number.NEGATIVE_INFINITY };
}

/** What was done by a day over all areas: the latest number of each area; null when an area has none. */
export function doneBy({ areas }: Progress, stage: Stage, day: number): number | null {
  let total: number | null = null;
  for (const ofArea of areas.values()) {
    const latest = ofArea.findLast((count) => count.day <= day && count.counts[stage] !== null);
    // An area that never tells of this step is no part of it.
    if (latest === undefined && ofArea.some((count) => count.counts[stage] !== null)) return null;
    if (latest !== undefined) total = (total ?? 0) + (latest.counts[stage] ?? 0);
  }
  return total;
}

/** Each step as it stands on the last reported day. */
export function stageFlows(progress: Progress): readonly StageFlow[] {
  const { last } = progress;
  return STAGES.map((stage, at) => {
    const before = STAGES[at - 1];
    const done = doneBy(progress, stage, last);
    const upstream = before === undefined ? null : doneBy(progress, before, last);
    const waiting = done === null || upstream === null ? null : upstream - done;
    const perDay = recentRates(progress, stage)?.mean ?? null;
    const daysOfWork = waiting === null || perDay === null || perDay <= 0 ? null : waiting / perDay;
    return { stage, done, waiting, perDay, daysOfWork };
  });
}

/** The step before which most days of work wait; null where no step has any. */
export function bottleneck(flows: readonly StageFlow[]): StageFlow | null {
  const stuck = flows.find(({ waiting, perDay }) => (waiting ?? 0) > 0 && perDay === 0);
  if (stuck !== undefined) return stuck;
  const waiting = flows.filter(({ daysOfWork }) => (daysOfWork ?? 0) > 0);
  return waiting.sort((a, b) => (b.daysOfWork ?? 0) - (a.daysOfWork ?? 0))[0] ?? null;
}

/** Days on which `stage` reaches `goal`; null without a rate, or when nothing has been done of late. */
export function forecast(progress: Progress, stage: Stage, goal: number): Forecast | null {
  const { last } = progress;
  const done = doneBy(progress, stage, last);
  const rates = recentRates(progress, stage);
  if (done === null || rates === null || !(rates.mean > 0)) return null;
  const at = (rate: number) => last + Math.ceil(Math.max(0, goal - done) / rate);
  return { earliest: at(rates.fastest), likely: at(rates.mean), latest: rates.slowest > 0 ? at(rates.slowest) : null };
}

/** What was planned for a step by a day, over all areas: straight lines between the days of the plan. */
export function plannedBy(campaign: Item, stage: Stage, day: number): number | null {
  const rows = rowsIn(openerSide(campaign)?.fields, 'plan').filter((row) => textIn(row, 'stage') === stage);
  if (rows.length === 0) return null;
  const byArea = groupedBy(rows, (row) => textIn(row, 'area'));
  return [...byArea.values()].reduce((total, ofArea) => {
    const points = ofArea.map((row) => [dayOf(textIn(row, 'day')), numberIn(row, 'quantity') ?? 0] as const);
    return (
      total +
      onLine(
        [...points].sort((a, b) => a[0] - b[0]),
        day,
      )
    );
  }, 0);
}

/** How far several nations' reports of one area and day differ; for their status. */
export function sidesDiffer(report: Item): boolean {
  return STAGES.some((stage) => {
    const said = sidesOf(report).flatMap(({ fields }) => numberIn(fields, stage) ?? []);
    return new Set(said).size > 1;
  });
}

interface Rates {
  readonly slowest: number;
  readonly fastest: number;
  readonly mean: number;
}

/** A day, between the latest reports; null before two of them. */
function recentRates(progress: Progress, stage: Stage): Rates | null {
  const days = progress.days.filter((day) => Number.isFinite(day)).slice(-DAYS_MAX);
  const points = days.flatMap((day) => {
    const done = doneBy(progress, stage, day);
    return done === null ? [] : [[day, done] as const];
  });
  const recent = points.slice(-INTERVALS - 1);
  const [first, last] = [recent[0], recent.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const rates = recent.slice(1).map((point, at) => rateBetween(recent[at] as Point, point));
  return { slowest: Math.min(...rates), fastest: Math.max(...rates), mean: rateBetween(first, last) };
}

type Point = readonly [day: number, done: number];

function rateBetween(from: Point, to: Point): number {
  return (to[1] - from[1]) / (to[0] - from[0]);
}

function onLine(points: readonly (readonly [number, number])[], day: number): number {
  let [dayBefore, before] = [Number.NEGATIVE_INFINITY, 0];
  for (const [at, quantity] of points) {
    if (day < at) {
      if (dayBefore === Number.NEGATIVE_INFINITY) return 0;
      return Math.round(before + ((quantity - before) * (day - dayBefore)) / (at - dayBefore));
    }
    [dayBefore, before] = [at, quantity];
  }
  return before;
}
