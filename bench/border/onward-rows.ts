// What passing on costs: the origin seals a section, forwarder and third nation look at its signature, open and judge it.
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { createRegister, type Register } from '@musubi/agreements';
import { isSectionSigned, openSection, sealSection } from '@musubi/link';
import type { Instrument, NationCode, Sensor, TrackBatch } from '@musubi/model';
import { decidePassingOn, type OpenedSection, type Released, releaseTracks, type TrackRelease } from '@musubi/release';
import type { Row } from '../measure/report.ts';
import { sink } from '../measure/sink.ts';
import { spreadOf } from '../measure/spread.ts';
import { cpuMsOf } from '../measure/stopwatch.ts';
import { contextOf, twentyInstruments } from './partners.ts';

const VIA = 'XEE';
const THIRD = 'XDD';
const WARM_UP = 10;
const ROUNDS = 15;

/** JPN lets XEE pass on, and XEE covers with XDD what it gets so. */
function chain(): Register {
  const withVia = [...twentyInstruments().instruments.values()].filter(({ parties }) => parties.includes(VIA));
  const leave = withVia.map((one): Instrument => ({ ...one, terms: one.terms.map(lettingOn) }));
  const rename = (nations: readonly NationCode[]): NationCode[] =>
    nations.map((nation) => (nation === VIA ? THIRD : nation === 'JPN' ? VIA : nation));
  const [, , model] = withVia;
  const all = withVia.find(({ terms }) => terms.some(({ purposes }) => purposes[0] !== 'another-purpose')) ?? model;
  if (!all) throw new Error(`there is no instrument with ${VIA}`);
  const onward: Instrument = {
    ...all,
    id: 'xdd-xee',
    parties: rename(all.parties),
    terms: all.terms.map(({ area: _, ...term }) => ({
      ...term,
      from: rename(term.from),
      to: rename(term.to),
      obligations: [],
    })),
  };
  return createRegister([...leave, onward]);
}

function lettingOn(term: Instrument['terms'][number]): Instrument['terms'][number] {
  return { ...term, onward: 'with-originator-consent' };
}

/** One row for each thing that is done to a section, by CPU time. */
export function onwardRows(batch: TrackBatch, sensors: readonly Sensor[]): Row[] {
  const register = chain();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const context = { ...contextOf(register, VIA), onward: THIRD };
  const passing = { ...contextOf(register, THIRD), self: VIA };
  const release = (): Released<TrackRelease> =>
    releaseTracks({ batch, sensors, held: new Set(), subject: 'air-track' }, context).released;
  const released = release();
  const { count } = released.value.tracks;
  const seal = {
    origin: 'JPN',
    subject: 'air-track',
    sign: (bytes: Uint8Array) => sign(null, bytes, privateKey),
  } as const;
  let section = sealSection(released, seal);
  let opened: OpenedSection | null = null;
  const steps: readonly (readonly [string, () => void])[] = [
    ['origin: decide', () => sink(release().value.tracks.count)],
    [
      'origin: encode and sign',
      () => {
        section = sealSection(released, seal);
      },
    ],
    [
      'forwarder, third: signature',
      () => sink(isSectionSigned(section, (m, s) => verify(null, m, publicKey, s)) ? 1 : 0),
    ],
    [
      'forwarder, third: open',
      () => {
        const read = openSection(section);
        opened = read.ok ? read.value : null;
      },
    ],
    [
      'forwarder, third: decide',
      () => {
        if (opened === null || decidePassingOn(opened, passing).outcome !== 'permit') throw new Error('it did not go');
      },
    ],
  ];
  return steps.map(([what, work]) => {
    for (let i = 0; i < WARM_UP; i++) work();
    const ms = spreadOf(Array.from({ length: ROUNDS }, () => cpuMsOf(work)));
    const each = { min: (1000 * ms.min) / count, median: (1000 * ms.median) / count, max: (1000 * ms.max) / count };
    return { '': what, rows: count, 'ms a section': ms, 'µs a row': each, 'B a row': section.bytes.length / count };
  });
}
