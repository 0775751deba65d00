import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import {
  AIRSPACE_KINDS,
  type AirspacePolygon,
  type AirspaceShape,
  createInside,
  type GeoPoint,
  outlines,
  type Position,
  placeAt,
  polygonise,
  readAirspaceShape,
  SHAPE_POINTS_MAX,
} from '../src/index.ts';

const { WGS84 } = geographiclib.Geodesic;
const at = (latitudeDeg: number, longitudeDeg: number): GeoPoint => ({ latitudeDeg, longitudeDeg });
const NO_LIMIT = { lowerM: null, upperM: null };
const NAHA = at(26.2, 127.65);
const SUVA = at(-18.14, 179.2);

/** Distance by an independent library, m. */
const apartM = (a: GeoPoint, b: GeoPoint): number =>
  WGS84.Inverse(a.latitudeDeg, a.longitudeDeg, b.latitudeDeg, b.longitudeDeg).s12 as number;
const inside = (shape: AirspaceShape, { latitudeDeg, longitudeDeg }: GeoPoint, altitudeM = Number.NaN): boolean =>
  createInside(shape, NO_LIMIT)(latitudeDeg, longitudeDeg, altitudeM);
const ringsOf = ({ type, coordinates }: AirspacePolygon): Position[][] =>
  type === 'Polygon' ? coordinates : coordinates.flat();
const problem = (value: unknown): string | undefined => readAirspaceShape(value).problem?.code;

/** Inside of rings as any map would see it. */
function inRings(rings: Position[][], { latitudeDeg: y, longitudeDeg }: GeoPoint): boolean {
  const x = ((((longitudeDeg + 180) % 360) + 360) % 360) - 180;
  return rings.some((ring) => {
    let odd = false;
    for (let i = 1; i < ring.length; i++) {
      const [[x0, y0], [x1, y1]] = [ring[i - 1]!, ring[i]!];
      if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) odd = !odd;
    }
    return odd;
  });
}

function signedArea(ring: Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
  return twice / 2;
}

const place = fc.record({
  latitudeDeg: fc.double({ min: -75, max: 75, noNaN: true }),
  longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
});
const azimuth = fc.double({ min: 0, max: 360, noNaN: true });

const SHAPES: Record<(typeof AIRSPACE_KINDS)[number], AirspaceShape> = {
  circle: { kind: 'circle', centre: SUVA, radiusM: 300_000 },
  polygon: { kind: 'polygon', points: [at(-15, 178), at(-15, -178), at(-20, -179), at(-20, 177)] },
  polyarc: {
    kind: 'polyarc',
    centre: SUVA,
    radiusM: 150_000,
    startAzimuthDeg: 300,
    endAzimuthDeg: 60,
    points: [at(-20, -179), at(-20, 178)],
  },
  sector: {
    kind: 'sector',
    centre: SUVA,
    innerRadiusM: 50_000,
    outerRadiusM: 250_000,
    startAzimuthDeg: 30,
    endAzimuthDeg: 150,
  },
  corridor: { kind: 'corridor', points: [at(-19, 177), at(-17, 179.5), at(-19, -178)], widthM: 40_000 },
  track: {
    kind: 'track',
    points: [at(-19, 177), at(-17, 179.5), at(-19, -178)],
    legs: [
      { widthM: 40_000, lowerM: 1000, upperM: 3000 },
      { widthM: 20_000, lowerM: 5000, upperM: null },
    ],
  },
  orbit: { kind: 'orbit', from: at(-18, 179), to: at(-18, -179), widthM: 50_000, side: 'left' },
};

