import type { Association } from './associate.ts';
import type { Candidates } from './candidates.ts';
import { MODELS_MAX } from './motion-models.ts';
import { PACKED_SIZE, STATE_SIZE } from './state-layout.ts';
import { COVARIANCES_SIZE, MEANS_SIZE, type TrackTable } from './track-table.ts';

/** Plots less probable than this leave no trace in a track. */
export const CONTRIBUTES_MIN = 0.01;
const WEIGHT_LEAST = 1e-6;
/** A plot more probable than this alone makes the new state. */
const SURE = 0.9995;

const mean = new Float64Array(STATE_SIZE);
const covariance = new Float64Array(PACKED_SIZE);
const share = new Float64Array(1 + 64);
const dx = new Float64Array(STATE_SIZE);

/**
 * Gives track `i` of the association its state after the scan: every model becomes the mixture of
 * its updates by the probable plots and of no update (PDA), and the models' weights follow their
 * likelihoods. Returns whether any plot contributed.
 */
export function combine(
  table: TrackTable,
  models: number,
  candidates: Candidates,
  association: Association,
  i: number,
): boolean {
  const slot = association.tracks[i]!;
  const from = association.first[i]!;
  const to = Math.min(association.first[i + 1]!, from + 64);
  let used = 0;
  for (let p = from; p < to; p++) {
    const probability = candidates.probability[association.pairs[p]!]!;
    if (probability >= CONTRIBUTES_MIN) used += probability;
  }
  if (used === 0) return false;
  const none = association.none[i]!;
  const w = slot * MODELS_MAX;
  let sum = 0;
  for (let j = 0; j < models; j++) {
    const evidence = shares(candidates, association, from, to, j, none);
    mixModel(table, slot, j, candidates, association, from, to, evidence);
    const weight = Math.max(WEIGHT_LEAST, table.column.weight[w + j]! * evidence);
    table.column.weight[w + j] = weight;
    sum += weight;
  }
  for (let j = 0; j < models; j++) table.column.weight[w + j] = table.column.weight[w + j]! / sum;
  return true;
}

/** Probability of each plot and of none under model j, not yet normalised, in `share`; returns the sum. */
function shares(
  candidates: Candidates,
  association: Association,
  from: number,
  to: number,
  j: number,
  none: number,
): number {
  share[0] = none;
  let sum = none;
  for (let p = from; p < to; p++) {
    const k = association.pairs[p]!;
    const probability = candidates.probability[k]!;
    const value = probability < CONTRIBUTES_MIN ? 0 : probability * candidates.modelLikelihood[k * MODELS_MAX + j]!;
    share[1 + p - from] = value;
    sum += value;
  }
  return sum;
}

function mixModel(
  table: TrackTable,
  slot: number,
  j: number,
  candidates: Candidates,
  association: Association,
  from: number,
  to: number,
  evidence: number,
): void {
  const t = table.column;
  const x = slot * MEANS_SIZE + j * STATE_SIZE;
  const c = slot * COVARIANCES_SIZE + j * PACKED_SIZE;
  if (!(evidence > 1e-12)) return;
  if (to - from === 1 && share[1]! > SURE * evidence) {
    const k = association.pairs[from]!;
    copy(candidates.mean, k * MEANS_SIZE + j * STATE_SIZE, t.mean, x, STATE_SIZE);
    copy(candidates.covariance, k * COVARIANCES_SIZE + j * PACKED_SIZE, t.covariance, c, PACKED_SIZE);
    return;
  }
  mean.fill(0);
  covariance.fill(0);
  addMean(t.mean, x, share[0]! / evidence);
  for (let p = from; p < to; p++) {
    addMean(candidates.mean, association.pairs[p]! * MEANS_SIZE + j * STATE_SIZE, share[1 + p - from]! / evidence);
  }
  addSpread(t.mean, x, t.covariance, c, share[0]! / evidence);
  for (let p = from; p < to; p++) {
    const k = association.pairs[p]!;
    const part = share[1 + p - from]! / evidence;
    addSpread(
      candidates.mean,
      k * MEANS_SIZE + j * STATE_SIZE,
      candidates.covariance,
      k * COVARIANCES_SIZE + j * PACKED_SIZE,
      part,
    );
  }
  for (let k = 0; k < STATE_SIZE; k++) t.mean[x + k] = mean[k]!;
  for (let k = 0; k < PACKED_SIZE; k++) t.covariance[c + k] = covariance[k]!;
}

function copy(from: Float64Array, at: number, to: Float64Array, place: number, count: number): void {
  for (let k = 0; k < count; k++) to[place + k] = from[at + k]!;
}

function addMean(from: Float64Array, at: number, part: number): void {
  if (part === 0) return;
  for (let k = 0; k < STATE_SIZE; k++) mean[k] = mean[k]! + part * from[at + k]!;
}

function addSpread(means: Float64Array, x: number, covariances: Float64Array, c: number, part: number): void {
  if (part === 0) return;
  for (let k = 0; k < STATE_SIZE; k++) dx[k] = means[x + k]! - mean[k]!;
  for (let i = 0, k = 0; i < STATE_SIZE; i++) {
    for (let j = i; j < STATE_SIZE; j++, k++) {
      covariance[k] = covariance[k]! + part * (covariances[c + k]! + dx[i]! * dx[j]!);
    }
  }
}
