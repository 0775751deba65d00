import { createRegister, type RecordedEvent, replayEvents } from '@musubi/agreements';
import type { Instrument, Label } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEMO_POLICIES, decide, explain, joinLabels, type ReleaseContext, type ReleaseItem } from '../src/index.ts';
import { events, instruments, item, label } from './arbitraries.ts';
import { demoContext, demoLabel, demoRegister, record } from './demo.ts';
import { naivePermits } from './naive-evaluator.ts';

const track: ReleaseItem = {
  subject: 'air-track',
  label: demoLabel(),
  exercise: true,
  simulated: true,
  originators: ['JPN'],
};

const world = fc.record({
  instruments,
  events,
  nowS: fc.integer({ min: 0, max: 100 }),
  recipient: fc.constantFrom('AUS', 'USA', 'USA', 'JPN', 'NZL'),
  purpose: fc.constantFrom('exercise', 'exercise', 'relief', 'other'),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

function contextOf({ instruments, events, nowS, recipient, purpose }: World): {
  context: ReleaseContext;
  taken: RecordedEvent[];
} {
  const sorted = [...events].sort((a, b) => a.effectiveS - b.effectiveS);
  const { register, refused } = replayEvents(createRegister(instruments as readonly Instrument[]), sorted);
  const out = new Set(refused.map((r) => r.event));
  const context = { self: 'JPN', recipient, purpose, nowS, register, policies: DEMO_POLICIES };
  return { context, taken: sorted.filter((event) => !out.has(event)) };
}

describe('decide', { timeout: 60_000 }, () => {
  it('permits under the article that says so', () => {
    const decision = decide(track, demoContext());
    expect(decision).toMatchObject({
      outcome: 'permit',
      obligations: [],
      basis: { instrument: 'jpn-usa-air-picture', article: 'Article 3(1)' },
    });
    expect(explain(decision, 'JPN-000017', 'USA')).toBe(
      'JPN-000017 goes to USA. Its label lists USA. Article 3(1) of jpn-usa-air-picture permits air-track to USA.',
    );
  });

  it('says with what obligations', () => {
    const decision = decide({ ...track, subject: 'surface-track' }, demoContext({ recipient: 'AUS' }));
    expect(explain(decision, 'JPN-000018', 'AUS')).toMatch(
      /^JPN-000018 goes to AUS \(position to 2000 m; without callsign\)\. /,
    );
  });

  const denials: [string, Partial<ReleaseItem>, Partial<ReleaseContext>, string][] = [
    ['recipient-unknown', {}, { recipient: 'JPN' }, 'JPN is not a partner of JPN'],
    ['time-unknown', {}, { nowS: Number.NaN }, 'Nobody says what time it is'],
    ['lineage-unknown', { originators: [] }, {}, 'Nothing says what this was made from'],
    ['third-party', { originators: ['JPN', 'AUS'] }, {}, 'AUS has not consented to passing on its data'],
    ['third-party', { label: demoLabel({ originator: 'AUS' }) }, {}, 'AUS has not consented to passing on its data'],
    ['label-unknown', { label: demoLabel({ policy: 'X' }) }, {}, 'No policy known here has X LIMITED'],
    ['label-unknown', { label: demoLabel({ caveats: ['X' as never] }) }, {}, 'The caveat X is not known here'],
    ['label-releasable', { label: demoLabel({ releasableTo: [] }) }, {}, 'Its label lists no partner'],
    ['label-releasable', { label: demoLabel({ releasableTo: ['AUS'] }) }, {}, 'Its label does not list USA'],
    ['display-only', { label: demoLabel({ caveats: ['DISPLAY-ONLY'] }) }, {}, 'It may be shown, not sent'],
    [
      'exercise-only',
      { exercise: false, simulated: false, label: demoLabel({ caveats: ['EXERCISE-ONLY'] }) },
      {},
      'It is labelled EXERCISE-ONLY and is not marked as exercise or simulated',
    ],
    [
      'classification',
      { label: demoLabel({ classification: 'CLOSED' }) },
      {},
      'Article 3(1) of jpn-usa-air-picture does not reach JPN-DEMO CLOSED',
    ],
    ['purpose', {}, { purpose: 'war' }, 'Article 3(1) of jpn-usa-air-picture is not for war'],
    [
      'exercise-or-real',
      { exercise: false, simulated: false },
      {},
      'Article 3(1) of jpn-usa-air-picture does not cover real data',
    ],
    ['exercise-or-real', { real: true }, {}, 'Article 3(1) of jpn-usa-air-picture does not cover real data'],
    ['expired', {}, { nowS: Date.UTC(2032, 0, 1) / 1000 }, 'jpn-usa-air-picture ended 2032-01-01T00:00:00Z'],
    [
      'not-yet-in-force',
      {},
      { nowS: Date.UTC(2025, 11, 31) / 1000 },
      'jpn-usa-air-picture enters into force 2026-01-01T00:00:00Z',
    ],
    [
      'suspended',
      {},
      { register: record(demoRegister(), {}) },
      'jpn-usa-air-picture is suspended by JPN since 2026-07-01T00:00:00Z',
    ],
    [
      'outflow-suspended',
      {},
      { register: record(demoRegister(), { scope: 'outflow' }) },
      'JPN has suspended what it sends under jpn-usa-air-picture since 2026-07-01T00:00:00Z',
    ],
    [
      'terminated',
      {},
      { register: record(demoRegister(), { type: 'terminated', by: 'USA' }) },
      'jpn-usa-air-picture was terminated by USA from 2026-07-01T00:00:00Z',
    ],
    [
      'not-a-party',
      { label: demoLabel({ releasableTo: ['NZL'] }) },
      { recipient: 'NZL' },
      'NZL is not a party to jpn-usa-air-picture',
    ],
  ];
  it.each(denials)('denies by %s %#', (rule, change, contextChange, text) => {
    const decision = decide({ ...track, ...change }, demoContext(contextChange));
    expect(decision).toMatchObject({ outcome: 'deny', obligations: [], basis: null });
    expect(decision.because).toContainEqual(expect.objectContaining({ rule, outcome: 'deny', text }));
  });

  it('still sends when the partner has suspended only its own outflow', () => {
    const register = record(demoRegister(), { by: 'USA', scope: 'outflow' });
    expect(decide(track, demoContext({ register })).outcome).toBe('permit');
  });

  it('denies by default: without instruments nothing goes', () => {
    fc.assert(
      fc.property(item, world, (thing, w) => {
        const context = { ...contextOf(w).context, register: createRegister([]) };
        const decision = decide(thing, context);
        expect(decision.outcome).toBe('deny');
        expect(decision.because.length).toBeGreaterThan(0);
      }),
    );
  });

  it('agrees with an evaluator written apart from it', () => {
    let permits = 0;
    let denials = 0;
    fc.assert(
      fc.property(item, world, (thing, w) => {
        const { context, taken } = contextOf(w);
        const permitted = decide(thing, context).outcome === 'permit';
        expect(permitted).toBe(naivePermits(thing, context, w.instruments, taken));
        if (permitted) permits++;
        else denials++;
      }),
      { numRuns: 2000, seed: 2026 },
    );
    // Both must have been asked often enough to mean something.
    expect(permits).toBeGreaterThan(60);
    expect(denials).toBeGreaterThan(60);
  });

  it('never permits for a joined label what it denies for a part', () => {
    fc.assert(
      fc.property(item, label, label, world, (thing, a, b, w) => {
        const { context } = contextOf(w);
        const joined = joinLabels([a, b], DEMO_POLICIES);
        if ('problem' in joined) return;
        const permitted = (of: Label) => decide({ ...thing, label: of }, context).outcome === 'permit';
        if (permitted(joined.label)) expect([permitted(a), permitted(b)]).toEqual([true, true]);
      }),
      { numRuns: 500 },
    );
  });

  it('lets no exercise or simulated item go under a term that covers only real data, nor the reverse', () => {
    fc.assert(
      fc.property(item, world, (thing, w) => {
        const { context } = contextOf(w);
        const decision = decide(thing, context);
        if (decision.basis === null) return;
        const { instrument, article } = decision.basis;
        const cited = context.register.instruments.get(instrument)?.terms.filter((term) => term.article === article);
        const kind = thing.exercise || thing.simulated ? 'exercise' : 'real';
        expect(cited?.some((term) => term.covers.includes(kind))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a table that contradicts the order of the policy', () => {
    const { instruments } = demoRegister();
    const turned = [...instruments.values()].map((i) => ({ ...i, equivalence: [...i.equivalence].reverse() }));
    const decision = decide(track, demoContext({ register: createRegister(turned) }));
    expect(decision.because[0]).toMatchObject({ rule: 'classification', outcome: 'deny' });
  });
});
