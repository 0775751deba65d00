import { describe, expect, it } from 'vitest';
import { mercatorX, mercatorY } from '../src/map/mercator.ts';
import {
  clicked,
  geodesicLine,
  NOTHING_MEASURED,
  pointed,
  rangeAndBearing,
  rulerText,
} from '../src/measure/measure.ts';

const naha = { latitudeDeg: 26.1958, longitudeDeg: 127.6459 };
const haneda = { latitudeDeg: 35.5533, longitudeDeg: 139.7811 };

describe('measure', () => {
  it('knows a minute of latitude at the equator and a quarter of the meridian', () => {
    const equator = { latitudeDeg: 0, longitudeDeg: 0 };
    expect(rangeAndBearing(equator, { latitudeDeg: 1 / 60, longitudeDeg: 0 }).rangeM).toBeCloseTo(1842.9, 1);
    expect(rangeAndBearing(equator, { latitudeDeg: 90, longitudeDeg: 0 }).rangeM).toBeCloseTo(10_001_965.7, 1);
    expect(rangeAndBearing(equator, { latitudeDeg: 0, longitudeDeg: 1 }).bearingDeg).toBeCloseTo(90, 6);
  });

  it('draws the line from one end to the other, across the antimeridian too', () => {
    const line = geodesicLine(naha, haneda);
    expect(line[0]).toBeCloseTo(mercatorX(naha.longitudeDeg), 9);
    expect(line.at(-1)).toBeCloseTo(mercatorY(haneda.latitudeDeg), 9);
    const across = geodesicLine({ latitudeDeg: 10, longitudeDeg: 179 }, { latitudeDeg: 10, longitudeDeg: -179 });
    expect(Math.cos(2 * Math.PI * across[2 * 16]!)).toBeCloseTo(1, 9);
  });

  it('says ranges as they are said at sea', () => {
    expect(rulerText(naha, haneda)).toMatch(/^8\d\d\.\d NM {2}04\d°T$/);
    expect(rulerText(naha, { ...naha, latitudeDeg: naha.latitudeDeg + 0.009 })).toMatch(/^99\d m {2}000°T$/);
  });

  it('takes a start, follows the pointer, takes an end, and starts anew', () => {
    const begun = clicked(NOTHING_MEASURED, naha);
    expect(begun).toEqual({ from: naha, to: null, fixed: false });
    const led = pointed(begun, haneda);
    expect(led.to).toEqual(haneda);
    const done = clicked(led, haneda);
    expect(done).toEqual({ from: naha, to: haneda, fixed: true });
    expect(pointed(done, naha)).toBe(done);
    expect(clicked(done, haneda)).toEqual({ from: haneda, to: null, fixed: false });
    expect(pointed(NOTHING_MEASURED, naha)).toBe(NOTHING_MEASURED);
  });
});
