import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsenPosition } from '../src/coarsen.ts';
import { dropField } from '../src/drop-fields.ts';
import { trackBatch } from './demo.ts';

/** Mean earth radius, m: good to 0.6 %, which the bounds below allow for. */
const RADIUS_M = 6_371_000;

const place = fc.record({
  latitudeDeg: fc.double({ min: -89.9, max: 89.9, noNaN: true }),
  longitudeDeg: fc.double({ min: -180, max: 179.999, noNaN: true }),
});

function coarse(where: { latitudeDeg: number; longitudeDeg: number }, stepM: number) {
  const batch = trackBatch([{ number: 1, from: [0], ...where }]);
  batch.horizontalCovariance[0] = 0;
  batch.horizontalCovariance[4] = 0;
  coarsenPosition(batch, 0, stepM);
  return {
    latitudeRad: batch.latitudeRad[0] as number,
    longitudeRad: batch.longitudeRad[0] as number,
    eastSigmaM: Math.sqrt(batch.horizontalCovariance[0] as number),
    northSigmaM: Math.sqrt(batch.horizontalCovariance[4] as number),
  };
}

describe('coarsenPosition', { timeout: 60_000 }, () => {
  it('leaves the true place within the square, whose side the variance tells', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 100, max: 100_000 }), (where, stepM) => {
        const { latitudeRad, longitudeRad, eastSigmaM, northSigmaM } = coarse(where, stepM);
        const north = Math.abs((where.latitudeDeg * Math.PI) / 180 - latitudeRad) * RADIUS_M;
        const turn = Math.abs((where.longitudeDeg * Math.PI) / 180 - longitudeRad);
        const narrow = Math.min(turn, 2 * Math.PI - turn);
        const east = narrow * RADIUS_M * Math.cos((where.latitudeDeg * Math.PI) / 180);
        // Half a side is √3 standard deviations of an even spread.
        expect(north).toBeLessThanOrEqual(northSigmaM * Math.sqrt(3) * 1.0001);
        expect(east).toBeLessThanOrEqual(eastSigmaM * Math.sqrt(3) * 1.0001);
        expect(northSigmaM).toBeGreaterThanOrEqual(stepM / Math.sqrt(12));
        expect(eastSigmaM).toBeGreaterThanOrEqual(stepM / Math.sqrt(12));
        expect(Math.abs(latitudeRad)).toBeLessThanOrEqual(Math.PI / 2);
        expect(Math.abs(longitudeRad)).toBeLessThanOrEqual(Math.PI);
      }),
      { numRuns: 200 },
    );
  });

  it('tells nothing within a square: its middle maps to itself', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 100, max: 100_000 }), (where, stepM) => {
        const once = coarse(where, stepM);
        const degrees = (rad: number) => (rad * 180) / Math.PI;
        const middle = { latitudeDeg: degrees(once.latitudeRad), longitudeDeg: degrees(once.longitudeRad) };
        const twice = coarse(middle, stepM);
        expect(twice).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  it('takes a longitude written beyond 180 degrees for what it is', () => {
    const east = coarse({ latitudeDeg: 10, longitudeDeg: 190 }, 1000);
    const west = coarse({ latitudeDeg: 10, longitudeDeg: -170 }, 1000);
    expect(east.longitudeRad).toBeCloseTo(west.longitudeRad, 12);
  });
});

describe('dropField', () => {
  it('leaves no trace of what it drops', () => {
    const batch = trackBatch([{ number: 1, from: [0], flags: 1 << 7 }]);
    batch.mmsi[0] = 431000001;
    batch.identity[0] = 3;
    batch.identityBasis[0] = 2;
    for (const field of ['address', 'mode3A', 'callsign', 'identity', 'altitude', 'velocity'] as const) {
      dropField(batch, 0, field);
    }
    expect([batch.address[0], batch.mmsi[0], batch.mode3A[0]]).toEqual([-1, -1, -1]);
    expect([batch.identity[0], batch.identityBasis[0], batch.altitudeKind[0], batch.flags[0]]).toEqual([0, 0, 0, 0]);
    expect(batch.callsign.slice(0, 20).every((code) => code === 0)).toBe(true);
    const kinematic = [batch.altitudeM, batch.sigmaAltitudeM, batch.eastMps, batch.northMps, batch.upMps];
    for (const column of kinematic) expect(column[0]).toBeNaN();
    const covariance = [...batch.horizontalCovariance.slice(0, 10)];
    expect(covariance.map(Number.isNaN)).toEqual([false, false, true, true, false, true, true, true, true, true]);
  });
});
