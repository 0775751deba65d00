import type { ModelSet, MotionModel } from './motion-models.ts';
import { CLIMB, EAST, HEIGHT, NORTH, pack, STATE_SIZE, TURN, unpack, V_EAST, V_NORTH } from './state-layout.ts';

const P = new Float64Array(STATE_SIZE * STATE_SIZE);
const M = new Float64Array(STATE_SIZE * STATE_SIZE);

/**
 * One model's mean (at `x`) and packed covariance (at `c`) brought forward by `dtS` ≥ 0, in place.
 *
 * Horizontal: coordinated turn with the rate in the state, linearised about the mean; with rate 0
 * it is constant velocity. Vertical: Ornstein-Uhlenbeck speed, exactly discretised.
 * Sources: Bar-Shalom, Li, Kirubarajan, "Estimation with applications to tracking and navigation"
 * (2001), 11.7.2; Uhlenbeck and Ornstein, Phys. Rev. 36 (1930).
 */
export function propagate(
  mean: Float64Array,
  x: number,
  covariance: Float64Array,
  c: number,
  model: MotionModel,
  set: ModelSet,
  dtS: number,
): void {
  const turning = model.turnRateRadPerS !== 0;
  if (!turning) {
    propagateStraight(mean, x, covariance, c, model, set, dtS);
    return;
  }
  const rate = turning ? mean[x + TURN]! : 0;
  const u = mean[x + V_EAST]!;
  const v = mean[x + V_NORTH]!;
  const angle = rate * dtS;
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const small = Math.abs(angle) < 1e-4;
  const a = small ? dtS : sin / rate;
  const b = small ? (angle * dtS) / 2 : (1 - cos) / rate;
  const keep = Math.exp(-dtS / set.climbTimeS);
  const k = set.climbTimeS * (1 - keep);

  const uNext = cos * u - sin * v;
  const vNext = sin * u + cos * v;
  mean[x + EAST] = mean[x + EAST]! + a * u - b * v;
  mean[x + NORTH] = mean[x + NORTH]! + b * u + a * v;
  mean[x + V_EAST] = uNext;
  mean[x + V_NORTH] = vNext;
  mean[x + HEIGHT] = mean[x + HEIGHT]! + k * mean[x + CLIMB]!;
  mean[x + CLIMB] = keep * mean[x + CLIMB]!;

  // Derivatives of the four horizontal values by the turn rate.
  let fe = 0;
  let fn = 0;
  let fu = 0;
  let fv = 0;
  if (turning) {
    const da = small ? (-angle * dtS * dtS) / 3 : (dtS * cos - a) / rate;
    const db = small ? (dtS * dtS) / 2 : (dtS * sin - b) / rate;
    fe = da * u - db * v;
    fn = db * u + da * v;
    fu = -dtS * vNext;
    fv = dtS * uNext;
  }

  unpack(covariance, c, P);
  const S = STATE_SIZE;
  for (let j = 0; j < S; j++) {
    const pu = P[V_EAST * S + j]!;
    const pv = P[V_NORTH * S + j]!;
    const pw = P[TURN * S + j]!;
    const pz = P[CLIMB * S + j]!;
    M[j] = P[j]! + a * pu - b * pv + fe * pw;
    M[S + j] = P[S + j]! + b * pu + a * pv + fn * pw;
    M[2 * S + j] = cos * pu - sin * pv + fu * pw;
    M[3 * S + j] = sin * pu + cos * pv + fv * pw;
    M[4 * S + j] = pw;
    M[5 * S + j] = P[5 * S + j]! + k * pz;
    M[6 * S + j] = keep * pz;
  }
  for (let i = 0; i < S; i++) {
    const r = i * S;
    const mu = M[r + V_EAST]!;
    const mv = M[r + V_NORTH]!;
    const mw = M[r + TURN]!;
    const mz = M[r + CLIMB]!;
    P[r] = M[r]! + a * mu - b * mv + fe * mw;
    P[r + 1] = M[r + 1]! + b * mu + a * mv + fn * mw;
    P[r + 2] = cos * mu - sin * mv + fu * mw;
    P[r + 3] = sin * mu + cos * mv + fv * mw;
    P[r + 4] = mw;
    P[r + 5] = M[r + 5]! + k * mz;
    P[r + 6] = keep * mz;
  }
  addNoise(model, set, dtS, keep);
  pack(P, covariance, c);
}

