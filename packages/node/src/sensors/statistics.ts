import type { PlotBatch, Sensor } from '@musubi/model';

/** A sensor that was silent for this many of its periods, and at least this long, counts as silent. */
const SILENT_PERIODS = 3;
const SILENT_S_MIN = 10;
/** Time constant of the smoothed rate. */
const RATE_S = 10;

/** What each sensor delivered: counts, a smoothed rate and when it was last heard. */
export class SensorStatistics {
  private readonly sensors: readonly Sensor[];
  private readonly plots: Float64Array;
  private readonly recent: Float64Array;
  private readonly ratePerS: Float64Array;
  private readonly lastHeardS: Float64Array;
  private readonly errors: Float64Array;
  private readonly isQuiet: (index: number) => boolean;
  private ratedS = Number.NaN;

  /** @param isQuiet which sensors speak only when there is something to play: their silence is no fault. */
  constructor(sensors: readonly Sensor[], isQuiet: (index: number) => boolean) {
    this.sensors = sensors;
    this.isQuiet = isQuiet;
    this.plots = new Float64Array(sensors.length);
    this.recent = new Float64Array(sensors.length);
    this.ratePerS = new Float64Array(sensors.length);
    this.lastHeardS = new Float64Array(sensors.length).fill(Number.NaN);
    this.errors = new Float64Array(sensors.length);
  }

  /** Counts rows `from` and after of a batch that just grew. */
  heard(batch: PlotBatch, from: number): void {
    for (let row = from; row < batch.count; row++) {
      const sensor = batch.sensor[row] as number;
      this.plots[sensor]!++;
      this.recent[sensor]!++;
    }
  }

  /** Notes that bytes came from a sensor, plots or not. */
  touched(sensor: number, nowS: number): void {
    this.lastHeardS[sensor] = nowS;
  }

  failed(sensor: number, count: number): void {
    this.errors[sensor]! += count;
  }

  /** Brings the rates up to date; call about once a second. */
  settle(nowS: number): void {
    const elapsedS = nowS - this.ratedS;
    this.ratedS = nowS;
    if (!(elapsedS > 0)) return;
    const share = 1 - Math.exp(-elapsedS / RATE_S);
    for (let i = 0; i < this.sensors.length; i++) {
      this.ratePerS[i]! += share * (this.recent[i]! / elapsedS - this.ratePerS[i]!);
      this.recent[i] = 0;
    }
  }

  of(
    sensor: Sensor,
    nowS: number,
  ): {
    plots: number;
    plotsPerS: number;
    errors: number;
    lastHeardS: number | null;
    state: 'waiting' | 'ok' | 'silent';
  } {
    const lastHeardS = this.lastHeardS[sensor.index]!;
    const heard = !Number.isNaN(lastHeardS);
    const silentAfterS = Math.max(SILENT_S_MIN, SILENT_PERIODS * sensor.periodS);
    const state = !heard ? 'waiting' : nowS - lastHeardS > silentAfterS ? 'silent' : 'ok';
    return {
      plots: this.plots[sensor.index]!,
      plotsPerS: this.ratePerS[sensor.index]!,
      errors: this.errors[sensor.index]!,
      lastHeardS: heard ? lastHeardS : null,
      state: this.isQuiet(sensor.index) ? 'ok' : state,
    };
  }
}
