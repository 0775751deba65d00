import { add, all, both, bothWithin, first, less, mul, narrow, plus, second, sub } from './vector';
import { SET_CLIMB_TIME, SET_CLIMB_VARIANCE, SET_Q, SET_RATE, SET_RATE_Q } from './layout';

/** Turns smaller than this over a step are expanded in series, rad: right to 4e-14 of themselves. */
const SERIES_RAD: f64 = 0.5;

let dtS: f64 = 0;
/** Part of a vertical speed that is left, and the height won by one of 1 m/s. */
let keepPart: f64 = 0;
let climbM: f64 = 0;
let heightNoise: f64 = 0;
let crossNoise: f64 = 0;
let climbNoise: f64 = 0;

/**
 * Sets a step of time ≥ 0. Vertical speed is an Ornstein-Uhlenbeck process, exactly discretised
 * (Uhlenbeck and Ornstein, Phys. Rev. 36, 1930).
 */
export function beginStep(set: usize, stepS: f64): void {
  const tau = load<f64>(set, SET_CLIMB_TIME);
  const variance = load<f64>(set, SET_CLIMB_VARIANCE);
  const keep = Math.exp(-stepS / tau);
  dtS = stepS;
  keepPart = keep;
  climbM = tau * (1 - keep);
  heightNoise = variance * tau * tau * ((2 * stepS) / tau - 3 + 4 * keep - keep * keep);
  crossNoise = variance * tau * (1 - keep) * (1 - keep);
  climbNoise = variance * (1 - keep * keep);
}

/**
 * Brings models j and j + 1 forward by the step: means and packed covariances from `x` and `p`, in doubles, to `X` and
 * `P` in columns. Horizontal: coordinated turn with the rate in the state; with rate 0 it is constant velocity.
 */
export function propagatePair(j: i32, set: usize, x: usize, p: usize, X: usize, P: usize): void {
  const rates = v128.load(set + ((<usize>j) << 3), SET_RATE);
  if (v128.any_true(rates)) propagateTurn(j, set, x, p, X, P);
  else propagateStraight(j, set, x, p, X, P);
}

/** Constant velocity: the turn rate and its covariances are zero, and stay as they are. */
function propagateStraight(j: i32, set: usize, x: usize, p: usize, X: usize, P: usize): void {
  const dt = all(dtS);
  const k = all(climbM);
  const keep = all(keepPart);
  const u = v128.load(x, 32);
  const v = v128.load(x, 48);
  const climb = v128.load(x, 96);
  v128.store64_lane(X, narrow(plus(v128.load(x), dt, u)), 0);
  v128.store64_lane(X, narrow(plus(v128.load(x, 16), dt, v)), 0, 8);
  v128.store64_lane(X, narrow(u), 0, 16);
  v128.store64_lane(X, narrow(v), 0, 24);
  v128.store64_lane(X, narrow(all(0)), 0, 32);
  v128.store64_lane(X, narrow(plus(v128.load(x, 80), k, climb)), 0, 40);
  v128.store64_lane(X, narrow(mul(keep, climb)), 0, 48);
  const p00 = v128.load(p, 16 * 0);
  const p01 = v128.load(p, 16 * 1);
  const p02 = v128.load(p, 16 * 2);
  const p03 = v128.load(p, 16 * 3);
  const p05 = v128.load(p, 16 * 5);
  const p06 = v128.load(p, 16 * 6);
  const p11 = v128.load(p, 16 * 7);
  const p12 = v128.load(p, 16 * 8);
  const p13 = v128.load(p, 16 * 9);
  const p15 = v128.load(p, 16 * 11);
  const p16 = v128.load(p, 16 * 12);
  const p22 = v128.load(p, 16 * 13);
  const p23 = v128.load(p, 16 * 14);
  const p25 = v128.load(p, 16 * 16);
  const p26 = v128.load(p, 16 * 17);
  const p33 = v128.load(p, 16 * 18);
  const p35 = v128.load(p, 16 * 20);
  const p36 = v128.load(p, 16 * 21);
  const p55 = v128.load(p, 16 * 25);
  const p56 = v128.load(p, 16 * 26);
  const p66 = v128.load(p, 16 * 27);
  const q = v128.load(set + ((<usize>j) << 3), SET_Q);
  const speed = mul(q, dt);
  const cross = mul(q, all((dtS * dtS) / 2));
  const position = mul(q, all((dtS * dtS * dtS) / 3));
  v128.store64_lane(P, narrow(add(plus(p00, dt, plus(add(p02, p02), dt, p22)), position)), 0, 8 * 0);
  v128.store64_lane(P, narrow(plus(p01, dt, plus(add(p03, p12), dt, p23))), 0, 8 * 1);
  v128.store64_lane(P, narrow(add(plus(p02, dt, p22), cross)), 0, 8 * 2);
  v128.store64_lane(P, narrow(plus(p03, dt, p23)), 0, 8 * 3);
  v128.store64_lane(P, narrow(add(plus(p11, dt, plus(add(p13, p13), dt, p33)), position)), 0, 8 * 7);
  v128.store64_lane(P, narrow(plus(p12, dt, p23)), 0, 8 * 8);
  v128.store64_lane(P, narrow(add(plus(p13, dt, p33), cross)), 0, 8 * 9);
  v128.store64_lane(P, narrow(add(p22, speed)), 0, 8 * 13);
  v128.store64_lane(P, narrow(p23), 0, 8 * 14);
  v128.store64_lane(P, narrow(add(p33, speed)), 0, 8 * 18);
  const eZ = plus(p06, dt, p26);
  const nZ = plus(p16, dt, p36);
  v128.store64_lane(P, narrow(plus(plus(p05, dt, p25), k, eZ)), 0, 8 * 5);
  v128.store64_lane(P, narrow(mul(keep, eZ)), 0, 8 * 6);
  v128.store64_lane(P, narrow(plus(plus(p15, dt, p35), k, nZ)), 0, 8 * 11);
  v128.store64_lane(P, narrow(mul(keep, nZ)), 0, 8 * 12);
  v128.store64_lane(P, narrow(plus(p25, k, p26)), 0, 8 * 16);
  v128.store64_lane(P, narrow(mul(keep, p26)), 0, 8 * 17);
  v128.store64_lane(P, narrow(plus(p35, k, p36)), 0, 8 * 20);
  v128.store64_lane(P, narrow(mul(keep, p36)), 0, 8 * 21);
  v128.store64_lane(P, narrow(add(plus(p55, k, plus(add(p56, p56), k, p66)), all(heightNoise))), 0, 8 * 25);
  v128.store64_lane(P, narrow(add(mul(keep, plus(p56, k, p66)), all(crossNoise))), 0, 8 * 26);
  v128.store64_lane(P, narrow(add(mul(mul(keep, keep), p66), all(climbNoise))), 0, 8 * 27);
  v128.store64_lane(P, narrow(all(0)), 0, 8 * 4);
  v128.store64_lane(P, narrow(all(0)), 0, 8 * 10);
  v128.store64_lane(P, narrow(all(0)), 0, 8 * 15);
  v128.store64_lane(P, narrow(all(0)), 0, 8 * 19);
  v128.store64_lane(P, narrow(all(0)), 0, 8 * 22);
  v128.store64_lane(P, narrow(all(0)), 0, 8 * 23);
  v128.store64_lane(P, narrow(all(0)), 0, 8 * 24);
}

