import fc from 'fast-check';
import { Given, Kernel } from '../src/kernel.ts';
import { type ModelSet, type MotionModel, SURFACE_MODELS } from '../src/motion-models.ts';
import { covariancePlace, LANES, meanPlace, PACKED_SIZE, STATE_SIZE } from '../src/state-layout.ts';

/** A kernel with one track, for what it does to a state to be looked at. */
export class OneTrack {
  readonly kernel: Kernel;

  constructor(set: ModelSet) {
    this.kernel = new Kernel(set, SURFACE_MODELS);
    this.kernel.resize(1, 1);
  }

  /** Puts a mean and a packed covariance into model j. */
  put(j: number, mean: ArrayLike<number>, packed: ArrayLike<number>): void {
    const t = this.kernel.trackColumns();
    for (let k = 0; k < STATE_SIZE; k++) t.mean[meanPlace(0, j) + LANES * k] = mean[k]!;
    for (let k = 0; k < PACKED_SIZE; k++) t.covariance[covariancePlace(0, j) + LANES * k] = packed[k]!;
  }
}

/** One model's mean and packed covariance brought forward by `dtS`, in place. */
export function propagate(
  mean: Float64Array,
  packed: Float64Array,
  model: MotionModel,
  set: ModelSet,
  dtS: number,
): void {
  const track = new OneTrack({ ...set, models: [model, model] });
  for (const j of [0, 1]) track.put(j, mean, packed);
  track.kernel.trackColumns().dormant[0] = 1;
  track.kernel.given[Given.time] = dtS;
  track.kernel.call.foretell(0);
  mean.set(track.kernel.estimate.subarray(0, STATE_SIZE));
  packed.set(track.kernel.estimate.subarray(STATE_SIZE));
}

/** Values with room for another model's between them, rounded to singles as a track keeps them. */
export function spaced(values: ArrayLike<number>): Float64Array {
  const out = new Float64Array(values.length * LANES);
  for (let k = 0; k < values.length; k++) out[k * LANES] = Math.fround(values[k]!);
  return out;
}

/** The first model's values of such. */
export function closed(values: Float64Array): Float64Array {
  return values.filter((_, k) => k % LANES === 0);
}

const INDEX = Array.from({ length: STATE_SIZE }, (_, i) => i);

/** The upper triangle of a full matrix by rows. */
export function packed(full: ArrayLike<number>): Float64Array {
  return Float64Array.from(INDEX.flatMap((i) => INDEX.slice(i).map((j) => full[i * STATE_SIZE + j]!)));
}

/** One sigma of each value of a state that is not known well. */
export const SIGMAS = [800, 800, 60, 60, 0.02, 1_500, 8];

/** A covariance from a random square root, and a state about the reference point. */
export const states = fc
  .tuple(
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 49, maxLength: 49 }),
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
  )
  .map(([root, offsets]) => {
    const full = new Float64Array(49);
    for (let i = 0; i < 7; i++) {
      for (let j = 0; j < 7; j++) {
        let sum = i === j ? 0.01 : 0;
        for (let k = 0; k < 7; k++) sum += root[i * 7 + k]! * root[j * 7 + k]!;
        full[i * 7 + j] = sum * SIGMAS[i]! * SIGMAS[j]!;
      }
    }
    const middle = [0, 0, 150, -80, 0.01, 9_000, 0];
    return { mean: middle.map((value, k) => value + SIGMAS[k]! * offsets[k]!), packed: packed(full) };
  });
