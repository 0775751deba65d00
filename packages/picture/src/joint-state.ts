import { COVARIANCE_TERMS } from '@musubi/model';
import { ESTIMATES_MAX, intersect } from './covariance-intersection.ts';
import { move, offset } from './place.ts';
import type { Prediction } from './prediction.ts';

/** A velocity's variance counts as that of the position it leads to after this long, s. */
const LOOK_AHEAD_S = 10;
const WEIGHTS = new Float64Array([1, 1, LOOK_AHEAD_S ** 2, LOOK_AHEAD_S ** 2]);
/** Where the position block stands in the upper triangle of a 4 × 4 matrix. */
const POSITION_TERMS = [0, 1, 4] as const;

const states = new Float64Array(ESTIMATES_MAX * 4);
const covariances = new Float64Array(ESTIMATES_MAX * COVARIANCE_TERMS);
const fusedState = new Float64Array(4);
const fusedCovariance = new Float64Array(COVARIANCE_TERMS);
const plane = new Float64Array(2);

/** Where a joint track is, as it goes out. */
export interface JointState {
  latitudeRad: number;
  longitudeRad: number;
  eastMps: number;
  northMps: number;
  covariance: Float32Array;
}

/**
 * Fuses members by covariance intersection in the plane of the first. Those without a velocity
 * take part only where none has one.
 */
export function fuseState(prediction: Prediction, members: readonly number[]): JointState {
  const moving = members.filter((row) => prediction.hasVelocity[row] === 1);
  const size = moving.length > 0 ? 4 : 2;
  const used = moving.length > 0 ? moving : members;
  const first = used[0] as number;
  used.forEach((row, index) => {
    fill(prediction, first, row, index, size);
  });
  const fused = intersect(states, covariances, used.length, size, WEIGHTS, fusedState, fusedCovariance);
  return fused ? toState(prediction, first, size) : stateOf(prediction, first);
}

function fill(prediction: Prediction, first: number, row: number, index: number, size: number): void {
  const { latitudeRad, longitudeRad, covariance } = prediction;
  offset(latitudeRad[first], longitudeRad[first], latitudeRad[row], longitudeRad[row], plane);
  states[index * size] = plane[0];
  states[index * size + 1] = plane[1];
  const from = row * COVARIANCE_TERMS;
  if (size === 2) {
    POSITION_TERMS.forEach((term, k) => {
      covariances[index * 3 + k] = covariance[from + term];
    });
    return;
  }
  states[index * size + 2] = prediction.eastMps[row];
  states[index * size + 3] = prediction.northMps[row];
  covariances.set(covariance.subarray(from, from + COVARIANCE_TERMS), index * COVARIANCE_TERMS);
}

function toState(prediction: Prediction, first: number, size: number): JointState {
  const covariance = new Float32Array(COVARIANCE_TERMS).fill(Number.NaN);
  if (size === 4) covariance.set(fusedCovariance);
  else {
    POSITION_TERMS.forEach((term, k) => {
      covariance[term] = fusedCovariance[k];
    });
  }
  move(prediction.latitudeRad[first], prediction.longitudeRad[first], fusedState[0], fusedState[1], plane);
  return {
    latitudeRad: plane[0],
    longitudeRad: plane[1],
    eastMps: size === 4 ? fusedState[2] : Number.NaN,
    northMps: size === 4 ? fusedState[3] : Number.NaN,
    covariance,
  };
}

/** One member's own prediction: what is left where the arithmetic cannot fuse. */
function stateOf(prediction: Prediction, row: number): JointState {
  const at = row * COVARIANCE_TERMS;
  return {
    latitudeRad: prediction.latitudeRad[row],
    longitudeRad: prediction.longitudeRad[row],
    eastMps: prediction.eastMps[row],
    northMps: prediction.northMps[row],
    covariance: new Float32Array(prediction.covariance.subarray(at, at + COVARIANCE_TERMS)),
  };
}
