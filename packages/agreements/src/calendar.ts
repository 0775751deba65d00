import type { FiscalYear, Period } from '@musubi/model';
import { DAY_S, isoTime } from './time.ts';

/**
 * Days are whole numbers, counted from 1970-01-01 in the calendar of one place, whose midnight is
 * `utcOffsetS` ahead of UTC's. Adding months keeps the day of the month and falls back to the last
 * day of a shorter month, so that 29 February is followed by 28 February a year later.
 */
export function dayOf(timeS: number, utcOffsetS: number): number {
  return Math.floor((timeS + utcOffsetS) / DAY_S);
}

/** When a day begins, UTC seconds since 1970-01-01. */
export function dayStartS(day: number, utcOffsetS: number): number {
  return day * DAY_S - utcOffsetS;
}

/** A day as people write it, e.g. `2019-08-24`. */
export function dayText(day: number): string {
  return isoTime(day * DAY_S).slice(0, 10);
}

/** `day` and `times` periods after it (before it when negative): all the months at once, then the days. */
export function addPeriod(day: number, period: Period, times = 1): number {
  return addMonths(day, period.months * times) + period.days * times;
}

function addMonths(day: number, months: number): number {
  if (months === 0) return day;
  const date = new Date(day * DAY_S * 1000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(0).setUTCFullYear(year, month + 1, 0);
  const wanted = new Date(0).setUTCFullYear(year, month, date.getUTCDate());
  return Math.min(lastOfMonth, wanted) / 1000 / DAY_S;
}

const FIRST_MONTH: Readonly<Record<FiscalYear, number>> = { CY: 0, JFY: 3, FY: 9 };

/** The day after the last of `years` fiscal years, of which the first is that of `day`. */
export function fiscalEnd(day: number, years: number, fiscal: FiscalYear): number {
  const date = new Date(day * DAY_S * 1000);
  const month = FIRST_MONTH[fiscal];
  const begun = date.getUTCFullYear() - (date.getUTCMonth() < month ? 1 : 0);
  return new Date(0).setUTCFullYear(begun + years, month, 1) / 1000 / DAY_S;
}

const PERIOD = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** `P1Y6M`, `P90D`, `P2W` as months and days; null for what is no period of days or longer. */
export function parsePeriod(text: string): Period | null {
  const parts = PERIOD.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [years, months, weeks, days] = parts.map((part) => (Number.isNaN(part) ? 0 : part)) as [
    number,
    number,
    number,
    number,
  ];
  const period = { months: years * 12 + months, days: weeks * 7 + days };
  return period.months + period.days > 0 ? period : null;
}

/** A period as ISO 8601 writes it. */
export function formatPeriod({ months, days }: Period): string {
  const [years, rest] = [Math.trunc(months / 12), months % 12];
  const text = `${years ? `${years}Y` : ''}${rest ? `${rest}M` : ''}${days ? `${days}D` : ''}`;
  return `P${text || '0D'}`;
}

/** How many days a period has at most; for telling which of two is longer. */
export function longestDays({ months, days }: Period): number {
  return Math.ceil((months * 366) / 12) + days;
}
