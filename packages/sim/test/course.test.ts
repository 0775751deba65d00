import { ecefToLocal, geodeticToEcef, localFrame, RAD_PER_DEG } from '@musubi/geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Course, courseAt } from '../src/course.ts';
import { buildHeights, heightAt } from '../src/heights.ts';
import { createScenario, SimError } from '../src/index.ts';
import { airbornePlatform } from '../src/platform.ts';
import { buildTour, tourAt } from '../src/tour.ts';
import { racetrack } from '../src/traffic/shapes.ts';

const scenario = createScenario({ seed: 20, startS: 1_700_000_000, aircraft: 100, vessels: 16 });
const courses = [airbornePlatform(), ...scenario.targets.map((target) => target.course)];

function stateAt(course: Course, elapsedS: number): number[] {
  const out = new Float64Array(6);
  courseAt(course, elapsedS, out);
  return [...out];
}

/** Velocity from two positions, in the east, north and up of `middle`. */
function slope(before: number[], middle: number[], after: number[], spanS: number): number[] {
  const frame = localFrame(...(middle.slice(0, 3) as [number, number, number]));
  const [a, b, xyz] = [new Float64Array(3), new Float64Array(3), new Float64Array(3)];
  for (const [state, out] of [
    [before, a],
    [after, b],
  ] as const) {
    geodeticToEcef(...(state.slice(0, 3) as [number, number, number]), xyz);
    ecefToLocal(frame, ...([...xyz] as [number, number, number]), out);
  }
  return [0, 1, 2].map((i) => ((b[i] as number) - (a[i] as number)) / spanS);
}

const elapsed = fc.double({ min: -1e6, max: 1e7, noNaN: true });
const course = fc.constantFrom(...courses);

describe('a course', () => {
  it('has the velocity that its positions have', () => {
    fc.assert(
      fc.property(course, elapsed, (c, atS) => {
        const h = 0.05;
        const middle = stateAt(c, atS);
        const measured = slope(stateAt(c, atS - h), middle, stateAt(c, atS + h), 2 * h);
        // Where an arc meets a leg the two halves differ by the arc's acceleration times h.
        for (let i = 0; i < 3; i++)
          expect(Math.abs((measured[i] as number) - (middle[3 + i] as number))).toBeLessThan(0.7);
        const off = [0, 1, 2].map((i) => (measured[i] as number) - (middle[3 + i] as number));
        expect(Math.hypot(...off)).toBeLessThan(13 * h);
      }),
      { numRuns: 2000 },
    );
  });

  it('has that velocity to a centimetre a second nearly everywhere', () => {
    let off = 0;
    let count = 0;
    for (const c of courses) {
      for (let k = 0; k < 40; k++) {
        const atS = (k / 40) * c.lapS;
        const middle = stateAt(c, atS);
        const measured = slope(stateAt(c, atS - 0.05), middle, stateAt(c, atS + 0.05), 0.1);
        count++;
        if ([0, 1, 2].some((i) => Math.abs((measured[i] as number) - (middle[3 + i] as number)) > 0.01)) off++;
      }
    }
    expect(off / count).toBeLessThan(0.01);
  });

  it('never turns faster than 3° a second and never climbs faster than a fighter', () => {
    let [turnMax, climbMax] = [0, 0];
    for (const c of courses) {
      for (let atS = 0; atS < Math.min(c.lapS, 4000); atS += 5) {
        const [a, b] = [stateAt(c, atS), stateAt(c, atS + 1)] as [number[], number[]];
        const turn = Math.atan2(a[3]! * b[4]! - a[4]! * b[3]!, a[3]! * b[3]! + a[4]! * b[4]!) / RAD_PER_DEG;
        turnMax = Math.max(turnMax, Math.abs(turn));
        climbMax = Math.max(climbMax, Math.abs(a[5]!));
      }
    }
    expect(turnMax).toBeGreaterThan(2);
    expect(turnMax).toBeLessThan(3);
    expect(climbMax).toBeGreaterThan(30);
    expect(climbMax).toBeLessThanOrEqual(45);
  });

  it('comes round after a lap, before time zero as well as after years', () => {
    fc.assert(
      fc.property(course, elapsed, (c, atS) => {
        const [a, b] = [stateAt(c, atS), stateAt(c, atS + c.lapS)] as [number[], number[]];
        expect(b[0]).toBeCloseTo(a[0]!, 9);
        expect(b[1]).toBeCloseTo(a[1]!, 9);
        expect(b[2]).toBeCloseTo(a[2]!, 4);
      }),
    );
  });
});

describe('a tour', () => {
  it('is as long as its legs and arcs and has no gaps', () => {
    const tour = buildTour(racetrack({ x: 0, y: 0 }, 30, 50_000, 8000));
    expect(tour.lengthM).toBeCloseTo(2 * 50_000 + 2 * Math.PI * 8000, -2);
    const [a, b] = [new Float64Array(4), new Float64Array(4)];
    for (let s = 0; s < tour.lengthM; s += 37) {
      tourAt(tour, s, a);
      tourAt(tour, (s + 1) % tour.lengthM, b);
      expect(Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!)).toBeCloseTo(1, 4);
      expect(Math.hypot(a[2]!, a[3]!)).toBeCloseTo(1, 12);
    }
  });

  it('refuses corners whose arcs do not fit', () => {
    const tight = [0, 1, 2].map((k) => ({ x: 1000 * Math.cos(2 * k), y: 1000 * Math.sin(2 * k), radiusM: 5000 }));
    expect(() => buildTour(tight)).toThrow(SimError);
    expect(() => buildTour(tight.slice(1))).toThrow(/3 corners/);
  });
});

it('spends a lap on levels and moves between them at no more than the rate', () => {
  const heights = buildHeights([1000, 4000, 2000], 3000, 10);
  const out = new Float64Array(6);
  let before = 2000;
  for (let atS = 0; atS < 3000; atS++) {
    heightAt(heights, atS, out);
    expect(Math.abs(out[5]!)).toBeLessThanOrEqual(10);
    expect(Math.abs(out[2]! - before)).toBeLessThanOrEqual(10.01);
    before = out[2]!;
  }
  heightAt(heights, 1999, out);
  expect(out[2]).toBe(4000);
  heightAt(buildHeights([1000, 9000], 100, 10), 99, out);
  expect(out[2]).toBeLessThan(1200);
});
