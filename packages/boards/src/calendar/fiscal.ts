/**
 * Fiscal years: Japan's `JFY` from 1 April, named for the year it begins in; the United States' `FY`
 * from 1 October, named for the year it ends in; `CY`, the calendar year, as in Korea.
 */
export type FiscalCalendar = 'JFY' | 'FY' | 'CY';

const FIRST_MONTH: Readonly<Record<FiscalCalendar, number>> = { JFY: 3, FY: 9, CY: 0 };
const DAY_MS = 86_400_000;

/** The first and the last day of a fiscal year. */
export function fiscalYearDays(calendar: FiscalCalendar, year: number): { first: number; last: number } {
  const begins = calendar === 'FY' ? year - 1 : year;
  const month = FIRST_MONTH[calendar];
  return { first: Date.UTC(begins, month, 1) / DAY_MS, last: Date.UTC(begins + 1, month, 0) / DAY_MS };
}

/** The fiscal year that a day belongs to. */
export function fiscalYearOf(calendar: FiscalCalendar, day: number): number {
  const date = new Date(day * DAY_MS);
  const begins = date.getUTCFullYear() - (date.getUTCMonth() < FIRST_MONTH[calendar] ? 1 : 0);
  return calendar === 'FY' ? begins + 1 : begins;
}
