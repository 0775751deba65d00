import { all, add, div, less, mul, plus, sub, wide } from './vector';
import {
  COVARIANCE_PAIR,
  MEAN_PAIR,
  MODELS,
  PACKED,
  packedIndex,
  SET_RATE,
  SET_RATE_VARIANCE,
  SET_STAY,
  SET_SWITCH,
  STATE,
  WIDE_MEAN,
  WIDE_PAIR,
} from './layout';

/** Contributions to a model's mixture smaller than this are left out. */
const SHARE_MIN: f64 = 0.005;
/** Place of the turn rate. */
const TURN: usize = 4;

/** Part of each model that stays in it over the step, by model; and weights before it. */
const STAYS: usize = memory.data(48, 16);
const WAS: usize = memory.data(48, 16);
/** Parts of the pair's mixtures that come from model i, 16 bytes each. */
const SHARES: usize = memory.data(6 * 16, 16);
/** Moments of the models about the first one's mean: a row by value, and by packed place, with a value for each model. */
const ROW: usize = <usize>MODELS * 8;
const MOMENTS_BYTES: usize = <usize>(STATE + PACKED) * ROW;
const FIRST_MOMENTS: usize = memory.data(<i32>MOMENTS_BYTES, 16);
const FIRST_MOMENTS_END: usize = FIRST_MOMENTS + <usize>STATE * ROW;
const SECOND_MOMENTS: usize = FIRST_MOMENTS_END;
/** How far two models, or mixtures from the first model, are apart by value, for each of the pair. */
const APART: usize = memory.data(<i32>WIDE_MEAN, 16);
const APART_END: usize = APART + WIDE_MEAN;
/** The mixtures of all pairs: mean and covariance of each in turn, in doubles. */
const MIXED: usize = memory.data(3 * <i32>WIDE_PAIR, 16);

/** Where the mixture of models j and j + 1 stands. */
export function mixedAt(j: i32): usize {
  return MIXED + <usize>(j >> 1) * WIDE_PAIR;
}

/** Notes the weights of `n` models, and what part of each stays where it is over dtS; the first is left at unrestPerS, too. */
export function beginMix(n: i32, set: usize, weights: usize, dtS: f64, unrestPerS: f64): void {
  let last: f64 = -1;
  let stay: f64 = 1;
  for (let i = 0; i < n; i++) {
    const place: usize = (<usize>i) << 3;
    const stayS = load<f64>(set + place, SET_STAY);
    if (stayS !== last) stay = Math.exp(-dtS / stayS);
    last = stayS;
    store<f64>(STAYS + place, stay);
    store<f64>(WAS + place, load<f64>(weights + place));
  }
  store<f64>(STAYS, load<f64>(STAYS) * Math.exp(-dtS * unrestPerS));
}

/**
 * The interaction step for the `n` models whose means and covariances are given: writes their predicted weights, and
 * their mixtures to `mixedAt`. `beginMix` has been called. A target that changes to a turn starts it at the model's own
 * rate, whatever it did before. Source: Blom and Bar-Shalom, IEEE Trans. AC 33 (1988).
 */
export function mix(n: i32, set: usize, means: usize, covariances: usize, weights: usize): void {
  const two = n === 2 && !isTurning(0, set);
  if (!two) takeMoments(n, means, covariances);
  for (let j = 0; j < n; j += 2) {
    if (!sharePair(j, n, set, weights)) widenPair(j, means, covariances);
    else if (two) mixTwo(means, covariances);
    else mixPair(j, set, means, covariances);
  }
}

function isTurning(j: i32, set: usize): bool {
  return load<f64>(set + ((<usize>j) << 3), SET_RATE) !== 0;
}

