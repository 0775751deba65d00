import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AircraftJson,
  beastTicksOfS,
  beastTicksToS,
  emptySbsMessage,
  formatSbs,
  parseAircraftJson,
  parseSbs,
  type SbsMessage,
  timeOfDayToTimeS,
} from '../src/index.ts';

function problemOf(result: object): string | null {
  return 'problem' in result ? String(result.problem) : null;
}

describe('Beast clocks', () => {
  it('count 12 MHz, or seconds and nanoseconds of the day', () => {
    expect(beastTicksToS(12_000_000, '12MHz')).toBe(1);
    // 12:34:56.789 as 18 and 30 bits.
    expect(beastTicksToS(45_296 * 2 ** 30 + 789_000_000, 'gps')).toBe(45_296.789);
    expect(beastTicksToS(86_401 * 2 ** 30, 'gps')).toBeNaN();
    expect(beastTicksToS(1e9, 'gps')).toBeNaN();
  });

  it('are the inverse of each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), fc.integer({ min: 0, max: 999_999_999 }), (s, ns) => {
        const ticks = s * 2 ** 30 + ns;
        expect(beastTicksOfS(beastTicksToS(ticks, 'gps'), 'gps')).toBe(ticks);
        expect(beastTicksOfS(beastTicksToS(ticks, '12MHz'), '12MHz')).toBe(ticks);
      }),
    );
    expect(beastTicksOfS(9.9999999999, 'gps')).toBe(10 * 2 ** 30);
  });

  it('go to the nearest day', () => {
    const midnight = 1_700_006_400;
    expect(timeOfDayToTimeS(86_399, midnight + 1)).toBe(midnight - 1);
    expect(timeOfDayToTimeS(1, midnight - 1)).toBe(midnight + 1);
    expect(timeOfDayToTimeS(43_000, midnight + 43_001)).toBe(midnight + 43_000);
  });
});

describe('SBS text', () => {
  const line =
    'MSG,3,5,211,4CA2D6,10057,2008/11/28,14:53:50.594,2008/11/28,14:58:51.153,,37000,,,51.45735,-1.02826,,,0,0,0,-1';

  it('reads a line of the published description', () => {
    expect(parseSbs(`${line}\r\n`)).toEqual({
      ...emptySbsMessage(3, 0x4ca2d6),
      generatedTimeS: Date.UTC(2008, 10, 28, 14, 53, 50, 594) / 1000,
      loggedTimeS: Date.UTC(2008, 10, 28, 14, 58, 51, 153) / 1000,
      altitudeFt: 37_000,
      latitudeDeg: 51.45735,
      longitudeDeg: -1.02826,
      alert: false,
      emergency: false,
      spi: false,
      onGround: true,
    });
  });

  const number = (min: number, max: number) => fc.option(fc.integer({ min, max }), { nil: null });
  const flag = fc.option(fc.boolean(), { nil: null });
  const time = fc.option(
    fc.integer({ min: 0, max: 4e9 }).map((ms) => ms / 1000),
    { nil: null },
  );
  const message: fc.Arbitrary<SbsMessage> = fc.record({
    transmissionType: fc.integer({ min: 1, max: 8 }),
    address: fc.integer({ min: 0, max: 0xffffff }),
    generatedTimeS: time,
    loggedTimeS: time,
    callsign: fc.option(fc.stringMatching(/^[A-Z0-9]{1,8}$/), { nil: null }),
    altitudeFt: number(-1000, 100_000),
    groundSpeedKt: number(0, 1000),
    trackDeg: number(0, 359),
    latitudeDeg: fc.option(
      fc.integer({ min: -9_000_000, max: 9_000_000 }).map((k) => k / 1e5),
      { nil: null },
    ),
    longitudeDeg: number(-180, 180),
    verticalRateFtMin: number(-6000, 6000),
    squawk: fc.option(fc.stringMatching(/^[0-7]{4}$/), { nil: null }),
    alert: flag,
    emergency: flag,
    spi: flag,
    onGround: flag,
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(message, (m) => {
        const read = parseSbs(formatSbs(m));
        // Minus zero is written as zero.
        for (const [name, value] of Object.entries(m)) {
          const got = (read as unknown as Record<string, unknown>)[name];
          if (typeof value === 'number' && name.endsWith('TimeS')) expect(got).toBeCloseTo(value, 6);
          else expect([name, got === 0 ? 0 : got]).toEqual([name, value === 0 ? 0 : value]);
        }
      }),
    );
  });

  it('says what is wrong', () => {
    expect(problemOf(parseSbs(''))).toBe('not-a-message');
    expect(problemOf(parseSbs('STA,,5,179,400AE7,10103,2008/11/28,14:58:51.153'))).toBe('not-a-message');
    expect(problemOf(parseSbs('MSG,3,1'))).toBe('fields-missing');
    expect(problemOf(parseSbs(line.replace('MSG,3', 'MSG,9')))).toBe('type-wrong');
    expect(problemOf(parseSbs(line.replace('4CA2D6', '4CA2DX')))).toBe('address-wrong');
    expect(parseSbs(line.replace('51.45735', '91'))).toMatchObject({ problem: 'value-wrong', field: 15 });
    expect(parseSbs(line.replace('37000', '1e9'))).toMatchObject({ problem: 'value-wrong', field: 12 });
    expect(problemOf(parseSbs('M'.repeat(513)))).toBe('line-too-long');
    expect(parseSbs(line.replace('2008/11/28,14:53', '2008/13/28,14:53'))).toMatchObject({ generatedTimeS: null });
    expect(() => formatSbs(emptySbsMessage(0, 1))).toThrow(/transmissionType/);
  });
});

