/** The greatest distance from 1970-01-01 that a date can say (ECMA-262, time values), s. */
const INSTANT_MAX_S = 8.64e12;

/** True for a number of seconds that is a date. */
export function isInstant(timeS: unknown): timeS is number {
  return typeof timeS === 'number' && Math.abs(timeS) <= INSTANT_MAX_S;
}

/** Seconds since 1970-01-01 as people read them, e.g. `2026-11-21T20:00:00Z`; to the second. */
export function isoTime(timeS: number): string {
  if (!isInstant(timeS)) return 'a time nobody gave';
  return `${new Date(Math.floor(timeS) * 1000).toISOString().slice(0, -5)}Z`;
}

export const DAY_S = 86_400;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The first second of a day written `2026-01-31`, where midnight is `utcOffsetS` ahead of UTC's, or
 * of a time written `2026-01-31T12:00:00Z`, UTC; NaN if neither.
 */
export function firstSecond(text: string, utcOffsetS = 0): number {
  const isDay = DATE.test(text);
  const time = isDay ? `${text}T00:00:00Z` : text;
  const seconds = Date.parse(time) / 1000;
  // Date.parse takes 30 February for 2 March; what does not come back as written is no date.
  if (!isInstant(seconds) || isoTime(seconds) !== time) return Number.NaN;
  return isDay ? seconds - utcOffsetS : seconds;
}

/** The second at which a day is over, or the time itself; NaN if neither. */
export function endSecond(text: string, utcOffsetS = 0): number {
  return firstSecond(text, utcOffsetS) + (DATE.test(text) ? DAY_S : 0);
}