/** Where there are but two models, the spread of both mixtures is that of the one distance between them. */
function mixTwo(means: usize, covariances: usize): void {
  const share = v128.load(SHARES, 16);
  const shares = mul(v128.load(SHARES), share);
  const mixed = mixedAt(0);
  for (let a: usize = 0; a < <usize>STATE; a++) {
    const pair = wide(v128.load64_zero(means + (a << 3)));
    const one = v128.shuffle<u64>(pair, pair, 0, 0);
    const apart = sub(v128.shuffle<u64>(pair, pair, 1, 1), one);
    v128.store(APART + (a << 4), apart);
    v128.store(mixed + (a << 4), plus(one, share, apart));
  }
  let from = covariances;
  let to = mixed + WIDE_MEAN;
  for (let a: usize = APART; a < APART_END; a += 16) {
    const by = mul(shares, v128.load(a));
    for (let b = a; b < APART_END; b += 16) {
      const pair = wide(v128.load64_zero(from));
      const one = v128.shuffle<u64>(pair, pair, 0, 0);
      const grown = plus(one, share, sub(v128.shuffle<u64>(pair, pair, 1, 1), one));
      v128.store(to, plus(grown, by, v128.load(b)));
      from += 8;
      to += 16;
    }
  }
}

/** Takes models j and j + 1 as they are for their mixtures. */
export function widenPair(j: i32, means: usize, covariances: usize): void {
  const pair = <usize>(j >> 1);
  widen(means + pair * MEAN_PAIR, mixedAt(j), STATE);
  widen(covariances + pair * COVARIANCE_PAIR, mixedAt(j) + WIDE_MEAN, PACKED);
}

function widen(from: usize, to: usize, count: i32): void {
  for (; count > 0; count--) {
    v128.store(to, wide(v128.load64_zero(from)));
    from += 8;
    to += 16;
  }
}

/** Fills `SHARES`; whether anything is to be mixed. */
function sharePair(j: i32, n: i32, set: usize, weights: usize): bool {
  let sum = all(0);
  for (let i = 0; i < n; i++) {
    const place: usize = (<usize>i) << 3;
    const was = load<f64>(WAS + place);
    const stay = load<f64>(STAYS + place);
    const to = v128.load(set + SET_SWITCH + place * <usize>MODELS + ((<usize>j) << 3));
    let share = mul(all(was * (1 - stay)), to);
    if (i === j) share = f64x2.replace_lane(share, 0, was * stay);
    if (i === j + 1) share = f64x2.replace_lane(share, 1, was * stay);
    v128.store(SHARES + (place << 1), share);
    sum = add(sum, share);
  }
  v128.store(weights + ((<usize>j) << 3), sum);
  return dropSmall(j, n, div(all(1), sum));
}

/** Scales the shares to parts, without the small ones. */
function dropSmall(j: i32, n: i32, scale: v128): bool {
  let kept = all(0);
  let others = all(0);
  for (let i = 0; i < n; i++) {
    const place = SHARES + ((<usize>i) << 4);
    const part = mul(v128.load(place), scale);
    const large = v128.and(part, f64x2.ge(part, all(SHARE_MIN)));
    v128.store(place, large);
    kept = add(kept, large);
    if (i >> 1 !== j >> 1) others = add(others, large);
  }
  const normal = div(all(1), kept);
  for (let i = 0; i < n; i++) {
    const place = SHARES + ((<usize>i) << 4);
    v128.store(place, mul(v128.load(place), normal));
  }
  for (let i = n; i < MODELS; i++) v128.store(SHARES + ((<usize>i) << 4), all(0));
  const crossed = v128.load64_zero(SHARES + ((<usize>j) << 4), 8);
  const back = v128.load64_zero(SHARES + ((<usize>j) << 4), 16);
  return v128.any_true(v128.or(others, v128.or(crossed, back)));
}

/** Takes the models' first and second moments about the first one's mean. */
function takeMoments(n: i32, means: usize, covariances: usize): void {
  // Of what another track has left here nothing counts, but none of it may be no number.
  if (n < MODELS) memory.fill(FIRST_MOMENTS, 0, MOMENTS_BYTES);
  for (let j = 0; j < n; j += 2) {
    const x = means + <usize>(j >> 1) * MEAN_PAIR;
    const model = (<usize>j) << 3;
    for (let a: usize = 0; a < <usize>STATE; a++) {
      const first = wide(v128.load32_splat(means + (a << 3)));
      v128.store(FIRST_MOMENTS + a * ROW + model, sub(wide(v128.load64_zero(x + (a << 3))), first));
    }
    let p = covariances + <usize>(j >> 1) * COVARIANCE_PAIR;
    let to = SECOND_MOMENTS + model;
    for (let a: usize = FIRST_MOMENTS + model; a < FIRST_MOMENTS_END; a += ROW) {
      const by = v128.load(a);
      for (let b = a; b < FIRST_MOMENTS_END; b += ROW) {
        v128.store(to, plus(wide(v128.load64_zero(p)), by, v128.load(b)));
        p += 8;
        to += ROW;
      }
    }
  }
}

