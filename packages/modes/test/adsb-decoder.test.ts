import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, writeRegister } from '../src/adsb/extended-squitter.ts';
import {
  ADSB_CALLSIGN_BYTES,
  AdsbAltitude,
  type AdsbColumns,
  AdsbDecoder,
  AdsbMark,
  type AdsbOptions,
  createAdsbColumns,
  encodeAirbornePosition,
  encodeIdentification,
  encodeOperationalStatus,
  encodeSurfacePosition,
  encodeVelocity,
  ModesError,
} from '../src/index.ts';
import { hex } from './hex.ts';

const DEG = Math.PI / 180;
const KT = 1852 / 3600;
const address = 0x840123;

function decode(messages: readonly (readonly [Uint8Array, number])[], options: AdsbOptions = {}) {
  const decoder = new AdsbDecoder(options);
  const columns = createAdsbColumns(64);
  for (const [message, timeS] of messages) decoder.push(message, timeS, columns);
  return { decoder, columns, counters: decoder.counters };
}

function place(columns: AdsbColumns, row: number): [number, number] {
  return [columns.latitudeRad[row] / DEG, columns.longitudeRad[row] / DEG];
}

function callsign(columns: AdsbColumns, row: number): string {
  const start = row * ADSB_CALLSIGN_BYTES;
  return Buffer.from(columns.callsign.subarray(start, start + ADSB_CALLSIGN_BYTES))
    .toString('latin1')
    .replaceAll('\0', '');
}

function pair(latitudeDeg: number, longitudeDeg: number, timeS: number, altitudeFt = 30_000, typeCode = 11) {
  const at = { address, altitudeFt, latitudeDeg, longitudeDeg, typeCode };
  return [
    [encodeAirbornePosition({ ...at, odd: false }), timeS],
    [encodeAirbornePosition({ ...at, odd: true }), timeS + 0.5],
  ] as const;
}

/** A DF 17 of any type code with fields of the ME field written by bit. */
function squitter(typeCode: number, fields: readonly (readonly [number, number, number])[]): Uint8Array {
  const message = encodeAirbornePosition({ address, altitudeFt: 0, latitudeDeg: 0, longitudeDeg: 0, odd: false });
  message.fill(0, 4, 11);
  writeRegister(message, 1, 5, typeCode);
  for (const [bit, length, value] of fields) writeRegister(message, bit, length, value);
  return seal(message);
}

describe('AdsbDecoder on worked examples (The 1090 Megahertz Riddle, 2nd edition)', () => {
  it('places an aircraft from an even and an odd message', () => {
    const { columns } = decode([
      [hex('8D40621D58C386435CC412692AD6'), 1457996400],
      [hex('8D40621D58C382D690C8AC2863A7'), 1457996402],
    ]);
    expect(columns.count).toBe(1);
    expect(place(columns, 0)[0]).toBeCloseTo(52.2572021484375, 10);
    expect(place(columns, 0)[1]).toBeCloseTo(3.91937255859375, 10);
    expect(columns.altitudeM[0]).toBeCloseTo(38_000 * 0.3048, 9);
    expect([columns.address[0], columns.altitudeKind[0]]).toEqual([0x40621d, AdsbAltitude.pressure]);
    expect(columns.eastMps[0]).toBeNaN();
    expect(columns.category[0]).toBe(0);
  });

  it('carries callsign, category and velocity with the next position', () => {
    const { columns, counters } = decode([
      [hex('8D4840D6202CC371C32CE0576098'), 0],
      [hex('8D485020994409940838175B284F'), 8],
      ...pair(52, 4, 9),
    ]);
    // Three different aircraft: nothing of the first two is carried by the third.
    expect(callsign(columns, 0)).toBe('');
    expect(columns.eastMps[0]).toBeNaN();
    expect(counters).toMatchObject({ identifications: 1, velocities: 1, positions: 1 });
  });

  it('places a vehicle on the ground by the receiver', () => {
    const receiver = { latitudeRad: 51.99 * DEG, longitudeRad: 4.375 * DEG };
    const { columns } = decode([[hex('8C4841753A9A153237AEF0F275BE'), 5]], { receiver });
    expect(columns.count).toBe(1);
    expect(place(columns, 0)[0]).toBeCloseTo(52.32056, 4);
    expect(place(columns, 0)[1]).toBeCloseTo(4.73573, 4);
    expect([columns.onGround[0], columns.altitudeKind[0]]).toEqual([1, AdsbAltitude.none]);
    // 17 kt towards 92.8125°.
    expect(columns.eastMps[0]).toBeCloseTo(17 * KT * Math.sin(92.8125 * DEG), 4);
    expect(columns.northMps[0]).toBeCloseTo(17 * KT * Math.cos(92.8125 * DEG), 4);
  });

  it('knows airspeed for what it is', () => {
    const { counters } = decode([[hex('8DA05F219B06B6AF189400CBC33F'), 0]]);
    expect(counters).toMatchObject({ velocities: 1, airspeedsOnly: 1 });
  });
});