describe('circle', () => {
  it('holds what is nearer than its radius, by another library’s distance', () => {
    fc.assert(
      fc.property(
        place,
        fc.double({ min: 500, max: 1_500_000, noNaN: true }),
        azimuth,
        fc.double({ min: 0, max: 2, noNaN: true }),
        (centre, radiusM, azimuthDeg, share) => {
          const point = placeAt(centre, azimuthDeg, radiusM * share);
          const beyondM = apartM(centre, point) - radiusM;
          if (Math.abs(beyondM) > 12) expect(inside({ kind: 'circle', centre, radiusM }, point)).toBe(beyondM < 0);
        },
      ),
    );
  });

  it('has all its corners on the circle', () => {
    const [outline] = outlines({ kind: 'circle', centre: NAHA, radiusM: 200_000 });
    for (let i = 0; i < outline!.length; i += 2)
      expect(apartM(NAHA, at(outline![i + 1]!, outline![i]!))).toBeCloseTo(200_000, 2);
  });

  it('around a pole is closed over the pole', () => {
    for (const pole of [90, -90]) {
      const shape: AirspaceShape = { kind: 'circle', centre: at(pole * 0.97, 20), radiusM: 1_500_000 };
      expect(inside(shape, at(pole * 0.99, -160))).toBe(true);
      expect(inside(shape, at(pole, 0))).toBe(true);
      expect(inside(shape, at(pole * 0.7, -160))).toBe(false);
      const rings = ringsOf(polygonise(shape));
      expect(inRings(rings, at(pole * 0.99, -160))).toBe(true);
      expect(inRings(rings, at(pole * 0.7, -160))).toBe(false);
    }
  });
});

