import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { createInstances } from '../src/map/gl/program.ts';
import { LINE_WORDS } from '../src/map/gl/lines.ts';
import { type Camera, latitudeDeg, longitudeDeg, mercatorX, mercatorY, metresPerPx } from '../src/map/mercator.ts';
import { addEllipses } from '../src/map/rounds-lines.ts';
import { placeTracks } from '../src/map/place-tracks.ts';
import { createTrackTable, takePicture } from '../src/map/track-table.ts';
import { ELLIPSES_MAX, ringStepNm, ringsAbout, rowsWithEllipse } from '../src/measure/rounds.ts';
import { columnsOf, createMockWorld } from './mock-picture.ts';

const places = fc.record({
  latitudeDeg: fc.double({ min: -70, max: 70, noNaN: true }),
  longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
});
/** By an independent library: metres, and degrees from north. */
function seen(latitudeDeg: number, longitudeDeg: number, [lon, lat]: readonly [number, number]) {
  const { s12, azi1 } = Geodesic.WGS84.Inverse(latitudeDeg, longitudeDeg, lat, lon);
  return { rangeM: s12!, azimuthDeg: azi1! };
}

describe('range rings', () => {
  it('are as far away as they say, all around, and do not run around the world', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 1, max: 5_000, noNaN: true }), (place, scale) => {
        for (const { line, text } of ringsAbout(place, scale)) {
          for (let i = 0; i < line.length; i += 2) {
            const at = [longitudeDeg(line[i]!), latitudeDeg(line[i + 1]!)] as const;
            // The map ends at 85 degrees.
            if (Math.abs(at[1]) > 85) continue;
            const { rangeM } = seen(place.latitudeDeg, place.longitudeDeg, at);
            expect(Math.abs(rangeM - Number.parseFloat(text) * 1852)).toBeLessThan(1);
            expect(Math.abs(at[0] - place.longitudeDeg)).toBeLessThan(190);
          }
          expect(line.slice(-2)).toEqual(line.slice(0, 2));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keep to round steps that fit the screen', () => {
    expect([10, 100, 1_000, 3_000].map(ringStepNm)).toEqual([0.25, 2, 25, 100]);
  });
});

describe('an error ellipse', () => {
  const base = createMockWorld(() => 1000, 3).picture(null);
  const [track] = base.tracks;

  it('reaches 2.45 standard deviations along its long axis and across it, about where the track is drawn', () => {
    const still = { ...track!, eastMps: 0, northMps: 0, sigmaM: 900, sigmaMinorM: 300, sigmaAzimuthDeg: 30 };
    const table = createTrackTable();
    takePicture(table, columnsOf({ ...base, tracks: [still] }), 1000, () => 0);
    const [x, y] = [mercatorX(still.longitudeDeg + 0.1), mercatorY(still.latitudeDeg)];
    const camera: Camera = { x, y, worldPx: 2 ** 21, widthPx: 1600, heightPx: 900 };
    placeTracks(table, camera, 1000, { onScreen: 0, fastestPxPerS: 0 });
    const lines = createInstances(LINE_WORDS);
    addEllipses(lines, camera, table, 0);
    const ranges = Array.from({ length: lines.count }, (_, i) => {
      const [px, py] = [lines.floats[i * LINE_WORDS]!, lines.floats[i * LINE_WORDS + 1]!];
      const lon = longitudeDeg(x + (px - 800) / camera.worldPx);
      return seen(still.latitudeDeg, still.longitudeDeg, [lon, latitudeDeg(y + (py - 450) / camera.worldPx)]);
    });
    const near = (azimuthDeg: number) =>
      ranges.filter((one) => Math.abs(((one.azimuthDeg - azimuthDeg + 540) % 360) - 180) < 4).map((one) => one.rangeM);
    // Half a part in a hundred: the map is of a sphere, a pixel 17 m.
    expect(metresPerPx(camera)).toBeLessThan(18);
    expect(Math.max(...near(30), ...near(-150)) / (2.4477 * 900)).toBeCloseTo(1, 2);
    expect(Math.max(...ranges.map(({ rangeM }) => rangeM)) / (2.4477 * 900)).toBeCloseTo(1, 2);
    expect(Math.min(...ranges.map(({ rangeM }) => rangeM)) / (2.4477 * 300)).toBeCloseTo(1, 1);
    const nearest = ranges.reduce((a, b) => (b.rangeM < a.rangeM ? b : a));
    expect(Math.abs(((((nearest.azimuthDeg - 120) % 180) + 270) % 180) - 90)).toBeLessThan(12);
  });

  it('is drawn where it can be seen, and the largest of too many', () => {
    const px = [2, 40, 9, Number.NaN, Number.POSITIVE_INFINITY];
    expect(rowsWithEllipse((row) => px[row]!, px.length)).toEqual([1, 2]);
    const rows = rowsWithEllipse((row) => 10 + row, 600);
    expect(rows).toHaveLength(ELLIPSES_MAX);
    expect(Math.min(...rows)).toBe(100);
  });

  it('is not drawn of a track that is far off the screen', () => {
    const table = createTrackTable();
    takePicture(table, columnsOf({ ...base, tracks: [{ ...track!, sigmaM: 900, sigmaMinorM: 300 }] }), 1000, () => 0);
    const x = mercatorX(track!.longitudeDeg + 5);
    const camera: Camera = { x, y: mercatorY(track!.latitudeDeg), worldPx: 2 ** 21, widthPx: 1600, heightPx: 900 };
    placeTracks(table, camera, 1000, { onScreen: 0, fastestPxPerS: 0 });
    const lines = createInstances(LINE_WORDS);
    addEllipses(lines, camera, table, 0);
    expect(lines.count).toBe(0);
  });
});
