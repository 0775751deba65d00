import { CONTRIBUTORS_MAX, NO_SENSOR } from '@musubi/model';
import type { Look } from './coverage-map.ts';
import { Given } from './kernel.ts';
import { decay, missOne } from './life.ts';
import { rowOf, type Scan } from './scan.ts';
import type { SensorState } from './sensor-table.ts';
import { Life, type TrackTable } from './track-table.ts';

const LEARNS_ABOVE = 0.99;
const HEIGHT_LEARNS_M = 1_000;
const LATELY_S = 20;
/** So much of a turn after the radar has shown a track its antenna cannot be back there yet. */
const RETURNS_AFTER = 0.75;
/** Where the kernel is told when the antenna had passed. */
const SECTOR_TIME = 1;
const look: Look = { rangeM: 0.5, azimuthRad: 0.5, heightM: 0.5, siteHeightM: 0.5, detection: 0.5, hit: 0.5 };

/** Looks of one radar at the tracks of a scan: where it sees each, which holds until the track is updated. */
export class Looks {
  /** By track of the scan: the probability that the radar shows it. */
  detection = new Float64Array(256);
  /** NaN for a track that the radar has shown already since its antenna last came round. */
  #rangeM = new Float64Array(256);
  #azimuthRad = new Float64Array(256);

  reserve(count: number): void {
    if (this.#rangeM.length >= count) return;
    this.detection = new Float64Array(2 * count);
    this.#rangeM = new Float64Array(2 * count);
    this.#azimuthRad = new Float64Array(2 * count);
  }

  /** Looks at track `i` of the scan, which is in `slot`. */
  take(i: number, table: TrackTable, slot: number, { state, timeS }: Scan): void {
    const { kernel } = table;
    kernel.given[Given.time] = timeS;
    kernel.call.sight(slot);
    look.rangeM = kernel.sight[0]!;
    look.azimuthRad = kernel.sight[1]!;
    expectLook(table, slot, state);
    this.#rangeM[i] = look.rangeM;
    this.#azimuthRad[i] = look.azimuthRad;
    this.detection[i] = look.detection;
  }

  /** Track `i` has been shown already, and is shown again with this probability. */
  again(i: number, detection: number): void {
    this.#rangeM[i] = Number.NaN;
    this.detection[i] = detection;
  }

  /** Whether track `i` was looked at for the first time in this turn of the antenna. */
  isFirst(i: number): boolean {
    return this.#rangeM[i]! >= 0;
  }

  /** The look at track `i`; holds until the next call. */
  at(i: number, table: TrackTable, slot: number): Look {
    look.rangeM = this.#rangeM[i]!;
    look.azimuthRad = this.#azimuthRad[i]!;
    look.heightM = table.column.heightM[slot]!;
    look.detection = this.detection[i]!;
    return look;
  }
}

function expectLook(table: TrackTable, slot: number, state: SensorState): void {
  look.heightM = table.column.heightM[slot]!;
  look.siteHeightM = state.site!.heightM;
  state.coverage.expect(look);
}

/** Teaches the radar's coverage by one look at a track that surely exists. */
export function learnCoverage(at: Look, table: TrackTable, slot: number, { state, timeS }: Scan): void {
  const t = table.column;
  if (t.life[slot] !== Life.confirmed || t.existence[slot]! < LEARNS_ABOVE) return;
  if (t.positionSigmaM[slot]! > HEIGHT_LEARNS_M) return;
  if (keptByAnother(table, slot, state.index, timeS)) state.health.look(at);
  state.coverage.learn(at);
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
  const { kernel, slots } = table;
  const { sector } = kernel;
  sector[0] = state.antenna.sweptRad;
  sector[SECTOR_TIME] = timeS;
  sector[2] = timeS - RETURNS_AFTER * state.periodS;
  sector[3] = state.rangeMaxM;
  const toRad = state.antenna.fromRad + state.antenna.sweptRad;
  sector[4] = Math.sin(state.antenna.fromRad);
  sector[5] = Math.cos(state.antenna.fromRad);
  sector[6] = Math.sin(toRad);
  sector[7] = Math.cos(toRad);
  const { count } = table;
  for (let i = 0; i < count; i++) {
    i = kernel.call.nextMissed(i, count, scan.id, state.index);
    if (i < count) miss(table, slots[i]!, scan, lifeS);
  }
}

function miss(table: TrackTable, slot: number, scan: Scan, lifeS: number): void {
  const t = table.column;
  look.rangeM = table.kernel.sight[0]!;
  look.azimuthRad = table.kernel.sight[1]!;
  look.hit = 0;
  expectLook(table, slot, scan.state);
  learnCoverage(look, table, slot, scan);
  decay(table, slot, lifeS, table.kernel.sector, SECTOR_TIME);
  missOne(t.existence, slot, look);
}
