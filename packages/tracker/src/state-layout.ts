/**
 * A model's state: east m, north m (arc lengths on the ellipsoid from the track's reference point),
 * their rates m/s, turn rate rad/s (anticlockwise), height m above the ellipsoid, its rate m/s.
 */
export const EAST = 0;
export const NORTH = 1;
export const V_EAST = 2;
export const V_NORTH = 3;
export const TURN = 4;
export const HEIGHT = 5;
export const CLIMB = 6;
export const STATE_SIZE = 7;

/** Values of a symmetric matrix kept as its upper triangle by rows. */
export const PACKED_SIZE = (STATE_SIZE * (STATE_SIZE + 1)) / 2;

/** Most motion models a track runs side by side. */
export const MODELS_MAX = 6;
/** Values a track takes for its models' means and covariances. */
export const MEANS_SIZE = MODELS_MAX * STATE_SIZE;
export const COVARIANCES_SIZE = MODELS_MAX * PACKED_SIZE;

/** A track's models lie two by two, value beside value: a model's next value is so many places on. */
export const LANES = 2;

/** Values of a state: singles where columns keep them, doubles where one is worked on. */
export type Values = Float32Array | Float64Array;

/** Where the mean of a track's (or candidate's) model begins. */
export function meanPlace(slot: number, model: number): number {
  return slot * MEANS_SIZE + (model >> 1) * LANES * STATE_SIZE + (model & 1);
}

/** Where the packed covariance of a track's (or candidate's) model begins. */
export function covariancePlace(slot: number, model: number): number {
  return slot * COVARIANCES_SIZE + (model >> 1) * LANES * PACKED_SIZE + (model & 1);
}

/** Place of the covariance of values a ≤ b in a packed one. */
export function packedPlace(a: number, b: number): number {
  return a * STATE_SIZE - (a * (a - 1)) / 2 + b - a;
}
