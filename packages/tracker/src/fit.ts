import type { PlotBatch } from '@musubi/model';
import { altitudeUsable } from './altitude.ts';
import type { Candidates } from './candidates.ts';
import { hasElevation } from './elevation.ts';
import { geodeticToOffset } from './frame.ts';
import { Given } from './kernel.ts';
import { rowOf, type Scan } from './scan.ts';
import type { SensorState } from './sensor-table.ts';
import { Domain, type TrackTable } from './track-table.ts';

/** What a reported position is trusted to at best, m. */
const SIGMA_POSITION_LEAST_M = 3;
/** What a reported velocity is trusted to, m/s: aircraft, vessels. */
const SIGMA_REPORTED_AIR_MPS = 6;
const SIGMA_REPORTED_SURFACE_MPS = 1.5;
/** What each further measured value adds to the gate. */
export const GATE_PER_VALUE = 3;

const offset = new Float64Array(2);

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
  scan: Scan,
  p: number,
  gate: number,
  candidates: Candidates,
): boolean {
  const row = rowOf(scan, p);
  const { call, given, plot } = table.kernel;
  const withAltitude = altitudeUsable(table, slot, scan.batch, row);
  plot[1] = withAltitude ? scan.batch.altitudeM[row]! : Number.NaN;
  given[Given.time] = scan.plotS[p]!;
  if (scan.polar) call.fit(slot, candidates.count);
  else {
    report(table, slot, scan, row);
    call.fitReport(slot, candidates.count);
  }
  const further = (withAltitude ? 1 : 0) + (hasElevation(scan.batch, row) ? 1 : 0);
  given[Given.gate] = gate + further * GATE_PER_VALUE;
  return call.weigh(slot, candidates.count, 2 + further) !== 0;
}

/** Lays down for the kernel what a target reports, as the track in `slot` is to take it. */
function report(table: TrackTable, slot: number, { batch, state }: Scan, row: number): void {
  const { latitudeRad, longitudeRad, domain } = table.column;
  const { plot, report: to } = table.kernel;
  const toLatitude = batch.latitudeRad[row]!;
  geodeticToOffset(latitudeRad[slot]!, longitudeRad[slot]!, toLatitude, batch.longitudeRad[row]!, offset);
  plot[2] = state.varianceAltitude;
  to[0] = offset[0]!;
  to[1] = offset[1]!;
  to[2] = reportedVariance(state, batch, row);
  const north = batch.reportedNorthMps[row]!;
  // Half a velocity is none.
  to[3] = Number.isFinite(north) ? batch.reportedEastMps[row]! : Number.NaN;
  to[4] = north;
  to[5] = (domain[slot] === Domain.surface ? SIGMA_REPORTED_SURFACE_MPS : SIGMA_REPORTED_AIR_MPS) ** 2;
}

function reportedVariance(state: SensorState, batch: PlotBatch, row: number): number {
  const stated = batch.sigmaPositionM[row]!;
  return Math.max(SIGMA_POSITION_LEAST_M, stated > 0 ? stated : state.sigmaPositionM) ** 2;
}
