import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTable } from '../src/editions.ts';
import {
  clearSurveillance,
  createSurveillanceColumns,
  type DecodedRecord,
  decodeRecords,
  decodeSurveillance,
  encodeBlock,
  type ItemValue,
  type ItemValues,
  PROBLEMS_MAX,
  RecordFlag,
  readPackets,
  type SurveillanceColumns,
} from '../src/index.ts';
import type { CategoryTable } from '../src/layout.ts';
import { arbitraryRecord } from './arbitrary-record.ts';
import { hasRecordings, recording } from './shared.ts';

type Named = Readonly<Record<string, any>>;
const F = RecordFlag;

const METRES_PER_FOOT = 0.3048;
const callsignAt = (callsign: Uint8Array, row: number) =>
  String.fromCharCode(...callsign.subarray(row * 8, row * 8 + 8)).replaceAll('\0', '');
const isCallsign = (text: unknown) => typeof text === 'string' && /^[A-Z0-9 ]{8}$/.test(text);
const code = (value: Named | undefined) => (value && !value.V && !value.G ? Number.parseInt(value.MODE3A, 8) : -1);
const emergency = (mode3A: number) => ([0o7500, 0o7600, 0o7700].includes(mode3A) ? F.emergency : 0);
const flightStatus = (status: number | undefined) =>
  (status === 1 || status === 3 ? F.onGround : 0) | (status === 4 || status === 5 ? F.spi : 0);
const bit = (condition: unknown, flag: number) => (condition ? flag : 0);

/** What the columns must say of a CAT 048 record, written anew from the item definitions. */
function expected048(items: Named): Named {
  const descriptor: Named = items['020'] ?? {};
  const mode3A = code(items['070']);
  const level = items['090'];
  return {
    sac: items['010']?.SAC ?? 0,
    sic: items['010']?.SIC ?? 0,
    timeOfDayS: items['140'] ?? Number.NaN,
    detectionType: descriptor.TYP ?? 255,
    rangeNm: items['040']?.RHO ?? Number.NaN,
    azimuthDeg: items['040']?.THETA ?? Number.NaN,
    mode3A,
    flightLevel: level && !level.V && !level.G ? level.FL : Number.NaN,
    address: items['220'] ?? -1,
    callsign: isCallsign(items['240']) ? items['240'].trimEnd() : '',
    dopplerMps: items['120']?.CAL?.D === 0 ? items['120'].CAL.CAL : Number.NaN,
    height3dM: items['110'] === undefined ? Number.NaN : feetOf(items['110']) * METRES_PER_FOOT,
    trackNumber: items['161']?.TRN ?? -1,
    flags:
      bit(descriptor.SIM, F.simulated) |
      bit(descriptor.TST || descriptor.RAB, F.test) |
      bit(descriptor.SPI, F.spi) |
      bit(descriptor.ME, F.emergency) |
      bit(descriptor.MI, F.militaryIdentification) |
      bit(items['070']?.L, F.notExtracted) |
      bit(items['170']?.TRE, F.trackEnd) |
      emergency(mode3A) |
      flightStatus(items['230']?.STAT),
  };
}

const feetOf = (height: ItemValue): number => (typeof height === 'number' ? height : Object.values(height as Named)[0]);

function expected034(items: Named): Named {
  return {
    sac: items['010']?.SAC ?? 0,
    sic: items['010']?.SIC ?? 0,
    messageType: items['000'] ?? 0,
    timeOfDayS: items['030'] ?? Number.NaN,
    sectorDeg: items['020'] ?? Number.NaN,
    antennaPeriodS: items['041'] ?? Number.NaN,
    siteHeightM: items['120']?.HGT ?? Number.NaN,
    siteLatitudeDeg: items['120']?.LAT ?? Number.NaN,
    siteLongitudeDeg: items['120']?.LON ?? Number.NaN,
    flags: bit(items['050']?.COM?.NOGO, F.noGo) | bit(items['050']?.COM?.TSV, F.timeInvalid),
  };
}

function sigma(items: Named): number {
  const { APC, APW } = (items['500'] ?? {}) as Named;
  if (!APW) return APC ? Math.max(APC.X, APC.Y) : Number.NaN;
  const shrink = Math.cos(((items['105']?.LAT ?? 0) * Math.PI) / 180);
  return Math.max(APW.LAT, APW.LON * shrink) * 111_195;
}

