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
  variance: number;
  readonly #stated: number;
  #plots = PRIOR_PLOTS;

  constructor(stated: number) {
    this.variance = stated;
    this.#stated = stated;
  }

  /** Takes one innovation and the variance that was expected of it, this noise included. */
  learn(innovation: number, expected: number): void {
    const square = Math.min(innovation * innovation, OUTLIER * expected);
    const sample = square - (expected - this.variance);
    if (this.#plots < MEMORY_PLOTS) this.#plots++;
    const next = this.variance + (sample - this.variance) / this.#plots;
    this.variance = Math.min(MOST * this.#stated, Math.max(LEAST * this.#stated, next));
  }
}
