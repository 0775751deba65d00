import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { type JournalKey, signEntry } from '@musubi/ledger';
import {
  clearTrack,
  createTrackBatch,
  type Instrument,
  type JournalEntry,
  type Label,
  type Sensor,
  type TrackBatch,
  writeCallsign,
} from '@musubi/model';
import {
  DEMO_POLICIES,
  type OpenedSection,
  passOn,
  type ReleaseContext,
  type Released,
  releaseEntry,
  releaseTracks,
  type SignedSection,
  type TrackRelease,
} from '@musubi/release';

/** Releases made the only way there is: by the release package, under an agreement that allows everything. */

export const NOW_S = 1_782_864_000;
const NATIONS = ['AUS', 'JPN', 'USA'];

const instrument: Instrument = {
  id: 'test-arrangement',
  title: 'Test arrangement',
  titleJa: '',
  kind: 'arrangement',
  binding: true,
  fictional: true,
  parties: NATIONS,
  textSha256: '00'.repeat(32),
  entryIntoForceS: 0,
  endsS: null,
  renewal: 'none',
  equivalence: [{ 'AUS-DEMO': 'LIMITED', 'JPN-DEMO': 'LIMITED', 'USA-DEMO': 'LIMITED' }],
  terms: [
    {
      id: 'art1',
      article: 'Article 1',
      from: NATIONS,
      to: NATIONS,
      subjects: ['air-track', 'surface-track', 'agreement-event'],
      classificationMax: { 'AUS-DEMO': 'LIMITED', 'JPN-DEMO': 'LIMITED', 'USA-DEMO': 'LIMITED' },
      purposes: ['test'],
      covers: ['exercise', 'real'],
      obligations: [],
      onward: 'with-originator-consent',
    },
  ],
  verified: null,
};

function context(self: string, recipient: string): ReleaseContext {
  const register = { instruments: new Map([[instrument.id, instrument]]), events: new Map() };
  return { self, recipient, purpose: 'test', nowS: NOW_S, register, policies: DEMO_POLICIES };
}

export function labelOf(nation: string): Label {
  return {
    policy: `${nation}-DEMO`,
    classification: 'LIMITED',
    caveats: [],
    releasableTo: NATIONS.filter((other) => other !== nation),
    originator: nation,
    createdS: 0,
  };
}

function sensorOf(nation: string): Sensor {
  return {
    id: `${nation}-R1`,
    index: 0,
    nation,
    name: 'Radar 1',
    kind: 'radar',
    label: labelOf(nation),
    periodS: 10,
    rangeMaxM: 400_000,
    detectionProbability: 0.9,
    accuracy: { sigmaRangeM: 50, sigmaAzimuthRad: 0.001, sigmaAltitudeM: 10, sigmaPositionM: 50 },
    exercise: false,
    simulated: false,
  };
}

/** Aircraft with everything known, numbered as given. */
export function aircraft(numbers: readonly number[]): TrackBatch {
  const batch = createTrackBatch(Math.max(1, numbers.length), 1);
  for (const [row, number] of numbers.entries()) {
    clearTrack(batch, row);
    batch.number[row] = number;
    batch.timeS[row] = NOW_S - 1.5;
    batch.latitudeRad[row] = 0.52 + row * 1e-4;
    batch.longitudeRad[row] = 2.27;
    batch.eastMps[row] = 180.25;
    batch.northMps[row] = -90.5;
    batch.horizontalCovariance.set([2500, 100, 40, 3, 1600, 2, 30, 9, 1, 8], row * 10);
    batch.altitudeM[row] = 9144;
    batch.altitudeKind[row] = 1;
    batch.sigmaAltitudeM[row] = 15;
    batch.upMps[row] = -3;
    batch.sigmaUpMps[row] = 1;
    batch.address[row] = 0x840000 + number;
    batch.mode3A[row] = 0o1234;
    writeCallsign(batch.callsign, row, `JAL${String(number).padStart(4, '0')}`);
    batch.targetKind[row] = 2;
    batch.sourceKinds[row] = 0b110;
    batch.lineage[row * batch.lineageWords] = 1;
  }
  batch.count = numbers.length;
  return batch;
}

export function released(
  numbers: readonly number[],
  held: readonly number[] = [],
  self = 'JPN',
  recipient = 'USA',
): Released<TrackRelease> {
  const input = { batch: aircraft(numbers), sensors: [sensorOf(self)], held: new Set(held) };
  const result = releaseTracks(input, context(self, recipient));
  if (result.withheld.length > 0) throw new Error(JSON.stringify(result.withheld[0]));
  return result.released;
}

/** For a third nation, by way of `via`. */
export function releasedOnward(
  numbers: readonly number[],
  { via = 'USA', third = 'AUS', atS = NOW_S }: { via?: string; third?: string; atS?: number } = {},
): Released<TrackRelease> {
  const input = { batch: aircraft(numbers), sensors: [sensorOf('JPN')], held: new Set<number>() };
  return releaseTracks(input, { ...context('JPN', via), onward: third, nowS: atS }).released;
}

/** What a forwarder would send of a section. */
export function passedOn(section: OpenedSection): Released<SignedSection> {
  const result = passOn(section, context(section.via, section.to));
  if (!('released' in result)) throw new Error(JSON.stringify(result.decision));
  return result.released;
}

const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 3)]);
export const jpnKey: JournalKey = {
  nation: 'JPN',
  privateKey: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }),
};
export const jpnPublicKey = createPublicKey(jpnKey.privateKey);
export const jpnSign = (message: Uint8Array): Uint8Array => sign(null, message, jpnKey.privateKey);
export const signedBy =
  (key: KeyObject) =>
  (message: Uint8Array, signature: Uint8Array): boolean =>
    verify(null, message, key, signature);

export function journalEntry(sequence: number, previous = sequence === 1 ? '' : 'ab'.repeat(32)): JournalEntry {
  const body = { type: 'suspended', reason: `reason ${sequence}` };
  const subject = `agreement/${instrument.id}`;
  const label = labelOf('JPN');
  const entry = { author: 'JPN', sequence, timeS: NOW_S, act: 'inform', subject, body, label, previous } as const;
  return signEntry(entry, jpnKey.privateKey);
}

export function releasedEntry(entry: JournalEntry, recipient = 'USA'): Released<JournalEntry> {
  const result = releaseEntry(entry, context('JPN', recipient));
  if ('withheld' in result) throw new Error(JSON.stringify(result.withheld));
  return result.released;
}
