// Where a radar sees a track at a time, roughly: straight on from its state. For coarse gates and looks.
import { EARTH_RADIUS_M, ECCENTRICITY_SQUARED, radiusAcrossM } from './frame';
import {
  basisAt,
  coarse,
  EAST_SPEED,
  HEIGHT,
  NORTH_SPEED,
  POSITION_SIGMA,
  SIGHT,
  SITE,
  SPEED_SIGMA,
  timeAt,
} from './layout';

const ACCELERATION_MPS2: f64 = 30;
const REACH_LEAST_M: f64 = 300;
const REACH_TIME_MAX_S: f64 = 60;

/** Where `look` saw a track last: m east and north of the radar, over the ground and in all, squared. */
export let toEast: f64 = 0;
export let toNorth: f64 = 0;
export let ground2: f64 = 0;
export let range2: f64 = 0;

/** Looks at a track at a time; the geometry is that of `updatePair`, without the derivatives. */
export function look(slot: usize, timeS: f64): void {
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

/** How far from its straight prediction a track may be found after so long, m. */
export function reachOf(slot: usize, passedS: f64): f64 {
  const dS = Math.min(REACH_TIME_MAX_S, Math.abs(passedS));
  const spread = 4 * (load<f32>(coarse(POSITION_SIGMA, slot)) + load<f32>(coarse(SPEED_SIGMA, slot)) * dS);
  return spread + 0.5 * ACCELERATION_MPS2 * dS * dS + REACH_LEAST_M;
}
