// Where a radar sees a track at a time, roughly: straight on from its state. For coarse gates and looks.
import { EARTH_RADIUS_M, ECCENTRICITY_SQUARED, radiusAcrossM } from './frame';
import {
  basisAt,
  coarse,
  EAST_SPEED,
  HEIGHT,
  latitudeAt,
  longitudeAt,
  NORTH_SPEED,
  PLACE,
  PLOT,
  POSITION_SIGMA,
  SECTOR,
  SIGHT,
  SITE,
  SPEED_SIGMA,
  timeAt,
} from './layout';

const TURN: f64 = 2 * Math.PI;
const ACCELERATION_MPS2: f64 = 30;
const REACH_LEAST_M: f64 = 300;
const REACH_TIME_MAX_S: f64 = 60;
/** How far a plot may lie off its coarse place for all other reasons than a wrong height, m. */
const DISPLACED_LEAST_M: f64 = 1000;
const ACROSS_DATE_LINE_M: f64 = 200000;

let toEast: f64 = 0;
let toNorth: f64 = 0;
let ground2: f64 = 0;
let range2: f64 = 0;

/** Looks at a track at a time; the geometry is that of `updatePair`, without the derivatives. */
function look(slot: usize, timeS: f64): void {
  const basis = basisAt + (slot << 5);
  const sLat = load<f64>(basis);
  const cLat = load<f64>(basis, 8);
  const sLon = load<f64>(basis, 16);
  const cLon = load<f64>(basis, 24);
  const dS = timeS - load<f64>(timeAt + (slot << 3));
  const height = <f64>load<f32>(coarse(HEIGHT, slot));
  const east = dS * load<f32>(coarse(EAST_SPEED, slot));
  const north = dS * load<f32>(coarse(NORTH_SPEED, slot));
  const scale = 1 + height / EARTH_RADIUS_M;
  const e = east * scale;
  const n = north * scale;
  const u = height - (east * east + north * north) / (2 * EARTH_RADIUS_M);
  // From the site to the track, earth-centred, then along the site's own axes.
  const radius = radiusAcrossM(sLat);
  const outward = cLat * (radius + u) - sLat * n;
  const x = cLon * outward - sLon * e - load<f64>(SITE, 32);
  const y = sLon * outward + cLon * e - load<f64>(SITE, 40);
  const z = sLat * (radius * (1 - ECCENTRICITY_SQUARED) + u) + cLat * n - load<f64>(SITE, 48);
  const away = load<f64>(SITE, 24) * x + load<f64>(SITE, 16) * y;
  const up = load<f64>(SITE, 8) * away + load<f64>(SITE) * z;
  toEast = load<f64>(SITE, 24) * y - load<f64>(SITE, 16) * x;
  toNorth = load<f64>(SITE, 8) * z - load<f64>(SITE) * away;
  ground2 = Math.max(1, toEast * toEast + toNorth * toNorth);
  range2 = ground2 + up * up;
}

/** Leaves range m and azimuth rad in `SIGHT`. */
export function sight(slot: usize, timeS: f64): void {
  look(slot, timeS);
  store<f64>(SIGHT, Math.sqrt(range2));
  store<f64>(SIGHT, Math.atan2(toEast, toNorth), 8);
}

/** The same for a track within reach of the antenna in the sector that it has just passed; false for others. */
export function sweptOver(slot: usize, timeS: f64, rangeMaxM: f64): bool {
  look(slot, timeS);
  if (range2 > rangeMaxM * rangeMaxM) return false;
  const azimuth = Math.atan2(toEast, toNorth);
  const swept = load<f64>(SECTOR, 8);
  let ahead = azimuth - load<f64>(SECTOR);
  ahead -= TURN * Math.floor(ahead / TURN);
  if (swept < TURN && !(ahead < swept)) return false;
  store<f64>(SIGHT, Math.sqrt(range2));
  store<f64>(SIGHT, azimuth, 8);
  return true;
}

/** How far from its straight prediction a track may be found after so long, m. */
export function reachOf(slot: usize, passedS: f64): f64 {
  const dS = Math.min(REACH_TIME_MAX_S, Math.abs(passedS));
  const spread = 4 * (load<f32>(coarse(POSITION_SIGMA, slot)) + load<f32>(coarse(SPEED_SIGMA, slot)) * dS);
  return spread + 0.5 * ACCELERATION_MPS2 * dS * dS + REACH_LEAST_M;
}

/** Whether the radar's plot in `PLOT`, whose coarse place is in `PLACE`, can be the track's at all. */
export function near(slot: usize, timeS: f64): bool {
  const passedS = timeS - load<f64>(timeAt + (slot << 3));
  const reach = reachOf(slot, passedS);
  if (isFar(slot, passedS, reach)) return false;
  look(slot, timeS);
  const rangeM = load<f64>(PLOT, 24);
  const rangeNoise = load<f64>(PLACE, 24);
  if (Math.abs(rangeM - Math.sqrt(range2)) > reach + rangeNoise) return false;
  const ground = Math.sqrt(ground2);
  if (ground < 2 * reach) return true;
  const aside = load<f64>(PLOT, 40) * toNorth - load<f64>(PLOT, 48) * toEast;
  const ahead = load<f64>(PLOT, 48) * toNorth + load<f64>(PLOT, 40) * toEast;
  return ahead > 0 && Math.abs(aside) < reach + load<f64>(PLACE, 32) * ground;
}

/** Whether the plot is too far from a track by its coarse place already. */
function isFar(slot: usize, passedS: f64, reach: f64): bool {
  const rangeM = load<f64>(PLOT, 24);
  const placedM = load<f64>(PLACE, 16);
  const heightM = <f64>load<f32>(coarse(HEIGHT, slot));
  const speed = Math.abs(load<f32>(coarse(EAST_SPEED, slot))) + Math.abs(load<f32>(coarse(NORTH_SPEED, slot)));
  const noise = load<f64>(PLACE, 24) + load<f64>(PLACE, 32) * rangeM;
  // At the track's height the plot's slant range would lead to another place.
  const displaced = (Math.abs(heightM - placedM) * (heightM + placedM)) / rangeM + DISPLACED_LEAST_M;
  const farM = reach + Math.abs(passedS) * speed + noise + displaced;
  // Close to the radar an azimuth says little, and across the date line this is not the distance.
  if (rangeM < 4 * farM) return false;
  const north = (load<f64>(PLACE) - load<f64>(latitudeAt + (slot << 3))) * EARTH_RADIUS_M;
  const cosine = load<f64>(basisAt + (slot << 5), 8);
  const east = (load<f64>(PLACE, 8) - load<f64>(longitudeAt + (slot << 3))) * EARTH_RADIUS_M * cosine;
  return north * north + east * east > farM * farM && Math.abs(east) < ACROSS_DATE_LINE_M;
}
