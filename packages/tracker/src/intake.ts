import { type PlotBatch, PlotKind } from '@musubi/model';
import type { RejectReason, TrackerCounters } from './counters.ts';
import type { TrackerParameters } from './parameters.ts';
import { register, type Scan } from './scan.ts';
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
  /** The slice of time that the current scan lies in; −1 before the first. */
  slice = -1;
  readonly #sensors: readonly (SensorState | undefined)[];
  readonly #ranks: Int32Array;
  readonly #parameters: TrackerParameters;
  readonly #counters: TrackerCounters;
  readonly #plotsBySensor: Float64Array;
  readonly #scan = {
    polar: false,
    start: 0,
    plots: 0,
    timeS: 0,
    id: 0,
    plotS: new Float64Array(64),
    rangeM: new Float64Array(64),
    azimuthRad: new Float64Array(64),
  } as Scan;
  #keys = new Float64Array(0);
  #count = 0;
  #next = 0;

  constructor(
    sensors: readonly (SensorState | undefined)[],
    parameters: TrackerParameters,
    counters: TrackerCounters,
    plotsBySensor: Float64Array,
  ) {
    this.#plotsBySensor = plotsBySensor;
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
    this.#count = kept;
    this.#next = 0;
    this.slice = -1;
  }

  /** The next plots to be looked at together, in an object that is used again; null after the last. */
  next(batch: PlotBatch): Scan | null {
    while (this.#next < this.#count) {
      const start = this.#next;
      const group = this.#group(start);
      this.slice = Math.floor(group / (2 * SENSORS_USED_MAX));
      const polar = group % (2 * SENSORS_USED_MAX) < SENSORS_USED_MAX;
      const plots = polar ? this.#admitGroup(batch, group) : this.#admitReport(batch);
      if (plots > 0) return this.#fill(batch, start, plots, polar);
    }
    return null;
  }

  #fill(batch: PlotBatch, start: number, plots: number, polar: boolean): Scan {
    const last = this.order[start + plots - 1]!;
    const sensor = batch.sensor[last]!;
    this.#counters.plotsUsed += plots;
    this.#plotsBySensor[sensor] = this.#plotsBySensor[sensor]! + plots;
    const scan = this.#scan;
    scan.batch = batch;
    scan.state = this.#sensors[sensor]!;
    scan.order = this.order;
    scan.start = start;
    scan.plots = plots;
    scan.polar = polar;
    register(scan);
    return scan;
  }

  /** Moves past a group, leaving out repeated and surplus plots; how many remain from its start. */
  #admitGroup(batch: PlotBatch, group: number): number {
    const { order } = this;
    const start = this.#next;
    let kept = start;
    for (; this.#next < this.#count && this.#group(this.#next) === group; this.#next++) {
      const row = order[this.#next]!;
      if (kept > start && repeats(batch, order[kept - 1]!, row)) this.#counters.plotsRejected.repeated++;
      else if (kept - start >= this.#parameters.plotsPerScanMax) this.#counters.plotsRejected.overflow++;
      else order[kept++] = row;
    }
    return kept - start;
  }

  /** Moves past one report; 0 where it repeats the one before. */
  #admitReport(batch: PlotBatch): number {
    const at = this.#next++;
    if (at === 0 || !repeats(batch, this.order[at - 1]!, this.order[at]!)) return 1;
    this.#counters.plotsRejected.repeated++;
    return 0;
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

function repeats(batch: PlotBatch, a: number, b: number): boolean {
  return (
    batch.sensor[a] === batch.sensor[b] &&
    batch.kind[a] === batch.kind[b] &&
    batch.timeS[a] === batch.timeS[b] &&
    batch.address[a] === batch.address[b] &&
    Object.is(batch.rangeM[a], batch.rangeM[b]) &&
    Object.is(batch.azimuthRad[a], batch.azimuthRad[b]) &&
    Object.is(batch.latitudeRad[a], batch.latitudeRad[b]) &&
    Object.is(batch.longitudeRad[a], batch.longitudeRad[b])
  );
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
