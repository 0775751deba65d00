/**
 * The item that tells a record's time of day, in 24 bits of 1/128 s, best first, by category; editions
 * differ in which they have.
 */
export const TIME_ITEMS: Readonly<Record<number, readonly string[]>> = {
  2: ['030'],
  4: ['020'],
  10: ['140'],
  19: ['140'],
  20: ['140'],
  21: ['071', '073', '075', '077', '030'],
  23: ['070'],
  34: ['030'],
  48: ['140'],
  62: ['070'],
  63: ['030'],
  65: ['030'],
  240: ['140'],
  247: ['140'],
};

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

/** I001/141 has 16 bits: it wraps after 512 s. */
const TRUNCATED_CATEGORY = 1;
const TRUNCATED_ITEM = '141';
const TRUNCATED_S = 512;
const WRAPS_MAX = Math.floor(DAY_S / TRUNCATED_S);

/** The same with CAT 001, whose time is truncated. */
export function timeItemsOf(category: number): readonly string[] {
  return category === TRUNCATED_CATEGORY ? [TRUNCATED_ITEM] : (TIME_ITEMS[category] ?? []);
}

/**
 * The UTC time (s since 1970) of what a record of a category says of the time of day (s), received at
 * `receivedAtS`: by `timeOfDayToUtc`, or for CAT 001, whose time is truncated, the nearest that fits.
 */
export function recordTimeToUtc(category: number, timeOfDayS: number, receivedAtS: number): number {
  if (category !== TRUNCATED_CATEGORY) return timeOfDayToUtc(timeOfDayS, receivedAtS);
  const midnightS = Math.floor(receivedAtS / DAY_S) * DAY_S;
  let best = Number.NaN;
  // A day is no whole number of wraps: the count begins anew at every midnight.
  for (const dayS of [midnightS - DAY_S, midnightS, midnightS + DAY_S]) {
    const wraps = Math.round((receivedAtS - dayS - timeOfDayS) / TRUNCATED_S);
    const withinS = timeOfDayS + Math.min(WRAPS_MAX, Math.max(0, wraps)) * TRUNCATED_S;
    const timeS = dayS + withinS;
    if (withinS < DAY_S && !(Math.abs(timeS - receivedAtS) >= Math.abs(best - receivedAtS))) best = timeS;
  }
  return best;
}

/** Whether what a record says is a time of day by itself: CAT 001's is not. The leap second is one. */
export function isTimeOfDay(category: number, timeOfDayS: number): boolean {
  return category !== TRUNCATED_CATEGORY && timeOfDayS >= 0 && timeOfDayS < DAY_S + 1;
}
