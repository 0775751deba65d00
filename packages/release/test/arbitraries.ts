import type { RecordedEvent } from '@musubi/agreements';
import {
  CAVEATS,
  DROPPABLE_FIELDS,
  type EquivalenceRow,
  type Instrument,
  type Label,
  type Obligation,
  SUBJECTS,
  type Term,
} from '@musubi/model';
import fc from 'fast-check';
import type { ReleaseItem } from '../src/index.ts';

/** Random agreements, events and items in which permits are as common as denials. */

export const NATIONS = ['AUS', 'JPN', 'USA'];
const LEVELS = ['OPEN', 'LIMITED', 'CLOSED'];
/** Mostly `usual`, so that one rare refusal in every field does not make every decision a denial. */
function mostly<T>(usual: T, rare: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });
}

const nations = mostly(NATIONS, fc.subarray(NATIONS, { minLength: 2 }));

const area = fc
  .tuple(fc.integer({ min: -80, max: 40 }), fc.integer({ min: -170, max: 170 }), fc.integer({ min: 1, max: 100 }))
  .map(([south, west, size]) => ({
    southDeg: south,
    northDeg: Math.min(90, south + size),
    westDeg: west,
    eastDeg: west + size > 180 ? west + size - 360 : west + size,
  }));

const altitudes = fc.integer({ min: -1, max: 11 }).map((km) => km * 1000 + 500);

/** Any obligation that an instrument can ask for. */
export const obligation: fc.Arbitrary<Obligation> = fc.oneof(
  fc.record({ kind: fc.constant('coarsen-position' as const), stepM: fc.constantFrom(500, 1000, 2000) }),
  fc.record({
    kind: fc.constant('drop-fields' as const),
    fields: fc.subarray([...DROPPABLE_FIELDS], { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('delay' as const), delayS: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ kind: fc.constant('limit-rate' as const), periodS: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant('limit-area' as const), area }),
  fc
    .tuple(altitudes, fc.integer({ min: 1, max: 12 }))
    .map(([fromM, km]) => ({ kind: 'limit-altitude' as const, fromM, toM: fromM + km * 1000 })),
  fc.constant({ kind: 'strip-sensor' as const }),
);
const obligations = fc.array(obligation, { minLength: 1, maxLength: 3 });

const term: fc.Arbitrary<Term> = fc.record(
  {
    id: fc.constant('art'),
    article: fc.constantFrom('Article 3', 'Article 4', 'Article 5'),
    from: nations,
    to: nations,
    subjects: mostly<Term['subjects']>(SUBJECTS, fc.subarray([...SUBJECTS], { minLength: 1 })),
    classificationMax: fc.constantFrom(...LEVELS).map((level) => ({ 'JPN-DEMO': level })),
    purposes: mostly<Term['purposes']>(['exercise', 'relief'], fc.constantFrom(['exercise'], ['relief'])),
    covers: mostly<Term['covers']>(['exercise', 'real'], fc.constantFrom(['exercise'], ['real'])),
    area,
    obligations: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, obligations),
    onward: fc.constant('none' as const),
  },
  {
    requiredKeys: [
      'id',
      'article',
      'from',
      'to',
      'subjects',
      'classificationMax',
      'purposes',
      'covers',
      'obligations',
      'onward',
    ],
  },
) as fc.Arbitrary<Term>;

const table = (policies: readonly string[], levels: readonly string[]): EquivalenceRow[] =>
  levels.map((level) => Object.fromEntries(policies.map((policy) => [policy, level])));

const instrument = (id: string): fc.Arbitrary<Instrument> =>
  fc.record({
    id: fc.constant(id),
    title: fc.constant('A demonstration'),
    titleJa: fc.constant('実演'),
    kind: fc.constant('arrangement' as const),
    binding: mostly(true, fc.boolean()),
    fictional: fc.constant(true),
    parties: nations,
    textSha256: fc.constant(''),
    entryIntoForceS: fc.constantFrom(0, 0, 60),
    endsS: fc.constantFrom(null, null, 40, 90),
    renewal: fc.constant('none' as const),
    equivalence: mostly(
      table(['AUS-DEMO', 'JPN-DEMO', 'USA-DEMO'], LEVELS),
      fc.subarray(LEVELS).map((known) => [
        ...LEVELS.map((level): EquivalenceRow => {
          return { 'JPN-DEMO': level, ...(known.includes(level) ? { 'USA-DEMO': level } : {}) };
        }),
      ]),
    ),
    terms: fc.array(term, { minLength: 1, maxLength: 4 }),
    verified: fc.constant(null),
  });

export const instruments = fc.tuple(instrument('a'), instrument('b'));

export const events: fc.Arbitrary<RecordedEvent[]> = fc.array(
  fc.record({
    instrument: fc.constantFrom('a', 'b'),
    type: fc.constantFrom('suspended' as const, 'suspended' as const, 'resumed' as const, 'terminated' as const),
    by: fc.constantFrom(...NATIONS),
    scope: fc.constantFrom('whole' as const, 'outflow' as const),
    effectiveS: fc.integer({ min: 0, max: 100 }),
    reason: fc.constant(''),
    recordedS: fc.constant(0),
  }),
  { maxLength: 6 },
);

const step: fc.Arbitrary<Label> = fc.record({
  policy: mostly('JPN-DEMO', fc.constantFrom('JPN-DEMO', 'AUS-DEMO')),
  classification: fc.constantFrom('OPEN', 'OPEN', 'LIMITED', 'CLOSED'),
  caveats: mostly<Label['caveats']>([], fc.subarray([...CAVEATS])),
  releasableTo: mostly(NATIONS, fc.subarray(NATIONS)),
  originator: mostly('JPN', fc.constantFrom('JPN', 'USA')),
  createdS: fc.constant(0),
});

/** Some give way to another label between the times at which the tests ask. */
export const label: fc.Arbitrary<Label> = fc
  .tuple(step, fc.option(step, { freq: 4 }), fc.integer({ min: 0, max: 100 }))
  .map(([now, later, atS]) => {
    if (later === null) return now;
    const { policy, originator } = now;
    return { ...now, succession: { atS, label: { ...later, policy, originator } } };
  });

/** In the middle of whole degrees, so that rounding cannot put a place on either side of a border. */
const halfDegrees = (limit: number) => {
  const degrees = fc.integer({ min: -limit, max: limit - 1 }).map((degree) => ((degree + 0.5) * Math.PI) / 180);
  return fc.oneof({ weight: 9, arbitrary: degrees }, fc.constant(Number.NaN));
};

export const item: fc.Arbitrary<ReleaseItem> = fc.record(
  {
    subject: fc.constantFrom(...SUBJECTS),
    label,
    exercise: fc.boolean(),
    simulated: fc.boolean(),
    real: fc.boolean(),
    latitudeRad: halfDegrees(90),
    longitudeRad: halfDegrees(180),
    altitudeM: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 11 }).map((km) => km * 1000) },
      fc.constant(Number.NaN),
    ),
    originators: mostly(['JPN'], fc.constantFrom(['JPN', 'USA'], [], ['JPN'])),
  },
  { requiredKeys: ['subject', 'label', 'exercise', 'simulated', 'originators'] },
) as fc.Arbitrary<ReleaseItem>;
