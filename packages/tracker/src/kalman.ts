/** What one model's measurement update left behind. */
export interface Fit {
  /** Sum of normalised innovations squared so far. */
  distance: number;
  /** Product of the innovations' expected variances so far, and their number. */
  volume: number;
  values: number;
}

const LN_TWO_PI = Math.log(2 * Math.PI);

export function createFit(): Fit {
  return { distance: 0, volume: 1, values: 0 };
}

/** Makes a fit one of no values. */
export function clearFit(fit: Fit): void {
  fit.distance = 0;
  fit.volume = 1;
  fit.values = 0;
}

/** Logarithm of the density of all values taken. */
export function logLikelihood(fit: Fit): number {
  return -0.5 * (fit.distance + Math.log(fit.volume) + fit.values * LN_TWO_PI);
}

/** A scalar measurement: its derivatives by the state's values, innovation and noise variance. */
export interface Scalar {
  readonly row: Float64Array;
  innovation: number;
  variance: number;
}

export function createScalar(): Scalar {
  return { row: new Float64Array(7), innovation: 0.5, variance: 0.5 };
}

/**
 * Updates a mean (at `x`) and packed covariance (at `c`) in place by one scalar measurement and adds
 * to `fit`. Vectors with uncorrelated noise are taken one value after the other, which is the same as
 * together. Joseph's form is not needed: only one triangle is kept, and noises are floored.
 */
export function updateScalar(
  mean: Float64Array,
  x: number,
  P: Float64Array,
  c: number,
  measured: Scalar,
  fit: Fit,
): void {
  // Written out: a tracker spends its time here.
  const { row, innovation } = measured;
  const h0 = row[0]!;
  const h1 = row[1]!;
  const h2 = row[2]!;
  const h3 = row[3]!;
  const h4 = row[4]!;
  const h5 = row[5]!;
  const h6 = row[6]!;
  const g0 =
    P[c + 0]! * h0 +
    P[c + 1]! * h1 +
    P[c + 2]! * h2 +
    P[c + 3]! * h3 +
    P[c + 4]! * h4 +
    P[c + 5]! * h5 +
    P[c + 6]! * h6;
  const g1 =
    P[c + 1]! * h0 +
    P[c + 7]! * h1 +
    P[c + 8]! * h2 +
    P[c + 9]! * h3 +
    P[c + 10]! * h4 +
    P[c + 11]! * h5 +
    P[c + 12]! * h6;
  const g2 =
    P[c + 2]! * h0 +
    P[c + 8]! * h1 +
    P[c + 13]! * h2 +
    P[c + 14]! * h3 +
    P[c + 15]! * h4 +
    P[c + 16]! * h5 +
    P[c + 17]! * h6;
  const g3 =
    P[c + 3]! * h0 +
    P[c + 9]! * h1 +
    P[c + 14]! * h2 +
    P[c + 18]! * h3 +
    P[c + 19]! * h4 +
    P[c + 20]! * h5 +
    P[c + 21]! * h6;
  const g4 =
    P[c + 4]! * h0 +
    P[c + 10]! * h1 +
    P[c + 15]! * h2 +
    P[c + 19]! * h3 +
    P[c + 22]! * h4 +
    P[c + 23]! * h5 +
    P[c + 24]! * h6;
  const g5 =
    P[c + 5]! * h0 +
    P[c + 11]! * h1 +
    P[c + 16]! * h2 +
    P[c + 20]! * h3 +
    P[c + 23]! * h4 +
    P[c + 25]! * h5 +
    P[c + 26]! * h6;
  const g6 =
    P[c + 6]! * h0 +
    P[c + 12]! * h1 +
    P[c + 17]! * h2 +
    P[c + 21]! * h3 +
    P[c + 24]! * h4 +
    P[c + 26]! * h5 +
    P[c + 27]! * h6;
  const s = measured.variance + g0 * h0 + g1 * h1 + g2 * h2 + g3 * h3 + g4 * h4 + g5 * h5 + g6 * h6;
  const inverse = 1 / s;
  const scaled = innovation * inverse;
  fit.distance += innovation * scaled;
  fit.volume *= s;
  fit.values++;
  mean[x + 0] = mean[x + 0]! + g0 * scaled;
  mean[x + 1] = mean[x + 1]! + g1 * scaled;
  mean[x + 2] = mean[x + 2]! + g2 * scaled;
  mean[x + 3] = mean[x + 3]! + g3 * scaled;
  mean[x + 4] = mean[x + 4]! + g4 * scaled;
  mean[x + 5] = mean[x + 5]! + g5 * scaled;
  mean[x + 6] = mean[x + 6]! + g6 * scaled;
  const k0 = g0 * inverse;
  P[c + 0] = P[c + 0]! - k0 * g0;
  P[c + 1] = P[c + 1]! - k0 * g1;
  P[c + 2] = P[c + 2]! - k0 * g2;
  P[c + 3] = P[c + 3]! - k0 * g3;
  P[c + 4] = P[c + 4]! - k0 * g4;
  P[c + 5] = P[c + 5]! - k0 * g5;
  P[c + 6] = P[c + 6]! - k0 * g6;
  const k1 = g1 * inverse;
  P[c + 7] = P[c + 7]! - k1 * g1;
  P[c + 8] = P[c + 8]! - k1 * g2;
  P[c + 9] = P[c + 9]! - k1 * g3;
  P[c + 10] = P[c + 10]! - k1 * g4;
  P[c + 11] = P[c + 11]! - k1 * g5;
  P[c + 12] = P[c + 12]! - k1 * g6;
  const k2 = g2 * inverse;
  P[c + 13] = P[c + 13]! - k2 * g2;
  P[c + 14] = P[c + 14]! - k2 * g3;
  P[c + 15] = P[c + 15]! - k2 * g4;
  P[c + 16] = P[c + 16]! - k2 * g5;
  P[c + 17] = P[c + 17]! - k2 * g6;
  const k3 = g3 * inverse;
  P[c + 18] = P[c + 18]! - k3 * g3;
  P[c + 19] = P[c + 19]! - k3 * g4;
  P[c + 20] = P[c + 20]! - k3 * g5;
  P[c + 21] = P[c + 21]! - k3 * g6;
  const k4 = g4 * inverse;
  P[c + 22] = P[c + 22]! - k4 * g4;
  P[c + 23] = P[c + 23]! - k4 * g5;
  P[c + 24] = P[c + 24]! - k4 * g6;
  const k5 = g5 * inverse;
  P[c + 25] = P[c + 25]! - k5 * g5;
  P[c + 26] = P[c + 26]! - k5 * g6;
  const k6 = g6 * inverse;
  P[c + 27] = P[c + 27]! - k6 * g6;
}
