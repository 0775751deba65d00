import type { Archive } from '../archive.ts';
import { EnergyWindow } from './energy-window.ts';
import { BALLISTIC_SIZE, heightOf } from './fall.ts';
import { BallisticFilter } from './filter.ts';
import { type BallisticImpact, predictImpact } from './impact.ts';
import { innovationOf, type Measurement } from './measurement.ts';

const N = BALLISTIC_SIZE;
/** Acceleration density of powered or lifted flight: some hundred m/s in ten seconds, m²/s³. */
const Q_POWERED = 10_000;
const Q_FREE = 0.5;
/** How long a motor burns, and how long free flight lasts before anything else happens to it, s. */
const BURNS_S = 40;
const FREE_S = 2_000;
/** First guess that a body flies free. */
const FREEDOM_AT_START = 0.3;
/** A body counts as in free flight from here on, and until it is below the other. */
const FREE_FROM = 0.9;
const FREE_UNTIL = 0.5;
/** Plots older than the state are carried back by at most this, s. */
const LATE_MAX_S = 3;
/** Normalised innovation squared, for three values, beyond which a plot is not the body's. */
const GATE = 25;
const MISFIT_PLOTS = 4;
const WEIGHT_MIN = 0.01;
const GRAVITY_MPS2 = 9.8;

const by = new Float64Array(3);
const kept = [new Float64Array(N + N * N), new Float64Array(N + N * N)] as const;
const logLikelihoods = new Float64Array(2);
const merged = new Float64Array(N);
const spread = new Float64Array(N * N);

/**
 * One body followed as powered and as in free flight side by side (an interacting multiple model of
 * two unscented filters with the same forces and different unknown accelerations).
 */
export class Body {
  readonly free: BallisticFilter;
  readonly powered: BallisticFilter;
  /** Probability of free flight. */
  freedom = FREEDOM_AT_START;
  isFree = false;
  /** Logarithm of the likelihood of its plots over that of false plots. */
  score = 0;
  plots = 3;
  /** Plots in a row after which no aircraft could have its energy. */
  able = 0;
  /** Mean normalised innovation squared per value of the latest plots. */
  misfit = 1;
  startS: number;
  lastPlotS: number;
  scan = 0;
  /** Place in the table of tracks once it is one; −1 before. */
  slot = -1;
  /** What its plots show of its energy by themselves. */
  readonly shown = new EnergyWindow();
  readonly start = new Float64Array(3);
  readonly lineage: Uint32Array;
  flags = 0;
  #impact: BallisticImpact | null = null;
  #impactPlots = -1;

  constructor(
    timeS: number,
    position: ArrayLike<number>,
    velocity: ArrayLike<number>,
    sigmaM: number,
    sigmaMps: number,
    lineageWords: number,
  ) {
    this.free = new BallisticFilter(timeS, position, velocity, sigmaM, sigmaMps, Q_FREE);
    this.powered = new BallisticFilter(timeS, position, velocity, sigmaM, sigmaMps, Q_POWERED);
    this.startS = timeS;
    this.lastPlotS = timeS;
    this.lineage = new Uint32Array(lineageWords);
  }

  get timeS(): number {
    return this.free.timeS;
  }

  /** The filter that tells the state: free flight once it is sure, else the likelier. */
  get best(): BallisticFilter {
    return this.isFree || this.freedom > 0.5 ? this.free : this.powered;
  }

  predict(timeS: number): void {
    const dtS = timeS - this.timeS;
    if (!(dtS > 0)) return;
    this.#interact(dtS);
    this.free.predict(timeS);
    this.powered.predict(timeS);
  }

  /** Normalised innovation squared of a sight under the nearer model; infinite where it is out of question. */
  distance(sight: Measurement): number {
    this.#keep();
    const nearest = this.#fit(sight);
    this.#restore();
    return nearest < (GATE * (sight.values + 1)) / 4 ? nearest : Number.POSITIVE_INFINITY;
  }

  /** Takes a sight whose kind of false plots has the given density, per m, rad and its third unit. */
  take(sight: Measurement, falseDensity: number, detection: number): void {
    const nearest = this.#fit(sight);
    const top = Math.max(logLikelihoods[0]!, logLikelihoods[1]!);
    const [f, p] = [
      this.freedom * Math.exp(logLikelihoods[0]! - top),
      (1 - this.freedom) * Math.exp(logLikelihoods[1]! - top),
    ];
    this.freedom = Math.min(0.999, Math.max(0.001, f / (f + p)));
    if (this.freedom > FREE_FROM) this.isFree = true;
    else if (this.freedom < FREE_UNTIL) this.isFree = false;
    this.score += top + Math.log(f + p) + Math.log(detection) - Math.log(falseDensity);
    this.misfit += (nearest / sight.values - this.misfit) / MISFIT_PLOTS;
    this.plots++;
    this.lastPlotS = Math.max(this.lastPlotS, sight.timeS);
  }

