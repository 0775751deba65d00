import { AltitudeKind, type PlotBatch } from '@musubi/model';
import { Domain, type TrackTable } from './track-table.ts';

/** Geometric altitudes wait this long for a pressure altitude to come back, s. */
const PRESSURE_HOLD_S = 30;
const LOWEST_M = -2_000;
const HIGHEST_M = 200_000;

/** Whether a plot tells an altitude that an aircraft can have. */
export function hasAltitude(batch: PlotBatch, row: number): boolean {
  const altitudeM = batch.altitudeM[row]!;
  return altitudeM > LOWEST_M && altitudeM < HIGHEST_M;
}

/** Whether the plot's altitude can be used for the track in `slot`. */
export function altitudeUsable(table: TrackTable, slot: number, batch: PlotBatch, row: number): boolean {
  if (!hasAltitude(batch, row) || table.column.domain[slot] === Domain.surface) return false;
  if (batch.altitudeKind[row] !== AltitudeKind.geometric) return true;
  return batch.timeS[row]! - table.column.pressureS[slot]! > PRESSURE_HOLD_S;
}

/** Remembers the kind of an altitude that went into the state. */
export function noteAltitude(table: TrackTable, slot: number, batch: PlotBatch, row: number): void {
  const kind = batch.altitudeKind[row]!;
  table.column.altitudeKind[slot] = kind === AltitudeKind.none ? AltitudeKind.pressure : kind;
  if (kind !== AltitudeKind.geometric) table.column.pressureS[slot] = batch.timeS[row]!;
}
