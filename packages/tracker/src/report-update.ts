import { createScalar, type Fit, updateScalar } from './kalman.ts';
import { createShift, setRow, setShift } from './shift.ts';
import { CLIMB, HEIGHT, LANES, STATE_SIZE, type Values } from './state-layout.ts';

/** A reported position as the models of one track are to take it. */
export interface ReportedPlot {
  /** Time of the report after the state's, s. */
  dS: number;
  /** Position from the track's reference point, m on the ellipsoid, and its variance in each axis. */
  east: number;
  north: number;
  variance: number;
  /** Altitude, m; NaN where none is to be used. */
  altitudeM: number;
  altitudeVariance: number;
  /** Variance that the report's lateness adds to a position, m². */
  lateVariance: number;
}

const shift = createShift();
const measured = createScalar();
const before = new Float64Array(STATE_SIZE);

/** One model's mean (at `x`) and packed covariance (at `c`) updated in place by a reported altitude and position. */
export function updateReported(plot: ReportedPlot, mean: Values, x: number, P: Values, c: number, fit: Fit): void {
  const { row } = measured;
  if (!Number.isNaN(plot.altitudeM)) {
    row.fill(0);
    row[HEIGHT] = 1;
    row[CLIMB] = plot.dS;
    measured.innovation = plot.altitudeM - mean[x + LANES * HEIGHT]! - plot.dS * mean[x + LANES * CLIMB]!;
    measured.variance = plot.altitudeVariance;
    updateScalar(mean, x, P, c, measured, fit);
  }
  for (let k = 0; k < STATE_SIZE; k++) before[k] = mean[x + LANES * k]!;
  setShift(shift, mean, x, plot.dS);
  setRow(row, shift, 1, 0, 0);
  measured.innovation = plot.east - shift.east;
  measured.variance = plot.variance + plot.lateVariance;
  updateScalar(mean, x, P, c, measured, fit);
  setRow(row, shift, 0, 1, 0);
  let north = shift.north;
  for (let k = 0; k < STATE_SIZE; k++) north += row[k]! * (mean[x + LANES * k]! - before[k]!);
  measured.innovation = plot.north - north;
  updateScalar(mean, x, P, c, measured, fit);
}
