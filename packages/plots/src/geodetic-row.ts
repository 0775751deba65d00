import { type PlotBatch, PlotKind, type Sensor } from '@musubi/model';
import type { IntakeCounters } from './counters.ts';
import { isOnEarth, startRow } from './row.ts';

/** The columns that ADS-B and AIS share. */
interface ReportColumns {
  readonly timeS: Float64Array;
  readonly latitudeRad: Float64Array;
  readonly longitudeRad: Float64Array;
  readonly eastMps: Float32Array;
  readonly northMps: Float32Array;
}

/** Starts a geodetic plot from report `i`, good to `sigmaM`; −1, counted, when it is not to be one. */
export function startGeodeticRow(
  c: ReportColumns,
  i: number,
  sigmaM: number,
  sensor: Sensor,
  counters: IntakeCounters,
  into: PlotBatch,
): number {
  if (!Number.isFinite(c.timeS[i])) counters.wrongTime++;
  else if (!isOnEarth(c.latitudeRad[i], c.longitudeRad[i])) counters.noPosition++;
  else {
    const row = startRow(into, sensor, counters);
    if (row >= 0) fill(c, i, Math.max(sigmaM, sensor.accuracy.sigmaPositionM), into, row);
    return row;
  }
  return -1;
}

/** The target knows how good its navigation is, not how late the receiver stamps it: hence the larger sigma. */
function fill(c: ReportColumns, i: number, sigmaM: number, into: PlotBatch, row: number): void {
  into.timeS[row] = c.timeS[i];
  into.kind[row] = PlotKind.geodetic;
  into.latitudeRad[row] = c.latitudeRad[i];
  into.longitudeRad[row] = c.longitudeRad[i];
  into.sigmaPositionM[row] = sigmaM;
  into.reportedEastMps[row] = c.eastMps[i];
  into.reportedNorthMps[row] = c.northMps[i];
}
