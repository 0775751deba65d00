import { CONTRIBUTORS_MAX, Flag, NO_SENSOR, type PlotBatch, PlotKind, type Sensor, SourceKind } from '@musubi/model';
import { altitudeUsable, noteAltitude } from './altitude.ts';
import { claimIdentity } from './identity.ts';
import type { TrackTable } from './track-table.ts';

const STICKY = Flag.exercise | Flag.simulated | Flag.test;
const TELLS_GROUND = SourceKind.adsb | SourceKind.modeS | SourceKind.systemTrack;

/** Notes that a plot went into a track's state: who ever contributed, who lately, and what kind of data it is. */
export function noteContributor(table: TrackTable, slot: number, sensor: Sensor, batch: PlotBatch, row: number): void {
  const t = table.column;
  const word = slot * table.lineageWords + (sensor.index >>> 5);
  t.lineage[word] = t.lineage[word]! | (1 << (sensor.index & 31));
  const sensorFlags = (sensor.exercise ? Flag.exercise : 0) | (sensor.simulated ? Flag.simulated : 0);
  t.stickyFlags[slot] = t.stickyFlags[slot]! | (batch.flags[row]! & STICKY) | sensorFlags;
  const at = contributorPlace(table, slot, sensor.index);
  t.contributorSensor[at] = sensor.index;
  t.contributorTimeS[at] = Math.max(t.contributorTimeS[at]!, batch.timeS[row]!);
  t.contributorKinds[at] = batch.sourceKinds[row]!;
}

/** Notes what a plot that surely is the track's says about it. */
export function notePlot(table: TrackTable, slot: number, batch: PlotBatch, row: number): void {
  const t = table.column;
  const timeS = batch.timeS[row]!;
  t.plots[slot]!++;
  if (batch.kind[row] === PlotKind.polar) t.radarPlots[slot]!++;
  t.lastPlotS[slot] = Math.max(t.lastPlotS[slot]!, timeS);
  const flags = batch.flags[row]!;
  if ((flags & Flag.emergency) !== 0 || isEmergency(batch.mode3A[row]!)) t.emergencyS[slot] = timeS;
  if ((flags & Flag.spi) !== 0) t.spiS[slot] = timeS;
  if ((flags & Flag.onGround) !== 0) t.onGround[slot] = 1;
  else if ((batch.sourceKinds[row]! & TELLS_GROUND) !== 0) t.onGround[slot] = 0;
  if (altitudeUsable(table, slot, batch, row)) noteAltitude(table, slot, batch, row);
  claimIdentity(table, slot, batch, row);
}

/** Mode 3/A codes of unlawful interference, radio failure and emergency. */
function isEmergency(code: number): boolean {
  return code === 0o7500 || code === 0o7600 || code === 0o7700;
}

/** The slot of a sensor among the track's contributors: its own, an empty one, or the one longest silent. */
function contributorPlace(table: TrackTable, slot: number, sensor: number): number {
  const { contributorSensor, contributorTimeS } = table.column;
  const from = slot * CONTRIBUTORS_MAX;
  let oldest = from;
  for (let k = from; k < from + CONTRIBUTORS_MAX; k++) {
    if (contributorSensor[k] === sensor) return k;
    if (contributorSensor[oldest] === NO_SENSOR) continue;
    if (contributorSensor[k] === NO_SENSOR || contributorTimeS[k]! < contributorTimeS[oldest]!) oldest = k;
  }
  contributorTimeS[oldest] = 0;
  return oldest;
}

/** Where the sensor stands among the track's latest contributors; −1 where it does not. */
export function contributorAt(table: TrackTable, slot: number, sensor: number): number {
  const { contributorSensor } = table.column;
  for (let k = slot * CONTRIBUTORS_MAX; k < (slot + 1) * CONTRIBUTORS_MAX; k++) {
    if (contributorSensor[k] === sensor) return k;
  }
  return -1;
}
