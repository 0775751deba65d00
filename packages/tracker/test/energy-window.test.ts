import { geodeticToEcef, localFrame, RAD_PER_DEG } from '@musubi/geo';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EnergyWindow, placeSigmas } from '../src/ballistic/energy-window.ts';
import { Tracker } from '../src/index.ts';
import { feed, fly, observe, radar3d } from './missile.ts';
import { Random } from './scene.ts';

const GRAVITY = 9.8;
const EARTH_M = 6_371_000;
const STEP_S = 0.05;

/** A course over the ground and up whose accelerations change each second, up to 9 g in any direction. */
function course(pushes: readonly (readonly [number, number, number])[], speedMps: number, heightM: number) {
  const [p, v] = [
    [0, 0, heightM],
    [speedMps, 0, 0],
  ] as [number[], number[]];
  const out: { place: number[]; energy: number; vertical: number }[] = [];
  for (const push of pushes) {
    for (let s = 0; s < 1; s += STEP_S) {
      for (let i = 0; i < 3; i++) {
        v[i] = v[i]! + push[i]! * STEP_S;
        p[i] = p[i]! + v[i]! * STEP_S;
      }
      const ofHeight = GRAVITY * p[2]!;
      out.push({
        place: [...p],
        energy: (v[0]! ** 2 + v[1]! ** 2 + v[2]! ** 2) / 2 + ofHeight,
        vertical: v[2]! ** 2 / 2 + ofHeight,
      });
    }
  }
  return out;
}

/** A place so far east and north of 0° N 0° E. */
function pointOf([east, north, up]: readonly number[]): Float64Array {
  const point = new Float64Array(3);
  geodeticToEcef(north! / EARTH_M, east! / EARTH_M, up!, point);
  return point;
}

describe('what plots show of an energy', () => {
  const g9 = fc.double({ min: -90, max: 90, noNaN: true });
  it('is never more than the body had at some moment, however it was driven', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(g9, g9, g9), { minLength: 16, maxLength: 16 }),
        fc.double({ min: 0, max: 2_000, noNaN: true }),
        fc.uniqueArray(fc.integer({ min: 0, max: 319 }), { minLength: 3, maxLength: 8 }),
        (pushes, speedMps, at) => {
          const flown = course(pushes, speedMps, 60_000);
          const window = new EnergyWindow();
          for (const k of [...at].sort((a, b) => a - b)) {
            window.add(k * STEP_S, pointOf(flown[k]!.place), { groundM: 100, heightM: 300 });
          }
          const shown = window.atLeast(0);
          // A curved earth and plots on a grid of time make a thousandth of difference.
          expect(shown.all).toBeLessThanOrEqual(Math.max(...flown.map(({ energy }) => energy)) * 1.02 + 1_000);
          expect(shown.vertical).toBeLessThanOrEqual(Math.max(...flown.map(({ vertical }) => vertical)) * 1.02 + 1_000);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is nearly all there is, of a steady climb; noise takes off what it may', () => {
    const shownBy = (sigmas: number): number => {
      const window = new EnergyWindow();
      const noise = placeSigmas(150_000, { rangeM: 50, azimuthRad: 0.001, elevationRad: 0.0026 });
      for (let s = 0; s <= 15; s += 3) window.add(s, pointOf([300 * s, 0, 20_000 + 900 * s]), noise);
      return window.atLeast(sigmas).vertical;
    };
    expect(shownBy(0)).toBeCloseTo(900 ** 2 / 2 + GRAVITY * (20_000 + 900 * 12), -4);
    expect(shownBy(4)).toBeGreaterThan(200_000);
    expect(shownBy(4)).toBeLessThan(shownBy(0) - 100_000);
  });
});

const T_END = 150;
const f = localFrame(26.6 * RAD_PER_DEG, 126.4 * RAD_PER_DEG, 0);
/** Vertical speed and height of a zoom as the records have them: from Mach 2.3 at 12 km, up at 60°, apogee 37.7 km. */
function zoom(s: number): [number, number] {
  const t = s - 40;
  if (t < 0) return [0, 12_000];
  const up = 12_000 + 709 * t - 0.5 * GRAVITY * t * t;
  return up > 12_000 ? [709 - GRAVITY * t, up] : [0, 12_000];
}

function aircraft(eastMps: number, heightAt: (s: number) => number): Float64Array[] {
  return Array.from({ length: 2 * T_END }, (_, k) => {
    const place = (s: number): Float64Array => {
      const point = new Float64Array(3);
      geodeticToEcef(f.latitudeRad, f.longitudeRad + (eastMps * s - 30_000) / EARTH_M, heightAt(s), point);
      return point;
    };
    const [a, b] = [place(k / 2), place(k / 2 + 0.01)];
    return Float64Array.of(...a, ...a.map((v, i) => (b[i]! - v) / 0.01), 0);
  });
}

describe('radars of coarse elevations, that disagree by 0.1° besides', () => {
  const coarse = {
    accuracy: {
      ...{ sigmaRangeM: 60, sigmaAzimuthRad: 0.0014, sigmaElevationRad: 0.3 * RAD_PER_DEG },
      ...{ sigmaAltitudeM: 600, sigmaPositionM: 100 },
    },
  };
  const radars = [
    radar3d(0, 26.2, 127.6, { ...coarse, periodS: 5 }),
    radar3d(1, 28.3, 127.5, { ...coarse, periodS: 10 }),
    radar3d(2, 24.8, 125.3, { ...coarse, periodS: 12 }),
  ];
  /** When a course was first told as ballistic, s after it began; NaN where never. */
  const toldS = (states: Float64Array[], seed: number): number => {
    const tracker = new Tracker({ sensors: radars, uses: new Uint8Array(3).fill(1) });
    const seen = observe(states, radars, new Random(seed)).map(({ timeS, fill }) => ({
      timeS,
      fill: (...[batch, row]: Parameters<typeof fill>) => {
        fill(batch, row);
        batch.elevationRad[row]! += (batch.sensor[row]! - 1) * 0.1 * RAD_PER_DEG;
      },
    }));
    let told = Number.NaN;
    feed(
      seen,
      T_END,
      (batch, nowS) => tracker.update(batch, nowS),
      (s) => {
        if (Number.isNaN(told) && tracker.ballistic().length > 0) told = s;
      },
    );
    return told;
  };

  it.each([
    ['a zoom climb to the height on record', aircraft(390, (s) => zoom(s)[1])],
    ['the fastest level flight on record', aircraft(980, () => 26_000)],
    ['a climb of 350 m/s and a dive again', aircraft(250, (s) => 9_000 + 7_000 * Math.sin(s / 20))],
  ])('never take %s for a ballistic body', (_, states) => {
    for (let seed = 1; seed <= 8; seed++) expect(toldS(states, seed)).toBeNaN();
  });

  it('tell a launch while its motor burns', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const launch = { latitudeDeg: 26.9, longitudeDeg: 126.2, courseDeg: 80, angleDeg: 55 };
      const states = fly({ ...launch, accelerationMps2: 60, burnS: 60, ballisticCoefficient: 4_000 });
      expect(toldS(states, seed * 31)).toBeLessThan(60);
    }
  });
});