function addNoise(model: MotionModel, set: ModelSet, dtS: number, keep: number): void {
  const S = STATE_SIZE;
  const position = (model.q * dtS * dtS * dtS) / 3;
  const cross = (model.q * dtS * dtS) / 2;
  P[0] = P[0]! + position;
  P[S + 1] = P[S + 1]! + position;
  P[2] = P[2]! + cross;
  P[S + 3] = P[S + 3]! + cross;
  P[2 * S + 2] = P[2 * S + 2]! + model.q * dtS;
  P[3 * S + 3] = P[3 * S + 3]! + model.q * dtS;
  P[4 * S + 4] = P[4 * S + 4]! + model.turnRateQ * dtS;
  const variance = set.climbSigmaMps * set.climbSigmaMps;
  const tau = set.climbTimeS;
  P[5 * S + 5] = P[5 * S + 5]! + variance * tau * tau * ((2 * dtS) / tau - 3 + 4 * keep - keep * keep);
  P[5 * S + 6] = P[5 * S + 6]! + variance * tau * (1 - keep) * (1 - keep);
  P[6 * S + 6] = P[6 * S + 6]! + variance * (1 - keep * keep);
}

/** The same for constant velocity, on the packed triangle: the turn rate and its covariances are zero. */
function propagateStraight(
  mean: Float64Array,
  x: number,
  P: Float64Array,
  c: number,
  model: MotionModel,
  set: ModelSet,
  dtS: number,
): void {
  const keep = Math.exp(-dtS / set.climbTimeS);
  const tau = set.climbTimeS;
  const k = tau * (1 - keep);
  const climb = mean[x + CLIMB]!;
  mean[x + EAST] = mean[x + EAST]! + dtS * mean[x + V_EAST]!;
  mean[x + NORTH] = mean[x + NORTH]! + dtS * mean[x + V_NORTH]!;
  mean[x + HEIGHT] = mean[x + HEIGHT]! + k * climb;
  mean[x + CLIMB] = keep * climb;
  const q = model.q;
  const uu = P[c + 13]!;
  const uv = P[c + 14]!;
  const uh = P[c + 16]!;
  const uz = P[c + 17]!;
  const vv = P[c + 18]!;
  const vh = P[c + 20]!;
  const vz = P[c + 21]!;
  const eu = P[c + 2]!;
  const ev = P[c + 3]!;
  const eh = P[c + 5]!;
  const ez = P[c + 6]!;
  const nu = P[c + 8]!;
  const nv = P[c + 9]!;
  const nh = P[c + 11]!;
  const nz = P[c + 12]!;
  const hh = P[c + 25]!;
  const hz = P[c + 26]!;
  const zz = P[c + 27]!;
  const position = (q * dtS * dtS * dtS) / 3;
  const cross = (q * dtS * dtS) / 2;
  P[c] = P[c]! + dtS * (2 * eu + dtS * uu) + position;
  P[c + 1] = P[c + 1]! + dtS * (ev + nu + dtS * uv);
  P[c + 2] = eu + dtS * uu + cross;
  P[c + 3] = ev + dtS * uv;
  P[c + 7] = P[c + 7]! + dtS * (2 * nv + dtS * vv) + position;
  P[c + 8] = nu + dtS * uv;
  P[c + 9] = nv + dtS * vv + cross;
  P[c + 13] = uu + q * dtS;
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
  const variance = set.climbSigmaMps * set.climbSigmaMps;
  P[c + 25] = hh + k * (2 * hz + k * zz) + variance * tau * tau * ((2 * dtS) / tau - 3 + 4 * keep - keep * keep);
  P[c + 26] = keep * (hz + k * zz) + variance * tau * (1 - keep) * (1 - keep);
  P[c + 27] = keep * keep * zz + variance * (1 - keep * keep);
}
