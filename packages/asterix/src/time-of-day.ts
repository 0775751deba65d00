const DAY_S = 86_400;
/** A report is believed to be at most this far from when it was received. */
const APART_MAX_S = 6 * 3600;

/**
 * The UTC time (s since 1970) of a time of day (s since midnight) received at `receivedAtS`:
 * the day that brings the two nearest together. NaN where the time of day is none, a day or more,
 * or more than six hours from when it was received.
 */
export function timeOfDayToUtc(timeOfDayS: number, receivedAtS: number): number {
  if (!(timeOfDayS >= 0 && timeOfDayS < DAY_S)) return Number.NaN;
  const midnightS = Math.floor(receivedAtS / DAY_S) * DAY_S;
  const daysOff = Math.round((receivedAtS - midnightS - timeOfDayS) / DAY_S);
  const timeS = midnightS + daysOff * DAY_S + timeOfDayS;
  return Math.abs(timeS - receivedAtS) <= APART_MAX_S ? timeS : Number.NaN;
}
