import { arcOf, bendOf } from './propagate';
import { add, all, both, bothWithin, div, first, less, mul, narrow, plus, second, sub, wide } from './vector';
import { EARTH_RADIUS_M } from './frame';
import { FIT_BY_EAST, FIT_BY_HEIGHT, FIT_BY_NORTH, FIT_DISTANCE, FIT_VOLUME, PLOT, VIEW } from './layout';

/** Later plots than this are told as having process noise, s. */
export const LATE_S: f64 = 1;
/** An angle whose tangent is smaller is expanded in series, right to 1e-15. */
const SERIES_TANGENT: f64 = 0.1;

/**
 * Updates models j and j + 1 by the altitude, range and azimuth of `PLOT` as seen through `VIEW`: means and packed
 * covariances from `x` and `p` to `X` and `P`. Range and azimuth with their expected variances go to `innovations` for
 * the first model of all.
 *
 * The same as taking one value after the other, range and azimuth linearised at what the altitude made of the state:
 * a later value's covariance with the state (r, a) is taken less what the earlier ones told of it, so that all three
 * parts come off at once. `q` is where the pair's acceleration densities stand.
 */
export function updatePair(j: i32, q: usize, x: usize, p: usize, X: usize, P: usize, innovations: usize): void {
  const late = load<f64>(PLOT);
  const altitudeM = load<f64>(PLOT, 8);
  const dS = all(late);
  let x0 = wide(v128.load64_zero(x, 0));
  let x1 = wide(v128.load64_zero(x, 8));
  let x2 = wide(v128.load64_zero(x, 16));
  let x3 = wide(v128.load64_zero(x, 24));
  let x4 = wide(v128.load64_zero(x, 32));
  let x5 = wide(v128.load64_zero(x, 40));
  let x6 = wide(v128.load64_zero(x, 48));
  const p00 = wide(v128.load64_zero(p, 8 * 0));
  const p01 = wide(v128.load64_zero(p, 8 * 1));
  const p02 = wide(v128.load64_zero(p, 8 * 2));
  const p03 = wide(v128.load64_zero(p, 8 * 3));
  const p04 = wide(v128.load64_zero(p, 8 * 4));
  const p05 = wide(v128.load64_zero(p, 8 * 5));
  const p06 = wide(v128.load64_zero(p, 8 * 6));
  const p11 = wide(v128.load64_zero(p, 8 * 7));
  const p12 = wide(v128.load64_zero(p, 8 * 8));
  const p13 = wide(v128.load64_zero(p, 8 * 9));
  const p14 = wide(v128.load64_zero(p, 8 * 10));
  const p15 = wide(v128.load64_zero(p, 8 * 11));
  const p16 = wide(v128.load64_zero(p, 8 * 12));
  const p22 = wide(v128.load64_zero(p, 8 * 13));
  const p23 = wide(v128.load64_zero(p, 8 * 14));
  const p24 = wide(v128.load64_zero(p, 8 * 15));
  const p25 = wide(v128.load64_zero(p, 8 * 16));
  const p26 = wide(v128.load64_zero(p, 8 * 17));
  const p33 = wide(v128.load64_zero(p, 8 * 18));
  const p34 = wide(v128.load64_zero(p, 8 * 19));
  const p35 = wide(v128.load64_zero(p, 8 * 20));
  const p36 = wide(v128.load64_zero(p, 8 * 21));
  const p44 = wide(v128.load64_zero(p, 8 * 22));
  const p45 = wide(v128.load64_zero(p, 8 * 23));
  const p46 = wide(v128.load64_zero(p, 8 * 24));
  const p55 = wide(v128.load64_zero(p, 8 * 25));
  const p56 = wide(v128.load64_zero(p, 8 * 26));
  const p66 = wide(v128.load64_zero(p, 8 * 27));

  // Altitude: its covariances with the state, of which nothing is left where there is none.
  let h0 = all(0);
  let h1 = all(0);
  let h2 = all(0);
  let h3 = all(0);
  let h4 = all(0);
  let h5 = all(0);
  let h6 = all(0);
  let hInverse = all(0);
  let distance = all(0);
  let volume = all(1);
  // No altitude is NaN, which is not larger than anything.
  if (altitudeM > -Infinity) {
    h0 = plus(p05, dS, p06);
    h1 = plus(p15, dS, p16);
    h2 = plus(p25, dS, p26);
    h3 = plus(p35, dS, p36);
    h4 = plus(p45, dS, p46);
    h5 = plus(p55, dS, p56);
    h6 = plus(p56, dS, p66);
    const s = plus(add(all(load<f64>(PLOT, 16)), h5), dS, h6);
    const off = less(sub(all(altitudeM), x5), dS, x6);
    hInverse = div(all(1), s);
    const scaled = mul(off, hInverse);
    x0 = plus(x0, h0, scaled);
    x1 = plus(x1, h1, scaled);
    x2 = plus(x2, h2, scaled);
    x3 = plus(x3, h3, scaled);
    x4 = plus(x4, h4, scaled);
    x5 = plus(x5, h5, scaled);
    x6 = plus(x6, h6, scaled);
    distance = mul(off, scaled);
    volume = s;
  }
  const heightVariance = less(p55, mul(h5, h5), hInverse);

  // Where the targets were or will be, and range and azimuth there.
  let east = x0;
  let north = x1;
  let height = x5;
  let along = all(0);
  let across = all(0);
  if (late !== 0) {
    const angle = mul(x4, dS);
    along = mul(dS, arcOf(angle));
    across = mul(dS, bendOf(angle));
    east = less(plus(x0, along, x2), across, x3);
    north = plus(plus(x1, across, x2), along, x3);
    height = plus(x5, dS, x6);
  }
  const c0 = v128.load64_splat(VIEW, 0);
  const c1 = v128.load64_splat(VIEW, 8);
  const c2 = v128.load64_splat(VIEW, 16);
  const c3 = v128.load64_splat(VIEW, 24);
  const c4 = v128.load64_splat(VIEW, 32);
  const c5 = v128.load64_splat(VIEW, 40);
  const c6 = v128.load64_splat(VIEW, 48);
  const c7 = v128.load64_splat(VIEW, 56);
  const c8 = v128.load64_splat(VIEW, 64);
  const scale = plus(all(1), height, all(1 / EARTH_RADIUS_M));
  const e = mul(east, scale);
  const n = mul(north, scale);
  const u = less(height, plus(mul(east, east), north, north), all(0.5 / EARTH_RADIUS_M));
  const toEast = plus(plus(plus(v128.load64_splat(VIEW, 72), c0, e), c1, n), c2, u);
  const toNorth = plus(plus(plus(v128.load64_splat(VIEW, 80), c3, e), c4, n), c5, u);
  const toUp = plus(plus(plus(v128.load64_splat(VIEW, 88), c6, e), c7, n), c8, u);
  const ground2 = f64x2.max(all(1), plus(mul(toEast, toEast), toNorth, toNorth));
  const rangeM = f64x2.sqrt(plus(ground2, toUp, toUp));
  const rangeInverse = div(all(1), rangeM);
  const groundInverse2 = div(all(1), ground2);
  const rE = mul(mul(plus(plus(mul(toEast, c0), toNorth, c3), toUp, c6), rangeInverse), scale);
  const rN = mul(mul(plus(plus(mul(toEast, c1), toNorth, c4), toUp, c7), rangeInverse), scale);
  const rH = mul(plus(plus(mul(toEast, c2), toNorth, c5), toUp, c8), rangeInverse);
  const aE = mul(mul(less(mul(toNorth, c0), toEast, c3), groundInverse2), scale);
  const aN = mul(mul(less(mul(toNorth, c1), toEast, c4), groundInverse2), scale);
  const aH = mul(less(mul(toNorth, c2), toEast, c5), groundInverse2);
  const half = mul(all(0.5), mul(dS, dS));
  const rU = plus(mul(along, rE), across, rN);
  const rV = less(mul(along, rN), across, rE);
  const rW = mul(half, less(mul(rN, x2), rE, x3));
  const rZ = mul(dS, rH);
  const aU = plus(mul(along, aE), across, aN);
  const aV = less(mul(along, aN), across, aE);
  const aW = mul(half, less(mul(aN, x2), aE, x3));
  const aZ = mul(dS, aH);
  // An unknown height bends the range: second-order term of the expansion, its mean and its variance.
  const bend = mul(mul(less(all(1), rH, rH), rangeInverse), heightVariance);
  const bendNoise = mul(all(0.5), mul(bend, bend));
  const rOff = less(sub(v128.load64_splat(PLOT, 24), rangeM), all(0.5), bend);
  const aOff = azimuthOff(toEast, toNorth);

  // Covariances of range and azimuth with the state, less what is told already.
  let r0 = plus(plus(mul(p00, rE), p01, rN), p05, rH);
  let r1 = plus(plus(mul(p01, rE), p11, rN), p15, rH);
  let r2 = plus(plus(mul(p02, rE), p12, rN), p25, rH);
  let r3 = plus(plus(mul(p03, rE), p13, rN), p35, rH);
  let r4 = plus(plus(mul(p04, rE), p14, rN), p45, rH);
  let r5 = plus(plus(mul(p05, rE), p15, rN), p55, rH);
  let r6 = plus(plus(mul(p06, rE), p16, rN), p56, rH);
  let a0 = plus(plus(mul(p00, aE), p01, aN), p05, aH);
  let a1 = plus(plus(mul(p01, aE), p11, aN), p15, aH);
  let a2 = plus(plus(mul(p02, aE), p12, aN), p25, aH);
  let a3 = plus(plus(mul(p03, aE), p13, aN), p35, aH);
  let a4 = plus(plus(mul(p04, aE), p14, aN), p45, aH);
  let a5 = plus(plus(mul(p05, aE), p15, aN), p55, aH);
  let a6 = plus(plus(mul(p06, aE), p16, aN), p56, aH);
  if (late !== 0) {
    r0 = plus(plus(plus(plus(r0, p02, rU), p03, rV), p04, rW), p06, rZ);
    r1 = plus(plus(plus(plus(r1, p12, rU), p13, rV), p14, rW), p16, rZ);
    r2 = plus(plus(plus(plus(r2, p22, rU), p23, rV), p24, rW), p26, rZ);
    r3 = plus(plus(plus(plus(r3, p23, rU), p33, rV), p34, rW), p36, rZ);
    r4 = plus(plus(plus(plus(r4, p24, rU), p34, rV), p44, rW), p46, rZ);
    r5 = plus(plus(plus(plus(r5, p25, rU), p35, rV), p45, rW), p56, rZ);
    r6 = plus(plus(plus(plus(r6, p26, rU), p36, rV), p46, rW), p66, rZ);
    a0 = plus(plus(plus(plus(a0, p02, aU), p03, aV), p04, aW), p06, aZ);
    a1 = plus(plus(plus(plus(a1, p12, aU), p13, aV), p14, aW), p16, aZ);
    a2 = plus(plus(plus(plus(a2, p22, aU), p23, aV), p24, aW), p26, aZ);
    a3 = plus(plus(plus(plus(a3, p23, aU), p33, aV), p34, aW), p36, aZ);
    a4 = plus(plus(plus(plus(a4, p24, aU), p34, aV), p44, aW), p46, aZ);
    a5 = plus(plus(plus(plus(a5, p25, aU), p35, aV), p45, aW), p56, aZ);
    a6 = plus(plus(plus(plus(a6, p26, aU), p36, aV), p46, aW), p66, aZ);
  }
  const lateNoise = late < -LATE_S ? mul(v128.load(q), all((-late * late * late) / 3)) : all(0);
  const rangeNoise = v128.load64_splat(PLOT, 32);
  const azimuthNoise = v128.load64_splat(PLOT, 56);
  const rTold = mul(
    plus(plus(plus(plus(plus(plus(mul(h0, rE), h1, rN), h5, rH), h2, rU), h3, rV), h4, rW), h6, rZ),
    hInverse,
  );
  const aTold = mul(
    plus(plus(plus(plus(plus(plus(mul(h0, aE), h1, aN), h5, aH), h2, aU), h3, aV), h4, aW), h6, aZ),
    hInverse,
  );
  r0 = less(r0, rTold, h0);
  r1 = less(r1, rTold, h1);
  r2 = less(r2, rTold, h2);
  r3 = less(r3, rTold, h3);
  r4 = less(r4, rTold, h4);
  r5 = less(r5, rTold, h5);
  r6 = less(r6, rTold, h6);
  const rS = plus(
    plus(
      plus(plus(plus(plus(plus(add(add(rangeNoise, bendNoise), lateNoise), r0, rE), r1, rN), r5, rH), r2, rU), r3, rV),
      r4,
      rW,
    ),
    r6,
    rZ,
  );
  const rInverse = div(all(1), rS);
  const aShared = mul(
    plus(plus(plus(plus(plus(plus(mul(r0, aE), r1, aN), r5, aH), r2, aU), r3, aV), r4, aW), r6, aZ),
    rInverse,
  );
  a0 = less(less(a0, aTold, h0), aShared, r0);
  a1 = less(less(a1, aTold, h1), aShared, r1);
  a2 = less(less(a2, aTold, h2), aShared, r2);
  a3 = less(less(a3, aTold, h3), aShared, r3);
  a4 = less(less(a4, aTold, h4), aShared, r4);
  a5 = less(less(a5, aTold, h5), aShared, r5);
  a6 = less(less(a6, aTold, h6), aShared, r6);
  const aS = plus(
    plus(
      plus(
        plus(plus(plus(plus(plus(azimuthNoise, lateNoise, groundInverse2), a0, aE), a1, aN), a5, aH), a2, aU),
        a3,
        aV,
      ),
      a4,
      aW,
    ),
    a6,
    aZ,
  );
  const aInverse = div(all(1), aS);
  const aLeft = less(aOff, aShared, rOff);
  const rScaled = mul(rOff, rInverse);
  const aScaled = mul(aLeft, aInverse);
  v128.store64_lane(X, narrow(plus(plus(x0, r0, rScaled), a0, aScaled)), 0, 8 * 0);
  v128.store64_lane(X, narrow(plus(plus(x1, r1, rScaled), a1, aScaled)), 0, 8 * 1);
  v128.store64_lane(X, narrow(plus(plus(x2, r2, rScaled), a2, aScaled)), 0, 8 * 2);
  v128.store64_lane(X, narrow(plus(plus(x3, r3, rScaled), a3, aScaled)), 0, 8 * 3);
  v128.store64_lane(X, narrow(plus(plus(x4, r4, rScaled), a4, aScaled)), 0, 8 * 4);
  v128.store64_lane(X, narrow(plus(plus(x5, r5, rScaled), a5, aScaled)), 0, 8 * 5);
  v128.store64_lane(X, narrow(plus(plus(x6, r6, rScaled), a6, aScaled)), 0, 8 * 6);
  const hh0 = mul(h0, hInverse);
  const rr0 = mul(r0, rInverse);
  const aa0 = mul(a0, aInverse);
  v128.store64_lane(P, narrow(less(less(less(p00, hh0, h0), rr0, r0), aa0, a0)), 0, 8 * 0);
  v128.store64_lane(P, narrow(less(less(less(p01, hh0, h1), rr0, r1), aa0, a1)), 0, 8 * 1);
  v128.store64_lane(P, narrow(less(less(less(p02, hh0, h2), rr0, r2), aa0, a2)), 0, 8 * 2);
  v128.store64_lane(P, narrow(less(less(less(p03, hh0, h3), rr0, r3), aa0, a3)), 0, 8 * 3);
  v128.store64_lane(P, narrow(less(less(less(p04, hh0, h4), rr0, r4), aa0, a4)), 0, 8 * 4);
  v128.store64_lane(P, narrow(less(less(less(p05, hh0, h5), rr0, r5), aa0, a5)), 0, 8 * 5);
  v128.store64_lane(P, narrow(less(less(less(p06, hh0, h6), rr0, r6), aa0, a6)), 0, 8 * 6);
  const hh1 = mul(h1, hInverse);
  const rr1 = mul(r1, rInverse);
  const aa1 = mul(a1, aInverse);
  v128.store64_lane(P, narrow(less(less(less(p11, hh1, h1), rr1, r1), aa1, a1)), 0, 8 * 7);
  v128.store64_lane(P, narrow(less(less(less(p12, hh1, h2), rr1, r2), aa1, a2)), 0, 8 * 8);
  v128.store64_lane(P, narrow(less(less(less(p13, hh1, h3), rr1, r3), aa1, a3)), 0, 8 * 9);
  v128.store64_lane(P, narrow(less(less(less(p14, hh1, h4), rr1, r4), aa1, a4)), 0, 8 * 10);
  v128.store64_lane(P, narrow(less(less(less(p15, hh1, h5), rr1, r5), aa1, a5)), 0, 8 * 11);
  v128.store64_lane(P, narrow(less(less(less(p16, hh1, h6), rr1, r6), aa1, a6)), 0, 8 * 12);
  const hh2 = mul(h2, hInverse);
  const rr2 = mul(r2, rInverse);
  const aa2 = mul(a2, aInverse);
  v128.store64_lane(P, narrow(less(less(less(p22, hh2, h2), rr2, r2), aa2, a2)), 0, 8 * 13);
  v128.store64_lane(P, narrow(less(less(less(p23, hh2, h3), rr2, r3), aa2, a3)), 0, 8 * 14);
  v128.store64_lane(P, narrow(less(less(less(p24, hh2, h4), rr2, r4), aa2, a4)), 0, 8 * 15);
  v128.store64_lane(P, narrow(less(less(less(p25, hh2, h5), rr2, r5), aa2, a5)), 0, 8 * 16);
  v128.store64_lane(P, narrow(less(less(less(p26, hh2, h6), rr2, r6), aa2, a6)), 0, 8 * 17);
  const hh3 = mul(h3, hInverse);
  const rr3 = mul(r3, rInverse);
  const aa3 = mul(a3, aInverse);
  v128.store64_lane(P, narrow(less(less(less(p33, hh3, h3), rr3, r3), aa3, a3)), 0, 8 * 18);
  v128.store64_lane(P, narrow(less(less(less(p34, hh3, h4), rr3, r4), aa3, a4)), 0, 8 * 19);
  v128.store64_lane(P, narrow(less(less(less(p35, hh3, h5), rr3, r5), aa3, a5)), 0, 8 * 20);
  v128.store64_lane(P, narrow(less(less(less(p36, hh3, h6), rr3, r6), aa3, a6)), 0, 8 * 21);
  const hh4 = mul(h4, hInverse);
  const rr4 = mul(r4, rInverse);
  const aa4 = mul(a4, aInverse);
  v128.store64_lane(P, narrow(less(less(less(p44, hh4, h4), rr4, r4), aa4, a4)), 0, 8 * 22);
  v128.store64_lane(P, narrow(less(less(less(p45, hh4, h5), rr4, r5), aa4, a5)), 0, 8 * 23);
  v128.store64_lane(P, narrow(less(less(less(p46, hh4, h6), rr4, r6), aa4, a6)), 0, 8 * 24);
  const hh5 = mul(h5, hInverse);
  const rr5 = mul(r5, rInverse);
  const aa5 = mul(a5, aInverse);
  v128.store64_lane(P, narrow(less(less(less(p55, hh5, h5), rr5, r5), aa5, a5)), 0, 8 * 25);
  v128.store64_lane(P, narrow(less(less(less(p56, hh5, h6), rr5, r6), aa5, a6)), 0, 8 * 26);
  const hh6 = mul(h6, hInverse);
  const rr6 = mul(r6, rInverse);
  const aa6 = mul(a6, aInverse);
  v128.store64_lane(P, narrow(less(less(less(p66, hh6, h6), rr6, r6), aa6, a6)), 0, 8 * 27);
  const m: usize = (<usize>j) << 3;
  v128.store(m, plus(plus(distance, rOff, rScaled), aLeft, aScaled), FIT_DISTANCE);
  v128.store(m, mul(volume, mul(rS, aS)), FIT_VOLUME);
  v128.store(m, rE, FIT_BY_EAST);
  v128.store(m, rN, FIT_BY_NORTH);
  v128.store(m, rH, FIT_BY_HEIGHT);
  if (j > 0) return;
  store<f64>(innovations, first(rOff));
  store<f64>(innovations, first(rS), 8);
  store<f64>(innovations, first(aLeft), 16);
  store<f64>(innovations, first(aS), 24);
}

