import type { PlotBatch } from '@musubi/model';
import type { SensorState } from './sensor-table.ts';

/** Plots of one sensor that are looked at together: one radar's plots of a slice, or one report. */
export interface Scan {
  batch: PlotBatch;
  state: SensorState;
  /** The plots' rows: `order[start .. start + plots)`. */
  order: Int32Array;
  start: number;
  plots: number;
  polar: boolean;
  /** Each plot's time, and a radar's range and azimuth, with the sensor's biases taken off. */
  plotS: Float64Array;
  rangeM: Float64Array;
  azimuthRad: Float64Array;
  /** Time of the latest plot, s. */
  timeS: number;
  /** Grows with every scan of this tracker. */
  id: number;
}

/** Lays out the scan's plots with the sensor's biases taken off. */
export function register(scan: Scan): void {
  const { batch, order, start, plots, polar } = scan;
  if (scan.plotS.length < plots) {
    scan.plotS = new Float64Array(2 * plots);
    scan.rangeM = new Float64Array(2 * plots);
    scan.azimuthRad = new Float64Array(2 * plots);
  }
  const { rangeM, gain, azimuthRad, timeS } = scan.state.correction;
  const scale = 1 / (1 + gain);
  for (let p = 0; p < plots; p++) {
    const row = order[start + p]!;
    scan.plotS[p] = batch.timeS[row]! - (polar ? timeS : 0);
    if (!polar) continue;
    scan.rangeM[p] = Math.max(1, (batch.rangeM[row]! - rangeM) * scale);
    scan.azimuthRad[p] = batch.azimuthRad[row]! - azimuthRad;
  }
  scan.timeS = scan.plotS[plots - 1]!;
}

/** The batch row of plot `p` of the scan. */
export function rowOf(scan: Scan, p: number): number {
  return scan.order[scan.start + p]!;
}