/** The mixtures of models j and j + 1 by the moments: those of the parts less those of the whole. */
function mixPair(j: i32, set: usize, means: usize, covariances: usize): void {
  const s0 = v128.load(SHARES);
  const s1 = v128.load(SHARES, 16);
  const s2 = v128.load(SHARES, 32);
  const s3 = v128.load(SHARES, 48);
  const s4 = v128.load(SHARES, 64);
  const s5 = v128.load(SHARES, 80);
  const mixed = mixedAt(j);
  for (let a: usize = 0; a < <usize>STATE; a++) {
    const apart = weighRow(FIRST_MOMENTS + a * ROW, s0, s1, s2, s3, s4, s5);
    v128.store(APART + (a << 4), apart);
    v128.store(mixed + (a << 4), add(wide(v128.load32_splat(means + (a << 3))), apart));
  }
  let row = SECOND_MOMENTS;
  let to = mixed + WIDE_MEAN;
  for (let a: usize = APART; a < APART_END; a += 16) {
    const by = v128.load(a);
    for (let b = a; b < APART_END; b += 16) {
      v128.store(to, less(weighRow(row, s0, s1, s2, s3, s4, s5), by, v128.load(b)));
      row += ROW;
      to += 16;
    }
  }
  if (isTurning(j, set)) mixTurn(j, set, means, covariances);
}

/** The models' values of a row, weighed. */
function weighRow(row: usize, s0: v128, s1: v128, s2: v128, s3: v128, s4: v128, s5: v128): v128 {
  const one = plus(mul(s0, v128.load64_splat(row)), s1, v128.load64_splat(row, 8));
  const two = plus(mul(s2, v128.load64_splat(row, 16)), s3, v128.load64_splat(row, 24));
  const three = plus(mul(s4, v128.load64_splat(row, 32)), s5, v128.load64_splat(row, 40));
  return add(add(one, two), three);
}

/** The turn rate of two turning models and its covariances: whatever comes from other models has the model's own rate. */
function mixTurn(j: i32, set: usize, means: usize, covariances: usize): void {
  const model = (<usize>j) << 3;
  const rate = v128.load(set + model, SET_RATE);
  const variance = v128.load(set + model, SET_RATE_VARIANCE);
  const shares = SHARES + (model << 1);
  const own = v128.shuffle<u64>(v128.load(shares), v128.load(shares, 16), 0, 3);
  const x = means + <usize>(j >> 1) * MEAN_PAIR;
  const p = covariances + <usize>(j >> 1) * COVARIANCE_PAIR;
  const mixed = mixedAt(j);
  const turned = wide(v128.load64_zero(x + (TURN << 3)));
  const off = sub(turned, rate);
  const mean = plus(rate, own, off);
  v128.store(mixed + (TURN << 4), mean);
  for (let b: usize = 0; b < <usize>STATE; b++) {
    const k = <usize>packedIndex(TURN, <i32>b);
    const kept = wide(v128.load64_zero(p + (k << 3)));
    const apart = sub(wide(v128.load64_zero(x + (b << 3))), v128.load(mixed + (b << 4)));
    v128.store(mixed + WIDE_MEAN + (k << 4), mul(own, plus(kept, off, apart)));
  }
  const k = <usize>packedIndex(TURN, TURN);
  const here = sub(turned, mean);
  const there = sub(rate, mean);
  const others = mul(sub(all(1), own), plus(variance, there, there));
  const spread = plus(wide(v128.load64_zero(p + (k << 3))), here, here);
  v128.store(mixed + WIDE_MEAN + (k << 4), plus(others, own, spread));
}
