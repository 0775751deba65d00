import type { Archive } from '../archive.ts';
import { AZIMUTH, BIASES, GAIN, RANGE, TIME } from './bias.ts';

/** Kinds of bias that are weighed against there being none, simplest first. */
const HYPOTHESES: readonly (readonly number[])[] = [
  [AZIMUTH],
  [RANGE],
  [RANGE, AZIMUTH],
  [TIME],
  [AZIMUTH, TIME],
  [RANGE, AZIMUTH, TIME],
  [RANGE, GAIN, AZIMUTH],
  [RANGE, GAIN, AZIMUTH, TIME],
];
/** Natural logarithm of the Bayes factor that a further kind of bias, and any bias at all, must reach. */
const FURTHER_EVIDENCE = 3;
const EVIDENCE_LEAST = 8;

/**
 * The biases of `radars` radars by weighted least squares: information of innovations that depend
 * linearly on them, with a prior of one (the unit is `PRIOR_SIGMA`) about zero.
 */
export class BiasSolution {
  readonly size: number;
  /** Estimate and covariance with every kind of bias free. */
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  /** Estimate and sigma under the hypothesis that the evidence prefers. */
  readonly chosen: Float64Array;
  readonly sigma: Float64Array;
  /** Whether the evidence prefers any bias to none. */
  supported = false;
  readonly #information: Float64Array;
  readonly #vector: Float64Array;
  readonly #factor: Float64Array;
  readonly #work: Float64Array;
  readonly #column: Float64Array;
  readonly #index: Int32Array;
  #taken = 0;

  constructor(radars: number) {
    const n = radars * BIASES;
    this.size = n;
    this.mean = new Float64Array(n);
    this.covariance = new Float64Array(n * n);
    for (let i = 0; i < n; i++) this.covariance[i * n + i] = 1;
    this.chosen = new Float64Array(n);
    this.sigma = new Float64Array(n).fill(1);
    this.#information = new Float64Array(n * n);
    this.#vector = new Float64Array(n);
    this.#factor = new Float64Array(n * n);
    this.#work = new Float64Array(n);
    this.#column = new Float64Array(n);
    this.#index = new Int32Array(n);
  }

  /** Takes the innovation at `k` of `value`, followed by its variance, whose derivatives by biases `at[0..m)` are `row[0..m)`. */
  add(at: Int32Array, row: Float64Array, m: number, value: Float64Array, k: number): void {
    const n = this.size;
    const innovation = value[k]!;
    const s = value[k + 1]!;
    for (let i = 0; i < m; i++) {
      const part = row[i]! / s;
      if (part === 0) continue;
      const r = at[i]!;
      this.#vector[r] = this.#vector[r]! + part * innovation;
      // One triangle is read: the rows' later columns go unused.
      for (let j = 0; j <= i; j++) {
        const place = r > at[j]! ? r * n + at[j]! : at[j]! * n + r;
        this.#information[place] = this.#information[place]! + part * row[j]!;
      }
    }
  }