  /** Where it comes down; worked out once after each plot. Null while a motor may still burn. */
  get impact(): BallisticImpact | null {
    if (!this.isFree) return null;
    if (this.#impactPlots !== this.plots) {
      this.#impactPlots = this.plots;
      this.#impact = predictImpact(this.timeS, this.free.mean, this.free.covariance);
    }
    return this.#impact;
  }

  /**
   * The least specific energy, kinetic and of height, that the state leaves possible at so many
   * sigmas, J/kg; `vertical`: of the vertical motion alone, which is g times the apogee's height.
   */
  energyAtLeast(sigmas: number, vertical: boolean): number {
    const { mean, covariance: P } = this.best;
    const r = Math.hypot(mean[0]!, mean[1]!, mean[2]!);
    const climb = (mean[0]! * mean[3]! + mean[1]! * mean[4]! + mean[2]! * mean[5]!) / r;
    let kinetic = 0;
    for (let i = 0; i < 3; i++) {
      const along = vertical ? (climb * mean[i]!) / r : mean[3 + i]!;
      kinetic += (along * along) / 2;
      merged[i] = (GRAVITY_MPS2 * mean[i]!) / r;
      merged[3 + i] = along;
    }
    let variance = 0;
    for (let i = 0; i < 6; i++) for (let j = 0; j < 6; j++) variance += merged[i]! * P[i * N + j]! * merged[j]!;
    return kinetic + GRAVITY_MPS2 * heightOf(mean) - sigmas * Math.sqrt(Math.max(0, variance));
  }

  /** Updates both filters; returns the least distance of a probable one. Their log likelihoods stay behind. */
  #fit(sight: Measurement): number {
    logLikelihoods[0] = 0;
    logLikelihoods[1] = 0;
    const shiftS = Math.max(-LATE_MAX_S, sight.timeS - this.timeS);
    let nearest = Number.POSITIVE_INFINITY;
    for (let m = 0; m < 2; m++) {
      const filter = m === 0 ? this.free : this.powered;
      let distance = 0;
      for (let k = 0; k < sight.values; k++) {
        const x = filter.mean;
        const innovation = innovationOf(
          sight,
          k,
          x[0]! + shiftS * x[3]!,
          x[1]! + shiftS * x[4]!,
          x[2]! + shiftS * x[5]!,
          by,
        );
        logLikelihoods[m] = logLikelihoods[m]! + filter.updateBy(by, shiftS, innovation, sight.variance[k]!);
        distance += filter.distance;
      }
      const weight = m === 0 ? this.freedom : 1 - this.freedom;
      if (weight > WEIGHT_MIN) nearest = Math.min(nearest, distance);
    }
    return nearest;
  }

  #keep(): void {
    for (let m = 0; m < 2; m++) {
      const filter = m === 0 ? this.free : this.powered;
      kept[m]!.set(filter.mean);
      kept[m]!.set(filter.covariance, N);
    }
  }

  #restore(): void {
    for (let m = 0; m < 2; m++) {
      const filter = m === 0 ? this.free : this.powered;
      filter.mean.set(kept[m]!.subarray(0, N));
      filter.covariance.set(kept[m]!.subarray(N));
    }
  }

  #interact(dtS: number): void {
    const stays = Math.exp(-dtS / FREE_S);
    const burnsOut = 1 - Math.exp(-dtS / BURNS_S);
    const free = this.freedom * stays + (1 - this.freedom) * burnsOut;
    this.#keep();
    mixInto(this.free, (this.freedom * stays) / free);
    mixInto(this.powered, 1 - ((1 - this.freedom) * (1 - burnsOut)) / (1 - free));
    this.freedom = free;
  }

  archive(a: Archive): void {
    this.free.archive(a);
    this.powered.archive(a);
    this.freedom = a.number(this.freedom);
    this.isFree = a.number(this.isFree ? 1 : 0) === 1;
    this.score = a.number(this.score);
    this.plots = a.number(this.plots);
    this.able = a.number(this.able);
    this.misfit = a.number(this.misfit);
    this.startS = a.number(this.startS);
    this.lastPlotS = a.number(this.lastPlotS);
    this.scan = a.number(this.scan);
    this.slot = a.number(this.slot);
    this.shown.archive(a);
    a.array(this.start);
    a.array(this.lineage);
    this.flags = a.number(this.flags);
  }
}

/** Makes `filter` the mixture of the kept free state, with weight `free`, and the kept powered one. */
function mixInto(filter: BallisticFilter, free: number): void {
  const [a, b] = kept;
  for (let i = 0; i < N; i++) merged[i] = free * a[i]! + (1 - free) * b[i]!;
  for (let i = 0; i < N; i++) {
    for (let j = 0; j < N; j++) {
      const k = N + i * N + j;
      const fromFree = a[k]! + (a[i]! - merged[i]!) * (a[j]! - merged[j]!);
      const fromPowered = b[k]! + (b[i]! - merged[i]!) * (b[j]! - merged[j]!);
      spread[i * N + j] = free * fromFree + (1 - free) * fromPowered;
    }
  }
  filter.mean.set(merged);
  filter.covariance.set(spread);
}
