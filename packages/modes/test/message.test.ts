import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeParity } from '../src/crc.ts';
import {
  decodeMessage,
  encodeMessage,
  type MessageProblem,
  type ModesMessage,
  readFlightStatus,
  readThreat,
} from '../src/index.ts';
import { hex } from './hex.ts';

function decode(text: string): ModesMessage {
  const message = decodeMessage(hex(text));
  if ('problem' in message) throw new Error(message.message);
  return message;
}

function problemOf(message: ModesMessage | MessageProblem): string | null {
  return 'problem' in message ? message.problem : null;
}

function contentOf(text: string) {
  const message = decode(text);
  return message.df === 17 || message.df === 18 ? message.content : null;
}

describe('decodeMessage on messages others have worked out (The 1090 Megahertz Riddle; pyModeS tests)', () => {
  it('DF 4, 5, 20: altitude and code, address by parity', () => {
    expect(decode('2000171806A983')).toMatchObject({ df: 4, altitudeFt: 36_000, metricAltitudeM: null });
    expect(decode('2A00516D492B80')).toMatchObject({ df: 5, squawk: '0356', flightStatus: 2 });
    expect(decode('A02014B400000000000000F9D514')).toMatchObject({ df: 20, altitudeFt: 32_300 });
    expect(decode('a000019910010080f500004315b2')).toMatchObject({ df: 20, address: 0xabb3be, altitudeFt: 1625 });
  });

  it('DF 11: interrogator', () => {
    const expected = { df: 11, address: 0x484fde, capability: 5, interrogator: { kind: 'SI', code: 6 } };
    expect(decode('5D484FDEA248F5')).toEqual(expected);
    expect(decode('5d4d20237a55a6')).toMatchObject({ address: 0x4d2023, interrogator: { kind: 'II', code: 0 } });
  });

  it('identification and position', () => {
    expect(contentOf('8D4840D6202CC371C32CE0576098')).toEqual({
      kind: 'identification',
      category: 0xa0,
      callsign: 'KLM1023',
    });
    expect(contentOf('8D40621D58C382D690C8AC2863A7')).toEqual({
      kind: 'airborne-position',
      typeCode: 11,
      surveillanceStatus: 0,
      nicSupplementB: false,
      altitudeFt: 38_000,
      timeIsUtc: false,
      odd: false,
      cprLatitude: 93_000,
      cprLongitude: 51_372,
    });
    const surface = { kind: 'surface-position', groundSpeedKt: 17, trackDeg: 92.8125, odd: true };
    expect(contentOf('8C4841753A9A153237AEF0F275BE')).toMatchObject(surface);
  });

  it('velocity over the ground and through the air', () => {
    const ground = contentOf('8D485020994409940838175B284F');
    expect(ground).toMatchObject({ kind: 'ground-velocity', eastKt: -8, northKt: -159, verticalRateFtMin: -832 });
    expect(ground).toMatchObject({ geometricMinusPressureFt: 550, verticalRateIsBarometric: false });
    const air = contentOf('8DA05F219B06B6AF189400CBC33F');
    expect(air).toMatchObject({ kind: 'airspeed', airspeedKt: 375, airspeedIsTrue: true, verticalRateFtMin: -2304 });
    expect(air).toMatchObject({ headingDeg: 243.984375 });
  });

  it('target state and emergency', () => {
    expect(contentOf('8DA05629EA21485CBF3F8CADAEEB')).toMatchObject({
      kind: 'target-state-v2',
      altitudeIsFms: false,
      selectedAltitudeFt: 16_992,
      pressureSettingHPa: 1012.8,
      selectedHeadingDeg: 66.796875,
      nacp: 9,
      modesAreTold: true,
      autopilot: true,
      vnav: true,
      altitudeHold: false,
      approach: false,
      tcasOperational: true,
      lnav: true,
    });
    expect(contentOf('8DA2C1B6E112B600000000760759')).toEqual({
      kind: 'emergency',
      emergency: 0,
      squawk: '6513',
      imf: false,
    });
  });
});

/** A message of random bytes with a header, given its parity; `address` added to it when told. */
function sealed(bytes: Uint8Array, format: number, length: number, added = 0): Uint8Array {
  const message = bytes.slice(0, length);
  message[0] = format >= 24 ? 0xc0 | (message[0] & 0x3f) : (format << 3) | (message[0] & 7);
  writeParity(message);
  message[length - 3] ^= added >> 16;
  message[length - 2] ^= (added >> 8) & 0xff;
  message[length - 1] ^= added & 0xff;
  return message;
}

