import type { PlotBatch } from '@musubi/model';
import { altitudeUsable } from './altitude.ts';
import { wrap } from './antenna.ts';
import { running } from './dormant.ts';
import { createElevationPrediction, hasElevation, predictElevation } from './elevation.ts';
import { type Candidates, INNOVATION_VALUES } from './candidates.ts';
import { BASIS_SIZE, EARTH_RADIUS_M, geodeticToOffset } from './frame.ts';
import { type Fit, updateScalar } from './kalman.ts';
import { MODELS_MAX, type ModelSet } from './motion-models.ts';
import { updateNow } from './packed-update.ts';
import { aim, createPolarPrediction, createView, predictPolar } from './polar-measurement.ts';
import { rowOf, type Scan } from './scan.ts';
import type { SensorState } from './sensor-table.ts';
import {
  CLIMB,
  EAST,
  HEIGHT,
  NORTH,
  PACKED_SIZE,
  pack,
  STATE_SIZE,
  TURN,
  unpack,
  V_EAST,
  V_NORTH,
} from './state-layout.ts';
import { COVARIANCES_SIZE, Domain, MEANS_SIZE, type TrackTable } from './track-table.ts';

const SIGMA_POSITION_LEAST_M = 3;
/** What a reported velocity is trusted to, m/s: aircraft, vessels. */
const SIGMA_REPORTED_AIR_MPS = 6;
const SIGMA_REPORTED_SURFACE_MPS = 1.5;
/** What a radar's range rate is trusted to, m/s. */
const DOPPLER_SIGMA_MPS = 3;
/** A reported velocity further off than this many sigmas squared is not used. */
const REPORTED_GATE = 16;
/** Models less probable than this do not open the gate. */
const WEIGHT_MIN = 0.005;
/** What each further measured value adds to the gate. */
const GATE_PER_VALUE = 3;
/** A plot this near to the state's time is taken as of that time, s. */
const NOW_S = 1e-3;
const HEIGHT_HEIGHT = 25;

const view = createView();
const predicted = createPolarPrediction();
const raised = createElevationPrediction();
const offset = new Float64Array(2);
const x = new Float64Array(STATE_SIZE);
const x0 = new Float64Array(STATE_SIZE);
const P = new Float64Array(STATE_SIZE * STATE_SIZE);
const h = new Float64Array(STATE_SIZE);
const fit: Fit = { logLikelihood: 0, distance: 0, expected: 0 };
const innovations = new Float64Array(INNOVATION_VALUES);
const ignored: Fit = { logLikelihood: 0, distance: 0, expected: 0 };

/** Where a model's state was or will be `dS` from its own time, and how that depends on the turn. */
const shift = { a: 0, b: 0, east: 0, north: 0, height: 0, dS: 0 };

function shiftState(dS: number): void {
  const rate = x[TURN]!;
  const angle = rate * dS;
  const small = Math.abs(angle) < 1e-4;
  shift.dS = dS;
  shift.a = small ? dS : Math.sin(angle) / rate;
  shift.b = small ? (angle * dS) / 2 : (1 - Math.cos(angle)) / rate;
  shift.east = x[EAST]! + shift.a * x[V_EAST]! - shift.b * x[V_NORTH]!;
  shift.north = x[NORTH]! + shift.b * x[V_EAST]! + shift.a * x[V_NORTH]!;
  shift.height = x[HEIGHT]! + dS * x[CLIMB]!;
}

/** The row of a value whose derivatives by shifted east, north and height are given. */
function setRow(byEast: number, byNorth: number, byHeight: number): void {
  const half = (shift.dS * shift.dS) / 2;
  h[EAST] = byEast;
  h[NORTH] = byNorth;
  h[V_EAST] = shift.a * byEast + shift.b * byNorth;
  h[V_NORTH] = shift.a * byNorth - shift.b * byEast;
  h[TURN] = half * (byNorth * x0[V_EAST]! - byEast * x0[V_NORTH]!);
  h[HEIGHT] = byHeight;
  h[CLIMB] = shift.dS * byHeight;
}

/** How much a linearised value has moved since `x0` was set. */
function moved(): number {
  let sum = 0;
  for (let i = 0; i < STATE_SIZE; i++) sum += h[i]! * (x[i]! - x0[i]!);
  return sum;
}

