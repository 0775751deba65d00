import type { AgreementEvent, Instrument } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import {
  createRegister,
  flows,
  type InstrumentStateName,
  instrumentState,
  type RecordedEvent,
  type Register,
  replayEvents,
  upcomingDates,
} from '../src/index.ts';
import { event, ID, NOW_S, shipped } from './demo.ts';

const at = (text: string): number => Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text) / 1000;

/** Everything in order: refusals make a test fail. */
function after(instruments: Instrument | readonly Instrument[], ...events: Partial<AgreementEvent>[]): Register {
  const all = [instruments].flat();
  const { register, refused } = replayEvents(createRegister(all), recorded(all[0]?.id ?? '', events));
  expect(refused).toEqual([]);
  return register;
}

function recorded(instrument: string, events: readonly Partial<AgreementEvent>[]): RecordedEvent[] {
  return events.map((change) => {
    const whole = { ...event({ instrument }), ...change };
    return { ...whole, recordedS: whole.effectiveS };
  });
}

const stateAt = (register: Register, time: string, id = [...register.instruments.keys()][0] as string) =>
  instrumentState(register, id, at(time))?.state;

describe('the story of Japan and the Republic of Korea, 2019 to 2023', () => {
  /** One year from 23 November 2016, renewed by itself; ninety days' notice for the day it is renewed. */
  const gsomia = (dayCount: 'inclusive' | 'exclusive'): Instrument => ({
    ...shipped(),
    id: 'jpn-kor',
    parties: ['JPN', 'KOR'],
    terms: shipped().terms.map((term) => ({ ...term, from: ['JPN', 'KOR'], to: ['JPN', 'KOR'] })),
    entryIntoForceS: at('2016-11-22T15:00:00Z'),
    endsS: null,
    utcOffsetS: 9 * 3600,
    term: { length: { months: 12, days: 0 }, fiscal: null },
    renewal: 'automatic',
    notice: { period: { months: 0, days: 90 }, form: 'written-diplomatic', dayCount, anchor: 'anniversary' },
  });
  const anniversary = '2019-11-22T15:00:00Z';
  const noticeOn = (day: string): Partial<AgreementEvent> => ({
    type: 'notice-given',
    by: 'KOR',
    effectiveS: at(`${day}T03:00:00Z`),
  });

  it.each([
    ['inclusive', '2019-08-24', 'terminated'],
    ['inclusive', '2019-08-25', 'terminated'],
    ['inclusive', '2019-08-26', 'in-force'],
    ['exclusive', '2019-08-24', 'terminated'],
    ['exclusive', '2019-08-25', 'in-force'],
  ] as const)('with days counted %s, notice on %s leaves it %s after the anniversary', (dayCount, day, state) => {
    const register = after(gsomia(dayCount), noticeOn(day));
    expect(stateAt(register, '2019-11-22T14:59:59Z')).toBe('in-force');
    expect(stateAt(register, anniversary)).toBe(state);
    // Too late for 2019 is in time for 2020.
    expect(stateAt(register, '2020-11-22T14:59:59Z')).toBe(state);
    expect(stateAt(register, '2020-11-22T15:00:00Z')).toBe('terminated');
  });

  it.each([
    ['inclusive', '2019-08-25'],
    ['exclusive', '2019-08-24'],
  ] as const)('with days counted %s names %s as the last safe day', (dayCount, day) => {
    const register = after(gsomia(dayCount));
    const next = upcomingDates(register, 'jpn-kor', at('2019-08-01'))[0];
    expect(next).toMatchObject({ what: 'last-notice-day', day });
    // A day ends at midnight in Seoul.
    expect(next?.timeS).toBe(at(`${day}T15:00:00Z`));
    expect(upcomingDates(register, 'jpn-kor', at(`${day}T15:00:00Z`)).map(({ what, day }) => [what, day])).toEqual([
      ['renews', '2019-11-23'],
      ['last-notice-day', day.replace('2019', '2020')],
    ]);
  });

  it('goes on while the effect of the notice is suspended, and is free of it when it is withdrawn', () => {
    const register = after(
      gsomia('inclusive'),
      noticeOn('2019-08-23'),
      { type: 'notice-suspended', by: 'KOR', effectiveS: at('2019-11-22T09:00:00Z') },
      { type: 'notice-withdrawn', by: 'KOR', effectiveS: at('2023-03-21T03:00:00Z') },
    );
    const notices = (time: string) => instrumentState(register, 'jpn-kor', at(time))?.notices;
    expect(notices('2019-09-01')).toEqual([
      { by: 'KOR', givenS: at('2019-08-23T03:00:00Z'), suspendedS: null, takesEffectS: at(anniversary) },
    ]);
    for (const time of ['2019-11-22T14:59:59Z', anniversary, '2021-06-01', '2023-01-01']) {
      expect(stateAt(register, time)).toBe('in-force');
      expect(notices(time)).toMatchObject([{ by: 'KOR', takesEffectS: null }]);
    }
    expect(notices('2023-04-01')).toEqual([]);
    expect(stateAt(register, '2024-01-01')).toBe('in-force');
    const asKnownThen = instrumentState(register, 'jpn-kor', at('2019-12-01'), at('2019-11-22'));
    expect(asKnownThen?.state).toBe('terminated');
  });

  it('is over when the suspension comes a second too late', () => {
    const late = { type: 'notice-suspended', by: 'KOR', effectiveS: at(anniversary) } as const;
    expect(stateAt(after(gsomia('inclusive'), noticeOn('2019-08-23'), late), '2019-12-01')).toBe('terminated');
  });

  it('counts anew when notice is given again', () => {
    const register = after(
      gsomia('inclusive'),
      noticeOn('2019-08-23'),
      { type: 'notice-suspended', by: 'KOR', effectiveS: at('2019-11-22T09:00:00Z') },
      noticeOn('2020-10-01'),
    );
    expect(stateAt(register, '2020-12-01')).toBe('in-force');
    expect(stateAt(register, '2021-11-23')).toBe('terminated');
  });
});

