// A hashed grid of 0.1° cells, each track entered in every cell that its gate touches: a plot asks its own cell only.
import { EARTH_RADIUS_M } from './frame';
import {
  basisAt,
  coarse,
  domainAt,
  EAST_SPEED,
  entriesAt,
  entriesMax,
  extentOf,
  latitudeAt,
  longitudeAt,
  NEIGHBOURS,
  NEIGHBOURS_MAX,
  NORTH_SPEED,
  slotsAt,
  timeAt,
} from './layout';
import { reachOf } from './sight';

const CELL_RAD: f64 = (0.1 * Math.PI) / 180;
const COLUMNS: i32 = 3600;
const POLE_ROWS: i32 = 900;
/** A track's gate covers at most this many cells each way from its own. */
const REACH_MAX: i32 = 3;
const CELLS_MAX: i32 = (2 * REACH_MAX + 1) * (2 * REACH_MAX + 1);
/** Where a plot without height may lie off its coarse place, and the largest cross-range error, m. */
const COARSE_M: f64 = 3500;
/** A track that flies ballistically takes no part. */
const BALLISTIC: i32 = 2;

const HEADS_BITS: i32 = 14;
const HEADS_BYTES: usize = 4 << HEADS_BITS;
/** Values of an entry, 4 bytes each: number of the next one of its hash (from 1, 0 for none), cell, slot. */
const ENTRY: usize = 12;

let count: i32 = 0;

/** By hash, the number of the entry before which all others of it stand; at the heap's beginning, as static memory is in the module's bytes. */
function heads(): usize {
  return (__heap_base + 15) & ~15;
}

export function endOfHeads(): usize {
  return heads() + HEADS_BYTES;
}

/** Takes every track out. */
export function clearGrid(): void {
  memory.fill(heads(), 0, HEADS_BYTES);
  count = 0;
}

/** Enters the live tracks from the one at `from` on where they will be found from `timeS` on; where it stopped for room. */
export function enterAll(from: i32, to: i32, timeS: f64): i32 {
  let i = from;
  while (i < to && enter(load<u32>(slotsAt + ((<usize>i) << 2)), timeS)) i++;
  return i;
}

/** Enters a track; false where there may be no room for it. */
export function enter(slot: usize, timeS: f64): bool {
  if (<i32>load<u8>(domainAt + slot) === BALLISTIC) return true;
  if (count + CELLS_MAX > entriesMax) return false;
  const passedS = timeS - load<f64>(timeAt + (slot << 3));
  const east = <f64>load<f32>(coarse(EAST_SPEED, slot));
  const north = <f64>load<f32>(coarse(NORTH_SPEED, slot));
  const speed = Math.sqrt(east * east + north * north);
  const radiusM = reachOf(slot, passedS) + Math.abs(passedS) * speed + COARSE_M;
  const up = radiusM / EARTH_RADIUS_M;
  const aside = up / Math.max(0.05, load<f64>(basisAt + (slot << 5), 8));
  const latitude = load<f64>(latitudeAt + (slot << 3));
  const longitude = load<f64>(longitudeAt + (slot << 3));
  const row = cellOf(latitude);
  const column = cellOf(longitude);
  const southmost = <i32>Math.max(row - REACH_MAX, cellOf(latitude - up));
  const northmost = <i32>Math.min(row + REACH_MAX, cellOf(latitude + up));
  const westmost = <i32>Math.max(column - REACH_MAX, cellOf(longitude - aside));
  const eastmost = <i32>Math.min(column + REACH_MAX, cellOf(longitude + aside));
  for (let y = southmost; y <= northmost; y++) for (let x = westmost; x <= eastmost; x++) put(slot, key(y, x));
  const extent = extentOf(slot);
  store<f32>(extent, <f32>latitude);
  store<f32>(extent, <f32>longitude, 4);
  store<f32>(extent, <f32>up, 8);
  store<f32>(extent, <f32>aside, 12);
  return true;
}

function put(slot: usize, cell: i32): void {
  const head = headOf(cell);
  const at = entriesAt + <usize>count * ENTRY;
  store<i32>(at, load<i32>(head));
  store<i32>(at, cell, 4);
  store<u32>(at, <u32>slot, 8);
  store<i32>(head, ++count);
}

/**
 * Leaves in `NEIGHBOURS` the slots whose gates, widened by so much, reach a place and touch its cell, rad; how many,
 * at most what there is room for.
 */
export function query(latitude: f64, longitude: f64, wider: f64, widerAside: f64): i32 {
  const cell = key(<i32>cellOf(latitude), <i32>cellOf(longitude));
  let found = 0;
  for (let i = load<i32>(headOf(cell)); i > 0 && found < NEIGHBOURS_MAX; ) {
    const at = entriesAt + <usize>(i - 1) * ENTRY;
    const slot = load<u32>(at, 8);
    if (load<i32>(at, 4) === cell && reaches(slot, latitude, longitude, wider, widerAside)) {
      store<u32>(NEIGHBOURS + ((<usize>found) << 2), slot);
      found++;
    }
    i = load<i32>(at);
  }
  return found;
}

function reaches(slot: usize, latitude: f64, longitude: f64, wider: f64, widerAside: f64): bool {
  const extent = extentOf(slot);
  if (Math.abs(latitude - <f64>load<f32>(extent)) > <f64>load<f32>(extent, 8) + wider) return false;
  const aside = Math.abs(longitude - <f64>load<f32>(extent, 4));
  // Across the date line the other way round is shorter.
  return Math.min(aside, 2 * Math.PI - aside) <= <f64>load<f32>(extent, 12) + widerAside;
}

function cellOf(angle: f64): f64 {
  return Math.floor(angle / CELL_RAD);
}

function key(row: i32, column: i32): i32 {
  const wrapped = ((column % COLUMNS) + COLUMNS) % COLUMNS;
  return (row + POLE_ROWS) * COLUMNS + wrapped;
}

function headOf(cell: i32): usize {
  return heads() + ((<usize>((<u32>cell * 0x9e3779b1) >>> (32 - HEADS_BITS))) << 2);
}
