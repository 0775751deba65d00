import type { ModelSet } from './motion-models.ts';
import {
  covariancePlace,
  LANES,
  MODELS_MAX,
  meanPlace,
  packedPlace,
  PACKED_SIZE,
  STATE_SIZE,
  TURN,
} from './state-layout.ts';
import { Life, type TrackTable } from './track-table.ts';

/** Models that a dormant track runs: the quiet one, and the one that follows any change. */
const DORMANT_MODELS = 2;
/** A confirmed track is dormant while its first model is this probable, */
const QUIET_ENOUGH = 0.9;
/** and has been for this long, s, */
const QUIET_FOR_S = 90;
/** and has hardly manoeuvred in the time before, */
const UNREST_MOST = 0.15;
/** until the second becomes so probable. */
const WAKES_AT = 0.1;
/** Below this the first model counts as given up. */
const STIRRED = 0.65;
/** Over a longer step than this every model is needed: a turn may lead far from the two, s. */
const STEP_MAX_S = 4;
/** Part of the second model's weight that the turns get on waking. */
const TURNS_SHARE = 0.5;

/** How many of the set's models the track in `slot` runs. */
export function running(table: TrackTable, slot: number, set: ModelSet): number {
  return table.column.dormant[slot] === 1 ? DORMANT_MODELS : set.models.length;
}

/**
 * Lets a track that surely flies straight run its first two models alone, and gives it the others
 * back when the second gains weight: a set of models that varies with the evidence.
 * Source: Li and Bar-Shalom, "Multiple-model estimation with variable structure", IEEE Trans. AC 41 (1996).
 */
export function restOrWake(table: TrackTable, slot: number, set: ModelSet): void {
  const t = table.column;
  const w = slot * MODELS_MAX;
  if (t.dormant[slot] === 1) {
    if (t.weight[w + 1]! > WAKES_AT) wake(table, slot, set);
    return;
  }
  if (set.models.length <= DORMANT_MODELS || t.life[slot] !== Life.confirmed) return;
  if (t.weight[w]! < STIRRED) t.stirredS[slot] = t.timeS[slot]!;
  if (t.weight[w]! < QUIET_ENOUGH || t.timeS[slot]! - t.stirredS[slot]! < QUIET_FOR_S) return;
  if (t.unrest[slot]! > UNREST_MOST) return;
  t.dormant[slot] = 1;
  const kept = t.weight[w]! + t.weight[w + 1]!;
  t.weight[w] = t.weight[w]! / kept;
  t.weight[w + 1] = t.weight[w + 1]! / kept;
  for (let j = DORMANT_MODELS; j < set.models.length; j++) t.weight[w + j] = 0;
}

/** Wakes a dormant track that is to be predicted over a long step. */
export function wakeForStep(table: TrackTable, slot: number, set: ModelSet, dtS: number): void {
  if (table.column.dormant[slot] === 0 || dtS <= STEP_MAX_S) return;
  wake(table, slot, set);
}

function wake(table: TrackTable, slot: number, set: ModelSet): void {
  const t = table.column;
  t.dormant[slot] = 0;
  const w = slot * MODELS_MAX;
  const turns = set.models.length - DORMANT_MODELS;
  const share = (TURNS_SHARE * t.weight[w + 1]!) / turns;
  t.weight[w + 1] = t.weight[w + 1]! * (1 - TURNS_SHARE);
  for (let j = DORMANT_MODELS; j < set.models.length; j++) {
    t.weight[w + j] = share;
    takeOver(table, slot, set, j);
  }
}

/** Starts a turn where the second model is. */
function takeOver(table: TrackTable, slot: number, set: ModelSet, j: number): void {
  const { mean, covariance } = table.column;
  const model = set.models[j]!;
  const [fromMean, toMean] = [meanPlace(slot, 1), meanPlace(slot, j)];
  for (let k = 0; k < LANES * STATE_SIZE; k += LANES) mean[toMean + k] = mean[fromMean + k]!;
  mean[toMean + LANES * TURN] = model.turnRateRadPerS;
  const [from, to] = [covariancePlace(slot, 1), covariancePlace(slot, j)];
  for (let k = 0; k < LANES * PACKED_SIZE; k += LANES) covariance[to + k] = covariance[from + k]!;
  for (let k = 0; k < STATE_SIZE; k++) {
    covariance[to + LANES * packedPlace(Math.min(k, TURN), Math.max(k, TURN))] = 0;
  }
  covariance[to + LANES * packedPlace(TURN, TURN)] = model.turnRateSigmaRadPerS ** 2;
}
