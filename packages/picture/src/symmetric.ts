/**
 * Symmetric positive definite matrices up to 4 × 4, stored as their upper triangle by rows
 * (2 × 2: aa ab bb). Plain code on typed arrays: these run for every pair of tracks.
 */

const SIZE_MAX = 4;
const factor = new Float64Array(SIZE_MAX * SIZE_MAX);
const inverseFactor = new Float64Array(SIZE_MAX * SIZE_MAX);
const solved = new Float64Array(SIZE_MAX);

/** Values the upper triangle of an n × n matrix takes. */
export function packedLength(n: number): number {
  return (n * (n + 1)) / 2;
}

/** Where the diagonal element `i` of an n × n matrix stands. */
export function diagonalIndex(n: number, i: number): number {
  return i * n - (i * (i - 1)) / 2;
}

/** The lower Cholesky factor of `packed` into `factor`; false when it is not positive definite. */
function factorise(packed: ArrayLike<number>, offset: number, n: number): boolean {
  for (let j = 0; j < n; j++) {
    const column = offset + diagonalIndex(n, j) - j;
    for (let i = j; i < n; i++) {
      let sum = packed[column + i] as number;
      for (let k = 0; k < j; k++) sum -= factor[i * SIZE_MAX + k] * factor[j * SIZE_MAX + k];
      if (i > j) factor[i * SIZE_MAX + j] = sum / factor[j * SIZE_MAX + j];
      else if (sum > 0 && sum < Number.POSITIVE_INFINITY) factor[j * SIZE_MAX + j] = Math.sqrt(sum);
      else return false;
    }
  }
  return true;
}

/** True when the n × n matrix at `offset` of `packed` is finite and positive definite. */
export function isPositiveDefinite(packed: ArrayLike<number>, offset: number, n: number): boolean {
  return factorise(packed, offset, n);
}

/** The inverse of the n × n matrix at `offset` of `packed` into `out`; false when there is none. */
export function invert(packed: ArrayLike<number>, offset: number, n: number, out: Float64Array): boolean {
  if (!factorise(packed, offset, n)) return false;
  for (let j = 0; j < n; j++) {
    inverseFactor[j * SIZE_MAX + j] = 1 / factor[j * SIZE_MAX + j];
    for (let i = j + 1; i < n; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= factor[i * SIZE_MAX + k] * inverseFactor[k * SIZE_MAX + j];
      inverseFactor[i * SIZE_MAX + j] = sum / factor[i * SIZE_MAX + i];
    }
  }
  let at = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      let sum = 0;
      for (let k = j; k < n; k++) sum += inverseFactor[k * SIZE_MAX + i] * inverseFactor[k * SIZE_MAX + j];
      out[at++] = sum;
    }
  }
  return true;
}

/** dᵀ M⁻¹ d for the n × n matrix `packed`; infinite when it is not positive definite. */
export function mahalanobisSquared(packed: Float64Array, n: number, difference: Float64Array): number {
  if (!factorise(packed, 0, n)) return Number.POSITIVE_INFINITY;
  let squared = 0;
  for (let i = 0; i < n; i++) {
    let sum = difference[i];
    for (let k = 0; k < i; k++) sum -= factor[i * SIZE_MAX + k] * solved[k];
    solved[i] = sum / factor[i * SIZE_MAX + i];
    squared += solved[i] * solved[i];
  }
  return squared;
}

/** The logarithm of the determinant of the matrix that `mahalanobisSquared` saw last. */
export function lastLogDeterminant(n: number): number {
  let log = 0;
  for (let i = 0; i < n; i++) log += Math.log(factor[i * SIZE_MAX + i]);
  return 2 * log;
}

/** M x for the n × n matrix `packed`, added to `out`, each row times `scale`. */
export function multiplyAdd(
  packed: Float64Array,
  n: number,
  x: ArrayLike<number>,
  offset: number,
  scale: number,
  out: Float64Array,
): void {
  let at = 0;
  for (let i = 0; i < n; i++) {
    out[i] += scale * packed[at++] * (x[offset + i] as number);
    for (let j = i + 1; j < n; j++) {
      const value = scale * packed[at++];
      out[i] += value * (x[offset + j] as number);
      out[j] += value * (x[offset + i] as number);
    }
  }
}

/** Σ w_i M_ii. */
export function weightedTrace(packed: ArrayLike<number>, offset: number, n: number, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += weights[i] * (packed[offset + diagonalIndex(n, i)] as number);
  return sum;
}
