import { existsSync, readFileSync } from 'node:fs';
import { clearSurveillance, createSurveillanceColumns, decodeSurveillance, readPackets } from '@musubi/asterix';
import { AltitudeKind, createPlotBatch, readCallsign, type Sensor, SourceKind } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { RadarIntake } from '../src/index.ts';
import { sensor, withoutPosition } from './sensor.ts';

const file = new URL('../../../../shared/data/asterix/cat_034_048.pcap', import.meta.url);
const RAD = Math.PI / 180;

function replay(sensors: readonly Sensor[], shiftS = 0) {
  const intake = new RadarIntake(sensors);
  const columns = createSurveillanceColumns(256);
  const batch = createPlotBatch(1024);
  for (const packet of readPackets(readFileSync(file))) {
    if ('code' in packet) throw new Error(packet.message);
    clearSurveillance(columns);
    decodeSurveillance(packet.payload, 0, packet.payload.length, columns);
    intake.accept(columns, packet.timeS + shiftS, batch);
  }
  return { intake, batch };
}

/** What both independent decoders say is in the file: 14 reports of SAC 25 SIC 201, each on two lines. */
const CALLSIGNS =
  'DLH65A BAW162 TRA29V THY9WN S5DTL THY49V ROT361R GWI7753 DEDCW KLM1840 WZZ407 NAX19X FFMSNE EZY49VG'.split(' ');

describe.skipIf(!existsSync(file))('recorded Mode S radars (left out without the shared recordings)', () => {
  const radar201 = sensor({ id: 'R201', index: 0, source: { sac: 25, sic: 201 } });

  it('gives each real aircraft once', () => {
    const { intake, batch } = replay([radar201]);
    const callsigns = Array.from({ length: batch.count }, (_, i) => readCallsign(batch.callsign, i));
    expect(callsigns).toEqual(CALLSIGNS);
    expect(intake.counters.sensors.get(0)).toMatchObject({ accepted: 14, duplicate: 14, wrongTime: 0, outOfRange: 0 });
    expect(intake.counters.unknownSource).toBe(132);
  });

  it('gives DLH65A as the decoders do: 197.684 NM, 340.137°, FL330, 07:35:54.602', () => {
    const { batch } = replay([radar201]);
    expect(new Date(batch.timeS[0] * 1000).toISOString()).toBe('2016-05-05T07:35:54.601Z');
    expect(batch.rangeM[0] / 1852).toBeCloseTo(197.6835938, 6);
    expect(batch.azimuthRad[0] / RAD).toBeCloseTo(340.1367188, 6);
    expect(batch.altitudeM[0]).toBeCloseTo(33_000 * 0.3048, 6);
    expect(batch.altitudeKind[0]).toBe(AltitudeKind.pressure);
    expect([batch.address[0], batch.mode3A[0], batch.flags[0]]).toEqual([0x3c660c, 0o1000, 0]);
    expect(batch.sourceKinds[0]).toBe(SourceKind.modeS);
  });

  it('learns a site from the data where it is there (SIC 12) and waits where it is not (SIC 201)', () => {
    const heard = withoutPosition({ id: 'R12', index: 1, source: { sac: 25, sic: 12 } });
    const silent = withoutPosition({ id: 'R201', index: 0, source: { sac: 25, sic: 201 } });
    const { intake, batch } = replay([heard, silent]);
    const site = intake.position(1);
    // Raw values in steps of 180°/2^23. One decoder rounds the step and says 43.571022°: 0.5 m off.
    expect(site?.latitudeRad).toBeCloseTo((0x1efbdd * Math.PI) / 2 ** 23, 12);
    expect(site?.longitudeRad).toBeCloseTo((0x0baaa2 * Math.PI) / 2 ** 23, 12);
    expect(site?.heightM).toBe(780);
    expect(batch.count).toBeGreaterThan(0);
    expect(intake.position(0)).toBeNull();
    expect(intake.counters.sensors.get(0)).toMatchObject({ accepted: 0, waitingForSite: 28 });
  });

  it('is refused when played back at another time of day', () => {
    const { intake } = replay([radar201], 3652 * 86_400 + 43_200);
    expect(intake.counters.sensors.get(0)).toMatchObject({ accepted: 0, wrongTime: 28 });
  });
});
