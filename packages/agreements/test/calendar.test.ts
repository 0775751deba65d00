import type { Instrument } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, dayOf, dayStartS, dayText, fiscalEnd, formatPeriod, parsePeriod } from '../src/calendar.ts';
import { lastNoticeDay, noticeEffectS, type TermBase, termEndS } from '../src/term-end.ts';
import { shipped } from './demo.ts';

const dayFrom = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const period = (text: string) => parsePeriod(text) ?? expect.unreachable(text);
const plus = (day: string, text: string, times = 1) => dayText(addPeriod(dayFrom(day), period(text), times));

describe('addPeriod', () => {
  it.each([
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2023-02-28', 'P1Y', '2024-02-28'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-01-31', 'P13M', '2027-02-28'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
    ['2026-01-01', 'P2W', '2026-01-15'],
    ['1900-02-28', 'P1D', '1900-03-01'],
    ['2000-02-28', 'P1D', '2000-02-29'],
    ['0099-12-31', 'P1D', '0100-01-01'],
  ])('%s and %s is %s', (day, text, expected) => expect(plus(day, text)).toBe(expected));

  it.each([
    ['2019-11-23', 'P90D', '2019-08-25'],
    ['2027-02-28', 'P6M', '2026-08-28'],
    ['2024-03-31', 'P1M', '2024-02-29'],
    ['2025-02-28', 'P1Y', '2024-02-28'],
  ])('%s less %s is %s', (day, text, expected) => expect(plus(day, text, -1)).toBe(expected));

  it('adds what Date adds, in days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), fc.nat(5000), (day, days) => {
        expect(addPeriod(day, { months: 0, days })).toBe(day + days);
        const later = addPeriod(day, { months: days, days: 0 });
        const [from, to] = [day, later].map((one) => new Date(one * 86_400_000)) as [Date, Date];
        const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
        expect(months).toBe(days);
        expect(to.getUTCDate()).toBeLessThanOrEqual(from.getUTCDate());
        if (from.getUTCDate() <= 28) expect(to.getUTCDate()).toBe(from.getUTCDate());
      }),
    );
  });
});