describe('entry into force', () => {
  const entering = (rule: NonNullable<Instrument['entry']>['rule'], days = 0): Instrument => ({
    ...shipped(),
    parties: ['AUS', 'JPN', 'NZL', 'USA'],
    entry: { rule, days },
    entryIntoForceS: Number.POSITIVE_INFINITY,
    endsS: null,
  });
  const all = (type: AgreementEvent['type'], ...days: string[]): Partial<AgreementEvent>[] =>
    days.map((day, index) => ({ type, by: ['AUS', 'JPN', 'NZL', 'USA'][index] as string, effectiveS: at(day) }));

  it.each([
    ['on-signature', 'signed', 0, '2026-03-04'],
    ['latter-notification', 'procedure-notified', 0, '2026-03-04'],
    ['days-after-notifications', 'procedure-notified', 30, '2026-04-03'],
    ['agreed', 'entered-into-force', 0, '2026-03-04'],
  ] as const)('by %s needs all four', (rule, type, days, day) => {
    const instrument = entering(rule, days);
    const three = after(instrument, ...all(type, '2026-03-01', '2026-03-02', '2026-03-03'));
    expect(stateAt(three, '2027-01-01')).toBe('not-yet-in-force');
    expect(instrumentState(three, ID, at('2027-01-01'))?.pending).toMatchObject([{ type, missing: ['USA'] }]);
    expect(flows(three, { from: 'JPN', to: 'USA', subject: 'air-track', nowS: at('2027-01-01') }).applies).toEqual([]);
    // Heard in another order it is the same.
    const four = after(instrument, ...all(type, '2026-03-04', '2026-03-01', '2026-03-03', '2026-03-02'));
    expect(stateAt(four, new Date((at(day) - 1) * 1000).toISOString())).toBe('not-yet-in-force');
    expect(stateAt(four, day)).toBe('in-force');
  });

  it('lets tracks flow when all apply it provisionally, and only then', () => {
    const instrument = entering('latter-notification');
    const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'];
    expect(stateAt(after(instrument, ...all('provisionally-applied', ...days.slice(1))), '2027-01-01')).toBe(
      'not-yet-in-force',
    );
    const register = after(instrument, ...all('provisionally-applied', ...days));
    expect(stateAt(register, '2026-03-04')).toBe('provisionally-applied');
    expect(
      flows(register, { from: 'JPN', to: 'USA', subject: 'air-track', nowS: at('2026-03-04') }).applies,
    ).toHaveLength(1);
  });

  it('is not for one nation to say, nor for an instrument with a date', () => {
    const refusals = (instrument: Instrument, ...events: Partial<AgreementEvent>[]) =>
      replayEvents(createRegister([instrument]), recorded(instrument.id, events)).refused.map((r) => r.problem.code);
    expect(refusals(entering('on-signature'), { type: 'entered-into-force' })).toEqual(['not-provided-for']);
    expect(refusals(shipped(), { type: 'procedure-notified' }, { type: 'provisionally-applied' })).toEqual([
      'not-provided-for',
      'not-provided-for',
    ]);
    expect(refusals(entering('on-signature'), { type: 'signed' }, { type: 'signed' })).toEqual(['already-stated']);
  });
});

