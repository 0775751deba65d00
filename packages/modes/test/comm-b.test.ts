import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CommBCandidate,
  type CommBRegister,
  decodeMessage,
  decodeRegister,
  encodeMessage,
  encodeRegister,
  inferCommB,
  type ModesMessage,
} from '../src/index.ts';
import { hex } from './hex.ts';

function infer(text: string, context = {}): CommBCandidate[] {
  return inferCommB(hex(text).subarray(4, 11), context);
}

function best(text: string): CommBRegister | undefined {
  return infer(text)[0]?.register;
}

describe('inferCommB on replies that others have worked out (pyModeS tests)', () => {
  it('finds the register and its values', () => {
    expect(best('A800178D10010080F50000D5893C')).toMatchObject({ bds: '1,0', overlayCommand: false });
    expect(best('A0000638FA81C10000000081A92F')).toEqual({
      bds: '1,7',
      registers: ['0,5', '0,6', '0,7', '0,8', '0,9', '2,0', '4,0', '5,0', '5,1', '5,2', '6,0'],
    });
    expect(best('A000083E202CC371C31DE0AA1CCF')).toEqual({ bds: '2,0', callsign: 'KLM1017' });
    expect(best('A000029C85E42F313000007047D3')).toMatchObject({
      bds: '4,0',
      panelAltitudeFt: 3008,
      managedAltitudeFt: 3008,
      pressureSettingHPa: 1020,
    });
    expect(best('A0001692185BD5CF400000DFC696')).toMatchObject({
      bds: '4,4',
      windSpeedKt: 22,
      windFromDeg: 344.53125,
      temperatureC: -48.75,
      pressureHPa: null,
      humidityPercent: null,
    });
    expect(best('A000139381951536E024D4CCF6B5')).toEqual({
      bds: '5,0',
      rollDeg: 2.109375,
      trueTrackDeg: 114.2578125,
      groundSpeedKt: 438,
      trackRateDegS: 0.125,
      trueAirspeedKt: 424,
    });
    expect(best('A00004128F39F91A7E27C46ADC21')).toEqual({
      bds: '6,0',
      magneticHeadingDeg: 42.71484375,
      indicatedAirspeedKt: 252,
      mach: 0.42,
      barometricRateFtMin: -1920,
      inertialRateFtMin: -1920,
    });
  });

  it('is told apart by what else is known of the aircraft', () => {
    // Fits 5,0 and 6,0 both.
    const text = 'a00006b68af9b718e3c474a87b83';
    const scoreOf = (context: object, bds: string) => infer(text, context).find((c) => c.bds === bds)?.score ?? 0;
    const fifty = decodeRegister(0x50, hex(text).subarray(4, 11))?.register as CommBRegister & { bds: '5,0' };
    const flown = { groundSpeedKt: fifty.groundSpeedKt as number, trackDeg: fifty.trueTrackDeg as number };
    expect(scoreOf({ altitudeFt: 9950 }, '6,0')).toBeGreaterThan(0.95);
    expect(scoreOf(flown, '5,0')).toBeGreaterThan(10 * scoreOf({}, '5,0'));
    expect(scoreOf({ ...flown, altitudeFt: 9950, trackDeg: (flown.trackDeg + 180) % 360 }, '5,0')).toBeLessThan(0.01);
  });

  it('gives shares of one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 7, maxLength: 7 }), (mb) => {
        const candidates = inferCommB(mb);
        const sum = candidates.reduce((s, c) => s + c.score, 0);
        expect(sum).toBeLessThanOrEqual(1);
        for (const [i, c] of candidates.entries()) {
          expect(c.score).toBeGreaterThanOrEqual(0);
          expect(c.score).toBeLessThanOrEqual(candidates[Math.max(0, i - 1)].score);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('believes noise in few cases', () => {
    let believed = 0;
    let state = 7;
    for (let i = 0; i < 20_000; i++) {
      const mb = Uint8Array.from({ length: 7 }, () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return state >>> 24;
      });
      if ((inferCommB(mb)[0]?.score ?? 0) > 0.9) believed++;
    }
    expect(believed / 20_000).toBeLessThan(0.01);
  });

  it('says nothing of an empty register or of other bytes', () => {
    expect(inferCommB(new Uint8Array(7))).toEqual([]);
    expect(inferCommB(new Uint8Array(8).fill(1))).toEqual([]);
    expect(decodeRegister(0x40, new Uint8Array(6))).toBeNull();
    expect(decodeRegister(0x41, new Uint8Array(7))).toBeNull();
  });
});

describe('registers', () => {
  const numbers = [0x05, 0x06, 0x08, 0x09, 0x10, 0x17, 0x20, 0x30, 0x40, 0x44, 0x45, 0x50, 0x60, 0x61, 0x62, 0x65];

  it.each(numbers)('encodeRegister says what decodeRegister read, 0x%s', (bds) => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 7, maxLength: 7 }), (mb) => {
        const read = decodeRegister(bds, mb);
        expect(read).not.toBeNull();
        if (read === null) return;
        const again = decodeRegister(bds, encodeRegister(read.register));
        expect(again?.register).toEqual(read.register);
        if (read.isSound) expect(again?.isSound).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are unsound with content that no status covers, or reserved bits', () => {
    const sound = hex('a000029c85e42f313000007047d3').slice(4, 11);
    expect(decodeRegister(0x40, sound)?.isSound).toBe(true);
    expect(decodeRegister(0x40, sound.with(5, 2))?.isSound).toBe(false);
    expect(decodeRegister(0x40, sound.with(0, sound[0] & 0x7f))?.isSound).toBe(false);
    expect(decodeRegister(0x20, sound)?.isSound).toBe(false);
  });

  it('names the field it cannot write', () => {
    const register = { bds: '2,0', callsign: 'a' } as const;
    expect(() => encodeRegister(register)).toThrow(/callsign/);
    expect(() => encodeRegister({ bds: '9,9' } as never)).toThrow(/9,9/);
  });
});

