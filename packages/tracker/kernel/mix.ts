import { all, add, both, div, mul, plus, sub, wide } from './vector';
import {
  COVARIANCE_PAIR,
  MEAN_PAIR,
  MODELS,
  PACKED,
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

/** Part of each model that stays in it over the step, by model; and weights before it. */
const STAYS: usize = memory.data(48, 16);
const WAS: usize = memory.data(48, 16);
/** Parts of the pair's mixtures that come from model i, 16 bytes each. */
const SHARES: usize = memory.data(6 * 16, 16);
/** How far two models are apart, by value, twice each. */
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
 * The interaction step for models j and j + 1 of `n`, whose means and covariances are given: writes their predicted
 * weights, and their mixtures to `mixedAt(j)`. A target that changes to a turn starts it at the model's own rate,
 * whatever it did before. Source: Blom and Bar-Shalom, IEEE Trans. AC 33 (1988).
 */
export function mixPair(j: i32, n: i32, set: usize, means: usize, covariances: usize, weights: usize): void {
  if (!sharePair(j, n, set, weights)) {
    widenPair(j, means, covariances);
    return;
  }
  const turning = load<f64>(set + ((<usize>j) << 3), SET_RATE) !== 0;
  if (n === 2 && !turning) {
    mixTwo(means, covariances);
    return;
  }
  mixMeans(j, n, set, means);
  mixCovariances(j, n, set, means, covariances, turning);
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
  const crossed = v128.load64_zero(SHARES + ((<usize>j) << 4), 8);
  const back = v128.load64_zero(SHARES + ((<usize>j) << 4), 16);
  return v128.any_true(v128.or(others, v128.or(crossed, back)));
}

/** Where the values of model i stand in a column of pairs. */
function modelAt(column: usize, i: i32, pair: usize): usize {
  return column + <usize>(i >> 1) * pair + ((<usize>(i & 1)) << 2);
}

/** 1 for the one of the pair at j that is model i. */
function isModel(i: i32, j: i32): v128 {
  return both(i === j ? 1 : 0, i === j + 1 ? 1 : 0);
}

function mixMeans(j: i32, n: i32, set: usize, means: usize): void {
  const rate = v128.load(set + ((<usize>j) << 3), SET_RATE);
  let m0 = all(0);
  let m1 = m0;
  let m2 = m0;
  let m3 = m0;
  let m4 = m0;
  let m5 = m0;
  let m6 = m0;
  for (let i = 0; i < n; i++) {
    const s = v128.load(SHARES + ((<usize>i) << 4));
    if (!v128.any_true(s)) continue;
    const at = modelAt(means, i, MEAN_PAIR);
    const turn = add(rate, mul(isModel(i, j), sub(wide(v128.load32_splat(at, 32)), rate)));
    m0 = plus(m0, s, wide(v128.load32_splat(at)));
    m1 = plus(m1, s, wide(v128.load32_splat(at, 8)));
    m2 = plus(m2, s, wide(v128.load32_splat(at, 16)));
    m3 = plus(m3, s, wide(v128.load32_splat(at, 24)));
    m4 = plus(m4, s, turn);
    m5 = plus(m5, s, wide(v128.load32_splat(at, 40)));
    m6 = plus(m6, s, wide(v128.load32_splat(at, 48)));
  }
  const mixed = mixedAt(j);
  v128.store(mixed, m0);
  v128.store(mixed, m1, 16);
  v128.store(mixed, m2, 32);
  v128.store(mixed, m3, 48);
  v128.store(mixed, m4, 64);
  v128.store(mixed, m5, 80);
  v128.store(mixed, m6, 96);
}

function mixCovariances(j: i32, n: i32, set: usize, means: usize, covariances: usize, turning: bool): void {
  const mixed = mixedAt(j);
  const rate = v128.load(set + ((<usize>j) << 3), SET_RATE);
  const variance = v128.load(set + ((<usize>j) << 3), SET_RATE_VARIANCE);
  let p00 = all(0);
  let p01 = p00;
  let p02 = p00;
  let p03 = p00;
  let p04 = p00;
  let p05 = p00;
  let p06 = p00;
  let p11 = p00;
  let p12 = p00;
  let p13 = p00;
  let p14 = p00;
  let p15 = p00;
  let p16 = p00;
  let p22 = p00;
  let p23 = p00;
  let p24 = p00;
  let p25 = p00;
  let p26 = p00;
  let p33 = p00;
  let p34 = p00;
  let p35 = p00;
  let p36 = p00;
  let p44 = p00;
  let p45 = p00;
  let p46 = p00;
  let p55 = p00;
  let p56 = p00;
  let p66 = p00;
  for (let i = 0; i < n; i++) {
    const s = v128.load(SHARES + ((<usize>i) << 4));
    if (!v128.any_true(s)) continue;
    const at = modelAt(means, i, MEAN_PAIR);
    const from = modelAt(covariances, i, COVARIANCE_PAIR);
    const d0 = sub(wide(v128.load32_splat(at, 0)), v128.load(mixed, 0));
    const sd0 = mul(s, d0);
    const d1 = sub(wide(v128.load32_splat(at, 8)), v128.load(mixed, 16));
    const sd1 = mul(s, d1);
    const d2 = sub(wide(v128.load32_splat(at, 16)), v128.load(mixed, 32));
    const sd2 = mul(s, d2);
    const d3 = sub(wide(v128.load32_splat(at, 24)), v128.load(mixed, 48));
    const sd3 = mul(s, d3);
    const d5 = sub(wide(v128.load32_splat(at, 40)), v128.load(mixed, 80));
    const sd5 = mul(s, d5);
    const d6 = sub(wide(v128.load32_splat(at, 48)), v128.load(mixed, 96));
    const sd6 = mul(s, d6);
    p00 = plus(plus(p00, s, wide(v128.load32_splat(from, 8 * 0))), sd0, d0);
    p01 = plus(plus(p01, s, wide(v128.load32_splat(from, 8 * 1))), sd0, d1);
    p02 = plus(plus(p02, s, wide(v128.load32_splat(from, 8 * 2))), sd0, d2);
    p03 = plus(plus(p03, s, wide(v128.load32_splat(from, 8 * 3))), sd0, d3);
    p05 = plus(plus(p05, s, wide(v128.load32_splat(from, 8 * 5))), sd0, d5);
    p06 = plus(plus(p06, s, wide(v128.load32_splat(from, 8 * 6))), sd0, d6);
    p11 = plus(plus(p11, s, wide(v128.load32_splat(from, 8 * 7))), sd1, d1);
    p12 = plus(plus(p12, s, wide(v128.load32_splat(from, 8 * 8))), sd1, d2);
    p13 = plus(plus(p13, s, wide(v128.load32_splat(from, 8 * 9))), sd1, d3);
    p15 = plus(plus(p15, s, wide(v128.load32_splat(from, 8 * 11))), sd1, d5);
    p16 = plus(plus(p16, s, wide(v128.load32_splat(from, 8 * 12))), sd1, d6);
    p22 = plus(plus(p22, s, wide(v128.load32_splat(from, 8 * 13))), sd2, d2);
    p23 = plus(plus(p23, s, wide(v128.load32_splat(from, 8 * 14))), sd2, d3);
    p25 = plus(plus(p25, s, wide(v128.load32_splat(from, 8 * 16))), sd2, d5);
    p26 = plus(plus(p26, s, wide(v128.load32_splat(from, 8 * 17))), sd2, d6);
    p33 = plus(plus(p33, s, wide(v128.load32_splat(from, 8 * 18))), sd3, d3);
    p35 = plus(plus(p35, s, wide(v128.load32_splat(from, 8 * 20))), sd3, d5);
    p36 = plus(plus(p36, s, wide(v128.load32_splat(from, 8 * 21))), sd3, d6);
    p55 = plus(plus(p55, s, wide(v128.load32_splat(from, 8 * 25))), sd5, d5);
    p56 = plus(plus(p56, s, wide(v128.load32_splat(from, 8 * 26))), sd5, d6);
    p66 = plus(plus(p66, s, wide(v128.load32_splat(from, 8 * 27))), sd6, d6);
    if (turning) {
      const is = isModel(i, j);
      const own = mul(s, is);
      const d4 = sub(add(rate, mul(is, sub(wide(v128.load32_splat(at, 32)), rate))), v128.load(mixed, 64));
      const sd4 = mul(s, d4);
      p04 = plus(plus(p04, own, wide(v128.load32_splat(from, 8 * 4))), sd0, d4);
      p14 = plus(plus(p14, own, wide(v128.load32_splat(from, 8 * 10))), sd1, d4);
      p24 = plus(plus(p24, own, wide(v128.load32_splat(from, 8 * 15))), sd2, d4);
      p34 = plus(plus(p34, own, wide(v128.load32_splat(from, 8 * 19))), sd3, d4);
      p44 = plus(plus(p44, own, wide(v128.load32_splat(from, 8 * 22))), sd4, d4);
      p45 = plus(plus(p45, own, wide(v128.load32_splat(from, 8 * 23))), sd4, d5);
      p46 = plus(plus(p46, own, wide(v128.load32_splat(from, 8 * 24))), sd4, d6);
      p44 = plus(p44, sub(s, own), variance);
    }
  }
  const to = mixed + WIDE_MEAN;
  v128.store(to, p00, 16 * 0);
  v128.store(to, p01, 16 * 1);
  v128.store(to, p02, 16 * 2);
  v128.store(to, p03, 16 * 3);
  v128.store(to, p04, 16 * 4);
  v128.store(to, p05, 16 * 5);
  v128.store(to, p06, 16 * 6);
  v128.store(to, p11, 16 * 7);
  v128.store(to, p12, 16 * 8);
  v128.store(to, p13, 16 * 9);
  v128.store(to, p14, 16 * 10);
  v128.store(to, p15, 16 * 11);
  v128.store(to, p16, 16 * 12);
  v128.store(to, p22, 16 * 13);
  v128.store(to, p23, 16 * 14);
  v128.store(to, p24, 16 * 15);
  v128.store(to, p25, 16 * 16);
  v128.store(to, p26, 16 * 17);
  v128.store(to, p33, 16 * 18);
  v128.store(to, p34, 16 * 19);
  v128.store(to, p35, 16 * 20);
  v128.store(to, p36, 16 * 21);
  v128.store(to, p44, 16 * 22);
  v128.store(to, p45, 16 * 23);
  v128.store(to, p46, 16 * 24);
  v128.store(to, p55, 16 * 25);
  v128.store(to, p56, 16 * 26);
  v128.store(to, p66, 16 * 27);
}
