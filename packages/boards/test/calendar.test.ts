import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayAt, dayOf, dayText, isWeekend } from '../src/calendar/day.ts';
import { lastDayBefore } from '../src/calendar/deadline.ts';
import { type FiscalCalendar, fiscalYearDays, fiscalYearOf } from '../src/calendar/fiscal.ts';

const back = (day: string, lead: Parameters<typeof lastDayBefore>[1], holidays: string[] = []) =>
  dayText(lastDayBefore(dayOf(day), lead, new Set(holidays.map(dayOf))));

describe('days', () => {
  it('know leap years, and months that are too short', () => {
    expect(dayOf('2028-03-01') - dayOf('2028-02-28')).toBe(2);
    expect(dayOf('2027-03-01') - dayOf('2027-02-28')).toBe(1);
    expect(dayOf('2100-03-01') - dayOf('2100-02-28')).toBe(1);
    expect(dayText(addMonths(dayOf('2028-02-29'), 12))).toBe('2029-02-28');
    expect(dayText(addMonths(dayOf('2026-08-31'), -6))).toBe('2026-02-28');
    expect(dayText(addMonths(dayOf('2026-11-30'), 3))).toBe('2027-02-28');
  });

  it('begin at midnight where the place is', () => {
    const lateEvening = Date.parse('2026-03-31T20:00:00Z') / 1000;
    expect(dayText(dayAt(lateEvening))).toBe('2026-03-31');
    expect(dayText(dayAt(lateEvening, 9 * 3600))).toBe('2026-04-01');
    expect(dayText(dayAt(Date.parse('1969-12-31T23:59:59Z') / 1000))).toBe('1969-12-31');
  });

  it('know weekends as the platform’s calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 80_000 }), (day) => {
        expect(isWeekend(day)).toBe([0, 6].includes(new Date(day * 86_400_000).getUTCDay()));
        expect(dayOf(dayText(day))).toBe(day);
      }),
    );
  });
});

describe('fiscal years', () => {
  it.each([
    ['JFY', 2022, '2022-04-01', '2023-03-31'],
    ['JFY', 2026, '2026-04-01', '2027-03-31'],
    ['JFY', 2023, '2023-04-01', '2024-03-31'],
    ['FY', 2026, '2025-10-01', '2026-09-30'],
    ['CY', 2028, '2028-01-01', '2028-12-31'],
  ] as const)('%s%i runs from %s to %s', (calendar, year, first, last) => {
    expect(fiscalYearDays(calendar, year)).toEqual({ first: dayOf(first), last: dayOf(last) });
    expect(fiscalYearOf(calendar, dayOf(first))).toBe(year);
    expect(fiscalYearOf(calendar, dayOf(last))).toBe(year);
    expect(fiscalYearOf(calendar, dayOf(first) - 1)).toBe(year - 1);
    expect(fiscalYearOf(calendar, dayOf(last) + 1)).toBe(year + 1);
  });

  it('follow each other without a gap', () => {
    const calendars = fc.constantFrom<FiscalCalendar>('JFY', 'FY', 'CY');
    fc.assert(
      fc.property(calendars, fc.integer({ min: 1950, max: 2150 }), (calendar, year) => {
        expect(fiscalYearDays(calendar, year).last + 1).toBe(fiscalYearDays(calendar, year + 1).first);
      }),
    );
  });
});

describe('deadlines counted back', () => {
  it('count the notice days of 2019 as the calendar and as the press did', () => {
    expect(back('2019-11-23', { count: 90, unit: 'days', dayCount: 'inclusive' })).toBe('2019-08-25');
    expect(back('2019-11-23', { count: 90, unit: 'days', dayCount: 'exclusive' })).toBe('2019-08-24');
  });

  it('cross a leap day, and end in short months', () => {
    expect(back('2028-03-15', { count: 30, unit: 'days' })).toBe('2028-02-14');
    expect(back('2027-03-15', { count: 30, unit: 'days' })).toBe('2027-02-13');
    expect(back('2026-08-31', { count: 6, unit: 'months' })).toBe('2026-02-28');
  });

  it('leave out weekends and the holidays that are given', () => {
    // 2026-11-23, a Monday, is Labour Thanksgiving Day.
    expect(back('2026-11-26', { count: 3, unit: 'working-days' })).toBe('2026-11-23');
    expect(back('2026-11-26', { count: 3, unit: 'working-days' }, ['2026-11-23'])).toBe('2026-11-20');
    expect(back('2026-11-22', { count: 1, unit: 'working-days' })).toBe('2026-11-20');
  });

  it('are never later for a longer lead', () => {
    const unit = fc.constantFrom('days' as const, 'working-days' as const, 'months' as const);
    fc.assert(
      fc.property(unit, fc.integer({ min: 0, max: 60_000 }), fc.nat(120), (unit, day, count) => {
        expect(lastDayBefore(day, { count: count + 1, unit })).toBeLessThanOrEqual(lastDayBefore(day, { count, unit }));
      }),
    );
  });
});
