import { MODELS_MAX, type ModelSet } from './motion-models.ts';
import { PACKED_SIZE, STATE_SIZE, TURN } from './state-layout.ts';

/** Contributions to a model's mixture smaller than this are left out. */
const SHARE_MIN = 0.005;

const TURN_TURN = 22;

const share = new Float64Array(MODELS_MAX);
const prior = new Float64Array(MODELS_MAX);
const mixedMean = new Float64Array(MODELS_MAX * STATE_SIZE);
const mixedCovariance = new Float64Array(MODELS_MAX * PACKED_SIZE);
const dx = new Float64Array(STATE_SIZE);

/**
 * The IMM's interaction step for one track whose means, covariances and weights start at `x`, `c`
 * and `w`: weights become predicted ones, each model starts from the mixture that leads into it.
 * A target that changes to a turn starts it at the model's own rate, whatever it did before.
 * Source: Blom and Bar-Shalom, IEEE Trans. Automatic Control 33 (1988).
 */
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
): void {
  for (let j = 0; j < n; j++) {
    const best = predictShares(set, n, dtS, j, weight, w);
    if (share[best]! > 1 - SHARE_MIN && best === j) {
      copyModel(mean, x + j * STATE_SIZE, covariance, c + j * PACKED_SIZE, j);
    } else mixInto(set, n, j, mean, x, covariance, c);
  }
  for (let k = 0; k < n * STATE_SIZE; k++) mean[x + k] = mixedMean[k]!;
  for (let k = 0; k < n * PACKED_SIZE; k++) covariance[c + k] = mixedCovariance[k]!;
  for (let j = 0; j < n; j++) weight[w + j] = prior[j]!;
}

/** Fills `share` with the part of model j's predicted weight that comes from each model; returns the largest. */
function predictShares(set: ModelSet, n: number, dtS: number, j: number, weight: Float64Array, w: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const stay = Math.exp(-dtS / set.models[i]!.sojournS);
    share[i] = weight[w + i]! * (i === j ? stay : (1 - stay) * set.models[i]!.switchTo[j]!);
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

function copyModel(mean: Float64Array, x: number, covariance: Float64Array, c: number, j: number): void {
  for (let k = 0; k < STATE_SIZE; k++) mixedMean[j * STATE_SIZE + k] = mean[x + k]!;
  for (let k = 0; k < PACKED_SIZE; k++) mixedCovariance[j * PACKED_SIZE + k] = covariance[c + k]!;
}

function mixInto(
  set: ModelSet,
  n: number,
  j: number,
  mean: Float64Array,
  x: number,
  covariance: Float64Array,
  c: number,
): void {
  const model = set.models[j]!;
  const turns = model.turnRateRadPerS !== 0;
  const xj = j * STATE_SIZE;
  const cj = j * PACKED_SIZE;
  mixedMean.fill(0, xj, xj + STATE_SIZE);
  mixedCovariance.fill(0, cj, cj + PACKED_SIZE);
  for (let i = 0; i < n; i++) {
    const s = share[i]!;
    if (s === 0) continue;
    for (let k = 0; k < STATE_SIZE; k++) {
      const value = k === TURN && i !== j ? model.turnRateRadPerS : mean[x + i * STATE_SIZE + k]!;
      mixedMean[xj + k] = mixedMean[xj + k]! + s * value;
    }
  }
  for (let i = 0; i < n; i++) {
    const s = share[i]!;
    if (s === 0) continue;
    for (let k = 0; k < STATE_SIZE; k++) dx[k] = mean[x + i * STATE_SIZE + k]! - mixedMean[xj + k]!;
    if (i !== j) dx[TURN] = model.turnRateRadPerS - mixedMean[xj + TURN]!;
    if (!turns) addStraight(covariance, c + i * PACKED_SIZE, cj, s);
    else addSpread(covariance, c + i * PACKED_SIZE, cj, s, i === j ? -1 : model.turnRateSigmaRadPerS ** 2, i === j);
  }
}

/** Adds a model's covariance and offset to the mixture; a change of model takes the turn's part from `turnVariance`. */
function addSpread(
  covariance: Float64Array,
  ci: number,
  cj: number,
  s: number,
  turnVariance: number,
  same: boolean,
): void {
  let k = 0;
  for (let row = 0; row < STATE_SIZE; row++) {
    const d = dx[row]!;
    for (let column = row; column < STATE_SIZE; column++, k++) {
      const own = same || (row !== TURN && column !== TURN) ? covariance[ci + k]! : 0;
      mixedCovariance[cj + k] = mixedCovariance[cj + k]! + s * (own + d * dx[column]!);
    }
  }
  if (turnVariance > 0) mixedCovariance[cj + TURN_TURN] = mixedCovariance[cj + TURN_TURN]! + s * turnVariance;
}

/** Adds a model's covariance and offset to the mixture of a model that does not turn: written out, as it runs most. */
function addStraight(covariance: Float64Array, from: number, to: number, s: number): void {
  const M = mixedCovariance;
  const d0 = dx[0]!;
  const d1 = dx[1]!;
  const d2 = dx[2]!;
  const d3 = dx[3]!;
  const d5 = dx[5]!;
  const d6 = dx[6]!;
  M[to + 0] = M[to + 0]! + s * (covariance[from + 0]! + d0 * d0);
  M[to + 1] = M[to + 1]! + s * (covariance[from + 1]! + d0 * d1);
  M[to + 2] = M[to + 2]! + s * (covariance[from + 2]! + d0 * d2);
  M[to + 3] = M[to + 3]! + s * (covariance[from + 3]! + d0 * d3);
  M[to + 5] = M[to + 5]! + s * (covariance[from + 5]! + d0 * d5);
  M[to + 6] = M[to + 6]! + s * (covariance[from + 6]! + d0 * d6);
  M[to + 7] = M[to + 7]! + s * (covariance[from + 7]! + d1 * d1);
  M[to + 8] = M[to + 8]! + s * (covariance[from + 8]! + d1 * d2);
  M[to + 9] = M[to + 9]! + s * (covariance[from + 9]! + d1 * d3);
  M[to + 11] = M[to + 11]! + s * (covariance[from + 11]! + d1 * d5);
  M[to + 12] = M[to + 12]! + s * (covariance[from + 12]! + d1 * d6);
  M[to + 13] = M[to + 13]! + s * (covariance[from + 13]! + d2 * d2);
  M[to + 14] = M[to + 14]! + s * (covariance[from + 14]! + d2 * d3);
  M[to + 16] = M[to + 16]! + s * (covariance[from + 16]! + d2 * d5);
  M[to + 17] = M[to + 17]! + s * (covariance[from + 17]! + d2 * d6);
  M[to + 18] = M[to + 18]! + s * (covariance[from + 18]! + d3 * d3);
  M[to + 20] = M[to + 20]! + s * (covariance[from + 20]! + d3 * d5);
  M[to + 21] = M[to + 21]! + s * (covariance[from + 21]! + d3 * d6);
  M[to + 25] = M[to + 25]! + s * (covariance[from + 25]! + d5 * d5);
  M[to + 26] = M[to + 26]! + s * (covariance[from + 26]! + d5 * d6);
  M[to + 27] = M[to + 27]! + s * (covariance[from + 27]! + d6 * d6);
}
