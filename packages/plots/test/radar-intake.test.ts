import { geodeticToPolar, localFrame, localToGeodetic } from '@musubi/geo';
import { createSurveillanceColumns, RecordFlag, type SurveillanceColumns } from '@musubi/asterix';
import {
  AltitudeKind,
  createPlotBatch,
  Flag,
  PlotKind,
  readCallsign,
  type Sensor,
  SourceKind,
  TargetKind,
} from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTAKE_COUNTERS, RadarIntake } from '../src/index.ts';
import { sensor, withoutPosition } from './sensor.ts';

const RAD = Math.PI / 180;
/** 2026-05-01T00:00:00Z. */
const MIDNIGHT_S = 1_777_593_600;
const NOON_S = MIDNIGHT_S + 43_200;

const TARGET = {
  sac: 1,
  sic: 2,
  timeOfDayS: 43_199.5,
  detectionType: 5,
  rangeNm: 100,
  azimuthDeg: 90,
  mode3A: 0o1234,
  flightLevel: 350,
  address: 0x840001,
  dopplerMps: Number.NaN,
  height3dM: Number.NaN,
  flags: 0,
};
type Target = typeof TARGET;

/** A sound report by default, each of a batch at a range of its own. */
function addTarget(columns: SurveillanceColumns, change: Partial<Target> = {}, callsign = ''): void {
  const c = columns.cat048;
  const i = c.count++;
  for (const [name, value] of Object.entries({ ...TARGET, rangeNm: 100 + i, ...change })) (c as any)[name][i] = value;
  c.callsign.fill(0, i * 8, i * 8 + 8);
  c.callsign.set(Buffer.from(callsign), i * 8);
}

const SERVICE = {
  sac: 1,
  sic: 2,
  messageType: 1,
  timeOfDayS: 43_199,
  antennaPeriodS: 4,
  siteHeightM: 200,
  siteLatitudeDeg: 36,
  siteLongitudeDeg: 136,
  flags: 0,
};

function addService(columns: SurveillanceColumns, change: Partial<typeof SERVICE> = {}): void {
  const c = columns.cat034;
  const i = c.count++;
  for (const [name, value] of Object.entries({ ...SERVICE, ...change })) (c as any)[name][i] = value;
}

function addTrack(columns: SurveillanceColumns, change: Record<string, number> = {}): void {
  const c = columns.cat062;
  const i = c.count++;
  const track = {
    sac: 1,
    sic: 2,
    timeOfDayS: 43_199,
    latitudeDeg: 34 + i,
    longitudeDeg: 134,
    eastMps: 200,
    northMps: -50,
    upMps: 3,
    flightLevel: Number.NaN,
    geometricAltitudeM: 9000,
    mode3A: -1,
    address: -1,
    sigmaPositionM: 75,
    flags: 0,
    ...change,
  };
  for (const [name, value] of Object.entries(track)) (c as any)[name][i] = value;
}

function setUp(sensors: Sensor[], capacity = 16) {
  const intake = new RadarIntake(sensors);
  return { intake, columns: createSurveillanceColumns(32), batch: createPlotBatch(capacity) };
}

