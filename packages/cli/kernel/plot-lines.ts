// Radar plots read from the bytes of their lines where these are as a program writes them.
import { ADDRESSES, LINES_MAX, NUMBERS, SENSORS, VALUES } from './layout';
import { number, readNumber } from './number';
import { findName, KEYS, SENSOR_NAMES } from './texts';

const NEWLINE: u8 = 10;
const QUOTE: u8 = 34;
const COMMA: u8 = 44;
const COLON: u8 = 58;
const BACKSLASH: u8 = 92;
const OPEN: u8 = 123;
const CLOSE: u8 = 125;
/** "null", as four bytes are loaded. */
const NULL: u32 = 0x6c6c756e;
const MODE_S_BYTES: usize = 6;

/** Places of keys: see plot-lines.ts of the sources that give them. The needed ones first. */
const NEEDED: u32 = 0b1111;
const SENSOR: i32 = 1;
/** Keys from here on may be null. */
const ALTITUDE: i32 = 4;
const MODE_S: i32 = 7;
const IDENTITIES: i32 = 7;
const OTHER: i32 = 10;

/** Keys of a line that are remembered, and the longest text before a value that is. */
const KEYS_MAX: i32 = 32;
const LEAD_MAX: usize = 64;
/** Keys in the order of the line before, and all that stood before each one's value: the next has most probably the same. */
const ORDER: usize = memory.data(KEYS_MAX);
const LEAD_LENGTHS: usize = memory.data(KEYS_MAX);
const LEADS: usize = memory.data(KEYS_MAX * <i32>LEAD_MAX, 16);
/** Sensors by the last byte of their names. */
const SENSOR_BY: usize = memory.data(2 * 256);

let ignoresIdentity: bool = false;
/** The line being read, and the place after the last one read. */
let line: usize = 0;
let next: usize = 0;

/** Whether address, code and callsign are passed over. */
export function ignoreIdentity(does: bool): void {
  ignoresIdentity = does;
}

/** The place after the last line read. */
export function nextLine(): usize {
  return next;
}

/**
 * Reads lines from `from` on, each of which ends with a newline, until one is not as a program writes them or so many
 * are read as there is room for; how many. After the last byte there is a newline, and room that may be read.
 */
export function readLines(from: usize, end: usize): i32 {
  let count = 0;
  next = from;
  while (count < LINES_MAX && next < end) {
    line = <usize>count;
    const after = readLine(next);
    if (after === 0) break;
    next = after;
    count++;
  }
  return count;
}

/** The place after the line, or 0. */
function readLine(from: usize): usize {
  for (let k = 0; k < NUMBERS; k++) putNumber(k, NaN);
  store<i32>(ADDRESSES + (line << 2), -1);
  let found: u32 = 0;
  let at = from;
  for (let n = 0; n < KEYS_MAX; n++) {
    const value = readLead(at, n);
    if (value === 0) return 0;
    const k = <i32>load<u8>(ORDER + <usize>n);
    if (k < ALTITUDE) found |= 1 << k;
    at = readValue(value, k);
    if (at === 0) return 0;
    at = afterBlanks(at);
    if (load<u8>(at) !== COMMA) break;
  }
  if (load<u8>(at) !== CLOSE || found !== NEEDED) return 0;
  at = afterBlanks(at + 1);
  return load<u8>(at) === NEWLINE ? at + 1 : 0;
}

function putNumber(k: i32, value: f64): void {
  store<f64>(VALUES + ((<usize>(k * LINES_MAX) + line) << 3), value);
}

