import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAltitudeFt, readCprFormat } from '../src/adsb/airborne-position.ts';
import { address, downlinkFormat, typeCode } from '../src/adsb/extended-squitter.ts';
import { readCategory, readIdentification } from '../src/adsb/identification.ts';
import { createVelocityFields, readVelocity } from '../src/adsb/velocity.ts';
import { readBits } from '../src/bit-field.ts';
import {
  crc24,
  decodeAltitude13,
  decodeIdentity13,
  decodeMessage,
  decodeRegister,
  inferCommB,
  type ModesMessage,
} from '../src/index.ts';
import { hex } from './hex.ts';

/** Where we and the golden decodes differ, and why; see golden-differences.json beside this file. */
interface Difference {
  field: string;
  messages: string | string[];
  golden: string | number;
  ours: string | number;
}
type Golden = Record<string, string | number>;

const file = new URL('../../../../shared/data/modes/golden_v2.json', import.meta.url);
const present = existsSync(file);
const golden: [string, Golden][] = present ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : [];
const listed: Difference[] = JSON.parse(readFileSync(new URL('golden-differences.json', import.meta.url), 'utf8'));

function ofType(code: number): [string, Golden][] {
  return golden.filter(([, g]) => g.typecode === code);
}

describe.skipIf(!present)('600 messages that pyModeS decoded (left out without the shared recordings)', () => {
  it('agrees on downlink format, address and type code', () => {
    for (const [text, g] of golden) {
      const message = hex(text);
      const format = downlinkFormat(message);
      const icao = format === 17 ? address(message) : crc24(message);
      const code = format === 17 ? typeCode(message) : undefined;
      expect([text, format, icao, code]).toEqual([text, g.df, Number.parseInt(String(g.icao), 16), g.typecode]);
      if (format === 17) expect([text, crc24(message)]).toEqual([text, 0]);
    }
    expect(golden.length).toBe(600);
  });

  it('agrees on altitude and CPR format of airborne positions', () => {
    for (const [text, g] of ofType(11)) {
      const message = hex(text);
      expect([text, readAltitudeFt(message), readCprFormat(message)]).toEqual([text, g.altitude, g.cpr_format]);
    }
    expect(ofType(11).length).toBe(185);
  });

  it('agrees on velocities', () => {
    const v = createVelocityFields();
    for (const [text, g] of ofType(19)) {
      expect(readVelocity(hex(text), v)).toBe(true);
      const track = (Math.atan2(v.eastKt, v.northKt) * 180) / Math.PI;
      expect([text, Math.trunc(Math.hypot(v.eastKt, v.northKt))]).toEqual([text, g.groundspeed]);
      expect(track < 0 ? track + 360 : track).toBeCloseTo(Number(g.track), 9);
      expect(v.verticalRateFtMin).toBe(g.vertical_rate);
    }
    expect(ofType(19).length).toBe(14);
  });

  it('differs on the identification as listed', () => {
    for (const [text, g] of ofType(4)) {
      const message = hex(text);
      const callsign = new Uint8Array(8);
      expect(readIdentification(message, callsign, 0)).toBe(true);
      const ours: Golden = {
        callsign: Buffer.from(callsign).toString('latin1').replaceAll('\0', ''),
        category: readCategory(message),
      };
      for (const field of ['callsign', 'category']) {
        const difference = listed.find((d) => d.field === field && d.messages.includes(text));
        expect([ours[field], g[field]]).toEqual([difference?.ours, difference?.golden]);
      }
    }
    expect(ofType(4).length).toBe(1);
  });

  it('agrees on altitude of DF 20 and code of DF 21', () => {
    let compared = 0;
    for (const [text, g] of golden) {
      const code = readBits(hex(text), 20, 13);
      if (g.df === 20) expect([text, decodeAltitude13(code)]).toEqual([text, g.altitude]);
      if (g.df === 21) expect([text, decodeIdentity13(code).toString(8).padStart(4, '0')]).toEqual([text, g.squawk]);
      if (g.df === 20 || g.df === 21) compared++;
    }
    expect(compared).toBe(400);
  });

  /** The golden register names, `4,0` for BDS40, of the Comm-B replies. */
  function commB() {
    return golden
      .filter(([, g]) => g.df === 20 || g.df === 21)
      .map(([text, g]) => {
        const message = decodeMessage(hex(text)) as ModesMessage & { df: 20 | 21 };
        const names = String(g.bds ?? '')
          .split(',')
          .filter((name) => name !== '')
          .map((name) => `${name[3]},${name[4]}`);
        const altitudeFt = message.df === 20 ? message.altitudeFt : null;
        return {
          text,
          g,
          names,
          message,
          candidates: inferCommB(message.mb, altitudeFt === null ? {} : { altitudeFt }),
        };
      });
  }

  it('agrees on the register wherever the golden decode names one, and on there being none', () => {
    let named = 0;
    for (const { text, names, candidates } of commB().filter((c) => c.names.length <= 1)) {
      expect([text, candidates[0]?.bds]).toEqual([text, names[0]]);
      if (names.length === 0) continue;
      expect(candidates[0].score).toBeGreaterThan(0.9);
      named++;
    }
    expect(named).toBe(363);
  });

  it('names one of the registers where the golden decode names two or three, as listed', () => {
    const several = commB().filter((c) => c.names.length > 1);
    const difference = listed.find((d) => d.field === 'bds');
    expect(several.map((c) => c.text).sort()).toEqual([...(difference?.messages ?? [])].sort());
    for (const { names, candidates } of several) {
      expect(names).toContain(candidates[0].bds);
      expect(candidates[0].score).toBeGreaterThan(0.85);
    }
  });

  const NAMES: Readonly<Record<string, string>> = {
    panelAltitudeFt: 'selected_altitude_mcp',
    managedAltitudeFt: 'selected_altitude_fms',
    pressureSettingHPa: 'baro_pressure_setting',
    rollDeg: 'roll',
    trueTrackDeg: 'true_track',
    groundSpeedKt: 'groundspeed',
    trackRateDegS: 'track_rate',
    trueAirspeedKt: 'true_airspeed',
    magneticHeadingDeg: 'magnetic_heading',
    indicatedAirspeedKt: 'indicated_airspeed',
    mach: 'mach',
    barometricRateFtMin: 'baro_vertical_rate',
    inertialRateFtMin: 'inertial_vertical_rate',
  };

  it('agrees on every value of 4,0, 5,0 and 6,0, and on callsigns of 2,0 but for padding', () => {
    let compared = 0;
    for (const { text, g, names, message } of commB().filter((c) => c.names.length === 1)) {
      const register = decodeRegister(Number.parseInt(names[0].replace(',', ''), 16), message.mb)?.register;
      for (const [name, value] of Object.entries(register ?? {})) {
        if (name === 'callsign') expect(value).toBe(String(g.callsign).replaceAll('_', ''));
        if (NAMES[name] === undefined) continue;
        const theirs = g[NAMES[name]] ?? null;
        if (theirs === null || value === null) expect([text, name, value]).toEqual([text, name, theirs]);
        else expect([text, name, Math.abs(Number(value) - Number(theirs)) < 1e-9]).toEqual([text, name, true]);
        compared++;
      }
    }
    expect(compared).toBe(1576);
  });
});
