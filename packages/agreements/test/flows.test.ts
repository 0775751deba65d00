import type { Instrument, Subject } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import {
  classificationAtMost,
  createRegister,
  describeObligation,
  flows,
  type Register,
  recordEvent,
} from '../src/index.ts';
import { event, ID, NOW_S, shipped } from './demo.ts';

const register = createRegister(['jpn-usa-air-picture', 'aus-jpn-air-picture', 'aus-usa-air-picture'].map(shipped));

function after(...changes: Parameters<typeof event>[0][]): Register {
  return changes.reduce((current: Register, change) => {
    const result = recordEvent(current, event(change), NOW_S);
    if (!('register' in result)) throw new Error(result.problem.message);
    return result.register;
  }, register);
}

function ask(of: Register, from: string, to: string, subject: Subject = 'air-track', nowS = NOW_S) {
  const { applies, obstacles } = flows(of, { from, to, subject, nowS });
  return {
    articles: applies.map(({ instrument, term }) => `${instrument.id} ${term.article}`),
    rules: Object.fromEntries(obstacles.map(({ instrument, rule }) => [instrument, rule])),
    texts: obstacles.map(({ text }) => text),
  };
}

describe('flows', () => {
  it('finds the article and says why the other instruments have none', () => {
    const { articles, rules, texts } = ask(register, 'JPN', 'USA');
    expect(articles).toEqual(['jpn-usa-air-picture Article 3(1)']);
    expect(rules).toEqual({ 'aus-jpn-air-picture': 'not-a-party', 'aus-usa-air-picture': 'not-a-party' });
    expect(texts[0]).toBe('USA is not a party to aus-jpn-air-picture');
    expect(ask(register, 'USA', 'JPN', 'surface-track').articles).toEqual(['jpn-usa-air-picture Article 4(2)']);
  });

  it('has nothing for those who have agreed on nothing', () => {
    expect(ask(register, 'JPN', 'NZL').articles).toEqual([]);
    const only: Instrument = { ...shipped(), terms: shipped().terms.filter((term) => term.from.includes('USA')) };
    const { articles, texts } = ask(createRegister([only]), 'JPN', 'USA');
    expect(articles).toEqual([]);
    expect(texts).toEqual(['No article of jpn-usa-air-picture lets JPN send air-track to USA']);
  });

  it('stops every direction when anyone suspends the whole', () => {
    const suspended = after({ by: 'USA' });
    for (const [from, to] of [
      ['JPN', 'USA'],
      ['USA', 'JPN'],
    ] as const) {
      const { articles, rules, texts } = ask(suspended, from, to);
      expect(articles).toEqual([]);
      expect(rules[ID]).toBe('suspended');
      expect(texts).toContain('jpn-usa-air-picture is suspended by USA since 2026-07-01T00:00:00Z');
    }
    expect(ask(suspended, 'JPN', 'AUS').articles).toHaveLength(1);
    expect(ask(suspended, 'JPN', 'USA', 'air-track', NOW_S - 1).articles).toHaveLength(1);
  });

  it('stops only what the nation sends when it suspends its outflow', () => {
    const suspended = after({ scope: 'outflow' });
    expect(ask(suspended, 'JPN', 'USA').rules[ID]).toBe('outflow-suspended');
    expect(ask(suspended, 'USA', 'JPN').articles).toEqual(['jpn-usa-air-picture Article 4(1)']);
  });

  it.each([
    ['suspended', after({})],
    ['terminated', after({ type: 'terminated' })],
  ])('lets the parties speak about an instrument that is %s', (rule, of) => {
    expect(ask(of, 'JPN', 'USA').rules[ID]).toBe(rule);
    expect(ask(of, 'JPN', 'USA', 'agreement-event').articles).toEqual(['jpn-usa-air-picture Article 5']);
  });

  it('can be asked of one instrument alone', () => {
    const { applies, obstacles } = flows(register, {
      from: 'JPN',
      to: 'AUS',
      subject: 'agreement-event',
      nowS: NOW_S,
      instrument: ID,
    });
    expect(applies).toEqual([]);
    expect(obstacles).toEqual([
      { instrument: ID, rule: 'not-a-party', text: 'AUS is not a party to jpn-usa-air-picture' },
    ]);
  });
});

describe('classificationAtMost', () => {
  const instrument = shipped();
  it.each([
    ['JPN-DEMO', 'OPEN', { 'JPN-DEMO': 'LIMITED' }, true],
    ['JPN-DEMO', 'LIMITED', { 'JPN-DEMO': 'LIMITED' }, true],
    ['JPN-DEMO', 'CLOSED', { 'JPN-DEMO': 'LIMITED' }, false],
    ['JPN-DEMO', 'SECRET', { 'JPN-DEMO': 'CLOSED' }, false],
    ['JPN-DEMO', 'OPEN', { 'USA-DEMO': 'CLOSED' }, false],
    ['NATO', 'OPEN', { NATO: 'OPEN' }, false],
    ['JPN-DEMO', 'OPEN', { 'JPN-DEMO': 'SECRET' }, false],
    ['toString', 'OPEN', {}, false],
  ] as const)('%s %s under %o: %s', (policy, classification, max, expected) => {
    expect(classificationAtMost(instrument, policy, classification, max as Record<string, string>)).toBe(expected);
  });

  it('takes a name of two levels for the higher as a label and for the lower as a limit', () => {
    const wide = { ...instrument, equivalence: [{ A: 'X' }, { A: 'X' }, { A: 'Y' }] };
    expect(classificationAtMost(wide, 'A', 'X', { A: 'X' })).toBe(false);
    expect(classificationAtMost(wide, 'A', 'X', { A: 'Y' })).toBe(true);
  });
});

describe('describeObligation', () => {
  it('reads well', () => {
    expect(describeObligation({ kind: 'coarsen-position', stepM: 2000 })).toBe('position to 2000 m');
    expect(describeObligation({ kind: 'drop-fields', fields: ['callsign', 'address'] })).toBe(
      'without callsign, address',
    );
  });
});
