import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCprGlobal, decodeCprLocal, decodeCprSurfaceGlobal, encodeCpr, longitudeZones } from '../src/adsb/cpr.ts';

const out = new Float64Array(2);
const even = new Int32Array(2);
const odd = new Int32Array(2);

describe('compact position reporting', () => {
  it('has the longitude zones of the published table (DO-260B table A-21)', () => {
    const table: [number, number][] = [
      [0, 59],
      [10.47, 59],
      [10.48, 58],
      [14.82, 58],
      [14.83, 57],
      [52.25, 36],
      [59.95, 30],
      [59.96, 29],
      [86.53, 3],
      [86.54, 2],
      [87, 2],
      [87.01, 1],
      [90, 1],
    ];
    for (const [latitude, zones] of table) {
      expect([latitude, longitudeZones(latitude)]).toEqual([latitude, zones]);
      expect(longitudeZones(-latitude)).toBe(zones);
    }
  });

  it('decodes the pair worked by hand in The 1090 Megahertz Riddle, chapter 5', () => {
    expect(decodeCprGlobal(93000, 51372, 74158, 50194, false, out)).toBe(true);
    expect(out[0]).toBeCloseTo(52.2572021484375, 10);
    expect(out[1]).toBeCloseTo(3.91937255859375, 10);
  });

  it('decodes one message against a reference (same book)', () => {
    expect(decodeCprLocal(93000, 51372, 0, 360, 52.258, 3.918, out)).toBe(true);
    expect(out[0]).toBeCloseTo(52.2572021484375, 10);
    expect(out[1]).toBeCloseTo(3.91937255859375, 10);
    // Surface: 8C4841753A9A153237AEF0F275BE near 51.990, 4.375.
    expect(decodeCprLocal(39195, 110320, 1, 90, 51.99, 4.375, out)).toBe(true);
    expect(out[0]).toBeCloseTo(52.32056, 4);
    expect(out[1]).toBeCloseTo(4.73573, 4);
  });

  const place = fc.record({
    latitude: fc.double({ min: -86.9, max: 86.9, noNaN: true }),
    longitude: fc.double({ min: -180, max: 179.999, noNaN: true }),
  });

  it('gives a surface pair back, by a reference up to 45° off', () => {
    const off = fc.double({ min: -44, max: 44, noNaN: true });
    fc.assert(
      fc.property(place, off, off, fc.boolean(), ({ latitude, longitude }, north, east, newerIsOdd) => {
        encodeCpr(latitude, longitude, 0, 90, even);
        encodeCpr(latitude, longitude, 1, 90, odd);
        const [at, by] = [Math.max(-90, Math.min(90, latitude + north)), longitude + east];
        if (!decodeCprSurfaceGlobal(even[0], even[1], odd[0], odd[1], newerIsOdd, at, by, out)) {
          expect(longitudeZones(latitude - 1e-4)).not.toBe(longitudeZones(latitude + 1e-4));
          return;
        }
        expect(Math.abs(out[0] - latitude)).toBeLessThan(1e-5);
        const turn = Math.abs(out[1] - longitude);
        expect(Math.min(turn, 360 - turn) * Math.cos((latitude * Math.PI) / 180)).toBeLessThan(2e-5);
      }),
      { numRuns: 2000 },
    );
  });

  it('decodes the surface pair of the pyModeS tests', () => {
    // 8C4841753AAB238733C8CD4020B1 and 8C4841753A8A35323FAEBDAC702D near 51.990, 4.375.
    const even = { latitude: 115_609, longitude: 116_941 };
    const odd = { latitude: 39_199, longitude: 110_269 };
    const [e, o] = [even, odd];
    expect(decodeCprSurfaceGlobal(e.latitude, e.longitude, o.latitude, o.longitude, true, 51.99, 4.375, out)).toBe(
      true,
    );
    expect(out[0]).toBeCloseTo(52.3206, 3);
    expect(out[1]).toBeCloseTo(4.7347, 3);
  });

  it('gives a pair back to within half a step, wherever it can be paired', () => {
    fc.assert(
      fc.property(place, fc.boolean(), ({ latitude, longitude }, newerIsOdd) => {
        encodeCpr(latitude, longitude, 0, 360, even);
        encodeCpr(latitude, longitude, 1, 360, odd);
        const paired = decodeCprGlobal(even[0], even[1], odd[0], odd[1], newerIsOdd, out);
        if (!paired) {
          const near = longitudeZones(latitude - 1e-4) !== longitudeZones(latitude + 1e-4);
          expect(near).toBe(true);
          return;
        }
        expect(Math.abs(out[0] - latitude)).toBeLessThan(2.4e-5);
        const turn = Math.abs(out[1] - longitude);
        expect(Math.min(turn, 360 - turn)).toBeLessThan(360 / longitudeZones(latitude) / 2 ** 17 + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('gives one message back against a reference half a zone away', () => {
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: 0, max: 1 }),
        fc.constantFrom(90, 360),
        ({ latitude, longitude }, f, span) => {
          encodeCpr(latitude, longitude, f, span, even);
          expect(decodeCprLocal(even[0], even[1], f, span, latitude + 0.3, longitude - 0.3, out)).toBe(true);
          expect(Math.abs(out[0] - latitude)).toBeLessThan(2.4e-5);
          const turn = Math.abs(out[1] - longitude);
          expect(Math.min(turn, 360 - turn)).toBeLessThan(span / 2 ** 17);
        },
      ),
    );
  });

  it('never says an impossible place', () => {
    const bits = fc.integer({ min: 0, max: 2 ** 17 - 1 });
    fc.assert(
      fc.property(bits, bits, bits, bits, fc.boolean(), (a, b, c, d, newerIsOdd) => {
        if (!decodeCprGlobal(a, b, c, d, newerIsOdd, out)) return;
        expect(Math.abs(out[0])).toBeLessThanOrEqual(90);
        expect(out[1]).toBeGreaterThanOrEqual(-180);
        expect(out[1]).toBeLessThan(180);
      }),
    );
  });
});
