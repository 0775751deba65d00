import { CONTRIBUTORS_MAX, NO_SENSOR } from '@musubi/model';
import { wrap } from './antenna.ts';
import { lastSeenS } from './contribute.ts';
import { decay, existenceAfterMiss } from './life.ts';
import { rowOf, type Scan } from './scan.ts';
import type { SensorState } from './sensor-table.ts';
import { azimuthOf, createSight, sight } from './sight.ts';
import { Domain, Life, type TrackTable } from './track-table.ts';

const LEARNS_ABOVE = 0.99;
const HEIGHT_LEARNS_M = 1_000;
const LATELY_S = 20;
const seen = createSight();

/** Whether plot `p` can be the track's at all, before any filter is asked: within `reachM` of where it should be. */
export function near(table: TrackTable, slot: number, scan: Scan, p: number, reachM: number): boolean {
  const { state } = scan;
  sight(seen, table, slot, state, scan.plotS[p]!);
  if (Math.abs(scan.rangeM[p]! - seen.rangeM) > reachM + 4 * Math.sqrt(state.rangeNoise.variance)) return false;
  if (seen.groundM < 2 * reachM) return true;
  const across = Math.abs(wrap(scan.azimuthRad[p]! - azimuthOf(seen))) * seen.groundM;
  return across < reachM + 4 * Math.sqrt(state.azimuthNoise.variance) * seen.groundM;
}

/** Looks of one radar at several tracks: where it sees each, which holds until the track is updated. */
export class Looks {
  #rangeM = new Float64Array(256);
  #azimuthRad = new Float64Array(256);

  reserve(count: number): void {
    if (this.#rangeM.length >= count) return;
    this.#rangeM = new Float64Array(2 * count);
    this.#azimuthRad = new Float64Array(2 * count);
  }

  /** Keeps the look at track `i` of the scan, which is in `slot`. */
  keep(i: number, table: TrackTable, slot: number, { state, timeS }: Scan): void {
    sight(seen, table, slot, state, timeS);
    this.#rangeM[i] = seen.rangeM;
    this.#azimuthRad[i] = azimuthOf(seen);
  }

  /** Probability that the radar shows the track when it looks at it. */
  detection(i: number, table: TrackTable, slot: number, { state }: Scan): number {
    const heightM = table.column.heightM[slot]!;
    return state.coverage.probability(this.#rangeM[i]!, this.#azimuthRad[i]!, heightM, state.site!.heightM);
  }

  /** Teaches the radar's coverage what the look has shown. */
  learn(i: number, table: TrackTable, slot: number, scan: Scan, hit: number): void {
    learnCoverage(table, slot, scan, this.#rangeM[i]!, this.#azimuthRad[i]!, hit);
  }
}

/** Teaches the radar's coverage by one look, at range and azimuth, at a track that surely exists. */
function learnCoverage(
  table: TrackTable,
  slot: number,
  { state, timeS }: Scan,
  rangeM: number,
  azimuthRad: number,
  hit: number,
): void {
  const t = table.column;
  if (t.life[slot] !== Life.confirmed || t.existence[slot]! < LEARNS_ABOVE) return;
  if (t.positionSigmaM[slot]! > HEIGHT_LEARNS_M) return;
  const heightM = t.heightM[slot]!;
  if (keptByAnother(table, slot, state.index, timeS)) {
    state.health.look(state.coverage.probability(rangeM, azimuthRad, heightM, state.site!.heightM), hit);
  }
  state.coverage.learn(rangeM, azimuthRad, heightM, hit);
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
    if (timeS - lastSeenS(table, slot, state.index) < state.periodS / 2) continue;
    if (sweptOver(table, slot, state, timeS)) miss(table, slot, scan, lifeS);
  }
}

/** Whether the antenna has just passed over the track; `seen` then tells where. */
function sweptOver(table: TrackTable, slot: number, state: SensorState, timeS: number): boolean {
  sight(seen, table, slot, state, timeS);
  return seen.rangeM <= state.rangeMaxM && state.antenna.passed(azimuthOf(seen));
}

function miss(table: TrackTable, slot: number, scan: Scan, lifeS: number): void {
  const { state, timeS } = scan;
  const t = table.column;
  const { rangeM } = seen;
  const azimuthRad = azimuthOf(seen);
  const detection = state.coverage.probability(rangeM, azimuthRad, t.heightM[slot]!, state.site!.heightM);
  learnCoverage(table, slot, scan, rangeM, azimuthRad, 0);
  decay(table, slot, lifeS, timeS);
  t.existence[slot] = existenceAfterMiss(t.existence[slot]!, detection);
}
