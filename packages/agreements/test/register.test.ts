import type { AgreementEvent } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AgreementsError,
  createRegister,
  flows,
  instrumentEvents,
  instrumentState,
  type RecordedEvent,
  type Register,
  recordEvent,
  replayEvents,
} from '../src/index.ts';
import { event, ID, NOW_S, shipped } from './demo.ts';

const threeParties = { ...shipped(), id: 'three', parties: ['AUS', 'JPN', 'USA'] };
const fresh = createRegister([shipped(), threeParties]);

function after(...events: Partial<AgreementEvent>[]): Register {
  const recorded = events.map((change) => ({ ...event(change), recordedS: event(change).effectiveS }));
  const { register, refused } = replayEvents(fresh, recorded);
  expect(refused).toEqual([]);
  return register;
}

function stateAt(register: Register, nowS = NOW_S, id = ID) {
  return instrumentState(register, id, nowS)?.state;
}

describe('recordEvent', () => {
  const refusals: [string, Partial<AgreementEvent>, Register][] = [
    ['unknown-instrument', { instrument: 'none' }, fresh],
    ['unknown-instrument', { instrument: 'constructor' }, fresh],
    ['not-a-party', { by: 'AUS' }, fresh],
    ['invalid-event', { type: 'amended' }, fresh],
    ['invalid-event', { type: 'paused' as never }, fresh],
    ['invalid-event', { scope: 'inflow' as never }, fresh],
    ['invalid-event', { effectiveS: Number.NaN }, fresh],
    ['invalid-event', { effectiveS: 1e300 }, fresh],
    ['invalid-event', { reason: 'x'.repeat(501) }, fresh],
    ['not-suspended', { type: 'resumed' }, fresh],
    ['not-suspended', { type: 'resumed', by: 'USA' }, after({})],
    ['not-suspended', { type: 'resumed', scope: 'outflow' }, after({})],
    ['not-suspended', { type: 'resumed' }, after({}, { type: 'resumed' })],
    ['not-suspended', { type: 'resumed', effectiveS: NOW_S - 1 }, after({})],
    ['already-terminated', {}, after({ type: 'terminated' })],
  ];
  it.each(refusals)('refuses %s: %o', (code, change, register) => {
    const result = recordEvent(register, event(change), NOW_S);
    expect(result).toMatchObject({ problem: { code, message: expect.stringMatching(/\w/) } });
  });

  it('leaves the register it was given as it was', () => {
    recordEvent(fresh, event(), NOW_S);
    expect(stateAt(fresh)).toBe('in-force');
    expect(instrumentEvents(fresh, ID)).toEqual([]);
  });

  it('keeps what an event is and nothing that came with it', () => {
    const result = recordEvent(fresh, { ...event(), sensor: 'x' } as AgreementEvent, NOW_S + 5);
    if (!('register' in result)) throw new Error(result.problem.message);
    expect(instrumentEvents(result.register, ID)).toEqual([{ ...event(), recordedS: NOW_S + 5 }]);
  });

  it('has no two instruments under one id', () => {
    expect(() => createRegister([shipped(), shipped()])).toThrow(AgreementsError);
  });
});

describe('instrumentState', () => {
  it('follows the calendar to the second', () => {
    const starts = Date.UTC(2026, 0, 1) / 1000;
    const ends = Date.UTC(2032, 0, 1) / 1000;
    expect([starts - 1, starts, ends - 1, ends].map((timeS) => stateAt(fresh, timeS))).toEqual([
      'not-yet-in-force',
      'in-force',
      'in-force',
      'expired',
    ]);
    expect(stateAt(fresh, Number.NaN)).toBe('not-yet-in-force');
    expect(instrumentState(fresh, 'none', NOW_S)).toBeUndefined();
  });

  it('is suspended for everybody by anybody, until that nation resumes', () => {
    const both = after({}, { by: 'USA', effectiveS: NOW_S + 10 });
    expect(instrumentState(both, ID, NOW_S + 10)).toMatchObject({
      state: 'suspended',
      suspendedBy: ['JPN', 'USA'],
      suspensions: [
        { by: 'JPN', scope: 'whole', only: null, sinceS: NOW_S },
        { by: 'USA', scope: 'whole', only: null, sinceS: NOW_S + 10 },
      ],
      terminated: null,
    });
    const one = recordEvent(both, event({ type: 'resumed', effectiveS: NOW_S + 20 }), NOW_S + 20);
    if (!('register' in one)) throw new Error(one.problem.message);
    expect(instrumentState(one.register, ID, NOW_S + 20)).toMatchObject({ state: 'suspended', suspendedBy: ['USA'] });
  });

  it('knows a suspension of the outflow alone', () => {
    const outflow = after({ scope: 'outflow' });
    expect(instrumentState(outflow, ID, NOW_S)).toMatchObject({ state: 'outflow-suspended', suspendedBy: ['JPN'] });
    expect(stateAt(after({ scope: 'outflow' }, { type: 'resumed', scope: 'outflow' }))).toBe('in-force');
    expect(stateAt(after({ scope: 'outflow' }, { type: 'resumed' }))).toBe('in-force');
    expect(stateAt(after({ scope: 'outflow' }, {}, { type: 'resumed', scope: 'outflow' }))).toBe('suspended');
  });

  it('ends by a termination from the day it takes effect, whoever has suspended', () => {
    const register = after({ by: 'USA' }, { type: 'terminated', effectiveS: NOW_S + 90 });
    expect(stateAt(register, NOW_S + 89)).toBe('suspended');
    expect(instrumentState(register, ID, NOW_S + 90)).toMatchObject({
      state: 'terminated',
      terminated: { by: 'JPN', sinceS: NOW_S + 90 },
    });
  });

  it('tells what was so from what was known', () => {
    const late: RecordedEvent = { ...event(), recordedS: NOW_S + 60 };
    const { register } = replayEvents(fresh, [late]);
    expect(instrumentState(register, ID, NOW_S + 30)?.state).toBe('suspended');
    expect(instrumentState(register, ID, NOW_S + 30, NOW_S + 59)?.state).toBe('in-force');
    expect(instrumentState(register, ID, NOW_S + 30, NOW_S + 60)?.state).toBe('suspended');
  });
});