describe('aircraft.json', () => {
  const one = {
    hex: '~2a1b3c',
    type: 'tisb_other',
    flight: 'DAL123  ',
    alt_baro: 35_000,
    alt_geom: 35_500,
    gs: 450.1,
    track: 90.5,
    baro_rate: -64,
    squawk: '1200',
    category: 'A3',
    nav_qnh: 1013.2,
    lat: 51.5,
    lon: -0.1,
    nic: 8,
    rc: 186,
    seen_pos: 0.5,
    version: 2,
    nac_p: 9,
    mlat: [],
    tisb: ['lat', 'lon'],
    messages: 77,
    seen: 0.1,
    rssi: -20.5,
  };
  const parse = (aircraft: unknown[]) => parseAircraftJson(JSON.stringify({ now: 1.7e9, aircraft })) as AircraftJson;

  it('reads members with their units in the names', () => {
    const { nowS, aircraft, aircraftDropped, valuesDropped } = parse([one]);
    expect([nowS, aircraftDropped, valuesDropped]).toEqual([1.7e9, 0, 0]);
    expect(aircraft[0]).toMatchObject({
      address: 0x2a1b3c,
      addressIsIcao: false,
      callsign: 'DAL123',
      onGround: false,
      pressureAltitudeFt: 35_000,
      geometricAltitudeFt: 35_500,
      groundSpeedKt: 450.1,
      trackDeg: 90.5,
      barometricRateFtMin: -64,
      squawk: '1200',
      category: 'A3',
      latitudeDeg: 51.5,
      positionAgeS: 0.5,
      nacp: 9,
      tisb: ['lat', 'lon'],
      mach: null,
      alert: null,
    });
    expect(parse([{ hex: 'abcdef', alt_baro: 'ground' }]).aircraft[0]).toMatchObject({
      addressIsIcao: true,
      onGround: true,
      pressureAltitudeFt: null,
    });
  });

  it('leaves out and counts what cannot be', () => {
    const odd = { ...one, lat: 91, gs: '450', flight: {}, squawk: '9999', alt_baro: true, tisb: 7, alert: 2 };
    const result = parse([odd, null, 7, {}, { hex: 'xyz' }, { hex: 7 }]);
    expect(result).toMatchObject({ aircraftDropped: 5, valuesDropped: 7 });
    expect(result.aircraft[0]).toMatchObject({ latitudeDeg: null, groundSpeedKt: null, callsign: null, tisb: [] });
    expect(parseAircraftJson('{"now":1,"aircraft":[{"hex":"abcdef","__proto__":{"gs":1}}]}')).toMatchObject({
      aircraft: [{ groundSpeedKt: null }],
    });
  });

  it('says what is wrong', () => {
    expect(problemOf(parseAircraftJson('{'))).toBe('not-json');
    expect(problemOf(parseAircraftJson('['.repeat(1_000_000)))).toBe('not-json');
    for (const text of ['null', '[]', '{}', '{"now":"1","aircraft":[]}', '{"now":1,"aircraft":{}}']) {
      expect([text, problemOf(parseAircraftJson(text))]).toEqual([text, 'not-aircraft-json']);
    }
    expect(problemOf(parseAircraftJson('{"now":1,"aircraft":[1,2]}', { aircraftMax: 1 }))).toBe('too-many-aircraft');
    expect(problemOf(parseAircraftJson('      ', { charactersMax: 5 }))).toBe('text-too-long');
  });
});