/**
 * Linearised about the mean, the turn rate being part of the state. Source: Bar-Shalom, Li, Kirubarajan,
 * "Estimation with applications to tracking and navigation" (2001), 11.7.2.
 */
function propagateTurn(j: i32, set: usize, x: usize, p: usize, X: usize, P: usize): void {
  const dt = all(dtS);
  const k = all(climbM);
  const keep = all(keepPart);
  const rate = v128.load(x, 64);
  const u = v128.load(x, 32);
  const v = v128.load(x, 48);
  const climb = v128.load(x, 96);
  const angle = mul(rate, dt);
  const arc = arcOf(angle);
  const bend = bendOf(angle);
  const a = mul(dt, arc);
  const b = mul(dt, bend);
  const sin = mul(angle, arc);
  const cos = less(all(1), angle, bend);
  const uNext = less(mul(cos, u), sin, v);
  const vNext = plus(mul(sin, u), cos, v);
  v128.store64_lane(X, narrow(less(plus(v128.load(x), a, u), b, v)), 0);
  v128.store64_lane(X, narrow(plus(plus(v128.load(x, 16), b, u), a, v)), 0, 8);
  v128.store64_lane(X, narrow(uNext), 0, 16);
  v128.store64_lane(X, narrow(vNext), 0, 24);
  v128.store64_lane(X, narrow(rate), 0, 32);
  v128.store64_lane(X, narrow(plus(v128.load(x, 80), k, climb)), 0, 40);
  v128.store64_lane(X, narrow(mul(keep, climb)), 0, 48);

  // Derivatives of the four horizontal values by the turn rate.
  const dt2 = mul(dt, dt);
  const da = mul(dt2, arcByAngle(angle, arc, cos));
  const db = mul(dt2, bendByAngle(angle, bend, sin));
  const fe = less(mul(da, u), db, v);
  const fn = plus(mul(db, u), da, v);
  const fu = sub(all(0), mul(dt, vNext));
  const fv = mul(dt, uNext);

  const p00 = v128.load(p, 16 * 0);
  const p01 = v128.load(p, 16 * 1);
  const p02 = v128.load(p, 16 * 2);
  const p03 = v128.load(p, 16 * 3);
  const p04 = v128.load(p, 16 * 4);
  const p05 = v128.load(p, 16 * 5);
  const p06 = v128.load(p, 16 * 6);
  const p11 = v128.load(p, 16 * 7);
  const p12 = v128.load(p, 16 * 8);
  const p13 = v128.load(p, 16 * 9);
  const p14 = v128.load(p, 16 * 10);
  const p15 = v128.load(p, 16 * 11);
  const p16 = v128.load(p, 16 * 12);
  const p22 = v128.load(p, 16 * 13);
  const p23 = v128.load(p, 16 * 14);
  const p24 = v128.load(p, 16 * 15);
  const p25 = v128.load(p, 16 * 16);
  const p26 = v128.load(p, 16 * 17);
  const p33 = v128.load(p, 16 * 18);
  const p34 = v128.load(p, 16 * 19);
  const p35 = v128.load(p, 16 * 20);
  const p36 = v128.load(p, 16 * 21);
  const p44 = v128.load(p, 16 * 22);
  const p45 = v128.load(p, 16 * 23);
  const p46 = v128.load(p, 16 * 24);
  const p55 = v128.load(p, 16 * 25);
  const p56 = v128.load(p, 16 * 26);
  const p66 = v128.load(p, 16 * 27);
  const q = v128.load(set + ((<usize>j) << 3), SET_Q);
  const speed = mul(q, dt);
  const cross = mul(q, all((dtS * dtS) / 2));
  const position = mul(q, all((dtS * dtS * dtS) / 3));
  const rateNoise = mul(v128.load(set + ((<usize>j) << 3), SET_RATE_Q), dt);
  // Row by row: F P, of which only what the upper triangle of F P Fᵀ needs, then that row times Fᵀ.
  const e0 = plus(less(plus(p00, a, p02), b, p03), fe, p04);
  const e1 = plus(less(plus(p01, a, p12), b, p13), fe, p14);
  const e2 = plus(less(plus(p02, a, p22), b, p23), fe, p24);
  const e3 = plus(less(plus(p03, a, p23), b, p33), fe, p34);
  const e4 = plus(less(plus(p04, a, p24), b, p34), fe, p44);
  const e5 = plus(less(plus(p05, a, p25), b, p35), fe, p45);
  const e6 = plus(less(plus(p06, a, p26), b, p36), fe, p46);
  v128.store64_lane(P, narrow(add(plus(less(plus(e0, a, e2), b, e3), fe, e4), position)), 0, 8 * 0);
  v128.store64_lane(P, narrow(plus(plus(plus(e1, b, e2), a, e3), fn, e4)), 0, 8 * 1);
  v128.store64_lane(P, narrow(add(plus(less(mul(cos, e2), sin, e3), fu, e4), cross)), 0, 8 * 2);
  v128.store64_lane(P, narrow(plus(plus(mul(sin, e2), cos, e3), fv, e4)), 0, 8 * 3);
  v128.store64_lane(P, narrow(e4), 0, 8 * 4);
  v128.store64_lane(P, narrow(plus(e5, k, e6)), 0, 8 * 5);
  v128.store64_lane(P, narrow(mul(keep, e6)), 0, 8 * 6);
  const n1 = plus(plus(plus(p11, b, p12), a, p13), fn, p14);
  const n2 = plus(plus(plus(p12, b, p22), a, p23), fn, p24);
  const n3 = plus(plus(plus(p13, b, p23), a, p33), fn, p34);
  const n4 = plus(plus(plus(p14, b, p24), a, p34), fn, p44);
  const n5 = plus(plus(plus(p15, b, p25), a, p35), fn, p45);
  const n6 = plus(plus(plus(p16, b, p26), a, p36), fn, p46);
  v128.store64_lane(P, narrow(add(plus(plus(plus(n1, b, n2), a, n3), fn, n4), position)), 0, 8 * 7);
  v128.store64_lane(P, narrow(plus(less(mul(cos, n2), sin, n3), fu, n4)), 0, 8 * 8);
  v128.store64_lane(P, narrow(add(plus(plus(mul(sin, n2), cos, n3), fv, n4), cross)), 0, 8 * 9);
  v128.store64_lane(P, narrow(n4), 0, 8 * 10);
  v128.store64_lane(P, narrow(plus(n5, k, n6)), 0, 8 * 11);
  v128.store64_lane(P, narrow(mul(keep, n6)), 0, 8 * 12);
  const u2 = plus(less(mul(cos, p22), sin, p23), fu, p24);
  const u3 = plus(less(mul(cos, p23), sin, p33), fu, p34);
  const u4 = plus(less(mul(cos, p24), sin, p34), fu, p44);
  const u5 = plus(less(mul(cos, p25), sin, p35), fu, p45);
  const u6 = plus(less(mul(cos, p26), sin, p36), fu, p46);
  v128.store64_lane(P, narrow(add(plus(less(mul(cos, u2), sin, u3), fu, u4), speed)), 0, 8 * 13);
  v128.store64_lane(P, narrow(plus(plus(mul(sin, u2), cos, u3), fv, u4)), 0, 8 * 14);
  v128.store64_lane(P, narrow(u4), 0, 8 * 15);
  v128.store64_lane(P, narrow(plus(u5, k, u6)), 0, 8 * 16);
  v128.store64_lane(P, narrow(mul(keep, u6)), 0, 8 * 17);
  const v2 = plus(plus(mul(sin, p22), cos, p23), fv, p24);
  const v3 = plus(plus(mul(sin, p23), cos, p33), fv, p34);
  const v4 = plus(plus(mul(sin, p24), cos, p34), fv, p44);
  const v5 = plus(plus(mul(sin, p25), cos, p35), fv, p45);
  const v6 = plus(plus(mul(sin, p26), cos, p36), fv, p46);
  v128.store64_lane(P, narrow(add(plus(plus(mul(sin, v2), cos, v3), fv, v4), speed)), 0, 8 * 18);
  v128.store64_lane(P, narrow(v4), 0, 8 * 19);
  v128.store64_lane(P, narrow(plus(v5, k, v6)), 0, 8 * 20);
  v128.store64_lane(P, narrow(mul(keep, v6)), 0, 8 * 21);
  v128.store64_lane(P, narrow(add(p44, rateNoise)), 0, 8 * 22);
  v128.store64_lane(P, narrow(plus(p45, k, p46)), 0, 8 * 23);
  v128.store64_lane(P, narrow(mul(keep, p46)), 0, 8 * 24);
  const h5 = plus(p55, k, p56);
  const h6 = plus(p56, k, p66);
  v128.store64_lane(P, narrow(add(plus(h5, k, h6), all(heightNoise))), 0, 8 * 25);
  v128.store64_lane(P, narrow(add(mul(keep, h6), all(crossNoise))), 0, 8 * 26);
  v128.store64_lane(P, narrow(add(mul(mul(keep, keep), p66), all(climbNoise))), 0, 8 * 27);
}