/** Reads brace or comma, key and colon of the n-th pair; where its value begins, or 0. The key is in `ORDER`. */
function readLead(from: usize, n: i32): usize {
  const length = <usize>load<u8>(LEAD_LENGTHS + <usize>n);
  const lead = LEADS + <usize>n * LEAD_MAX;
  if (length > 0 && isSame(from, lead, length)) return from + length;
  let at = afterBlanks(from);
  if (load<u8>(at) !== (n === 0 ? OPEN : COMMA)) return 0;
  at = afterBlanks(at + 1);
  const end = endOfText(at);
  if (end === 0) return 0;
  store<u8>(ORDER + <usize>n, <u8>findName(KEYS, 0, OTHER, at + 1, end));
  at = afterBlanks(end + 1);
  if (load<u8>(at) !== COLON) return 0;
  at = afterBlanks(at + 1);
  const fits = at - from <= LEAD_MAX;
  store<u8>(LEAD_LENGTHS + <usize>n, fits ? <u8>(at - from) : 0);
  if (fits) memory.copy(lead, from, at - from);
  return at;
}

/** Whether bytes are the same; may read up to seven more. */
function isSame(a: usize, b: usize, length: usize): bool {
  let k: usize = 0;
  for (; k + 8 <= length; k += 8) if (load<u64>(a + k) !== load<u64>(b + k)) return false;
  if (k === length) return true;
  const rest = (length - k) << 3;
  return (load<u64>(a + k) ^ load<u64>(b + k)) << (64 - <u64>rest) === 0;
}

/** Reads the value at `at` into the column of key `k`; the place after it, or 0. */
function readValue(at: usize, k: i32): usize {
  if (k === SENSOR) return readSensor(at);
  if (k === OTHER || (k >= IDENTITIES && ignoresIdentity)) return passValue(at);
  if (k >= ALTITUDE && load<u32>(at) === NULL) {
    if (k === MODE_S) store<i32>(ADDRESSES + (line << 2), -1);
    else if (k < NUMBERS) putNumber(k, NaN);
    return at + 4;
  }
  if (k >= IDENTITIES) return k === MODE_S ? readAddress(at) : 0;
  const end = readNumber(at);
  if (end !== 0) putNumber(k, number);
  return end;
}

function readSensor(at: usize): usize {
  const end = endOfText(at);
  if (end === 0) return 0;
  const guess = SENSOR_BY + ((<usize>load<u8>(end - 1)) << 1);
  const i = findName(SENSOR_NAMES, <i32>load<u16>(guess), -1, at + 1, end);
  if (i < 0) return 0;
  store<u16>(guess, <u16>i);
  store<i32>(SENSORS + (line << 2), i);
  return end + 1;
}

function readAddress(at: usize): usize {
  const end = endOfText(at);
  if (end !== at + 1 + MODE_S_BYTES) return 0;
  let address: u32 = 0;
  for (let k = at + 1; k < end; k++) {
    const digit = hexDigit(load<u8>(k));
    if (digit > 15) return 0;
    address = (address << 4) | digit;
  }
  store<u32>(ADDRESSES + (line << 2), address);
  return end + 1;
}

/** Passes over a plain text, a number or null. */
function passValue(at: usize): usize {
  if (load<u8>(at) === QUOTE) {
    const end = endOfText(at);
    return end === 0 ? 0 : end + 1;
  }
  return load<u32>(at) === NULL ? at + 4 : readNumber(at);
}

/** The place of the next byte that is no blank. */
function afterBlanks(from: usize): usize {
  let at = from;
  for (let byte = load<u8>(at); byte === 32 || byte === 9 || byte === 13; byte = load<u8>(at)) at++;
  return at;
}

/** Where the text that begins with the quote at `at` has its other quote; 0 where it is not plain ASCII. */
function endOfText(at: usize): usize {
  if (load<u8>(at) !== QUOTE) return 0;
  let end = at + 1;
  for (let byte = load<u8>(end); byte !== QUOTE; byte = load<u8>(++end)) {
    if (byte < 32 || byte > 126 || byte === BACKSLASH) return 0;
  }
  return end;
}

/** What a hexadecimal digit says; more than 15 for all else. */
function hexDigit(byte: u8): u32 {
  const digit = <u32>byte - 48;
  if (digit < 10) return digit;
  const letter = <u32>(byte | 32) - 97;
  return letter < 6 ? letter + 10 : 16;
}
