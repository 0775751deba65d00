// Lines of plots read and rows of tracks written for `musubi track`. See layout.ts for where things lie.
import { ADDRESSES, BEGINNING, FREE, LINES_MAX, ROW, SENSORS, VALUES } from './layout';
import { ignoreIdentity, nextLine, readLines } from './plot-lines';
import { placeTexts } from './texts';
import { writeRow } from './track-rows';

export { ignoreIdentity, nextLine, placeTexts, readLines, writeRow };

/** Where JavaScript may place what is its own. */
export function freeFrom(): usize {
  return FREE;
}

export function linesMax(): i32 {
  return LINES_MAX;
}

export function valuesAt(): usize {
  return VALUES;
}

export function sensorsAt(): usize {
  return SENSORS;
}

export function addressesAt(): usize {
  return ADDRESSES;
}

export function rowAt(): usize {
  return ROW;
}

export function beginningAt(): usize {
  return BEGINNING;
}
