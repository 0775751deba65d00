import { createPlotBatch } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberBytes } from '../src/track/number-bytes.ts';
import { ALTITUDE, AZIMUTH, DOPPLER, ELEVATION, PlotLine, RANGE, TIME } from '../src/track/plot-line.ts';
import { fillFromLine, fillPlot } from '../src/track/plot-row.ts';
import type { SensorsFile } from '../src/track/sensors-file.ts';

const SENSORS = ['A', 'JPN-B1', 'JPN-B2'];
const encoder = new TextEncoder();
const FIELDS = ['t', 'sensor', 'range_m', 'azimuth_deg', 'alt_m', 'elevation_deg', 'doppler_mps', 'mode_s'];
const LINE = '{"t": 0.003, "sensor": "JPN-B2", "range_m": 243277.98, "azimuth_deg": 225.23719, "alt_m": null}';

const numbers = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 1e4) / 1e4),
  fc.constantFrom(0, -0, 1e22, 5e-324),
);
const values = fc.oneof(
  { weight: 6, arbitrary: numbers },
  { weight: 2, arbitrary: fc.constantFrom(null, ...SENSORS, 'nobody', '8424D1', true) },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.jsonValue()) },
);
const keys = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FIELDS, 'mode_3a', 'callsign', 'lat', '_id') },
  fc.string(),
);
/** Lines of every make, most of them plots: pairs may repeat a key. */
const lines = fc
  .tuple(
    fc.constantFrom(...SENSORS),
    fc.tuple(numbers, numbers, numbers),
    fc.array(fc.tuple(keys, values), { maxLength: 6 }),
    fc.constantFrom('', ' ', '\t', '\r'),
  )
  .map(([sensor, [t, range, azimuth], more, gap]) => {
    const pairs: [string, unknown][] = [
      ['t', t],
      ['sensor', sensor],
      ['range_m', range],
      ['azimuth_deg', azimuth],
      ...more,
    ];
    const text = pairs.map(
      ([key, value]) => `${gap}${JSON.stringify(key)}${gap}:${gap}${JSON.stringify(value) ?? '1'}`,
    );
    return `${gap}{${text.join(`${gap},`)}${gap}}${gap}`;
  });

function plain(text: string, reader = new PlotLine(SENSORS, false)): Record<string, unknown> | null {
  const bytes = encoder.encode(text);
  return reader.read(bytes, 0) < 0 ? null : rowOf(reader);
}

/** What has been read, as `JSON.parse` would have it. */
function rowOf({ values, sensor, address }: PlotLine): Record<string, unknown> {
  const number = (place: number): number | null => (Number.isNaN(values[place]!) ? null : values[place]!);
  return {
    t: number(TIME),
    sensor: SENSORS[sensor],
    range_m: number(RANGE),
    azimuth_deg: number(AZIMUTH),
    alt_m: number(ALTITUDE),
    elevation_deg: number(ELEVATION),
    doppler_mps: number(DOPPLER),
    mode_s: address < 0 ? null : address.toString(16).toUpperCase().padStart(6, '0'),
  };
}

/** What the fields of a row come to, whoever has read it. */
function fieldsOf(row: Record<string, unknown>): unknown[] {
  return FIELDS.map((name) => (name === 'mode_s' ? String(row[name] ?? '').toUpperCase() : (row[name] ?? null)));
}

