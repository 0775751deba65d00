import { existsSync, readFileSync } from 'node:fs';
import { readCallsign } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AisReceiver, createAisColumns, encodePositionReport, encodeStaticReport } from '../src/index.ts';
import { checksum } from '../src/sentence.ts';

const DEG = Math.PI / 180;
const KT = 1852 / 3600;

function receive(text: string, shipsMax = 100) {
  const receiver = new AisReceiver({ shipsMax });
  const columns = createAisColumns(64);
  receiver.push(Buffer.from(text, 'latin1'), 1000, columns);
  return { receiver, columns, counters: receiver.counters };
}

function row(columns: ReturnType<typeof createAisColumns>, i: number) {
  const speed = Math.hypot(columns.eastMps[i], columns.northMps[i]) / KT;
  const course = Math.atan2(columns.eastMps[i], columns.northMps[i]) / DEG;
  return {
    mmsi: columns.mmsi[i],
    latitude: Number((columns.latitudeRad[i] / DEG).toFixed(6)),
    longitude: Number((columns.longitudeRad[i] / DEG).toFixed(6)),
    speed: Number(speed.toFixed(1)),
    course: Number((course < 0 ? course + 360 : course).toFixed(1)),
  };
}

function sentence(body: string): string {
  return `!${body}*${checksum(body).toString(16).toUpperCase().padStart(2, '0')}\r\n`;
}

const folder = new URL('../../../../shared/data/ais/', import.meta.url);
const present = existsSync(folder);

