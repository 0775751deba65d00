// A track and its plots: how likely each is, and what they make of it together.
import {
  BEFORE,
  COVARIANCE_PAIR,
  COVARIANCES,
  covariancesOf,
  FIT_DISTANCE,
  FIT_VOLUME,
  LIST,
  MEAN_PAIR,
  MEANS,
  meansOf,
  NONE,
  PACKED,
  pairCovarianceAt,
  pairLikelihoodAt,
  pairMeanAt,
  pairOddsAt,
  STATE,
  WEIGHTS,
  weightsOf,
} from './layout';
import { restOrWake, running } from './dormant';
import { recentre, refreshSpread } from './recentre';
import { add, all, copyPairs, first, mul, narrow, plus, second, sub, wide } from './vector';

/** Less probable models than this do not open the gate. */
const GATE_WEIGHT_MIN: f64 = 0.001;
/** A plot more probable than this alone makes the state. */
const SURE: f64 = 0.9995;
const WEIGHT_LEAST: f64 = 1e-6;
const EVIDENCE_LEAST: f64 = 1e-12;
const TWO_PI_ROOT: f64 = 2.5066282746310002;

/** A pair's covariance while its parts are added up, in doubles. */
const SPREAD_BYTES: usize = 2 * COVARIANCE_PAIR;
const SPREAD: usize = memory.data(<i32>SPREAD_BYTES, 16);

/**
 * Turns what the updates of `values` measured values came to into likelihoods relative to the mixture's, which is the
 * candidate's odds; false where every model that counts has the plot outside its gate.
 */
export function weigh(slot: usize, pair: usize, values: i32, gate: f64): bool {
  const models = running(slot);
  const weights = weightsOf(slot);
  let least = Infinity;
  let nearest = Infinity;
  for (let j: usize = 0; j < <usize>models; j++) {
    const distance = load<f64>(FIT_DISTANCE + (j << 3));
    least = Math.min(least, distance);
    if (load<f64>(weights + (j << 3)) > GATE_WEIGHT_MIN) nearest = Math.min(nearest, distance);
  }
  if (!(nearest < gate)) return false;
  const likelihoods = pairLikelihoodAt + pair * WEIGHTS;
  let sum: f64 = 0;
  for (let j: usize = 0; j < <usize>models; j++) {
    const off = load<f64>(FIT_DISTANCE + (j << 3)) - least;
    const likelihood = Math.exp(-0.5 * off) / Math.sqrt(load<f64>(FIT_VOLUME + (j << 3)));
    store<f64>(likelihoods + (j << 3), likelihood);
    sum += load<f64>(weights + (j << 3)) * likelihood;
  }
  for (let j: usize = 0; j < <usize>models; j++) {
    store<f64>(likelihoods + (j << 3), load<f64>(likelihoods + (j << 3)) / sum);
  }
  let density = Math.exp(-0.5 * least) * sum;
  for (let k = 0; k < values; k++) density /= TWO_PI_ROOT;
  store<f64>(pairOddsAt + (pair << 3), density);
  return true;
}

/**
 * Gives a track its state after a scan: every model becomes the mixture of its updates by the `count` candidates in
 * `LIST` and of no update, and the models' weights follow their likelihoods. Then moves the
 * frame under it, notes how far it may be off, and lets it rest or wakes it.
 */
export function combine(slot: usize, count: i32): void {
  const none = load<f64>(NONE);
  const models = running(slot);
  const weights = weightsOf(slot);
  let sum: f64 = 0;
  for (let j = 0; j < models; j += 2) {
    const place = weights + ((<usize>j) << 3);
    const evidence = evidenceOf(j, count, none);
    mixUpdates(slot, j, count, none, evidence);
    const weight = f64x2.max(all(WEIGHT_LEAST), mul(v128.load(place), evidence));
    v128.store(place, weight);
    sum += first(weight) + second(weight);
  }
  const scale = 1 / sum;
  for (let j: usize = 0; j < <usize>models; j++) {
    const place = weights + (j << 3);
    store<f64>(place, load<f64>(place) * scale);
  }
  recentre(slot, models);
  refreshSpread(slot);
  restOrWake(slot);
}