  /** Lets what is known fade to the share `keep`. */
  fade(keep: number): void {
    for (let k = 0; k < this.#information.length; k++) this.#information[k] = this.#information[k]! * keep;
    for (let k = 0; k < this.size; k++) this.#vector[k] = this.#vector[k]! * keep;
  }

  /** Forgets one radar: what is known about it alone and together with others. */
  forget(radar: number): void {
    const n = this.size;
    for (let a = radar * BIASES; a < (radar + 1) * BIASES; a++) {
      this.#vector[a] = 0;
      for (let b = 0; b < n; b++) {
        this.#information[a * n + b] = 0;
        this.#information[b * n + a] = 0;
      }
    }
  }

  /** Solves with every bias free, and under the best supported kinds of bias. */
  solve(): void {
    this.#take([RANGE, GAIN, AZIMUTH, TIME], this.size);
    this.#invert();
    let best: readonly number[] = [];
    let bestEvidence = 0;
    for (const kinds of HYPOTHESES) {
      const evidence = this.#evidence(kinds);
      if (evidence < bestEvidence + (best.length === 0 ? EVIDENCE_LEAST : FURTHER_EVIDENCE)) continue;
      best = kinds;
      bestEvidence = evidence;
    }
    this.supported = best.length > 0;
    this.chosen.fill(0);
    this.sigma.fill(1);
    this.#evidence(best.length > 0 ? best : [RANGE, AZIMUTH]);
    this.#keep();
  }

  /** Logarithm of the Bayes factor of biases of some kinds against none; leaves their estimate in `work`. */
  #evidence(kinds: readonly number[]): number {
    const m = this.#take(kinds, this.size);
    let fit = 0;
    let logDeterminant = 0;
    for (let i = 0; i < m; i++) this.#work[i] = this.#vector[this.#index[i]!]!;
    this.#backward(m);
    for (let i = 0; i < m; i++) {
      fit += this.#work[i]! * this.#vector[this.#index[i]!]!;
      logDeterminant += 2 * Math.log(this.#factor[i * m + i]!);
    }
    return 0.5 * (fit - logDeterminant);
  }

  /** Factors prior plus information of some kinds of bias (Cholesky, lower); returns how many there are. */
  #take(kinds: readonly number[], n: number): number {
    let m = 0;
    for (let r = 0; r < n; r += BIASES) for (const kind of kinds) this.#index[m++] = r + kind;
    const f = this.#factor;
    for (let i = 0; i < m; i++) {
      for (let j = 0; j <= i; j++) {
        let sum = this.#information[this.#index[i]! * n + this.#index[j]!]! + (i === j ? 1 : 0);
        for (let k = 0; k < j; k++) sum -= f[i * m + k]! * f[j * m + k]!;
        f[i * m + j] = i === j ? Math.sqrt(Math.max(1e-9, sum)) : sum / f[j * m + j]!;
      }
    }
    this.#taken = m;
    return m;
  }

  /** Solves factor · factorᵀ · x = work in place; `work` is zero before `from`. */
  #backward(m: number, from = 0): void {
    const f = this.#factor;
    const w = this.#work;
    for (let i = from; i < m; i++) {
      let sum = w[i]!;
      for (let k = from; k < i; k++) sum -= f[i * m + k]! * w[k]!;
      w[i] = sum / f[i * m + i]!;
    }
    for (let i = m - 1; i >= 0; i--) {
      let sum = w[i]!;
      for (let k = i + 1; k < m; k++) sum -= f[k * m + i]! * w[k]!;
      w[i] = sum / f[i * m + i]!;
    }
  }

  #invert(): void {
    const n = this.size;
    for (let c = 0; c < n; c++) {
      this.#work.fill(0);
      this.#work[c] = 1;
      this.#backward(n, c);
      for (let r = 0; r < n; r++) this.covariance[r * n + c] = this.#work[r]!;
    }
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += this.covariance[i * n + j]! * this.#vector[j]!;
      this.mean[i] = sum;
    }
  }

  /** Keeps the estimate that `#evidence` left behind, with its sigmas. */
  #keep(): void {
    const kinds = this.#index;
    const m = this.#taken;
    for (let i = 0; i < m; i++) this.#column[i] = this.#work[i]!;
    for (let i = 0; i < m; i++) {
      this.#work.fill(0, 0, m);
      this.#work[i] = 1;
      this.#backward(m, i);
      this.chosen[kinds[i]!] = this.#column[i]!;
      this.sigma[kinds[i]!] = Math.sqrt(this.#work[i]!);
    }
  }

  archive(a: Archive): void {
    this.supported = a.number(this.supported ? 1 : 0) === 1;
    a.array(this.mean);
    a.array(this.covariance);
    a.array(this.chosen);
    a.array(this.sigma);
    a.array(this.#information);
    a.array(this.#vector);
  }
}
