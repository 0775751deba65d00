import { LANES, STATE_SIZE, type Values } from './state-layout.ts';

/** What one model's measurement update left behind. */
export interface Fit {
  /** Sum of normalised innovations squared so far. */
  distance: number;
  /** Product of the innovations' expected variances so far, and their number. */
  volume: number;
  values: number;
}

export function createFit(): Fit {
  return { distance: 0, volume: 1, values: 0 };
}

/** Makes a fit one of no values. */
export function clearFit(fit: Fit): void {
  fit.distance = 0;
  fit.volume = 1;
  fit.values = 0;
}

/** A scalar measurement: its derivatives by the state's values, innovation and noise variance. */
export interface Scalar {
  readonly row: Float64Array;
  innovation: number;
  variance: number;
}

export function createScalar(): Scalar {
  return { row: new Float64Array(STATE_SIZE), innovation: 0.5, variance: 0.5 };
}

const gain = new Float64Array(STATE_SIZE);

/**
 * Updates a model's mean (at `x`) and packed covariance (at `c`, both as tracks keep them) in place by one scalar
 * measurement and adds to `fit`. Vectors with uncorrelated noise are taken one value after the other, which is the
 * same as together. Joseph's form is not needed: only one triangle is kept, and noises are floored.
 */
export function updateScalar(mean: Values, x: number, P: Values, c: number, measured: Scalar, fit: Fit): void {
  const { row, innovation } = measured;
  gain.fill(0);
  for (let i = 0, k = c; i < STATE_SIZE; i++) {
    for (let j = i; j < STATE_SIZE; j++, k += LANES) {
      gain[i] = gain[i]! + P[k]! * row[j]!;
      if (j > i) gain[j] = gain[j]! + P[k]! * row[i]!;
    }
  }
  let s = measured.variance;
  for (let i = 0; i < STATE_SIZE; i++) s += gain[i]! * row[i]!;
  const scaled = innovation / s;
  fit.distance += innovation * scaled;
  fit.volume *= s;
  fit.values++;
  for (let i = 0; i < STATE_SIZE; i++) mean[x + LANES * i] = mean[x + LANES * i]! + gain[i]! * scaled;
  for (let i = 0, k = c; i < STATE_SIZE; i++) {
    for (let j = i; j < STATE_SIZE; j++, k += LANES) P[k] = P[k]! - (gain[i]! * gain[j]!) / s;
  }
}
