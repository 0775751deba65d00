// What becomes of one track: predicted, updated by a plot, combined with its plots, foretold.
import { aim, cosine, EARTH_RADIUS_M, moveReference, sine } from './frame';
import {
  AFTER,
  AFTER_WEIGHTS,
  basisAt,
  BEFORE,
  COVARIANCE_PAIR,
  covarianceAt,
  COVARIANCES,
  coarse,
  EAST_SPEED,
  ESTIMATE,
  FIT_DISTANCE,
  FIT_VOLUME,
  HEIGHT,
  latitudeAt,
  LIST,
  longitudeAt,
  MEAN_PAIR,
  meanAt,
  MEANS,
  NORTH_SPEED,
  pairCovarianceAt,
  pairInnovationsAt,
  pairLikelihoodAt,
  pairMeanAt,
  pairOddsAt,
  POSITION_SIGMA,
  SET_Q,
  SET_UNREST,
  SPEED_SIGMA,
  timeAt,
  TURN_PENDING,
  UNREST,
  weightAt,
  WEIGHTS,
} from './layout';
import { beginMix, MIXED, mixPair } from './mix';
import { updatePair } from './polar';
import { beginStep, propagatePair } from './propagate';
import { add, all, copyPairs, first, mul, plus, second, sub } from './vector';

/** Over this time a track's unrest is averaged, s. */
const UNREST_MEMORY_S: f64 = 120;
/** Axes turned by more than this are applied to the covariances too, rad. */
const TURN_APPLIED_RAD: f64 = 0.002;
/** Less probable models than this do not open the gate; nor do such models widen the coarse one. */
const GATE_WEIGHT_MIN: f64 = 0.001;
const SPREAD_WEIGHT_MIN: f64 = 0.01;
/** A plot more probable than this alone makes the state. */
const SURE: f64 = 0.9995;
const WEIGHT_LEAST: f64 = 1e-6;
const EVIDENCE_LEAST: f64 = 1e-12;
const TWO_PI_ROOT: f64 = 2.5066282746310002;
/** Values of a mean and of a packed covariance. */
const STATE: i32 = 7;
const PACKED: i32 = 28;

function meansOf(slot: usize): usize {
  return meanAt + slot * MEANS;
}

function covariancesOf(slot: usize): usize {
  return covarianceAt + slot * COVARIANCES;
}

function weightsOf(slot: usize): usize {
  return weightAt + slot * WEIGHTS;
}

/** Where model j's values begin in a column of pairs. */
function modelPlace(column: usize, j: i32, pair: usize): usize {
  return column + <usize>(j >> 1) * pair + ((<usize>(j & 1)) << 3);
}

/** Predicts a track's `models` models to a time that is not before its own, and moves its frame under it. */
export function predict(slot: usize, models: i32, set: usize, timeS: f64): void {
  const dtS = timeS - load<f64>(timeAt + (slot << 3));
  const weights = weightsOf(slot);
  keepBefore(slot, models);
  beginMix(models, set, weights, dtS, unrestRate(slot, set));
  advance(models, set, meansOf(slot), covariancesOf(slot), weights, dtS);
  const unrestAt = coarse(UNREST, slot);
  const unrest = <f64>load<f32>(unrestAt);
  const now = 1 - load<f64>(weights);
  store<f32>(unrestAt, <f32>(unrest + Math.min(1, dtS / UNREST_MEMORY_S) * (now - unrest)));
  // Coarse gates reach as far from the new time as they would have from the old.
  const sigma = coarse(POSITION_SIGMA, slot);
  store<f32>(sigma, <f32>(load<f32>(sigma) + load<f32>(coarse(SPEED_SIGMA, slot)) * dtS));
  store<f64>(timeAt + (slot << 3), timeS);
  recentre(slot, models);
}

function keepBefore(slot: usize, models: i32): void {
  const pairs = models >> 1;
  copyPairs(meansOf(slot), BEFORE, pairs * STATE);
  copyPairs(covariancesOf(slot), BEFORE + MEANS, pairs * PACKED);
}

/** Mixes and propagates what is in `BEFORE`. `beginMix` has been called. */
function advance(models: i32, set: usize, means: usize, covariances: usize, weights: usize, dtS: f64): void {
  beginStep(set, dtS);
  for (let j = 0; j < models; j += 2) {
    const x: usize = <usize>(j >> 1) * MEAN_PAIR;
    const p: usize = <usize>(j >> 1) * COVARIANCE_PAIR;
    if (mixPair(j, models, set, weights)) {
      propagatePair(j, set, MIXED, MIXED + MEAN_PAIR, means + x, covariances + p);
    } else propagatePair(j, set, BEFORE + x, BEFORE + MEANS + p, means + x, covariances + p);
  }
}

