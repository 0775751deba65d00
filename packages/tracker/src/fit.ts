import type { PlotBatch } from '@musubi/model';
import { altitudeUsable } from './altitude.ts';
import { type Candidates, INNOVATION_VALUES } from './candidates.ts';
import { running } from './dormant.ts';
import { hasElevation } from './elevation.ts';
import { BASIS_SIZE, geodeticToOffset } from './frame.ts';
import { fitDoppler, fitElevation, fitReportedVelocity } from './further-values.ts';
import { clearFit, createFit, logLikelihood } from './kalman.ts';
import { MODELS_MAX, type ModelSet } from './motion-models.ts';
import { aim, createPolarPrediction, createView } from './polar-measurement.ts';
import { type PolarPlot, updatePolar } from './polar-update.ts';
import { type ReportedPlot, updateReported } from './report-update.ts';
import { rowOf, type Scan } from './scan.ts';
import type { SensorState } from './sensor-table.ts';
import { PACKED_SIZE, STATE_SIZE } from './state-layout.ts';
import { COVARIANCES_SIZE, Domain, MEANS_SIZE, type TrackTable } from './track-table.ts';

const SIGMA_POSITION_LEAST_M = 3;
/** Models less probable than this do not open the gate. */
const WEIGHT_MIN = 0.001;
/** What each further measured value adds to the gate. */
const GATE_PER_VALUE = 3;
/** A plot this near to the state's time is taken as of that time, s. */
const NOW_S = 1e-3;
/** Later plots than this are told as having process noise, s. */
const LATE_S = 1;

const NONE = Number.NaN;
const view = createView();
const seen = createPolarPrediction();
const offset = new Float64Array(2);
const fit = createFit();
const innovations = new Float64Array(INNOVATION_VALUES);
const polarPlot: PolarPlot = {
  dS: NONE,
  altitudeM: NONE,
  altitudeVariance: NONE,
  rangeM: NONE,
  rangeVariance: NONE,
  azimuthRad: NONE,
  azimuthVariance: NONE,
  lateVariance: NONE,
};
const reportedPlot: ReportedPlot = {
  dS: NONE,
  east: NONE,
  north: NONE,
  variance: NONE,
  altitudeM: NONE,
  altitudeVariance: NONE,
  lateVariance: NONE,
};

/**
 * Updates every model of a track by a plot into the next row of `candidates`, the plot's likelihood
 * under the mixture into its `odds`. Returns false where the plot lies outside every model's gate.
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
): boolean {
  const { weight } = table.column;
  const row = rowOf(scan, p);
  const withAltitude = altitudeUsable(table, slot, scan.batch, row);
  const withElevation = hasElevation(scan.batch, row);
  if (scan.polar) preparePolar(table, slot, scan, p, row, withAltitude);
  else prepareReported(table, slot, scan, p, row, withAltitude);
  const pair = candidates.count;
  let nearest = Number.POSITIVE_INFINITY;
  const models = running(table, slot, set);
  for (let j = 0; j < models; j++) {
    clearFit(fit);
    if (scan.polar) fitPolar(table, slot, set, j, scan, row, withElevation, candidates);
    else fitReported(table, slot, set, j, scan, row, candidates);
    const logarithm = logLikelihood(fit);
    candidates.modelLikelihood[pair * MODELS_MAX + j] = logarithm;
    if (weight[slot * MODELS_MAX + j]! > WEIGHT_MIN) nearest = Math.min(nearest, fit.distance);
  }
  const further = (withAltitude ? 1 : 0) + (withElevation ? 1 : 0);
  if (!(nearest < gate + further * GATE_PER_VALUE)) return false;
  scaleLikelihoods(table, slot, models, candidates, pair);
  return true;
}

/** Turns the pair's log likelihoods into likelihoods relative to the mixture's, which go into `odds`. */
function scaleLikelihoods(table: TrackTable, slot: number, models: number, candidates: Candidates, pair: number): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < models; j++) best = Math.max(best, candidates.modelLikelihood[pair * MODELS_MAX + j]!);
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
  candidates.odds[pair] = Math.exp(best) * sum;
}

