import { describe, expect, it } from 'vitest';
import { type PrefectureShape, prefectureShapes } from '../src/warnings/prefecture-shapes.ts';

/** Seats of prefectural governments, degrees north and east (Geospatial Information Authority of Japan, to 0.01°). */
const SEATS: readonly (readonly [lat: number, lon: number])[] = [
  [43.06, 141.35],
  [40.82, 140.74],
  [39.7, 141.15],
  [38.27, 140.87],
  [39.72, 140.1],
  [38.24, 140.36],
  [37.75, 140.47],
  [36.34, 140.45],
  [36.57, 139.88],
  [36.39, 139.06],
  [35.86, 139.65],
  [35.6, 140.12],
  [35.69, 139.69],
  [35.45, 139.64],
  [37.9, 139.02],
  [36.7, 137.21],
  [36.59, 136.63],
  [36.07, 136.22],
  [35.66, 138.57],
  [36.65, 138.18],
  [35.39, 136.72],
  [34.98, 138.38],
  [35.18, 136.91],
  [34.73, 136.51],
  [35.0, 135.87],
  [35.02, 135.76],
  [34.69, 135.52],
  [34.69, 135.18],
  [34.69, 135.83],
  [34.23, 135.17],
  [35.5, 134.24],
  [35.47, 133.05],
  [34.66, 133.93],
  [34.4, 132.46],
  [34.19, 131.47],
  [34.07, 134.56],
  [34.34, 134.04],
  [33.84, 132.77],
  [33.56, 133.53],
  [33.61, 130.42],
  [33.25, 130.3],
  [32.75, 129.87],
  [32.79, 130.74],
  [33.24, 131.61],
  [31.91, 131.42],
  [31.56, 130.56],
  [26.21, 127.68],
];

const shapes = prefectureShapes();

/** Even-odd rule. */
function holds({ outlines }: PrefectureShape, lat: number, lon: number): boolean {
  return outlines.some((ring) => {
    let odd = false;
    for (let i = 2; i < ring.length; i += 2) {
      const [x0, y0, x1, y1] = [ring[i - 2]!, ring[i - 1]!, ring[i]!, ring[i + 1]!];
      if (y0 > lat !== y1 > lat && lon < x0 + ((x1 - x0) * (lat - y0)) / (y1 - y0)) odd = !odd;
    }
    return odd;
  });
}
const holding = (lat: number, lon: number) => shapes.filter((shape) => holds(shape, lat, lon)).map(({ code }) => code);

/** How far a place is from a prefecture's nearest corner, km. */
function kmFrom({ outlines }: PrefectureShape, lat: number, lon: number): number {
  let km = Number.POSITIVE_INFINITY;
  for (const ring of outlines) {
    for (let i = 0; i < ring.length; i += 2) {
      const [east, north] = [(ring[i]! - lon) * Math.cos((lat * Math.PI) / 180), ring[i + 1]! - lat];
      km = Math.min(km, 111.2 * Math.hypot(east, north));
    }
  }
  return km;
}

describe('shapes of prefectures', () => {
  it('are 47, in the order of JIS X 0401, named in both languages', () => {
    expect(shapes.map(({ jis }) => jis)).toEqual(Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, '0')));
    expect(shapes[12]).toMatchObject({ code: 'JP-13', name: 'Tokyo', nameJa: '東京都' });
    expect(shapes[46]).toMatchObject({ code: 'JP-47', name: 'Okinawa', nameJa: '沖縄県' });
  });

  it('hold the seats of their governments, and no other prefecture does', () => {
    const wrong = SEATS.flatMap(([lat, lon], i) => {
      const [mine, codes] = [shapes[i]!, holding(lat, lon)];
      if (codes.length === 1 && codes[0] === mine.code) return [];
      // A seat at a harbour may lie off a coast that is some hundreds of metres wrong.
      return codes.length === 0 && kmFrom(mine, lat, lon) < 2
        ? []
        : [`${mine.name} ${codes} ${kmFrom(mine, lat, lon)}`];
    });
    expect(wrong).toEqual([]);
    expect(SEATS.filter(([lat, lon]) => holding(lat, lon).length === 1).length).toBeGreaterThan(42);
  });

  it('are closed, within Japan, and lie beside each other without overlapping', () => {
    for (const { outlines, code } of shapes) {
      expect(outlines.length, code).toBeGreaterThan(0);
      for (const ring of outlines) {
        expect([...ring.subarray(-2)]).toEqual([...ring.subarray(0, 2)]);
        const lons = ring.filter((_, i) => i % 2 === 0);
        const lats = ring.filter((_, i) => i % 2 === 1);
        expect(Math.min(...lons) > 122.9 && Math.max(...lons) < 154, code).toBe(true);
        expect(Math.min(...lats) > 24 && Math.max(...lats) < 45.6, code).toBe(true);
      }
    }
    const twice: string[] = [];
    let land = 0;
    for (let lat = 24.005; lat < 46; lat += 0.25) {
      for (let lon = 123.005; lon < 149; lon += 0.25) {
        const codes = holding(lat, lon);
        if (codes.length > 1) twice.push(`${lat} ${lon} ${codes}`);
        land += codes.length * Math.cos((lat * Math.PI) / 180) * (0.25 * 111.2) ** 2;
      }
    }
    expect(twice).toEqual([]);
    // 378,000 km² by the Statistics Bureau, of which small islands are missing here.
    expect(land).toBeGreaterThan(350_000);
    expect(land).toBeLessThan(395_000);
  });

  it('know the islands that are far from the rest', () => {
    for (const [lat, lon, code] of [
      [34.73, 139.4, 'JP-13'], // Izu Oshima
      [33.11, 139.79, 'JP-13'], // Hachijojima
      [34.21, 129.29, 'JP-42'], // Tsushima
      [28.3, 129.4, 'JP-46'], // Amami Oshima
      [27.04, 128.43, 'JP-46'], // Yoron
      [34.27, 133.21, 'JP-38'], // Yugeshima
      [34.545, 136.983, 'JP-24'], // Kamishima
      [24.4, 124.17, 'JP-47'], // Ishigaki
      [38.05, 138.38, 'JP-15'], // Sado
      [36.25, 133.28, 'JP-32'], // Oki
    ] as const)
      expect(holding(lat, lon), `${lat} ${lon}`).toEqual([code]);
  });
});
