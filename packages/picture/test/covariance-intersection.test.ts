import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersect, lastOmega } from '../src/covariance-intersection.ts';
import { invert, isPositiveDefinite, mahalanobisSquared } from '../src/symmetric.ts';

const ONES = new Float64Array([1, 1, 1, 1]);
const state = new Float64Array(4);
const covariance = new Float64Array(10);

// xa = [1, 2], Pa = [[4, 1], [1, 2]]; xb = [2, 1], Pb = diag(1, 5). Expected values were computed
// apart from this code, with numpy.
const STATES = new Float64Array([1, 2, 2, 1]);
const COVARIANCES = new Float64Array([4, 1, 2, 1, 0, 5]);

describe('golden vectors', () => {
  it('measures the distance of two estimates', () => {
    const sum = new Float64Array([5, 1, 7]);
    expect(mahalanobisSquared(sum, 2, new Float64Array([1, -1]))).toBeCloseTo(0.4117647, 7);
  });

  it('finds the weight with the smallest trace', () => {
    expect(intersect(STATES, COVARIANCES, 2, 2, ONES, state, covariance)).toBe(true);
    expect(lastOmega(0)).toBeCloseTo(0.54196, 5);
    expect(covariance[0] + covariance[2]).toBeCloseTo(4.226539, 6);
    expect(state[0]).toBeCloseTo(1.736461, 5);
    expect(state[1]).toBeCloseTo(1.913807, 5);
  });

  it('weighs three by the inverse of their traces', () => {
    const weights = new Float64Array([2 / 3, 1]);
    const three = new Float64Array([1, 2, 2, 1, 2, 1]);
    const traceA = (2 / 3) * 4 + 2;
    const traceB = 2 / 3 + 5;
    const covariances = new Float64Array([4, 1, 2, 1, 0, 5, 1, 0, 5]);
    intersect(three, covariances, 3, 2, weights, state, covariance);
    const expected = 1 / traceA / (1 / traceA + 2 / traceB);
    expect(lastOmega(0)).toBeCloseTo(expected, 12);
    expect(lastOmega(1) + lastOmega(2)).toBeCloseTo(1 - expected, 12);
  });

  it('gives the x and P of ω = ½ where the traces are equal', () => {
    // Each twice, so that the fast weights are used: tr Pa = tr Pb = 6 makes them ¼ each.
    const states = new Float64Array([1, 2, 1, 2, 2, 1, 2, 1]);
    const covariances = new Float64Array([4, 1, 2, 4, 1, 2, 1, 0, 5, 1, 0, 5]);
    intersect(states, covariances, 4, 2, ONES, state, covariance);
    expect([...covariance.slice(0, 3)].map((v) => Number(v.toFixed(6)))).toEqual([1.588235, 0.294118, 2.647059]);
    expect(state[0]).toBeCloseTo(1.764706, 6);
    expect(state[1]).toBeCloseTo(1.882353, 6);
  });
});

const factor = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 16, maxLength: 16 });
type Matrix = number[][];

const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => b[0].map((_, j) => row.reduce((sum, value, k) => sum + value * b[k][j], 0)));
const transposed = (a: Matrix): Matrix => a[0].map((_, j) => a.map((row) => row[j]));
const plus = (a: Matrix, b: Matrix, scale = 1): Matrix => a.map((row, i) => row.map((v, j) => v + scale * b[i][j]));
const square = (values: number[]): Matrix => [0, 4, 8, 12].map((at) => values.slice(at, at + 4));
const identity: Matrix = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 1 : 0)));
const packed = (m: Matrix): number[] => m.flatMap((row, i) => row.slice(i));
const unpacked = (p: ArrayLike<number>): Matrix =>
  identity.map((row, i) =>
    row.map((_, j) => p[Math.min(i, j) * 4 - (Math.min(i, j) * (Math.min(i, j) - 1)) / 2 + Math.abs(i - j)]),
  );
const inverseOf = (m: Matrix): Matrix => {
  const out = new Float64Array(10);
  expect(invert(packed(m), 0, 4, out)).toBe(true);
  return unpacked(out);
};
/** A contraction: any C with ‖C‖ ≤ 1, here by dividing by the Frobenius norm. */
const contraction = (values: number[]): Matrix => {
  const norm = Math.hypot(...values) || 1;
  return square(values.map((value) => value / norm));
};

describe('whatever the correlation', () => {
  it('never claims more certainty than there is', () => {
    fc.assert(
      fc.property(factor, factor, factor, (a, b, c) => {
        const rootA = plus(square(a), identity, 5);
        const rootB = plus(square(b), identity, 5);
        const pa = plus(times(rootA, transposed(rootA)), identity, 0.1);
        const pb = plus(times(rootB, transposed(rootB)), identity, 0.1);
        const pab = times(times(rootA, contraction(c)), transposed(rootB));
        const states = new Float64Array(8);
        const both = new Float64Array([...packed(pa), ...packed(pb)]);
        expect(intersect(states, both, 2, 4, ONES, state, covariance)).toBe(true);
        const fused = unpacked(covariance);
        const gainA = times(fused, inverseOf(pa)).map((row) => row.map((v) => v * lastOmega(0)));
        const gainB = times(fused, inverseOf(pb)).map((row) => row.map((v) => v * lastOmega(1)));
        const cross = times(times(gainA, pab), transposed(gainB));
        const actual = plus(
          plus(times(times(gainA, pa), transposed(gainA)), times(times(gainB, pb), transposed(gainB))),
          plus(cross, transposed(cross)),
        );
        const slack = plus(plus(fused, actual, -1), identity, 1e-6 * Math.max(...packed(fused).map(Math.abs)));
        expect(isPositiveDefinite(packed(slack), 0, 4)).toBe(true);
      }),
    );
  });

  it('has no better weight than the one it found', () => {
    fc.assert(
      fc.property(factor, factor, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, omega) => {
        const rootA = plus(square(a), identity, 5);
        const rootB = plus(square(b), identity, 5);
        const pa = plus(times(rootA, transposed(rootA)), identity, 0.1);
        const pb = plus(times(rootB, transposed(rootB)), identity, 0.1);
        intersect(new Float64Array(8), new Float64Array([...packed(pa), ...packed(pb)]), 2, 4, ONES, state, covariance);
        const trace = covariance[0] + covariance[4] + covariance[7] + covariance[9];
        const other = inverseOf(
          plus(
            inverseOf(pa).map((row) => row.map((v) => v * omega)),
            inverseOf(pb),
            1 - omega,
          ),
        );
        const otherTrace = other.reduce((sum, row, i) => sum + row[i], 0);
        expect(trace).toBeLessThanOrEqual(otherTrace * (1 + 1e-6));
      }),
    );
  });

  it('refuses what is not a covariance', () => {
    const broken = new Float64Array([1, 2, 1, 1, 0, 1]);
    expect(intersect(STATES, broken, 2, 2, ONES, state, covariance)).toBe(false);
    broken.fill(Number.NaN);
    expect(intersect(STATES, broken, 2, 2, ONES, state, covariance)).toBe(false);
  });
});
