import { type PlotBatch, PlotKind } from '@musubi/model';
import type { RejectReason, TrackerCounters } from './counters.ts';
import type { TrackerParameters } from './parameters.ts';
import type { SensorState } from './sensor-table.ts';

/** Sensors one instance may read: their rank takes ten bits of the sorting key. */
export const SENSORS_USED_MAX = 1024;
const INDEX_SPAN = 2 ** 20;
const TIME_SPAN = 2 ** 14;
const SIGMA_POSITION_MAX_M = 50_000;

/**
 * Takes from a batch the plots that this tracker uses, refuses what cannot be true, and lays the
 * rest out in groups: slices of time in order, in each slice every radar's plots together, then the
 * reports of all other sensors, by time. Nothing here depends on plots of sensors not in use.
 */
export class Intake {
  /** Rows of the batch; group after group. */
  order = new Int32Array(0);
  count = 0;
  /** The current group: `order[start..end)`. */
  start = 0;
  end = 0;
  slice = 0;
  polar = false;
  readonly #sensors: readonly (SensorState | undefined)[];
  readonly #ranks: Int32Array;
  readonly #parameters: TrackerParameters;
  readonly #counters: TrackerCounters;
  #keys = new Float64Array(0);

  constructor(sensors: readonly (SensorState | undefined)[], parameters: TrackerParameters, counters: TrackerCounters) {
    this.#sensors = sensors;
    this.#parameters = parameters;
    this.#counters = counters;
    this.#ranks = new Int32Array(sensors.length);
    let rank = 0;
    for (let i = 0; i < sensors.length; i++) if (sensors[i] !== undefined) this.#ranks[i] = rank++;
  }

  take(batch: PlotBatch, nowS: number): void {
    const { plotsPerUpdateMax, latenessMaxS, sliceS } = this.#parameters;
    const count = Math.min(batch.count, batch.capacity, INDEX_SPAN);
    this.#reserve(count);
    const rejected = this.#counters.plotsRejected;
    const firstSlice = Math.floor((nowS - latenessMaxS) / sliceS);
    let kept = 0;
    for (let row = 0; row < count; row++) {
      const state = this.#sensors[batch.sensor[row]!];
      if (state === undefined) continue;
      const reason = kept < plotsPerUpdateMax ? this.#refuse(batch, row, state, nowS) : 'overflow';
      if (reason === null) this.#keys[kept++] = this.#key(batch, row, firstSlice);
      else rejected[reason]++;
    }
    this.#keys.subarray(0, kept).sort();
    for (let i = 0; i < kept; i++) this.order[i] = this.#keys[i]! % INDEX_SPAN;
    this.count = kept;
    this.start = 0;
    this.end = 0;
    this.slice = -1;
  }

  /** Moves to the next group; false after the last. */
  next(): boolean {
    if (this.end >= this.count) return false;
    this.start = this.end;
    const group = this.#group(this.start);
    let end = this.start + 1;
    while (end < this.count && this.#group(end) === group) end++;
    this.end = end;
    this.slice = Math.floor(group / (2 * SENSORS_USED_MAX));
    this.polar = group % (2 * SENSORS_USED_MAX) < SENSORS_USED_MAX;
    return true;
  }

  #group(i: number): number {
    return Math.floor(this.#keys[i]! / (TIME_SPAN * INDEX_SPAN));
  }

  #key(batch: PlotBatch, row: number, firstSlice: number): number {
    const slices = batch.timeS[row]! / this.#parameters.sliceS;
    const slice = Math.floor(slices);
    const fraction = Math.min(TIME_SPAN - 1, Math.floor((slices - slice) * TIME_SPAN));
    const polar = batch.kind[row] === PlotKind.polar;
    const place = polar ? this.#ranks[batch.sensor[row]!]! : SENSORS_USED_MAX;
    return (((slice - firstSlice) * 2 * SENSORS_USED_MAX + place) * TIME_SPAN + fraction) * INDEX_SPAN + row;
  }

  #refuse(batch: PlotBatch, row: number, state: SensorState, nowS: number): RejectReason | null {
    const timeS = batch.timeS[row]!;
    if (!Number.isFinite(timeS)) return 'not-finite';
    if (timeS < nowS - this.#parameters.latenessMaxS || timeS > nowS + this.#parameters.earlyMaxS) return 'time';
    return batch.kind[row] === PlotKind.polar ? refusePolar(batch, row, state) : refuseGeodetic(batch, row);
  }

  #reserve(count: number): void {
    if (this.order.length >= count) return;
    this.order = new Int32Array(count);
    this.#keys = new Float64Array(count);
  }
}

function refusePolar(batch: PlotBatch, row: number, state: SensorState): RejectReason | null {
  const rangeM = batch.rangeM[row]!;
  if (!Number.isFinite(rangeM) || !Number.isFinite(batch.azimuthRad[row]!)) return 'not-finite';
  if (rangeM <= 0 || rangeM > state.rangeMaxM * 1.05 + 5_000 || Math.abs(batch.azimuthRad[row]!) > 7) return 'range';
  const latitudeRad = batch.siteLatitudeRad[row]!;
  const sited = Number.isFinite(latitudeRad + batch.siteLongitudeRad[row]! + batch.siteHeightM[row]!);
  if (!sited) return state.sensor.position === undefined ? 'no-site' : null;
  return Math.abs(latitudeRad) > Math.PI / 2 || Math.abs(batch.siteLongitudeRad[row]!) > 7 ? 'position' : null;
}

function refuseGeodetic(batch: PlotBatch, row: number): RejectReason | null {
  const latitudeRad = batch.latitudeRad[row]!;
  const longitudeRad = batch.longitudeRad[row]!;
  if (!Number.isFinite(latitudeRad) || !Number.isFinite(longitudeRad)) return 'not-finite';
  if (Math.abs(latitudeRad) > 1.5533 || Math.abs(longitudeRad) > 2 * Math.PI) return 'position';
  return batch.sigmaPositionM[row]! > SIGMA_POSITION_MAX_M ? 'position' : null;
}
