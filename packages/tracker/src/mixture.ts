import { MODELS_MAX, type MotionModel } from './motion-models.ts';
import { PACKED_SIZE, STATE_SIZE } from './state-layout.ts';

/** Part of the mixture that comes from each model. */
export const share = new Float64Array(MODELS_MAX);
/** What models start from, at their own places. */
export const mixedMean = new Float64Array(MODELS_MAX * STATE_SIZE);
export const mixedCovariance = new Float64Array(MODELS_MAX * PACKED_SIZE);

/** The mixture that leads into turning model `j`; a change of model starts the turn at its own rate and variance. */
export function mixTurn(
  n: number,
  j: number,
  model: MotionModel,
  mean: Float64Array,
  x: number,
  covariance: Float64Array,
  c: number,
): void {
  const rate = model.turnRateRadPerS;
  let m0 = 0;
  let m1 = 0;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  let m5 = 0;
  let m6 = 0;
  for (let i = 0; i < n; i++) {
    const s = share[i]!;
    if (s === 0) continue;
    const at = x + i * STATE_SIZE;
    m0 += s * mean[at + 0]!;
    m1 += s * mean[at + 1]!;
    m2 += s * mean[at + 2]!;
    m3 += s * mean[at + 3]!;
    m4 += s * (i === j ? mean[at + 4]! : rate);
    m5 += s * mean[at + 5]!;
    m6 += s * mean[at + 6]!;
  }
  let p00 = 0;
  let p01 = 0;
  let p02 = 0;
  let p03 = 0;
  let p04 = 0;
  let p05 = 0;
  let p06 = 0;
  let p11 = 0;
  let p12 = 0;
  let p13 = 0;
  let p14 = 0;
  let p15 = 0;
  let p16 = 0;
  let p22 = 0;
  let p23 = 0;
  let p24 = 0;
  let p25 = 0;
  let p26 = 0;
  let p33 = 0;
  let p34 = 0;
  let p35 = 0;
  let p36 = 0;
  let p44 = 0;
  let p45 = 0;
  let p46 = 0;
  let p55 = 0;
  let p56 = 0;
  let p66 = 0;
  for (let i = 0; i < n; i++) {
    const s = share[i]!;
    if (s === 0) continue;
    const at = x + i * STATE_SIZE;
    const from = c + i * PACKED_SIZE;
    const same = i === j ? 1 : 0;
    const d0 = mean[at + 0]! - m0;
    const d1 = mean[at + 1]! - m1;
    const d2 = mean[at + 2]! - m2;
    const d3 = mean[at + 3]! - m3;
    const d4 = (i === j ? mean[at + 4]! : rate) - m4;
    const d5 = mean[at + 5]! - m5;
    const d6 = mean[at + 6]! - m6;
    p00 += s * (covariance[from + 0]! + d0 * d0);
    p01 += s * (covariance[from + 1]! + d0 * d1);
    p02 += s * (covariance[from + 2]! + d0 * d2);
    p03 += s * (covariance[from + 3]! + d0 * d3);
    p04 += s * (same * covariance[from + 4]! + d0 * d4);
    p05 += s * (covariance[from + 5]! + d0 * d5);
    p06 += s * (covariance[from + 6]! + d0 * d6);
    p11 += s * (covariance[from + 7]! + d1 * d1);
    p12 += s * (covariance[from + 8]! + d1 * d2);
    p13 += s * (covariance[from + 9]! + d1 * d3);
    p14 += s * (same * covariance[from + 10]! + d1 * d4);
    p15 += s * (covariance[from + 11]! + d1 * d5);
    p16 += s * (covariance[from + 12]! + d1 * d6);
    p22 += s * (covariance[from + 13]! + d2 * d2);
    p23 += s * (covariance[from + 14]! + d2 * d3);
    p24 += s * (same * covariance[from + 15]! + d2 * d4);
    p25 += s * (covariance[from + 16]! + d2 * d5);
    p26 += s * (covariance[from + 17]! + d2 * d6);
    p33 += s * (covariance[from + 18]! + d3 * d3);
    p34 += s * (same * covariance[from + 19]! + d3 * d4);
    p35 += s * (covariance[from + 20]! + d3 * d5);
    p36 += s * (covariance[from + 21]! + d3 * d6);
    p44 += s * (same * covariance[from + 22]! + d4 * d4);
    p45 += s * (same * covariance[from + 23]! + d4 * d5);
    p46 += s * (same * covariance[from + 24]! + d4 * d6);
    p55 += s * (covariance[from + 25]! + d5 * d5);
    p56 += s * (covariance[from + 26]! + d5 * d6);
    p66 += s * (covariance[from + 27]! + d6 * d6);
    if (i !== j) p44 += s * (model.turnRateSigmaRadPerS * model.turnRateSigmaRadPerS);
  }
  const to = j * STATE_SIZE;
  mixedMean[to + 0] = m0;
  mixedMean[to + 1] = m1;
  mixedMean[to + 2] = m2;
  mixedMean[to + 3] = m3;
  mixedMean[to + 4] = m4;
  mixedMean[to + 5] = m5;
  mixedMean[to + 6] = m6;
  const at = j * PACKED_SIZE;
  mixedCovariance[at + 0] = p00;
  mixedCovariance[at + 1] = p01;
  mixedCovariance[at + 2] = p02;
  mixedCovariance[at + 3] = p03;
  mixedCovariance[at + 4] = p04;
  mixedCovariance[at + 5] = p05;
  mixedCovariance[at + 6] = p06;
  mixedCovariance[at + 7] = p11;
  mixedCovariance[at + 8] = p12;
  mixedCovariance[at + 9] = p13;
  mixedCovariance[at + 10] = p14;
  mixedCovariance[at + 11] = p15;
  mixedCovariance[at + 12] = p16;
  mixedCovariance[at + 13] = p22;
  mixedCovariance[at + 14] = p23;
  mixedCovariance[at + 15] = p24;
  mixedCovariance[at + 16] = p25;
  mixedCovariance[at + 17] = p26;
  mixedCovariance[at + 18] = p33;
  mixedCovariance[at + 19] = p34;
  mixedCovariance[at + 20] = p35;
  mixedCovariance[at + 21] = p36;
  mixedCovariance[at + 22] = p44;
  mixedCovariance[at + 23] = p45;
  mixedCovariance[at + 24] = p46;
  mixedCovariance[at + 25] = p55;
  mixedCovariance[at + 26] = p56;
  mixedCovariance[at + 27] = p66;
}