function preparePolar(
  table: TrackTable,
  slot: number,
  { batch, state, plotS, rangeM, azimuthRad }: Scan,
  p: number,
  row: number,
  withAltitude: boolean,
): void {
  const { timeS, basis } = table.column;
  const dS = plotS[p]! - timeS[slot]!;
  aim(view, state.site!, basis, slot * BASIS_SIZE);
  polarPlot.dS = Math.abs(dS) < NOW_S ? 0 : dS;
  polarPlot.altitudeM = withAltitude ? batch.altitudeM[row]! : Number.NaN;
  polarPlot.altitudeVariance = state.varianceAltitude;
  polarPlot.rangeM = rangeM[p]!;
  polarPlot.rangeVariance = state.rangeNoise.variance;
  polarPlot.azimuthRad = azimuthRad[p]!;
  polarPlot.azimuthVariance = state.azimuthNoise.variance;
}

function fitPolar(
  table: TrackTable,
  slot: number,
  set: ModelSet,
  j: number,
  { batch, state }: Scan,
  row: number,
  withElevation: boolean,
  candidates: Candidates,
): void {
  const { mean: fromMean, covariance: fromP } = table.column;
  const { mean, covariance: P, count: pair } = candidates;
  const fx = slot * MEANS_SIZE + j * STATE_SIZE;
  const fc = slot * COVARIANCES_SIZE + j * PACKED_SIZE;
  const x = pair * MEANS_SIZE + j * STATE_SIZE;
  const c = pair * COVARIANCES_SIZE + j * PACKED_SIZE;
  polarPlot.lateVariance = lateVariance(set, j, polarPlot.dS);
  updatePolar(view, polarPlot, fromMean, fx, fromP, fc, mean, x, P, c, fit, seen, innovations);
  if (withElevation) fitElevation(view, state, batch, row, polarPlot.dS, mean, x, P, c, fit);
  if (!Number.isNaN(batch.dopplerMps[row]!)) fitDoppler(seen, batch, row, mean, x, P, c);
  if (j > 0) return;
  const to = pair * INNOVATION_VALUES;
  for (let k = 0; k < INNOVATION_VALUES; k++) candidates.innovations[to + k] = innovations[k]!;
}

/** Variance that a plot's lateness adds to a position under model j, m². */
function lateVariance(set: ModelSet, j: number, dS: number): number {
  return dS < -LATE_S ? (-set.models[j]!.q * dS * dS * dS) / 3 : 0;
}

function prepareReported(
  table: TrackTable,
  slot: number,
  { batch, state, plotS }: Scan,
  p: number,
  row: number,
  withAltitude: boolean,
): void {
  const { timeS, latitudeRad, longitudeRad } = table.column;
  const toLatitude = batch.latitudeRad[row]!;
  geodeticToOffset(latitudeRad[slot]!, longitudeRad[slot]!, toLatitude, batch.longitudeRad[row]!, offset);
  reportedPlot.dS = plotS[p]! - timeS[slot]!;
  reportedPlot.east = offset[0]!;
  reportedPlot.north = offset[1]!;
  reportedPlot.variance = reportedVariance(state, batch, row);
  reportedPlot.altitudeM = withAltitude ? batch.altitudeM[row]! : Number.NaN;
  reportedPlot.altitudeVariance = state.varianceAltitude;
}

function reportedVariance(state: SensorState, batch: PlotBatch, row: number): number {
  const stated = batch.sigmaPositionM[row]!;
  return Math.max(SIGMA_POSITION_LEAST_M, stated > 0 ? stated : state.sigmaPositionM) ** 2;
}

function fitReported(
  table: TrackTable,
  slot: number,
  set: ModelSet,
  j: number,
  { batch }: Scan,
  row: number,
  candidates: Candidates,
): void {
  const t = table.column;
  const { mean, covariance: P, count: pair } = candidates;
  const fx = slot * MEANS_SIZE + j * STATE_SIZE;
  const fc = slot * COVARIANCES_SIZE + j * PACKED_SIZE;
  const x = pair * MEANS_SIZE + j * STATE_SIZE;
  const c = pair * COVARIANCES_SIZE + j * PACKED_SIZE;
  for (let k = 0; k < STATE_SIZE; k++) mean[x + k] = t.mean[fx + k]!;
  for (let k = 0; k < PACKED_SIZE; k++) P[c + k] = t.covariance[fc + k]!;
  reportedPlot.lateVariance = lateVariance(set, j, reportedPlot.dS);
  updateReported(reportedPlot, mean, x, P, c, fit);
  fitReportedVelocity(batch, row, t.domain[slot] === Domain.surface, mean, x, P, c);
}
