import { describe, expect, it } from 'vitest';
import { mercatorX } from '../src/map/mercator.ts';
import { chartPath } from '../src/trails/profile.tsx';
import { SAMPLE_S, SAMPLES, TrailStore } from '../src/trails/trail-store.ts';
import { columnsOf, createMockWorld } from './mock-picture.ts';

const START_S = 100_000;
const world = createMockWorld(() => START_S, 20);
const pictureAt = (timeS: number, as: string | null = null) => columnsOf(world.picture(as, timeS));
const ID = 'JT-000001';

describe('trails', () => {
  it('are as long as their ring, oldest first, one sample each few seconds', () => {
    const trails = new TrailStore();
    for (let t = 0; t < 2 * SAMPLE_S * SAMPLES; t++) trails.take(pictureAt(START_S + t));
    const times = trails.samples(ID, Number.POSITIVE_INFINITY).map((s) => s.timeS);
    expect(times).toHaveLength(SAMPLES);
    for (let i = 1; i < times.length; i++) expect(times[i]! - times[i - 1]!).toBe(SAMPLE_S);
  });

  it('end where one looks back to', () => {
    const trails = new TrailStore();
    for (let t = 0; t <= 100; t += 10) trails.take(pictureAt(START_S + t));
    expect(trails.samples(ID, START_S + 45)).toHaveLength(5);
    const xs: number[] = [];
    trails.forEach(ID, START_S + 45, (x) => xs.push(x));
    expect(xs).toEqual(trails.samples(ID, START_S + 45).map((s) => s.x));
    const picture = pictureAt(START_S + 40);
    expect(xs.at(-1)).toBeCloseTo(mercatorX(picture.trackAt(picture.rowOf(ID)).longitudeDeg), 6);
  });

  it('forget tracks that are long gone, and all under another eye', () => {
    const trails = new TrailStore();
    trails.take(pictureAt(START_S));
    const few = world.picture(null, START_S + 1000);
    trails.take(columnsOf({ ...few, tracks: few.tracks.slice(1) }));
    expect(trails.samples(ID, Number.POSITIVE_INFINITY)).toEqual([]);
    trails.take(pictureAt(START_S + 2000, 'USA'));
    expect(trails.samples('JT-000002', Number.POSITIVE_INFINITY)).toEqual([]);
  });
});

describe('profile', () => {
  it('runs from edge to edge and breaks where a value is missing', () => {
    const path = chartPath(
      [0, 10, 20, 30].map((timeS, i) => ({ timeS, value: i === 2 ? Number.NaN : timeS })),
      0,
      30,
    );
    expect(path).toBe('M4.0 50.0L94.7 34.7M276.0 4.0');
    expect(chartPath([{ timeS: 1, value: 1 }], 0, 1)).toBe('');
  });
});
