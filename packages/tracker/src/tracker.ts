import type { PlotBatch, Sensor, TrackBatch } from '@musubi/model';
import { createCounters, type TrackerCounters } from './counters.ts';
import type { TrackerParameters } from './parameters.ts';

export interface TrackerOptions {
  /** The node's whole sensor table. */
  readonly sensors: readonly Sensor[];
  /** 1 at a sensor's index: this instance reads its plots. All others are invisible to it. */
  readonly uses: Uint8Array;
  /** First track number to give out; numbers are given at confirmation only. Default 1. */
  readonly firstNumber?: number;
  /** Bound on live tracks, tentative ones included. Default 20,000. */
  readonly tracksMax?: number;
  readonly parameters?: Partial<TrackerParameters>;
}

export class Tracker {
  readonly counters: TrackerCounters = createCounters();
  /** Plots taken, per index of the sensor table. */
  readonly plotsBySensor: Float64Array;
  #nextNumber: number;

  constructor(options: TrackerOptions) {
    this.plotsBySensor = new Float64Array(options.sensors.length);
    this.#nextNumber = options.firstNumber ?? 1;
  }

  get nextNumber(): number {
    return this.#nextNumber;
  }

  /**
   * Takes the batch's plots that this instance uses and advances to `nowS`. Plots may be up to
   * 20 s late and unordered.
   */
  update(_batch: PlotBatch, _nowS: number): void {}

  /**
   * Confirmed live tracks, one row each in order of number, each with its state at `timeS`, the
   * time of its latest update. Tracks beyond `into.capacity` are left out.
   */
  snapshot(into: TrackBatch): void {
    into.count = 0;
  }
}
