// Two models of a track taken one measured value after another, in doubles.
import { PACKED, STATE } from './layout';
import { add, all, div, less, mul, narrow, plus, wide } from './vector';

/** Values of a state, by name. */
export const EAST: usize = 0;
export const NORTH: usize = 1;
export const V_EAST: usize = 2;
export const V_NORTH: usize = 3;
export const TURN: usize = 4;
export const UP: usize = 5;
export const CLIMB: usize = 6;
/** Places of the variances of both speeds in a packed covariance. */
const UU: usize = 13;
const VV: usize = 18;

const MEAN: usize = memory.data(7 * 16, 16);
const COVARIANCE: usize = memory.data(28 * 16, 16);
/** The value's derivatives by the state, and its covariances with it. */
const ROW: usize = memory.data(7 * 16, 16);
const SHARED: usize = memory.data(7 * 16, 16);

let squares: v128 = f64x2.splat(0);
let variances: v128 = f64x2.splat(1);

/** Takes up the pair whose mean and packed covariance begin at `x` and `p` in their columns. */
export function takeUp(x: usize, p: usize): void {
  for (let k: usize = 0; k < <usize>STATE; k++) v128.store(MEAN + (k << 4), wide(v128.load64_zero(x + (k << 3))));
  for (let k: usize = 0; k < <usize>PACKED; k++) {
    v128.store(COVARIANCE + (k << 4), wide(v128.load64_zero(p + (k << 3))));
  }
  squares = all(0);
  variances = all(1);
}

/** Puts it back. */
export function putBack(x: usize, p: usize): void {
  for (let k: usize = 0; k < <usize>STATE; k++) {
    v128.store64_lane(x + (k << 3), narrow(v128.load(MEAN + (k << 4))), 0);
  }
  for (let k: usize = 0; k < <usize>PACKED; k++) {
    v128.store64_lane(p + (k << 3), narrow(v128.load(COVARIANCE + (k << 4))), 0);
  }
}

export function meanOf(k: usize): v128 {
  return v128.load(MEAN + (k << 4));
}

/** Variances of the speeds east and north, added. */
export function speedVariance(): v128 {
  return add(v128.load(COVARIANCE + (UU << 4)), v128.load(COVARIANCE + (VV << 4)));
}

/** Of what `learn` was told since the pair was taken up: squared innovations over their variances, added; the variances, multiplied. */
export function distance(): v128 {
  return squares;
}

export function volume(): v128 {
  return variances;
}

export function clearRow(): void {
  memory.fill(ROW, 0, 7 * 16);
}

export function setRow(k: usize, by: v128): void {
  v128.store(ROW + (k << 4), by);
}

export function rowAt(k: usize): v128 {
  return v128.load(ROW + (k << 4));
}

/** Updates the pair by the value of `ROW`, and counts how far off it was. */
export function learn(off: v128, variance: v128): void {
  const s = share(variance);
  const inverse = div(all(1), s);
  apply(off, inverse);
  squares = plus(squares, mul(off, off), inverse);
  variances = mul(variances, s);
}

/** The same without counting, by each model where `mask` has its bits set. */
export function learnWhere(mask: v128, off: v128, variance: v128): void {
  apply(off, v128.and(div(all(1), share(variance)), mask));
}

/** Sets how the value goes with the state; its expected variance. */
function share(variance: v128): v128 {
  memory.fill(SHARED, 0, 7 * 16);
  let at = COVARIANCE;
  for (let i: usize = 0; i < <usize>STATE; i++) {
    const own = rowAt(i);
    let sum = plus(v128.load(SHARED + (i << 4)), v128.load(at), own);
    at += 16;
    for (let j = i + 1; j < <usize>STATE; j++, at += 16) {
      const both = v128.load(at);
      const other = SHARED + (j << 4);
      sum = plus(sum, both, rowAt(j));
      v128.store(other, plus(v128.load(other), both, own));
    }
    v128.store(SHARED + (i << 4), sum);
  }
  let s = variance;
  for (let i: usize = 0; i < <usize>STATE; i++) s = plus(s, v128.load(SHARED + (i << 4)), rowAt(i));
  return s;
}

/**
 * Joseph's form is not needed: only one triangle is kept, and noises are floored. An `inverse` of zero leaves a model as
 * it is.
 */
function apply(off: v128, inverse: v128): void {
  let at = COVARIANCE;
  for (let i: usize = 0; i < <usize>STATE; i++) {
    const part = mul(v128.load(SHARED + (i << 4)), inverse);
    v128.store(MEAN + (i << 4), plus(meanOf(i), part, off));
    for (let j = i; j < <usize>STATE; j++, at += 16) {
      v128.store(at, less(v128.load(at), part, v128.load(SHARED + (j << 4))));
    }
  }
}
