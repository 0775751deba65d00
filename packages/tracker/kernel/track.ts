// One track predicted, and updated by a plot.
import { running, setOf, wakeForStep } from './dormant';
import { aim } from './frame';
import {
  basisAt,
  coarse,
  COVARIANCE_PAIR,
  COVARIANCES,
  covariancesOf,
  MEAN_PAIR,
  MEANS,
  meansOf,
  pairCovarianceAt,
  pairInnovationsAt,
  pairMeanAt,
  POSITION_SIGMA,
  SET_Q,
  SET_UNREST,
  SPEED_SIGMA,
  timeAt,
  UNREST,
  weightsOf,
  WIDE_MEAN,
} from './layout';
import { tellsElevation, tellsRangeRate, updateFurther } from './further';
import { beginMix, mix, mixedAt } from './mix';
import { updatePair } from './polar';
import { beginStep, propagatePair } from './propagate';
import { recentre } from './recentre';

/** Over this time a track's unrest is averaged, s. */
const UNREST_MEMORY_S: f64 = 120;

/** Predicts a track to a time that is not before its own, and moves its frame under it. */
export function predict(slot: usize, timeS: f64): void {
  const dtS = timeS - load<f64>(timeAt + (slot << 3));
  wakeForStep(slot, dtS);
  const set = setOf(slot);
  const models = running(slot);
  const weights = weightsOf(slot);
  const means = meansOf(slot);
  const covariances = covariancesOf(slot);
  beginMix(models, set, weights, dtS, unrestRate(slot, set));
  mix(models, set, means, covariances, weights);
  advance(models, set, means, covariances, dtS);
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

/** Brings the models that have been mixed forward by `dtS`. */
export function advance(models: i32, set: usize, means: usize, covariances: usize, dtS: f64): void {
  beginStep(set, dtS);
  for (let j = 0; j < models; j += 2) {
    const pair = <usize>(j >> 1);
    const mixed = mixedAt(j);
    const X = means + pair * MEAN_PAIR;
    propagatePair(j, set, mixed, mixed + WIDE_MEAN, X, covariances + pair * COVARIANCE_PAIR);
  }
}

/** Rate at which a track leaves its first model beyond the model's own stay, 1/s. */
export function unrestRate(slot: usize, set: usize): f64 {
  const unrest = <f64>load<f32>(coarse(UNREST, slot));
  return load<f64>(set, SET_UNREST) * unrest * unrest * unrest;
}

/** Updates a track's models by the plot in `PLOT` into candidate `pair`; `weigh` is to follow. */
export function update(slot: usize, pair: usize): void {
  aim(basisAt + (slot << 5));
  const set = setOf(slot);
  const models = running(slot);
  const innovations = pairInnovationsAt + (pair << 5);
  const tellsMore = tellsElevation() || tellsRangeRate();
  for (let j = 0; j < models; j += 2) {
    const x: usize = <usize>(j >> 1) * MEAN_PAIR;
    const p: usize = <usize>(j >> 1) * COVARIANCE_PAIR;
    const X = pairMeanAt + pair * MEANS + x;
    const P = pairCovarianceAt + pair * COVARIANCES + p;
    updatePair(j, set + SET_Q + ((<usize>j) << 3), meansOf(slot) + x, covariancesOf(slot) + p, X, P, innovations);
    if (tellsMore) updateFurther(j, X, P);
  }
}
