// What some radars tell beside range and azimuth: elevation and range rate.
import { EARTH_RADIUS_M } from './frame';
import { FIT_BY_EAST, FIT_BY_HEIGHT, FIT_BY_NORTH, FIT_DISTANCE, FIT_VOLUME, FURTHER, PLOT, VIEW } from './layout';
import { angleOf } from './polar';
import {
  CLIMB,
  distance,
  learn,
  learnWhere,
  meanOf,
  putBack,
  speedVariance,
  takeUp,
  V_EAST,
  V_NORTH,
  volume,
} from './scalar';
import { east, height, north, rowBy, rowOfSpeeds, shift } from './shift';
import { add, all, div, less, mul, plus, sub } from './vector';

/** What a radar's range rate is trusted to, m/s. */
const RANGE_RATE_SIGMA_MPS: f64 = 3;
/** A velocity further off than this many sigmas squared is not used. */
export const SPEED_GATE: f64 = 16;

export function tellsElevation(): bool {
  return load<f64>(FURTHER) >= -1;
}

export function tellsRangeRate(): bool {
  return load<f64>(FURTHER, 24) > -Infinity;
}

/** Updates models j and j + 1 at `x` and `p` by what `FURTHER` holds, after `updatePair` has taken range and azimuth. */
export function updateFurther(j: i32, x: usize, p: usize): void {
  takeUp(x, p);
  if (tellsElevation()) takeElevation();
  if (tellsRangeRate()) takeRangeRate(j);
  putBack(x, p);
  const m: usize = (<usize>j) << 3;
  v128.store(m, add(v128.load(m, FIT_DISTANCE), distance()), FIT_DISTANCE);
  v128.store(m, mul(v128.load(m, FIT_VOLUME), volume()), FIT_VOLUME);
}

/** Linearised about what range and azimuth have made of the state; no refraction. */
function takeElevation(): void {
  shift(load<f64>(PLOT));
  const c0 = v128.load64_splat(VIEW, 0);
  const c1 = v128.load64_splat(VIEW, 8);
  const c2 = v128.load64_splat(VIEW, 16);
  const c3 = v128.load64_splat(VIEW, 24);
  const c4 = v128.load64_splat(VIEW, 32);
  const c5 = v128.load64_splat(VIEW, 40);
  const c6 = v128.load64_splat(VIEW, 48);
  const c7 = v128.load64_splat(VIEW, 56);
  const c8 = v128.load64_splat(VIEW, 64);
  const scale = plus(all(1), height, all(1 / EARTH_RADIUS_M));
  const e = mul(east, scale);
  const n = mul(north, scale);
  const up = less(height, plus(mul(east, east), north, north), all(0.5 / EARTH_RADIUS_M));
  const toEast = plus(plus(plus(v128.load64_splat(VIEW, 72), c0, e), c1, n), c2, up);
  const toNorth = plus(plus(plus(v128.load64_splat(VIEW, 80), c3, e), c4, n), c5, up);
  const toUp = plus(plus(plus(v128.load64_splat(VIEW, 88), c6, e), c7, n), c8, up);
  const ground2 = f64x2.max(all(1), plus(mul(toEast, toEast), toNorth, toNorth));
  const ground = f64x2.sqrt(ground2);
  const range2 = plus(ground2, toUp, toUp);
  const byGround = div(sub(all(0), toUp), mul(range2, ground));
  const byUp = div(ground, range2);
  const byEast = mul(plus(mul(byGround, plus(mul(toEast, c0), toNorth, c3)), byUp, c6), scale);
  const byNorth = mul(plus(mul(byGround, plus(mul(toEast, c1), toNorth, c4)), byUp, c7), scale);
  const byHeight = plus(mul(byGround, plus(mul(toEast, c2), toNorth, c5)), byUp, c8);
  const sin = v128.load64_splat(FURTHER);
  const cos = v128.load64_splat(FURTHER, 8);
  rowBy(byEast, byNorth, byHeight);
  learn(angleOf(less(mul(sin, ground), cos, toUp), plus(mul(cos, ground), sin, toUp)), v128.load64_splat(FURTHER, 16));
}

/**
 * Used where it agrees with how the target moves: a radar's may be folded by its unambiguous speed, so that one far off
 * says nothing. It does not bear on association.
 */
function takeRangeRate(j: i32): void {
  const m: usize = (<usize>j) << 3;
  const byEast = v128.load(m, FIT_BY_EAST);
  const byNorth = v128.load(m, FIT_BY_NORTH);
  const byHeight = v128.load(m, FIT_BY_HEIGHT);
  const expected = plus(plus(mul(byEast, meanOf(V_EAST)), byNorth, meanOf(V_NORTH)), byHeight, meanOf(CLIMB));
  const off = sub(v128.load64_splat(FURTHER, 24), expected);
  const variance = all(RANGE_RATE_SIGMA_MPS * RANGE_RATE_SIGMA_MPS);
  const agrees = f64x2.lt(mul(off, off), mul(all(SPEED_GATE), add(speedVariance(), variance)));
  rowOfSpeeds(byEast, byNorth, byHeight);
  learnWhere(agrees, off, variance);
}