describe('AdsbDecoder on encoded flights', () => {
  const flight = fc.record({
    latitudeDeg: fc.double({ min: -80, max: 80, noNaN: true }),
    longitudeDeg: fc.double({ min: -180, max: 179.99, noNaN: true }),
    eastKt: fc.integer({ min: -1022, max: 1022 }),
    northKt: fc.integer({ min: -1022, max: 1022 }),
    verticalRateFtMin: fc.integer({ min: -100, max: 100 }).map((k) => 64 * k),
    altitudeFt: fc.integer({ min: -40, max: 2007 }).map((k) => 25 * k),
    name: fc.stringMatching(/^[A-Z0-9]{1,8}$/),
    category: fc.constantFrom(0xa1, 0xa3, 0xa5, 0xb6, 0xd0),
    nacp: fc.integer({ min: 1, max: 11 }),
  });

  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(flight, (f) => {
        const { columns } = decode([
          [encodeIdentification({ address, callsign: f.name, category: f.category }), 0],
          [encodeVelocity({ address, ...f }), 1],
          [encodeOperationalStatus({ address, nacp: f.nacp }), 1],
          ...pair(f.latitudeDeg, f.longitudeDeg, 2, f.altitudeFt),
          ...pair(f.latitudeDeg, f.longitudeDeg, 3, f.altitudeFt),
        ]);
        // Near a change of longitude zones the first pairs may not fit; once placed, it stays so.
        if (columns.count === 0) return;
        const last = columns.count - 1;
        const turn = Math.abs(place(columns, last)[1] - f.longitudeDeg);
        expect(Math.abs(place(columns, last)[0] - f.latitudeDeg)).toBeLessThan(3e-5);
        expect(Math.min(turn, 360 - turn) * Math.cos(f.latitudeDeg * DEG)).toBeLessThan(1e-4);
        expect(columns.altitudeM[last]).toBeCloseTo(f.altitudeFt * 0.3048, 9);
        expect(columns.eastMps[last]).toBeCloseTo(f.eastKt * KT, 3);
        expect(columns.northMps[last]).toBeCloseTo(f.northKt * KT, 3);
        expect(columns.upMps[last]).toBeCloseTo((f.verticalRateFtMin * 0.3048) / 60, 3);
        expect([callsign(columns, last), columns.category[last]]).toEqual([f.name, f.category]);
      }),
    );
  });

  it('encodes faster flight in steps of 4 kt', () => {
    const fast = encodeVelocity({ address, eastKt: -1600, northKt: 1200, verticalRateFtMin: Number.NaN });
    const { columns } = decode([[fast, 0], ...pair(35, 135, 1)]);
    expect(columns.eastMps[0]).toBeCloseTo(-1600 * KT, 2);
    expect(columns.northMps[0]).toBeCloseTo(1200 * KT, 2);
    expect(columns.upMps[0]).toBeNaN();
  });

  it('takes accuracy from NACp, before that from the type code', () => {
    const k = Math.sqrt(-2 * Math.log(0.05));
    const { columns } = decode([
      ...pair(35, 135, 0),
      [encodeOperationalStatus({ address, nacp: 10 }), 1],
      ...pair(35, 135, 1),
    ]);
    expect(columns.sigmaPositionM[0]).toBeCloseTo(92.6 / k, 4);
    expect(columns.sigmaPositionM[1]).toBeCloseTo(10 / k, 4);
  });

  it('tells GNSS height from pressure altitude, and none', () => {
    const { columns } = decode([...pair(35, 135, 0, 20_000, 20), ...pair(35, 135, 1, Number.NaN)]);
    expect([columns.altitudeM[0], columns.altitudeKind[0]]).toEqual([6096, AdsbAltitude.geometric]);
    expect([columns.altitudeM[2], columns.altitudeKind[2]]).toEqual([Number.NaN, AdsbAltitude.none]);
  });

  it('carries emergency and code while they are repeated', () => {
    // Unlawful interference, code 7500: A4 A2 A1 B4 B1 set.
    const status = squitter(28, [
      [6, 3, 1],
      [9, 3, 5],
      [12, 13, 0b0101010100010],
    ]);
    const { columns, counters } = decode([[status, 0], ...pair(35, 135, 1), ...pair(35, 135, 100)]);
    expect([columns.emergency[0], columns.mode3A[0].toString(8)]).toEqual([5, '7500']);
    expect([columns.emergency[2], columns.mode3A[2]]).toEqual([0, -1]);
    expect(counters.statuses).toBe(1);
  });

  it('leaves an old velocity out', () => {
    const slow = encodeVelocity({ address, eastKt: 100, northKt: 0, verticalRateFtMin: 0 });
    const { columns } = decode([[slow, 0], ...pair(35, 135, 4), ...pair(35, 135, 6)]);
    expect(columns.eastMps[0]).toBeCloseTo(100 * KT, 4);
    expect(columns.eastMps[columns.count - 1]).toBeNaN();
  });
});

