import type { AgreementView } from '@musubi/node/contract';
import { describe, expect, it } from 'vitest';
import { datesAhead } from '../src/agreements/dates-ahead.ts';

const at = (text: string): number => Date.parse(text) / 1000;
const agreement = (id: string, ...dates: (readonly [what: string, time: string])[]): AgreementView =>
  ({ id, dates: dates.map(([what, time]) => ({ what, timeS: at(time), day: time.slice(0, 10), text: '' })) }) as never;

describe('dates ahead', () => {
  it('of all instruments come in one order', () => {
    const list = datesAhead(
      [
        agreement('a', ['last-notice-day', '2026-12-31T15:00:00Z'], ['renews', '2027-03-31T15:00:00Z']),
        agreement('b', ['ends', '2027-01-15T00:00:00Z']),
        agreement('c'),
      ],
      at('2026-12-30T00:00:00Z'),
    );
    expect(list.map(({ agreement: { id }, date }) => `${id} ${date.what}`)).toEqual([
      'a last-notice-day',
      'b ends',
      'a renews',
    ]);
    expect(list.map(({ daysLeft }) => daysLeft)).toEqual([1, 16, 91]);
  });

  it('leave no day on the last, and count a leap day', () => {
    const days = (now: string) =>
      datesAhead([agreement('a', ['ends', '2028-03-01T00:00:00Z'])], at(now)).map(({ daysLeft }) => daysLeft);
    expect(days('2028-02-28T00:00:00Z')).toEqual([2]);
    expect(days('2028-02-29T00:00:01Z')).toEqual([0]);
    expect(days('2028-03-02T00:00:00Z')).toEqual([0]);
  });
});
