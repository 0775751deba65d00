/**
 * Aircraft identifications: eight characters of six bits as ICAO Annex 10 vol. IV, table 3-9, has them
 * (letters, digits, space), into eight ASCII octets a row, spaces at the end as zeros.
 */

/** ICAO's characters in six bits as ASCII, 0 where the code stands for none. */
function characterOf(code: number): number {
  if (code >= 1 && code <= 26) return 64 + code;
  return code === 32 || (code >= 48 && code <= 57) ? code : 0;
}

/** Two codes in 12 bits → two characters in 16; 0 where either stands for none. */
const PAIRS = Uint16Array.from({ length: 4096 }, (_, pair) => {
  const [first, second] = [characterOf(pair >> 6), characterOf(pair & 63)];
  return first && second ? (first << 8) | second : 0;
});

const SPACE = 0x20;

/**
 * Six octets at `p` into the eight from `at` in `callsign`. False, and nothing written, where one of
 * the codes stands for no character.
 */
export function takeCallsign(bytes: Uint8Array, p: number, callsign: Uint8Array, at: number): boolean {
  const a = PAIRS[(bytes[p] << 4) | (bytes[p + 1] >> 4)];
  const b = PAIRS[((bytes[p + 1] & 15) << 8) | bytes[p + 2]];
  const c = PAIRS[(bytes[p + 3] << 4) | (bytes[p + 4] >> 4)];
  const d = PAIRS[((bytes[p + 4] & 15) << 8) | bytes[p + 5]];
  if (a === 0 || b === 0 || c === 0 || d === 0) return false;
  callsign[at] = a >> 8;
  callsign[at + 1] = a;
  callsign[at + 2] = b >> 8;
  callsign[at + 3] = b;
  callsign[at + 4] = c >> 8;
  callsign[at + 5] = c;
  callsign[at + 6] = d >> 8;
  callsign[at + 7] = d;
  if ((d & 0xff) === SPACE) trim(callsign, at);
  return true;
}

function trim(callsign: Uint8Array, at: number): void {
  for (let i = at + 7; i >= at && callsign[i] === SPACE; i--) callsign[i] = 0;
}

export function clearCallsign(callsign: Uint8Array, at: number): void {
  callsign[at] = 0;
  callsign[at + 1] = 0;
  callsign[at + 2] = 0;
  callsign[at + 3] = 0;
  callsign[at + 4] = 0;
  callsign[at + 5] = 0;
  callsign[at + 6] = 0;
  callsign[at + 7] = 0;
}