/**
 * Updates every model of a track by a plot into the next row of `candidates`. Returns the logarithm
 * of the plot's likelihood under the mixture, or NaN where it lies outside every model's gate.
 *
 * The plot may be older than the state: it is then a measurement of the state carried back to its
 * time, with the process noise of that time added (one-step form for out-of-sequence measurements,
 * Bar-Shalom, Chen, Mallick, IEEE Trans. AES 40, 2004, their algorithm C).
 */
export function fitPlot(
  table: TrackTable,
  slot: number,
  set: ModelSet,
  scan: Scan,
  p: number,
  gate: number,
  candidates: Candidates,
): number {
  const t = table.column;
  const { batch, state, polar } = scan;
  const row = rowOf(scan, p);
  const dS = scan.plotS[p]! - t.timeS[slot]!;
  const now = polar && Math.abs(dS) < NOW_S && Number.isNaN(batch.dopplerMps[row]!);
  const withAltitude = altitudeUsable(table, slot, batch, row);
  const elevationRad = hasElevation(batch, row) ? batch.elevationRad[row]! : Number.NaN;
  if (polar) aim(view, state.site!, t.basis, slot * BASIS_SIZE);
  else
    geodeticToOffset(
      t.latitudeRad[slot]!,
      t.longitudeRad[slot]!,
      batch.latitudeRad[row]!,
      batch.longitudeRad[row]!,
      offset,
    );
  const pair = candidates.count;
  let nearest = Number.POSITIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  const models = running(table, slot, set);
  for (let j = 0; j < models; j++) {
    fit.logLikelihood = 0;
    fit.distance = 0;
    if (now) fitNow(table, slot, j, scan, p, row, withAltitude, elevationRad, candidates, pair);
    else {
      load(table, slot, j);
      if (withAltitude) fitAltitude(dS, batch.altitudeM[row]!, state.varianceAltitude);
      const late = dS < -1 ? (-set.models[j]!.q * dS * dS * dS) / 3 : 0;
      if (polar) {
        fitPolar(dS, state, scan.rangeM[p]!, scan.azimuthRad[p]!, late);
        if (!Number.isNaN(elevationRad)) fitElevation(state, elevationRad);
        fitDoppler(batch.dopplerMps[row]!);
      } else fitReport(dS, state, batch, row, late, t.domain[slot] === Domain.surface);
      store(candidates, pair, j);
    }
    if (polar && j === 0)
      for (let k = 0; k < INNOVATION_VALUES; k++)
        candidates.innovations[pair * INNOVATION_VALUES + k] = innovations[k]!;
    candidates.modelLikelihood[pair * MODELS_MAX + j] = fit.logLikelihood;
    if (fit.logLikelihood > best) best = fit.logLikelihood;
    if (t.weight[slot * MODELS_MAX + j]! > WEIGHT_MIN) nearest = Math.min(nearest, fit.distance);
  }
  const further = (withAltitude ? 1 : 0) + (Number.isNaN(elevationRad) ? 0 : 1);
  if (!(nearest < gate + further * GATE_PER_VALUE)) return Number.NaN;
  return best + Math.log(scaleLikelihoods(table, slot, models, candidates, pair, best));
}

/** Turns the pair's log likelihoods into likelihoods relative to the mixture's; returns that over e^best. */
function scaleLikelihoods(
  table: TrackTable,
  slot: number,
  models: number,
  candidates: Candidates,
  pair: number,
  best: number,
): number {
  let sum = 0;
  for (let j = 0; j < models; j++) {
    const k = pair * MODELS_MAX + j;
    const likelihood = Math.exp(candidates.modelLikelihood[k]! - best);
    candidates.modelLikelihood[k] = likelihood;
    sum += table.column.weight[slot * MODELS_MAX + j]! * likelihood;
  }
  for (let j = 0; j < models; j++) {
    const k = pair * MODELS_MAX + j;
    candidates.modelLikelihood[k] = candidates.modelLikelihood[k]! / sum;
  }
  return sum;
}

