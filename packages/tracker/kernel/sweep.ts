// Tracks in the sector that an antenna has just passed without showing them.
import { EARTH_RADIUS_M } from './frame';
import {
  basisAt,
  coarse,
  contributorSensorAt,
  contributorTimeAt,
  domainAt,
  EAST_SPEED,
  NORTH_SPEED,
  scanAt,
  SECTOR,
  SIGHT,
  SITE,
  slotsAt,
  startAt,
  timeAt,
} from './layout';
import { look, range2, toEast, toNorth } from './sight';

/** Tracks this much farther away than the radar reaches are not looked at closely: on a sphere all distances are a little off, m of m and m. */
const BEYOND: f64 = 1.02;
const BEYOND_M: f64 = 5000;
const AIR: u8 = 0;

/**
 * The first of the `count` live tracks from the one at `from` on that the radar should have shown: an aircraft within
 * its reach in the sector passed, neither looked at in this scan nor shown by `sensor` just before. Leaves in `SIGHT`
 * where the radar should have seen it; `count` where there is none.
 */
export function nextMissed(from: i32, count: i32, scan: u32, sensor: i32): i32 {
  const timeS = load<f64>(SECTOR, 8);
  for (let i = from; i < count; i++) {
    const slot: usize = load<u32>(slotsAt + ((<usize>i) << 2));
    if (load<u32>(scanAt + (slot << 2)) === scan || load<u8>(domainAt + slot) !== AIR) continue;
    if (load<f64>(startAt + (slot << 3)) >= timeS || shownLately(slot, sensor)) continue;
    if (isBeyond(slot, timeS)) continue;
    if (isSwept(slot, timeS)) return i;
  }
  return count;
}

/** Whether the sensor, if it is among the track's contributors, was so too lately to show it again. */
function shownLately(slot: usize, sensor: i32): bool {
  const sensors = v128.load(contributorSensorAt + (slot << 4));
  const places = i16x8.bitmask(i16x8.eq(sensors, i16x8.splat(<i16>sensor)));
  if (places === 0) return false;
  return load<f64>(contributorTimeAt + (slot << 6) + ((<usize>ctz(places)) << 3)) > load<f64>(SECTOR, 16);
}

/** Whether the track surely is beyond the radar's reach, by the chord between the two on a sphere. */
function isBeyond(slot: usize, timeS: f64): bool {
  const basis = basisAt + (slot << 5);
  const across = load<f64>(basis, 24) * load<f64>(SITE, 24) + load<f64>(basis, 16) * load<f64>(SITE, 16);
  const cosine = load<f64>(basis) * load<f64>(SITE) + load<f64>(basis, 8) * load<f64>(SITE, 8) * across;
  const speed = Math.abs(load<f32>(coarse(EAST_SPEED, slot))) + Math.abs(load<f32>(coarse(NORTH_SPEED, slot)));
  const reachM = BEYOND * load<f64>(SECTOR, 24) + BEYOND_M + Math.abs(timeS - load<f64>(timeAt + (slot << 3))) * speed;
  return 2 * EARTH_RADIUS_M * EARTH_RADIUS_M * (1 - cosine) > reachM * reachM;
}

/** Whether the track is within reach and in the sector; its place is then in `SIGHT`. */
function isSwept(slot: usize, timeS: f64): bool {
  look(slot, timeS);
  const reachM = load<f64>(SECTOR, 24);
  if (range2 > reachM * reachM) return false;
  if (!isInSector()) return false;
  store<f64>(SIGHT, Math.sqrt(range2));
  store<f64>(SIGHT, Math.atan2(toEast, toNorth), 8);
  return true;
}

/** Whether what was looked at last lies after the sector's beginning and before its end. */
function isInSector(): bool {
  const swept = load<f64>(SECTOR);
  const after = load<f64>(SECTOR, 40) * toEast - load<f64>(SECTOR, 32) * toNorth;
  const before = load<f64>(SECTOR, 48) * toNorth - load<f64>(SECTOR, 56) * toEast;
  if (swept < Math.PI) return after >= 0 && before > 0;
  return swept >= 2 * Math.PI || after >= 0 || before > 0;
}