const file = new URL('../../../../shared/data/modes/sample_data_commb_df20.csv', import.meta.url);
const present = existsSync(file);

/** Rows whose parity does not give the address that the file says: more than one bit is wrong in them. */
const WRONG_ADDRESS = ['A03F40002EC423613A3527BE77D1', 'A000009CC6500030AA0000E16CC9', 'A6FAA2A000161DB2C80030A40000'];
/** Rows that fit no register: two aircraft's odd replies, and two of the garbled rows above. */
const NO_REGISTER = [
  'A000199858CD81D99DE53CAD9B53',
  'A03F40002EC423613A3527BE77D1',
  'A6FAA2A000161DB2C80030A40000',
  'A000199858CD8481C9D4230D6D6F',
];

describe.skipIf(!present)('5,000 recorded Comm-B replies (left out without the shared recordings)', () => {
  const rows = present
    ? readFileSync(file, 'utf8')
        .replace('\ufeff', '')
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(','))
    : [];

  /** The best candidate of each row, by aircraft. */
  function decodeAll() {
    return rows.map(([time, icao, text]) => {
      const message = decodeMessage(hex(text)) as ModesMessage & { df: 20 };
      const context = message.altitudeFt === null ? {} : { altitudeFt: message.altitudeFt };
      return { timeS: Number(time), icao, text, message, candidates: inferCommB(message.mb, context) };
    });
  }

  it('give the recorded address by parity, but for three', () => {
    const wrong = decodeAll().filter((r) => r.message.address !== Number.parseInt(r.icao, 16));
    expect(wrong.map((r) => r.text)).toEqual(WRONG_ADDRESS);
  });

  it('say the same bytes when written again', () => {
    for (const { message, text, candidates } of decodeAll()) {
      if (WRONG_ADDRESS.includes(text)) continue;
      expect(Buffer.from(encodeMessage(message)).toString('hex').toUpperCase()).toBe(text);
      if (candidates.length === 0) continue;
      expect([text, encodeRegister(candidates[0].register)]).toEqual([text, message.mb]);
    }
  });

  it('carry one register beyond doubt, but for six and the empty ones', () => {
    const all = decodeAll();
    const empty = all.filter((r) => r.message.mb.every((byte) => byte === 0));
    const none = all.filter((r) => r.candidates.length === 0 && !empty.includes(r));
    const unsure = all.filter((r) => r.candidates.length > 0 && r.candidates[0].score < 0.9);
    expect(empty.length).toBe(19);
    expect(none.map((r) => r.text)).toEqual(NO_REGISTER);
    // 1,7 of an aircraft that fills 2,0 and 5,0 alone is, bit for bit, a 4,5 with one light hazard.
    expect([...new Set(unsure.map((r) => r.text))]).toEqual(['A028153002010000000000B769FC']);
  });

  /** How often the values of one aircraft's successive registers, within ten seconds, are near each other. */
  function steps<B extends CommBRegister['bds']>(bds: B, apart: (a: never, b: never) => number | null): number[] {
    const last = new Map<string, { timeS: number; register: CommBRegister }>();
    const found: number[] = [];
    for (const { timeS, icao, candidates } of decodeAll()) {
      const register = candidates[0]?.register;
      if (register?.bds !== bds || candidates[0].score < 0.9) continue;
      const before = last.get(icao);
      last.set(icao, { timeS, register });
      if (before === undefined || timeS - before.timeS > 10) continue;
      const step = apart(before.register as never, register as never);
      if (step !== null) found.push(step / (1 + (timeS - before.timeS) / 4));
    }
    return found;
  }

  const away = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.abs(a - b));
  const turned = (a: number | null, b: number | null) => {
    const d = away(a, b);
    return d === null ? null : Math.min(d, 360 - d);
  };
  type Fifty = CommBRegister & { bds: '5,0' };
  type Sixty = CommBRegister & { bds: '6,0' };

  it('follow from each other: no aircraft leaps', () => {
    const checks: [number[], number, number][] = [
      [steps('5,0', (a: Fifty, b: Fifty) => away(a.groundSpeedKt, b.groundSpeedKt)), 10, 500],
      [steps('5,0', (a: Fifty, b: Fifty) => turned(a.trueTrackDeg, b.trueTrackDeg)), 12, 500],
      [steps('5,0', (a: Fifty, b: Fifty) => away(a.trueAirspeedKt, b.trueAirspeedKt)), 12, 500],
      [steps('6,0', (a: Sixty, b: Sixty) => turned(a.magneticHeadingDeg, b.magneticHeadingDeg)), 12, 1500],
      [steps('6,0', (a: Sixty, b: Sixty) => away(a.indicatedAirspeedKt, b.indicatedAirspeedKt)), 10, 1500],
      [steps('6,0', (a: Sixty, b: Sixty) => away(a.mach, b.mach)), 0.02, 1500],
    ];
    for (const [found, most, least] of checks) {
      expect(found.length).toBeGreaterThan(least);
      expect(Math.max(...found)).toBeLessThanOrEqual(most);
    }
  });
});
