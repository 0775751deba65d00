import { type ByteText } from './byte-text.ts';

const DAY_MS = 86_400_000;
const COLON = 0x3a;

let dayMs = Number.NaN;
let dayText = '';

/** `2016-05-05T07:35:54.602Z"` of a UTC time, s; with the closing quotation mark. */
export function putTime(out: ByteText, timeS: number): void {
  const ms = Math.round(timeS * 1000);
  const midnight = Math.floor(ms / DAY_MS) * DAY_MS;
  if (midnight !== dayMs) {
    dayMs = midnight;
    dayText = new Date(midnight).toISOString().slice(0, 11);
  }
  out.putString(dayText);
  const rest = ms - midnight;
  const seconds = Math.floor(rest / 1000);
  const minutes = Math.floor(seconds / 60);
  out.reserve(16);
  out.putDigits(Math.floor(minutes / 60), 2);
  out.putOctet(COLON);
  out.putDigits(minutes % 60, 2);
  out.putOctet(COLON);
  out.putDigits(seconds % 60, 2);
  out.putOctet(0x2e);
  out.putDigits(rest % 1000, 3);
  out.putString('Z"');
}
