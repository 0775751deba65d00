import { STATE_SIZE } from './state-layout.ts';

const gain = new Float64Array(STATE_SIZE);
const LN_TWO_PI = Math.log(2 * Math.PI);

/** What one model's measurement update left behind. */
export interface Fit {
  /** Logarithm of the measurement's likelihood so far. */
  logLikelihood: number;
  /** Sum of normalised innovations squared so far. */
  distance: number;
}

/**
 * Updates a mean and full covariance by one scalar measurement with row `h` (all `STATE_SIZE`
 * values), innovation and noise variance, and adds to `fit`. Vectors with uncorrelated noise are
 * taken one value after the other, which is the same as together. Joseph's form is not needed:
 * the covariance is kept symmetric by construction and noises are floored.
 */
export function updateScalar(
  x: Float64Array,
  P: Float64Array,
  h: Float64Array,
  innovation: number,
  variance: number,
  fit: Fit,
): void {
  let s = variance;
  for (let i = 0; i < STATE_SIZE; i++) {
    const r = i * STATE_SIZE;
    let sum = 0;
    for (let j = 0; j < STATE_SIZE; j++) sum += P[r + j]! * h[j]!;
    gain[i] = sum;
    s += sum * h[i]!;
  }
  const scaled = innovation / s;
  for (let i = 0; i < STATE_SIZE; i++) {
    const gi = gain[i]!;
    x[i] = x[i]! + gi * scaled;
    const part = gi / s;
    for (let j = i; j < STATE_SIZE; j++) {
      const value = P[i * STATE_SIZE + j]! - part * gain[j]!;
      P[i * STATE_SIZE + j] = value;
      P[j * STATE_SIZE + i] = value;
    }
  }
  fit.distance += innovation * scaled;
  fit.logLikelihood -= 0.5 * (innovation * scaled + Math.log(s) + LN_TWO_PI);
}
