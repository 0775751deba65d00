import { GROWTH, type Kernel } from './kernel.ts';

/** Values a pair keeps of the first model's innovations: range, its expected variance, azimuth, its own. */
export const INNOVATION_VALUES = 4;

/** Most pairs of a track and a plot weighed at once. */
export const PAIRS_MAX = 32_768;
const FIRST_CAPACITY = 64;

/**
 * Pairs of a track and a plot that may belong together, in order of plots; each with every model's
 * state as the plot would update it, so that what association chooses needs no second computation.
 */
export class Candidates {
  count = 0;
  capacity = 0;
  probability = new Float64Array(0);
  /** In the kernel's memory: slots of tracks, and places of plots in the scan. */
  track = new Int32Array(0);
  plot = new Int32Array(0);
  /** In the kernel's memory: odds of the pair against the plot being false or new, with the track's existence in it. */
  odds = new Float64Array(0);
  /** In the kernel's memory too: the first model's innovations, and models' means and covariances as of tracks. */
  innovations = new Float64Array(0);
  mean = new Float32Array(0);
  covariance = new Float32Array(0);
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    kernel.whenMoved(() => this.#look());
  }

  /** Makes room for so many pairs more; false at the bound. Columns of tracks are to be read again after it. */
  reserve(more: number): boolean {
    if (this.count + more <= this.capacity) return true;
    if (this.count + more > PAIRS_MAX) return false;
    const wanted = Math.max(this.count + more, FIRST_CAPACITY, Math.ceil(this.capacity * GROWTH));
    this.capacity = Math.min(PAIRS_MAX, wanted);
    this.probability = longer(this.probability, this.capacity);
    this.#kernel.resize(this.#kernel.tracks, this.capacity);
    return true;
  }

  #look(): void {
    const { odds, innovations, mean, covariance, track, plot } = this.#kernel.pairColumns();
    this.track = track;
    this.plot = plot;
    this.odds = odds;
    this.innovations = innovations;
    this.mean = mean;
    this.covariance = covariance;
  }
}

function longer(old: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(length);
  larger.set(old);
  return larger;
}
