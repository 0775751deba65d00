import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type AdsbColumns,
  AdsbDecoder,
  createAdsbColumns,
  decodeMessage,
  encodeMessage,
  formatAvr,
  type ModesMessage,
  parseAvr,
  parseAvrFrame,
} from '../src/index.ts';
import { hex } from './hex.ts';

/** Recorded messages by downlink format. */
const FORMATS = { 0: 10, 4: 3, 5: 8, 11: 63, 17: 2120, 20: 8, 21: 5 };

const folder = new URL('../../../../shared/data/modes/', import.meta.url);
const present = existsSync(folder);

describe('AVR text', () => {
  it('reads messages with and without a time, and nothing else', () => {
    expect(parseAvr('*8D4840D6202CC371C32CE0576098;')).toEqual(hex('8D4840D6202CC371C32CE0576098'));
    expect(parseAvr('@016CE3671C748D4840D6202CC371C32CE0576098;\r')).toEqual(hex('8D4840D6202CC371C32CE0576098'));
    expect(parseAvrFrame('@016CE3671C748D4840D6202CC371C32CE0576098;')?.ticks).toBe(0x016ce3671c74);
    expect(parseAvrFrame('*5d4d20237a55a6;')?.ticks).toBeNull();
    expect(parseAvr('*5d4d20237a55a6;')).toEqual(hex('5d4d20237a55a6'));
    expect(parseAvr('*7700;')).toEqual(hex('7700'));
    for (const line of [
      '',
      '*;',
      '8D4840D6202CC371C32CE0576098;',
      '*8D48;;',
      '*xx4d20237a55a6;',
      '*5d4d20237a55a6',
      '*5;',
    ]) {
      expect([line, parseAvr(line)]).toEqual([line, null]);
    }
    expect(parseAvr(`*${'00'.repeat(5000)};`)).toBeNull();
    expect(formatAvr(hex('5d4d20237a55a6'))).toBe('*5D4D20237A55A6;');
  });

  it.skipIf(!present)('reads each of 217 recorded lines (left out without the shared recordings)', () => {
    const lines = readFileSync(new URL('modes1_avr.txt', folder), 'latin1').trim().split('\n');
    expect(lines.length).toBe(217);
    const decoder = new AdsbDecoder();
    const columns = createAdsbColumns(256);
    lines.forEach((line, i) => {
      const message = parseAvr(line);
      expect([line, message === null]).toEqual([line, false]);
      expect(formatAvr(message as Uint8Array).toLowerCase()).toBe(line.toLowerCase());
      decoder.push(message as Uint8Array, i / 100, columns);
    });
    expect(decoder.counters).toMatchObject({ parityFailed: 0, malformed: 0, unreasonable: 0 });
    expect(decoder.counters).toMatchObject({ allCallReplies: 63, otherFormats: 34, velocities: 54, positions: 57 });
    // One aircraft south of Sicily.
    expect(columns.latitudeRad[0]).toBeCloseTo((37.1044 * Math.PI) / 180, 6);
    expect(columns.longitudeRad[0]).toBeCloseTo((13.78323 * Math.PI) / 180, 6);
  });
});

const EARTH_RADIUS_M = 6_371_000;

/** How far each step of the flight is from what its velocity says, m, and the way it says in all. */
function deadReckon(c: AdsbColumns): { worstM: number; apartM: number; wayM: number } {
  let worstM = 0;
  let wayM = 0;
  let [northM, eastM] = [0, 0];
  for (let i = 1; i < c.count; i++) {
    // After a gap the position comes before a fresh velocity.
    if (Number.isNaN(c.northMps[i])) continue;
    const s = c.timeS[i] - c.timeS[i - 1];
    const north = (c.latitudeRad[i] - c.latitudeRad[i - 1]) * EARTH_RADIUS_M - c.northMps[i] * s;
    const span = (c.longitudeRad[i] - c.longitudeRad[i - 1]) * EARTH_RADIUS_M;
    const east = span * Math.cos(c.latitudeRad[i]) - c.eastMps[i] * s;
    northM += north;
    eastM += east;
    wayM += Math.hypot(c.northMps[i], c.eastMps[i]) * s;
    worstM = Math.max(worstM, Math.hypot(north, east));
  }
  return { worstM, apartM: Math.hypot(northM, eastM), wayM };
}

describe.skipIf(!present)('2,000 recorded ADS-B messages (left out without the shared recordings)', () => {
  it('follow the aircraft as its own velocity says', () => {
    const rows = readFileSync(new URL('sample_data_adsb.csv', folder), 'latin1').trim().replaceAll('"', '').split('\n');
    const decoder = new AdsbDecoder();
    const columns = createAdsbColumns(2000);
    for (const row of rows) {
      const [time, message] = row.split(',');
      decoder.push(hex(message), Number(time), columns);
    }
    expect(decoder.counters).toMatchObject({
      messages: 2000,
      parityFailed: 0,
      identifications: 98,
      velocities: 965,
      positions: 933,
      awaitingPair: 4,
      unreasonable: 0,
      otherTypes: 0,
    });
    const { worstM, apartM, wayM } = deadReckon(columns);
    // Times are whole seconds: two of them may be a second off each, at 254 m/s.
    expect(worstM).toBeLessThan(508);
    expect(wayM).toBeGreaterThan(150_000);
    expect(apartM / wayM).toBeLessThan(0.01);
  });
});

describe.skipIf(!present)('every recorded message (left out without the shared recordings)', () => {
  const lines = (name: string) => (present ? readFileSync(new URL(name, folder), 'latin1').trim().split('\n') : []);

  it('is decoded, and is the same bytes when encoded again', () => {
    const avr = lines('modes1_avr.txt').map((line) => parseAvr(line) as Uint8Array);
    const adsb = lines('sample_data_adsb.csv').map((line) => hex(line.replaceAll('"', '').split(',')[1]));
    const formats: Record<number, number> = {};
    for (const bytes of [...avr, ...adsb]) {
      const message = decodeMessage(bytes);
      expect('problem' in message ? message : null).toBeNull();
      const { df } = message as ModesMessage;
      formats[df] = (formats[df] ?? 0) + 1;
      expect(formatAvr(encodeMessage(message as ModesMessage))).toBe(formatAvr(bytes));
    }
    expect(formats).toEqual(FORMATS);
  });
});