/**
 * What the mixture will be `dtS` ≥ 0 from the track's time, its mean and covariance in `ESTIMATE` and its weights in
 * `AFTER_WEIGHTS`; `alone` says that only the first model counts.
 */
export function foretell(slot: usize, models: i32, set: usize, dtS: f64, alone: bool): void {
  const weights = weightsOf(slot);
  for (let k: usize = 0; k < WEIGHTS; k += 8) store<f64>(AFTER_WEIGHTS + k, load<f64>(weights + k));
  if (alone) {
    store<f64>(AFTER_WEIGHTS, 1);
    store<f64>(AFTER_WEIGHTS, 0, 8);
  }
  const n = alone ? 2 : models;
  keepBefore(slot, n);
  if (dtS === 0) {
    estimate(n, BEFORE, BEFORE + MEANS, AFTER_WEIGHTS);
    return;
  }
  if (alone) {
    beginStep(set, dtS);
    propagatePair(0, set, BEFORE, BEFORE + MEANS, AFTER, AFTER + MEANS);
  } else {
    beginMix(n, set, AFTER_WEIGHTS, dtS, unrestRate(slot, set));
    advance(n, set, AFTER, AFTER + MEANS, AFTER_WEIGHTS, dtS);
  }
  estimate(n, AFTER, AFTER + MEANS, AFTER_WEIGHTS);
}

/** Carries what is in `ESTIMATE` straight on by `dtS`, as the first model of the set would. */
export function foretellOn(set: usize, dtS: f64): void {
  for (let k: usize = 0; k < 35; k++) {
    v128.store(BEFORE + (k << 4), v128.load64_splat(ESTIMATE + (k << 3)));
  }
  beginStep(set, dtS);
  propagatePair(0, set, BEFORE, BEFORE + MEAN_PAIR, AFTER, AFTER + MEAN_PAIR);
  for (let k: usize = 0; k < 35; k++) store<f64>(ESTIMATE + (k << 3), load<f64>(AFTER + (k << 4)));
}

/** Rate at which a track leaves its first model beyond the model's own stay, 1/s. */
function unrestRate(slot: usize, set: usize): f64 {
  const unrest = <f64>load<f32>(coarse(UNREST, slot));
  return load<f64>(set, SET_UNREST) * unrest * unrest * unrest;
}

/** The mixture's mean and packed covariance. */
function estimate(models: i32, means: usize, covariances: usize, weights: usize): void {
  for (let k: usize = 0; k < 7; k++) {
    let sum = all(0);
    for (let j = 0; j < models; j += 2) {
      const x = means + <usize>(j >> 1) * MEAN_PAIR;
      sum = plus(sum, v128.load(weights + ((<usize>j) << 3)), v128.load(x + (k << 4)));
    }
    store<f64>(ESTIMATE + (k << 3), first(sum) + second(sum));
  }
  let k: usize = 0;
  for (let a: usize = 0; a < 7; a++) {
    for (let b = a; b < 7; b++) {
      store<f64>(ESTIMATE + ((7 + k) << 3), spread(models, means, covariances, weights, a, b, k));
      k++;
    }
  }
}

function spread(models: i32, means: usize, covariances: usize, weights: usize, a: usize, b: usize, k: usize): f64 {
  const meanA = v128.load64_splat(ESTIMATE + (a << 3));
  const meanB = v128.load64_splat(ESTIMATE + (b << 3));
  let sum = all(0);
  for (let j = 0; j < models; j += 2) {
    const x = means + <usize>(j >> 1) * MEAN_PAIR;
    const p = covariances + <usize>(j >> 1) * COVARIANCE_PAIR;
    const off = mul(sub(v128.load(x + (a << 4)), meanA), sub(v128.load(x + (b << 4)), meanB));
    sum = plus(sum, v128.load(weights + ((<usize>j) << 3)), add(v128.load(p + (k << 4)), off));
  }
  return first(sum) + second(sum);
}

