import { AisReceiver, createAisColumns, encodePositionReport, encodeStaticReport } from '@musubi/ais';
import {
  AltitudeKind,
  createPlotBatch,
  Flag,
  NO_ADDRESS,
  PlotKind,
  readCallsign,
  SourceKind,
  TargetKind,
} from '@musubi/model';
import {
  AdsbDecoder,
  createAdsbColumns,
  encodeAirbornePosition,
  encodeIdentification,
  encodeOperationalStatus,
  encodeVelocity,
} from '@musubi/modes';
import { describe, expect, it } from 'vitest';
import { AdsbIntake, AisIntake } from '../src/index.ts';
import { sensor } from './sensor.ts';

const RAD = Math.PI / 180;
const KT = 1852 / 3600;
const address = 0xa12345;

describe('AdsbIntake', () => {
  it('turns a flight, encoded and decoded, into plots', () => {
    const columns = createAdsbColumns(8);
    const decoder = new AdsbDecoder();
    const at = { address, altitudeFt: 30_000, latitudeDeg: 33, longitudeDeg: 131 };
    decoder.push(encodeIdentification({ address, callsign: 'NAVY01', category: 0xa5 }), 99, columns);
    decoder.push(encodeVelocity({ address, eastKt: 300, northKt: -400, verticalRateFtMin: 640 }), 99, columns);
    decoder.push(encodeOperationalStatus({ address, nacp: 8 }), 99, columns);
    decoder.push(encodeAirbornePosition({ ...at, odd: false }), 100, columns);
    decoder.push(encodeAirbornePosition({ ...at, odd: true }), 100.5, columns);
    const batch = createPlotBatch(8);
    const intake = new AdsbIntake(sensor({ kind: 'ads-b', index: 5, simulated: true }));
    intake.accept(columns, batch);
    expect(batch.count).toBe(1);
    expect([batch.timeS[0], batch.sensor[0], batch.kind[0]]).toEqual([100.5, 5, PlotKind.geodetic]);
    expect(batch.latitudeRad[0]).toBeCloseTo(33 * RAD, 6);
    expect(batch.longitudeRad[0]).toBeCloseTo(131 * RAD, 6);
    expect(batch.altitudeM[0]).toBeCloseTo(9144, 9);
    expect(batch.altitudeKind[0]).toBe(AltitudeKind.pressure);
    expect(batch.sigmaPositionM[0]).toBeCloseTo(92.6 / Math.sqrt(-2 * Math.log(0.05)), 4);
    expect(batch.reportedEastMps[0]).toBeCloseTo(300 * KT, 4);
    expect(batch.reportedNorthMps[0]).toBeCloseTo(-400 * KT, 4);
    expect(batch.reportedUpMps[0]).toBeCloseTo((640 * 0.3048) / 60, 5);
    expect(batch.address[0]).toBe(address);
    expect(readCallsign(batch.callsign, 0)).toBe('NAVY01');
    expect(batch.targetKind[0]).toBe(TargetKind.airliner);
    expect(batch.sourceKinds[0]).toBe(SourceKind.adsb);
    expect(batch.flags[0]).toBe(Flag.simulated);
    expect(intake.counters.accepted).toBe(1);
  });

  it('takes kinds from categories, emergencies, the ground, and the receiver for the sigma floor', () => {
    const columns = createAdsbColumns(8);
    const rows = [0xa1, 0xa3, 0xa7, 0xb6, 0xb3, 0xc1, 0];
    columns.mode3A.fill(-1);
    columns.sigmaPositionM.fill(1);
    rows.forEach((category, i) => {
      columns.category[i] = category;
    });
    columns.emergency[0] = 5;
    columns.mode3A[1] = 0o7600;
    columns.onGround[2] = 1;
    columns.count = rows.length;
    const batch = createPlotBatch(8);
    new AdsbIntake(sensor()).accept(columns, batch);
    const k = TargetKind;
    expect([...batch.targetKind.subarray(0, 7)]).toEqual([
      k.lightAircraft,
      k.airliner,
      k.rotorcraft,
      k.uncrewedAircraft,
      k.unknown,
      k.unknown,
      k.aircraft,
    ]);
    expect([...batch.flags.subarray(0, 4)]).toEqual([Flag.emergency, Flag.emergency, Flag.onGround, 0]);
    expect(batch.sigmaPositionM[0]).toBe(20);
  });

  it('counts what is no plot', () => {
    const columns = createAdsbColumns(8);
    columns.timeS[0] = Number.NaN;
    columns.latitudeRad[1] = Number.NaN;
    columns.count = 6;
    const batch = createPlotBatch(3);
    const intake = new AdsbIntake(sensor());
    intake.accept(columns, batch);
    expect(batch.count).toBe(3);
    expect(intake.counters).toMatchObject({ accepted: 3, wrongTime: 1, noPosition: 1, overflow: 1 });
  });
});

describe('AisIntake', () => {
  it('turns vessels, encoded and decoded, into plots', () => {
    const vessels = [70, 80, 30, 35, 69, 36].map((shipType, k) => ({ mmsi: 431_000_000 + k, shipType }));
    const lines = vessels.flatMap(({ mmsi, shipType }) => [
      ...encodeStaticReport({ mmsi, name: `MARU NUMBER ${mmsi % 10}`, callsign: '7JAB', shipType }),
      encodePositionReport({
        mmsi,
        latitudeDeg: 32,
        longitudeDeg: 130,
        courseDeg: 90,
        speedKt: 10,
        accuracyHigh: mmsi % 2 === 0,
      }),
    ]);
    const columns = createAisColumns(8);
    new AisReceiver().push(Buffer.from(lines.map((l) => `${l}\r\n`).join('')), 500, columns);
    const batch = createPlotBatch(8);
    const accuracy = { ...sensor().accuracy, sigmaPositionM: 5 };
    const intake = new AisIntake(sensor({ kind: 'ais', exercise: true, accuracy }));
    intake.accept(columns, batch);
    expect(batch.count).toBe(6);
    const k = TargetKind;
    expect([...batch.targetKind.subarray(0, 6)]).toEqual([
      k.cargoVessel,
      k.tanker,
      k.fishingVessel,
      k.militaryVessel,
      k.passengerVessel,
      k.vessel,
    ]);
    expect([batch.timeS[0], batch.kind[0], batch.mmsi[0], batch.address[0]]).toEqual([
      500,
      PlotKind.geodetic,
      431_000_000,
      NO_ADDRESS,
    ]);
    expect(batch.latitudeRad[0]).toBeCloseTo(32 * RAD, 8);
    expect(batch.longitudeRad[0]).toBeCloseTo(130 * RAD, 8);
    expect(batch.reportedEastMps[0]).toBeCloseTo(10 * KT, 5);
    expect(batch.reportedUpMps[0]).toBeNaN();
    expect(batch.altitudeKind[0]).toBe(AltitudeKind.none);
    expect(batch.sigmaPositionM[0]).toBeCloseTo(5, 5);
    expect(batch.sigmaPositionM[1]).toBeCloseTo(30 / 2.448, 4);
    expect(readCallsign(batch.callsign, 1)).toBe('MARU NUMBER 1');
    expect([batch.sourceKinds[0], batch.flags[0]]).toEqual([SourceKind.ais, Flag.exercise]);
  });
});
