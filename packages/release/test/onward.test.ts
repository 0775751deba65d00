import { createRegister } from '@musubi/agreements';
import type { Instrument, Label, NationCode, Obligation, Term } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Decision,
  decidePassingOn,
  decideTrack,
  isReleased,
  type OpenedSection,
  passOn,
  type ReleaseContext,
  releasableSensors,
  releaseTracks,
  type Rule,
  whatIsNeeded,
} from '../src/index.ts';
import { demoContext, demoLabel, demoRegister, demoSensor, demoSensors, NOW_S, trackBatch } from './demo.ts';

const DEMO = demoRegister().instruments;

/** JPN to USA with leave to pass on, USA to AUS covering what JPN labels; JPN and AUS have no agreement of their own. */
function hub(
  change: { onward?: Term['onward']; obligations?: readonly Obligation[]; direct?: readonly Obligation[] } = {},
): Instrument[] {
  const { onward = 'with-originator-consent', obligations = [], direct } = change;
  const jpn = DEMO.get('jpn-usa-air-picture')!;
  const aus = DEMO.get('aus-usa-air-picture')!;
  const own = DEMO.get('aus-jpn-air-picture')!;
  const terms = (instrument: Instrument, from: NationCode, to: Partial<Term>): Term[] =>
    instrument.terms.map((term) => (term.from.join() === from ? { ...term, ...to } : term));
  const classificationMax = { 'USA-DEMO': 'LIMITED', 'JPN-DEMO': 'LIMITED' };
  return [
    { ...jpn, terms: terms(jpn, 'JPN', { onward }) },
    {
      ...aus,
      terms: terms(aus, 'USA', { obligations, classificationMax }),
      equivalence: aus.equivalence.map((row) => ({ ...row, 'JPN-DEMO': row['USA-DEMO']! })),
    },
    ...(direct ? [{ ...own, terms: terms(own, 'JPN', { obligations: direct }) }] : []),
  ];
}

function context(instruments = hub(), change: Partial<ReleaseContext> = {}): ReleaseContext {
  return demoContext({ register: createRegister(instruments), onward: 'AUS', ...change });
}

function rules({ because }: Pick<Decision, 'because'>): Rule[] {
  return because.filter(({ outcome }) => outcome === 'deny').map(({ rule }) => rule);
}

function decideWith(label: Partial<Label>, given = context()): Decision {
  const sensors = [demoSensor(0, { label: demoLabel(label) })];
  return decideTrack(trackBatch([{ number: 1, from: [0] }], 1), 0, sensors, given);
}

/** What the link would have read: a release for AUS by way of USA. */
function sectionOf(numbers: readonly number[], given = context()): OpenedSection {
  const batch = trackBatch(numbers.map((number) => ({ number, from: [0] })));
  const { value } = releaseTracks({ batch, sensors: demoSensors(), held: new Set() }, given).released;
  return { origin: 'JPN', via: 'USA', to: 'AUS', subject: 'air-track', bytes: new Uint8Array(1), release: value };
}

const forwarder = (instruments = hub(), change: Partial<ReleaseContext> = {}): ReleaseContext =>
  demoContext({ register: createRegister(instruments), self: 'USA', recipient: 'AUS', ...change });

describe('what an origin lets a partner pass on', () => {
  it('goes where the article has leave for it and the label names both', () => {
    expect(decideWith({})).toMatchObject({ outcome: 'permit', basis: { instrument: 'jpn-usa-air-picture' } });
  });

  it.each<[string, Decision, Rule]>([
    ['an article without leave', decideWith({}, context(hub({ onward: 'none' }))), 'no-onward'],
    ['a label that does not name the third nation', decideWith({ releasableTo: ['USA'] }), 'label-releasable'],
    ['a label that does not name the partner', decideWith({ releasableTo: ['AUS'] }), 'label-releasable'],
    ['ORCON', decideWith({ caveats: ['ORCON'] }), 'originator-control'],
    ['NO-FORWARD', decideWith({ caveats: ['NO-FORWARD'] }), 'originator-control'],
    ['NOFORN', decideWith({ caveats: ['NOFORN'] }), 'no-foreign'],
    ['the partner itself as the third nation', decideWith({}, context(hub(), { onward: 'USA' })), 'recipient-unknown'],
    ['oneself as the third nation', decideWith({}, context(hub(), { onward: 'JPN' })), 'recipient-unknown'],
    [
      'an own agreement that treats it',
      decideWith({}, context(hub({ direct: [{ kind: 'coarsen-position', stepM: 9 }] }))),
      'no-way-round',
    ],
  ])('not with %s, and it says what it would take', (_, decision, rule) => {
    expect(rules(decision)).toContain(rule);
    const needed = whatIsNeeded(decision, 'AUS');
    expect([...needed.each, ...needed.oneOf].length).toBeGreaterThan(0);
  });

  it('goes where the own agreement with the third nation lets it go as it is', () => {
    expect(decideWith({}, context(hub({ direct: [] }))).outcome).toBe('permit');
  });

  it('is made from sensors that both may profit from', () => {
    // R2 is for the USA alone, R3 for nobody; a grant to the partner opens nothing to others.
    const grant = {
      id: 'g123',
      to: 'USA',
      purpose: 'air-surveillance-exercise',
      sensors: ['JPN-R2', 'JPN-R3'],
      reason: 'r',
      requestedBy: 'a',
      requestedS: NOW_S - 1,
      untilS: NOW_S + 9,
      approvedBy: 'b',
      approvedS: NOW_S - 1,
    };
    expect([...releasableSensors(demoSensors(), context(hub(), { grants: [grant] })).uses]).toEqual([1, 0, 0, 1]);
  });

  it('is never more than what goes to the partner, nor than what goes to the third nation where they agree', () => {
    const labels = fc.record({
      classification: fc.constantFrom('OPEN', 'LIMITED', 'CLOSED'),
      caveats: fc.subarray(['ORCON', 'NO-FORWARD', 'NOFORN', 'EYES-ONLY'] as const),
      releasableTo: fc.subarray(['AUS', 'USA']),
    });
    fc.assert(
      fc.property(labels, fc.boolean(), (label, hasDirect) => {
        const instruments = hub(hasDirect ? { direct: [] } : {});
        const onward = decideWith(label, context(instruments)).outcome;
        if (onward === 'deny') return;
        expect(decideWith(label, context(instruments, { onward: undefined as never })).outcome).toBe('permit');
        const direct = { ...context(instruments), recipient: 'AUS', onward: undefined as never };
        if (hasDirect) expect(decideWith(label, direct).outcome).toBe('permit');
      }),
    );
  });

  it('says whom it is for, so that nothing else is sealed', () => {
    expect(sectionOf([1]).release.onward).toBe('AUS');
  });

  it('is of one subject where that is asked', () => {
    const batch = trackBatch([
      { number: 1, from: [0] },
      { number: 2, from: [0], vessel: true },
    ]);
    const of = (subject: 'air-track' | 'surface-track') => [
      ...releaseTracks({ batch, sensors: demoSensors(), held: new Set(), subject }, context()).permitted,
    ];
    expect([of('air-track'), of('surface-track')]).toEqual([[1], [2]]);
  });
});

