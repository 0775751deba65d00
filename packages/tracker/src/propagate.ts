import type { ModelSet, MotionModel } from './motion-models.ts';
import { propagateTurn } from './propagate-turn.ts';
import { CLIMB, EAST, HEIGHT, NORTH, TURN, V_EAST, V_NORTH } from './state-layout.ts';
import { createStep, setStep, type Step } from './step.ts';

const own = createStep();

/** One model's mean (at `x`) and packed covariance (at `c`) brought forward by `dtS` ≥ 0, in place. */
export function propagate(
  mean: Float64Array,
  x: number,
  covariance: Float64Array,
  c: number,
  model: MotionModel,
  set: ModelSet,
  dtS: number,
): void {
  setStep(own, set, dtS);
  propagateModel(own, model, mean, x, covariance, c, mean, x, covariance, c);
}

/**
 * One model's mean (at `fx`) and packed covariance (at `fc`) brought forward by a step into the
 * places `x` and `c`, which may be the same. Horizontal: coordinated turn with the rate in the
 * state; with rate 0 it is constant velocity.
 */
export function propagateModel(
  step: Step,
  model: MotionModel,
  fromMean: Float64Array,
  fx: number,
  from: Float64Array,
  fc: number,
  mean: Float64Array,
  x: number,
  covariance: Float64Array,
  c: number,
): void {
  if (model.turnRateRadPerS !== 0) propagateTurn(step, model, fromMean, fx, from, fc, mean, x, covariance, c);
  else propagateStraight(step, model, fromMean, fx, from, fc, mean, x, covariance, c);
}

/** Constant velocity: the turn rate and its covariances are zero, and stay as they are. */
function propagateStraight(
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
  const u = fromMean[fx + V_EAST]!;
  const v = fromMean[fx + V_NORTH]!;
  const climb = fromMean[fx + CLIMB]!;
  mean[x + EAST] = fromMean[fx + EAST]! + dtS * u;
  mean[x + NORTH] = fromMean[fx + NORTH]! + dtS * v;
  mean[x + V_EAST] = u;
  mean[x + V_NORTH] = v;
  mean[x + TURN] = 0;
  mean[x + HEIGHT] = fromMean[fx + HEIGHT]! + k * climb;
  mean[x + CLIMB] = keep * climb;
  const ee = from[fc]!;
  const en = from[fc + 1]!;
  const eu = from[fc + 2]!;
  const ev = from[fc + 3]!;
  const eh = from[fc + 5]!;
  const ez = from[fc + 6]!;
  const nn = from[fc + 7]!;
  const nu = from[fc + 8]!;
  const nv = from[fc + 9]!;
  const nh = from[fc + 11]!;
  const nz = from[fc + 12]!;
  const uu = from[fc + 13]!;
  const uv = from[fc + 14]!;
  const uh = from[fc + 16]!;
  const uz = from[fc + 17]!;
  const vv = from[fc + 18]!;
  const vh = from[fc + 20]!;
  const vz = from[fc + 21]!;
  const hh = from[fc + 25]!;
  const hz = from[fc + 26]!;
  const zz = from[fc + 27]!;
  const q = model.q;
  const position = (q * dtS * dtS * dtS) / 3;
  const cross = (q * dtS * dtS) / 2;
  P[c] = ee + dtS * (2 * eu + dtS * uu) + position;
  P[c + 1] = en + dtS * (ev + nu + dtS * uv);
  P[c + 2] = eu + dtS * uu + cross;
  P[c + 3] = ev + dtS * uv;
  P[c + 7] = nn + dtS * (2 * nv + dtS * vv) + position;
  P[c + 8] = nu + dtS * uv;
  P[c + 9] = nv + dtS * vv + cross;
  P[c + 13] = uu + q * dtS;
  P[c + 14] = uv;
  P[c + 18] = vv + q * dtS;
  // With height and its rate, which follow their own process.
  const eZ = ez + dtS * uz;
  const nZ = nz + dtS * vz;
  P[c + 5] = eh + dtS * uh + k * eZ;
  P[c + 6] = keep * eZ;
  P[c + 11] = nh + dtS * vh + k * nZ;
  P[c + 12] = keep * nZ;
  P[c + 16] = uh + k * uz;
  P[c + 17] = keep * uz;
  P[c + 20] = vh + k * vz;
  P[c + 21] = keep * vz;
  P[c + 25] = hh + k * (2 * hz + k * zz) + step.heightNoise;
  P[c + 26] = keep * (hz + k * zz) + step.crossNoise;
  P[c + 27] = keep * keep * zz + step.climbNoise;
}