const bytes = fc.uint8Array({ minLength: 14, maxLength: 14 });
const address = fc.integer({ min: 0, max: 0xffffff });

describe('encodeMessage', () => {
  it.each([0, 4, 5, 16, 20, 21, 24])('says what decodeMessage read, DF %i', (df) => {
    fc.assert(
      fc.property(bytes, address, (random, added) => {
        const message = decodeMessage(sealed(random, df, df < 16 ? 7 : 14, added)) as ModesMessage;
        expect(message).toMatchObject({ df, address: added });
        expect(decodeMessage(encodeMessage(message))).toEqual(message);
      }),
      { numRuns: 500 },
    );
  });

  it('says what decodeMessage read, DF 11 of every interrogator', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 0x4f }), (random, interrogator) => {
        const sent = sealed(random, 11, 7, interrogator);
        expect(encodeMessage(decodeMessage(sent) as ModesMessage)).toEqual(sent);
      }),
    );
  });

  it.each(Array.from({ length: 32 }, (_, typeCode) => typeCode))(
    'says what decodeMessage read, type code %i',
    (code) => {
      const kinds = fc.integer({ min: 0, max: 7 });
      fc.assert(
        fc.property(bytes, fc.constantFrom(17, 18), kinds, kinds, (random, df, subtype, version) => {
          random[4] = (code << 3) | subtype;
          // Bits 41–43 of type code 31.
          random[9] = (random[9] & 0x1f) | (version << 5);
          const message = decodeMessage(sealed(random, df, 14)) as ModesMessage;
          expect(message.df).toBe(df);
          expect(decodeMessage(encodeMessage(message))).toEqual(message);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('names the field it cannot write', () => {
    const reply = decode('2000171806A983') as ModesMessage & { df: 4 };
    expect(() => encodeMessage({ ...reply, flightStatus: 8 })).toThrow(/flightStatus.* is 8/);
    expect(() => encodeMessage({ ...reply, altitudeFt: 200_000 })).toThrow(/altitudeFt/);
    expect(() => encodeMessage({ ...reply, address: 2 ** 24 })).toThrow(/address/);
    const identity = decode('2A00516D492B80') as ModesMessage & { df: 5 };
    expect(() => encodeMessage({ ...identity, squawk: '0389' })).toThrow(/squawk/);
  });
});

describe('decodeMessage, what it refuses', () => {
  const sound = hex('8D4840D6202CC371C32CE0576098');
  const flipped = (...bits: number[]) => {
    const message = sound.slice();
    for (const bit of bits) message[bit >> 3] ^= 0x80 >> (bit & 7);
    return message;
  };

  it('corrects one wrong bit, two when asked, none in the format', () => {
    for (let bit = 5; bit < 112; bit++) {
      const message = flipped(bit);
      expect(decodeMessage(message)).toEqual({ ...decode('8D4840D6202CC371C32CE0576098'), correctedBits: 1 });
      expect(message).toEqual(flipped(bit));
      expect(problemOf(decodeMessage(message, { correctBitsMax: 0 }))).toBe('parity-wrong');
    }
    const two = fc.uniqueArray(fc.integer({ min: 5, max: 111 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(two, ([a, b]) => {
        expect(problemOf(decodeMessage(flipped(a, b)))).toBe('parity-wrong');
        expect(decodeMessage(flipped(a, b), { correctBitsMax: 2 })).toMatchObject({
          address: 0x4840d6,
          correctedBits: 2,
        });
      }),
    );
    for (let bit = 0; bit < 5; bit++) expect(decodeMessage(flipped(bit))).not.toHaveProperty('correctedBits');
  });

  it('tells of addresses by parity whether they were heard', () => {
    const reply = hex('2000171806A983');
    const { address } = decode('2000171806A983') as ModesMessage & { df: 4 };
    expect(decodeMessage(reply, { isKnownAddress: (a) => a === address })).toMatchObject({ addressIsKnown: true });
    expect(decodeMessage(reply, { isKnownAddress: () => false })).toMatchObject({ addressIsKnown: false });
    expect(problemOf(decodeMessage(reply, { isKnownAddress: () => false, knownOnly: true }))).toBe('address-unknown');
  });

  it('says what is wrong', () => {
    expect(problemOf(decodeMessage(new Uint8Array(0)))).toBe('length-wrong');
    expect(problemOf(decodeMessage(new Uint8Array(13)))).toBe('length-wrong');
    expect(problemOf(decodeMessage(sound.subarray(0, 7)))).toBe('format-length');
    expect(problemOf(decodeMessage(Uint8Array.of(0x20, ...new Uint8Array(13))))).toBe('format-length');
    expect(problemOf(decodeMessage(Uint8Array.of(19 << 3, ...new Uint8Array(13))))).toBe('format-unknown');
    expect(problemOf(decodeMessage(hex('5d4d20237affff')))).toBe('parity-wrong');
  });
});

describe('what fields say', () => {
  it('marks the sources of DF 18 and whose address is none of ICAO', () => {
    const from = (controlField: number, imf: boolean) => {
      const message = hex('8D40621D58C382D690C8AC2863A7');
      message[0] = (18 << 3) | controlField;
      message[4] = (message[4] & 0xfe) | (imf ? 1 : 0);
      writeParity(message);
      const decoded = decodeMessage(message) as ModesMessage & { df: 18 };
      return [decoded.source, decoded.addressIsIcao, decoded.content.kind];
    };
    expect(from(0, true)).toEqual(['adsb', true, 'airborne-position']);
    expect(from(1, false)).toEqual(['adsb', false, 'airborne-position']);
    expect(from(2, false)).toEqual(['tisb', true, 'airborne-position']);
    expect(from(2, true)).toEqual(['tisb', false, 'airborne-position']);
    expect(from(3, false)).toEqual(['tisb-coarse', true, 'other']);
    expect(from(4, false)).toEqual(['management', false, 'other']);
    expect(from(5, false)).toEqual(['tisb', false, 'airborne-position']);
    expect(from(6, false)).toEqual(['adsr', true, 'airborne-position']);
    expect(from(6, true)).toEqual(['adsr', false, 'airborne-position']);
    expect(from(7, false)).toEqual(['reserved', false, 'other']);
  });

  it('reads flight status', () => {
    expect(readFlightStatus(0)).toEqual({ onGround: false, alert: false, spi: false });
    expect(readFlightStatus(3)).toEqual({ onGround: true, alert: true, spi: false });
    expect(readFlightStatus(4)).toEqual({ onGround: null, alert: true, spi: true });
    expect(readFlightStatus(5)).toEqual({ onGround: null, alert: false, spi: true });
    expect(readFlightStatus(7)).toEqual({ onGround: null, alert: null, spi: null });
  });

  it('reads the threat of an advisory', () => {
    expect(readThreat({ threatType: 0, threatHigh: 0, threatLow: 0 })).toBeNull();
    const high = 0x840123 >> 11;
    const low = (0x840123 & 0x7ff) << 2;
    expect(readThreat({ threatType: 1, threatHigh: high, threatLow: low })).toMatchObject({ address: 0x840123 });
    const place = readThreat({ threatType: 2, threatHigh: 0, threatLow: (21 << 6) | 16 });
    expect(place).toMatchObject({ rangeNm: 2, bearingDeg: 93, altitudeCode: null });
  });

  it('reads metric altitude apart from feet', () => {
    const reply = encodeMessage({
      df: 4,
      address: 1,
      flightStatus: 0,
      downlinkRequest: 0,
      utilityInterrogator: 0,
      utilityReservation: 0,
      altitudeFt: null,
      metricAltitudeM: 3000,
    });
    expect(decodeMessage(reply)).toMatchObject({ altitudeFt: null, metricAltitudeM: 3000 });
  });

  it('reads a coordination reply of DF 16', () => {
    const mv = Uint8Array.of(0x30, 0x80, 0, 0x20, 0, 0, 0);
    const fields = {
      onGround: false,
      sensitivityLevel: 5,
      replyInformation: 3,
      altitudeFt: 30_000,
      metricAltitudeM: null,
    };
    const message = decodeMessage(encodeMessage({ df: 16, address: 7, ...fields, mv }));
    const advisory = { activeAdvisories: 0x2000, complements: 0, terminated: true, multipleThreats: false };
    expect(message).toMatchObject({ ...fields, mv, advisory });
  });
});
