import { CONTRIBUTORS_MAX, NO_SENSOR } from '@musubi/model';
import { wrap } from './antenna.ts';
import { BASIS_SIZE } from './frame.ts';
import { lastSeenS } from './contribute.ts';
import { decay, existenceAfterMiss } from './life.ts';
import { aim, createPolarPrediction, createView, predictPolar } from './polar-measurement.ts';
import { rowOf, type Scan } from './scan.ts';
import type { SensorState } from './sensor-table.ts';
import { Domain, Life, type TrackTable } from './track-table.ts';

const LEARNS_ABOVE = 0.99;
const HEIGHT_LEARNS_M = 1_000;
const LATELY_S = 20;
const view = createView();
const seen = createPolarPrediction();

/** Predicts where the radar sees the track at `timeS`, roughly; the result is valid until the next call. */
export function look(table: TrackTable, slot: number, state: SensorState, timeS: number) {
  const t = table.column;
  const dS = timeS - t.timeS[slot]!;
  aim(view, state.site!, t.basis, slot * BASIS_SIZE);
  predictPolar(view, dS * t.eastMps[slot]!, dS * t.northMps[slot]!, t.heightM[slot]!, seen);
  return seen;
}

/** Whether a plot at range and azimuth can be the track's at all, before any filter is asked. */
export function near(
  table: TrackTable,
  slot: number,
  state: SensorState,
  timeS: number,
  rangeM: number,
  azimuthRad: number,
  reachM: number,
): boolean {
  const expected = look(table, slot, state, timeS);
  if (Math.abs(rangeM - expected.rangeM) > reachM + 4 * Math.sqrt(state.rangeNoise.variance)) return false;
  const across = Math.abs(wrap(azimuthRad - expected.azimuthRad)) * expected.groundM;
  return (
    across < reachM + 4 * Math.sqrt(state.azimuthNoise.variance) * expected.groundM || expected.groundM < 2 * reachM
  );
}

/** Probability that the radar shows the track when it looks at it. */
export function detectionProbability(table: TrackTable, slot: number, state: SensorState, timeS: number): number {
  const at = look(table, slot, state, timeS);
  return state.coverage.probability(at.rangeM, at.azimuthRad, table.column.heightM[slot]!, state.site!.heightM);
}

/** Teaches the radar's coverage by one look at a track that surely exists. */
export function learnCoverage(table: TrackTable, slot: number, state: SensorState, timeS: number, hit: number): void {
  const t = table.column;
  if (t.life[slot] !== Life.confirmed || t.existence[slot]! < LEARNS_ABOVE) return;
  if (t.positionSigmaM[slot]! > HEIGHT_LEARNS_M) return;
  const at = look(table, slot, state, timeS);
  if (keptByAnother(table, slot, state.index, timeS)) {
    state.health.look(state.coverage.probability(at.rangeM, at.azimuthRad, t.heightM[slot]!, state.site!.heightM), hit);
  }
  state.coverage.learn(at.rangeM, at.azimuthRad, t.heightM[slot]!, hit);
}

/** Whether another sensor has contributed to the track lately. */
function keptByAnother(table: TrackTable, slot: number, sensor: number, timeS: number): boolean {
  const { contributorSensor, contributorTimeS } = table.column;
  for (let k = slot * CONTRIBUTORS_MAX; k < (slot + 1) * CONTRIBUTORS_MAX; k++) {
    const other = contributorSensor[k]!;
    if (other !== sensor && other !== NO_SENSOR && timeS - contributorTimeS[k]! < LATELY_S) return true;
  }
  return false;
}

/**
 * Moves the radar's antenna on to the scan's last plot, and counts a miss for every track in the
 * sector passed that had no candidate among the scan's plots. Vessels are not missed by radars.
 */
export function countMisses(scan: Scan, table: TrackTable, lifeS: number): void {
  const { state, timeS } = scan;
  state.clutter.pass(state.antenna.advance(timeS, scan.batch.azimuthRad[rowOf(scan, scan.plots - 1)]!));
  if (state.antenna.sweptRad === 0 || state.site === null) return;
  const t = table.column;
  for (let i = 0; i < table.count; i++) {
    const slot = table.slots[i]!;
    if (t.scan[slot] === scan.id || t.domain[slot] === Domain.surface || t.startS[slot]! >= timeS) continue;
    const at = look(table, slot, state, timeS);
    if (at.rangeM > state.rangeMaxM || !state.antenna.passed(at.azimuthRad)) continue;
    if (timeS - lastSeenS(table, slot, state.index) < state.periodS / 2) continue;
    const detection = state.coverage.probability(at.rangeM, at.azimuthRad, t.heightM[slot]!, state.site.heightM);
    learnCoverage(table, slot, state, timeS, 0);
    decay(table, slot, lifeS, timeS);
    t.existence[slot] = existenceAfterMiss(t.existence[slot]!, detection);
  }
}
