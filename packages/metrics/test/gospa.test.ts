import fc from 'fast-check';
import munkres from 'munkres';
import { describe, expect, it } from 'vitest';
import { gospa, SiapAccumulator, solveAssignment } from '../src/index.ts';

function bruteForce(cost: Float64Array, rows: number, columns: number): number {
  let best = Number.POSITIVE_INFINITY;
  const skips = Math.max(0, rows - columns);
  const visit = (row: number, used: number, skipped: number, sum: number): void => {
    if (row === rows) {
      best = Math.min(best, sum);
      return;
    }
    if (skipped < skips) visit(row + 1, used, skipped + 1, sum);
    for (let c = 0; c < columns; c++) {
      if ((used & (1 << c)) === 0) visit(row + 1, used | (1 << c), skipped, sum + cost[row * columns + c]!);
    }
  };
  visit(0, 0, 0, 0);
  return best;
}

const shape = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
const number = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('assignment', () => {
  it('is as cheap as the best of all assignments, and a valid one', () => {
    fc.assert(
      fc.property(
        shape.chain(([r, c]) =>
          fc.tuple(fc.constant(r), fc.constant(c), fc.array(number, { minLength: r * c, maxLength: r * c })),
        ),
        ([rows, columns, values]) => {
          const cost = Float64Array.from(values);
          const columnOfRow = new Int32Array(rows);
          const total = solveAssignment(cost, rows, columns, columnOfRow);
          expect(total).toBeCloseTo(bruteForce(cost, rows, columns), 6);
          const taken = [...columnOfRow].filter((c) => c >= 0);
          expect(new Set(taken).size).toBe(Math.min(rows, columns));
          expect(taken.length).toBe(Math.min(rows, columns));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('agrees with munkres on larger squares', () => {
    let seed = 7;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    for (let n = 5; n <= 40; n += 7) {
      const cost = Float64Array.from({ length: n * n }, () => Math.floor(random() * 50));
      const rows = Array.from({ length: n }, (_, i) => [...cost.subarray(i * n, i * n + n)]);
      const solve = (munkres as any).default ?? munkres;
      const pairs: [number, number][] = solve(rows);
      const expected = pairs.reduce((sum, [i, j]) => sum + rows[i]![j]!, 0);
      expect(solveAssignment(cost, n, n, new Int32Array(n))).toBeCloseTo(expected, 9);
    }
  });

  it('has nothing to do without rows or columns', () => {
    const columnOfRow = new Int32Array(2);
    expect(solveAssignment(new Float64Array(0), 2, 0, columnOfRow)).toBe(0);
    expect([...columnOfRow]).toEqual([-1, -1]);
    expect(solveAssignment(new Float64Array(0), 0, 3, new Int32Array(0))).toBe(0);
  });
});

const pairs = (xy: number[][]) => Float64Array.from(xy.flat());
const options = { c: 10, p: 2, alpha: 2 };

describe('GOSPA', () => {
  it('gives the published worked value', () => {
    const truth = pairs([
      [0, 0],
      [10, 0],
      [50, 50],
    ]);
    const tracks = pairs([
      [1, 0],
      [10, 2],
      [100, 100],
      [-90, 4],
    ]);
    const value = gospa(truth, 3, tracks, 4, options);
    expect(value.total).toBeCloseTo(12.4498995979887, 12);
    expect(value).toMatchObject({ localisation: 5, missed: 50, false: 100, assignedCount: 2 });
  });

  const points = fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 })), {
    maxLength: 5,
  });
  const of = (a: number[][], b: number[][]) => gospa(pairs(a), a.length, pairs(b), b.length, options).total;

  it('is a metric: zero on itself, symmetric, triangle inequality', () => {
    fc.assert(
      fc.property(points, points, points, (a, b, c) => {
        expect(of(a, a)).toBe(0);
        expect(of(a, b)).toBeCloseTo(of(b, a), 9);
        expect(of(a, c)).toBeLessThanOrEqual(of(a, b) + of(b, c) + 1e-9);
      }),
    );
  });

  it('adds up from its parts and never exceeds the price of matching nothing', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        const v = gospa(pairs(a), a.length, pairs(b), b.length, options);
        expect(v.localisation + v.missed + v.false).toBeCloseTo(v.total ** 2, 6);
        expect(v.total ** 2).toBeLessThanOrEqual(50 * (a.length + b.length) + 1e-6);
      }),
    );
  });

  it('with alpha 1 keeps far pairs in the localisation and prices the difference in number', () => {
    const v = gospa(
      pairs([[0, 0]]),
      1,
      pairs([
        [50, 0],
        [90, 0],
      ]),
      2,
      { c: 10, p: 1, alpha: 1 },
    );
    expect(v).toMatchObject({ total: 20, localisation: 10, missed: 0, false: 10, assignedCount: 0 });
  });
});

function sample(ids: number[], xy: number[][], v: number[][]) {
  return { count: ids.length, ids, positions: pairs(xy), velocities: pairs(v) };
}

describe('SIAP', () => {
  it('counts what the definitions say on a hand-made run', () => {
    const siap = new SiapAccumulator(100);
    const still = [[0, 0]];
    const far = [
      [0, 0],
      [1000, 0],
    ];
    const zeros = [
      [0, 0],
      [0, 0],
    ];
    // Two truths; track 1 follows truth 7 twice, then track 2 takes over; truth 8 never has one.
    siap.add(sample([7, 8], far, zeros), sample([1], [[3, 4]], [[1, 0]]), 4);
    siap.add(
      sample([7, 8], far, zeros),
      sample(
        [1, 5],
        [
          [0, 0],
          [5000, 0],
        ],
        zeros,
      ),
      4,
    );
    siap.add(sample([7, 8], far, zeros), sample([2], still, still), 4);
    // A second track on truth 7.
    siap.add(
      sample([7, 8], far, zeros),
      sample(
        [2, 3],
        [
          [0, 0],
          [10, 0],
        ],
        zeros,
      ),
      4,
    );
    const r = siap.result();
    expect(r.completeness).toBeCloseTo(4 / 8, 12);
    expect(r.ambiguity).toBeCloseTo(5 / 4, 12);
    expect(r.spuriousness).toBeCloseTo(1 / 6, 12);
    expect(r.positionErrorM).toBeCloseTo((5 + 10) / 5, 12);
    expect(r.positionRmsM).toBeCloseTo(Math.sqrt(125 / 5), 12);
    expect(r.velocityErrorMps).toBeCloseTo(1 / 5, 12);
    expect(r.idChangesPerS).toBeCloseTo(1 / 16, 12);
    expect(r.longestTrackShare).toBeCloseTo(8 / 32, 12);
  });

  it('is well defined when nothing was there', () => {
    expect(new SiapAccumulator(100).result()).toMatchObject({ completeness: 0, ambiguity: 1, spuriousness: 0 });
  });

  it('does not take a swap between near neighbours for the nearest track', () => {
    const siap = new SiapAccumulator(2000);
    const truth = sample(
      [1, 2],
      [
        [0, 0],
        [1000, 0],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    );
    siap.add(
      truth,
      sample(
        [10, 20],
        [
          [600, 0],
          [1100, 0],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ),
      1,
    );
    siap.add(
      truth,
      sample(
        [10, 20],
        [
          [0, 0],
          [1000, 0],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ),
      1,
    );
    expect(siap.result()).toMatchObject({ completeness: 1, ambiguity: 1, idChangesPerS: 0, longestTrackShare: 1 });
  });
});
