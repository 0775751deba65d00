import { invert, multiplyAdd, packedLength, weightedTrace } from './symmetric.ts';

/**
 * Covariance intersection: fuses estimates whose correlation is unknown.
 *
 * P⁻¹ = Σ ω_i P_i⁻¹, x = P Σ ω_i P_i⁻¹ x_i, Σ ω_i = 1. The result is never more certain than its
 * parts allow, whatever they share. Source: S. Julier, J. Uhlmann, "A non-divergent estimation
 * algorithm in the presence of unknown correlations", American Control Conference (1997).
 */

/** Estimates to fuse at once: more nations than one object is ever reported by. */
export const ESTIMATES_MAX = 31;
const LENGTH_MAX = 10;

const inverses = Array.from({ length: ESTIMATES_MAX }, () => new Float64Array(LENGTH_MAX));
const omegas = new Float64Array(ESTIMATES_MAX);
const information = new Float64Array(LENGTH_MAX);
const vector = new Float64Array(4);
const column = new Float64Array(4);
const rotated = new Float64Array(4);

/**
 * Fuses `count` estimates of size `n` (2 to 4).
 *
 * @param states `count` × n values.
 * @param covariances `count` upper triangles.
 * @param weights what a variance of each component counts in the trace that is made small.
 * @param outState n values. @param outCovariance one upper triangle.
 * @returns false when a covariance is not positive definite; the outputs are then undefined.
 */
export function intersect(
  states: Float64Array,
  covariances: Float64Array,
  count: number,
  n: number,
  weights: Float64Array,
  outState: Float64Array,
  outCovariance: Float64Array,
): boolean {
  const length = packedLength(n);
  for (let i = 0; i < count; i++) {
    if (!invert(covariances, i * length, n, inverses[i] as Float64Array)) return false;
  }
  if (count === 2) setOptimalWeights(n, weights);
  else setFastWeights(covariances, count, n, weights);
  return combine(states, count, n, outState, outCovariance);
}

/** The weight of estimate `index` in the last `intersect`. */
export function lastOmega(index: number): number {
  return omegas[index];
}

function combine(
  states: Float64Array,
  count: number,
  n: number,
  outState: Float64Array,
  outCovariance: Float64Array,
): boolean {
  mixInformation(count, packedLength(n));
  if (!invert(information, 0, n, outCovariance)) return false;
  vector.fill(0);
  for (let i = 0; i < count; i++) multiplyAdd(inverses[i] as Float64Array, n, states, i * n, omegas[i], vector);
  outState.fill(0, 0, n);
  multiplyAdd(outCovariance, n, vector, 0, 1, outState);
  return true;
}

function mixInformation(count: number, length: number): void {
  information.fill(0, 0, length);
  for (let i = 0; i < count; i++) {
    const inverse = inverses[i] as Float64Array;
    for (let k = 0; k < length; k++) information[k] += omegas[i] * inverse[k];
  }
}

/** ω_i ∝ 1 / tr P_i: no search, close to the best where the estimates are alike. */
function setFastWeights(covariances: Float64Array, count: number, n: number, weights: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    omegas[i] = 1 / weightedTrace(covariances, i * packedLength(n), n, weights);
    sum += omegas[i];
  }
  for (let i = 0; i < count; i++) omegas[i] /= sum;
}

/**
 * For two estimates, the ω that makes the trace smallest. The trace is convex in ω (the inverse
 * is operator convex), so its slope has one root, found by the Illinois form of regula falsi.
 */
function setOptimalWeights(n: number, weights: Float64Array): void {
  setPair(0);
  let low = 0;
  let high = 1;
  let lowSlope = slopeAt(0, n, weights);
  let highSlope = slopeAt(1, n, weights);
  if (lowSlope >= 0 || highSlope <= 0) {
    setPair(lowSlope >= 0 ? 0 : 1);
    return;
  }
  const tolerance = -1e-10 * lowSlope;
  for (let round = 0, side = 0; round < 40; round++) {
    const omega = (low * highSlope - high * lowSlope) / (highSlope - lowSlope);
    const slope = slopeAt(omega, n, weights);
    if (Math.abs(slope) <= tolerance || high - low < 1e-9) break;
    if (slope < 0) {
      low = omega;
      lowSlope = slope;
      if (side === -1) highSlope /= 2;
      side = -1;
    } else {
      high = omega;
      highSlope = slope;
      if (side === 1) lowSlope /= 2;
      side = 1;
    }
  }
}

function setPair(omega: number): void {
  omegas[0] = omega;
  omegas[1] = 1 - omega;
}

const fused = new Float64Array(LENGTH_MAX);

/** d/dω of the weighted trace: −Σ w_i p_iᵀ (A⁻¹ − B⁻¹) p_i, with p_i the columns of the fused covariance. */
function slopeAt(omega: number, n: number, weights: Float64Array): number {
  setPair(omega);
  mixInformation(2, packedLength(n));
  invert(information, 0, n, fused);
  let slope = 0;
  for (let i = 0; i < n; i++) {
    readColumn(fused, n, i);
    rotated.fill(0);
    multiplyAdd(inverses[0] as Float64Array, n, column, 0, 1, rotated);
    multiplyAdd(inverses[1] as Float64Array, n, column, 0, -1, rotated);
    for (let k = 0; k < n; k++) slope -= weights[i] * column[k] * rotated[k];
  }
  return slope;
}

function readColumn(packed: Float64Array, n: number, i: number): void {
  for (let k = 0; k < n; k++) {
    const row = Math.min(i, k);
    column[k] = packed[row * n - (row * (row - 1)) / 2 + Math.max(i, k) - row];
  }
}
