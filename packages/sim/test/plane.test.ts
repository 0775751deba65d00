import { inverse, RAD_PER_DEG } from '@musubi/geo';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lift, toPlane } from '../src/plane.ts';

const latitude = fc.double({ min: 23, max: 32, noNaN: true });
const longitude = fc.double({ min: 121, max: 133, noNaN: true });
const out = new Float64Array(6);
const geodesic = new Float64Array(2);

it('comes back from the plane to the same point', () => {
  fc.assert(
    fc.property(latitude, longitude, (latitudeDeg, longitudeDeg) => {
      const p = toPlane(latitudeDeg, longitudeDeg);
      lift(p.x, p.y, 0, 0, 0, out);
      expect(out[0]).toBeCloseTo(latitudeDeg * RAD_PER_DEG, 10);
      expect(out[1]).toBeCloseTo(longitudeDeg * RAD_PER_DEG, 10);
    }),
  );
});

it('keeps distances within 0.2 % of the geodesic', () => {
  const inArea = fc.double({ min: 23.5, max: 31.9, noNaN: true });
  fc.assert(
    fc.property(inArea, longitude, fc.double({ min: 0, max: 0.1, noNaN: true }), (lat, lon, step) => {
      const a = toPlane(lat, lon);
      const b = toPlane(lat + step, lon + 0.05);
      inverse(lat * RAD_PER_DEG, lon * RAD_PER_DEG, (lat + step) * RAD_PER_DEG, (lon + 0.05) * RAD_PER_DEG, geodesic);
      expect(Math.abs(Math.hypot(b.x - a.x, b.y - a.y) / (geodesic[0] as number) - 1)).toBeLessThan(0.002);
    }),
  );
});

it('turns a velocity of the plane into the speed and heading of the geodesic', () => {
  fc.assert(
    fc.property(latitude, longitude, fc.double({ min: -3, max: 3, noNaN: true }), (lat, lon, bearing) => {
      const from = toPlane(lat, lon);
      const [vx, vy] = [200 * Math.sin(bearing), 200 * Math.cos(bearing)];
      lift(from.x, from.y, vx, vy, 0, out);
      const [lat0, lon0, east, north] = [out[0], out[1], out[3], out[4]] as [number, number, number, number];
      lift(from.x + vx, from.y + vy, vx, vy, 0, out);
      inverse(lat0, lon0, out[0] as number, out[1] as number, geodesic);
      expect(Math.hypot(east, north)).toBeCloseTo(geodesic[0] as number, 2);
      const turn = Math.atan2(east, north) - (geodesic[1] as number);
      expect(Math.sin(turn)).toBeCloseTo(0, 4);
      expect(Math.cos(turn)).toBeCloseTo(1, 4);
    }),
  );
});
