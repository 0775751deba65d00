const DAY_S = 86_400;
/** Days to the year 9999. */
const DAYS_MAX = 2_932_897;
const ZERO = 0x30;

/**
 * Days are whole numbers from 1970-01-01 in the calendar that the date was written in; a register's
 * dates carry no time of day, so that no time zone can move them.
 * @param text a date that has passed the check of a `date` field, e.g. `2026-03-31`; NaN for an empty one.
 */
export function dayOf(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  // Date.UTC takes years of two digits for those of the last century.
  if (year < 100) return Date.parse(text) / 1000 / DAY_S;
  return Date.UTC(year, twoDigits(text, 5) - 1, twoDigits(text, 8)) / 1000 / DAY_S;
}

/** NaN past the end of the text. Full boards ask for a hundred thousand days; `Date.parse` takes five times as long. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** A day as fields hold it, e.g. `2026-03-31`; a dash for a day that is not given, or no year of four digits holds. */
export function dayText(day: number): string {
  if (!(Math.abs(day) < DAYS_MAX)) return '–';
  return new Date(day * DAY_S * 1000).toISOString().slice(0, 10);
}

/** The day that a time falls on where midnight is `utcOffsetS` ahead of UTC's. */
export function dayAt(timeS: number, utcOffsetS = 0): number {
  return Math.floor((timeS + utcOffsetS) / DAY_S);
}

/** UTC seconds of the beginning of a day, for bars over time. */
export function dayStartS(day: number): number {
  return day * DAY_S;
}

/** Saturday or Sunday; 1970-01-01 was a Thursday. */
export function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** `months` later (earlier when negative), on the last day of a month that is too short. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY_S * 1000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = Date.UTC(year, month + 1, 0);
  return Math.min(lastOfMonth, Date.UTC(year, month, date.getUTCDate())) / 1000 / DAY_S;
}