describe('what a partner passes on', () => {
  it('is released to the third nation by both articles, bytes and all', () => {
    const section = sectionOf([1, 2]);
    const passed = passOn(section, forwarder());
    if (!('released' in passed)) throw new Error(JSON.stringify(passed.decision));
    expect(isReleased(passed.released)).toBe(true);
    expect(passed.released.to).toBe('AUS');
    expect(passed.released.value.bytes).toBe(section.bytes);
    const articles = passed.decision.because.filter(({ rule }) => rule === 'article');
    expect(articles.map(({ instrument }) => instrument)).toEqual(['jpn-usa-air-picture', 'aus-usa-air-picture']);
  });

  it('is judged in the same words by the third nation', () => {
    for (const instruments of [hub(), hub({ obligations: [{ kind: 'strip-sensor' }] })]) {
      const there = decidePassingOn(sectionOf([1]), { ...forwarder(instruments), grants: [] });
      expect(there).toEqual(passOn(sectionOf([1]), forwarder(instruments)).decision);
    }
  });

  const changed = (change: (section: OpenedSection) => OpenedSection): OpenedSection => change(sectionOf([1]));
  it.each<[string, OpenedSection, ReleaseContext, Rule]>([
    [
      'what its article does not reach',
      sectionOf([1]),
      forwarder([hub()[0]!, DEMO.get('aus-usa-air-picture')!]),
      'classification',
    ],
    [
      'what it would have to treat',
      sectionOf([1]),
      forwarder(hub({ obligations: [{ kind: 'delay', delayS: 9 }] })),
      'obligation',
    ],
    ['what by its own copy may not be passed on', sectionOf([1]), forwarder(hub({ onward: 'none' })), 'no-onward'],
    ['under an instrument that it does not hold', sectionOf([1]), forwarder(hub().slice(1)), 'no-instrument'],
    ['what is for somebody else', sectionOf([1]), forwarder(hub(), { recipient: 'JPN' }), 'recipient-unknown'],
    ['by another way', changed((s) => ({ ...s, via: 'KOR' })), forwarder(), 'recipient-unknown'],
    ['ships among aircraft', changed((s) => ({ ...s, subject: 'surface-track' })), forwarder(), 'subject-unknown'],
    [
      'what its origin labels ORCON',
      changed((s) => ({ ...s, release: { ...s.release, labels: [demoLabel({ caveats: ['ORCON'] })] } })),
      forwarder(),
      'originator-control',
    ],
    [
      'what is of a third originator',
      changed((s) => ({ ...s, release: { ...s.release, labels: [demoLabel({ originator: 'KOR' })] } })),
      forwarder(),
      'third-party',
    ],
  ])('is not %s', (_, section, given, rule) => {
    expect(rules(decidePassingOn(section, given))).toContain(rule);
    expect('released' in passOn(section, given)).toBe(false);
  });

  it('goes whole or not at all: one row outside the area keeps all of them', () => {
    const area = { southDeg: 29, westDeg: 129, northDeg: 31, eastDeg: 131 };
    const given = forwarder(hub({ obligations: [{ kind: 'limit-area', area }] }));
    expect(decidePassingOn(sectionOf([1, 2]), given).outcome).toBe('permit');
    const section = sectionOf([1, 2]);
    section.release.tracks.latitudeRad[1] = 0.6;
    expect(rules(decidePassingOn(section, given))).toContain('area');
  });

  it('may say that there is nothing wherever something might be, and nowhere else', () => {
    expect(decidePassingOn(sectionOf([]), forwarder()).outcome).toBe('permit');
    expect(decidePassingOn(sectionOf([]), forwarder([])).outcome).toBe('deny');
  });
});
