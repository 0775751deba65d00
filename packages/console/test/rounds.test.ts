import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { ELLIPSES_MAX, ellipseOf, ringStepNm, ringsAbout, rowsWithEllipse } from '../src/measure/rounds.ts';
import { columnsOf, createMockWorld } from './mock-picture.ts';

const place = fc.record({
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
      fc.property(
        place,
        fc.double({ min: 1, max: 5_000, noNaN: true }),
        ({ latitudeDeg, longitudeDeg }, metresPerPx) => {
          for (const { line, text } of ringsAbout({ latitudeDeg, longitudeDeg }, metresPerPx)) {
            for (const at of line) {
              const { rangeM } = seen(latitudeDeg, longitudeDeg, at);
              expect(Math.abs(rangeM - Number.parseFloat(text) * 1852)).toBeLessThan(1);
              expect(Math.abs(at[0] - longitudeDeg)).toBeLessThan(190);
            }
            expect(line.at(-1)).toEqual(line[0]);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keep to round steps that fit the screen', () => {
    expect([10, 100, 1_000, 3_000].map(ringStepNm)).toEqual([0.25, 2, 25, 100]);
  });
});

describe('an error ellipse', () => {
  const base = createMockWorld(() => 1000, 3).picture(null);
  const pictureOf = (...axes: [sigmaM: number, sigmaMinorM: number, sigmaAzimuthDeg: number][]) =>
    columnsOf({
      ...base,
      tracks: axes.map(([sigmaM, sigmaMinorM, sigmaAzimuthDeg]) => {
        return { ...base.tracks[0]!, sigmaM, sigmaMinorM, sigmaAzimuthDeg };
      }),
    });

  it('reaches 2.45 standard deviations along its long axis and across it', () => {
    const { latitudeDeg, longitudeDeg } = base.tracks[0]!;
    const ranges = ellipseOf(pictureOf([900, 300, 30]), 0).map((at) => seen(latitudeDeg, longitudeDeg, at));
    const at = (azimuthDeg: number) =>
      ranges.find((one) => Math.abs(((one.azimuthDeg - azimuthDeg + 540) % 360) - 180) < 0.5)?.rangeM;
    expect(at(30)).toBeCloseTo(2.4477 * 900, 0);
    expect(at(-150)).toBeCloseTo(2.4477 * 900, 0);
    expect(at(120)).toBeCloseTo(2.4477 * 300, 0);
    expect(Math.max(...ranges.map(({ rangeM }) => rangeM))).toBeLessThan(2.4477 * 900 + 1);
  });

  it('is drawn where it can be seen, the largest of too many, and not of what is hidden', () => {
    const picture = pictureOf([50, 40, 0], [5_000, 40, 0], [900, 300, 0]);
    expect(rowsWithEllipse(picture, null, 300)).toEqual([1, 2]);
    expect(rowsWithEllipse(picture, Uint8Array.of(1, 0, 1), 300)).toEqual([2]);
    const many = pictureOf(...Array.from({ length: 600 }, (_, i): [number, number, number] => [1_000 + i, 500, 0]));
    const rows = rowsWithEllipse(many, null, 10);
    expect(rows).toHaveLength(ELLIPSES_MAX);
    expect(Math.min(...rows)).toBe(100);
  });
});