/** Updates a track's models by the plot in `PLOT` into candidate `pair`; `weigh` is to follow. */
export function update(slot: usize, models: i32, set: usize, pair: usize): void {
  aim(basisAt + (slot << 5));
  const innovations = pairInnovationsAt + (pair << 5);
  for (let j = 0; j < models; j += 2) {
    const x: usize = <usize>(j >> 1) * MEAN_PAIR;
    const p: usize = <usize>(j >> 1) * COVARIANCE_PAIR;
    const X = pairMeanAt + pair * MEANS + x;
    const P = pairCovarianceAt + pair * COVARIANCES + p;
    updatePair(j, set + SET_Q + ((<usize>j) << 3), meansOf(slot) + x, covariancesOf(slot) + p, X, P, innovations);
  }
}

/** Copies a track's models into candidate `pair`, for updates of another kind. */
export function copyToPair(slot: usize, models: i32, pair: usize): void {
  copyPairs(meansOf(slot), pairMeanAt + pair * MEANS, (models >> 1) * STATE);
  copyPairs(covariancesOf(slot), pairCovarianceAt + pair * COVARIANCES, (models >> 1) * PACKED);
}

/**
 * Turns what the updates of `values` measured values came to into likelihoods relative to the mixture's, which is the
 * candidate's odds; false where every model that counts has the plot outside its gate.
 */
