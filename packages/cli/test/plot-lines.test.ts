import { createPlotBatch } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlotLines } from '../src/track/plot-lines.ts';
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

function plain(text: string, reader = new PlotLines(SENSORS, false)): Record<string, unknown> | null {
  reader.load(encoder.encode(text));
  return reader.read(0) === 0 ? null : rowOf(reader, 0);
}

/** What has been read of a line, as `JSON.parse` would have it. */
function rowOf(lines: PlotLines, i: number): Record<string, unknown> {
  const number = (column: Float64Array): number | null => (Number.isNaN(column[i]!) ? null : column[i]!);
  const address = lines.address[i]!;
  return {
    t: number(lines.timeS),
    sensor: SENSORS[lines.sensor[i]!],
    range_m: number(lines.rangeM),
    azimuth_deg: number(lines.azimuthDeg),
    alt_m: number(lines.altitudeM),
    elevation_deg: number(lines.elevationDeg),
    doppler_mps: number(lines.dopplerMps),
    mode_s: address < 0 ? null : address.toString(16).toUpperCase().padStart(6, '0'),
  };
}

/** What the fields of a row come to, whoever has read it. */
function fieldsOf(row: Record<string, unknown>): unknown[] {
  return FIELDS.map((name) => (name === 'mode_s' ? String(row[name] ?? '').toUpperCase() : (row[name] ?? null)));
}

describe('a plot read from the bytes of its line', () => {
  it('is what JSON.parse makes of it, or is left to that', () => {
    const reader = new PlotLines(SENSORS, false);
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
    const reader = new PlotLines(SENSORS, true);
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
    const reader = new PlotLines(SENSORS, false);
    const other = '{"_id":"T1","mode_s":"8424D1","alt_m":9,"sensor":"A","azimuth_deg":0.5,"range_m":7,"t":12,"lat":3}';
    const bytes = encoder.encode(`${LINE}\n${other}\n${LINE}`);
    reader.load(bytes);
    expect(reader.read(0)).toBe(3);
    expect(reader.next).toBe(bytes.length + 1);
    expect(rowOf(reader, 0)).toMatchObject({ t: 0.003, sensor: 'JPN-B2', range_m: 243277.98, mode_s: null });
    expect(rowOf(reader, 1)).toMatchObject({ t: 12, sensor: 'A', range_m: 7, alt_m: 9, mode_s: '8424D1' });
    expect(rowOf(reader, 2)).toMatchObject({ t: 0.003, alt_m: null, mode_s: null });
  });

  it('stops before a line of another make, and goes on after it', () => {
    const reader = new PlotLines(SENSORS, false);
    const odd = '{"t": 1, "sensor": "é"}';
    const bytes = encoder.encode(`${LINE}\n${odd}\n${LINE}\n`);
    reader.load(bytes);
    expect(reader.read(0)).toBe(1);
    expect(reader.next).toBe(LINE.length + 1);
    expect(reader.read(reader.next)).toBe(0);
    expect(reader.read(bytes.indexOf(10, reader.next) + 1)).toBe(1);
    expect(reader.next).toBe(bytes.length);
  });

  it('reads more lines than there is room for in turns, and blocks of any size', () => {
    const reader = new PlotLines(SENSORS, false);
    for (const lines of [1, 5_000, 3]) {
      reader.load(encoder.encode(`${LINE}\n`.repeat(lines)));
      let read = 0;
      let at = 0;
      for (let count = reader.read(0); count > 0; count = reader.read(at)) {
        read += count;
        at = reader.next;
        expect(rowOf(reader, count - 1)).toMatchObject({ t: 0.003, sensor: 'JPN-B2', azimuth_deg: 225.23719 });
      }
      expect(read).toBe(lines);
    }
  });

  it('does not take what longer lines before it have left behind for its own', () => {
    const reader = new PlotLines(SENSORS, false);
    reader.load(encoder.encode(LINE));
    for (let length = 1; length < LINE.length; length++) {
      reader.load(encoder.encode(LINE));
      reader.load(encoder.encode(LINE.slice(0, length)));
      expect(reader.read(0)).toBe(0);
    }
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
    const reader = new PlotLines(SENSORS, false);
    let read = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 14 }),
        (whole, decimals) => {
          const digits = String(Math.abs(whole)).padStart(decimals + 1, '0');
          const point = digits.length - decimals;
          const text = `${whole < 0 ? '-' : ''}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ''}`;
          if (plain(LINE.replace('243277.98', text), reader) === null) return;
          read++;
          expect(Object.is(reader.rangeM[0], JSON.parse(text))).toBe(true);
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
    const reader = new PlotLines(SENSORS, false);
    const batch = createPlotBatch(2);
    let read = 0;
    fc.assert(
      fc.property(lines, (text) => {
        if (plain(text, reader) === null) return;
        read++;
        expect(fillPlot(batch, 0, JSON.parse(text), file, false)).toBeNull();
        fillFromLine(batch, 1, reader, 0, file);
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
