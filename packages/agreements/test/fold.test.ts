import { AGREEMENT_EVENT_TYPES, type AgreementEvent, type Instrument } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRegister,
  flows,
  instrumentState,
  type RecordedEvent,
  type Register,
  readEvent,
  recordEvent,
  replayEvents,
  upcomingDates,
} from '../src/index.ts';
import { event, NOW_S, shipped } from './demo.ts';

const DAY_S = 86_400;
const NATIONS = ['AUS', 'JPN', 'NZL', 'USA'];
const terms = shipped().terms.map((term) => ({ ...term, from: NATIONS, to: NATIONS }));
const base: Instrument = { ...shipped(), terms, entryIntoForceS: Number.POSITIVE_INFINITY, endsS: null };
const notice = { period: { months: 0, days: 5 }, form: 'any', dayCount: 'exclusive', anchor: 'anniversary' } as const;
const short = { term: { length: { months: 0, days: 20 }, fiscal: null }, notice } as const;

/** Two, three and four nations; by every rule; with and without renewal. */
const WORLD: readonly Instrument[] = [
  { ...base, id: 'two', parties: ['JPN', 'USA'], entryIntoForceS: NOW_S - DAY_S, renewal: 'automatic', ...short },
  { ...base, id: 'three', parties: ['AUS', 'JPN', 'USA'], entry: { rule: 'latter-notification', days: 0 }, ...short },
  {
    ...base,
    id: 'four',
    parties: ['AUS', 'JPN', 'USA'],
    accession: { nations: ['NZL'], consent: 'every-party' },
    entry: { rule: 'on-signature', days: 0 },
    notice: { ...notice, anchor: 'any-time' },
  },
];
const fresh = createRegister(WORLD);
const IDS = WORLD.map(({ id }) => id);

const EXTRAS: Readonly<Partial<Record<AgreementEvent['type'], Partial<AgreementEvent>>>> = {
  extended: { endsS: NOW_S + 40 * DAY_S },
  amended: { textSha256: 'c'.repeat(64) },
  acceded: { nation: 'NZL' },
  superseded: { successor: 'other' },
};
const limit = fc.constantFrom(undefined, undefined, { subjects: ['air-track'] as const }, { partners: ['USA'] });

const change: fc.Arbitrary<RecordedEvent> = fc
  .record({
    instrument: fc.constantFrom(...IDS),
    // What all must say comes more often, so that all do say it.
    type: fc.constantFrom(
      ...AGREEMENT_EVENT_TYPES,
      'signed' as const,
      'procedure-notified' as const,
      'signed' as const,
    ),
    by: fc.constantFrom(...NATIONS),
    scope: fc.constantFrom('whole' as const, 'outflow' as const),
    day: fc.integer({ min: 0, max: 30 }),
    recordedDay: fc.integer({ min: 0, max: 30 }),
    only: limit,
  })
  .map(({ day, recordedDay, only, ...rest }) => ({
    ...rest,
    reason: '',
    effectiveS: NOW_S + day * DAY_S,
    recordedS: NOW_S + recordedDay * DAY_S,
    ...(EXTRAS[rest.type] ?? {}),
    ...((rest.type === 'suspended' || rest.type === 'resumed') && only ? { only } : {}),
  }));
const history = fc.array(change, { maxLength: 40 });
const DAYS = Array.from({ length: 12 }, (_, n) => NOW_S + n * 5 * DAY_S);

/** All that a register answers over the span of `history`. */
function answers(register: Register, knownS?: number): unknown {
  return IDS.map((id) => DAYS.map((timeS) => instrumentState(register, id, timeS, knownS)));
}

function open(register: Register, nowS: number): string[] {
  return NATIONS.flatMap((from) =>
    NATIONS.flatMap((to) => {
      if (from === to) return [];
      const { applies } = flows(register, { from, to, subject: 'air-track', nowS });
      return applies.map(({ instrument, term }) => `${instrument.id} ${term.id} ${from} ${to}`);
    }),
  );
}

const register = (events: readonly RecordedEvent[]) => replayEvents(fresh, events).register;

