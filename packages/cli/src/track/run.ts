import { copyRow, createPlotBatch, createTrackBatch, type PlotBatch, type TrackBatch } from '@musubi/model';
import { Tracker } from '@musubi/tracker';
import type { Output } from '../decode/output.ts';
import type { SensorsFile } from './sensors-file.ts';
import { TrackRows } from './track-row.ts';

/** Plots of one step; more are counted and left out. Untouched rows cost no memory. */
const BATCH_ROWS = 1 << 18;
const TRACKS_MAX = 20_000;
/** The tracker is told the time at least this often, s. */
const STEP_MAX_S = 1;
/** Longer silences are not stepped through to their end: every track has ended by then, s. */
const SILENCE_MAX_S = 300;

export interface RunOptions {
  readonly sensors: SensorsFile;
  /** Tracks are written at multiples of this, s. */
  readonly intervalS: number;
  /** The first time at which they are written, s. */
  readonly fromS: number;
  readonly out: Output;
}

/** Feeds plots to a tracker step by step and writes its tracks at every multiple of the interval. */
export class Run {
  readonly tracker: Tracker;
  readonly batch: PlotBatch = createPlotBatch(BATCH_ROWS);
  rowsWritten = 0;
  plotsOverflowed = 0;
  readonly #options: RunOptions;
  readonly #tracks: TrackBatch;
  readonly #rows = new TrackRows();
  readonly #stepsPerInterval: number;
  readonly #stepS: number;
  /** The step being filled; it ends at `#step × #stepS`. */
  #step = Number.NaN;

  constructor(options: RunOptions) {
    const { sensors } = options.sensors;
    this.#options = options;
    this.tracker = new Tracker({ sensors, uses: new Uint8Array(sensors.length).fill(1), tracksMax: TRACKS_MAX });
    this.#tracks = createTrackBatch(TRACKS_MAX, sensors.length);
    this.#stepsPerInterval = Math.ceil(options.intervalS / STEP_MAX_S);
    this.#stepS = options.intervalS / this.#stepsPerInterval;
  }

  /** Keeps the plot that stands in the batch's row `count`. */
  keep(): void {
    if (this.batch.count < this.batch.capacity - 1) this.batch.count++;
    else this.plotsOverflowed++;
  }

  /** True when a plot of this time belongs to a later step: `await advance(timeS)` first. */
  isBeyond(timeS: number): boolean {
    return !(timeS <= this.#step * this.#stepS);
  }

  /** Ends steps until the plot that stands in row `count` belongs to the one being filled, and keeps it. */
  async advanceAndKeep(): Promise<void> {
    const { batch } = this;
    const from = batch.count;
    await this.advance(batch.timeS[from]!);
    if (batch.count < from) copyRow(batch, from, batch, batch.count);
    this.keep();
  }

  /** Ends steps until a plot of `timeS` belongs to the one being filled. */
  async advance(timeS: number): Promise<void> {
    const wanted = Math.ceil(timeS / this.#stepS);
    if (Number.isNaN(this.#step)) this.#step = wanted;
    const stepped = Math.min(wanted, this.#step + Math.ceil(SILENCE_MAX_S / this.#stepS));
    while (this.#step < stepped) await this.#endStep();
    this.#step = wanted;
  }

  /** Ends every step up to the first sample at or after the last plot, and up to `untilS` where that is given. */
  async finish(untilS: number): Promise<void> {
    if (Number.isNaN(this.#step)) return;
    const perInterval = this.#stepsPerInterval;
    const lastSample = Math.ceil(this.#step / perInterval) * perInterval;
    const silence = Math.ceil(SILENCE_MAX_S / this.#stepS);
    const until = Math.floor(untilS / this.#stepS + 1e-9);
    const last = until > lastSample && until <= lastSample + silence ? until : lastSample;
    while (this.#step <= last) await this.#endStep();
  }

  /** Writes the rows that are held back. */
  async flush(): Promise<void> {
    await this.#options.out.write(this.#rows.take());
  }

  async #endStep(): Promise<void> {
    const nowS = this.#step * this.#stepS;
    this.tracker.update(this.batch, nowS);
    this.batch.count = 0;
    if (this.#step % this.#stepsPerInterval === 0 && nowS >= this.#options.fromS) await this.#write(nowS);
    this.#step++;
  }

  async #write(nowS: number): Promise<void> {
    const { out } = this.#options;
    this.tracker.snapshot(this.#tracks, nowS);
    // Multiples of a decimal fraction come with dust in their last digits.
    this.#rows.begin(Math.round(nowS * 1e6) / 1e6);
    for (let row = 0; row < this.#tracks.count; row++)
      if (this.#rows.add(this.#tracks, row)) await out.write(this.#rows.take());
    this.rowsWritten += this.#tracks.count;
  }
}
