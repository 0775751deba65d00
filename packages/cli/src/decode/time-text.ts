import { timeOfDayToUtc } from '@musubi/asterix';

/** The items that tell a record's time of day, best first, by category; editions differ in which they have. */
const TIME_ITEMS: Readonly<Record<number, readonly string[]>> = {
  1: ['141'],
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
/** I001/141 is truncated: it wraps after 512 s. */
const TRUNCATED_CATEGORY = 1;
const TRUNCATED_S = 512;
const DAY_S = 86_400;
const WRAPS_MAX = Math.floor(DAY_S / TRUNCATED_S);

/** A record's time of day in s since midnight; NaN where it tells none. */
export function timeOfDayOf(category: number, items: Readonly<Record<string, unknown>>): number {
  for (const name of TIME_ITEMS[category] ?? []) {
    const value = items[name];
    if (typeof value === 'number') return value;
  }
  return Number.NaN;
}

/** UTC seconds of a record received at `receivedS`; NaN where one of the two is unknown or they do not fit. */
export function utcOf(category: number, timeOfDayS: number, receivedS: number): number {
  if (category !== TRUNCATED_CATEGORY) return timeOfDayToUtc(timeOfDayS, receivedS);
  const midnightS = Math.floor(receivedS / DAY_S) * DAY_S;
  let best = Number.NaN;
  // A day is no whole number of wraps: the count begins anew at every midnight.
  for (const dayS of [midnightS - DAY_S, midnightS, midnightS + DAY_S]) {
    const wraps = Math.round((receivedS - dayS - timeOfDayS) / TRUNCATED_S);
    const withinS = timeOfDayS + Math.min(WRAPS_MAX, Math.max(0, wraps)) * TRUNCATED_S;
    const timeS = dayS + withinS;
    if (withinS < DAY_S && !(Math.abs(timeS - receivedS) >= Math.abs(best - receivedS))) best = timeS;
  }
  return best;
}

/** Whether a time of day stands for one alone; CAT 001's needs a time of reception. */
export function isWholeTimeOfDay(category: number, timeOfDayS: number): boolean {
  return category !== TRUNCATED_CATEGORY && timeOfDayS >= 0 && timeOfDayS < DAY_S + 1;
}

let secondKnown = Number.NaN;
let secondText = '';

/** `2016-05-05T07:35:54.602Z`, to the millisecond. */
export function utcText(timeS: number): string {
  const milliseconds = Math.round(timeS * 1000);
  const second = Math.floor(milliseconds / 1000);
  if (second !== secondKnown) {
    const date = new Date(second * 1000);
    // A container may claim any time at all.
    if (Number.isNaN(date.getTime())) return 'unknown';
    secondKnown = second;
    secondText = date.toISOString().slice(0, -4);
  }
  return `${secondText}${String(milliseconds - second * 1000).padStart(3, '0')}Z`;
}

/** `07:35:54.602`, to the millisecond. */
export function timeOfDayText(timeOfDayS: number): string {
  const milliseconds = Math.round(timeOfDayS * 1000);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const fraction = String(milliseconds % 1000).padStart(3, '0');
  return `${two(milliseconds / 3_600_000)}:${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)}.${fraction}`;
}