/** One model's update by a radar's plot of the state's own time, in the candidate's place. */
function fitNow(
  table: TrackTable,
  slot: number,
  j: number,
  { batch, state, rangeM, azimuthRad }: Scan,
  p: number,
  row: number,
  withAltitude: boolean,
  elevationRad: number,
  candidates: Candidates,
  pair: number,
): void {
  const means = candidates.mean;
  const P = candidates.covariance;
  const m = pair * MEANS_SIZE + j * STATE_SIZE;
  const c = pair * COVARIANCES_SIZE + j * PACKED_SIZE;
  const fromMean = table.column.mean;
  const fromP = table.column.covariance;
  for (let k = 0, from = slot * MEANS_SIZE + j * STATE_SIZE; k < STATE_SIZE; k++) means[m + k] = fromMean[from + k]!;
  for (let k = 0, from = slot * COVARIANCES_SIZE + j * PACKED_SIZE; k < PACKED_SIZE; k++) P[c + k] = fromP[from + k]!;
  if (withAltitude) {
    updateNow(means, m, P, c, 0, 0, 1, batch.altitudeM[row]! - means[m + HEIGHT]!, state.varianceAltitude, fit);
  }
  const east = means[m]!;
  const north = means[m + NORTH]!;
  const height = means[m + HEIGHT]!;
  predictPolar(view, east, north, height, predicted);
  const q = predicted;
  const bend = ((1 - q.rangeByHeight * q.rangeByHeight) / q.rangeM) * P[c + HEIGHT_HEIGHT]!;
  const off = rangeM[p]! - q.rangeM - 0.5 * bend;
  const variance = state.rangeNoise.variance + 0.5 * bend * bend;
  updateNow(means, m, P, c, q.rangeByEast, q.rangeByNorth, q.rangeByHeight, off, variance, fit);
  innovations[0] = off;
  innovations[1] = fit.expected;
  const turned =
    wrap(azimuthRad[p]! - q.azimuthRad) -
    q.azimuthByEast * (means[m]! - east) -
    q.azimuthByNorth * (means[m + NORTH]! - north) -
    q.azimuthByHeight * (means[m + HEIGHT]! - height);
  const { azimuthByEast, azimuthByNorth, azimuthByHeight } = q;
  updateNow(means, m, P, c, azimuthByEast, azimuthByNorth, azimuthByHeight, turned, state.azimuthNoise.variance, fit);
  innovations[2] = turned;
  innovations[3] = fit.expected;
  if (Number.isNaN(elevationRad)) return;
  predictElevation(view, means[m]!, means[m + NORTH]!, means[m + HEIGHT]!, raised);
  const lifted = elevationRad - raised.elevationRad;
  updateNow(means, m, P, c, raised.byEast, raised.byNorth, raised.byHeight, lifted, state.varianceElevation, fit);
}

function load(table: TrackTable, slot: number, j: number): void {
  const from = slot * MEANS_SIZE + j * STATE_SIZE;
  for (let k = 0; k < STATE_SIZE; k++) x[k] = table.column.mean[from + k]!;
  unpack(table.column.covariance, slot * COVARIANCES_SIZE + j * PACKED_SIZE, P);
}

function store(candidates: Candidates, pair: number, j: number): void {
  const to = pair * MEANS_SIZE + j * STATE_SIZE;
  for (let k = 0; k < STATE_SIZE; k++) candidates.mean[to + k] = x[k]!;
  pack(P, candidates.covariance, pair * COVARIANCES_SIZE + j * PACKED_SIZE);
}

function fitAltitude(dS: number, altitudeM: number, variance: number): void {
  h.fill(0);
  h[HEIGHT] = 1;
  h[CLIMB] = dS;
  updateScalar(x, P, h, altitudeM - x[HEIGHT]! - dS * x[CLIMB]!, variance, fit);
}

