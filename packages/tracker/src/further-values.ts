import type { PlotBatch } from '@musubi/model';
import { createElevationPrediction, predictElevation } from './elevation.ts';
import { EARTH_RADIUS_M } from './frame.ts';
import { createFit, createScalar, type Fit, updateScalar } from './kalman.ts';
import type { View } from './polar-measurement.ts';
import type { SensorState } from './sensor-table.ts';
import { createShift, setRow, setShift } from './shift.ts';
import { CLIMB, HEIGHT, LANES, packedPlace, V_EAST, V_NORTH, type Values } from './state-layout.ts';

/** What a reported velocity is trusted to, m/s: aircraft, vessels. */
const SIGMA_REPORTED_AIR_MPS = 6;
const SIGMA_REPORTED_SURFACE_MPS = 1.5;
/** What a radar's range rate is trusted to, m/s. */
const DOPPLER_SIGMA_MPS = 3;
/** A reported velocity further off than this many sigmas squared is not used. */
const REPORTED_GATE = 16;
/** Places of the variances of both speeds in a packed covariance. */
const UU = packedPlace(V_EAST, V_EAST);
const VV = packedPlace(V_NORTH, V_NORTH);

const raised = createElevationPrediction();
const shift = createShift();
const measured = createScalar();
/** Takes what does not bear on association. */
const ignored = createFit();

/** Takes an elevation, linearised about what range and azimuth have made of the state. */
export function fitElevation(
  view: View,
  state: SensorState,
  batch: PlotBatch,
  plot: number,
  dS: number,
  mean: Values,
  x: number,
  P: Values,
  c: number,
  fit: Fit,
): void {
  setShift(shift, mean, x, dS);
  predictElevation(view, shift.east, shift.north, shift.height, raised);
  setRow(measured.row, shift, raised.byEast, raised.byNorth, raised.byHeight);
  measured.innovation = batch.elevationRad[plot]! - raised.elevationRad;
  measured.variance = state.varianceElevation;
  updateScalar(mean, x, P, c, measured, fit);
}

/**
 * Uses a range rate, given how range changes with position, where it agrees with how the target moves: a radar's may be folded by its
 * unambiguous speed, so that one far off says nothing. It does not bear on association.
 */
export function fitDoppler(
  byEast: number,
  byNorth: number,
  byHeight: number,
  batch: PlotBatch,
  plot: number,
  mean: Values,
  x: number,
  P: Values,
  c: number,
): void {
  const { row } = measured;
  row.fill(0);
  row[V_EAST] = byEast;
  row[V_NORTH] = byNorth;
  row[CLIMB] = byHeight;
  const expected =
    row[V_EAST]! * mean[x + LANES * V_EAST]! +
    row[V_NORTH]! * mean[x + LANES * V_NORTH]! +
    row[CLIMB]! * mean[x + LANES * CLIMB]!;
  const off = batch.dopplerMps[plot]! - expected;
  const spread = P[c + LANES * UU]! + P[c + LANES * VV]! + DOPPLER_SIGMA_MPS ** 2;
  if (!((off * off) / spread < REPORTED_GATE)) return;
  measured.innovation = off;
  measured.variance = DOPPLER_SIGMA_MPS ** 2;
  updateScalar(mean, x, P, c, measured, ignored);
}

/** Uses the velocity that a target reports of itself, where it agrees with how the target moves. */
export function fitReportedVelocity(
  batch: PlotBatch,
  plot: number,
  surface: boolean,
  mean: Values,
  x: number,
  P: Values,
  c: number,
): void {
  const scale = 1 + mean[x + LANES * HEIGHT]! / EARTH_RADIUS_M;
  const dEast = batch.reportedEastMps[plot]! / scale - mean[x + LANES * V_EAST]!;
  const dNorth = batch.reportedNorthMps[plot]! / scale - mean[x + LANES * V_NORTH]!;
  const variance = (surface ? SIGMA_REPORTED_SURFACE_MPS : SIGMA_REPORTED_AIR_MPS) ** 2;
  const spread = P[c + LANES * UU]! + P[c + LANES * VV]! + 2 * variance;
  if (!((2 * (dEast * dEast + dNorth * dNorth)) / spread < REPORTED_GATE)) return;
  const { row } = measured;
  row.fill(0);
  row[V_EAST] = 1;
  measured.innovation = dEast;
  measured.variance = variance;
  updateScalar(mean, x, P, c, measured, ignored);
  row[V_EAST] = 0;
  row[V_NORTH] = 1;
  measured.innovation = batch.reportedNorthMps[plot]! / scale - mean[x + LANES * V_NORTH]!;
  updateScalar(mean, x, P, c, measured, ignored);
}