describe('RadarIntake, target reports', () => {
  it('turns a report into SI by hand', () => {
    const { intake, columns, batch } = setUp([sensor()]);
    addTarget(columns, { dopplerMps: 12.5 }, 'JAL123');
    intake.accept(columns, NOON_S, batch);
    expect(batch.count).toBe(1);
    expect(batch.timeS[0]).toBe(NOON_S - 0.5);
    expect(batch.sensor[0]).toBe(3);
    expect(batch.kind[0]).toBe(PlotKind.polar);
    expect(batch.rangeM[0]).toBe(185_200);
    expect(batch.azimuthRad[0]).toBeCloseTo(Math.PI / 2, 12);
    expect(batch.altitudeM[0]).toBeCloseTo(10_668, 9);
    expect(batch.altitudeKind[0]).toBe(AltitudeKind.pressure);
    expect(batch.siteLatitudeRad[0]).toBe(35 * RAD);
    expect(batch.siteLongitudeRad[0]).toBe(135 * RAD);
    expect(batch.siteHeightM[0]).toBe(100);
    expect(batch.address[0]).toBe(0x840001);
    expect(batch.mode3A[0]).toBe(0o1234);
    expect(batch.dopplerMps[0]).toBe(12.5);
    expect(readCallsign(batch.callsign, 0)).toBe('JAL123');
    expect(batch.sourceKinds[0]).toBe(SourceKind.modeS);
    expect(batch.targetKind[0]).toBe(TargetKind.aircraft);
    expect(batch.flags[0]).toBe(0);
    expect(batch.latitudeRad[0]).toBeNaN();
  });

  it('tells the means by the type of detection', () => {
    const { intake, columns, batch } = setUp([sensor({ kind: 'radar' })]);
    for (let type = 1; type <= 7; type++) addTarget(columns, { detectionType: type });
    addTarget(columns, { detectionType: 255, address: -1, mode3A: -1 });
    intake.accept(columns, NOON_S, batch);
    const { psr, ssr, modeS } = SourceKind;
    expect([...batch.sourceKinds.subarray(0, 8)]).toEqual([
      psr,
      ssr,
      psr | ssr,
      modeS,
      modeS,
      modeS | psr,
      modeS | psr,
      psr,
    ]);
  });

  it('takes the height of a 3D radar as the elevation that it was measured by, beside any flight level', () => {
    const { intake, columns, batch } = setUp([sensor()]);
    const { position } = sensor();
    const site = localFrame(position!.latitudeRad, position!.longitudeRad, position!.heightM);
    const heights = [5_000, 60_000, 12_000];
    const elevations = heights.map((heightM, k) => {
      const point = new Float64Array(3);
      localToGeodetic(site, 150_000 + 20_000 * k, 90_000, 0, point);
      geodeticToPolar(site, point[0]!, point[1]!, heightM, point);
      const [rangeM, azimuthRad, elevationRad] = point;
      addTarget(columns, {
        rangeNm: rangeM! / 1852,
        azimuthDeg: azimuthRad! / RAD,
        flightLevel: k === 2 ? 400 : Number.NaN,
        height3dM: heightM,
      });
      return elevationRad!;
    });
    intake.accept(columns, NOON_S, batch);
    elevations.forEach((expected, row) => {
      expect(batch.elevationRad[row]).toBeCloseTo(expected, 7);
    });
    expect([batch.altitudeM[0], batch.altitudeKind[0]]).toEqual([Number.NaN, AltitudeKind.none]);
    expect([batch.altitudeM[2], batch.altitudeKind[2]]).toEqual([40_000 * 0.3048, AltitudeKind.pressure]);
  });

  it('has neither elevation nor altitude where nothing was told, and keeps a height that the range cannot reach', () => {
    const { intake, columns, batch } = setUp([sensor()]);
    addTarget(columns, { flightLevel: Number.NaN });
    addTarget(columns, { flightLevel: Number.NaN, height3dM: 20_000, rangeNm: 1 });
    intake.accept(columns, NOON_S, batch);
    expect([...batch.elevationRad.subarray(0, 2)]).toEqual([Number.NaN, Number.NaN]);
    expect([batch.altitudeM[0], batch.altitudeKind[0]]).toEqual([Number.NaN, AltitudeKind.none]);
    expect([batch.altitudeM[1], batch.altitudeKind[1]]).toEqual([20_000, AltitudeKind.geometric]);
  });

  it('marks exercise and simulated from sensor or data, and never takes a mark away', () => {
    for (const exercise of [false, true]) {
      for (const simulated of [false, true]) {
        for (const bit of [0, RecordFlag.simulated]) {
          const { intake, columns, batch } = setUp([sensor({ exercise, simulated })]);
          addTarget(columns, { flags: bit });
          intake.accept(columns, NOON_S, batch);
          expect((batch.flags[0] & Flag.exercise) !== 0).toBe(exercise);
          expect((batch.flags[0] & Flag.simulated) !== 0).toBe(simulated || bit !== 0);
        }
      }
    }
  });

  it('marks test, SPI, emergency and on the ground', () => {
    const { intake, columns, batch } = setUp([sensor()]);
    const rows = [RecordFlag.test, RecordFlag.spi, RecordFlag.emergency, RecordFlag.onGround, RecordFlag.noGo];
    for (const flags of rows) addTarget(columns, { flags });
    for (const mode3A of [0o7500, 0o7600, 0o7700, 0o7701]) addTarget(columns, { mode3A });
    addTarget(columns, { flags: RecordFlag.militaryIdentification });
    intake.accept(columns, NOON_S, batch);
    expect([...batch.flags.subarray(0, 9)]).toEqual([
      Flag.test,
      Flag.spi,
      Flag.emergency,
      Flag.onGround,
      0,
      Flag.emergency,
      Flag.emergency,
      Flag.emergency,
      0,
    ]);
    expect(batch.targetKind[9]).toBe(TargetKind.militaryAircraft);
  });

  it('keeps the day right across midnight, whichever side the clock of reception is', () => {
    for (const receivedAtS of [MIDNIGHT_S + 0.1, MIDNIGHT_S - 0.1]) {
      const { intake, columns, batch } = setUp([sensor()]);
      addTarget(columns, { timeOfDayS: 86_399.9921875 });
      addTarget(columns, { timeOfDayS: 0.0078125 });
      intake.accept(columns, receivedAtS, batch);
      expect([...batch.timeS.subarray(0, 2)]).toEqual([MIDNIGHT_S - 0.0078125, MIDNIGHT_S + 0.0078125]);
    }
  });

  it('counts each reason to refuse', () => {
    const { intake, columns, batch } = setUp([sensor()]);
    const refused: [Partial<Target>, (typeof INTAKE_COUNTERS)[number]][] = [
      [{ timeOfDayS: Number.NaN }, 'wrongTime'],
      [{ timeOfDayS: 86_400 }, 'wrongTime'],
      [{ timeOfDayS: 43_200 + 6 * 3600 + 1 }, 'wrongTime'],
      [{ rangeNm: Number.NaN }, 'noPosition'],
      [{ azimuthDeg: Number.NaN }, 'noPosition'],
      [{ azimuthDeg: 360 }, 'noPosition'],
      [{ rangeNm: 0 }, 'outOfRange'],
      [{ rangeNm: 255.99 }, 'outOfRange'],
      [{ detectionType: 0 }, 'noDetection'],
    ];
    const expected = Object.fromEntries(INTAKE_COUNTERS.map((name) => [name, 0]));
    for (const [change, reason] of refused) {
      addTarget(columns, change);
      expected[reason]++;
    }
    intake.accept(columns, NOON_S, batch);
    expect(batch.count).toBe(0);
    expect(intake.counters.sensors.get(3)).toEqual(expected);
  });

  it('drops and counts sources that no sensor has', () => {
    const { intake, columns, batch } = setUp([sensor()]);
    addTarget(columns, { sic: 3 });
    addService(columns, { sac: 9 });
    addTrack(columns);
    intake.accept(columns, NOON_S, batch);
    expect(batch.count).toBe(0);
    expect(intake.counters.unknownSource).toBe(3);
  });

  it('takes a report that comes on two lines once', () => {
    const { intake, columns, batch } = setUp([sensor(), sensor({ id: 'JPN-S1', index: 7, kind: 'system-tracks' })]);
    for (let k = 0; k < 3; k++) addTarget(columns);
    addTrack(columns);
    intake.accept(columns, NOON_S, batch);
    intake.accept(columns, NOON_S + 0.2, batch);
    addTarget(columns, { timeOfDayS: 43_199.5078125, rangeNm: 100 });
    intake.accept(columns, NOON_S + 0.4, batch);
    expect(batch.count).toBe(5);
    expect(intake.counters.sensors.get(3)).toMatchObject({ accepted: 4, duplicate: 6 });
    expect(intake.counters.sensors.get(7)).toMatchObject({ accepted: 1, duplicate: 2 });
  });

  it('drops and counts when the batch is full', () => {
    const { intake, columns, batch } = setUp([sensor()], 2);
    for (let k = 0; k < 5; k++) addTarget(columns);
    intake.accept(columns, NOON_S, batch);
    expect(batch.count).toBe(2);
    expect(intake.counters.sensors.get(3)).toMatchObject({ accepted: 2, overflow: 3 });
  });

  it('leaves nothing of the row that was there before', () => {
    const { intake, columns, batch } = setUp([sensor({ exercise: true })]);
    addTarget(columns, { flags: RecordFlag.spi, dopplerMps: 3 }, 'ABCDEFGH');
    intake.accept(columns, NOON_S, batch);
    batch.count = 0;
    columns.cat048.count = 0;
    addTarget(columns, { rangeNm: 101, flightLevel: Number.NaN, mode3A: -1, address: -1 });
    intake.accept(columns, NOON_S, batch);
    expect(readCallsign(batch.callsign, 0)).toBe('');
    expect([batch.flags[0], batch.mode3A[0], batch.address[0]]).toEqual([Flag.exercise, -1, -1]);
    expect(batch.dopplerMps[0]).toBeNaN();
    expect(batch.altitudeKind[0]).toBe(AltitudeKind.none);
  });

  it('makes of any numbers either a sound plot or a count', () => {
    const any = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, 359.99, 43_200));
    const report = fc.record({
      timeOfDayS: any,
      rangeNm: any,
      azimuthDeg: any,
      detectionType: fc.integer({ min: 0, max: 255 }),
      flags: fc.integer({ min: 0, max: 65_535 }),
    });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 30 }), (reports) => {
        const { intake, columns, batch } = setUp([sensor()], 8);
        for (const r of reports) addTarget(columns, r);
        intake.accept(columns, NOON_S, batch);
        const counters = intake.counters.sensors.get(3) as any;
        expect(INTAKE_COUNTERS.reduce((sum, name) => sum + counters[name], 0)).toBe(reports.length);
        expect(counters.accepted).toBe(batch.count);
        for (let i = 0; i < batch.count; i++) {
          expect(Math.abs(batch.timeS[i] - NOON_S)).toBeLessThanOrEqual(21_600);
          expect(batch.rangeM[i]).toBeGreaterThan(0);
          expect(batch.rangeM[i]).toBeLessThanOrEqual(470_000);
          expect(batch.azimuthRad[i]).toBeLessThan(2 * Math.PI);
        }
      }),
    );
  });
});