describe('AisReceiver', () => {
  it('decodes the example of the gpsd AIVDM document', () => {
    const { columns } = receive('!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C\r\n');
    expect(columns.count).toBe(1);
    expect(row(columns, 0)).toMatchObject({ mmsi: 477553000, latitude: 47.582833, longitude: -122.345833, speed: 0 });
  });

  it.skipIf(!present)(
    'decodes the shared recordings as ggencoder does, but for what is listed (left out without them)',
    () => {
      const text = ['tagblock', 'typeexamples']
        .map((n) => readFileSync(new URL(`${n}.nmea`, folder), 'latin1'))
        .join('');
      const { columns, counters } = receive(text);
      const rows = Array.from({ length: columns.count }, (_, i) => row(columns, i));
      expect(rows).toEqual([
        { mmsi: 224651000, latitude: -5.277917, longitude: -161.88265, speed: 1.2, course: 224.6 },
        { mmsi: 224651000, latitude: -5.276533, longitude: -161.881383, speed: 1.1, course: 221.3 },
        { mmsi: 224651000, latitude: -5.275983, longitude: -161.880883, speed: 1.2, course: 222.9 },
        { mmsi: 367033650, latitude: 42.79855, longitude: -70.346905, speed: 8.6, course: 35.9 },
        { mmsi: 636091044, latitude: 42.410017, longitude: -70.78728, speed: 0.1, course: 233.8 },
        { mmsi: 366764000, latitude: 43.072162, longitude: -70.711067, speed: 0, course: 0 },
        // ggencoder also gives 277315048 at latitude −101.547°, and cuts three ten-digit identities to nine.
      ]);
      expect(counters).toMatchObject({ checksumFailed: 0, malformed: 0, abandoned: 0, invalid: 4, statics: 3 });
    },
  );

  it.skipIf(!present)('remembers the names of the shared recordings (left out without them)', () => {
    const receiver = new AisReceiver();
    const columns = createAisColumns(64);
    for (const name of ['tagblock.nmea', 'typeexamples.nmea']) {
      receiver.push(readFileSync(new URL(name, folder)), 0, columns);
    }
    columns.count = 0;
    for (const mmsi of [219005012, 249190000, 366764000]) {
      const report = { mmsi, latitudeDeg: 1, longitudeDeg: 2, courseDeg: 3, speedKt: 4 };
      receiver.push(Buffer.from(`${encodePositionReport(report)}\r\n`), 0, columns);
    }
    const names = [0, 1, 2].map((i) => readCallsign(columns.name, i));
    expect(names).toEqual(['ROSINANTE', 'RUTH THERESA', 'R/V GULF CHALLENGER']);
    expect([...columns.shipType.subarray(0, 2)]).toEqual([0, 80]);
  });

  it('gives back what was encoded, cut anywhere', () => {
    const report = fc.record({
      mmsi: fc.integer({ min: 1, max: 999_999_999 }),
      latitudeDeg: fc.double({ min: -90, max: 90, noNaN: true }),
      longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
      courseDeg: fc.integer({ min: 0, max: 3599 }).map((c) => c / 10),
      speedKt: fc.integer({ min: 1, max: 1022 }).map((s) => s / 10),
      accuracyHigh: fc.boolean(),
    });
    const name = fc.stringMatching(/^[A-Z0-9][A-Z0-9 ]{0,18}[A-Z0-9]$/);
    fc.assert(
      fc.property(
        report,
        name,
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 50 }),
        (r, shipName, shipType, step) => {
          const statics = encodeStaticReport({ mmsi: r.mmsi, name: shipName, callsign: '7JAB', shipType });
          for (const s of statics) expect(s.length).toBeLessThanOrEqual(80);
          const bytes = Buffer.from([...statics, encodePositionReport(r), ''].join('\r\n'), 'latin1');
          const receiver = new AisReceiver();
          const columns = createAisColumns(4);
          for (let i = 0; i < bytes.length; i += step) receiver.push(bytes.subarray(i, i + step), 5, columns);
          expect(columns.count).toBe(1);
          expect(columns.mmsi[0]).toBe(r.mmsi);
          expect(columns.latitudeRad[0] / DEG).toBeCloseTo(r.latitudeDeg, 5);
          expect(columns.longitudeRad[0] / DEG).toBeCloseTo(r.longitudeDeg, 5);
          expect(columns.eastMps[0]).toBeCloseTo(r.speedKt * KT * Math.sin(r.courseDeg * DEG), 4);
          expect(columns.northMps[0]).toBeCloseTo(r.speedKt * KT * Math.cos(r.courseDeg * DEG), 4);
          expect(columns.accuracyHigh[0]).toBe(r.accuracyHigh ? 1 : 0);
          expect(columns.shipType[0]).toBe(shipType);
          expect(readCallsign(columns.name, 0)).toBe(shipName);
        },
      ),
    );
  });

  it('says what is not available', () => {
    const r = { mmsi: 1, latitudeDeg: 10, longitudeDeg: 20, courseDeg: Number.NaN, speedKt: Number.NaN };
    const { columns } = receive(`${encodePositionReport(r)}\n${encodePositionReport({ ...r, speedKt: 0 })}\n`);
    expect(columns.eastMps[0]).toBeNaN();
    expect(columns.northMps[0]).toBeNaN();
    expect(columns.eastMps[1]).toBe(0);
  });

  it('invents no vessel from a short payload or an impossible one', () => {
    const { columns, counters } = receive(sentence('AIVDM,1,1,,A,15N1u<P,0') + sentence('AIVDM,1,1,,A,5000,0'));
    expect(columns.count).toBe(0);
    expect(counters.invalid).toBe(2);
  });

  it('gives up parts that do not fit, and keeps few', () => {
    const parts = [
      sentence('AIVDM,9,1,1,A,55NPpR01,0'),
      sentence('AIVDM,2,2,1,A,0000,0'),
      sentence('AIVDM,3,2,4,B,00,0'),
    ];
    expect(receive(parts.join('')).counters).toMatchObject({ abandoned: 2, messages: 0 });
    const [first, second] = encodeStaticReport({ mmsi: 1, name: 'LATE', callsign: '', shipType: 70 });
    const receiver = new AisReceiver();
    const columns = createAisColumns(4);
    receiver.push(Buffer.from(`${first}\n`), 0, columns);
    receiver.push(Buffer.from(`${second}\n`), 11, columns);
    expect(receiver.counters).toMatchObject({ abandoned: 1, statics: 0 });
  });

  it('counts bad checksums, other sentences and overlong lines, and goes on', () => {
    const good = encodePositionReport({ mmsi: 1, latitudeDeg: 1, longitudeDeg: 1, courseDeg: 1, speedKt: 1 });
    const bad = good.replace('AIVDM,1,1,,A', 'AIVDM,1,1,,B');
    const { columns, counters } = receive(
      [bad, '$GPGGA,1*00', 'x'.repeat(5000), '!AIVDM', sentence('AIVDM,0,1,,A,0,0').trim(), good, ''].join('\r\n'),
    );
    expect(columns.count).toBe(1);
    expect(counters).toMatchObject({ checksumFailed: 2, notAis: 1, linesTooLong: 1, malformed: 1, positions: 1 });
  });

  it('drops and counts when the columns are full', () => {
    const good = encodePositionReport({ mmsi: 1, latitudeDeg: 1, longitudeDeg: 1, courseDeg: 1, speedKt: 1 });
    const { columns, counters } = receive(`${good}\n`.repeat(70));
    expect(columns.count).toBe(64);
    expect(counters.overflow).toBe(6);
  });

  it('never throws', () => {
    const receiver = new AisReceiver({ shipsMax: 3 });
    const columns = createAisColumns(8);
    const armour = fc.stringMatching(/^[0-W`-w]{0,120}$/);
    const digit = fc.integer({ min: 0, max: 9 });
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((b) => Buffer.from(b).toString('latin1')),
      fc
        .tuple(digit, digit, digit, armour, digit)
        .map(([c, n, s, p, f]) => sentence(`AIVDM,${c},${n},${s},A,${p},${f}`)),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        columns.count = 0;
        receiver.push(Buffer.from(`${text}\n`, 'latin1'), 0, columns);
        for (let i = 0; i < columns.count; i++) {
          expect(Math.abs(columns.latitudeRad[i])).toBeLessThanOrEqual(Math.PI / 2);
          expect(Math.abs(columns.longitudeRad[i])).toBeLessThanOrEqual(Math.PI);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
