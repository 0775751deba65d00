import { describe, expect, it } from 'vitest';
import { growthOf } from '../../bench/console/growth.ts';

/** Samples of a page that holds so much at each of 24 times. */
const page = (heapAt, more = {}) =>
  Array.from({ length: 24 }, (_, i) => ({
    heapMb: heapAt(i),
    nodes: 1200,
    listeners: 300,
    gpuObjects: 240,
    gpuBufferMb: 2,
    ...Object.fromEntries(Object.entries(more).map(([what, at]) => [what, at(i)])),
  }));
const growing = (samples) => growthOf(samples).flatMap(({ what, grows }) => (grows ? [what] : []));

describe('growth of what a page holds', () => {
  it('is not what a page takes at its start, nor what comes and goes', () => {
    expect(growing(page((i) => 100 - 60 / (1 + i)))).toEqual([]);
    expect(growing(page((i) => 80 + 12 * (i % 2), { nodes: (i) => 1000 + 400 * (i % 3) }))).toEqual([]);
  });

  it('is told of each thing that grows to the end', () => {
    expect(growing(page((i) => 80 + i))).toEqual(['heapMb']);
    expect(growing(page(() => 80, { nodes: (i) => 1200 + 60 * i, listeners: (i) => 300 + 8 * i }))).toEqual([
      'nodes',
      'listeners',
    ]);
    expect(growing(page(() => 80, { gpuObjects: (i) => 240 + 20 * i, gpuBufferMb: (i) => 2 + i }))).toEqual([
      'gpuObjects',
      'gpuBufferMb',
    ]);
  });

  it('is not taken for one by a single high sample', () => {
    expect(growing(page((i) => (i === 20 ? 300 : 80)))).toEqual([]);
  });
});