describe('RadarIntake, where the radar is', () => {
  it('waits for CAT 034 when no position was given, and uses one in the same datagram', () => {
    const { intake, columns, batch } = setUp([withoutPosition()]);
    addTarget(columns);
    intake.accept(columns, NOON_S, batch);
    expect(intake.position(3)).toBeNull();
    expect(intake.counters.sensors.get(3)).toMatchObject({ accepted: 0, waitingForSite: 1 });
    addService(columns);
    intake.accept(columns, NOON_S, batch);
    expect(batch.siteLatitudeRad[0]).toBeCloseTo(36 * RAD, 12);
    expect(batch.siteHeightM[0]).toBe(200);
    expect(intake.position(3)?.longitudeRad).toBeCloseTo(136 * RAD, 12);
  });

  it('believes the position given rather than one in the data', () => {
    const { intake, columns, batch } = setUp([sensor()]);
    addService(columns);
    addTarget(columns);
    intake.accept(columns, NOON_S, batch);
    expect(batch.siteLatitudeRad[0]).toBe(35 * RAD);
    expect(intake.position(3)).toEqual(sensor().position);
  });

  it('passes over impossible positions', () => {
    const { intake, columns, batch } = setUp([withoutPosition()]);
    addService(columns, { siteLatitudeDeg: 91 });
    addService(columns, { siteLongitudeDeg: Number.NaN });
    addService(columns, { siteHeightM: Number.NaN });
    addService(columns, { timeOfDayS: Number.NaN });
    intake.accept(columns, NOON_S, batch);
    expect(intake.position(3)).toBeNull();
  });

  it('stops while the radar says that its clock is wrong, and goes on after', () => {
    const { intake, columns, batch } = setUp([sensor()]);
    addService(columns, { flags: RecordFlag.timeInvalid });
    addTarget(columns);
    intake.accept(columns, NOON_S, batch);
    columns.cat034.count = 0;
    addService(columns, { messageType: 2 });
    intake.accept(columns, NOON_S, batch);
    expect(intake.counters.sensors.get(3)).toMatchObject({ accepted: 0, clockInvalid: 2 });
    addService(columns, { messageType: 1 });
    intake.accept(columns, NOON_S, batch);
    expect(batch.count).toBe(1);
  });

  const aew = () => sensor({ id: 'AUS-AEW', kind: 'airborne-radar' });

  it('takes a moving platform along the line through its last two fixes', () => {
    const { intake, columns, batch } = setUp([aew()]);
    addService(columns, { timeOfDayS: 43_190, siteLatitudeDeg: 30, siteLongitudeDeg: 179.99, siteHeightM: 9000 });
    addService(columns, { timeOfDayS: 43_194, siteLatitudeDeg: 30.008, siteLongitudeDeg: -179.998, siteHeightM: 9020 });
    addTarget(columns, { timeOfDayS: 43_196 });
    addTarget(columns, { timeOfDayS: 43_192 });
    intake.accept(columns, NOON_S, batch);
    expect(batch.count).toBe(2);
    expect(batch.siteLatitudeRad[0] / RAD).toBeCloseTo(30.012, 9);
    expect(batch.siteLongitudeRad[0] / RAD).toBeCloseTo(-179.992, 9);
    expect(batch.siteHeightM[0]).toBeCloseTo(9030, 9);
    expect(batch.siteLatitudeRad[1] / RAD).toBeCloseTo(30.004, 9);
    expect(batch.siteLongitudeRad[1] / RAD).toBeCloseTo(179.996, 9);
    expect(batch.sourceKinds[0]).toBe(SourceKind.modeS | SourceKind.airborne);
    expect(intake.position(3)?.heightM).toBe(9020);
  });

  it('does not use a moving platform on one fix, an old one, or two of different flights', () => {
    const { intake, columns, batch } = setUp([aew()]);
    addService(columns, { timeOfDayS: 43_100 });
    addTarget(columns);
    intake.accept(columns, NOON_S, batch);
    columns.cat034.count = 0;
    addService(columns, { timeOfDayS: 43_104, siteLatitudeDeg: 36.001 });
    intake.accept(columns, NOON_S, batch);
    columns.cat034.count = 0;
    addService(columns, { timeOfDayS: 43_199, siteLatitudeDeg: -20 });
    intake.accept(columns, NOON_S, batch);
    expect(batch.count).toBe(0);
    expect(intake.counters.sensors.get(3)).toMatchObject({ waitingForSite: 2, siteTooOld: 1 });
  });
});