describe('periods', () => {
  it.each(['P1Y', 'P6M', 'P90D', 'P1Y6M', 'P2Y3M4D'])('%s is written as it was read', (text) => {
    expect(formatPeriod(period(text))).toBe(text);
  });
  it.each(['', 'P', 'P0D', 'PT1H', '1Y', 'P-1D', 'P1.5Y', 'P1000Y', 'P1D1Y', 'p1y'])('%s is none', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('fiscal years', () => {
  it.each([
    ['2022-04-01', 5, 'JFY', '2027-04-01'],
    ['2022-03-31', 1, 'JFY', '2022-04-01'],
    ['2022-07-15', 1, 'JFY', '2023-04-01'],
    ['2026-10-01', 1, 'FY', '2027-10-01'],
    ['2026-09-30', 1, 'FY', '2026-10-01'],
    ['2026-06-01', 2, 'CY', '2028-01-01'],
  ] as const)('from %s %i %s end at the start of %s', (day, years, fiscal, expected) => {
    expect(dayText(fiscalEnd(dayFrom(day), years, fiscal))).toBe(expected);
  });
});

function base(change: Partial<Instrument>, start: string): TermBase {
  const instrument = { ...shipped(), endsS: null, renewal: 'automatic', ...change } as Instrument;
  return { instrument, startS: dayStartS(dayFrom(start), instrument.utcOffsetS ?? 0), extendedS: null };
}
const yearly = { term: { length: { months: 12, days: 0 }, fiscal: null } } as const;

describe('terms', () => {
  const endAfter = (of: TermBase, day: string) => {
    const offsetS = of.instrument.utcOffsetS ?? 0;
    return dayText(dayOf(termEndS(of, dayStartS(dayFrom(day), offsetS)) ?? Number.NaN, offsetS));
  };

  it('come back to 29 February in leap years', () => {
    const leap = base(yearly, '2024-02-29');
    expect(['2024-03-01', '2025-02-28', '2027-06-01', '2028-03-01'].map((day) => endAfter(leap, day))).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2028-02-29',
      '2029-02-28',
    ]);
  });

  it('end at midnight of the instrument’s own place', () => {
    const tokyo = base({ ...yearly, utcOffsetS: 9 * 3600 }, '2016-11-23');
    expect(termEndS(tokyo, Date.UTC(2019, 10, 22, 14, 59, 59) / 1000)).toBe(Date.UTC(2019, 10, 22, 15) / 1000);
    expect(termEndS(tokyo, Date.UTC(2019, 10, 22, 15) / 1000)).toBe(Date.UTC(2020, 10, 22, 15) / 1000);
  });

  it('are renewed for their own period, and without renewal end once', () => {
    const five = { term: { length: { months: 60, days: 0 }, fiscal: null } } as const;
    const then = base({ ...five, renewalPeriod: { months: 12, days: 0 } }, '2020-01-01');
    expect(['2024-06-01', '2025-01-01', '2031-05-05'].map((day) => endAfter(then, day))).toEqual([
      '2025-01-01',
      '2026-01-01',
      '2032-01-01',
    ]);
    expect(endAfter(base({ ...five, renewal: 'express' }, '2020-01-01'), '2031-01-01')).toBe('2025-01-01');
  });

  it('find the end after any day, however far: no end lies between', () => {
    const lengths = fc.record({ months: fc.integer({ min: 0, max: 30 }), days: fc.integer({ min: 0, max: 40 }) });
    const some = lengths.filter(({ months, days }) => months + days > 0);
    fc.assert(
      fc.property(some, some, fc.nat(30_000), fc.nat(60_000), (length, renewalPeriod, startDay, after) => {
        const of = base({ term: { length, fiscal: null }, renewalPeriod }, dayText(startDay));
        const timeS = (startDay + after) * 86_400;
        const end = termEndS(of, timeS) as number;
        expect(end).toBeGreaterThan(timeS);
        // The place of this end by plain counting.
        const ends = [0, 1, 2, 3, 4].map((k) =>
          addPeriod(startDay, {
            months: length.months + renewalPeriod.months * k,
            days: length.days + renewalPeriod.days * k,
          }),
        );
        const first = ends.find((day) => day * 86_400 > timeS);
        if (first !== undefined) expect(end).toBe(first * 86_400);
      }),
    );
  });
});

describe('notice', () => {
  const counts = ['inclusive', 'exclusive'] as const;
  const rule = (dayCount: (typeof counts)[number], anchor: 'any-time' | 'anniversary', text = 'P90D') => ({
    notice: { period: period(text), form: 'any' as const, dayCount, anchor },
  });

  it.each(counts)('%s: is in time on the last safe day and not on the next', (dayCount) => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 300 }), (startDay, days) => {
        const of = base({ ...yearly, ...rule(dayCount, 'anniversary', `P${days}D`) }, dayText(startDay));
        const endDay = addPeriod(startDay, { months: 36, days: 0 });
        const last = lastNoticeDay(of.instrument, endDay);
        expect(endDay - last).toBe(days + (dayCount === 'exclusive' ? 1 : 0));
        expect(noticeEffectS(of, (last + 1) * 86_400 - 1, null)).toBe(endDay * 86_400);
        expect(noticeEffectS(of, (last + 1) * 86_400, null)).toBeGreaterThan(endDay * 86_400);
      }),
    );
  });

  it.each(counts)('%s, on any day: the count forward is the count back', (dayCount) => {
    const of = base(rule(dayCount, 'any-time'), '2026-01-01');
    const given = dayFrom('2026-05-05');
    const end = noticeEffectS(of, given * 86_400 + 40_000, null) as number;
    expect(lastNoticeDay(of.instrument, end / 86_400)).toBe(given);
  });

  it('waits for the end that it names', () => {
    const of = base({ ...yearly, ...rule('inclusive', 'anniversary') }, '2026-01-01');
    const given = dayFrom('2026-03-01') * 86_400;
    expect(dayText((noticeEffectS(of, given, null) as number) / 86_400)).toBe('2027-01-01');
    expect(dayText((noticeEffectS(of, given, dayFrom('2028-01-01') * 86_400) as number) / 86_400)).toBe('2028-01-01');
    const any = base(rule('inclusive', 'any-time'), '2026-01-01');
    expect(dayText((noticeEffectS(any, given, dayFrom('2026-12-24') * 86_400) as number) / 86_400)).toBe('2026-12-24');
  });

  it('of an instrument without terms runs to an anniversary', () => {
    const of = base({ renewal: 'none', ...rule('inclusive', 'anniversary') }, '2026-01-01');
    expect(dayText((noticeEffectS(of, dayFrom('2026-11-01') * 86_400, null) as number) / 86_400)).toBe('2028-01-01');
  });
});
