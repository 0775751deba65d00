import { MODELS_MAX } from './motion-models.ts';
import { EAST, NORTH, PACKED_SIZE, STATE_SIZE, V_EAST, V_NORTH } from './state-layout.ts';
import { COVARIANCES_SIZE, MEANS_SIZE, type TrackTable } from './track-table.ts';

const WEIGHT_MIN = 0.01;
/** Places of the four horizontal variances in a packed covariance. */
const EE = 0;
const NN = 7;
const UU = 13;
const VV = 18;

/** The mixture's mean and packed covariance of the track whose models start at the given places. */
export function estimate(
  models: number,
  means: Float64Array,
  x: number,
  covariances: Float64Array,
  c: number,
  weights: Float64Array,
  w: number,
  mean: Float64Array,
  covariance: Float64Array,
): void {
  mean.fill(0);
  covariance.fill(0);
  for (let j = 0; j < models; j++) {
    const weight = weights[w + j]!;
    for (let k = 0; k < STATE_SIZE; k++) mean[k] = mean[k]! + weight * means[x + j * STATE_SIZE + k]!;
  }
  for (let j = 0; j < models; j++) {
    const weight = weights[w + j]!;
    const xj = x + j * STATE_SIZE;
    const cj = c + j * PACKED_SIZE;
    for (let a = 0, k = 0; a < STATE_SIZE; a++) {
      const da = means[xj + a]! - mean[a]!;
      for (let b = a; b < STATE_SIZE; b++, k++) {
        covariance[k] = covariance[k]! + weight * (covariances[cj + k]! + da * (means[xj + b]! - mean[b]!));
      }
    }
  }
}

/** Keeps the sigmas that coarse gates use: the largest of any probable model, its offset included. */
export function refreshSpread(table: TrackTable, slot: number, models: number): void {
  const t = table.column;
  let position = 0;
  let speed = 0;
  for (let j = 0; j < models; j++) {
    if (t.weight[slot * MODELS_MAX + j]! < WEIGHT_MIN) continue;
    const c = slot * COVARIANCES_SIZE + j * PACKED_SIZE;
    const x = slot * MEANS_SIZE + j * STATE_SIZE;
    const east = t.mean[x + EAST]!;
    const north = t.mean[x + NORTH]!;
    position = Math.max(position, t.covariance[c + EE]! + t.covariance[c + NN]! + (east * east + north * north) / 8);
    speed = Math.max(speed, t.covariance[c + UU]! + t.covariance[c + VV]!);
  }
  t.positionSigmaM[slot] = Math.sqrt(position);
  t.speedSigmaMps[slot] = Math.sqrt(speed);
  const likely = likeliest(table, slot, models);
  t.eastMps[slot] = t.mean[slot * MEANS_SIZE + likely * STATE_SIZE + V_EAST]!;
  t.northMps[slot] = t.mean[slot * MEANS_SIZE + likely * STATE_SIZE + V_NORTH]!;
  t.heightM[slot] = t.mean[slot * MEANS_SIZE + likely * STATE_SIZE + 5]!;
}

function likeliest(table: TrackTable, slot: number, models: number): number {
  let best = 0;
  const weight = table.column.weight;
  for (let j = 1; j < models; j++) {
    if (weight[slot * MODELS_MAX + j]! > weight[slot * MODELS_MAX + best]!) best = j;
  }
  return best;
}