describe('what all parties agree on', () => {
  it('extends an instrument, also after its end', () => {
    const endsS = at('2033-01-01');
    const extended = (by: string, day: string) => ({ type: 'extended', by, endsS, effectiveS: at(day) }) as const;
    const one = after(shipped(), extended('JPN', '2031-06-01'));
    expect(stateAt(one, '2032-01-01')).toBe('expired');
    const both = after(shipped(), extended('JPN', '2031-06-01'), extended('USA', '2032-02-01'));
    expect(
      ['2031-12-31', '2032-01-15', '2032-02-01', '2032-12-31', '2033-01-01'].map((day) => stateAt(both, day)),
    ).toEqual(['in-force', 'expired', 'in-force', 'in-force', 'expired']);
    const other = after(shipped(), extended('JPN', '2031-06-01'), {
      ...extended('USA', '2031-06-02'),
      endsS: endsS + 1,
    });
    expect(stateAt(other, '2032-06-01')).toBe('expired');
  });

  it('amends it: the new text counts from then on, and nothing flows where it is not held', () => {
    const amended: Instrument = {
      ...shipped(),
      version: 2,
      textSha256: 'b'.repeat(64),
      terms: shipped().terms.map((term) => ({ ...term, obligations: [{ kind: 'coarsen-position', stepM: 9 }] })),
    };
    const acts = (['JPN', 'USA'] as const).map(
      (by) => ({ type: 'amended', by, textSha256: amended.textSha256 }) as const,
    );
    const query = { from: 'JPN', to: 'USA', subject: 'air-track', nowS: NOW_S } as const;
    const held = after([shipped(), amended], ...acts);
    expect(flows(held, query).applies[0]?.term.obligations).toHaveLength(1);
    expect(flows(after([shipped(), amended], acts[0]), query).applies[0]?.term.obligations).toEqual([]);
    const without = flows(after(shipped(), ...acts), query);
    expect(without.applies).toEqual([]);
    expect(without.obstacles).toMatchObject([{ rule: 'text-unknown' }]);
    const news = { ...query, subject: 'agreement-event' } as const;
    expect(flows(after(shipped(), ...acts), news).applies).toHaveLength(1);
  });

  it('supersedes it, by statement or by the successor’s own entry into force', () => {
    const successor: Instrument = { ...shipped(), id: 'next', supersedes: [ID], entryIntoForceS: at('2027-01-01') };
    const before: [string, InstrumentStateName][] = [
      ['2026-12-31', 'in-force'],
      ['2027-01-01', 'superseded'],
    ];
    for (const [day, state] of before) expect(stateAt(after([shipped(), successor]), day, ID)).toBe(state);
    const narrower = { ...successor, parties: ['AUS', 'JPN'] };
    expect(stateAt(after([shipped(), narrower]), '2027-01-01', ID)).toBe('in-force');
    const stated = (by: string) => ({ type: 'superseded', by, successor: 'next' }) as const;
    expect(stateAt(after(shipped(), stated('JPN')), '2027-01-01')).toBe('in-force');
    const both = after(shipped(), stated('JPN'), stated('USA'));
    expect(instrumentState(both, ID, NOW_S)).toMatchObject({ state: 'superseded', superseded: { by: 'next' } });
  });
});