describe('edges', () => {
  it('are geodesics: their points divide them as another library does', () => {
    const [from, to] = [at(35, 140), at(37, -125)];
    const [outline] = outlines({ kind: 'polygon', points: [from, to, at(10, 170)] });
    const lengthM = apartM(from, to);
    const edge = [];
    for (let i = 0; i < outline!.length; i += 2) {
      const point = at(outline![i + 1]!, outline![i]!);
      edge.push(point);
      if (Math.abs(outline![i]! - 235) < 1e-9) break;
    }
    expect(edge.length).toBeGreaterThan(50);
    for (const point of edge) expect(apartM(from, point) + apartM(point, to)).toBeCloseTo(lengthM, 1);
    // Far north of both ends: no straight line on the map.
    expect(Math.max(...edge.map((p) => p.latitudeDeg))).toBeGreaterThan(45);
  });

  it('stay within ten metres of the geodesic between their points', () => {
    fc.assert(
      fc.property(
        place,
        azimuth,
        fc.double({ min: 1000, max: 3_000_000, noNaN: true }),
        (from, azimuthDeg, lengthM) => {
          const to = placeAt(from, azimuthDeg, lengthM);
          if (Math.abs(to.latitudeDeg) > 75) return;
          const aside = placeAt(from, azimuthDeg + 90, 1000);
          const [outline] = outlines({ kind: 'polygon', points: [from, to, aside] });
          for (let i = 2; i < outline!.length; i += 2) {
            const middle = at((outline![i - 1]! + outline![i + 1]!) / 2, (outline![i - 2]! + outline![i]!) / 2);
            if (Math.abs(outline![i]! - outline![i - 2]!) > 180) continue;
            const { s12, azi1 } = WGS84.Inverse(outline![i - 1]!, outline![i - 2]!, outline![i + 1]!, outline![i]!) as {
              s12: number;
              azi1: number;
            };
            const { lat2, lon2 } = WGS84.Direct(outline![i - 1]!, outline![i - 2]!, azi1, s12 / 2) as {
              lat2: number;
              lon2: number;
            };
            expect(apartM(middle, at(lat2, lon2))).toBeLessThan(12);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('sector, corridor, orbit and track', () => {
  it('sector: between its radii and clockwise between its azimuths', () => {
    const shape: AirspaceShape = {
      kind: 'sector',
      centre: NAHA,
      innerRadiusM: 30_000,
      outerRadiusM: 90_000,
      startAzimuthDeg: 300,
      endAzimuthDeg: 45,
    };
    fc.assert(
      fc.property(azimuth, fc.double({ min: 1000, max: 120_000, noNaN: true }), (azimuthDeg, rangeM) => {
        const near = [300, 45].some((edge) => Math.abs(((azimuthDeg - edge + 540) % 360) - 180) < 0.5);
        if (near || Math.abs(rangeM - 30_000) < 15 || Math.abs(rangeM - 90_000) < 15) return;
        const wanted = rangeM > 30_000 && rangeM < 90_000 && (azimuthDeg > 300 || azimuthDeg < 45);
        expect(inside(shape, placeAt(NAHA, azimuthDeg, rangeM))).toBe(wanted);
      }),
    );
  });

  it('corridor: within half its width of the line, rounded outside its bends, straight at its ends', () => {
    const points = [at(26, 127), at(27, 128), at(26.5, 129.5), at(28, 130)];
    const shape: AirspaceShape = { kind: 'corridor', points, widthM: 20_000 };
    expect(problem(shape)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: -15_000, max: 15_000, noNaN: true }),
        (leg, share, asideM) => {
          const [from, to] = [points[leg]!, points[leg + 1]!];
          const { s12, azi1 } = WGS84.Inverse(from.latitudeDeg, from.longitudeDeg, to.latitudeDeg, to.longitudeDeg) as {
            s12: number;
            azi1: number;
          };
          const on = placeAt(from, azi1, s12 * share);
          const { azi1: there } = WGS84.Inverse(on.latitudeDeg, on.longitudeDeg, to.latitudeDeg, to.longitudeDeg) as {
            azi1: number;
          };
          const point = placeAt(on, there + (asideM < 0 ? -90 : 90), Math.abs(asideM));
          if (Math.abs(asideM) < 9950) expect(inside(shape, point)).toBe(true);
          // Far from the bends, or another leg may hold it.
          else if (Math.abs(asideM) > 10_050 && share > 0.3 && share < 0.7) expect(inside(shape, point)).toBe(false);
        },
      ),
    );
    const behind = placeAt(points[0]!, WGS84.Inverse(26, 127, 27, 128).azi1! + 180, 500);
    expect(inside(shape, behind)).toBe(false);
  });

  it('orbit: a racetrack on the side that was asked for', () => {
    const [from, to] = [at(26, 127), at(27, 127)];
    const orbit = (side: 'left' | 'centre' | 'right'): AirspaceShape => ({
      kind: 'orbit',
      from,
      to,
      widthM: 20_000,
      side,
    });
    const [west, east, beyond] = [at(26.5, 126.85), at(26.5, 127.15), at(27.05, 127)];
    expect([west, east].map((p) => inside(orbit('left'), p))).toEqual([true, false]);
    expect([west, east].map((p) => inside(orbit('right'), p))).toEqual([false, true]);
    expect([west, east, beyond].map((p) => inside(orbit('centre'), p))).toEqual([false, false, true]);
  });

  it('track: each leg at its own altitudes', () => {
    const [low, high] = [at(-18, 178.25), at(-18, -179.25)];
    expect([2000, 4000, 9000].map((m) => inside(SHAPES.track, low, m))).toEqual([true, false, false]);
    expect([2000, 4000, 9000].map((m) => inside(SHAPES.track, high, m))).toEqual([false, false, true]);
    expect(inside(SHAPES.track, low)).toBe(true);
    expect(polygonise(SHAPES.track).coordinates.length).toBeGreaterThanOrEqual(2);
  });

  it('band: holds for the whole shape, and no altitude is in every band', () => {
    const test = createInside(SHAPES.circle, { lowerM: 1000, upperM: 2000 });
    expect([500, 1500, 2500, Number.NaN].map((m) => test(-18, 179, m))).toEqual([false, true, false, true]);
  });
});

describe('polygons for GeoJSON', () => {
  it.each(AIRSPACE_KINDS)(
    '%s astride the antimeridian: closed, counterclockwise, within ±180°, and the same area',
    (kind) => {
      const shape = SHAPES[kind];
      expect(problem(shape)).toBeUndefined();
      const rings = ringsOf(polygonise(shape));
      expect(rings.length).toBeGreaterThan(1);
      for (const ring of rings) {
        expect(ring[0]).toEqual(ring.at(-1));
        expect(signedArea(ring)).toBeGreaterThan(0);
        for (const [lon, lat] of ring) expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
        for (let i = 1; i < ring.length; i++) expect(Math.abs(ring[i]![0] - ring[i - 1]![0])).toBeLessThan(10);
      }
      fc.assert(
        fc.property(
          fc.double({ min: -25, max: -12, noNaN: true }),
          fc.double({ min: 174, max: 186, noNaN: true }),
          (lat, lon) => {
            expect(inRings(rings, at(lat, lon))).toBe(inside(shape, at(lat, lon)));
          },
        ),
      );
    },
  );

  it('joins a bent area that crosses the antimeridian four times rightly', () => {
    const shape: AirspaceShape = {
      kind: 'polygon',
      points: [at(0, 178), at(0, -178), at(2, -178), at(2, 179), at(4, 179), at(4, -178), at(6, -178), at(6, 178)],
    };
    const rings = ringsOf(polygonise(shape));
    expect(rings.length).toBe(3);
    expect(inRings(rings, at(1, -179))).toBe(true);
    expect(inRings(rings, at(3, -179))).toBe(false);
    expect(inRings(rings, at(5, -179))).toBe(true);
    expect(inRings(rings, at(3, 178.5))).toBe(true);
  });

  it('is one polygon where nothing is cut', () => {
    expect(polygonise({ kind: 'circle', centre: NAHA, radiusM: 10_000 }).type).toBe('Polygon');
  });
});

describe('a shape from anywhere', () => {
  it.each(AIRSPACE_KINDS)('%s comes back from JSON', (kind) => {
    expect(readAirspaceShape(JSON.parse(JSON.stringify(SHAPES[kind]))).shape).toEqual(SHAPES[kind]);
  });

  it('refuses what cannot be drawn, and says which field', () => {
    expect(problem(null)).toBe('shape-kind');
    expect(problem({ kind: 'spiral' })).toBe('shape-kind');
    expect(readAirspaceShape({ ...SHAPES.circle, radiusM: -1 }).problem).toEqual({
      code: 'shape-number',
      field: 'radiusM',
    });
    expect(problem({ ...SHAPES.circle, centre: at(91, 0) })).toBe('shape-place');
    expect(problem({ ...SHAPES.circle, centre: at(Number.NaN, 0) })).toBe('shape-place');
    expect(problem({ kind: 'polygon', points: [at(0, 0), at(0, 1)] })).toBe('shape-points');
    expect(problem({ kind: 'polygon', points: Array.from({ length: SHAPE_POINTS_MAX + 1 }, () => at(0, 0)) })).toBe(
      'shape-points',
    );
    expect(problem({ kind: 'polygon', points: [at(0, 0), at(1, 1), at(0, 1), at(1, 0)] })).toBe('shape-crosses-itself');
    expect(problem({ kind: 'polygon', points: [at(0, 0), at(0, 0), at(0, 0)] })).toBe('shape-flat');
    expect(problem({ ...SHAPES.sector, endAzimuthDeg: 30 })).toBe('shape-azimuths');
    expect(problem({ ...SHAPES.sector, innerRadiusM: 300_000 })).toBe('shape-radii');
    expect(problem({ ...SHAPES.track, legs: [] })).toBe('shape-legs');
    expect(problem({ ...SHAPES.orbit, side: 'up' })).toBe('shape-side');
    // Wider than the inner side of its bend.
    expect(problem({ kind: 'corridor', points: [at(0, 0), at(1, 0.1), at(0, 0.2)], widthM: 60_000 })).toBe(
      'shape-crosses-itself',
    );
    const around = Array.from({ length: 60 }, (_, i) => at(i % 2 ? 60 : -60, i * 5));
    expect(problem({ kind: 'corridor', points: around, widthM: 1000 })).toBe('shape-long');
  });

  it('never throws, and what it takes can be drawn', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -400, max: 400 }));
    const point = fc.record({ latitudeDeg: number, longitudeDeg: number });
    const anyShape = fc.record(
      {
        kind: fc.constantFrom(...AIRSPACE_KINDS),
        centre: point,
        from: point,
        to: point,
        points: fc.array(point, { maxLength: 5 }),
        legs: fc.array(fc.record({ widthM: number, lowerM: number, upperM: number }), { maxLength: 4 }),
        radiusM: number,
        innerRadiusM: number,
        outerRadiusM: number,
        widthM: number,
        startAzimuthDeg: number,
        endAzimuthDeg: number,
        side: fc.constantFrom('left', 'centre', 'right', 'up'),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyShape), (value) => {
        const { shape } = readAirspaceShape(value);
        if (!shape) return;
        for (const ring of ringsOf(polygonise(shape)))
          for (const [lon, lat] of ring) expect(Math.abs(lon) <= 180.000001 && Math.abs(lat) <= 90).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
