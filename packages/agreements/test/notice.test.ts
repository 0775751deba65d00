import type { Instrument } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRegister, instrumentState, noticeOn, replayEvents } from '../src/index.ts';
import { event, shipped } from './demo.ts';

const DAY_S = 86_400;
const at = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 1000;
const dayText = (day: number): string => new Date(day * DAY_S * 1000).toISOString().slice(0, 10);

type Notice = NonNullable<Instrument['notice']>;

/** Two parties, at nine hours from UTC, in force from `from` for a year at a time. */
function instrument(from: string, notice: Pick<Notice, 'period' | 'dayCount' | 'anchor'>): Instrument {
  return {
    ...shipped(),
    ...{ id: 'jpn-kor', parties: ['JPN', 'KOR'], utcOffsetS: 9 * 3600, renewal: 'automatic', endsS: null },
    entryIntoForceS: at(from) - 9 * 3600,
    terms: shipped().terms.map((term) => ({ ...term, from: ['JPN', 'KOR'], to: ['JPN', 'KOR'] })),
    term: { length: { months: 12, days: 0 }, fiscal: null },
    notice: { ...notice, form: 'written-diplomatic' },
  } as Instrument;
}
const ask = (of: Instrument, day: string) => noticeOn(createRegister([of]), of.id, day);
const days = (count: number) => ({ months: 0, days: count });

describe('a notice for the end of a term', () => {
  it.each([
    ['inclusive', '2019-08-25', '2019-11-23', '2019-08-25'],
    ['inclusive', '2019-08-26', '2020-11-23', '2019-08-25'],
    ['exclusive', '2019-08-24', '2019-11-23', '2019-08-24'],
    ['exclusive', '2019-08-25', '2020-11-23', '2019-08-24'],
  ] as const)(
    'with days counted %s, given on %s, ends it on %s; %s was in time',
    (dayCount, day, endsDay, lastSafeDay) => {
      const of = instrument('2016-11-23', { period: days(90), dayCount, anchor: 'anniversary' });
      // The day begins in Seoul nine hours before it begins in Greenwich.
      expect(ask(of, day)).toEqual({ endsDay, endsS: at(endsDay) - 9 * 3600, termEndDay: '2019-11-23', lastSafeDay });
    },
  );

  it('comes to the 28th of February where the 29th began it, and counts leap days', () => {
    const of = instrument('2024-02-29', { period: days(30), dayCount: 'inclusive', anchor: 'anniversary' });
    expect(ask(of, '2027-01-01')).toMatchObject({ endsDay: '2027-02-28', lastSafeDay: '2027-01-29' });
    expect(ask(of, '2027-06-01')).toMatchObject({ endsDay: '2028-02-29', lastSafeDay: '2028-01-30' });
    const over = instrument('2023-03-15', { period: days(30), dayCount: 'inclusive', anchor: 'anniversary' });
    expect(ask(over, '2024-01-01')).toMatchObject({ endsDay: '2024-03-15', lastSafeDay: '2024-02-14' });
    expect(ask(over, '2025-01-01')).toMatchObject({ endsDay: '2025-03-15', lastSafeDay: '2025-02-13' });
  });
});

describe('a notice at any time', () => {
  it.each([
    ['inclusive', { months: 6, days: 0 }, '2026-08-31', '2027-02-28'],
    ['exclusive', { months: 6, days: 0 }, '2026-08-31', '2027-03-01'],
    ['inclusive', days(90), '2027-12-01', '2028-02-29'],
    ['exclusive', days(90), '2027-12-01', '2028-03-01'],
  ] as const)('with %s days and %j, given on %s, ends it on %s', (dayCount, period, day, endsDay) => {
    const of = instrument('2016-11-23', { period, dayCount, anchor: 'any-time' });
    expect(ask(of, day)).toMatchObject({ endsDay, lastSafeDay: null });
  });
});

it('says what the fold of the notice itself comes to', () => {
  const parts = fc.record({
    period: fc.oneof(fc.integer({ min: 1, max: 180 }).map(days), fc.constant({ months: 6, days: 0 })),
    dayCount: fc.constantFrom('inclusive' as const, 'exclusive' as const),
    anchor: fc.constantFrom('anniversary' as const, 'any-time' as const),
  });
  fc.assert(
    fc.property(parts, fc.integer({ min: 17_200, max: 22_000 }).map(dayText), (notice, day) => {
      const of = instrument('2016-11-23', notice);
      const givenS = at(day) - 9 * 3600;
      const given = {
        ...event({ instrument: of.id, type: 'notice-given', by: 'KOR', effectiveS: givenS }),
        recordedS: givenS,
      };
      const { register, refused } = replayEvents(createRegister([of]), [given]);
      expect(refused).toEqual([]);
      expect(instrumentState(register, of.id, givenS)?.notices[0]?.takesEffectS).toBe(ask(of, day)?.endsS);
    }),
    { numRuns: 60 },
  );
});

it('is nothing for an unknown instrument, or a text that is no day', () => {
  const of = instrument('2016-11-23', { period: days(90), dayCount: 'inclusive', anchor: 'anniversary' });
  expect(noticeOn(createRegister([of]), 'other', '2019-08-25')).toBeNull();
  expect(ask(of, '2019-02-30')).toBeNull();
  expect(ask(of, 'tomorrow')).toBeNull();
});