describe('RadarIntake, system tracks', () => {
  const system = () => sensor({ id: 'JPN-S1', index: 7, kind: 'system-tracks', exercise: true });

  it('takes updates as geodetic plots', () => {
    const { intake, columns, batch } = setUp([sensor(), system()]);
    addTrack(columns);
    addTrack(columns, { sigmaPositionM: Number.NaN, flightLevel: 100, flags: RecordFlag.simulated });
    intake.accept(columns, NOON_S, batch);
    expect(batch.count).toBe(2);
    expect([batch.sensor[0], batch.kind[0]]).toEqual([7, PlotKind.geodetic]);
    expect(batch.latitudeRad[0]).toBeCloseTo(34 * RAD, 12);
    expect(batch.longitudeRad[0]).toBeCloseTo(134 * RAD, 12);
    expect([...batch.sigmaPositionM.subarray(0, 2)]).toEqual([75, 20]);
    expect([batch.reportedEastMps[0], batch.reportedNorthMps[0], batch.reportedUpMps[0]]).toEqual([200, -50, 3]);
    expect([batch.altitudeM[0], batch.altitudeKind[0]]).toEqual([9000, AltitudeKind.geometric]);
    expect([batch.altitudeM[1], batch.altitudeKind[1]]).toEqual([3048, AltitudeKind.pressure]);
    expect([...batch.flags.subarray(0, 2)]).toEqual([Flag.exercise, Flag.exercise | Flag.simulated]);
    expect(batch.sourceKinds[0]).toBe(SourceKind.systemTrack);
    expect(batch.rangeM[0]).toBeNaN();
  });

  it('refuses predictions, endings and impossible places', () => {
    const { intake, columns, batch } = setUp([system()]);
    addTrack(columns, { flags: RecordFlag.coasted });
    addTrack(columns, { flags: RecordFlag.trackEnd });
    addTrack(columns, { latitudeDeg: Number.NaN });
    addTrack(columns, { longitudeDeg: 181 });
    addTrack(columns, { timeOfDayS: -1 });
    intake.accept(columns, NOON_S, batch);
    expect(batch.count).toBe(0);
    expect(intake.counters.sensors.get(7)).toMatchObject({ noDetection: 2, noPosition: 2, wrongTime: 1 });
  });
});

describe('RadarIntake, its table', () => {
  it('refuses a table that cannot tell sources apart', () => {
    expect(() => new RadarIntake([sensor(), sensor({ id: 'JPN-R2', index: 4 })])).toThrow(/JPN-R1 and JPN-R2/);
    const { source: _source, ...nameless } = sensor();
    expect(() => new RadarIntake([nameless])).toThrow(/no SAC\/SIC/);
    const others = ['ads-b', 'ais'] as const;
    expect(() => new RadarIntake(others.map((kind, index) => ({ ...nameless, kind, index })))).not.toThrow();
  });
});
