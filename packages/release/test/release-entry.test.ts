import type { JournalEntry } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { describeRelease, isReleased, releaseEntry } from '../src/index.ts';
import { demoContext, demoLabel, demoRegister, NOW_S, record } from './demo.ts';

const entry: JournalEntry = {
  author: 'JPN',
  sequence: 3,
  timeS: NOW_S,
  act: 'inform',
  subject: 'agreement/jpn-usa-air-picture',
  body: { type: 'suspended', scope: 'whole' },
  label: demoLabel({ releasableTo: ['USA'] }),
  previous: 'ab',
  signature: 'cd',
};

function ruleOf(change: Partial<JournalEntry>, context = demoContext()): string | undefined {
  const result = releaseEntry({ ...entry, ...change }, context);
  return 'withheld' in result ? result.withheld[0]?.rule : undefined;
}

describe('releaseEntry', () => {
  it.each([
    ['in force', demoRegister()],
    ['suspended', record(demoRegister(), {})],
    ['terminated', record(demoRegister(), { type: 'terminated' })],
  ])('tells the other party while the agreement is %s', (_, register) => {
    const result = releaseEntry(entry, demoContext({ register }));
    if (!('released' in result)) throw new Error(JSON.stringify(result));
    expect(isReleased(result.released)).toBe(true);
    expect(result.released.to).toBe('USA');
    expect(result.released.value).toEqual(entry);
    expect(describeRelease(result.released)).toMatchObject({ kind: 'entry', to: 'USA', author: 'JPN', sequence: 3 });
  });

  it('releases a copy that later changes of the entry do not reach', () => {
    const body = { type: 'suspended' };
    const result = releaseEntry({ ...entry, body }, demoContext());
    body.type = 'resumed';
    if (!('released' in result)) throw new Error('withheld');
    expect(result.released.value.body).toEqual({ type: 'suspended' });
    expect(() => Object.assign(result.released.value.body as object, { type: 'resumed' })).toThrow(TypeError);
  });

  it('withholds what is not about an agreement, is unknown, is another nation’s, or is not for the recipient', () => {
    expect(ruleOf({ subject: 'exercise/1' })).toBe('subject-unknown');
    expect(ruleOf({ subject: 'agreement/../x' })).toBe('subject-unknown');
    expect(ruleOf({ subject: 'agreement/unknown' })).toBe('no-instrument');
    expect(ruleOf({ author: 'USA' })).toBe('not-the-author');
    expect(ruleOf({ label: demoLabel({ releasableTo: [] }) })).toBe('label-releasable');
    expect(ruleOf({ label: demoLabel({ classification: 'CLOSED' }) })).toBe('classification');
  });

  describe('of what an instrument protects', () => {
    const terms = 'aus-jpn-usa-information-security';
    const project = { subject: 'board/research/JPN-R/AUS+USA', label: demoLabel({ caveats: ['EXERCISE-ONLY'] }) };
    const documents = (under: unknown, change: Parameters<typeof demoContext>[0] = {}) =>
      ruleOf({ ...project, body: { by: 'A', fields: {}, under } as JournalEntry['body'] }, demoContext(change));
    const suspended = (instrument: string, by: string) => ({ register: record(demoRegister(), { instrument, by }) });

    it('goes while that instrument holds between the two', () => {
      expect(ruleOf({ ...project, body: { by: 'A', fields: {} } })).toBeUndefined();
      expect(documents(terms)).toBeUndefined();
      expect(documents('jpn-usa-information-security')).toBeUndefined();
    });

    it('waits while it is suspended, by either, or a leg that it rests on is', () => {
      expect(documents(terms, suspended(terms, 'JPN'))).toBe('suspended');
      expect(documents(terms, suspended(terms, 'USA'))).toBe('suspended');
      expect(documents(terms, suspended('jpn-usa-information-security', 'JPN'))).toBe('suspended');
      expect(documents(terms, suspended('aus-usa-information-security', 'AUS'))).toBeUndefined();
    });

    it('goes to no outsider, and under nothing that is not known', () => {
      expect(documents('jpn-usa-information-security', { recipient: 'AUS' })).toBe('not-a-party');
      expect(documents('nothing')).toBe('no-instrument');
      expect(documents(7)).toBe('no-instrument');
    });
  });

  it('withholds news of an agreement from a nation that is not its party, whatever another agreement allows', () => {
    const toAus = demoContext({ recipient: 'AUS' });
    const result = releaseEntry({ ...entry, label: demoLabel() }, toAus);
    expect(result).toMatchObject({ withheld: [{ rule: 'not-a-party', text: expect.stringMatching(/^AUS is not/) }] });
  });
});
