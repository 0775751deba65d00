// Positions that targets report, and what they say of their velocity.
import { running, setOf } from './dormant';
import { EARTH_RADIUS_M } from './frame';
import { SPEED_GATE } from './further';
import {
  COVARIANCE_PAIR,
  COVARIANCES,
  covariancesOf,
  FIT_DISTANCE,
  FIT_VOLUME,
  MEAN_PAIR,
  MEANS,
  meansOf,
  pairCovarianceAt,
  pairMeanAt,
  PLOT,
  REPORT,
  SET_Q,
  STATE,
} from './layout';
import { LATE_S } from './polar';
import {
  distance,
  learn,
  learnWhere,
  meanOf,
  putBack,
  rowAt,
  speedVariance,
  takeUp,
  UP,
  V_EAST,
  V_NORTH,
  volume,
} from './scalar';
import { east, height, north, rowBy, rowOfSpeeds, shift } from './shift';
import { add, all, div, mul, plus, sub } from './vector';

const BEFORE: usize = memory.data(7 * 16, 16);

/** Updates a track's models by the report in `PLOT` (time, altitude) and `REPORT` into candidate `pair`; `weigh` is to follow. */
export function updateByReport(slot: usize, pair: usize): void {
  const set = setOf(slot);
  const models = running(slot);
  for (let j = 0; j < models; j += 2) {
    const x: usize = <usize>(j >> 1) * MEAN_PAIR;
    const p: usize = <usize>(j >> 1) * COVARIANCE_PAIR;
    takeUp(meansOf(slot) + x, covariancesOf(slot) + p);
    takeAltitude();
    takePosition(v128.load(set + SET_Q + ((<usize>j) << 3)));
    takeVelocity();
    putBack(pairMeanAt + pair * MEANS + x, pairCovarianceAt + pair * COVARIANCES + p);
    const m: usize = (<usize>j) << 3;
    v128.store(m, distance(), FIT_DISTANCE);
    v128.store(m, volume(), FIT_VOLUME);
  }
}

function takeAltitude(): void {
  const altitudeM = load<f64>(PLOT, 8);
  if (!(altitudeM > -Infinity)) return;
  shift(load<f64>(PLOT));
  rowBy(all(0), all(0), all(1));
  learn(sub(all(altitudeM), height), v128.load64_splat(PLOT, 16));
}

/** East, then north, both linearised where the altitude has left the state. */
function takePosition(q: v128): void {
  const late = load<f64>(PLOT);
  const lateVariance = late < -LATE_S ? mul(q, all((-late * late * late) / 3)) : all(0);
  const variance = add(v128.load64_splat(REPORT, 16), lateVariance);
  for (let k: usize = 0; k < <usize>STATE; k++) v128.store(BEFORE + (k << 4), meanOf(k));
  shift(late);
  rowBy(all(1), all(0), all(0));
  learn(sub(v128.load64_splat(REPORT), east), variance);
  rowBy(all(0), all(1), all(0));
  let expected = north;
  for (let k: usize = 0; k < <usize>STATE; k++) {
    expected = plus(expected, rowAt(k), sub(meanOf(k), v128.load(BEFORE + (k << 4))));
  }
  learn(sub(v128.load64_splat(REPORT, 8), expected), variance);
}

/** Used where it agrees with how the target moves; it does not bear on association. */
function takeVelocity(): void {
  if (!(load<f64>(REPORT, 24) > -Infinity)) return;
  const scale = plus(all(1), meanOf(UP), all(1 / EARTH_RADIUS_M));
  const u = div(v128.load64_splat(REPORT, 24), scale);
  const v = div(v128.load64_splat(REPORT, 32), scale);
  const offEast = sub(u, meanOf(V_EAST));
  const offNorth = sub(v, meanOf(V_NORTH));
  const variance = v128.load64_splat(REPORT, 40);
  const squares = plus(mul(offEast, offEast), offNorth, offNorth);
  const spread = plus(speedVariance(), all(2), variance);
  const agrees = f64x2.lt(mul(all(2), squares), mul(all(SPEED_GATE), spread));
  rowOfSpeeds(all(1), all(0), all(0));
  learnWhere(agrees, offEast, variance);
  rowOfSpeeds(all(0), all(1), all(0));
  learnWhere(agrees, sub(v, meanOf(V_NORTH)), variance);
}
