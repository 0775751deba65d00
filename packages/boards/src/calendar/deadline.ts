import { addMonths, isWeekend } from './day.ts';

/** How far before a day something must be done. */
export interface Lead {
  readonly count: number;
  /** Working days are all but Saturdays, Sundays and the given holidays. */
  readonly unit: 'days' | 'working-days' | 'months';
  /** With `exclusive` neither the day of the deed nor the day itself counts: one day earlier. */
  readonly dayCount?: 'inclusive' | 'exclusive';
}

/**
 * The last day on which something is in time that must be done so long before `day`.
 * Ninety days before 23 November 2019 is 25 August when inclusive and 24 August when exclusive.
 * @param holidays days that are no working days either; there is no calendar of holidays here.
 */
export function lastDayBefore(day: number, { count, unit, dayCount }: Lead, holidays?: ReadonlySet<number>): number {
  const clear = dayCount === 'exclusive' ? 1 : 0;
  if (unit === 'months') return addMonths(day, -count) - clear;
  if (unit === 'days') return day - count - clear;
  let last = day;
  for (let left = count + clear; left > 0; ) {
    last--;
    if (!isWeekend(last) && !holidays?.has(last)) left--;
  }
  return last;
}
