import { STATE_SIZE } from './state-layout.ts';

const gain = new Float64Array(STATE_SIZE);
const LN_TWO_PI = Math.log(2 * Math.PI);

/** What one model's measurement update left behind. */
export interface Fit {
  /** Logarithm of the measurement's likelihood so far. */
  logLikelihood: number;
  /** Sum of normalised innovations squared so far. */
  distance: number;
  /** Variance that was expected of the latest innovation. */
  expected: number;
}

/**
 * Updates a mean and full covariance by one scalar measurement with row `h` (all `STATE_SIZE`
 * values), innovation and noise variance, and adds to `fit`. Vectors with uncorrelated noise are
 * taken one value after the other, which is the same as together. Joseph's form is not needed:
 * only one triangle is kept between updates, and noises are floored.
 */
export function updateScalar(
  x: Float64Array,
  P: Float64Array,
  h: Float64Array,
  innovation: number,
  variance: number,
  fit: Fit,
): void {
  // Written out for seven states: this is where a tracker spends its time.
  const h0 = h[0]!;
  const h1 = h[1]!;
  const h2 = h[2]!;
  const h3 = h[3]!;
  const h4 = h[4]!;
  const h5 = h[5]!;
  const h6 = h[6]!;
  let s = variance;
  for (let i = 0, r = 0; i < STATE_SIZE; i++, r += STATE_SIZE) {
    const sum =
      P[r]! * h0 + P[r + 1]! * h1 + P[r + 2]! * h2 + P[r + 3]! * h3 + P[r + 4]! * h4 + P[r + 5]! * h5 + P[r + 6]! * h6;
    gain[i] = sum;
    s += sum * h[i]!;
  }
  const scaled = innovation / s;
  const inverse = 1 / s;
  const g0 = gain[0]!;
  const g1 = gain[1]!;
  const g2 = gain[2]!;
  const g3 = gain[3]!;
  const g4 = gain[4]!;
  const g5 = gain[5]!;
  const g6 = gain[6]!;
  for (let i = 0, r = 0; i < STATE_SIZE; i++, r += STATE_SIZE) {
    const gi = gain[i]!;
    x[i] = x[i]! + gi * scaled;
    const part = gi * inverse;
    P[r] = P[r]! - part * g0;
    P[r + 1] = P[r + 1]! - part * g1;
    P[r + 2] = P[r + 2]! - part * g2;
    P[r + 3] = P[r + 3]! - part * g3;
    P[r + 4] = P[r + 4]! - part * g4;
    P[r + 5] = P[r + 5]! - part * g5;
    P[r + 6] = P[r + 6]! - part * g6;
  }
  fit.expected = s;
  fit.distance += innovation * scaled;
  fit.logLikelihood -= 0.5 * (innovation * scaled + Math.log(s) + LN_TWO_PI);
}