/** The same for a model that does not turn: its turn rate and all that goes with it are zero. */
export function mixStraight(
  n: number,
  j: number,
  mean: Float64Array,
  x: number,
  covariance: Float64Array,
  c: number,
): void {
  let m0 = 0;
  let m1 = 0;
  let m2 = 0;
  let m3 = 0;
  let m5 = 0;
  let m6 = 0;
  for (let i = 0; i < n; i++) {
    const s = share[i]!;
    if (s === 0) continue;
    const at = x + i * STATE_SIZE;
    m0 += s * mean[at + 0]!;
    m1 += s * mean[at + 1]!;
    m2 += s * mean[at + 2]!;
    m3 += s * mean[at + 3]!;
    m5 += s * mean[at + 5]!;
    m6 += s * mean[at + 6]!;
  }
  let p00 = 0;
  let p01 = 0;
  let p02 = 0;
  let p03 = 0;
  let p05 = 0;
  let p06 = 0;
  let p11 = 0;
  let p12 = 0;
  let p13 = 0;
  let p15 = 0;
  let p16 = 0;
  let p22 = 0;
  let p23 = 0;
  let p25 = 0;
  let p26 = 0;
  let p33 = 0;
  let p35 = 0;
  let p36 = 0;
  let p55 = 0;
  let p56 = 0;
  let p66 = 0;
  for (let i = 0; i < n; i++) {
    const s = share[i]!;
    if (s === 0) continue;
    const at = x + i * STATE_SIZE;
    const from = c + i * PACKED_SIZE;
    const d0 = mean[at + 0]! - m0;
    const d1 = mean[at + 1]! - m1;
    const d2 = mean[at + 2]! - m2;
    const d3 = mean[at + 3]! - m3;
    const d5 = mean[at + 5]! - m5;
    const d6 = mean[at + 6]! - m6;
    p00 += s * (covariance[from + 0]! + d0 * d0);
    p01 += s * (covariance[from + 1]! + d0 * d1);
    p02 += s * (covariance[from + 2]! + d0 * d2);
    p03 += s * (covariance[from + 3]! + d0 * d3);
    p05 += s * (covariance[from + 5]! + d0 * d5);
    p06 += s * (covariance[from + 6]! + d0 * d6);
    p11 += s * (covariance[from + 7]! + d1 * d1);
    p12 += s * (covariance[from + 8]! + d1 * d2);
    p13 += s * (covariance[from + 9]! + d1 * d3);
    p15 += s * (covariance[from + 11]! + d1 * d5);
    p16 += s * (covariance[from + 12]! + d1 * d6);
    p22 += s * (covariance[from + 13]! + d2 * d2);
    p23 += s * (covariance[from + 14]! + d2 * d3);
    p25 += s * (covariance[from + 16]! + d2 * d5);
    p26 += s * (covariance[from + 17]! + d2 * d6);
    p33 += s * (covariance[from + 18]! + d3 * d3);
    p35 += s * (covariance[from + 20]! + d3 * d5);
    p36 += s * (covariance[from + 21]! + d3 * d6);
    p55 += s * (covariance[from + 25]! + d5 * d5);
    p56 += s * (covariance[from + 26]! + d5 * d6);
    p66 += s * (covariance[from + 27]! + d6 * d6);
  }
  const to = j * STATE_SIZE;
  mixedMean[to + 0] = m0;
  mixedMean[to + 1] = m1;
  mixedMean[to + 2] = m2;
  mixedMean[to + 3] = m3;
  mixedMean[to + 5] = m5;
  mixedMean[to + 6] = m6;
  const at = j * PACKED_SIZE;
  mixedCovariance[at + 0] = p00;
  mixedCovariance[at + 1] = p01;
  mixedCovariance[at + 2] = p02;
  mixedCovariance[at + 3] = p03;
  mixedCovariance[at + 5] = p05;
  mixedCovariance[at + 6] = p06;
  mixedCovariance[at + 7] = p11;
  mixedCovariance[at + 8] = p12;
  mixedCovariance[at + 9] = p13;
  mixedCovariance[at + 11] = p15;
  mixedCovariance[at + 12] = p16;
  mixedCovariance[at + 13] = p22;
  mixedCovariance[at + 14] = p23;
  mixedCovariance[at + 16] = p25;
  mixedCovariance[at + 17] = p26;
  mixedCovariance[at + 18] = p33;
  mixedCovariance[at + 20] = p35;
  mixedCovariance[at + 21] = p36;
  mixedCovariance[at + 25] = p55;
  mixedCovariance[at + 26] = p56;
  mixedCovariance[at + 27] = p66;
}