/** Parts of a candidate in the pair of models at j, not yet normalised. */
function partOf(j: i32, entry: i32): v128 {
  const place = LIST + ((<usize>entry) << 4);
  const likelihoods = pairLikelihoodAt + <usize>load<f64>(place) * WEIGHTS;
  return mul(v128.load64_splat(place, 8), v128.load(likelihoods + ((<usize>j) << 3)));
}

function evidenceOf(j: i32, count: i32, none: f64): v128 {
  let sum = all(none);
  for (let k = 0; k < count; k++) sum = add(sum, partOf(j, k));
  return sum;
}

function mixUpdates(slot: usize, j: i32, count: i32, none: f64, evidence: v128): void {
  const x: usize = <usize>(j >> 1) * MEAN_PAIR;
  const p: usize = <usize>(j >> 1) * COVARIANCE_PAIR;
  const X = meansOf(slot) + x;
  const P = covariancesOf(slot) + p;
  if (count === 1 && i64x2.all_true(f64x2.gt(partOf(j, 0), mul(evidence, all(SURE))))) {
    const pair: usize = <usize>load<f64>(LIST);
    copyPairs(pairMeanAt + pair * MEANS + x, X, STATE);
    copyPairs(pairCovarianceAt + pair * COVARIANCES + p, P, PACKED);
    return;
  }
  const known = f64x2.gt(evidence, all(EVIDENCE_LEAST));
  // A model that nothing speaks for stays as it is.
  const normal = v128.bitselect(f64x2.div(all(1), evidence), all(0), known);
  copyPairs(X, BEFORE, STATE);
  copyPairs(P, BEFORE + MEANS, PACKED);
  const stay = v128.bitselect(mul(all(none), normal), all(1), known);
  mixMean(j, x, X, count, stay, normal);
  mixSpread(j, x, p, X, P, count, stay, normal);
}

function mixMean(j: i32, x: usize, X: usize, count: i32, stay: v128, normal: v128): void {
  for (let a: usize = 0; a < MEAN_PAIR; a += 8) {
    let sum = mul(stay, wide(v128.load64_zero(BEFORE + a)));
    for (let k = 0; k < count; k++) {
      const pair: usize = <usize>load<f64>(LIST + ((<usize>k) << 4));
      sum = plus(sum, mul(partOf(j, k), normal), wide(v128.load64_zero(pairMeanAt + pair * MEANS + x + a)));
    }
    v128.store64_lane(X + a, narrow(sum), 0);
  }
}

function mixSpread(j: i32, x: usize, p: usize, X: usize, P: usize, count: i32, stay: v128, normal: v128): void {
  memory.fill(SPREAD, 0, SPREAD_BYTES);
  addSpread(stay, BEFORE, BEFORE + MEANS, X);
  for (let k = 0; k < count; k++) {
    const part = mul(partOf(j, k), normal);
    if (!v128.any_true(part)) continue;
    const pair: usize = <usize>load<f64>(LIST + ((<usize>k) << 4));
    addSpread(part, pairMeanAt + pair * MEANS + x, pairCovarianceAt + pair * COVARIANCES + p, X);
  }
  for (let k: usize = 0; k < COVARIANCE_PAIR; k += 8) {
    v128.store64_lane(P + k, narrow(v128.load(SPREAD + (k << 1))), 0);
  }
}

/** Adds to `SPREAD` a part's covariance and its mean's distance from the mixture's at `X`. */
function addSpread(part: v128, x: usize, p: usize, X: usize): void {
  let k: usize = 0;
  for (let a: usize = 0; a < MEAN_PAIR; a += 8) {
    const da = off(x + a, X + a);
    for (let b = a; b < MEAN_PAIR; b += 8) {
      const own = plus(wide(v128.load64_zero(p + k)), da, off(x + b, X + b));
      const sum = SPREAD + (k << 1);
      v128.store(sum, plus(v128.load(sum), part, own));
      k += 8;
    }
  }
}

function off(from: usize, to: usize): v128 {
  return sub(wide(v128.load64_zero(from)), wide(v128.load64_zero(to)));
}