/** sin θ / θ */
export function arcOf(angle: v128): v128 {
  if (!bothWithin(angle, SERIES_RAD)) return both(arc(first(angle)), arc(second(angle)));
  const t = mul(angle, angle);
  return horner5(t, 1, -1.0 / 6, 1.0 / 120, -1.0 / 5040, 1.0 / 362880, -1.0 / 39916800);
}

/** (1 − cos θ) / θ */
export function bendOf(angle: v128): v128 {
  if (!bothWithin(angle, SERIES_RAD)) return both(bend(first(angle)), bend(second(angle)));
  const t = mul(angle, angle);
  return mul(angle, horner5(t, 0.5, -1.0 / 24, 1.0 / 720, -1.0 / 40320, 1.0 / 3628800, -1.0 / 479001600));
}

/** Derivative of the first. */
function arcByAngle(angle: v128, arc: v128, cos: v128): v128 {
  if (!bothWithin(angle, SERIES_RAD)) return quotient(sub(cos, arc), angle, 0);
  const t = mul(angle, angle);
  return mul(angle, horner5(t, -1.0 / 3, 1.0 / 30, -1.0 / 840, 1.0 / 45360, -1.0 / 3991680, 1.0 / 518918400));
}

/** Derivative of the second. */
function bendByAngle(angle: v128, bend: v128, sin: v128): v128 {
  if (!bothWithin(angle, SERIES_RAD)) return quotient(sub(sin, bend), angle, 0.5);
  const t = mul(angle, angle);
  return horner5(t, 0.5, -1.0 / 8, 1.0 / 144, -1.0 / 5760, 1.0 / 403200, -1.0 / 43545600);
}

function horner5(t: v128, c0: f64, c1: f64, c2: f64, c3: f64, c4: f64, c5: f64): v128 {
  return plus(all(c0), t, plus(all(c1), t, plus(all(c2), t, plus(all(c3), t, plus(all(c4), t, all(c5))))));
}

function arc(angle: f64): f64 {
  return Math.abs(angle) < 1e-4 ? 1 : Math.sin(angle) / angle;
}

function bend(angle: f64): f64 {
  return Math.abs(angle) < 1e-4 ? angle / 2 : (1 - Math.cos(angle)) / angle;
}

/** Where one of a pair hardly turns its derivatives are those of none. */
function quotient(above: v128, angle: v128, none: f64): v128 {
  return both(quotientOf(first(above), first(angle), none), quotientOf(second(above), second(angle), none));
}

function quotientOf(above: f64, angle: f64, none: f64): f64 {
  return Math.abs(angle) < 1e-4 ? none : above / angle;
}
