// A track's frame moved under it, and how far it may be off.
import { running } from './dormant';
import { cosine, EARTH_RADIUS_M, moveReference, sine } from './frame';
import {
  basisAt,
  coarse,
  COVARIANCE_PAIR,
  covariancesOf,
  EAST_SPEED,
  HEIGHT,
  latitudeAt,
  longitudeAt,
  MEAN_PAIR,
  meansOf,
  modelPlace,
  NORTH_SPEED,
  packedPlace,
  POSITION_SIGMA,
  SPEED_SIGMA,
  STATE,
  TURN_PENDING,
  weightsOf,
} from './layout';
import { add, all, first, mul, narrow, plus, second, sub, wide } from './vector';

/** Axes turned by more than this are applied to the covariances too, rad. */
const TURN_APPLIED_RAD: f64 = 0.002;
/** Less probable models than this do not widen the coarse gate. */
const SPREAD_WEIGHT_MIN: f64 = 0.01;

/** Moves the reference point to the mixture's mean; the axes there are turned by the meridians' convergence. */
export function recentre(slot: usize, models: i32): void {
  const weights = weightsOf(slot);
  let easts = all(0);
  let norths = all(0);
  for (let j = 0; j < models; j += 2) {
    const weight = v128.load(weights + ((<usize>j) << 3));
    const x = meansOf(slot) + <usize>(j >> 1) * MEAN_PAIR;
    easts = plus(easts, weight, wide(v128.load64_zero(x)));
    norths = plus(norths, weight, wide(v128.load64_zero(x, 8)));
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
    const u = wide(v128.load64_zero(x, 16));
    const v = wide(v128.load64_zero(x, 24));
    v128.store64_lane(x, narrow(sub(wide(v128.load64_zero(x)), all(east))), 0);
    v128.store64_lane(x, narrow(sub(wide(v128.load64_zero(x, 8)), all(north))), 0, 8);
    v128.store64_lane(x, narrow(plus(mul(cos, u), sin, v)), 0, 16);
    v128.store64_lane(x, narrow(sub(mul(cos, v), mul(sin, u))), 0, 24);
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

function turnPair(P: usize, a: i32, sine: f64, cosine: f64): void {
  const b = a + 1;
  const sin = all(sine);
  const cos = all(cosine);
  for (let k = 0; k < STATE; k++) {
    if (k === a || k === b) continue;
    const atA = P + packedPlace(a, k);
    const atB = P + packedPlace(b, k);
    const pa = wide(v128.load64_zero(atA));
    const pb = wide(v128.load64_zero(atB));
    v128.store64_lane(atA, narrow(plus(mul(cos, pa), sin, pb)), 0);
    v128.store64_lane(atB, narrow(sub(mul(cos, pb), mul(sin, pa))), 0);
  }
  const aa = wide(v128.load64_zero(P + packedPlace(a, a)));
  const ab = wide(v128.load64_zero(P + packedPlace(a, b)));
  const bb = wide(v128.load64_zero(P + packedPlace(b, b)));
  const ss = mul(sin, sin);
  const cc = mul(cos, cos);
  const sc = mul(sin, cos);
  const twice = mul(all(2), mul(sc, ab));
  v128.store64_lane(P + packedPlace(a, a), narrow(add(plus(mul(cc, aa), ss, bb), twice)), 0);
  v128.store64_lane(P + packedPlace(b, b), narrow(sub(plus(mul(ss, aa), cc, bb), twice)), 0);
  v128.store64_lane(P + packedPlace(a, b), narrow(plus(mul(sub(cc, ss), ab), sc, sub(bb, aa))), 0);
}

/** Keeps the sigmas that coarse gates use: the largest of any probable model, its offset included. */
export function refreshSpread(slot: usize): void {
  const models = running(slot);
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
    const east = <f64>load<f32>(x);
    const north = <f64>load<f32>(x, 8);
    const offset = (east * east + north * north) / 8;
    position = Math.max(position, <f64>load<f32>(p) + <f64>load<f32>(p, 8 * 7) + offset);
    speed = Math.max(speed, <f64>load<f32>(p, 8 * 13) + <f64>load<f32>(p, 8 * 18));
  }
  store<f32>(coarse(POSITION_SIGMA, slot), <f32>Math.sqrt(position));
  store<f32>(coarse(SPEED_SIGMA, slot), <f32>Math.sqrt(speed));
  const x = modelPlace(meansOf(slot), likeliest, MEAN_PAIR);
  store<f32>(coarse(EAST_SPEED, slot), load<f32>(x, 16));
  store<f32>(coarse(NORTH_SPEED, slot), load<f32>(x, 24));
  store<f32>(coarse(HEIGHT, slot), load<f32>(x, 40));
}
