// Which of its set's models a track runs: all, or while it surely flies straight the first two alone. A set of models
// that varies with the evidence: Li and Bar-Shalom, "Multiple-model estimation with variable structure", IEEE Trans. AC 41 (1996).
import {
  coarse,
  COVARIANCE_PAIR,
  covariancesOf,
  domainAt,
  dormantAt,
  lifeAt,
  MEAN_PAIR,
  meansOf,
  modelPlace,
  packedPlace,
  SET,
  SET_RATE,
  SET_RATE_VARIANCE,
  SETS,
  STATE,
  stirredAt,
  timeAt,
  UNREST,
  weightsOf,
} from './layout';

/** The quiet model, and the one that follows any change. */
const DORMANT_MODELS: i32 = 2;
/** A confirmed track is dormant while its first model is this probable, */
const QUIET_ENOUGH: f64 = 0.9;
/** and has been for this long, s, */
const QUIET_FOR_S: f64 = 90;
/** and has hardly manoeuvred in the time before, */
const UNREST_MOST: f32 = 0.15;
/** until the second becomes so probable. */
const WAKES_AT: f64 = 0.1;
/** Below this the first model counts as given up. */
const STIRRED: f64 = 0.65;
/** Over a longer step than this every model is needed: a turn may lead far from the two, s. */
const STEP_MAX_S: f64 = 4;
/** Part of the second model's weight that the turns get on waking. */
const TURNS_SHARE: f64 = 0.5;

const SURFACE: u8 = 1;
const CONFIRMED: u8 = 2;
const TURN: i32 = 4;

let mayRest: bool = true;

/** Whether tracks may run two of their models only. */
export function allowRest(does: bool): void {
  mayRest = does;
}

/** Address of the set of models that a track flies by. */
export function setOf(slot: usize): usize {
  return SETS + (load<u8>(domainAt + slot) === SURFACE ? SET : 0);
}

/** How many models a track runs. */
export function running(slot: usize): i32 {
  return isDormant(slot) ? DORMANT_MODELS : modelsIn(setOf(slot));
}

export function isDormant(slot: usize): bool {
  return load<u8>(dormantAt + slot) !== 0;
}

function modelsIn(set: usize): i32 {
  return <i32>load<f64>(set);
}

/** Lets a track that surely flies straight rest, and gives it the other models back when the second gains weight. */
export function restOrWake(slot: usize): void {
  if (!mayRest) return;
  if (isDormant(slot)) {
    if (load<f64>(weightsOf(slot), 8) > WAKES_AT) wake(slot);
    return;
  }
  const models = modelsIn(setOf(slot));
  if (models <= DORMANT_MODELS || load<u8>(lifeAt + slot) !== CONFIRMED) return;
  const weights = weightsOf(slot);
  const timeS = load<f64>(timeAt + (slot << 3));
  const stirred = stirredAt + (slot << 3);
  if (load<f64>(weights) < STIRRED) store<f64>(stirred, timeS);
  if (load<f64>(weights) < QUIET_ENOUGH || timeS - load<f64>(stirred) < QUIET_FOR_S) return;
  if (load<f32>(coarse(UNREST, slot)) > UNREST_MOST) return;
  store<u8>(dormantAt + slot, 1);
  const kept = load<f64>(weights) + load<f64>(weights, 8);
  store<f64>(weights, load<f64>(weights) / kept);
  store<f64>(weights, load<f64>(weights, 8) / kept, 8);
  for (let j = DORMANT_MODELS; j < models; j++) store<f64>(weights + ((<usize>j) << 3), 0);
}

/** Wakes a dormant track that is to be predicted over a long step. */
export function wakeForStep(slot: usize, dtS: f64): void {
  if (isDormant(slot) && dtS > STEP_MAX_S) wake(slot);
}

function wake(slot: usize): void {
  store<u8>(dormantAt + slot, 0);
  const set = setOf(slot);
  const models = modelsIn(set);
  const weights = weightsOf(slot);
  const second = load<f64>(weights, 8);
  store<f64>(weights, second * (1 - TURNS_SHARE), 8);
  const share = (TURNS_SHARE * second) / <f64>(models - DORMANT_MODELS);
  for (let j = DORMANT_MODELS; j < models; j++) {
    store<f64>(weights + ((<usize>j) << 3), share);
    takeOver(slot, set, j);
  }
}

/** Starts a turn where the second model is. */
function takeOver(slot: usize, set: usize, j: i32): void {
  const model: usize = (<usize>j) << 3;
  copyModel(modelPlace(meansOf(slot), 1, MEAN_PAIR), modelPlace(meansOf(slot), j, MEAN_PAIR), MEAN_PAIR);
  store<f32>(modelPlace(meansOf(slot), j, MEAN_PAIR), <f32>load<f64>(set + model, SET_RATE), 8 * 4);
  const to = modelPlace(covariancesOf(slot), j, COVARIANCE_PAIR);
  copyModel(modelPlace(covariancesOf(slot), 1, COVARIANCE_PAIR), to, COVARIANCE_PAIR);
  for (let k = 0; k < STATE; k++) store<f32>(to + packedPlace(k, TURN), 0);
  store<f32>(to + packedPlace(TURN, TURN), <f32>load<f64>(set + model, SET_RATE_VARIANCE));
}

/** Copies one model's values out of a pair's. */
function copyModel(from: usize, to: usize, bytes: usize): void {
  for (let k: usize = 0; k < bytes; k += 8) store<f32>(to + k, load<f32>(from + k));
}
