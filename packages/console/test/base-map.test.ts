import { describe, expect, it } from 'vitest';
import { baseMapFiles, withoutCuts } from '../build/base-map.ts';

describe('base map', () => {
  const files = baseMapFiles();

  it('has the states of Australia and the United States, named in both languages, with lines between them', () => {
    const { features } = JSON.parse(files['base/states.geojson']!);
    const [lines, ...names] = features;
    expect(names).toHaveLength(60);
    expect(names.find((f: any) => f.properties.en === 'Queensland').properties.ja).toBe('クイーンズランド州');
    expect(names.find((f: any) => f.properties.en === 'Hawaii').geometry.coordinates[0]).toBeLessThan(-154);
    for (const { properties } of names) expect(properties.ja).toMatch(/[\u30a0-\u30ff\u4e00-\u9fff]{3}/);
    // Western Australia ends at 129° E, all the way down.
    const near = lines.geometry.coordinates
      .flat()
      .filter(([lon, lat]: number[]) => lat! < -14 && Math.abs(lon! - 129) < 0.1);
    expect(near.length).toBeGreaterThan(3);
    // Nothing between countries.
    const elsewhere = lines.geometry.coordinates.flat().filter(([lon, lat]: number[]) => lon! > 0 && lat! > -9);
    expect(elsewhere).toEqual([]);
  });

  it('has the prefectures of Japan, named in both languages, with lines between them and none along coasts', () => {
    const { features } = JSON.parse(files['base/prefectures.geojson']!);
    const [lines, ...names] = features;
    expect(names).toHaveLength(47);
    expect(names[0].properties).toEqual({ en: 'Hokkaido', ja: '北海道' });
    for (const { properties } of names) expect(properties.ja).toMatch(/[都道府県]$/);
    const points: number[][] = lines.geometry.coordinates.flat();
    const near = (lat: number, lon: number) => points.some(([x, y]) => Math.hypot(x! - lon, y! - lat) < 0.06);
    // The top of Mount Fuji lies between Shizuoka and Yamanashi; Hokkaido and Okinawa touch nobody, nor does Tsushima.
    expect(near(35.36, 138.73)).toBe(true);
    expect(points.filter(([x, y]) => y! > 41.4 || y! < 31 || x! < 129.6)).toEqual([]);
  });

  it('splits coasts where the data is only cut, not where land ends', () => {
    const line = [
      [170, 60],
      [180, 61],
      [180, 65],
      [175, 66],
    ];
    expect(withoutCuts(line)).toEqual([line.slice(0, 2), line.slice(2)]);
    expect(withoutCuts(line.slice(0, 2))).toEqual([line.slice(0, 2)]);
    // Fiji, where the source steps over the edge of the world.
    const fiji = [
      [179.8, -16.6],
      [179.9856, -16.5227],
      [-180, -16.4897],
      [-179.9, -16.4],
    ];
    expect(withoutCuts(fiji)).toEqual([fiji.slice(0, 2), fiji.slice(2)]);
  });

  it('has land where Okinawa, Kyushu and Taiwan are and sea between them, at both scales', () => {
    for (const scale of ['50m', '10m']) {
      const land = JSON.parse(files[`base/land-${scale}.geojson`]!);
      const holds = (lon: number, lat: number) =>
        land.features.some((f: any) => inside(f.geometry.coordinates[0], lon, lat));
      for (const [lon, lat] of [
        [128.22, 26.74],
        [130.9, 32.4],
        [121.0, 23.7],
      ] as const)
        expect(holds(lon, lat), `${scale} ${lon} ${lat}`).toBe(true);
      expect(holds(126.0, 25.5), scale).toBe(false);
    }
  });
});

/** Even-odd rule. */
function inside(ring: [number, number][], x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}