const history: fc.Arbitrary<RecordedEvent[]> = fc.array(
  fc.record({
    instrument: fc.constantFrom(ID, 'three', 'none'),
    type: fc.constantFrom('suspended' as const, 'resumed' as const, 'resumed' as const, 'terminated' as const),
    by: fc.constantFrom('AUS', 'JPN', 'USA'),
    scope: fc.constantFrom('whole' as const, 'outflow' as const),
    effectiveS: fc.integer({ min: NOW_S, max: NOW_S + 20 }),
    reason: fc.constant(''),
    recordedS: fc.integer({ min: NOW_S, max: NOW_S + 20 }),
  }),
  { maxLength: 14 },
);

/** Every answer that the register can give over the span of `history`. */
function allStates(register: Register): unknown {
  const times = Array.from({ length: 22 }, (_, second) => NOW_S + second);
  return [ID, 'three'].map((id) => ({
    events: instrumentEvents(register, id),
    states: times.map((timeS) => instrumentState(register, id, timeS, NOW_S + 10)),
  }));
}

describe('the fold', { timeout: 60_000 }, () => {
  it('is the same whether recorded at once or in parts', () => {
    fc.assert(
      fc.property(history, fc.nat(14), (events, cut) => {
        const whole = replayEvents(fresh, events);
        const first = replayEvents(fresh, events.slice(0, cut));
        const second = replayEvents(first.register, events.slice(cut));
        expect(allStates(second.register)).toEqual(allStates(whole.register));
        expect([...first.refused, ...second.refused]).toEqual(whole.refused);
      }),
    );
  });

  it('does not depend on the order in which nations and instruments were heard', () => {
    const order = ({ by, instrument }: RecordedEvent) => `${by} ${instrument}`;
    fc.assert(
      fc.property(history, fc.shuffledSubarray(['AUS', 'JPN', 'USA'], { minLength: 3 }), (events, heard) => {
        const one = replayEvents(fresh, events);
        const regrouped = heard.flatMap((nation) => events.filter((e) => e.by === nation));
        const other = replayEvents(fresh, regrouped);
        expect(allStates(other.register)).toEqual(allStates(one.register));
        expect(other.refused.map((r) => order(r.event)).sort()).toEqual(one.refused.map((r) => order(r.event)).sort());
      }),
    );
  });

  it('lets nobody but the nation that suspended end its suspension', () => {
    fc.assert(
      fc.property(history, (events) => {
        const suspended = { ...event({ instrument: 'three' }), recordedS: NOW_S };
        const others = events.filter((e) => e.by !== 'JPN');
        const { register } = replayEvents(fresh, [suspended, ...others]);
        for (let timeS = NOW_S; timeS <= NOW_S + 21; timeS++) {
          const state = instrumentState(register, 'three', timeS);
          if (state?.state !== 'terminated') expect(state?.suspendedBy).toContain('JPN');
          for (const [from, to] of [
            ['JPN', 'USA'],
            ['AUS', 'JPN'],
          ] as const) {
            const query = { from, to, subject: 'air-track', nowS: timeS, instrument: 'three' } as const;
            expect(flows(register, query).applies).toEqual([]);
          }
        }
      }),
    );
  });
});