describe('a plot read from the bytes of its line', () => {
  it('is what JSON.parse makes of it, or is left to that', () => {
    const reader = new PlotLine(SENSORS, false);
    let read = 0;
    fc.assert(
      fc.property(lines, (text) => {
        const row = plain(text, reader);
        if (row === null) return;
        read++;
        expect(fieldsOf(row)).toEqual(fieldsOf(JSON.parse(text)));
      }),
      { numRuns: 2_000 },
    );
    expect(read).toBeGreaterThan(40);
  });

  it('is never read from what JSON.parse would refuse', () => {
    const reader = new PlotLine(SENSORS, true);
    const edits = fc.array(
      fc.tuple(
        fc.nat(LINE.length),
        fc.constantFrom('', '"', '{', '}', ',', ':', '0', '.', '-', 'e', '\\', '\n', 'é', 'nul'),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(edits, (changes) => {
        let text = LINE;
        for (const [at, by] of changes) text = text.slice(0, at) + by + text.slice(at + (by === '' ? 1 : 0));
        const row = plain(text, reader);
        if (row === null) return;
        // A newline ends the line, whatever follows.
        expect(fieldsOf(row)).toEqual(fieldsOf(JSON.parse(text.split('\n')[0]!)));
      }),
      { numRuns: 5_000 },
    );
  });

  it('reads the recordings’ make, line after line, also where the keys change', () => {
    const reader = new PlotLine(SENSORS, false);
    const other = '{"_id":"T1","mode_s":"8424D1","alt_m":9,"sensor":"A","azimuth_deg":0.5,"range_m":7,"t":12,"lat":3}';
    const bytes = encoder.encode(`${LINE}\n${other}\n${LINE}`);
    const second = reader.read(bytes, 0);
    expect(second).toBe(LINE.length + 1);
    expect(rowOf(reader)).toMatchObject({ t: 0.003, sensor: 'JPN-B2', range_m: 243277.98, alt_m: null, mode_s: null });
    const third = reader.read(bytes, second);
    expect(rowOf(reader)).toMatchObject({ t: 12, sensor: 'A', range_m: 7, alt_m: 9, mode_s: '8424D1' });
    expect(reader.read(bytes, third)).toBe(bytes.length + 1);
    expect(rowOf(reader)).toMatchObject({ t: 0.003, mode_s: null });
  });

  it('leaves out what needs a word: no range, an unknown sensor, a code, a nested value', () => {
    for (const text of [
      LINE.replace('range_m', 'ranje_m'),
      LINE.replace('JPN-B2', 'JPN-B3'),
      LINE.replace('"alt_m"', '"mode_3a": "7777", "alt_m"'),
      LINE.replace('null', '{}'),
      LINE.replace('null', '12e3'),
      LINE.replace('0.003', '0.1234567890123456'),
      `${LINE} x`,
      '',
      '[]',
    ]) {
      expect(plain(text), text).toBeNull();
    }
  });
});

describe('a number read from bytes', () => {
  it('is the double that JSON.parse gives, to the last bit', () => {
    const reader = new NumberBytes();
    let read = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 14 }),
        (whole, decimals) => {
          const digits = String(Math.abs(whole)).padStart(decimals + 1, '0');
          const point = digits.length - decimals;
          const text = `${whole < 0 ? '-' : ''}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ''}`;
          if (reader.read(encoder.encode(`${text},`), 0) < 0) return;
          read++;
          expect(Object.is(reader.value, JSON.parse(text))).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
    expect(read).toBeGreaterThan(1_000);
  });
});

describe('a row of the batch', () => {
  it('is the same whether filled from the bytes of the line or from what JSON.parse makes of it', () => {
    const position = { latitudeRad: 0.4, longitudeRad: 2.2, heightM: 120 };
    const sensors = SENSORS.map((id, index) => ({ id, index, ...(index === 0 ? {} : { position }) }));
    const indexOf = new Map(SENSORS.map((id, index) => [id, index]));
    const file = { sensors, indexOf, durationS: Number.NaN } as unknown as SensorsFile;
    const reader = new PlotLine(SENSORS, false);
    const batch = createPlotBatch(2);
    let read = 0;
    fc.assert(
      fc.property(lines, (text) => {
        if (plain(text, reader) === null) return;
        read++;
        expect(fillPlot(batch, 0, JSON.parse(text), file, false)).toBeNull();
        fillFromLine(batch, 1, reader, file);
        for (const column of Object.values(batch)) {
          if (!ArrayBuffer.isView(column)) continue;
          const values = column as Float64Array;
          const width = values.length / 2;
          expect(values.subarray(width)).toEqual(values.subarray(0, width));
        }
      }),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(20);
  });
});
