import type { Archive } from './archive.ts';
/** Plots that the stated variance weighs, and that the estimate remembers. */
const PRIOR_PLOTS = 100;
const MEMORY_PLOTS = 1_500;
/** The estimate stays within these multiples of the stated variance. */
const LEAST = 0.25;
const MOST = 16;
/** Innovations squared beyond this many of their variances say little about the noise. */
const OUTLIER = 16;

/**
 * A measured value's noise variance: stated at first, then learned from the innovations of quiet
 * tracks, of which the part that the track's own uncertainty explains is taken away. A bias that
 * nobody removed counts as noise too, so that a sensor which is off weighs less.
 */
export class Noise {
  /** What measurements are weighed with. */
  variance: number;
  /** The same as long as the sensor is trusted; larger while it is not. */
  learned: number;
  readonly #stated: number;
  #plots = PRIOR_PLOTS;
  #distrust = 1;

  constructor(stated: number) {
    this.variance = stated;
    this.learned = stated;
    this.#stated = stated;
  }

  /** Multiplies the variance by `factor` until told otherwise; nothing is learned while it is not 1. */
  distrust(factor: number): void {
    this.#distrust = factor;
    this.variance = this.learned * factor;
  }

  /** Goes back to what was stated. */
  restart(): void {
    this.#plots = PRIOR_PLOTS;
    this.learned = this.#stated;
    this.variance = this.learned * this.#distrust;
  }

  /** Takes the innovation at `at`, followed by the variance that was expected of it, this noise included. */
  learn(innovations: Float64Array, at: number): void {
    const innovation = innovations[at]!;
    const expected = innovations[at + 1]!;
    if (this.#distrust !== 1) return;
    const square = Math.min(innovation * innovation, OUTLIER * expected);
    const sample = square - (expected - this.learned);
    if (this.#plots < MEMORY_PLOTS) this.#plots++;
    const next = this.learned + (sample - this.learned) / this.#plots;
    this.learned = Math.min(MOST * this.#stated, Math.max(LEAST * this.#stated, next));
    this.variance = this.learned;
  }

  archive(a: Archive): void {
    this.variance = a.number(this.variance);
    this.learned = a.number(this.learned);
    this.#plots = a.number(this.#plots);
    this.#distrust = a.number(this.#distrust);
  }
}
