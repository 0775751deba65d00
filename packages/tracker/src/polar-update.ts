import { wrap } from './antenna.ts';
import { type Arcs, setArcs } from './arcs.ts';
import type { Fit } from './kalman.ts';
import { type PolarPrediction, predictPoint, type View } from './polar-measurement.ts';

/** A radar's plot as the models of one track are to take it. */
export interface PolarPlot {
  /** Time of the plot after the state's, s; 0 where there is next to none. */
  dS: number;
  /** Altitude, m; NaN where none is to be used. */
  altitudeM: number;
  altitudeVariance: number;
  rangeM: number;
  rangeVariance: number;
  azimuthRad: number;
  azimuthVariance: number;
  /** Variance that the plot's lateness adds to a position, m². */
  lateVariance: number;
}

const arcs: Arcs = { alongS: 0.5, acrossS: 0.5 };

/**
 * One model's mean (at `fx`) and packed covariance (at `fc`) updated by a plot's altitude, range and
 * azimuth, into `mean` at `x` and `P` at `c`; `fit` is added to, `seen` filled with what was expected,
 * `innovations` with those of range and azimuth, each followed by its expected variance.
 *
 * The same as taking one value after the other, range and azimuth linearised at what the altitude
 * made of the state: a later value's covariance with the state (`r`, `a`) is taken less what the
 * earlier ones told of it, so that all three parts come off at once. Written out on one triangle: a
 * tracker spends its time here.
 */