export function weigh(slot: usize, models: i32, pair: usize, values: i32, gate: f64): bool {
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
 * `LIST` and of no update (probability `none`), and the models' weights follow their likelihoods. Then moves the
 * frame under it and notes how far it may be off.
 */
export function combine(slot: usize, models: i32, count: i32, none: f64): void {
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
  refreshSpread(slot, models);
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
  for (let a: usize = 0; a < MEAN_PAIR; a += 16) {
    let sum = mul(stay, v128.load(BEFORE + a));
    for (let k = 0; k < count; k++) {
      const pair: usize = <usize>load<f64>(LIST + ((<usize>k) << 4));
      sum = plus(sum, mul(partOf(j, k), normal), v128.load(pairMeanAt + pair * MEANS + x + a));
    }
    v128.store(X + a, sum);
  }
}

function mixSpread(j: i32, x: usize, p: usize, X: usize, P: usize, count: i32, stay: v128, normal: v128): void {
  for (let k: usize = 0; k < COVARIANCE_PAIR; k += 16) v128.store(P + k, all(0));
  addSpread(stay, BEFORE, BEFORE + MEANS, X, P);
  for (let k = 0; k < count; k++) {
    const part = mul(partOf(j, k), normal);
    if (!v128.any_true(part)) continue;
    const pair: usize = <usize>load<f64>(LIST + ((<usize>k) << 4));
    addSpread(part, pairMeanAt + pair * MEANS + x, pairCovarianceAt + pair * COVARIANCES + p, X, P);
  }
}

/** Adds a part's covariance and its mean's distance from the mixture's at `X`. */
function addSpread(part: v128, x: usize, p: usize, X: usize, P: usize): void {
  let k: usize = 0;
  for (let a: usize = 0; a < MEAN_PAIR; a += 16) {
    const da = sub(v128.load(x + a), v128.load(X + a));
    for (let b = a; b < MEAN_PAIR; b += 16) {
      const db = sub(v128.load(x + b), v128.load(X + b));
      v128.store(P + k, plus(v128.load(P + k), part, plus(v128.load(p + k), da, db)));
      k += 16;
    }
  }
}

/** Moves the reference point to the mixture's mean; the axes there are turned by the meridians' convergence. */
function recentre(slot: usize, models: i32): void {
  const weights = weightsOf(slot);
  let easts = all(0);
  let norths = all(0);
  for (let j = 0; j < models; j += 2) {
    const weight = v128.load(weights + ((<usize>j) << 3));
    const x = meansOf(slot) + <usize>(j >> 1) * MEAN_PAIR;
    easts = plus(easts, weight, v128.load(x));
    norths = plus(norths, weight, v128.load(x, 16));
  }
  const east = first(easts) + second(easts);
  const north = first(norths) + second(norths);
  const basis = basisAt + (slot << 5);
  const convergence = (east * load<f64>(basis)) / (load<f64>(basis, 8) * EARTH_RADIUS_M);
  moveReference(latitudeAt + (slot << 3), longitudeAt + (slot << 3), basis, east, north);
  const sin = all(sine(convergence));
  const cos = all(cosine(convergence));
  for (let j = 0; j < models; j += 2) {
    const x = meansOf(slot) + <usize>(j >> 1) * MEAN_PAIR;
    const u = v128.load(x, 32);
    const v = v128.load(x, 48);
    v128.store(x, sub(v128.load(x), all(east)));
    v128.store(x, sub(v128.load(x, 16), all(north)), 16);
    v128.store(x, plus(mul(cos, u), sin, v), 32);
    v128.store(x, sub(mul(cos, v), mul(sin, u)), 48);
  }
  const pendingAt = coarse(TURN_PENDING, slot);
  const pending = <f64>load<f32>(pendingAt) + convergence;
  const applied = Math.abs(pending) > TURN_APPLIED_RAD;
  store<f32>(pendingAt, applied ? 0 : <f32>pending);
  if (applied) turnCovariances(slot, models, pending);
}

/** Turns every model's covariance: the pairs of east and north, and of their rates. */
function turnCovariances(slot: usize, models: i32, by: f64): void {
  for (let j = 0; j < models; j += 2) {
    const P = covariancesOf(slot) + <usize>(j >> 1) * COVARIANCE_PAIR;
    turnPair(P, 0, sine(by), cosine(by));
    turnPair(P, 2, sine(by), cosine(by));
  }
}

/** Place of the covariance of values a and b. */
function packedPlace(a: i32, b: i32): usize {
  const low = a < b ? a : b;
  const high = a < b ? b : a;
  return (<usize>(low * STATE - (low * (low - 1)) / 2 + high - low)) << 4;
}

function turnPair(P: usize, a: i32, sine: f64, cosine: f64): void {
  const b = a + 1;
  const sin = all(sine);
  const cos = all(cosine);
  for (let k = 0; k < STATE; k++) {
    if (k === a || k === b) continue;
    const atA = P + packedPlace(a, k);
    const atB = P + packedPlace(b, k);
    const pa = v128.load(atA);
    const pb = v128.load(atB);
    v128.store(atA, plus(mul(cos, pa), sin, pb));
    v128.store(atB, sub(mul(cos, pb), mul(sin, pa)));
  }
  const aa = v128.load(P + packedPlace(a, a));
  const ab = v128.load(P + packedPlace(a, b));
  const bb = v128.load(P + packedPlace(b, b));
  const ss = mul(sin, sin);
  const cc = mul(cos, cos);
  const sc = mul(sin, cos);
  const twice = mul(all(2), mul(sc, ab));
  v128.store(P + packedPlace(a, a), add(plus(mul(cc, aa), ss, bb), twice));
  v128.store(P + packedPlace(b, b), sub(plus(mul(ss, aa), cc, bb), twice));
  v128.store(P + packedPlace(a, b), plus(mul(sub(cc, ss), ab), sc, sub(bb, aa)));
}

/** Keeps the sigmas that coarse gates use: the largest of any probable model, its offset included. */
export function refreshSpread(slot: usize, models: i32): void {
  const weights = weightsOf(slot);
  let position: f64 = 0;
  let speed: f64 = 0;
  let likeliest = 0;
  for (let j = 0; j < models; j++) {
    const weight = load<f64>(weights + ((<usize>j) << 3));
    if (weight > load<f64>(weights + ((<usize>likeliest) << 3))) likeliest = j;
    if (weight < SPREAD_WEIGHT_MIN) continue;
    const x = modelPlace(meansOf(slot), j, MEAN_PAIR);
    const p = modelPlace(covariancesOf(slot), j, COVARIANCE_PAIR);
    const east = load<f64>(x);
    const north = load<f64>(x, 16);
    const offset = (east * east + north * north) / 8;
    position = Math.max(position, load<f64>(p) + load<f64>(p, 16 * 7) + offset);
    speed = Math.max(speed, load<f64>(p, 16 * 13) + load<f64>(p, 16 * 18));
  }
  store<f32>(coarse(POSITION_SIGMA, slot), <f32>Math.sqrt(position));
  store<f32>(coarse(SPEED_SIGMA, slot), <f32>Math.sqrt(speed));
  const x = modelPlace(meansOf(slot), likeliest, MEAN_PAIR);
  store<f32>(coarse(EAST_SPEED, slot), <f32>load<f64>(x, 32));
  store<f32>(coarse(NORTH_SPEED, slot), <f32>load<f64>(x, 48));
  store<f32>(coarse(HEIGHT, slot), <f32>load<f64>(x, 80));
}
