import { EARTH_RADIUS_M, offsetToGeodetic, writeBasis, BASIS_SIZE } from './frame.ts';
import { MODELS_MAX, type ModelSet } from './motion-models.ts';
import { running, wakeForStep } from './dormant.ts';
import { interact, isMixed } from './mix.ts';
import { mixedCovariance, mixedMean } from './mixture.ts';
import { propagateModel } from './propagate.ts';
import { EAST, NORTH, pack, PACKED_SIZE, STATE_SIZE, unpack, V_EAST, V_NORTH } from './state-layout.ts';
import { createStep, setStep } from './step.ts';
import { COVARIANCES_SIZE, MEANS_SIZE, type TrackTable } from './track-table.ts';
import { averageUnrest, unrestRate } from './unrest.ts';

/** Axes turned by more than this are applied to the covariances too, rad. */
const TURN_APPLIED_RAD = 0.002;
const point = new Float64Array(2);
const step = createStep();
const full = new Float64Array(STATE_SIZE * STATE_SIZE);

/** Predicts the track in `slot` to the time at `p` (not before its own) and moves its frame under it. */
export function predict(table: TrackTable, slot: number, set: ModelSet, timesS: Float64Array, p: number): void {
  const t = table.column;
  const timeS = timesS[p]!;
  const dtS = timeS - t.timeS[slot]!;
  if (!(dtS > 0)) return;
  const x = slot * MEANS_SIZE;
  const c = slot * COVARIANCES_SIZE;
  wakeForStep(table, slot, set, dtS);
  const models = running(table, slot, set);
  const w = slot * MODELS_MAX;
  setStep(step, set, dtS);
  step.unrestPerS = unrestRate(table, slot, set);
  interact(step, set, models, t.mean, x, t.covariance, c, t.weight, w);
  averageUnrest(table, slot, dtS);
  for (let j = 0; j < models; j++) {
    const xj = j * STATE_SIZE;
    const cj = j * PACKED_SIZE;
    const model = set.models[j]!;
    if (isMixed[j] === 0) {
      propagateModel(step, model, t.mean, x + xj, t.covariance, c + cj, t.mean, x + xj, t.covariance, c + cj);
    } else propagateModel(step, model, mixedMean, xj, mixedCovariance, cj, t.mean, x + xj, t.covariance, c + cj);
  }
  // Coarse gates reach as far from the new time as they would have from the old.
  t.positionSigmaM[slot] = t.positionSigmaM[slot]! + t.speedSigmaMps[slot]! * dtS;
  t.timeS[slot] = timeS;
  recentre(table, slot, models);
}

/** Moves the reference point to the mixture's mean; the axes there are turned by the meridians' convergence. */
export function recentre(table: TrackTable, slot: number, models: number): void {
  const t = table.column;
  const x = slot * MEANS_SIZE;
  let east = 0;
  let north = 0;
  for (let j = 0; j < models; j++) {
    const weight = t.weight[slot * MODELS_MAX + j]!;
    east += weight * t.mean[x + j * STATE_SIZE + EAST]!;
    north += weight * t.mean[x + j * STATE_SIZE + NORTH]!;
  }
  const convergence = (east * Math.tan(t.latitudeRad[slot]!)) / EARTH_RADIUS_M;
  offsetToGeodetic(t.latitudeRad[slot]!, t.longitudeRad[slot]!, east, north, point);
  t.latitudeRad[slot] = point[0]!;
  t.longitudeRad[slot] = point[1]!;
  writeBasis(point[0]!, point[1]!, t.basis, slot * BASIS_SIZE);
  const sin = Math.sin(convergence);
  const cos = Math.cos(convergence);
  for (let j = 0; j < models; j++) {
    const o = x + j * STATE_SIZE;
    const u = t.mean[o + V_EAST]!;
    const v = t.mean[o + V_NORTH]!;
    t.mean[o + EAST] = t.mean[o + EAST]! - east;
    t.mean[o + NORTH] = t.mean[o + NORTH]! - north;
    t.mean[o + V_EAST] = cos * u + sin * v;
    t.mean[o + V_NORTH] = cos * v - sin * u;
  }
  t.turnPendingRad[slot] = t.turnPendingRad[slot]! + convergence;
  if (Math.abs(t.turnPendingRad[slot]!) > TURN_APPLIED_RAD) turnCovariances(table, slot, models);
}

function turnCovariances(table: TrackTable, slot: number, models: number): void {
  const t = table.column;
  const sin = Math.sin(t.turnPendingRad[slot]!);
  const cos = Math.cos(t.turnPendingRad[slot]!);
  t.turnPendingRad[slot] = 0;
  for (let j = 0; j < models; j++) {
    const c = slot * COVARIANCES_SIZE + j * PACKED_SIZE;
    unpack(t.covariance, c, full);
    for (const [a, b] of PAIRS) turnPair(a, b, sin, cos);
    pack(full, t.covariance, c);
  }
}

const PAIRS = [
  [EAST, NORTH],
  [V_EAST, V_NORTH],
] as const;

function turnPair(a: number, b: number, sin: number, cos: number): void {
  for (let k = 0; k < STATE_SIZE; k++) {
    const pa = full[a * STATE_SIZE + k]!;
    const pb = full[b * STATE_SIZE + k]!;
    full[a * STATE_SIZE + k] = cos * pa + sin * pb;
    full[b * STATE_SIZE + k] = cos * pb - sin * pa;
  }
  for (let k = 0; k < STATE_SIZE; k++) {
    const pa = full[k * STATE_SIZE + a]!;
    const pb = full[k * STATE_SIZE + b]!;
    full[k * STATE_SIZE + a] = cos * pa + sin * pb;
    full[k * STATE_SIZE + b] = cos * pb - sin * pa;
  }
}
