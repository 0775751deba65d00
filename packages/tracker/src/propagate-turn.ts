import type { MotionModel } from './motion-models.ts';
import { CLIMB, EAST, HEIGHT, NORTH, TURN, V_EAST, V_NORTH } from './state-layout.ts';
import type { Step } from './step.ts';

/** Turns smaller than this over the step are expanded in series, rad. */
const SMALL_RAD = 1e-4;

/**
 * A turning model's mean (at `fx`) and packed covariance (at `fc`) brought forward by the step into
 * `mean` at `x` and `P` at `c`, which may be the same places. Linearised about the mean, the turn
 * rate being part of the state. Source: Bar-Shalom, Li, Kirubarajan, "Estimation with applications
 * to tracking and navigation" (2001), 11.7.2. Written out on one triangle, value by value: a tracker
 * spends its time here.
 */
export function propagateTurn(
  step: Step,
  model: MotionModel,
  fromMean: Float64Array,
  fx: number,
  from: Float64Array,
  fc: number,
  mean: Float64Array,
  x: number,
  P: Float64Array,
  c: number,
): void {
  const { dtS, keep, climbM: k } = step;
  const rate = fromMean[fx + TURN]!;
  const u = fromMean[fx + V_EAST]!;
  const v = fromMean[fx + V_NORTH]!;
  const climb = fromMean[fx + CLIMB]!;
  const angle = rate * dtS;
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const small = Math.abs(angle) < SMALL_RAD;
  const a = small ? dtS : sin / rate;
  const b = small ? (angle * dtS) / 2 : (1 - cos) / rate;
  const uNext = cos * u - sin * v;
  const vNext = sin * u + cos * v;
  mean[x + EAST] = fromMean[fx + EAST]! + a * u - b * v;
  mean[x + NORTH] = fromMean[fx + NORTH]! + b * u + a * v;
  mean[x + V_EAST] = uNext;
  mean[x + V_NORTH] = vNext;
  mean[x + TURN] = rate;
  mean[x + HEIGHT] = fromMean[fx + HEIGHT]! + k * climb;
  mean[x + CLIMB] = keep * climb;

  // Derivatives of the four horizontal values by the turn rate.
  const da = small ? (-angle * dtS * dtS) / 3 : (dtS * cos - a) / rate;
  const db = small ? (dtS * dtS) / 2 : (dtS * sin - b) / rate;
  const fe = da * u - db * v;
  const fn = db * u + da * v;
  const fu = -dtS * vNext;
  const fv = dtS * uNext;

  const p00 = from[fc + 0]!;
  const p01 = from[fc + 1]!;
  const p02 = from[fc + 2]!;
  const p03 = from[fc + 3]!;
  const p04 = from[fc + 4]!;
  const p05 = from[fc + 5]!;
  const p06 = from[fc + 6]!;
  const p11 = from[fc + 7]!;
  const p12 = from[fc + 8]!;
  const p13 = from[fc + 9]!;
  const p14 = from[fc + 10]!;
  const p15 = from[fc + 11]!;
  const p16 = from[fc + 12]!;
  const p22 = from[fc + 13]!;
  const p23 = from[fc + 14]!;
  const p24 = from[fc + 15]!;
  const p25 = from[fc + 16]!;
  const p26 = from[fc + 17]!;
  const p33 = from[fc + 18]!;
  const p34 = from[fc + 19]!;
  const p35 = from[fc + 20]!;
  const p36 = from[fc + 21]!;
  const p44 = from[fc + 22]!;
  const p45 = from[fc + 23]!;
  const p46 = from[fc + 24]!;
  const p55 = from[fc + 25]!;
  const p56 = from[fc + 26]!;
  const p66 = from[fc + 27]!;

  const position = (model.q * dtS * dtS * dtS) / 3;
  const cross = (model.q * dtS * dtS) / 2;
  const speed = model.q * dtS;
  // Row by row: F P, of which only what the upper triangle of F P Fᵀ needs, then that row times Fᵀ.
  const e0 = p00 + a * p02 - b * p03 + fe * p04;
  const e1 = p01 + a * p12 - b * p13 + fe * p14;
  const e2 = p02 + a * p22 - b * p23 + fe * p24;
  const e3 = p03 + a * p23 - b * p33 + fe * p34;
  const e4 = p04 + a * p24 - b * p34 + fe * p44;
  const e5 = p05 + a * p25 - b * p35 + fe * p45;
  const e6 = p06 + a * p26 - b * p36 + fe * p46;
  P[c + 0] = e0 + a * e2 - b * e3 + fe * e4 + position;
  P[c + 1] = e1 + b * e2 + a * e3 + fn * e4;
  P[c + 2] = cos * e2 - sin * e3 + fu * e4 + cross;
  P[c + 3] = sin * e2 + cos * e3 + fv * e4;
  P[c + 4] = e4;
  P[c + 5] = e5 + k * e6;
  P[c + 6] = keep * e6;
  const n1 = p11 + b * p12 + a * p13 + fn * p14;
  const n2 = p12 + b * p22 + a * p23 + fn * p24;
  const n3 = p13 + b * p23 + a * p33 + fn * p34;
  const n4 = p14 + b * p24 + a * p34 + fn * p44;
  const n5 = p15 + b * p25 + a * p35 + fn * p45;
  const n6 = p16 + b * p26 + a * p36 + fn * p46;
  P[c + 7] = n1 + b * n2 + a * n3 + fn * n4 + position;
  P[c + 8] = cos * n2 - sin * n3 + fu * n4;
  P[c + 9] = sin * n2 + cos * n3 + fv * n4 + cross;
  P[c + 10] = n4;
  P[c + 11] = n5 + k * n6;
  P[c + 12] = keep * n6;
  const u2 = cos * p22 - sin * p23 + fu * p24;
  const u3 = cos * p23 - sin * p33 + fu * p34;
  const u4 = cos * p24 - sin * p34 + fu * p44;
  const u5 = cos * p25 - sin * p35 + fu * p45;
  const u6 = cos * p26 - sin * p36 + fu * p46;
  P[c + 13] = cos * u2 - sin * u3 + fu * u4 + speed;
  P[c + 14] = sin * u2 + cos * u3 + fv * u4;
  P[c + 15] = u4;
  P[c + 16] = u5 + k * u6;
  P[c + 17] = keep * u6;
  const v2 = sin * p22 + cos * p23 + fv * p24;
  const v3 = sin * p23 + cos * p33 + fv * p34;
  const v4 = sin * p24 + cos * p34 + fv * p44;
  const v5 = sin * p25 + cos * p35 + fv * p45;
  const v6 = sin * p26 + cos * p36 + fv * p46;
  P[c + 18] = sin * v2 + cos * v3 + fv * v4 + speed;
  P[c + 19] = v4;
  P[c + 20] = v5 + k * v6;
  P[c + 21] = keep * v6;
  P[c + 22] = p44 + model.turnRateQ * dtS;
  P[c + 23] = p45 + k * p46;
  P[c + 24] = keep * p46;
  const h5 = p55 + k * p56;
  const h6 = p56 + k * p66;
  P[c + 25] = h5 + k * h6 + step.heightNoise;
  P[c + 26] = keep * h6 + step.crossNoise;
  const z6 = keep * p66;
  P[c + 27] = keep * z6 + step.climbNoise;
}
