import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { NeighbourGrid } from '../src/neighbour-grid.ts';
import { move, offset } from '../src/place.ts';
import { RAD } from './fixture.ts';

const earth = geographiclib.Geodesic.WGS84;
const out = new Float64Array(2);

describe('move', () => {
  it('stays within 5 m of the geodesic over 20 km', () => {
    const point = fc.record({
      latitude: fc.double({ min: -65, max: 65, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      azimuth: fc.double({ min: 0, max: 360, noNaN: true }),
      distance: fc.double({ min: 0, max: 20_000, noNaN: true }),
    });
    fc.assert(
      fc.property(point, ({ latitude, longitude, azimuth, distance }) => {
        const east = distance * Math.sin(azimuth * RAD);
        const north = distance * Math.cos(azimuth * RAD);
        move(latitude * RAD, longitude * RAD, east, north, out);
        const truth = earth.Direct(latitude, longitude, azimuth, distance);
        const miss = earth.Inverse(truth.lat2 as number, truth.lon2 as number, out[0] / RAD, out[1] / RAD).s12;
        expect(miss).toBeLessThan(5);
      }),
    );
  });

  it('comes back by offset', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -65, max: 65, noNaN: true }),
        fc.double({ min: -3000, max: 3000, noNaN: true }),
        fc.double({ min: -3000, max: 3000, noNaN: true }),
        (latitude, east, north) => {
          move(latitude * RAD, 179.99 * RAD, east, north, out);
          offset(latitude * RAD, 179.99 * RAD, out[0], out[1], out);
          expect(Math.hypot(out[0] - east, out[1] - north)).toBeLessThan(2.5);
        },
      ),
    );
  });
});

describe('NeighbourGrid', () => {
  it('finds every point within the radius, over the date line and at the poles', () => {
    const place = fc.tuple(
      fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: 89.5, max: 90, noNaN: true })),
      fc.oneof(fc.double({ min: 179.8, max: 180, noNaN: true }), fc.double({ min: -180, max: -179.8, noNaN: true })),
    );
    const centre = fc.tuple(place, fc.double({ min: 100, max: 20_000, noNaN: true }));
    fc.assert(
      fc.property(
        centre,
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 360, noNaN: true }), fc.double({ min: 0, max: 40_000, noNaN: true })),
        ),
        ([[latitude, longitude], radiusM], around) => {
          const grid = new NeighbourGrid();
          grid.reset(around.length);
          const inside: number[] = [];
          around.forEach(([azimuth, distance], index) => {
            const at = earth.Direct(latitude, longitude, azimuth, distance);
            grid.add(index, (at.lat2 as number) * RAD, (at.lon2 as number) * RAD);
            if (distance <= radiusM * 0.99) inside.push(index);
          });
          const visited: number[] = [];
          grid.visitNear(latitude * RAD, longitude * RAD, radiusM, (index) => visited.push(index));
          expect(visited).toEqual(expect.arrayContaining(inside));
          expect(new Set(visited).size).toBe(visited.length);
        },
      ),
    );
  });

  it('does not visit the whole world', () => {
    const grid = new NeighbourGrid();
    grid.reset(1000);
    for (let i = 0; i < 1000; i++) grid.add(i, 0, (i * 0.3 - 150) * RAD);
    let visits = 0;
    grid.visitNear(0, 0, 5000, () => visits++);
    expect(visits).toBeLessThanOrEqual(3);
  });
});
