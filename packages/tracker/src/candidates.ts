import { MODELS_MAX } from './motion-models.ts';
import { COVARIANCES_SIZE, MEANS_SIZE } from './track-table.ts';

/** Values a pair keeps of the first model's innovations: range, its expected variance, azimuth, its own. */
export const INNOVATION_VALUES = 4;

/** Most pairs of a track and a plot weighed at once. */
export const PAIRS_MAX = 32_768;

/**
 * Pairs of a track and a plot that may belong together, in order of plots; each with every model's
 * state as the plot would update it, so that what association chooses needs no second computation.
 */
export class Candidates {
  count = 0;
  capacity = 0;
  track = new Int32Array(0);
  plot = new Int32Array(0);
  /** Likelihood by model relative to the pair's largest, then that largest's logarithm in all. */
  modelLikelihood = new Float64Array(0);
  /** Odds of the pair against the plot being false or new, with the track's existence in it. */
  odds = new Float64Array(0);
  probability = new Float64Array(0);
  innovations = new Float64Array(0);
  mean = new Float64Array(0);
  covariance = new Float64Array(0);

  /** Makes room for one more pair; false at the bound. */
  reserve(): boolean {
    if (this.count < this.capacity) return true;
    if (this.capacity >= PAIRS_MAX) return false;
    this.capacity = Math.max(64, this.capacity * 2);
    this.track = grow(this.track, this.capacity);
    this.plot = grow(this.plot, this.capacity);
    this.modelLikelihood = grow(this.modelLikelihood, this.capacity * MODELS_MAX);
    this.odds = grow(this.odds, this.capacity);
    this.probability = grow(this.probability, this.capacity);
    this.innovations = grow(this.innovations, this.capacity * INNOVATION_VALUES);
    this.mean = grow(this.mean, this.capacity * MEANS_SIZE);
    this.covariance = grow(this.covariance, this.capacity * COVARIANCES_SIZE);
    return true;
  }
}

function grow<A extends Int32Array | Float64Array>(old: A, length: number): A {
  const larger = new (old.constructor as new (n: number) => A)(length);
  larger.set(old as never);
  return larger;
}
