import type { PlotBatch } from '@musubi/model';
import { altitudeUsable } from './altitude.ts';
import type { Candidates } from './candidates.ts';
import { hasElevation } from './elevation.ts';
import { geodeticToOffset } from './frame.ts';
import { fitDoppler, fitElevation, fitReportedVelocity } from './further-values.ts';
import { clearFit, createFit } from './kalman.ts';
import { Given } from './kernel.ts';
import type { ModelSet } from './motion-models.ts';
import { type ReportedPlot, updateReported } from './report-update.ts';
import { rowOf, type Scan } from './scan.ts';
import type { SensorState } from './sensor-table.ts';
import { covariancePlace, MODELS_MAX, meanPlace } from './state-layout.ts';
import { Domain, type TrackTable } from './track-table.ts';

/** What a reported position is trusted to at best, m. */
const SIGMA_POSITION_LEAST_M = 3;
/** What each further measured value adds to the gate. */
export const GATE_PER_VALUE = 3;
/** Later reports than this are told as having process noise, s. */
const LATE_S = 1;
/** Where the kernel's columns of what each update came to begin. */
const [DISTANCE, VOLUME, BY_EAST, BY_NORTH, BY_HEIGHT] = [0, 1, 2, 3, 4].map((k) => k * MODELS_MAX) as Places;
type Places = [number, number, number, number, number];

const NONE = Number.NaN;
const offset = new Float64Array(2);
const fit = createFit();
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
  const row = rowOf(scan, p);
  const models = table.kernel.call.running(slot);
  const withAltitude = altitudeUsable(table, slot, scan.batch, row);
  const withElevation = hasElevation(scan.batch, row);
  if (scan.polar) fitPolar(table, slot, models, scan, p, row, withAltitude, candidates);
  else fitReported(table, slot, models, set, scan, p, row, withAltitude, candidates);
  const further = (withAltitude ? 1 : 0) + (withElevation ? 1 : 0);
  const { call, given } = table.kernel;
  given[Given.gate] = gate + further * GATE_PER_VALUE;
  return call.weigh(slot, candidates.count, 2 + further) !== 0;
}

/** The gate has told the kernel what was measured, and from where. */
function fitPolar(
  table: TrackTable,
  slot: number,
  models: number,
  { batch, state, plotS }: Scan,
  p: number,
  row: number,
  withAltitude: boolean,
  candidates: Candidates,
): void {
  const { kernel } = table;
  const { plot } = kernel;
  plot[1] = withAltitude ? batch.altitudeM[row]! : Number.NaN;
  kernel.given[Given.time] = plotS[p]!;
  kernel.call.fit(slot, candidates.count);
  if (hasElevation(batch, row) || !Number.isNaN(batch.dopplerMps[row]!)) {
    fitFurther(table, models, state, batch, row, candidates);
  }
}

/** Elevation and range rate, where a radar tells them. */
function fitFurther(
  { kernel }: TrackTable,
  models: number,
  state: SensorState,
  batch: PlotBatch,
  row: number,
  { mean, covariance, count }: Candidates,
): void {
  const told = kernel.fit;
  const view = { axes: kernel.view.subarray(0, 9), origin: kernel.view.subarray(9) };
  for (let j = 0; j < models; j++) {
    const [x, c] = [meanPlace(count, j), covariancePlace(count, j)];
    fit.distance = told[DISTANCE + j]!;
    fit.volume = told[VOLUME + j]!;
    if (hasElevation(batch, row)) fitElevation(view, state, batch, row, kernel.plot[0]!, mean, x, covariance, c, fit);
    told[DISTANCE + j] = fit.distance;
    told[VOLUME + j] = fit.volume;
    if (Number.isNaN(batch.dopplerMps[row]!)) continue;
    const [byEast, byNorth, byHeight] = [told[BY_EAST + j]!, told[BY_NORTH + j]!, told[BY_HEIGHT + j]!];
    fitDoppler(byEast, byNorth, byHeight, batch, row, mean, x, covariance, c);
  }
}

function fitReported(
  table: TrackTable,
  slot: number,
  models: number,
  set: ModelSet,
  { batch, state, plotS }: Scan,
  p: number,
  row: number,
  withAltitude: boolean,
  candidates: Candidates,
): void {
  const { timeS, latitudeRad, longitudeRad, domain } = table.column;
  const { mean, covariance, count } = candidates;
  const told = table.kernel.fit;
  const toLatitude = batch.latitudeRad[row]!;
  geodeticToOffset(latitudeRad[slot]!, longitudeRad[slot]!, toLatitude, batch.longitudeRad[row]!, offset);
  const dS = plotS[p]! - timeS[slot]!;
  reportedPlot.dS = dS;
  reportedPlot.east = offset[0]!;
  reportedPlot.north = offset[1]!;
  reportedPlot.variance = reportedVariance(state, batch, row);
  reportedPlot.altitudeM = withAltitude ? batch.altitudeM[row]! : Number.NaN;
  reportedPlot.altitudeVariance = state.varianceAltitude;
  table.kernel.call.copyToPair(slot, count);
  for (let j = 0; j < models; j++) {
    const [x, c] = [meanPlace(count, j), covariancePlace(count, j)];
    clearFit(fit);
    reportedPlot.lateVariance = dS < -LATE_S ? (-set.models[j]!.q * dS * dS * dS) / 3 : 0;
    updateReported(reportedPlot, mean, x, covariance, c, fit);
    fitReportedVelocity(batch, row, domain[slot] === Domain.surface, mean, x, covariance, c);
    told[DISTANCE + j] = fit.distance;
    told[VOLUME + j] = fit.volume;
  }
}

function reportedVariance(state: SensorState, batch: PlotBatch, row: number): number {
  const stated = batch.sigmaPositionM[row]!;
  return Math.max(SIGMA_POSITION_LEAST_M, stated > 0 ? stated : state.sigmaPositionM) ** 2;
}
