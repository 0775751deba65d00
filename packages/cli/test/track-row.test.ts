import { RAD_PER_DEG } from '@musubi/geo';
import { AltitudeKind, clearTrack, createTrackBatch, writeCallsign } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TrackRows } from '../src/track/track-row.ts';

const decoder = new TextDecoder();

/** What a row of tracks has of a number, and the number that it was: latitudes have 7 decimals, speeds 3, variances 1. */
function decimal(given: number, decimals: number): { text: string; value: number } {
  const tracks = createTrackBatch(1, 1);
  clearTrack(tracks, 0);
  for (const name of ['latitudeRad', 'longitudeRad', 'eastMps', 'northMps', 'horizontalCovariance'] as const)
    tracks[name].fill(0);
  const rows = new TrackRows();
  rows.begin(0);
  const textOf = (name: string): string => {
    rows.add(tracks, 0);
    return new RegExp(`"${name}":\\[?([^,\\]]+)`).exec(decoder.decode(rows.take()))![1]!;
  };
  if (decimals === 7) {
    tracks.latitudeRad[0] = given * RAD_PER_DEG;
    return { text: textOf('lat'), value: tracks.latitudeRad[0]! / RAD_PER_DEG };
  }
  const [name, column] =
    decimals === 3 ? (['vx', tracks.eastMps] as const) : (['pos_cov', tracks.horizontalCovariance] as const);
  column[0] = given;
  return { text: textOf(name), value: column[0]! };
}

describe('numbers as bytes', () => {
  test('are what JSON has for the rounded value', () => {
    const values = fc.oneof(fc.double({ min: -4_000, max: 4_000, noNaN: true }), fc.double());
    fc.assert(
      fc.property(values, fc.constantFrom(1, 3, 7), (given, decimals) => {
        const scale = 10 ** decimals;
        const { text, value } = decimal(given, decimals);
        const rounded = Math.round(value * scale) / scale;
        expect(JSON.parse(text)).toBe(JSON.parse(JSON.stringify(rounded)));
        expect(text).not.toMatch(/^-?0\d|\.\d*0$|\.$|^-0$/);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    [0, 3, '0'],
    [-0.0004, 3, '0'],
    [-0.05, 3, '-0.05'],
    [179.99999999, 7, '180'],
    [5082.04, 1, '5082'],
    [4_294_967_296, 1, '4294967296'],
    [2 ** 100, 1, '1.2676506002282294e+30'],
    [Number.NaN, 1, 'null'],
    [Number.NEGATIVE_INFINITY, 7, 'null'],
  ])('%d with %d decimals is %s', (value, decimals, text) => expect(decimal(value, decimals).text).toBe(text));
});

describe('rows of tracks', () => {
  test('hold what is known', () => {
    const tracks = createTrackBatch(1, 1);
    clearTrack(tracks, 0);
    tracks.number[0] = 42;
    tracks.latitudeRad[0] = Math.PI / 6;
    tracks.longitudeRad[0] = -Math.PI / 3;
    tracks.eastMps[0] = 250.5;
    tracks.northMps[0] = -0.25;
    tracks.altitudeKind[0] = AltitudeKind.pressure;
    tracks.altitudeM[0] = 9_000.5;
    tracks.upMps[0] = -3;
    tracks.horizontalCovariance.set([100, -20, 0, 0, 400.25]);
    tracks.address[0] = 0xf01;
    tracks.mode3A[0] = 0o21;
    writeCallsign(tracks.callsign, 0, 'A"B');
    const rows = new TrackRows();
    rows.begin(32.5);
    expect(rows.add(tracks, 0)).toBe(false);
    const text = decoder.decode(rows.take());
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      t: 32.5,
      id: '000042',
      lat: 30,
      lon: -60,
      vx: 250.5,
      vy: -0.25,
      alt_m: 9_000.5,
      vz: -3,
      pos_cov: [100, -20, 400.3],
      mode_s: '000F01',
      mode_3a: '0021',
      callsign: 'A"B',
    });
    expect(rows.take().length).toBe(0);
  });

  test('are to be taken before their room ends, however many there are', () => {
    const tracks = createTrackBatch(1, 1);
    clearTrack(tracks, 0);
    const rows = new TrackRows();
    rows.begin(0);
    let written = 0;
    for (let k = 0; k < 5_000; k++)
      if (rows.add(tracks, 0)) written += decoder.decode(rows.take()).split('\n').length - 1;
    written += decoder.decode(rows.take()).split('\n').length - 1;
    expect(written).toBe(5_000);
  });
});