/** The plot's azimuth less that of a point east and north of the radar. */
function azimuthOff(east: v128, north: v128): v128 {
  const sin = v128.load64_splat(PLOT, 40);
  const cos = v128.load64_splat(PLOT, 48);
  const aside = less(mul(sin, north), cos, east);
  const ahead = plus(mul(cos, north), sin, east);
  return angleOf(aside, ahead);
}

/** The angle of two directions whose cross and inner products, or parts of them alike, are given. */
export function angleOf(aside: v128, ahead: v128): v128 {
  const t = div(aside, ahead);
  const isAhead = i64x2.all_true(f64x2.gt(ahead, all(0)));
  if (!isAhead || !bothWithin(t, SERIES_TANGENT)) {
    return both(Math.atan2(first(aside), first(ahead)), Math.atan2(second(aside), second(ahead)));
  }
  return mul(t, arcTangent(mul(t, t)));
}

/** atan t / t by t². */
function arcTangent(s: v128): v128 {
  let sum = all(1.0 / 13);
  sum = less(all(1.0 / 11), s, sum);
  sum = less(all(1.0 / 9), s, sum);
  sum = less(all(1.0 / 7), s, sum);
  sum = less(all(1.0 / 5), s, sum);
  sum = less(all(1.0 / 3), s, sum);
  return less(all(1), s, sum);
}
