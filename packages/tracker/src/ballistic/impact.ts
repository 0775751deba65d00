import { ecefToGeodetic, wrapLongitude } from '@musubi/geo';
import { EARTH_RADIUS_M } from '../frame.ts';
import { BALLISTIC_SIZE, DRAG, fallToGround } from './fall.ts';
import { CENTRE_WEIGHT, POINT_WEIGHT, SIGMA_POINTS, spreadPoints } from './filter.ts';

/** Where and when an unpowered body will come down, and how sure that is. */
export interface BallisticImpact {
  /** UTC s since 1970-01-01. */
  readonly timeS: number;
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  /** Covariance of (east m, north m, time s), upper triangle by rows: ee en et, nn nt, tt. */
  readonly covariance: readonly [number, number, number, number, number, number];
}

const N = BALLISTIC_SIZE;
/** Even a negative drag of a sigma point is air: never less than this, m²/kg. */
const DRAG_LEAST = 1e-5;
/** What wind, tumbling and the shape of the ground add: m, s. */
const UNMODELLED_M = 100;
const UNMODELLED_S = 0.2;
/** Nothing that radars of this picture see flies longer, s. */
const FLIGHT_MAX_S = 2_400;

const points = new Float64Array(SIGMA_POINTS * N);
const place = new Float64Array(3);
const east = new Float64Array(SIGMA_POINTS);
const north = new Float64Array(SIGMA_POINTS);
const took = new Float64Array(SIGMA_POINTS);

/**
 * The point, time and covariance of impact of a state (`fall`) and its covariance at `timeS`, by the
 * unscented transform through the fall to the ellipsoid. Null where it does not come down in 40
 * minutes. Holds for free flight only: it knows no thrust and no manoeuvre.
 */
export function predictImpact(timeS: number, mean: Float64Array, covariance: Float64Array): BallisticImpact | null {
  spreadPoints(mean, covariance, points);
  let latitude = 0;
  let longitude = 0;
  for (let p = 0; p < SIGMA_POINTS; p++) {
    const state = points.subarray(p * N, (p + 1) * N);
    state[DRAG] = Math.max(DRAG_LEAST, state[DRAG]!);
    took[p] = fallToGround(state, 0, FLIGHT_MAX_S);
    if (Number.isNaN(took[p]!)) return null;
    ecefToGeodetic(state[0]!, state[1]!, state[2]!, place);
    if (p === 0) {
      latitude = place[0]!;
      longitude = place[1]!;
    }
    north[p] = (place[0]! - latitude) * EARTH_RADIUS_M;
    east[p] = wrapLongitude(place[1]! - longitude) * Math.cos(latitude) * EARTH_RADIUS_M;
  }
  const [e, n, t] = [average(east), average(north), average(took)];
  return {
    timeS: timeS + t,
    latitudeRad: latitude + n / EARTH_RADIUS_M,
    longitudeRad: wrapLongitude(longitude + e / (EARTH_RADIUS_M * Math.cos(latitude))),
    covariance: [
      spread(east, east) + UNMODELLED_M ** 2,
      spread(east, north),
      spread(east, took),
      spread(north, north) + UNMODELLED_M ** 2,
      spread(north, took),
      spread(took, took) + UNMODELLED_S ** 2,
    ],
  };
}

function average(values: Float64Array): number {
  let sum = CENTRE_WEIGHT * values[0]!;
  for (let p = 1; p < SIGMA_POINTS; p++) sum += POINT_WEIGHT * values[p]!;
  return sum;
}

/** Second moment about the centre's point: the centre's weight is negative and must not enter. */
function spread(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let p = 1; p < SIGMA_POINTS; p++) sum += POINT_WEIGHT * (a[p]! - a[0]!) * (b[p]! - b[0]!);
  return sum;
}
