// Texts that JavaScript has placed: for each table an offset for each text and one for the end, 4 bytes each, then all texts.

/** What a line's keys and sensors are looked up in, and what stands between the values of a row. */
export const KEYS: i32 = 0;
export const SENSOR_NAMES: i32 = 1;
export const LEADS_OF_ROWS: i32 = 2;

const TABLES: usize = memory.data(3 * 4);
const COUNTS: usize = memory.data(3 * 4);

/** Tells where a table is, and how many texts it has. */
export function placeTexts(table: i32, at: usize, count: i32): void {
  store<u32>(TABLES + ((<usize>table) << 2), <u32>at);
  store<i32>(COUNTS + ((<usize>table) << 2), count);
}

/** The place of the name between `start` and `end`, looked for at `guess` first; `none` where it is not there. */
export function findName(table: i32, guess: i32, none: i32, start: usize, end: usize): i32 {
  const at = <usize>load<u32>(TABLES + ((<usize>table) << 2));
  const count = load<i32>(COUNTS + ((<usize>table) << 2));
  if (guess < count && isName(at, guess, start, end)) return guess;
  for (let i = 0; i < count; i++) if (isName(at, i, start, end)) return i;
  return none;
}

/** Writes a text; the place after it. Up to seven bytes more are written over. */
export function copyText(table: i32, i: i32, to: usize): usize {
  const at = <usize>load<u32>(TABLES + ((<usize>table) << 2));
  const entry = at + ((<usize>i) << 2);
  const length = <usize>(load<u32>(entry, 4) - load<u32>(entry));
  copyShort(at + <usize>load<u32>(entry), to, length);
  return to + length;
}

/** Copies bytes eight by eight, up to seven more than asked. */
export function copyShort(from: usize, to: usize, length: usize): void {
  for (let k: usize = 0; k < length; k += 8) store<u64>(to + k, load<u64>(from + k));
}

function isName(table: usize, i: i32, start: usize, end: usize): bool {
  const entry = table + ((<usize>i) << 2);
  const from = table + <usize>load<u32>(entry);
  const length = <usize>(load<u32>(entry, 4) - load<u32>(entry));
  if (end - start !== length) return false;
  for (let k: usize = 0; k < length; k++) if (load<u8>(start + k) !== load<u8>(from + k)) return false;
  return true;
}