function expected062(items: Named): Named {
  const status: Named = items['080'] ?? {};
  const derived: Named = items['380'] ?? {};
  const mode3A = code(items['060']);
  const names = [derived.ID, items['245']?.CHR].filter(isCallsign) as string[];
  return {
    sac: items['010']?.SAC ?? 0,
    sic: items['010']?.SIC ?? 0,
    timeOfDayS: items['070'] ?? Number.NaN,
    trackNumber: items['040'] ?? 0,
    latitudeDeg: items['105']?.LAT ?? Number.NaN,
    longitudeDeg: items['105']?.LON ?? Number.NaN,
    eastMps: items['185']?.VX ?? Number.NaN,
    northMps: items['185']?.VY ?? Number.NaN,
    upMps: items['220'] === undefined ? Number.NaN : (items['220'] * METRES_PER_FOOT) / 60,
    flightLevel: items['136'] ?? Number.NaN,
    geometricAltitudeM: items['130'] === undefined ? Number.NaN : items['130'] * METRES_PER_FOOT,
    mode3A,
    address: derived.ADR ?? -1,
    callsign: names[0]?.trimEnd() ?? '',
    sigmaPositionM: sigma(items),
    flags:
      bit(status.SPI, F.spi) |
      bit(status.SIM, F.simulated) |
      bit(status.TSE, F.trackEnd) |
      bit(status.ME, F.emergency) |
      bit(status.MI, F.militaryIdentification) |
      bit(status.CST, F.coasted) |
      bit(items['340']?.TYP?.RAB || items['340']?.TYP?.TST, F.test) |
      bit(derived.SAB?.GBS, F.onGround) |
      bit([1, 4, 5, 6].includes(derived.SAB?.STAT), F.emergency) |
      emergency(mode3A) |
      flightStatus(derived.COM?.STAT),
  };
}

const CATEGORIES = [
  [34, 'cat034', expected034],
  [48, 'cat048', expected048],
  [62, 'cat062', expected062],
] as const;

function rowOf(columns: Named, row: number): Named {
  const entries = Object.entries(columns).filter(([, column]) => ArrayBuffer.isView(column));
  return Object.fromEntries(
    entries.map(([name, column]) => [
      name,
      name === 'callsign' ? callsignAt(column as Uint8Array, row) : (column as any)[row],
    ]),
  );
}

/** Both faces of the same bytes say the same. */
function compare(bytes: Uint8Array, columns: SurveillanceColumns): void {
  clearSurveillance(columns);
  expect(decodeSurveillance(bytes, 0, bytes.length, columns)).toBe(bytes.length);
  const results = [...decodeRecords(bytes)];
  for (const [category, name, expected] of CATEGORIES) {
    const records = results.filter((r): r is DecodedRecord => 'items' in r && r.cat === category);
    expect(columns[name].count).toBe(records.length);
    records.forEach((record, row) => {
      const { offset, ...values } = rowOf(columns[name], row);
      expect(offset).toBe(record.offset);
      for (const [column, value] of Object.entries(expected(record.items))) {
        if (typeof value === 'number' && !Number.isNaN(value)) expect(values[column], column).toBeCloseTo(value, 9);
        else expect(values[column], column).toBe(value);
      }
    });
  }
  const problems = results.filter((r) => 'code' in r && r.code !== 'category-unknown');
  const own = problems.filter(
    (r) => 'code' in r && ([34, 48, 62].includes(r.category) || r.code.startsWith('block') || r.code === 'bytes-left'),
  );
  expect(columns.problems).toEqual(own.slice(0, PROBLEMS_MAX));
  expect(columns.problemCount).toBe(own.length);
}

