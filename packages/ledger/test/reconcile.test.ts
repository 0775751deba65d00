import { expect, it } from 'vitest';
import { type Crossing, reconcile, type Side } from '../src/index.ts';

const crossing = (sequence: number, sessionS = 100): Crossing => ({
  index: sequence,
  timeBucketS: sessionS + sequence,
  digest: `${sessionS}-${sequence}`,
  frame: { sessionS, sequence },
});
const side = (crossings: Crossing[], change: Partial<Side> = {}): Side => ({
  crossings,
  openFromS: 0,
  endsS: 10_000,
  ...change,
});
const reasons = (sent: Side, received: Side) =>
  reconcile(sent, received).differences.map(({ only, reason, crossing: { digest } }) => `${only} ${digest} ${reason}`);

it('finds nothing where both say the same, also when a digest comes twice', () => {
  const all = [crossing(1), crossing(2), crossing(2)];
  expect(reconcile(side(all), side([...all].reverse()))).toEqual({ sent: 3, received: 3, matched: 3, differences: [] });
  expect(reasons(side(all), side(all.slice(0, 2)))).toEqual(['sent 100-2 unexplained']);
});

it('explains the last frames of a connection, and no frame before one that came', () => {
  const sent = [1, 2, 3, 4].map((n) => crossing(n));
  expect(reasons(side(sent), side([crossing(1), crossing(2)]))).toEqual(['sent 100-3 cut-off', 'sent 100-4 cut-off']);
  expect(reasons(side(sent), side([crossing(1), crossing(4)]))).toEqual([
    'sent 100-2 unexplained',
    'sent 100-3 unexplained',
  ]);
  // Another session says nothing of this one.
  expect(reasons(side([...sent, crossing(9, 500)]), side([crossing(9, 500), ...sent.slice(0, 3)]))).toEqual([
    'sent 100-4 cut-off',
  ]);
});

it('does not explain a receipt of what was not sent', () => {
  expect(reasons(side([crossing(1)]), side([crossing(1), crossing(2)]))).toEqual(['received 100-2 unexplained']);
});

it('explains by how far the other side’s copy and its openings reach', () => {
  const bare: Crossing = { index: 1, timeBucketS: 5_000, digest: 'x' };
  expect(reasons(side([bare]), side([], { endsS: 4_000 }))).toEqual(['sent x copy-ends']);
  expect(reasons(side([bare]), side([], { openFromS: 6_000 }))).toEqual(['sent x opening-gone']);
  expect(reasons(side([], { endsS: 4_000 }), side([bare]))).toEqual(['received x copy-ends']);
  expect(reasons(side([bare]), side([]))).toEqual(['sent x unexplained']);
});
