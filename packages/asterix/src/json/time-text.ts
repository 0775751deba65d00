import { putDigits, putString } from './byte-text.ts';

const DAY_MS = 86_400_000;
const COLON = 0x3a;
const POINT = 0x2e;

let dayMs = Number.NaN;
let dayText = '';

/** `2016-05-05T07:35:54.602Z` of a UTC time, s. */
export function putTime(o: Uint8Array, i: number, timeS: number): number {
  const ms = Math.round(timeS * 1000);
  const midnight = Math.floor(ms / DAY_MS) * DAY_MS;
  if (midnight !== dayMs) {
    dayText = new Date(midnight).toISOString().slice(0, 11);
    dayMs = midnight;
  }
  const rest = ms - midnight;
  const seconds = Math.floor(rest / 1000);
  const minutes = Math.floor(seconds / 60);
  let at = putString(o, i, dayText);
  at = putDigits(o, at, Math.floor(minutes / 60), 2);
  o[at++] = COLON;
  at = putDigits(o, at, minutes % 60, 2);
  o[at++] = COLON;
  at = putDigits(o, at, seconds % 60, 2);
  o[at++] = POINT;
  at = putDigits(o, at, rest % 1000, 3);
  return putString(o, at, 'Z');
}