describe('columns and records', () => {
  const columns = createSurveillanceColumns(256);

  it.each(CATEGORIES)(
    'agree on any CAT %s record',
    (category) => {
      const record = arbitraryRecord(findTable(category) as CategoryTable);
      fc.assert(
        fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
          compare(encodeBlock(category, records), columns);
        }),
        { numRuns: 40, seed: category },
      );
    },
    60_000,
  );

  it.each(CATEGORIES)(
    'agree on CAT %s blocks end to end, whatever octets follow them, and where one is cut or changed',
    (category, name) => {
      const record = arbitraryRecord(findTable(category) as CategoryTable);
      const change = fc.tuple(fc.nat(), fc.nat(255));
      fc.assert(
        fc.property(fc.array(record, { minLength: 2, maxLength: 5 }), fc.option(change), (records, changed) => {
          const bytes = Uint8Array.from(records.flatMap((each) => [...encodeBlock(category, [each])]));
          if (changed) bytes[3 + (changed[0] % (bytes.length - 3))] = changed[1];
          compare(bytes, columns);
          const { count } = columns[name];
          const alone = Array.from({ length: count }, (_, row) => rowOf(columns[name], row));
          for (const poison of [0, 0xff]) {
            const around = new Uint8Array(bytes.length + 512).fill(poison);
            around.set(bytes, 256);
            clearSurveillance(columns);
            decodeSurveillance(around, 256, 256 + bytes.length, columns);
            const rows = Array.from({ length: columns[name].count }, (_, row) => rowOf(columns[name], row));
            expect(rows.map((row) => ({ ...row, offset: row.offset - 256 }))).toEqual(alone);
          }
        }),
        { numRuns: 60, seed: category },
      );
    },
    60_000,
  );

  it('agree on CAT 048 reports that begin as nearly all do, of any content, and where they are changed', () => {
    const whole = (most: number) => fc.integer({ min: 0, max: most });
    const head = fc.record({
      '010': fc.record({ SAC: whole(255), SIC: whole(255) }),
      '140': whole(86_401 * 128 - 1).map((ticks) => ticks / 128),
      '020': fc.record({ TYP: whole(7), SIM: whole(1), RDP: whole(1), SPI: whole(1), RAB: whole(1) }),
      '040': fc.record({ RHO: whole(65_535).map((r) => r / 256), THETA: whole(65_535).map((t) => (t * 360) / 65_536) }),
      '070': fc.record({
        V: whole(1),
        G: whole(1),
        L: whole(1),
        MODE3A: fc
          .oneof(fc.constantFrom(0o7500, 0o7600, 0o7700, 0o7677, 0o7701), whole(4095))
          .map((code) => code.toString(8).padStart(4, '0')),
      }),
      '090': fc.record({ V: whole(1), G: whole(1), FL: fc.integer({ min: -8192, max: 8191 }).map((fl) => fl / 4) }),
    });
    const report = fc
      .tuple(arbitraryRecord(findTable(48) as CategoryTable), head)
      .map(([any, first]) => ({ ...any, ...first, '161': { TRN: 1 } }) as ItemValues);
    const change = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 3 }), fc.option(change), (reports, changed) => {
        const bytes = encodeBlock(48, reports);
        if (changed) bytes[3 + (changed[0] % (bytes.length - 3))] = changed[1];
        compare(bytes, columns);
      }),
      { numRuns: 300, seed: 48 },
    );
  }, 60_000);

  it.skipIf(!hasRecordings)('agree on the recordings (left out without ../shared/data/asterix)', () => {
    for (const name of ['cat034.raw', 'cat048.raw', 'cat062cat065.raw', 'asterix4py_cat062.ast', 'cat21_re.ast']) {
      compare(recording(name), columns);
    }
    for (const name of ['cat_034_048.pcap', 'cat_062_065.pcap', 'asterix.pcap', 'cat_001_002.pcap']) {
      for (const packet of readPackets(recording(name))) compare((packet as { payload: Uint8Array }).payload, columns);
    }
  });

  it.skipIf(!hasRecordings)(
    'make no record of an edition they do not know (left out without ../shared/data/asterix)',
    () => {
      clearSurveillance(columns);
      for (const packet of readPackets(recording('asterix.pcap'))) {
        const { payload } = packet as { payload: Uint8Array };
        decodeSurveillance(payload, 0, payload.length, columns);
        expect([...decodeRecords(payload)].every((result) => 'code' in result)).toBe(true);
      }
      expect(columns.cat062.count).toBe(0);
      expect(columns.problemCount).toBe(100);
      expect(columns.problems.length).toBe(PROBLEMS_MAX);
    },
  );
});

const plot = (time: number) => ({ '010': { SAC: 254, SIC: 1 }, '140': time, '040': { RHO: 12.5, THETA: 90 } });

describe('decodeSurveillance', () => {
  const two = encodeBlock(48, [plot(1), plot(2)]);
  const twice = new Uint8Array([...two, ...two]);

  it('stops at the block for which there is no room, and goes on from there', () => {
    const columns = createSurveillanceColumns(3);
    const stopped = decodeSurveillance(twice, 0, twice.length, columns);
    expect([stopped, columns.cat048.count]).toEqual([two.length, 2]);
    clearSurveillance(columns);
    expect(decodeSurveillance(twice, stopped, twice.length, columns)).toBe(twice.length);
    expect(columns.cat048.timeOfDayS.slice(0, 2)).toEqual(new Float64Array([1, 2]));
  });

  it('says so, and goes on, when a block can never have room', () => {
    const columns = createSurveillanceColumns(1);
    expect(decodeSurveillance(twice, 0, twice.length, columns)).toBe(twice.length);
    expect(columns.problems.map((p) => p.code)).toEqual(['columns-too-small', 'columns-too-small']);
    expect(columns.cat048.count).toBe(0);
  });

  it('skips categories it has no columns for, and counts them', () => {
    const columns = createSurveillanceColumns(4);
    const status = encodeBlock(65, [{ '010': { SAC: 1, SIC: 2 }, '000': 2 }]);
    decodeSurveillance(
      new Uint8Array([...status, 250, 0, 5, 1, 1, ...two]),
      0,
      5 + status.length + two.length,
      columns,
    );
    expect([columns.unreadBlocks, columns.cat048.count, columns.problemCount]).toEqual([2, 2, 0]);
  });

  it('leaves no row of a block with a malformed record, and goes on at the next block', () => {
    const columns = createSurveillanceColumns(8);
    const cut = new Uint8Array([...encodeBlock(48, [plot(1)]), 0, 0]);
    cut[2] = cut.length;
    const bytes = new Uint8Array([...cut, ...two]);
    decodeSurveillance(bytes, 0, bytes.length, columns);
    expect(columns.cat048.count).toBe(2);
    expect(columns.problems).toMatchObject([{ code: 'record-empty', category: 48, offset: cut.length - 2, length: 2 }]);
  });

  it('reads nothing before its start or after its end', () => {
    const columns = createSurveillanceColumns(8);
    expect(decodeSurveillance(twice, two.length, twice.length - 1, columns)).toBe(twice.length - 1);
    expect([columns.cat048.count, columns.problems[0]?.code]).toEqual([0, 'block-past-end']);
  });
});
