import { createRegister, type Register, recordEvent } from '@musubi/agreements';
import type { AgreementEvent } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { agreementTimeline } from '../src/views/agreement-timeline.ts';
import { possibleActs } from '../src/views/agreement-view.ts';
import { instruments } from './world.ts';

const ID = 'aus-jpn-air-picture';
const DAY_S = 86_400;
const NOW_S = Date.UTC(2026, 10, 22) / 1000;

function after(...events: Pick<AgreementEvent, 'type' | 'by' | 'effectiveS'>[]): Register {
  return events.reduce((register, event) => {
    const full = { instrument: ID, scope: 'whole', reason: '', ...event } as AgreementEvent;
    const recorded = recordEvent(register, full, event.effectiveS);
    if ('problem' in recorded) throw new Error(recorded.problem.message);
    return recorded.register;
  }, createRegister(instruments));
}

const timeline = (register: Register, knownS = Number.POSITIVE_INFINITY) =>
  agreementTimeline(register, ID, NOW_S, knownS).map(({ fromS, state, notice, suspendedBy }) => [
    new Date(fromS * 1000).toISOString().slice(0, 10),
    state,
    ...(notice ? ['notice'] : []),
    ...suspendedBy,
  ]);

describe('the timeline of an instrument', () => {
  it('runs from its entry into force to its end', () => {
    expect(timeline(createRegister(instruments))).toEqual([
      ['2026-01-01', 'in-force'],
      ['2032-01-01', 'expired'],
    ]);
  });

  it('shows suspensions and notices, and the end that a notice brings', () => {
    const register = after(
      { type: 'suspended', by: 'AUS', effectiveS: NOW_S - 30 * DAY_S },
      { type: 'resumed', by: 'AUS', effectiveS: NOW_S - 20 * DAY_S },
      { type: 'notice-given', by: 'JPN', effectiveS: NOW_S - 10 * DAY_S },
    );
    const told = timeline(register);
    expect(told.slice(0, 4)).toEqual([
      ['2026-01-01', 'in-force'],
      ['2026-10-23', 'suspended', 'AUS'],
      ['2026-11-02', 'in-force'],
      ['2026-11-12', 'in-force', 'notice'],
    ]);
    expect(told.slice(4)).toEqual([[expect.stringMatching(/^2027-02-/), 'terminated']]);
    expect(timeline(register, NOW_S - 25 * DAY_S)).toHaveLength(3);
  });

  it('ends, whatever is renewed for ever', () => {
    const register = createRegister(instruments);
    for (const { id } of instruments) {
      expect(agreementTimeline(register, id, NOW_S, Number.POSITIVE_INFINITY).length).toBeLessThan(10);
    }
  });
});

describe('what a nation may do', () => {
  it('is what the fold would take', () => {
    const acts = (register: Register, by = 'JPN') => possibleActs(register, ID, by, NOW_S);
    expect(acts(createRegister(instruments))).toEqual(['signed', 'suspended', 'notice-given', 'terminated']);
    expect(acts(createRegister(instruments), 'USA')).toEqual([]);
    const suspended = after({ type: 'suspended', by: 'JPN', effectiveS: NOW_S - DAY_S });
    expect(acts(suspended)).toContain('resumed');
    expect(acts(suspended, 'AUS')).not.toContain('resumed');
    expect(acts(after({ type: 'notice-given', by: 'JPN', effectiveS: NOW_S - DAY_S }))).toContain('notice-withdrawn');
  });
});