export function updatePolar(
  view: View,
  plot: PolarPlot,
  fromMean: Float64Array,
  fx: number,
  from: Float64Array,
  fc: number,
  mean: Float64Array,
  x: number,
  P: Float64Array,
  c: number,
  fit: Fit,
  seen: PolarPrediction,
  innovations: Float64Array,
): void {
  const { dS, altitudeM, lateVariance } = plot;
  let x0 = fromMean[fx + 0]!;
  let x1 = fromMean[fx + 1]!;
  let x2 = fromMean[fx + 2]!;
  let x3 = fromMean[fx + 3]!;
  let x4 = fromMean[fx + 4]!;
  let x5 = fromMean[fx + 5]!;
  let x6 = fromMean[fx + 6]!;
  const p00 = from[fc + 0]!;
  const p01 = from[fc + 1]!;
  const p02 = from[fc + 2]!;
  const p03 = from[fc + 3]!;
  const p04 = from[fc + 4]!;
  const p05 = from[fc + 5]!;
  const p06 = from[fc + 6]!;
  const p11 = from[fc + 7]!;
  const p12 = from[fc + 8]!;
  const p13 = from[fc + 9]!;
  const p14 = from[fc + 10]!;
  const p15 = from[fc + 11]!;
  const p16 = from[fc + 12]!;
  const p22 = from[fc + 13]!;
  const p23 = from[fc + 14]!;
  const p24 = from[fc + 15]!;
  const p25 = from[fc + 16]!;
  const p26 = from[fc + 17]!;
  const p33 = from[fc + 18]!;
  const p34 = from[fc + 19]!;
  const p35 = from[fc + 20]!;
  const p36 = from[fc + 21]!;
  const p44 = from[fc + 22]!;
  const p45 = from[fc + 23]!;
  const p46 = from[fc + 24]!;
  const p55 = from[fc + 25]!;
  const p56 = from[fc + 26]!;
  const p66 = from[fc + 27]!;

  // Altitude: its covariances with the state, of which nothing is left where there is none.
  let h0 = 0;
  let h1 = 0;
  let h2 = 0;
  let h3 = 0;
  let h4 = 0;
  let h5 = 0;
  let h6 = 0;
  let hInverse = 0;
  if (!Number.isNaN(altitudeM)) {
    h0 = p05 + dS * p06;
    h1 = p15 + dS * p16;
    h2 = p25 + dS * p26;
    h3 = p35 + dS * p36;
    h4 = p45 + dS * p46;
    h5 = p55 + dS * p56;
    h6 = p56 + dS * p66;
    const s = plot.altitudeVariance + h5 + dS * h6;
    const off = altitudeM - x5 - dS * x6;
    hInverse = 1 / s;
    const scaled = off * hInverse;
    x0 += h0 * scaled;
    x1 += h1 * scaled;
    x2 += h2 * scaled;
    x3 += h3 * scaled;
    x4 += h4 * scaled;
    x5 += h5 * scaled;
    x6 += h6 * scaled;
    fit.distance += off * scaled;
    fit.volume *= s;
    fit.values++;
  }
  const heightVariance = p55 - h5 * h5 * hInverse;

  // Where the target was or will be, and range and azimuth there.
  setArcs(arcs, x4, dS);
  const { alongS, acrossS } = arcs;
  view.point[0] = x0 + alongS * x2 - acrossS * x3;
  view.point[1] = x1 + acrossS * x2 + alongS * x3;
  view.point[2] = x5 + dS * x6;
  predictPoint(view, seen);
  const half = (dS * dS) / 2;
  const rE = seen.rangeByEast;
  const rN = seen.rangeByNorth;
  const rH = seen.rangeByHeight;
  const aE = seen.azimuthByEast;
  const aN = seen.azimuthByNorth;
  const aH = seen.azimuthByHeight;
  const rU = alongS * rE + acrossS * rN;
  const rV = alongS * rN - acrossS * rE;
  const rW = half * (rN * x2 - rE * x3);
  const rZ = dS * rH;
  const aU = alongS * aE + acrossS * aN;
  const aV = alongS * aN - acrossS * aE;
  const aW = half * (aN * x2 - aE * x3);
  const aZ = dS * aH;
  // An unknown height bends the range: second-order term of the expansion, its mean and its variance.
  const bend = ((1 - rH * rH) / seen.rangeM) * heightVariance;
  const rOff = plot.rangeM - seen.rangeM - 0.5 * bend;
  const aOff = wrap(plot.azimuthRad - seen.azimuthRad);

  // Covariances of range and azimuth with the state, less what is told already.
  let r0 = p00 * rE + p01 * rN + p05 * rH;
  let r1 = p01 * rE + p11 * rN + p15 * rH;
  let r2 = p02 * rE + p12 * rN + p25 * rH;
  let r3 = p03 * rE + p13 * rN + p35 * rH;
  let r4 = p04 * rE + p14 * rN + p45 * rH;
  let r5 = p05 * rE + p15 * rN + p55 * rH;
  let r6 = p06 * rE + p16 * rN + p56 * rH;
  let a0 = p00 * aE + p01 * aN + p05 * aH;
  let a1 = p01 * aE + p11 * aN + p15 * aH;
  let a2 = p02 * aE + p12 * aN + p25 * aH;
  let a3 = p03 * aE + p13 * aN + p35 * aH;
  let a4 = p04 * aE + p14 * aN + p45 * aH;
  let a5 = p05 * aE + p15 * aN + p55 * aH;
  let a6 = p06 * aE + p16 * aN + p56 * aH;
  if (dS !== 0) {
    r0 += p02 * rU + p03 * rV + p04 * rW + p06 * rZ;
    r1 += p12 * rU + p13 * rV + p14 * rW + p16 * rZ;
    r2 += p22 * rU + p23 * rV + p24 * rW + p26 * rZ;
    r3 += p23 * rU + p33 * rV + p34 * rW + p36 * rZ;
    r4 += p24 * rU + p34 * rV + p44 * rW + p46 * rZ;
    r5 += p25 * rU + p35 * rV + p45 * rW + p56 * rZ;
    r6 += p26 * rU + p36 * rV + p46 * rW + p66 * rZ;
    a0 += p02 * aU + p03 * aV + p04 * aW + p06 * aZ;
    a1 += p12 * aU + p13 * aV + p14 * aW + p16 * aZ;
    a2 += p22 * aU + p23 * aV + p24 * aW + p26 * aZ;
    a3 += p23 * aU + p33 * aV + p34 * aW + p36 * aZ;
    a4 += p24 * aU + p34 * aV + p44 * aW + p46 * aZ;
    a5 += p25 * aU + p35 * aV + p45 * aW + p56 * aZ;
    a6 += p26 * aU + p36 * aV + p46 * aW + p66 * aZ;
  }
  const rTold = (h0 * rE + h1 * rN + h5 * rH + (h2 * rU + h3 * rV + h4 * rW + h6 * rZ)) * hInverse;
  const aTold = (h0 * aE + h1 * aN + h5 * aH + (h2 * aU + h3 * aV + h4 * aW + h6 * aZ)) * hInverse;
  r0 -= rTold * h0;
  r1 -= rTold * h1;
  r2 -= rTold * h2;
  r3 -= rTold * h3;
  r4 -= rTold * h4;
  r5 -= rTold * h5;
  r6 -= rTold * h6;
  const rS =
    plot.rangeVariance +
    0.5 * bend * bend +
    lateVariance +
    r0 * rE +
    r1 * rN +
    r5 * rH +
    (r2 * rU + r3 * rV + r4 * rW + r6 * rZ);
  const rInverse = 1 / rS;
  const aShared = (r0 * aE + r1 * aN + r5 * aH + (r2 * aU + r3 * aV + r4 * aW + r6 * aZ)) * rInverse;
  a0 -= aTold * h0 + aShared * r0;
  a1 -= aTold * h1 + aShared * r1;
  a2 -= aTold * h2 + aShared * r2;
  a3 -= aTold * h3 + aShared * r3;
  a4 -= aTold * h4 + aShared * r4;
  a5 -= aTold * h5 + aShared * r5;
  a6 -= aTold * h6 + aShared * r6;
  const aS =
    plot.azimuthVariance +
    lateVariance / (seen.groundM * seen.groundM) +
    a0 * aE +
    a1 * aN +
    a5 * aH +
    (a2 * aU + a3 * aV + a4 * aW + a6 * aZ);
  const aInverse = 1 / aS;
  const aLeft = aOff - aShared * rOff;
  const rScaled = rOff * rInverse;
  const aScaled = aLeft * aInverse;
  fit.distance += rOff * rScaled + aLeft * aScaled;
  fit.volume *= rS * aS;
  fit.values += 2;
  innovations[0] = rOff;
  innovations[1] = rS;
  innovations[2] = aLeft;
  innovations[3] = aS;

  mean[x + 0] = x0 + r0 * rScaled + a0 * aScaled;
  mean[x + 1] = x1 + r1 * rScaled + a1 * aScaled;
  mean[x + 2] = x2 + r2 * rScaled + a2 * aScaled;
  mean[x + 3] = x3 + r3 * rScaled + a3 * aScaled;
  mean[x + 4] = x4 + r4 * rScaled + a4 * aScaled;
  mean[x + 5] = x5 + r5 * rScaled + a5 * aScaled;
  mean[x + 6] = x6 + r6 * rScaled + a6 * aScaled;
  const hh0 = h0 * hInverse;
  const rr0 = r0 * rInverse;
  const aa0 = a0 * aInverse;
  P[c + 0] = p00 - hh0 * h0 - rr0 * r0 - aa0 * a0;
  P[c + 1] = p01 - hh0 * h1 - rr0 * r1 - aa0 * a1;
  P[c + 2] = p02 - hh0 * h2 - rr0 * r2 - aa0 * a2;
  P[c + 3] = p03 - hh0 * h3 - rr0 * r3 - aa0 * a3;
  P[c + 4] = p04 - hh0 * h4 - rr0 * r4 - aa0 * a4;
  P[c + 5] = p05 - hh0 * h5 - rr0 * r5 - aa0 * a5;
  P[c + 6] = p06 - hh0 * h6 - rr0 * r6 - aa0 * a6;
  const hh1 = h1 * hInverse;
  const rr1 = r1 * rInverse;
  const aa1 = a1 * aInverse;
  P[c + 7] = p11 - hh1 * h1 - rr1 * r1 - aa1 * a1;
  P[c + 8] = p12 - hh1 * h2 - rr1 * r2 - aa1 * a2;
  P[c + 9] = p13 - hh1 * h3 - rr1 * r3 - aa1 * a3;
  P[c + 10] = p14 - hh1 * h4 - rr1 * r4 - aa1 * a4;
  P[c + 11] = p15 - hh1 * h5 - rr1 * r5 - aa1 * a5;
  P[c + 12] = p16 - hh1 * h6 - rr1 * r6 - aa1 * a6;
  const hh2 = h2 * hInverse;
  const rr2 = r2 * rInverse;
  const aa2 = a2 * aInverse;
  P[c + 13] = p22 - hh2 * h2 - rr2 * r2 - aa2 * a2;
  P[c + 14] = p23 - hh2 * h3 - rr2 * r3 - aa2 * a3;
  P[c + 15] = p24 - hh2 * h4 - rr2 * r4 - aa2 * a4;
  P[c + 16] = p25 - hh2 * h5 - rr2 * r5 - aa2 * a5;
  P[c + 17] = p26 - hh2 * h6 - rr2 * r6 - aa2 * a6;
  const hh3 = h3 * hInverse;
  const rr3 = r3 * rInverse;
  const aa3 = a3 * aInverse;
  P[c + 18] = p33 - hh3 * h3 - rr3 * r3 - aa3 * a3;
  P[c + 19] = p34 - hh3 * h4 - rr3 * r4 - aa3 * a4;
  P[c + 20] = p35 - hh3 * h5 - rr3 * r5 - aa3 * a5;
  P[c + 21] = p36 - hh3 * h6 - rr3 * r6 - aa3 * a6;
  const hh4 = h4 * hInverse;
  const rr4 = r4 * rInverse;
  const aa4 = a4 * aInverse;
  P[c + 22] = p44 - hh4 * h4 - rr4 * r4 - aa4 * a4;
  P[c + 23] = p45 - hh4 * h5 - rr4 * r5 - aa4 * a5;
  P[c + 24] = p46 - hh4 * h6 - rr4 * r6 - aa4 * a6;
  const hh5 = h5 * hInverse;
  const rr5 = r5 * rInverse;
  const aa5 = a5 * aInverse;
  P[c + 25] = p55 - hh5 * h5 - rr5 * r5 - aa5 * a5;
  P[c + 26] = p56 - hh5 * h6 - rr5 * r6 - aa5 * a6;
  const hh6 = h6 * hInverse;
  const rr6 = r6 * rInverse;
  const aa6 = a6 * aInverse;
  P[c + 27] = p66 - hh6 * h6 - rr6 * r6 - aa6 * a6;
}