describe('AdsbDecoder, what it refuses', () => {
  const [even, odd] = pair(35, 135, 0);

  it('does not pair messages more than ten seconds apart', () => {
    expect(
      decode([
        [even[0], 0],
        [odd[0], 10.1],
      ]).counters,
    ).toMatchObject({ positions: 0, awaitingPair: 2 });
    expect(
      decode([
        [even[0], 0],
        [odd[0], 9.9],
      ]).counters,
    ).toMatchObject({ positions: 1, awaitingPair: 1 });
  });

  it('does not follow a leap, and starts afresh when the leap stays', () => {
    const elsewhere = [10, 11, 12, 13].flatMap((t) => [...pair(35.5, 135, t)]);
    const { columns, counters } = decode([even, odd, ...elsewhere]);
    expect(counters.unreasonable).toBe(3);
    expect(place(columns, 0)[0]).toBeCloseTo(35, 4);
    expect(place(columns, columns.count - 1)[0]).toBeCloseTo(35.5, 4);
    expect(columns.count).toBe(1 + 8 - 3 - 1);
  });

  it('places nothing farther from the receiver than it can hear', () => {
    const receiver = { latitudeRad: 45 * DEG, longitudeRad: 135 * DEG };
    expect(decode([even, odd], { receiver }).counters).toMatchObject({ positions: 0, outOfRange: 1 });
    expect(decode([even, odd], { receiver, rangeMaxM: 1_200_000 }).counters).toMatchObject({ positions: 1 });
  });

  it('places nothing on the ground without a reference', () => {
    const { counters } = decode([[hex('8C4841753AAB238733C8CD4020B1'), 5]]);
    expect(counters).toMatchObject({ positions: 0, surfaceWithoutReference: 1 });
  });

  it('counts wrong parity, other formats, other types and malformed input', () => {
    const broken = even[0].slice();
    broken[5] ^= 1;
    const { counters } = decode([
      [broken, 0],
      [hex('5d4d20237a55a6'), 0],
      [hex('20000f1f684a6c'), 0],
      [hex('a000019910010080f500004315b2'), 0],
      [new Uint8Array(0), 0],
      [even[0], Number.NaN],
      [squitter(30, []), 0],
      [squitter(19, [[6, 3, 7]]), 0],
    ]);
    expect(counters).toMatchObject({
      messages: 8,
      parityFailed: 1,
      allCallReplies: 1,
      otherFormats: 2,
      malformed: 2,
      otherTypes: 2,
      positions: 0,
    });
  });

  it('takes DF 18 only as ADS-B with an ICAO address', () => {
    const from = (message: Uint8Array, control: number) => {
      const copy = message.slice();
      copy[0] = (18 << 3) | control;
      return seal(copy);
    };
    const both = (control: number) => [even, odd].map(([m, t]) => [from(m, control), t] as const);
    expect(decode(both(0)).counters).toMatchObject({ positions: 1 });
    expect(decode(both(2)).counters).toMatchObject({ positions: 0, otherFormats: 2 });
  });

  it('rejects callsigns of characters that do not exist', () => {
    const { counters } = decode([[squitter(4, [[9, 6, 0]]), 0]]);
    expect(counters).toMatchObject({ identifications: 0, callsignsRejected: 1 });
  });

  it('remembers a bounded number of aircraft, those heard last', () => {
    const decoder = new AdsbDecoder({ aircraftMax: 10 });
    const columns = createAdsbColumns(4);
    for (let k = 0; k < 1000; k++) {
      decoder.push(encodeIdentification({ address: k, callsign: 'X', category: 0xa1 }), k, columns);
      decoder.push(encodeIdentification({ address: 0xabcdef, callsign: 'KEPT', category: 0xa1 }), k, columns);
    }
    expect(decoder.aircraft).toBe(10);
    expect(decoder.counters.aircraftEvicted).toBe(991);
    for (const [message, timeS] of pair(35, 135, 1000)) {
      const kept = message.slice();
      kept.set([0xab, 0xcd, 0xef], 1);
      decoder.push(seal(kept), timeS, columns);
    }
    expect(callsign(columns, 0)).toBe('KEPT');
  });

  it('drops and counts when the columns are full', () => {
    const decoder = new AdsbDecoder();
    const columns = createAdsbColumns(2);
    for (let k = 0; k < 5; k++) for (const [m, t] of pair(35, 135, k)) decoder.push(m, t, columns);
    expect(columns.count).toBe(2);
    expect(decoder.counters.overflow).toBe(7);
  });

  it('makes of any sound-looking bytes a place on earth or nothing', () => {
    const decoder = new AdsbDecoder({ aircraftMax: 4 });
    const columns = createAdsbColumns(4);
    const bytes = fc.uint8Array({ minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 31 }), fc.double({ noNaN: true }), (message, code, timeS) => {
        message[0] = (17 << 3) | 5;
        message[1] = message[2] = 0;
        message[3] &= 3;
        message[4] = (code << 3) | (message[4] & 7);
        columns.count = 0;
        decoder.push(seal(message), timeS, columns);
        if (columns.count === 0) return;
        expect(Math.abs(columns.latitudeRad[0])).toBeLessThanOrEqual(Math.PI / 2);
        expect(Math.abs(columns.longitudeRad[0])).toBeLessThanOrEqual(Math.PI);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('AdsbDecoder on the ground', () => {
  const at = (latitudeDeg: number, longitudeDeg: number, odd: boolean) =>
    encodeSurfacePosition({ address, latitudeDeg, longitudeDeg, groundSpeedKt: 12, trackDeg: 90, odd });

  it('places a pair that the receiver alone would have put elsewhere', () => {
    // 2.4° from the receiver: beyond the half zone within which one message is right.
    const receiver = { latitudeRad: 35 * DEG, longitudeRad: 135 * DEG };
    const taxi = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => [at(37.4, 135, k % 2 === 1), k] as const);
    const { columns } = decode(taxi, { receiver });
    const last = columns.count - 1;
    expect(place(columns, last)[0]).toBeCloseTo(37.4, 4);
    expect(place(columns, last)[1]).toBeCloseTo(135, 4);
  });

  it('places a pair by where the aircraft last was, however long ago, without a receiver', () => {
    const landing = pair(35.5, 139.7, 0);
    const { columns, counters } = decode([
      ...landing,
      [at(35.55, 139.78, false), 5000],
      [at(35.55, 139.78, true), 5040],
    ]);
    expect(counters).toMatchObject({ positions: 2, awaitingPair: 2 });
    expect(place(columns, 1)[0]).toBeCloseTo(35.55, 4);
    expect(place(columns, 1)[1]).toBeCloseTo(139.78, 4);
    expect(columns.onGround[1]).toBe(1);
  });

  it('pairs within 50 s, fast movers within 25 s, never with an airborne message', () => {
    const fast = (odd: boolean) =>
      encodeSurfacePosition({
        address,
        latitudeDeg: 35.55,
        longitudeDeg: 139.78,
        groundSpeedKt: 60,
        trackDeg: 90,
        odd,
      });
    const air = pair(35.5, 139.7, 0);
    const positions = (messages: readonly (readonly [Uint8Array, number])[]) =>
      decode([...air, ...messages]).counters.positions - 1;
    expect(
      positions([
        [at(35.55, 139.78, false), 5000],
        [at(35.55, 139.78, true), 5050],
      ]),
    ).toBe(1);
    expect(
      positions([
        [at(35.55, 139.78, false), 5000],
        [at(35.55, 139.78, true), 5050.1],
      ]),
    ).toBe(0);
    expect(
      positions([
        [fast(false), 5000],
        [fast(true), 5025],
      ]),
    ).toBe(1);
    expect(
      positions([
        [fast(false), 5000],
        [fast(true), 5025.1],
      ]),
    ).toBe(0);
    expect(
      positions([
        [air[0][0], 5000],
        [at(35.55, 139.78, true), 5001],
      ]),
    ).toBe(0);
  });
});

describe('AdsbDecoder, what it corrects and marks', () => {
  const [even, odd] = pair(35, 135, 0);
  const broken = (message: Uint8Array, ...bits: number[]) => {
    const copy = message.slice();
    for (const bit of bits) copy[bit >> 3] ^= 0x80 >> (bit & 7);
    return copy;
  };

  it('corrects one bit for an aircraft already heard, and two when asked', () => {
    expect(decode([[broken(even[0], 40), 0], odd]).counters).toMatchObject({
      corrected: 0,
      parityFailed: 1,
      positions: 0,
    });
    expect(decode([even, [broken(odd[0], 70), 0.5]]).counters).toMatchObject({ corrected: 1, positions: 1 });
    const two = [even, [broken(odd[0], 70, 80), 0.5]] as const;
    expect(decode(two).counters).toMatchObject({ corrected: 0, parityFailed: 1 });
    expect(decode(two, { correctBitsMax: 2 }).counters).toMatchObject({ corrected: 1, positions: 1 });
    expect(decode([even, [broken(odd[0], 70), 0.5]], { correctBitsMax: 0 }).counters).toMatchObject({
      parityFailed: 1,
    });
  });

  it('takes TIS-B, ADS-R and other addresses only when asked, marked and apart', () => {
    const from = (message: Uint8Array, control: number) => {
      const copy = message.slice();
      copy[0] = (18 << 3) | control;
      return seal(copy);
    };
    const marksOf = (control: number) => {
      const messages = [[from(even[0], control), 0] as const, [from(odd[0], control), 0.5] as const];
      expect(decode(messages).counters.positions).toBe(control === 0 ? 1 : 0);
      const { columns } = decode(messages, { takeMarked: true });
      return columns.count === 0 ? null : [columns.marks[0], columns.address[0]];
    };
    expect(marksOf(0)).toEqual([0, address]);
    expect(marksOf(1)).toEqual([AdsbMark.otherAddress, address]);
    expect(marksOf(2)).toEqual([AdsbMark.trafficInformation, address]);
    expect(marksOf(3)).toBeNull();
    expect(marksOf(5)).toEqual([AdsbMark.trafficInformation | AdsbMark.otherAddress, address]);
    expect(marksOf(6)).toEqual([AdsbMark.rebroadcast, address]);
    const mixed = decode([even, [from(odd[0], 2), 0.5]], { takeMarked: true });
    expect(mixed.counters).toMatchObject({ positions: 0, awaitingPair: 2 });
  });

  it('tells what a Comm-B reply of the aircraft should agree with', () => {
    const { decoder } = decode([
      [encodeIdentification({ address, callsign: 'JAL1', category: 0xa3 }), 0],
      [encodeVelocity({ address, eastKt: -300, northKt: 400, verticalRateFtMin: -640 }), 1],
    ]);
    const { groundSpeedKt, trackDeg, verticalRateFtMin, callsign } = decoder.contextOf(address, 31);
    expect(groundSpeedKt).toBeCloseTo(500, 3);
    expect(trackDeg).toBeCloseTo(323.13, 2);
    expect(verticalRateFtMin).toBeCloseTo(-640, 3);
    expect(callsign).toBe('JAL1');
    expect(decoder.contextOf(address, 31.1)).toEqual({ callsign: 'JAL1' });
    expect(decoder.contextOf(1, 1)).toEqual({});
    expect(decoder.aircraft).toBe(1);
  });

  it('takes accuracy from target state too', () => {
    const target = squitter(29, [
      [6, 2, 1],
      [40, 4, 9],
    ]);
    const { columns, counters } = decode([[target, 0], even, odd]);
    expect(columns.sigmaPositionM[0]).toBeCloseTo(30 / Math.sqrt(-2 * Math.log(0.05)), 4);
    expect(counters.statuses).toBe(1);
  });
});

describe('encoders', () => {
  it('refuse what the messages cannot say', () => {
    const at = { address, altitudeFt: 0, latitudeDeg: 0, longitudeDeg: 0, odd: false };
    expect(() => encodeAirbornePosition({ ...at, address: 2 ** 24 })).toThrow(ModesError);
    expect(() => encodeAirbornePosition({ ...at, latitudeDeg: Number.NaN })).toThrow(ModesError);
    expect(() => encodeVelocity({ address, eastKt: 5000, northKt: 0, verticalRateFtMin: 0 })).toThrow(ModesError);
    expect(() => encodeIdentification({ address, callsign: '', category: 3 })).toThrow(/category is 3/);
    expect(() => encodeOperationalStatus({ address, nacp: 12 })).toThrow(ModesError);
  });
});
