import { CONTRIBUTORS_MAX, NO_SENSOR } from '@musubi/model';
import type { Look } from './coverage-map.ts';
import type { TrackerParameters } from './parameters.ts';
import { beyondReach } from './reach.ts';
import type { SensorState } from './sensor-table.ts';
import { Domain, Life, type TrackTable } from './track-table.ts';

/** Takes from the existence in `slot` what a look says that should have shown the target and did not. */
export function missOne(existence: Float64Array, slot: number, { detection }: Look): void {
  const before = existence[slot]!;
  existence[slot] = (before * (1 - detection)) / (1 - before * detection);
}

/** Lets a track's existence decay to the time at `k` of `timesS`: targets land, leave and fade at a mean rate of one in `lifeS`. */
export function decay(table: TrackTable, slot: number, lifeS: number, timesS: Float64Array, k: number): void {
  const t = table.column;
  const timeS = timesS[k]!;
  const dtS = timeS - t.existenceS[slot]!;
  if (!(dtS > 0)) return;
  t.existence[slot] = t.existence[slot]! * Math.exp(-dtS / lifeS);
  t.existenceS[slot] = timeS;
}

/** The longest period among the sensors that kept the track up to its last plot, s. */
export function intervalS(table: TrackTable, slot: number, sensors: readonly (SensorState | undefined)[]): number {
  const t = table.column;
  let longest = 0;
  for (let k = slot * CONTRIBUTORS_MAX; k < (slot + 1) * CONTRIBUTORS_MAX; k++) {
    const sensor = t.contributorSensor[k]!;
    if (sensor === NO_SENSOR) continue;
    const periodS = sensors[sensor]?.periodS ?? 0;
    if (t.lastPlotS[slot]! - t.contributorTimeS[k]! <= 2.5 * periodS) longest = Math.max(longest, periodS);
  }
  return longest;
}

/** How long a track may go without a plot whatever its sensors, s. */
function coastLeastS(domain: number, parameters: TrackerParameters): number {
  return (domain === Domain.surface ? parameters.surfaceCoastS : parameters.airCoastS)[0];
}

/** How long the track may go without a plot, s. */
export function coastMaxS(domain: number, interval: number, parameters: TrackerParameters): number {
  const [least, most] = domain === Domain.surface ? parameters.surfaceCoastS : parameters.airCoastS;
  return Math.min(most, Math.max(least, parameters.dropPeriods * interval));
}

/** Whether a track has come to its end at `nowS`. */
export function ended(
  table: TrackTable,
  slot: number,
  sensors: readonly (SensorState | undefined)[],
  parameters: TrackerParameters,
  nowS: number,
): boolean {
  const t = table.column;
  // A ballistic track ends with its body.
  if (t.domain[slot] === Domain.ballistic) return false;
  const existence = t.existence[slot]!;
  const silentS = nowS - t.lastPlotS[slot]!;
  if (silentS > coastLeastS(t.domain[slot]!, parameters)) {
    const interval = intervalS(table, slot, sensors);
    if (silentS > coastMaxS(t.domain[slot]!, interval, parameters)) return true;
    if (silentS > parameters.leftPeriods * interval && beyondReach(table, slot, sensors, nowS)) return true;
  }
  if (t.life[slot] === Life.tentative) return !(existence >= parameters.abandonExistence);
  const sigma = t.positionSigmaM[slot]! + t.speedSigmaMps[slot]! * Math.max(0, nowS - t.timeS[slot]!);
  return !(existence >= parameters.dropExistence && sigma <= parameters.positionSigmaMaxM);
}

/** Whether a tentative track has earned its number. */
export function deservesNumber(table: TrackTable, slot: number, parameters: TrackerParameters): boolean {
  const t = table.column;
  if (t.existence[slot]! < parameters.confirmExistence) return false;
  return t.radarPlots[slot]! >= parameters.confirmPlots || t.plots[slot]! >= parameters.confirmReports;
}
