import { timeItemsOf } from '@musubi/asterix';

/** A record's time of day in s since midnight; NaN where it tells none. */
export function timeOfDayOf(category: number, items: Readonly<Record<string, unknown>>): number {
  for (const name of timeItemsOf(category)) {
    const value = items[name];
    if (typeof value === 'number') return value;
  }
  return Number.NaN;
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
