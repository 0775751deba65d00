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
  /** Learned variance, then what measurements are weighed with: numbers in fields would be put on the heap anew. */
  readonly #values: Float64Array;
  readonly #stated: number;
  #plots = PRIOR_PLOTS;
  #distrust = 1;

  constructor(stated: number) {
    this.#values = Float64Array.of(stated, stated);
    this.#stated = stated;
  }

  /** What measurements are weighed with: what was learned while the sensor is trusted, more while it is not. */
  get variance(): number {
    return this.#values[1]!;
  }

  get learned(): number {
    return this.#values[0]!;
  }

  /** Multiplies the variance by `factor` until told otherwise; nothing is learned while it is not 1. */
  distrust(factor: number): void {
    this.#distrust = factor;
    this.#values[1] = this.learned * factor;
  }

  /** Goes back to what was stated. */
  restart(): void {
    this.#plots = PRIOR_PLOTS;
    this.#values[0] = this.#stated;
    this.#values[1] = this.#stated * this.#distrust;
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
    this.#values[0] = Math.min(MOST * this.#stated, Math.max(LEAST * this.#stated, next));
    this.#values[1] = this.#values[0];
  }

  archive(a: Archive): void {
    a.array(this.#values);
    this.#plots = a.number(this.#plots);
    this.#distrust = a.number(this.#distrust);
  }
}
