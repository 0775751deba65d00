import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import {
  direct,
  ecefToGeodetic,
  geodeticToEcef,
  geodeticToPolar,
  inverse,
  localFrame,
  polarToGeodetic,
  RAD_PER_DEG,
} from '../src/index.ts';

const latitude = fc.double({ min: -1.5, max: 1.5, noNaN: true });
const longitude = fc.double({ min: -3.1, max: 3.1, noNaN: true });
const out = new Float64Array(3);

describe('ECEF', () => {
  it('puts the axes where they are', () => {
    geodeticToEcef(0, 0, 0, out);
    expect([...out]).toEqual([6378137, 0, 0]);
    geodeticToEcef(Math.PI / 2, 0, 0, out);
    expect(out[2]).toBeCloseTo(6356752.314245, 5);
  });

  it('comes back from geodetic', () => {
    fc.assert(
      fc.property(latitude, longitude, fc.double({ min: -5000, max: 1_000_000, noNaN: true }), (lat, lon, h) => {
        geodeticToEcef(lat, lon, h, out);
        ecefToGeodetic(out[0], out[1], out[2], out);
        expect(out[0]).toBeCloseTo(lat, 9);
        expect(out[1]).toBeCloseTo(lon, 9);
        expect(Math.abs(out[2] - h)).toBeLessThan(1e-3);
      }),
    );
  });
});

describe('polar', () => {
  it('finds the point again from slant range, azimuth and height', () => {
    const site = localFrame(26.2 * RAD_PER_DEG, 127.7 * RAD_PER_DEG, 150);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.double({ min: 20_000, max: 400_000, noNaN: true }),
        fc.double({ min: 0, max: 15_000, noNaN: true }),
        (azimuth, distance, height) => {
          direct(site.latitudeRad, site.longitudeRad, azimuth, distance, out);
          const [lat, lon] = [out[0], out[1]];
          geodeticToPolar(site, lat, lon, height, out);
          polarToGeodetic(site, out[0], out[1], height, out);
          inverse(lat, lon, out[0], out[1], out);
          expect(out[0]).toBeLessThan(0.5);
        },
      ),
    );
  });
});

describe('geodesics', () => {
  it('agree with an independent library', () => {
    const oracle = geographiclib.Geodesic.WGS84;
    fc.assert(
      fc.property(latitude, longitude, latitude, longitude, (lat1, lon1, lat2, lon2) => {
        const { s12 = 0 } = oracle.Inverse(
          lat1 / RAD_PER_DEG,
          lon1 / RAD_PER_DEG,
          lat2 / RAD_PER_DEG,
          lon2 / RAD_PER_DEG,
        );
        if (s12 > 19_000_000) return; // nearly opposite points: the sphere serves
        inverse(lat1, lon1, lat2, lon2, out);
        expect(Math.abs(out[0] - s12)).toBeLessThan(0.01);
        direct(lat1, lon1, out[1], out[0], out);
        expect(Math.abs(out[0] - lat2) * 6.4e6).toBeLessThan(0.05);
      }),
    );
  });
});
