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
  /** Time of the latest plot, s. */
  timeS: number;
  /** Grows with every scan of this tracker. */
  id: number;
}

/** The batch row of plot `p` of the scan. */
export function rowOf(scan: Scan, p: number): number {
  return scan.order[scan.start + p]!;
}