function fitPolar(dS: number, state: SensorState, rangeM: number, azimuthRad: number, late: number): void {
  x0.set(x);
  shiftState(dS);
  predictPolar(view, shift.east, shift.north, shift.height, predicted);
  const p = predicted;
  const heightVariance = P[HEIGHT * STATE_SIZE + HEIGHT]!;
  // An unknown height bends the range: second-order term of the expansion, its mean and its variance.
  const bend = ((1 - p.rangeByHeight * p.rangeByHeight) / p.rangeM) * heightVariance;
  const ground2 = p.groundM * p.groundM;
  setRow(p.rangeByEast, p.rangeByNorth, p.rangeByHeight);
  const off = rangeM - p.rangeM - 0.5 * bend;
  updateScalar(x, P, h, off, state.rangeNoise.variance + 0.5 * bend * bend + late, fit);
  innovations[0] = off;
  innovations[1] = fit.expected;
  setRow(p.azimuthByEast, p.azimuthByNorth, p.azimuthByHeight);
  const turned = wrap(azimuthRad - p.azimuthRad) - moved();
  updateScalar(x, P, h, turned, state.azimuthNoise.variance + late / ground2, fit);
  innovations[2] = turned;
  innovations[3] = fit.expected;
}

/** Takes an elevation, linearised about what range and azimuth have made of the state. */
function fitElevation(state: SensorState, elevationRad: number): void {
  x0.set(x);
  shiftState(shift.dS);
  predictElevation(view, shift.east, shift.north, shift.height, raised);
  setRow(raised.byEast, raised.byNorth, raised.byHeight);
  updateScalar(x, P, h, elevationRad - raised.elevationRad, state.varianceElevation, fit);
}

/**
 * Uses a range rate where it agrees with how the target moves: a radar's may be folded by its
 * unambiguous speed, so that one far off says nothing. It does not bear on association.
 */
function fitDoppler(dopplerMps: number): void {
  h.fill(0);
  h[V_EAST] = predicted.rangeByEast;
  h[V_NORTH] = predicted.rangeByNorth;
  h[CLIMB] = predicted.rangeByHeight;
  const off = dopplerMps - h[V_EAST]! * x[V_EAST]! - h[V_NORTH]! * x[V_NORTH]! - h[CLIMB]! * x[CLIMB]!;
  const spread = P[V_EAST * STATE_SIZE + V_EAST]! + P[V_NORTH * STATE_SIZE + V_NORTH]! + DOPPLER_SIGMA_MPS ** 2;
  if (!((off * off) / spread < REPORTED_GATE)) return;
  updateScalar(x, P, h, off, DOPPLER_SIGMA_MPS ** 2, ignored);
}

function fitReport(
  dS: number,
  state: SensorState,
  batch: PlotBatch,
  row: number,
  late: number,
  surface: boolean,
): void {
  x0.set(x);
  shiftState(dS);
  const stated = batch.sigmaPositionM[row]!;
  const sigma = Math.max(SIGMA_POSITION_LEAST_M, stated > 0 ? stated : state.sigmaPositionM);
  const variance = sigma * sigma + late;
  const { east, north } = shift;
  setRow(1, 0, 0);
  updateScalar(x, P, h, offset[0]! - east, variance, fit);
  setRow(0, 1, 0);
  updateScalar(x, P, h, offset[1]! - north - moved(), variance, fit);
  fitReportedVelocity(batch, row, surface ? SIGMA_REPORTED_SURFACE_MPS : SIGMA_REPORTED_AIR_MPS);
}

/** Uses the velocity that a target reports of itself, where it agrees with how the target moves. */
function fitReportedVelocity(batch: PlotBatch, row: number, sigma: number): void {
  const scale = 1 + x[HEIGHT]! / EARTH_RADIUS_M;
  const dEast = batch.reportedEastMps[row]! / scale - x[V_EAST]!;
  const dNorth = batch.reportedNorthMps[row]! / scale - x[V_NORTH]!;
  const variance = sigma * sigma;
  const spread = P[V_EAST * STATE_SIZE + V_EAST]! + P[V_NORTH * STATE_SIZE + V_NORTH]! + 2 * variance;
  if (!((2 * (dEast * dEast + dNorth * dNorth)) / spread < REPORTED_GATE)) return;
  h.fill(0);
  h[V_EAST] = 1;
  updateScalar(x, P, h, dEast, variance, ignored);
  h[V_EAST] = 0;
  h[V_NORTH] = 1;
  updateScalar(x, P, h, batch.reportedNorthMps[row]! / scale - x[V_NORTH]!, variance, ignored);
}
