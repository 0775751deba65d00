import type { Fit } from './kalman.ts';

const LN_TWO_PI = Math.log(2 * Math.PI);
const g = new Float64Array(7);

/**
 * Updates a mean (at `x`) and packed covariance (at `c`) in place by a value of the state as it is
 * now: one that depends on east, north and height only. The same arithmetic as `updateScalar` for
 * a row with three values, on one triangle.
 */
export function updateNow(
  mean: Float64Array,
  x: number,
  P: Float64Array,
  c: number,
  byEast: number,
  byNorth: number,
  byHeight: number,
  innovation: number,
  variance: number,
  fit: Fit,
): void {
  // Columns 0, 1 and 5 of the matrix, as they lie in its packed upper triangle.
  const g0 = P[c]! * byEast + P[c + 1]! * byNorth + P[c + 5]! * byHeight;
  const g1 = P[c + 1]! * byEast + P[c + 7]! * byNorth + P[c + 11]! * byHeight;
  const g2 = P[c + 2]! * byEast + P[c + 8]! * byNorth + P[c + 16]! * byHeight;
  const g3 = P[c + 3]! * byEast + P[c + 9]! * byNorth + P[c + 20]! * byHeight;
  const g4 = P[c + 4]! * byEast + P[c + 10]! * byNorth + P[c + 23]! * byHeight;
  const g5 = P[c + 5]! * byEast + P[c + 11]! * byNorth + P[c + 25]! * byHeight;
  const g6 = P[c + 6]! * byEast + P[c + 12]! * byNorth + P[c + 26]! * byHeight;
  const s = variance + g0 * byEast + g1 * byNorth + g5 * byHeight;
  const inverse = 1 / s;
  const scaled = innovation * inverse;
  mean[x] = mean[x]! + g0 * scaled;
  mean[x + 1] = mean[x + 1]! + g1 * scaled;
  mean[x + 2] = mean[x + 2]! + g2 * scaled;
  mean[x + 3] = mean[x + 3]! + g3 * scaled;
  mean[x + 4] = mean[x + 4]! + g4 * scaled;
  mean[x + 5] = mean[x + 5]! + g5 * scaled;
  mean[x + 6] = mean[x + 6]! + g6 * scaled;
  g[0] = g0;
  g[1] = g1;
  g[2] = g2;
  g[3] = g3;
  g[4] = g4;
  g[5] = g5;
  g[6] = g6;
  let k = c;
  for (let i = 0; i < 7; i++) {
    const part = g[i]! * inverse;
    for (let j = i; j < 7; j++, k++) P[k] = P[k]! - part * g[j]!;
  }
  fit.expected = s;
  fit.distance += innovation * scaled;
  fit.logLikelihood -= 0.5 * (innovation * scaled + Math.log(s) + LN_TWO_PI);
}