describe('the fold', { timeout: 120_000 }, () => {
  it('does not depend on the order in which nations were heard', () => {
    let lively = 0;
    fc.assert(
      fc.property(history, fc.shuffledSubarray(NATIONS, { minLength: 4 }), (events, heard) => {
        const one = answers(register(events));
        expect(answers(register(heard.flatMap((nation) => events.filter(({ by }) => by === nation))))).toEqual(one);
        lively += DAYS.some((timeS) => open(register(events), timeS).length > 0) ? 1 : 0;
      }),
      { numRuns: 150 },
    );
    expect(lively).toBeGreaterThan(20);
  });

  it('takes nothing from hearing something twice that can be said once', () => {
    fc.assert(
      fc.property(history, (events) => {
        const once = register(events);
        const statements = events.filter(({ type }) => !/suspended|resumed|notice|terminated/.test(type));
        expect(answers(replayEvents(once, statements).register)).toEqual(answers(once));
      }),
      { numRuns: 60 },
    );
  });

  it('knows at a time what was recorded by then, and no more', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 30 }), (events, day) => {
        const knownS = NOW_S + day * DAY_S;
        const accepted = register(events);
        const known = new Map(
          [...accepted.events].map(([id, byNation]) => [
            id,
            new Map([...byNation].map(([nation, own]) => [nation, own.filter((one) => one.recordedS <= knownS)])),
          ]),
        );
        expect(answers(accepted, knownS)).toEqual(answers({ ...accepted, events: known }));
      }),
      { numRuns: 60 },
    );
  });

  it('tells of a moment the same whatever takes effect after it', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...DAYS), (events, timeS) => {
        const all = register(events);
        const past = new Map(
          [...all.events].map(([id, byNation]) => [
            id,
            new Map([...byNation].map(([nation, own]) => [nation, own.filter((one) => one.effectiveS <= timeS)])),
          ]),
        );
        for (const id of IDS) {
          expect(instrumentState(all, id, timeS)).toEqual(instrumentState({ ...all, events: past }, id, timeS));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never lets more flow for one more suspension, and stops at once what its author sends', () => {
    fc.assert(
      fc.property(
        history,
        fc.constantFrom(...NATIONS),
        fc.constantFrom(...IDS),
        limit,
        (events, by, instrument, only) => {
          const before = register(events);
          const act = { ...event({ instrument, by, effectiveS: NOW_S }), ...(only ? { only } : {}) };
          const after = recordEvent(before, act, NOW_S);
          if (!('register' in after)) return;
          for (const timeS of DAYS) {
            const allowed = new Set(open(before, timeS));
            expect(open(after.register, timeS).filter((flow) => !allowed.has(flow))).toEqual([]);
          }
          const mine = open(after.register, NOW_S).filter(
            (flow) => flow.startsWith(`${instrument} `) && flow.includes(` ${by}`),
          );
          const member = instrumentState(after.register, instrument, NOW_S)?.parties.includes(by);
          if (!only && member && !events.some((e) => e.by === by && e.type === 'resumed')) expect(mine).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('lets nothing flow but under an instrument in force, and suspends only such', () => {
    const OPEN = ['in-force', 'provisionally-applied', 'partly-suspended', 'outflow-suspended'];
    fc.assert(
      fc.property(history, (events) => {
        const all = register(events);
        const bare = register(events.filter(({ type }) => type !== 'suspended' && type !== 'resumed'));
        for (const timeS of DAYS) {
          for (const flow of open(all, timeS)) {
            expect(OPEN).toContain(instrumentState(all, flow.split(' ')[0] as string, timeS)?.state);
          }
          for (const id of IDS) {
            const state = instrumentState(all, id, timeS)?.state ?? '';
            const without = instrumentState(bare, id, timeS)?.state ?? '';
            if (state.includes('suspended')) expect(['in-force', 'provisionally-applied']).toContain(without);
            else expect(state).toBe(without);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('enters into force only when every party has said so', () => {
    fc.assert(
      fc.property(history, fc.constantFrom('AUS', 'JPN', 'USA'), (events, silent) => {
        const said = events.filter((one) => one.by !== silent);
        for (const timeS of DAYS) {
          const state = instrumentState(register(said), 'three', timeS);
          if (state?.parties.includes(silent)) {
            expect(['not-yet-in-force', 'terminated']).toContain(state.state);
            expect(state.pending.every(({ missing }) => missing.length > 0)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is not moved by those who are no party', () => {
    fc.assert(
      fc.property(history, (events) => {
        const parties = events.filter((one) => one.by !== 'NZL');
        const strangers = events.filter((one) => one.by === 'NZL' && one.type !== 'acceded');
        expect(answers(register([...parties, ...strangers]))).toEqual(answers(register(parties)));
      }),
      { numRuns: 60 },
    );
  });

  it('names dates that lie ahead, in their order', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...DAYS), fc.constantFrom(...IDS), (events, timeS, id) => {
        const times = upcomingDates(register(events), id, timeS).map((date) => date.timeS);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times.every((time) => time > timeS)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('bears a flood of acts and of limits', () => {
    const flood = Array.from({ length: 2000 }, (_, n): RecordedEvent => {
      const only = { purposes: [`p-${n}`] };
      return { ...event({ instrument: 'two' }), recordedS: NOW_S, ...(n % 2 ? { only } : {}) };
    });
    const wide = { ...WORLD[0]!, terms: terms.map((t) => ({ ...t, purposes: flood.map((_, n) => `p-${n}`) })) };
    const { register: full, refused } = replayEvents(createRegister([wide]), flood);
    expect(instrumentState(full, 'two', NOW_S)?.suspensions.length).toBeLessThanOrEqual(65);
    expect(refused[0]?.problem.code).toBe('too-many-events');
  });
});

describe('readEvent', () => {
  it('gives the same for the same limits in any order, so that two nations hold the same event', () => {
    const limits = { subjects: ['air-track'], partners: ['USA'], articles: ['art3-1'], purposes: ['a-purpose'] };
    const orders = [limits, Object.fromEntries(Object.entries(limits).reverse())];
    const read = orders.map((only) => JSON.stringify(readEvent(event({ only: only as never }))));
    expect(read[0]).toContain('art3-1');
    expect(read[1]).toBe(read[0]);
  });

  it('never throws, and keeps nothing that it does not know', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ ...anyEvent(), other: fc.anything() })), (value) => {
        const read = readEvent(value);
        if ('message' in read) expect(read.message.length).toBeLessThan(500);
        else {
          expect(read.event).not.toHaveProperty('other');
          expect(readEvent(JSON.parse(JSON.stringify(read.event)))).toEqual(read);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [{ type: 'extended' }, 'extended says endsS too, which is missing'],
    [{ type: 'acceded', nation: 'nzl' }, 'nation is nzl; it is a nation by its ISO 3166-1 alpha-3 code'],
    [{ type: 'suspended', endsS: 4 }, 'endsS has no meaning in suspended'],
    [{ type: 'suspended', only: { articles: 'art3' } }, /^only is object; it has lists/],
    [{ type: 'suspended', only: { articles: Array(201).fill('a') } }, /^only is object/],
    [{ type: 'amended', textSha256: 'x' }, /64 hex digits$/],
    [{ instrument: '../x' }, /^instrument is/],
  ])('says of %o: %s', (part, message) => {
    expect(readEvent({ ...event(), ...part })).toEqual({ message: expect.stringMatching(message) });
  });
});

function anyEvent() {
  const type = fc.constantFrom(...AGREEMENT_EVENT_TYPES);
  return {
    ...Object.fromEntries(Object.entries(event()).map(([key, value]) => [key, fc.constant(value)])),
    type,
    endsS: fc.option(fc.double(), { nil: undefined }),
    only: fc.option(fc.constantFrom({ articles: ['art3'] }, { subjects: ['x'] }, {}), { nil: undefined }),
    nation: fc.option(fc.constantFrom('NZL', 'x'), { nil: undefined }),
  };
}
