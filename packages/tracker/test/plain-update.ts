/** The arithmetic of updates in plain steps, one model and one value at a time: what the kernel is held to. */
import { EARTH_RADIUS_M } from '../src/frame.ts';
import type { View } from '../src/polar-measurement.ts';
import {
  CLIMB,
  EAST,
  HEIGHT,
  LANES,
  NORTH,
  STATE_SIZE,
  TURN,
  V_EAST,
  V_NORTH,
  type Values,
} from '../src/state-layout.ts';

/** What one model's measurement update left behind. */
export interface Fit {
  /** Sum of normalised innovations squared so far. */
  distance: number;
  /** Product of the innovations' expected variances so far, and their number. */
  volume: number;
  values: number;
}

export function createFit(): Fit {
  return { distance: 0, volume: 1, values: 0 };
}

/** A scalar measurement: its derivatives by the state's values, innovation and noise variance. */
export interface Scalar {
  readonly row: Float64Array;
  innovation: number;
  variance: number;
}

export function createScalar(): Scalar {
  return { row: new Float64Array(STATE_SIZE), innovation: 0.5, variance: 0.5 };
}

const gain = new Float64Array(STATE_SIZE);

/**
 * Updates a model's mean (at `x`) and packed covariance (at `c`, both as tracks keep them) in place by one scalar
 * measurement and adds to `fit`. Vectors with uncorrelated noise are taken one value after the other, which is the
 * same as together. Joseph's form is not needed: only one triangle is kept, and noises are floored.
 */
export function updateScalar(mean: Values, x: number, P: Values, c: number, measured: Scalar, fit: Fit): void {
  const { row, innovation } = measured;
  gain.fill(0);
  for (let i = 0, k = c; i < STATE_SIZE; i++) {
    for (let j = i; j < STATE_SIZE; j++, k += LANES) {
      gain[i] = gain[i]! + P[k]! * row[j]!;
      if (j > i) gain[j] = gain[j]! + P[k]! * row[i]!;
    }
  }
  let s = measured.variance;
  for (let i = 0; i < STATE_SIZE; i++) s += gain[i]! * row[i]!;
  const scaled = innovation / s;
  fit.distance += innovation * scaled;
  fit.volume *= s;
  fit.values++;
  for (let i = 0; i < STATE_SIZE; i++) mean[x + LANES * i] = mean[x + LANES * i]! + gain[i]! * scaled;
  for (let i = 0, k = c; i < STATE_SIZE; i++) {
    for (let j = i; j < STATE_SIZE; j++, k += LANES) P[k] = P[k]! - (gain[i]! * gain[j]!) / s;
  }
}

/** Turns smaller than this over the step are expanded in series, rad. */
const SMALL_RAD = 1e-4;

/** How far a unit of speed leads along and across its first direction in a turn, s. */
export interface Arcs {
  alongS: number;
  acrossS: number;
}

/** Sets the arcs of a turn at `rateRadPerS` (anticlockwise) that goes on for `dS`, which may be negative. */
export function setArcs(arcs: Arcs, rateRadPerS: number, dS: number): void {
  const angle = rateRadPerS * dS;
  const small = Math.abs(angle) < SMALL_RAD;
  arcs.alongS = small ? dS : Math.sin(angle) / rateRadPerS;
  arcs.acrossS = small ? (angle * dS) / 2 : (1 - Math.cos(angle)) / rateRadPerS;
}

/** Where a model's state was or will be, and how that depends on the state. */
export interface Shift {
  dS: number;
  readonly arcs: Arcs;
  east: number;
  north: number;
  height: number;
  /** Velocity of the state it was made from, m/s. */
  eastMps: number;
  northMps: number;
}

export function createShift(): Shift {
  const none = Number.NaN;
  return {
    dS: none,
    arcs: { alongS: none, acrossS: none },
    east: none,
    north: none,
    height: none,
    eastMps: none,
    northMps: none,
  };
}

/** Sets where a model's state at `x` was or will be `dS` from its own time. */
export function setShift(shift: Shift, mean: Values, x: number, dS: number): void {
  const u = mean[x + LANES * V_EAST]!;
  const v = mean[x + LANES * V_NORTH]!;
  setArcs(shift.arcs, mean[x + LANES * TURN]!, dS);
  const { alongS, acrossS } = shift.arcs;
  shift.dS = dS;
  shift.east = mean[x + LANES * EAST]! + alongS * u - acrossS * v;
  shift.north = mean[x + LANES * NORTH]! + acrossS * u + alongS * v;
  shift.height = mean[x + LANES * HEIGHT]! + dS * mean[x + LANES * CLIMB]!;
  shift.eastMps = u;
  shift.northMps = v;
}

/** The row of a value whose derivatives by shifted east, north and height are given. */
export function setRow(row: Float64Array, shift: Shift, byEast: number, byNorth: number, byHeight: number): void {
  const { alongS, acrossS } = shift.arcs;
  const half = (shift.dS * shift.dS) / 2;
  row[EAST] = byEast;
  row[NORTH] = byNorth;
  row[V_EAST] = alongS * byEast + acrossS * byNorth;
  row[V_NORTH] = alongS * byNorth - acrossS * byEast;
  row[TURN] = half * (byNorth * shift.eastMps - byEast * shift.northMps);
  row[HEIGHT] = byHeight;
  row[CLIMB] = shift.dS * byHeight;
}

/** An elevation predicted for a point, with its derivatives by the point's east, north and height. */
export interface ElevationPrediction {
  elevationRad: number;
  byEast: number;
  byNorth: number;
  byHeight: number;
}

export function createElevationPrediction(): ElevationPrediction {
  return { elevationRad: 0, byEast: 0, byNorth: 0, byHeight: 0 };
}

/** The elevation of the point that `predictPolar` would predict range and azimuth of; same arguments. */
export function predictElevation(
  view: View,
  east: number,
  north: number,
  height: number,
  out: ElevationPrediction,
): void {
  const c = view.axes;
  const scale = 1 + height / EARTH_RADIUS_M;
  const e = east * scale;
  const n = north * scale;
  const u = height - (east * east + north * north) / (2 * EARTH_RADIUS_M);
  const x = view.origin[0]! + c[0]! * e + c[1]! * n + c[2]! * u;
  const y = view.origin[1]! + c[3]! * e + c[4]! * n + c[5]! * u;
  const z = view.origin[2]! + c[6]! * e + c[7]! * n + c[8]! * u;
  const ground2 = Math.max(1, x * x + y * y);
  const ground = Math.sqrt(ground2);
  const byGround = -z / ((ground2 + z * z) * ground);
  const byUp = ground / (ground2 + z * z);
  out.elevationRad = Math.atan2(z, ground);
  out.byEast = (byGround * (x * c[0]! + y * c[3]!) + byUp * c[6]!) * scale;
  out.byNorth = (byGround * (x * c[1]! + y * c[4]!) + byUp * c[7]!) * scale;
  out.byHeight = byGround * (x * c[2]! + y * c[5]!) + byUp * c[8]!;
}
