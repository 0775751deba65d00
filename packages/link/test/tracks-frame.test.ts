import {
  CALLSIGN_BYTES,
  COVARIANCE_TERMS,
  createTrackBatch,
  Flag,
  TargetKind,
  type TrackBatch,
  writeCallsign,
} from '@musubi/model';
import type { TrackRelease } from '@musubi/release';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../src/index.ts';
import { ALTITUDE_LSB_M, ANGLE_LSB_RAD, TIME_LSB_S, VELOCITY_LSB_MPS } from '../src/quantity.ts';
import { decodeTracks, encodeTracks } from '../src/tracks-frame.ts';
import { labelOf, NOW_S, released } from './releases.ts';

interface Row {
  number: number;
  ageS: number;
  position: [number, number];
  velocity: [number, number, number];
  /** Lower triangle of a factor of the covariance; the diagonal first. */
  factor: number[];
  unknownAxes: boolean[];
  altitudeM: number;
  sigmas: [number, number];
  altitudeKind: number;
  address: number;
  mmsi: number;
  mode3A: number;
  callsign: string;
  targetKind: number;
  identity: number;
  identityBasis: number;
  sourceKinds: number;
  flags: number;
  place: number;
}

const orNaN = (arbitrary: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
const double = (max: number) => fc.double({ min: -max, max, noNaN: true });
const orNone = (arbitrary: fc.Arbitrary<number>) => fc.oneof(arbitrary, fc.constant(-1));
const sigma = fc.double({ min: 1e-3, max: 1e5, noNaN: true });

const anyRow: fc.Arbitrary<Row> = fc.record({
  number: fc.nat(0xffffffff),
  ageS: orNaN(fc.double({ min: 0, max: 3600, noNaN: true })),
  position: fc.tuple(orNaN(double(Math.PI / 2)), orNaN(double(Math.PI))),
  velocity: fc.tuple(orNaN(double(8000)), orNaN(double(8000)), orNaN(double(500))),
  factor: fc.array(double(1), { minLength: 10, maxLength: 10 }),
  unknownAxes: fc.array(
    fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    { minLength: 4, maxLength: 4 },
  ),
  altitudeM: orNaN(double(1_000_000)),
  sigmas: fc.tuple(orNaN(sigma), orNaN(sigma)),
  altitudeKind: fc.nat(2),
  address: orNone(fc.nat(0xffffff)),
  mmsi: orNone(fc.nat(999_999_999)),
  mode3A: orNone(fc.nat(0xfff)),
  callsign: fc.string({ unit: fc.constantFrom(...'ABCXYZ019 -'), maxLength: CALLSIGN_BYTES }),
  targetKind: fc.constantFrom(...Object.values(TargetKind)),
  identity: fc.nat(6),
  identityBasis: fc.nat(6),
  sourceKinds: fc.nat(0x7f),
  flags: fc.nat(0xff),
  place: fc.nat(1),
});

const SCALE = [200, 150, 10, 8];

function setCovariance(batch: TrackBatch, at: number, { factor, unknownAxes }: Row): void {
  const f = (i: number, j: number) =>
    j > i ? 0 : i === j ? Math.abs(factor[i]!) + 0.01 : factor[4 + (i * (i - 1)) / 2 + j]!;
  let term = at * COVARIANCE_TERMS;
  for (let i = 0; i < 4; i++) {
    for (let j = i; j < 4; j++, term++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += f(i, k) * f(j, k);
      const unknown = unknownAxes[i] || unknownAxes[j];
      batch.horizontalCovariance[term] = unknown ? Number.NaN : sum * SCALE[i]! * SCALE[j]!;
    }
  }
}

function batchOf(rows: readonly Row[]): TrackBatch {
  const batch = createTrackBatch(Math.max(1, rows.length), 40);
  batch.count = rows.length;
  for (const [at, row] of rows.entries()) {
    batch.number[at] = row.number;
    batch.timeS[at] = NOW_S - row.ageS;
    [batch.latitudeRad[at], batch.longitudeRad[at]] = row.position;
    [batch.eastMps[at], batch.northMps[at], batch.upMps[at]] = row.velocity;
    setCovariance(batch, at, row);
    batch.altitudeM[at] = row.altitudeM;
    [batch.sigmaAltitudeM[at], batch.sigmaUpMps[at]] = row.sigmas;
    for (const name of ['altitudeKind', 'address', 'mmsi', 'mode3A', 'targetKind', 'identity'] as const)
      batch[name][at] = row[name];
    for (const name of ['identityBasis', 'sourceKinds', 'flags'] as const) batch[name][at] = row[name];
    writeCallsign(batch.callsign, at, row.callsign);
    batch.lineage[at * batch.lineageWords] = 0xffffffff;
  }
  return batch;
}

function releaseOf(rows: readonly Row[], withdrawn: readonly number[] = []): TrackRelease {
  return {
    timeS: NOW_S,
    tracks: batchOf(rows),
    labels: [labelOf('JPN'), { ...labelOf('JPN'), releasableTo: ['USA'], caveats: ['NO-FORWARD'] }],
    labelOfRow: Uint16Array.from(rows, ({ place }) => place),
    bases: [
      { instrument: 'jpn-usa-air-picture', article: 'Article 3(1)' },
      { instrument: 'other', article: 'Article 9' },
    ],
    basisOfRow: Uint16Array.from(rows, ({ place }) => 1 - place),
    withdrawn: Uint32Array.from(withdrawn),
  };
}

function close(actual: number, expected: number, tolerance: number): void {
  if (Number.isNaN(expected)) expect(actual).toBeNaN();
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

const anyRelease = fc
  .tuple(fc.array(anyRow, { maxLength: 20 }), fc.array(fc.nat(0xffffffff), { maxLength: 5 }))
  .map(([rows, withdrawn]) => releaseOf(rows, withdrawn));

function roundTrip(release: TrackRelease) {
  const decoded = decodeTracks(encodeTracks(release, 7, NOW_S + 0.25, DEFAULT_LIMITS), 'JPN', DEFAULT_LIMITS);
  if (!decoded.ok) throw new Error(decoded.fault.message);
  return decoded.value;
}

/** Relative step of a sigma, with a little for float32. */
const SIGMA_STEP = 2 ** (1 / 2048) - 1 + 1e-6;
/** What a covariance may be off by, as a share of its two sigmas: theirs, and one step of a correlation. */
const COVARIANCE_STEP = (1 + SIGMA_STEP) ** 2 - 1 + 1.01 / 32_767;

/** Rows whose correlations have a Cholesky factor with a diagonal of 1/16 and more: 0.15 / √(1.15² + 3). */
const wellSpreadRow = anyRow.map((row) => ({
  ...row,
  factor: row.factor.map((f, i) => (i < 4 ? Math.abs(f) + 0.14 : f)),
}));

const TERMS = [0, 1, 2, 3, 1, 4, 5, 6, 2, 5, 7, 8, 3, 6, 8, 9];
const at = (p: Float32Array, i: number, j: number) => p[TERMS[i * 4 + j]!]!;

/** A row's covariance as it was and as it arrived. */
function covariancesOf(row: Row): [Float32Array, Float32Array] {
  const release = releaseOf([row]);
  return [release.tracks.horizontalCovariance, roundTrip(release).release.tracks.horizontalCovariance];
}

describe('a TRACKS frame', () => {
  it('carries every column within half its LSB, and nothing of the sensors', () => {
    fc.assert(
      fc.property(anyRelease, (release) => {
        const { release: got, sequence, sentS } = roundTrip(release);
        expect([sequence, sentS, got.timeS]).toEqual([7, NOW_S + 0.25, NOW_S]);
        const [a, b] = [release.tracks, got.tracks];
        expect(b.count).toBe(a.count);
        for (const name of ['labels', 'labelOfRow', 'bases', 'basisOfRow', 'withdrawn'] as const)
          expect(got[name]).toEqual(release[name]);
        const exact = [
          'number',
          'altitudeKind',
          'address',
          'mmsi',
          'mode3A',
          'callsign',
          'targetKind',
          'identity',
        ] as const;
        const width = (name: string) => (name === 'callsign' ? CALLSIGN_BYTES : 1) * a.count;
        for (const name of [...exact, 'identityBasis', 'sourceKinds', 'flags'] as const) {
          expect(b[name].subarray(0, width(name))).toEqual(a[name].subarray(0, width(name)));
        }
        for (let row = 0; row < a.count; row++) {
          close(b.timeS[row]!, a.timeS[row]!, TIME_LSB_S / 2 + 1e-6);
          close(b.latitudeRad[row]!, a.latitudeRad[row]!, ANGLE_LSB_RAD / 2 + 1e-12);
          close(b.longitudeRad[row]!, a.longitudeRad[row]!, ANGLE_LSB_RAD * (1 + 1e-6));
          for (const name of ['eastMps', 'northMps', 'upMps'] as const)
            close(b[name][row]!, a[name][row]!, VELOCITY_LSB_MPS / 2);
          close(b.altitudeM[row]!, a.altitudeM[row]!, ALTITUDE_LSB_M / 2);
          for (const name of ['sigmaAltitudeM', 'sigmaUpMps'] as const)
            close(b[name][row]!, a[name][row]!, a[name][row]! * SIGMA_STEP);
        }
        expect(b.lineage.every((word) => word === 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('carries the covariance within the steps of its sigmas and correlations', () => {
    fc.assert(
      fc.property(wellSpreadRow, (row) => {
        const [a, b] = covariancesOf(row);
        for (let i = 0; i < 4; i++) {
          for (let j = 0; j < 4; j++)
            close(at(b, i, j), at(a, i, j), Math.sqrt(at(a, i, i) * at(a, j, j)) * COVARIANCE_STEP);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('carries a covariance always as a covariance, however nearly one axis follows from others', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const [, b] = covariancesOf(row);
        for (let i = 0; i < 4; i++) {
          for (let j = 0; j < 4; j++) {
            const bound = Math.sqrt(at(b, i, i) * at(b, j, j)) * (1 + 1e-6);
            if (!Number.isNaN(at(b, i, j))) expect(Math.abs(at(b, i, j))).toBeLessThanOrEqual(bound);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what an axis tells of a second where it nearly follows from a first', () => {
    const release = releaseOf(fc.sample(anyRow, { seed: 1, numRuns: 1 }));
    const near = [1, 0, 0.99999, 0, 1, 0.004, 0, 1, 0, 1];
    release.tracks.horizontalCovariance.set(near, 0);
    const got = roundTrip(release).release.tracks.horizontalCovariance;
    for (const term of [1, 2, 5]) expect(Math.abs(got[term]! - near[term]!)).toBeLessThan(COVARIANCE_STEP);
  });

  it('carries position without velocity, and a covariance that is none, without breaking', () => {
    const release = releaseOf(fc.sample(anyRow, { seed: 1, numRuns: 3 }));
    const { horizontalCovariance } = release.tracks;
    horizontalCovariance.set(
      [100, 20, Number.NaN, Number.NaN, 100, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
      0,
    );
    horizontalCovariance.set([1, 5, 5, 5, 1, 5, 5, 1, 5, 1], 10);
    horizontalCovariance.set([0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 20);
    const got = roundTrip(release).release.tracks.horizontalCovariance;
    expect(got[0]).toBeCloseTo(100, 0);
    expect(got[1]).toBeCloseTo(20, 1);
    expect([...got.subarray(5, 10)].every(Number.isNaN)).toBe(true);
    expect([...got.subarray(10, 30)].some(Number.isNaN)).toBe(false);
    expect(Math.max(...got.subarray(20, 30))).toBeLessThan(1e-12);
  });

  it('is bytes that anyone can read by the published layout', () => {
    const { value } = released([42], []);
    const frame = Buffer.from(encodeTracks({ ...value, withdrawn: Uint32Array.of(9) }, 3, NOW_S + 0.5, DEFAULT_LIMITS));
    expect(frame.subarray(0, 4).toString('hex')).toBe('4d530104');
    expect(frame.readUInt32LE(4)).toBe(frame.length - 8);
    const p = frame.subarray(8);
    expect(p.readBigUInt64LE(0)).toBe(3n);
    expect([p.readDoubleLE(8), p.readDoubleLE(16)]).toEqual([NOW_S + 0.5, NOW_S]);
    expect([p.readUInt32LE(24), p.readUInt32LE(28)]).toEqual([1, 1]);
    const tables = p.readUInt32LE(32);
    expect(JSON.parse(p.subarray(36, 36 + tables).toString()).bases).toEqual([
      { article: 'Article 1', instrument: 'test-arrangement' },
    ]);
    const row = p.subarray(36 + tables);
    expect(row.readUInt32LE(0)).toBe(42);
    expect(row.readInt32LE(4)).toBe(-15_000);
    expect((row.readInt32LE(8) * Math.PI) / 2 ** 31).toBeCloseTo(0.52, 8);
    expect((row.readInt32LE(12) * Math.PI) / 2 ** 31).toBeCloseTo(2.27, 8);
    expect(row.readIntLE(16, 3) / 1024).toBe(180.25);
    expect(row.readIntLE(19, 3) / 1024).toBe(-90.5);
    expect(2 ** ((row.readUInt16LE(22) - 1) / 1024 - 24)).toBeCloseTo(50, 1);
    expect(row.readInt16LE(30) / 32767).toBeCloseTo(100 / (50 * 40), 4);
    expect(row.readIntLE(42, 3) / 8).toBe(9144);
    expect(row.readIntLE(47, 3) / 1024).toBe(-3);
    expect([...row.subarray(52, 56)]).toEqual([1, 2, 0, 0]);
    expect([row.readUInt16LE(56), row.readUInt16LE(58)]).toEqual([6, 0]);
    expect([row.readUInt16LE(60), row.readUInt16LE(62)]).toEqual([0, 0]);
    expect(row.subarray(64, 68).toString('hex')).toBe('012a0084');
    expect(row.subarray(68, 69).toString('hex')).toBe('00');
    expect(row.subarray(69, 72).toString('hex')).toBe('019c02');
    expect(row.subarray(72, 81).toString('latin1')).toBe('\u0001\u0007JAL0042');
    expect(row.readUInt32LE(81)).toBe(9);
    expect(row.length).toBe(85);
  });

  it('takes less than 80 bytes an aircraft with covariance, address, code and callsign', () => {
    const { value } = released(Array.from({ length: 1000 }, (_, i) => i + 1));
    const frame = encodeTracks(value, 1, NOW_S, DEFAULT_LIMITS);
    expect(frame.length / 1000).toBeLessThan(79);
  });

  it('is the same bytes for the same release', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
        const encode = () => Buffer.from(encodeTracks(releaseOf(rows), 1, NOW_S, DEFAULT_LIMITS));
        expect(encode().equals(encode())).toBe(true);
        const blind = releaseOf(rows);
        blind.tracks.lineage.fill(0);
        blind.tracks.contributorSensor.fill(3);
        expect(Buffer.from(encodeTracks(blind, 1, NOW_S, DEFAULT_LIMITS)).equals(encode())).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('has room for every flag of the model', () => {
    expect(Math.max(...Object.values(Flag))).toBeLessThan(2 ** 16);
  });

  it('beyond the limits is not made', () => {
    const { value } = released([1, 2, 3]);
    expect(() => encodeTracks(value, 1, 0, { ...DEFAULT_LIMITS, rowsMax: 2 })).toThrow(/3 rows/);
    expect(() => encodeTracks(value, 1, 0, { ...DEFAULT_LIMITS, frameBytesMax: 100 })).toThrow(/at most 100/);
  });
});

describe('a hostile TRACKS frame', () => {
  const good = encodeTracks(released([1, 2, 3], [8, 9]).value, 1, NOW_S, DEFAULT_LIMITS);
  const decode = (frame: Uint8Array) => decodeTracks(frame, 'JPN', DEFAULT_LIMITS);

  it('cut anywhere, or longer, is malformed', () => {
    expect(decode(good).ok).toBe(true);
    for (let length = 8; length < good.length; length++) expect(decode(good.subarray(0, length)).ok).toBe(false);
    expect(decode(Buffer.concat([good, Buffer.of(0)])).ok).toBe(false);
  });

  it('with any bytes changed never throws, and is well formed where it is taken', () => {
    const edits = fc.array(fc.tuple(fc.nat(good.length - 9), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (list) => {
        const frame = new Uint8Array(good);
        for (const [at, byte] of list) frame[8 + at] = byte;
        const decoded = decode(frame);
        if (!decoded.ok) return;
        const { tracks, labels, labelOfRow, basisOfRow, bases } = decoded.value.release;
        for (let row = 0; row < tracks.count; row++) {
          expect(labels[labelOfRow[row]!]).toBeDefined();
          expect(bases[basisOfRow[row]!]).toBeDefined();
          expect(Object.values(TargetKind)).toContain(tracks.targetKind[row]);
          expect(Math.abs(tracks.latitudeRad[row]!)).not.toBeGreaterThan(Math.PI / 2);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of garbage never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 8, maxLength: 400 }), (bytes) => !decode(bytes).ok));
  });

  it('that announces more than the limits is refused before anything is made of it', () => {
    const announce = (offset: number, count: number) => {
      const frame = new Uint8Array(good);
      new DataView(frame.buffer).setUint32(8 + offset, count, true);
      return decode(frame);
    };
    expect(announce(24, 0xffffffff)).toMatchObject({ fault: { code: 'malformed', offset: 24 } });
    expect(announce(28, 0xffffffff)).toMatchObject({ fault: { code: 'malformed', offset: 28 } });
    expect(announce(32, 0xffffffff)).toMatchObject({ fault: { code: 'malformed', offset: 32 } });
    expect(announce(24, 19_999)).toMatchObject({ fault: { code: 'malformed', offset: 24 } });
  });

  it('with another nation’s label is refused', () => {
    expect(decodeTracks(good, 'AUS', DEFAULT_LIMITS)).toMatchObject({ fault: { code: 'foreign-label' } });
  });
});
