import { mixedCovariance, mixedMean, mixStraight, mixTurn, share } from './mixture.ts';
import { MODELS_MAX, type ModelSet } from './motion-models.ts';
import { PACKED_SIZE, STATE_SIZE } from './state-layout.ts';
import { createStep, type Step } from './step.ts';

/** Contributions to a model's mixture smaller than this are left out. */
const SHARE_MIN = 0.005;

const own = createStep();
const prior = new Float64Array(MODELS_MAX);
const stay = new Float64Array(MODELS_MAX);
/** 1 for a model that starts from its mixture, 0 for one that goes on as it is. */
export const isMixed = new Uint8Array(MODELS_MAX);

/** The IMM's interaction step in place: `interact`, with the mixtures put where the models are. */
export function mix(
  set: ModelSet,
  n: number,
  dtS: number,
  mean: Float64Array,
  x: number,
  covariance: Float64Array,
  c: number,
  weight: Float64Array,
  w: number,
  unrestPerS = 0,
): void {
  own.dtS = dtS;
  own.unrestPerS = unrestPerS;
  interact(own, set, n, mean, x, covariance, c, weight, w);
  for (let j = 0; j < n; j++) {
    if (isMixed[j] === 0) continue;
    for (let k = j * STATE_SIZE; k < (j + 1) * STATE_SIZE; k++) mean[x + k] = mixedMean[k]!;
    for (let k = j * PACKED_SIZE; k < (j + 1) * PACKED_SIZE; k++) covariance[c + k] = mixedCovariance[k]!;
  }
}

/**
 * The IMM's interaction step for one track whose means, covariances and weights start at `x`, `c`
 * and `w`: weights become predicted ones, and each model's mixture is left in `mixedMean` and
 * `mixedCovariance` where `isMixed` says so. A target that changes to a turn starts it at the
 * model's own rate, whatever it did before; the first model is left at the step's `unrestPerS` beyond
 * what its own sojourn says.
 * Source: Blom and Bar-Shalom, IEEE Trans. Automatic Control 33 (1988).
 */
export function interact(
  { dtS, unrestPerS }: Step,
  set: ModelSet,
  n: number,
  mean: Float64Array,
  x: number,
  covariance: Float64Array,
  c: number,
  weight: Float64Array,
  w: number,
): void {
  for (let i = 0; i < n; i++) stay[i] = Math.exp(-dtS / set.models[i]!.sojournS);
  stay[0] = stay[0]! * Math.exp(-dtS * unrestPerS);
  for (let j = 0; j < n; j++) {
    const model = set.models[j]!;
    const best = predictShares(set, n, j, weight, w);
    isMixed[j] = share[best]! > 1 - SHARE_MIN && best === j ? 0 : 1;
    if (isMixed[j] === 0) continue;
    if (model.turnRateRadPerS === 0) mixStraight(n, j, mean, x, covariance, c);
    else mixTurn(n, j, model, mean, x, covariance, c);
  }
  for (let j = 0; j < n; j++) weight[w + j] = prior[j]!;
}

/** Fills `share` with the part of model j's predicted weight that comes from each model; returns the largest. */
function predictShares(set: ModelSet, n: number, j: number, weight: Float64Array, w: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    share[i] = weight[w + i]! * (i === j ? stay[i]! : (1 - stay[i]!) * set.models[i]!.switchTo[j]!);
    sum += share[i]!;
  }
  prior[j] = sum;
  let kept = 0;
  let best = 0;
  for (let i = 0; i < n; i++) {
    share[i] = share[i]! / sum;
    if (share[i]! < SHARE_MIN) share[i] = 0;
    else kept += share[i]!;
    if (share[i]! > share[best]!) best = i;
  }
  for (let i = 0; i < n; i++) share[i] = share[i]! / kept;
  return best;
}
