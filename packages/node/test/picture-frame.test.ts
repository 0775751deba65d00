import fc from 'fast-check';
import { CAVEATS, IDENTITIES, IDENTITY_BASES } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { ALTITUDE_KINDS, ENVIRONMENTS, type Picture, SOURCES, TARGET_KINDS } from '../src/contract.ts';
import { decodePicture, encodePicture } from '../src/picture-frame/index.ts';

const NATIONS = ['JPN', 'USA', 'AUS'];
const single = fc.float({ noNaN: true, noDefaultInfinity: true }).map((v) => (v === 0 ? 0 : v));
const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => (v === 0 ? 0 : v));
const number = fc.integer({ min: 0, max: 2_147_483_647 });
const digits = (n: number) => String(n).padStart(6, '0');
const sensors = fc.array(fc.record({ id: fc.constantFrom('JPN-R1', 'JPN-R2', 'レーダー'), ageS: single }), {
  maxLength: 3,
});
const LABELS = 255;
const label = fc.record({
  policy: fc.constantFrom('JPN-DEMO', 'USA-DEMO'),
  classification: fc.constantFrom('OPEN', '秘'),
  caveats: fc.subarray([...CAVEATS]),
  releasableTo: fc.subarray(NATIONS),
  originator: fc.constantFrom(...NATIONS),
});
const contributor = fc
  .record({
    nation: fc.constantFrom(...NATIONS),
    n: number,
    ageS: single,
    sources: fc.subarray([...SOURCES]),
    label: fc.option(fc.nat({ max: LABELS - 1 })),
    sensors,
  })
  .map(({ n, ...rest }) => ({ ...rest, track: `${rest.nation}-${digits(n)}` }));
const track = fc.record({
  id: fc.tuple(fc.constantFrom('JT', 'JPN'), number).map(([p, n]) => `${p}-${digits(n)}`),
  timeS: double,
  ageS: single,
  latitudeDeg: double,
  longitudeDeg: double,
  sigmaM: single,
  sigmaMinorM: single,
  sigmaAzimuthDeg: single,
  eastMps: single,
  northMps: single,
  upMps: fc.option(single),
  altitudeM: fc.option(single),
  altitudeKind: fc.constantFrom(...ALTITUDE_KINDS),
  environment: fc.constantFrom(...ENVIRONMENTS),
  kind: fc.constantFrom(...TARGET_KINDS),
  identity: fc.constantFrom(...IDENTITIES),
  identityBasis: fc.constantFrom(...IDENTITY_BASES),
  callsign: fc.stringMatching(/^[A-Z0-9 ]{0,20}$/),
  address: fc.option(fc.integer({ min: 0, max: 0xffffff }).map((a) => a.toString(16).toUpperCase().padStart(6, '0'))),
  mode3A: fc.option(fc.integer({ min: 0, max: 0o7777 }).map((c) => c.toString(8).padStart(4, '0'))),
  mmsi: fc.option(fc.integer({ min: 0, max: 999_999_999 })),
  exercise: fc.boolean(),
  simulated: fc.boolean(),
  emergency: fc.boolean(),
  coasting: fc.boolean(),
  duplicateAddress: fc.boolean(),
  quality: fc.integer({ min: 0, max: 15 }),
  contributors: fc.array(contributor, { maxLength: 3 }),
  releasedTo: fc.subarray(NATIONS),
});
const picture: fc.Arbitrary<Picture> = fc.record({
  nation: fc.constantFrom(...NATIONS),
  as: fc.option(fc.constantFrom(...NATIONS)),
  timeS: double,
  exercise: fc.boolean(),
  labels: fc.array(label, { minLength: LABELS, maxLength: LABELS, size: 'max' }),
  tracks: fc.array(track, { maxLength: 12 }),
});

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** The order of nations in `releasedTo` is that in which the frame met them. */
const sorted = (one: Picture): Picture => ({
  ...one,
  tracks: one.tracks.map((t) => ({ ...t, releasedTo: [...t.releasedTo].sort() })),
});

describe('picture frame', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(picture, (original) => {
        const frame = decodePicture(encodePicture(original).buffer)!;
        const { nation, as, timeS, exercise } = frame;
        const labels = [...frame.header.labels];
        const tracks = Array.from({ length: frame.count }, (_, row) => frame.trackAt(row));
        expect(sorted({ nation, as, timeS, exercise, labels, tracks })).toEqual(sorted(original));
      }),
    );
  });

  it('finds the row of an id, and of no other', () => {
    fc.assert(
      fc.property(picture, (original) => {
        const frame = decodePicture(encodePicture(original).buffer)!;
        const ids = original.tracks.map((t) => t.id);
        for (const id of ids) expect(frame.rowOf(id)).toBe(ids.indexOf(id));
        expect(frame.rowOf('USA-000001')).toBe(-1);
        expect(frame.rowOf(null)).toBe(-1);
      }),
    );
  });

  it('refuses a frame that was cut, lengthened or is none, and never throws', () => {
    const whole = encodePicture(fc.sample(picture, { seed: 7, numRuns: 1 })[0]!);
    for (let length = 0; length < whole.length; length++)
      expect(decodePicture(bufferOf(whole.subarray(0, length)))).toBeNull();
    expect(decodePicture(bufferOf(new Uint8Array([...whole, 0])))).toBeNull();
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const bytes = new Uint8Array(whole);
        bytes[at] = value;
        const frame = decodePicture(bytes.buffer);
        for (let row = 0; row < (frame?.count ?? 0); row++) frame!.trackAt(row);
      }),
    );
  });
});
