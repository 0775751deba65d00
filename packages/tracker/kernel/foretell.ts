// What a track will be, without it becoming so.
import { isDormant, running, setOf } from './dormant';
import {
  AFTER,
  AFTER_WEIGHTS,
  COVARIANCE_PAIR,
  covariancesOf,
  ESTIMATE,
  MEAN_PAIR,
  MEANS,
  meansOf,
  WEIGHTS,
  weightsOf,
} from './layout';
import { beginMix, mix, mixedAt, widenPair } from './mix';
import { advance, unrestRate } from './track';
import { add, all, first, mul, plus, second, sub, wide } from './vector';

/**
 * What the mixture will be `dtS` ≥ 0 from the track's time, its mean and covariance in `ESTIMATE` and its weights in
 * `AFTER_WEIGHTS`. A dormant track is where its quiet model is; the other only watches for a change.
 */
export function foretell(slot: usize, dtS: f64): void {
  const alone = isDormant(slot);
  const models = running(slot);
  const set = setOf(slot);
  const weights = weightsOf(slot);
  for (let k: usize = 0; k < WEIGHTS; k += 8) store<f64>(AFTER_WEIGHTS + k, load<f64>(weights + k));
  if (alone) {
    store<f64>(AFTER_WEIGHTS, 1);
    store<f64>(AFTER_WEIGHTS, 0, 8);
  }
  const means = meansOf(slot);
  const covariances = covariancesOf(slot);
  if (alone) {
    widenPair(0, means, covariances);
    if (dtS > 0) advance(2, set, AFTER, AFTER + MEANS, dtS);
    estimateFirst(dtS > 0 ? AFTER : means, dtS > 0 ? AFTER + MEANS : covariances);
    return;
  }
  if (dtS === 0) {
    estimate(models, means, covariances, AFTER_WEIGHTS);
    return;
  }
  beginMix(models, set, AFTER_WEIGHTS, dtS, unrestRate(slot, set));
  mix(models, set, means, covariances, AFTER_WEIGHTS);
  advance(models, set, AFTER, AFTER + MEANS, dtS);
  estimate(models, AFTER, AFTER + MEANS, AFTER_WEIGHTS);
}

/** Carries what is in `ESTIMATE` of a track straight on by `dtS`, as the first model of its set would. */
export function foretellOn(slot: usize, dtS: f64): void {
  const mixed = mixedAt(0);
  for (let k: usize = 0; k < 35; k++) v128.store(mixed + (k << 4), v128.load64_splat(ESTIMATE + (k << 3)));
  advance(2, setOf(slot), AFTER, AFTER + MEAN_PAIR, dtS);
  estimateFirst(AFTER, AFTER + MEAN_PAIR);
}

/** The first model's mean and packed covariance. */
function estimateFirst(means: usize, covariances: usize): void {
  for (let k: usize = 0; k < 7; k++) store<f64>(ESTIMATE + (k << 3), <f64>load<f32>(means + (k << 3)));
  for (let k: usize = 0; k < 28; k++) store<f64>(ESTIMATE + ((7 + k) << 3), <f64>load<f32>(covariances + (k << 3)));
}

/** The mixture's mean and packed covariance. */
function estimate(models: i32, means: usize, covariances: usize, weights: usize): void {
  for (let k: usize = 0; k < 7; k++) {
    let sum = all(0);
    for (let j = 0; j < models; j += 2) {
      const x = means + <usize>(j >> 1) * MEAN_PAIR;
      sum = plus(sum, v128.load(weights + ((<usize>j) << 3)), wide(v128.load64_zero(x + (k << 3))));
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
    const off = mul(sub(wide(v128.load64_zero(x + (a << 3))), meanA), sub(wide(v128.load64_zero(x + (b << 3))), meanB));
    sum = plus(sum, v128.load(weights + ((<usize>j) << 3)), add(wide(v128.load64_zero(p + (k << 3))), off));
  }
  return first(sum) + second(sum);
}
