import { ecefToGeodetic, localFrame, localToEcef } from '@musubi/geo';
import { AltitudeKind, COVARIANCE_TERMS, type TrackBatch } from '@musubi/model';
import type { Body } from './body.ts';
import { BALLISTIC_SIZE, heightOf } from './fall.ts';
import { BallisticFilter } from './filter.ts';
import type { BallisticImpact } from './impact.ts';

/** What is known of a track that flies ballistically. */
export interface BallisticTrack {
  /** The track's number, as in its row of a snapshot. */
  readonly number: number;
  /** Time of the state, UTC s since 1970-01-01. */
  readonly timeS: number;
  /** Boosting: a motor or lift still acts, and no impact can be predicted. */
  readonly phase: 'boosting' | 'free-flight';
  /** Earth-centred, turning with the earth, m. */
  readonly positionM: readonly [number, number, number];
  readonly velocityMps: readonly [number, number, number];
  /** β, kg/m²; hardly known before the body meets air. */
  readonly ballisticCoefficientKgPerM2: number;
  /** Of position m, velocity m/s and 1/β m²/kg: 7 × 7 by rows. */
  readonly covariance: Float64Array;
  /** `Flag` bits that any of its plots had: exercise, simulated, test. */
  readonly flags: number;
  /** In free flight, and where the body comes down within 40 minutes. */
  readonly impact: BallisticImpact | null;
}

const N = BALLISTIC_SIZE;

export function describeBody(body: Body, number: number): BallisticTrack {
  const { mean, covariance, ballisticCoefficient } = body.best;
  return {
    number,
    timeS: body.timeS,
    phase: body.isFree ? 'free-flight' : 'boosting',
    positionM: [mean[0]!, mean[1]!, mean[2]!],
    velocityMps: [mean[3]!, mean[4]!, mean[5]!],
    ballisticCoefficientKgPerM2: ballisticCoefficient,
    covariance: covariance.slice(),
    flags: body.flags,
    impact: body.impact,
  };
}

const nothing = new Float64Array(3);
const ahead = new BallisticFilter(0, nothing, nothing, 1, 1);
const place = new Float64Array(3);
const axes = new Float64Array(9);
const turned = new Float64Array(36);

/** Writes the state of a body's track, carried on to `atS` where that is later, to a row. */
export function writeBallisticState(body: Body, atS: number | undefined, into: TrackBatch, row: number): void {
  const { best } = body;
  ahead.timeS = best.timeS;
  ahead.mean.set(best.mean);
  ahead.covariance.set(best.covariance);
  if (atS !== undefined && atS > best.timeS && heightOf(best.mean) > 0) ahead.predict(atS);
  const { mean } = ahead;
  ecefToGeodetic(mean[0]!, mean[1]!, mean[2]!, place);
  const [latitude, longitude, heightM] = place as unknown as [number, number, number];
  setAxes(latitude, longitude);
  into.timeS[row] = ahead.timeS;
  into.latitudeRad[row] = latitude;
  into.longitudeRad[row] = longitude;
  into.eastMps[row] = along(0, mean);
  into.northMps[row] = along(1, mean);
  into.upMps[row] = along(2, mean);
  into.altitudeM[row] = Math.max(0, heightM);
  into.altitudeKind[row] = AltitudeKind.geometric;
  turnCovariance(ahead.covariance);
  into.sigmaAltitudeM[row] = Math.sqrt(turned[2 * 6 + 2]!);
  into.sigmaUpMps[row] = Math.sqrt(turned[5 * 6 + 5]!);
  const order = [0, 1, 3, 4];
  for (let a = 0, k = row * COVARIANCE_TERMS; a < 4; a++) {
    for (let b = a; b < 4; b++) into.horizontalCovariance[k++] = turned[order[a]! * 6 + order[b]!]!;
  }
}

function setAxes(latitude: number, longitude: number): void {
  const frame = localFrame(latitude, longitude, 0);
  for (let k = 0; k < 3; k++) {
    localToEcef(frame, k === 0 ? 1 : 0, k === 1 ? 1 : 0, k === 2 ? 1 : 0, place);
    axes[3 * k] = place[0]! - frame.originX;
    axes[3 * k + 1] = place[1]! - frame.originY;
    axes[3 * k + 2] = place[2]! - frame.originZ;
  }
}

function along(axis: number, mean: Float64Array): number {
  return axes[3 * axis]! * mean[3]! + axes[3 * axis + 1]! * mean[4]! + axes[3 * axis + 2]! * mean[5]!;
}

/** Position and velocity covariance about east, north and up. */
function turnCovariance(P: Float64Array): void {
  for (let a = 0; a < 6; a++) {
    for (let b = 0; b < 6; b++) {
      let sum = 0;
      for (let i = 0; i < 3; i++) {
        for (let j = 0; j < 3; j++) {
          const [r, c] = [3 * Math.floor(a / 3) + i, 3 * Math.floor(b / 3) + j];
          sum += axes[3 * (a % 3) + i]! * P[r * N + c]! * axes[3 * (b % 3) + j]!;
        }
      }
      turned[a * 6 + b] = sum;
    }
  }
}