describe('an instrument of three and four nations', () => {
  const three: Instrument = {
    ...shipped(),
    parties: ['AUS', 'JPN', 'USA'],
    accession: { nations: ['NZL'], consent: 'every-party' },
    terms: shipped().terms.map((term) => ({
      ...term,
      from: ['AUS', 'JPN', 'NZL', 'USA'],
      to: ['AUS', 'JPN', 'NZL', 'USA'],
    })),
  };
  const goes = (register: Register, from: string, to: string, nowS = NOW_S) =>
    flows(register, { from, to, subject: 'air-track', nowS }).applies.length > 0;
  const accept = (by: string, effectiveS = NOW_S) => ({ type: 'acceded', nation: 'NZL', by, effectiveS }) as const;

  it('is stopped by one nation for that nation, and for nobody else', () => {
    const register = after(three, { by: 'AUS' });
    expect(stateAt(register, '2026-07-01')).toBe('partly-suspended');
    expect([goes(register, 'AUS', 'JPN'), goes(register, 'JPN', 'AUS'), goes(register, 'JPN', 'USA')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(stateAt(after(three, { by: 'AUS' }, { by: 'JPN' }), '2026-07-01')).toBe('suspended');
  });

  it('goes on without the one whose notice ran out, and ends with the last two', () => {
    const notice = (by: string) => ({ type: 'notice-given', by }) as const;
    const register = after(three, notice('AUS'));
    const outS = NOW_S + 90 * 86_400;
    expect(goes(register, 'AUS', 'JPN', outS - 1)).toBe(true);
    expect(goes(register, 'AUS', 'JPN', outS)).toBe(false);
    expect(goes(register, 'JPN', 'USA', outS)).toBe(true);
    expect(instrumentState(register, ID, outS)).toMatchObject({ state: 'in-force', parties: ['JPN', 'USA'] });
    expect(instrumentState(after(three, notice('AUS'), notice('USA')), ID, outS)?.state).toBe('terminated');
  });

  it('takes in a nation that accedes, when every party accepts it', () => {
    expect(goes(after(three), 'NZL', 'JPN')).toBe(false);
    const waiting = after(three, accept('NZL'), accept('JPN'), accept('USA'));
    expect(goes(waiting, 'NZL', 'JPN')).toBe(false);
    expect(instrumentState(waiting, ID, NOW_S)?.pending).toMatchObject([{ type: 'acceded', missing: ['AUS'] }]);
    const joined = after(three, accept('NZL'), accept('JPN'), accept('USA'), accept('AUS', NOW_S + 5));
    expect([goes(joined, 'NZL', 'JPN', NOW_S + 4), goes(joined, 'NZL', 'JPN', NOW_S + 5)]).toEqual([false, true]);
    expect(instrumentState(joined, ID, NOW_S + 5)?.parties).toEqual(['AUS', 'JPN', 'NZL', 'USA']);
    const open = { ...three, accession: { nations: ['NZL'], consent: 'open' as const } };
    expect(goes(after(open, accept('NZL')), 'JPN', 'NZL')).toBe(true);
  });

  it('is not touched by a nation that has not been let in', () => {
    const waiting = after(three, accept('NZL'), { by: 'NZL' }, { by: 'NZL', type: 'terminated' });
    expect(stateAt(waiting, '2026-07-01')).toBe('in-force');
    const { refused } = replayEvents(
      createRegister([three]),
      recorded(ID, [{ by: 'NZL' }, { by: 'GBR' }, accept('GBR')]),
    );
    expect(refused.map((r) => r.problem.code)).toEqual(['not-a-party', 'not-a-party', 'not-a-party']);
  });

  it('needs the nation that acceded for what is agreed after', () => {
    const joined = [accept('NZL'), accept('JPN'), accept('USA'), accept('AUS')];
    const extended = (by: string) =>
      ({ type: 'extended', by, endsS: at('2040-01-01'), effectiveS: NOW_S + 1 }) as const;
    const old = after(three, ...joined, ...['AUS', 'JPN', 'USA'].map(extended));
    expect(stateAt(old, '2033-01-01')).toBe('expired');
    const all = after(three, ...joined, ...['AUS', 'JPN', 'NZL', 'USA'].map(extended));
    expect(stateAt(all, '2033-01-01')).toBe('in-force');
  });
});

describe('a suspension with a limit', () => {
  const only = { subjects: ['air-track'] } as const;
  const query = { from: 'JPN', to: 'USA', subject: 'air-track', nowS: NOW_S } as const;

  it.each([
    [{ subjects: ['air-track'] }, false, true],
    [{ articles: ['art3-1'] }, false, true],
    [{ articles: ['art3-2'] }, true, true],
    [{ purposes: ['air-surveillance-exercise'] }, false, false],
    [{ partners: ['USA'] }, false, false],
    [{ articles: ['art3-1'], subjects: ['surface-track'] }, true, true],
  ] as const)('%o: air tracks go on %s, the other way %s', (limit, air, back) => {
    const register = after(shipped(), { only: limit as never });
    expect(stateAt(register, '2026-07-01')).toBe('partly-suspended');
    expect(flows(register, query).applies.length > 0).toBe(air);
    if ('partners' in limit || 'purposes' in limit) {
      expect(flows(register, { ...query, from: 'USA', to: 'JPN' }).applies.length > 0).toBe(back);
    }
    expect(flows(after(shipped(), { only: limit as never }, { type: 'resumed' }), query).applies).toHaveLength(1);
  });

  it('takes single purposes out of a term', () => {
    const register = after(shipped(), { only: { purposes: ['administration-of-the-arrangement'] } });
    const wide = { ...shipped(), terms: shipped().terms.map((t) => ({ ...t, purposes: ['a-purpose', 'b-purpose'] })) };
    expect(flows(register, query).applies[0]?.term.purposes).toEqual(['air-surveillance-exercise']);
    const { applies, obstacles } = flows(after(wide, { only: { purposes: ['a-purpose'] } }), query);
    expect(applies[0]?.term.purposes).toEqual(['b-purpose']);
    expect(obstacles[0]?.text).toMatch(/^JPN has suspended part of jpn-usa-air-picture \(a-purpose\) since/);
  });

  it('ends by a resumption of the same, or of everything, and by no other', () => {
    const resumed = (change: Partial<AgreementEvent>) =>
      replayEvents(createRegister([shipped()]), recorded(ID, [{ only }, { type: 'resumed', ...change }]));
    expect(stateAt(resumed({ only }).register, '2026-07-01')).toBe('in-force');
    expect(stateAt(resumed({}).register, '2026-07-01')).toBe('in-force');
    expect(resumed({ only: { subjects: ['surface-track'] } }).refused[0]?.problem.code).toBe('not-suspended');
    expect(resumed({ only, scope: 'outflow' }).refused[0]?.problem.code).toBe('not-suspended');
  });

  it('is refused where it would stop nothing', () => {
    const refused = (limit: object) =>
      replayEvents(createRegister([shipped()]), recorded(ID, [{ only: limit as never }])).refused[0]?.problem.code;
    expect(refused({ articles: ['art9'] })).toBe('unknown-limit');
    expect(refused({ partners: ['NZL'] })).toBe('unknown-limit');
    expect(refused({ articles: [] })).toBe('invalid-event');
    expect(refused({})).toBe('invalid-event');
    expect(refused({ sensors: ['x'] })).toBe('invalid-event');
  });
});

describe('acts announced for a later day', () => {
  it('hold up nothing that is done before', () => {
    const register = after(
      shipped(),
      { type: 'terminated', effectiveS: NOW_S + 1000 },
      { effectiveS: NOW_S + 500 },
      { effectiveS: NOW_S + 10 },
      { type: 'resumed', effectiveS: NOW_S + 20 },
    );
    const states = [9, 10, 20, 500, 1000].map((s) => instrumentState(register, ID, NOW_S + s)?.state);
    expect(states).toEqual(['in-force', 'suspended', 'in-force', 'suspended', 'terminated']);
    expect(upcomingDates(register, ID, NOW_S + 20).map(({ what }) => what)).toContain('event-takes-effect');
  });
});
