import { ecefToGeodetic, geodeticToEcef, localFrame, localToEcef, RAD_PER_DEG, SEMI_MAJOR_M } from '@musubi/geo';
import { describe, expect, it } from 'vitest';
import { airDensity } from '../src/ballistic/atmosphere.ts';
import { type Effects, fall, fallToGround, heightOf } from '../src/ballistic/fall.ts';
import { BallisticFilter } from '../src/ballistic/filter.ts';
import { Random } from './scene.ts';

/** State at a point (deg, deg, m) with velocity east, north, up (m/s) and 1/β. */
function launch(lat: number, lon: number, heightM: number, enu: readonly number[], drag = 0): Float64Array {
  const state = new Float64Array(7);
  geodeticToEcef(lat * RAD_PER_DEG, lon * RAD_PER_DEG, heightM, state);
  const f = localFrame(lat * RAD_PER_DEG, lon * RAD_PER_DEG, heightM);
  const tip = new Float64Array(3);
  localToEcef(f, enu[0]!, enu[1]!, enu[2]!, tip);
  for (let i = 0; i < 3; i++) state[3 + i] = tip[i]! - state[i]!;
  state[6] = drag;
  return state;
}

function landing(state: Float64Array, effects: Effects): [number, number, number] {
  const s = fallToGround(state, 0.1, 4_000, effects);
  const point = new Float64Array(3);
  ecefToGeodetic(state[0]!, state[1]!, state[2]!, point);
  return [point[0]! / RAD_PER_DEG, point[1]! / RAD_PER_DEG, s];
}

describe('the standard atmosphere', () => {
  it.each([
    [0, 1.225],
    [5_000, 0.736429],
    [11_000, 0.364801],
    [20_000, 0.0889099],
    [30_000, 0.0184102],
    [50_000, 0.00102688],
    [70_000, 8.28286e-5],
    [85_000, 8.2195e-6],
  ])('at %d m has the density of the tables', (heightM, density) => {
    expect(airDensity(heightM) / density).toBeCloseTo(1, 4);
  });
});

describe('a body in free fall', () => {
  // Closed form on a sphere that does not turn (Bate, Mueller and White, chapter 6).
  it.each([
    [2_000, 45, 421.578, 304.802],
    [3_000, 40, 986.107, 448.404],
    [4_000, 35, 1839.884, 601.819],
    [7_000, 22, 8878.261, 1688.792],
  ])('launched at %d m/s and %d° comes down where Kepler says', (speed, angle, rangeKm, timeS) => {
    const up = speed * Math.sin(angle * RAD_PER_DEG);
    const state = Float64Array.of(SEMI_MAJOR_M, 0, 0, up, speed * Math.cos(angle * RAD_PER_DEG), 0, 0);
    const took = fallToGround(state, 0.25, 4_000, { flattening: false, rotation: false, sphere: true });
    expect((Math.atan2(state[1]!, state[0]!) * SEMI_MAJOR_M) / 1000).toBeCloseTo(rangeKm, 2);
    expect(took).toBeCloseTo(timeS, 2);
  });

  const none = { flattening: false, rotation: false, sphere: false };
  const flat = { flattening: true, rotation: false, sphere: false };
  const all = { flattening: true, rotation: true, sphere: false };
  it.each([
    ['gravity', none, 0, -24.73709, 237.25],
    ['and J2', flat, 0, -24.74317, 236.98],
    ['and rotation', all, 0, -24.56576, 244.74],
    ['and drag of β 5,000', all, 1 / 5_000, -24.59195, 259.9],
    ['and drag of β 1,000', all, 1 / 1_000, -24.72822, 316.76],
  ])('at the equator: %s', (_, effects, drag, longitude, timeS) => {
    const [lat, lon, s] = landing(launch(0, -30, 120_000, [2_500, 0, 500], drag), effects);
    expect(lat).toBeCloseTo(0, 4);
    expect(lon).toBeCloseTo(longitude, 4);
    expect(s).toBeCloseTo(timeS, 1);
  });

  it.each([
    ['gravity', none, 0, 38.48472, -35.47539, 267.56],
    ['and J2', flat, 0, 38.48018, -35.4756, 267.55],
    ['and rotation', all, 0, 38.49004, -35.34229, 272.33],
    ['and drag of β 5,000', all, 1 / 5_000, 38.47922, -35.35805, 284.68],
  ])('at 35° north: %s', (_, effects, drag, latitude, longitude, timeS) => {
    const [lat, lon, s] = landing(launch(35, -40, 100_000, [1_500, 1_500, 800], drag), effects);
    expect(lat).toBeCloseTo(latitude, 4);
    expect(lon).toBeCloseTo(longitude, 4);
    expect(s).toBeCloseTo(timeS, 1);
  });

  it('that does not come down in time is told so', () => {
    expect(fallToGround(launch(0, 0, 400_000, [9_000, 0, 0]), 1, 100)).toBeNaN();
  });
});

describe('the ballistic filter', () => {
  it('follows a falling body, learns its drag, and its covariance tells the truth', () => {
    const random = new Random(4);
    const truth = launch(35, -40, 100_000, [1_500, 1_500, 0], 1 / 2_000);
    const sigmaM = 100;
    const first = Array.from(truth.subarray(0, 3), (v) => v + sigmaM * random.normal());
    const velocity = Array.from(truth.subarray(3, 6), (v) => v + 50 * random.normal());
    const filter = new BallisticFilter(0, first, velocity, sigmaM, 50);
    for (let s = 1; heightOf(truth) > 12_000; s++) {
      fall(truth, 1, 0.25);
      filter.predict(s);
      filter.update(
        Array.from(truth.subarray(0, 3), (v) => v + sigmaM * random.normal()),
        sigmaM,
      );
    }
    const error = Math.hypot(...[0, 1, 2].map((i) => filter.mean[i]! - truth[i]!));
    expect(error).toBeLessThan(150);
    expect(filter.ballisticCoefficient).toBeGreaterThan(1_850);
    expect(filter.ballisticCoefficient).toBeLessThan(2_150);
    const sigma = Math.sqrt(filter.covariance[48]!);
    expect(Math.abs(filter.mean[6]! - 1 / 2_000)).toBeLessThan(4 * sigma);
    expect(filter.positions).toBeGreaterThan(50);
  });
});
