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

/** Spreads the packed triangle at `from` into a full matrix. */
export function unpack(packed: Float64Array, from: number, full: Float64Array): void {
  let k = from;
  for (let i = 0; i < STATE_SIZE; i++) {
    for (let j = i; j < STATE_SIZE; j++) {
      const value = packed[k++]!;
      full[i * STATE_SIZE + j] = value;
      full[j * STATE_SIZE + i] = value;
    }
  }
}

/** Keeps the upper triangle of a full matrix at `to`. */
export function pack(full: Float64Array, packed: Float64Array, to: number): void {
  let k = to;
  for (let i = 0; i < STATE_SIZE; i++) {
    for (let j = i; j < STATE_SIZE; j++) packed[k++] = full[i * STATE_SIZE + j]!;
  }
}
