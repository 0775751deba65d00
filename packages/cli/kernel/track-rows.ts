// Rows of tracks as lines of JSON.
import { BEGINNING, ROW } from './layout';
import { isWritable, writeDecimal, writeWhole } from './number';
import { copyShort, copyText, LEADS_OF_ROWS } from './texts';

const ID_DIGITS: i32 = 6;

/** Places in `ROW`, each of which has a text before it in the table; altitude and its rate are NaN where none is known. */
const LATITUDE: i32 = 0;
const NORTH_SPEED: i32 = 3;
const ALTITUDE: i32 = 4;
const CLIMB: i32 = 5;
const EAST_EAST: i32 = 6;
const NORTH_NORTH: i32 = 8;
const END: i32 = 9;
const DEGREE_DECIMALS: i32 = 7;
const SPEED_DECIMALS: i32 = 3;
const METRE_DECIMALS: i32 = 1;

/**
 * Writes what `ROW` says of the track of this number, to the end of its covariance; the place after it, or 0 where it
 * has numbers that are not written here.
 */
export function writeRow(to: usize, trackNumber: u32): usize {
  if (!areWritable(LATITUDE, NORTH_SPEED) || !areWritable(EAST_EAST, NORTH_NORTH)) return 0;
  const length = <usize>load<u32>(BEGINNING);
  copyShort(BEGINNING + 4, to, length);
  let at = writeWhole(to + length, trackNumber, ID_DIGITS);
  at = writeValues(at, LATITUDE, 1, DEGREE_DECIMALS);
  at = writeValues(at, 2, NORTH_SPEED, SPEED_DECIMALS);
  if (isWritable(value(ALTITUDE))) {
    at = writeValues(at, ALTITUDE, ALTITUDE, METRE_DECIMALS);
    if (isWritable(value(CLIMB))) at = writeValues(at, CLIMB, CLIMB, SPEED_DECIMALS);
  }
  at = writeValues(at, EAST_EAST, NORTH_NORTH, METRE_DECIMALS);
  return copyText(LEADS_OF_ROWS, END, at);
}

function value(k: i32): f64 {
  return load<f64>(ROW + ((<usize>k) << 3));
}

function areWritable(from: i32, to: i32): bool {
  for (let k = from; k <= to; k++) if (!isWritable(value(k))) return false;
  return true;
}

function writeValues(to: usize, first: i32, last: i32, decimals: i32): usize {
  let at = to;
  for (let k = first; k <= last; k++) at = writeDecimal(copyText(LEADS_OF_ROWS, k, at), value(k), decimals);
  return at;
}
