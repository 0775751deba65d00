import { geodeticToEcef, localFrame, localToEcef, RAD_PER_DEG } from '@musubi/geo';
import { expect, it } from 'vitest';
import { predictImpact } from '../src/ballistic/impact.ts';

/** Of position (200 m) and velocity (10 m/s) alike in all directions, so that no axes need be turned; drag is known. */
function covariance(): Float64Array {
  const P = new Float64Array(49);
  for (let i = 0; i < 6; i++) P[i * 7 + i] = i < 3 ? 200 ** 2 : 10 ** 2;
  return P;
}

it('the impact of a body without drag is spread as an unscented transform and a Monte Carlo run computed apart have it', () => {
  // NumPy, RK4 of half a second: 11.67 by 6.56 km (95 %) and 1.83 s; 400 draws gave 12.34 by 6.69 km and 1.86 s.
  const [lat, lon] = [35 * RAD_PER_DEG, -40 * RAD_PER_DEG];
  const mean = new Float64Array(7);
  geodeticToEcef(lat, lon, 100_000, mean);
  const tip = new Float64Array(3);
  localToEcef(localFrame(lat, lon, 100_000), 1_500, 1_500, 800, tip);
  for (let i = 0; i < 3; i++) mean[3 + i] = tip[i]! - mean[i]!;
  const impact = predictImpact(0, mean, covariance())!;
  const [ee, en, , nn, , tt] = impact.covariance;
  const half = Math.hypot((ee - nn) / 2, en);
  const axisKm = (value: number): number => Math.sqrt(5.991 * value) / 1_000;
  expect(Math.abs(axisKm((ee + nn) / 2 + half) - 11.67)).toBeLessThan(0.15);
  expect(Math.abs(axisKm((ee + nn) / 2 - half) - 6.56)).toBeLessThan(0.15);
  expect(Math.abs(Math.sqrt(tt) - 1.83)).toBeLessThan(0.05);
  expect(impact.latitudeRad / RAD_PER_DEG).toBeCloseTo(38.49, 1);
  expect(impact.longitudeRad / RAD_PER_DEG).toBeCloseTo(-35.342, 1);
  expect(Math.abs(impact.timeS - 272.33)).toBeLessThan(1);
});
