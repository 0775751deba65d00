import { putThree, putTwo } from './number-text.ts';
import { putString, putWords, type Words, wordsOf } from './words.ts';

const DAY_MS = 86_400_000;
const COLON = 0x3a;
const POINT = 0x2e;
/** What `Date` can say: 100 million days from 1970. */
const LAST_MS = 8.64e15;

let dayMs = Number.NaN;
let dayText: Words = wordsOf('');

/** `2016-05-05T07:35:54.602Z` of a UTC time, s; `unknown` for one that no calendar has. */
export function putUtc(o: DataView, i: number, timeS: number): number {
  const ms = Math.round(timeS * 1000);
  if (!(Math.abs(ms) < LAST_MS)) return putString(o, i, 'unknown');
  const midnight = Math.floor(ms / DAY_MS) * DAY_MS;
  if (midnight !== dayMs) {
    dayText = wordsOf(new Date(midnight).toISOString().slice(0, -13));
    dayMs = midnight;
  }
  const text = putClock(o, putWords(o, i, dayText), ms - midnight);
  return putString(o, text, 'Z');
}

/** `07:35:54.602` of a time of day, s; the leap second after the last is `24:00:00`. */
export function putTimeOfDay(o: DataView, i: number, timeOfDayS: number): number {
  return putClock(o, i, Math.round(timeOfDayS * 1000));
}

function putClock(o: DataView, i: number, ms: number): number {
  const seconds = (ms / 1000) | 0;
  const minutes = (seconds / 60) | 0;
  const hours = (minutes / 60) | 0;
  let at = putTwo(o, i, hours);
  o.setUint8(at++, COLON);
  at = putTwo(o, at, minutes - hours * 60);
  o.setUint8(at++, COLON);
  at = putTwo(o, at, seconds - minutes * 60);
  o.setUint8(at++, POINT);
  return putThree(o, at, ms - seconds * 1000);
}
