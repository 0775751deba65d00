import type { Archive } from '../archive.ts';
import { BALLISTIC_SIZE, DRAG, fall } from './fall.ts';

const N = BALLISTIC_SIZE;
const POINTS = 2 * N + 1;
/** Sigma points at √3 sigma carry a normal density's fourth moment: κ = 3 − n. */
const SPREAD = Math.sqrt(3);
const WEIGHT_CENTRE = 1 - N / 3;
const WEIGHT = 1 / 6;
/** Before anything is known drag is that of β between 1,000 and 10,000 kg/m²: 1/β, m²/kg. */
const DRAG_MEAN = 4e-4;
const DRAG_SIGMA = 2.5e-4;
const DRAG_LEAST = 1e-5;
/** Accelerations that free fall leaves out, m²/s³. */
const Q_FREE = 0.5;
/** Longest step of a prediction, s: right to two metres in thick air, far less above it. */
const STEP_S = 1;
const LN_TWO_PI = Math.log(2 * Math.PI);

const row = new Float64Array(3);

/**
 * Follows one body under gravity and drag by measured positions; the state is that of `fall`, with
 * 1/β estimated along. Unscented Kalman filter: Julier and Uhlmann, Proc. IEEE 92 (2004).
 */
export class BallisticFilter {
  timeS: number;
  readonly mean = new Float64Array(N);
  /** Full, symmetric. */
  readonly covariance = new Float64Array(N * N);
  /** Sum of logarithms of the likelihoods of the positions taken, and how many there were. */
  logLikelihood = 0;
  positions = 0;
  /** Normalised innovation squared of the value last taken. */
  distance = 0;
  readonly #q: number;
  readonly #points = new Float64Array(POINTS * N);
  readonly #gain = new Float64Array(N);

  /** From an earth-centred position and velocity (m, m/s) with their sigmas; `q` is the density of other accelerations, m²/s³. */
  constructor(
    timeS: number,
    position: ArrayLike<number>,
    velocity: ArrayLike<number>,
    sigmaM: number,
    sigmaMps: number,
    q = Q_FREE,
  ) {
    this.timeS = timeS;
    this.#q = q;
    for (let i = 0; i < 3; i++) {
      this.mean[i] = position[i]!;
      this.mean[3 + i] = velocity[i]!;
      this.covariance[i * N + i] = sigmaM * sigmaM;
      this.covariance[(3 + i) * N + 3 + i] = sigmaMps * sigmaMps;
    }
    this.mean[DRAG] = DRAG_MEAN;
    this.covariance[DRAG * N + DRAG] = DRAG_SIGMA * DRAG_SIGMA;
  }

  /** Ballistic coefficient β, kg/m². */
  get ballisticCoefficient(): number {
    return 1 / Math.max(DRAG_LEAST, this.mean[DRAG]!);
  }

  predict(timeS: number): void {
    const dtS = timeS - this.timeS;
    if (!(dtS > 0)) return;
    this.timeS = timeS;
    this.#spread();
    for (let p = 0; p < POINTS; p++) fall(this.#points.subarray(p * N, (p + 1) * N), dtS, STEP_S);
    this.#gather();
    const q = this.#q;
    for (let i = 0; i < 3; i++) {
      const [a, b] = [i * N, (3 + i) * N];
      this.covariance[a + i] = this.covariance[a + i]! + (q * dtS ** 3) / 3;
      this.covariance[a + 3 + i] = this.covariance[a + 3 + i]! + (q * dtS * dtS) / 2;
      this.covariance[b + i] = this.covariance[b + i]! + (q * dtS * dtS) / 2;
      this.covariance[b + 3 + i] = this.covariance[b + 3 + i]! + q * dtS;
    }
  }

  /** Takes a position (m, earth-centred, one sigma in each axis) of the filter's time; returns its log likelihood. */
  update(position: ArrayLike<number>, sigmaM: number): number {
    let sum = 0;
    for (let axis = 0; axis < 3; axis++) {
      row.fill(0);
      row[axis] = 1;
      sum += this.updateBy(row, 0, position[axis]! - this.mean[axis]!, sigmaM * sigmaM);
    }
    this.logLikelihood += sum;
    this.positions++;
    return sum;
  }

  /**
   * Takes one value by its derivatives by the position of `shiftS` from the filter's time, its
   * innovation and the variance of its noise. Returns its log likelihood; `distance` has its share
   * of the normalised innovation squared.
   */
  updateBy(byPosition: ArrayLike<number>, shiftS: number, innovation: number, variance: number): number {
    const P = this.covariance;
    let s = variance;
    for (let i = 0; i < N; i++) {
      let sum = 0;
      for (let k = 0; k < 3; k++) sum += (P[i * N + k]! + shiftS * P[i * N + 3 + k]!) * byPosition[k]!;
      this.#gain[i] = sum;
    }
    for (let k = 0; k < 3; k++) s += (this.#gain[k]! + shiftS * this.#gain[3 + k]!) * byPosition[k]!;
    for (let i = 0; i < N; i++) {
      this.mean[i] = this.mean[i]! + (this.#gain[i]! * innovation) / s;
      for (let j = 0; j < N; j++) P[i * N + j] = P[i * N + j]! - (this.#gain[i]! * this.#gain[j]!) / s;
    }
    this.mean[DRAG] = Math.max(DRAG_LEAST, this.mean[DRAG]!);
    this.distance = (innovation * innovation) / s;
    return -0.5 * (this.distance + Math.log(s) + LN_TWO_PI);
  }

  archive(a: Archive): void {
    this.timeS = a.number(this.timeS);
    a.array(this.mean);
    a.array(this.covariance);
  }

  #spread(): void {
    spreadPoints(this.mean, this.covariance, this.#points);
  }

  /** Mean and covariance of the points, about the centre's point so that a negative weight cannot spoil them. */
  #gather(): void {
    const points = this.#points;
    for (let i = 0; i < N; i++) {
      let sum = WEIGHT_CENTRE * points[i]!;
      for (let p = 1; p < POINTS; p++) sum += WEIGHT * points[p * N + i]!;
      this.mean[i] = sum;
    }
    for (let i = 0; i < N; i++) {
      for (let j = 0; j <= i; j++) {
        let sum = 0;
        for (let p = 1; p < POINTS; p++) {
          sum += WEIGHT * (points[p * N + i]! - points[i]!) * (points[p * N + j]! - points[j]!);
        }
        this.covariance[i * N + j] = sum;
        this.covariance[j * N + i] = sum;
      }
    }
  }
}

/** How many sigma points there are, and what the centre's and every other one's weighs. */
export const SIGMA_POINTS = POINTS;
export const CENTRE_WEIGHT = WEIGHT_CENTRE;
export const POINT_WEIGHT = WEIGHT;
const L = new Float64Array(N * N);

/** Fills `points` (`SIGMA_POINTS` states) with the sigma points of a mean and covariance, the mean first. */
export function spreadPoints(mean: Float64Array, covariance: Float64Array, points: Float64Array): void {
  for (let i = 0; i < N; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = covariance[i * N + j]!;
      for (let k = 0; k < j; k++) sum -= L[i * N + k]! * L[j * N + k]!;
      L[i * N + j] = i === j ? Math.sqrt(Math.max(1e-18, sum)) : sum / L[j * N + j]!;
    }
  }
  points.set(mean, 0);
  for (let column = 0; column < N; column++) {
    for (let i = 0; i < N; i++) {
      const d = i >= column ? SPREAD * L[i * N + column]! : 0;
      points[(1 + column) * N + i] = mean[i]! + d;
      points[(1 + N + column) * N + i] = mean[i]! - d;
    }
  }
}
