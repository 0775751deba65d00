import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText } from '../src/calendar/day.ts';
import { bottleneck, countsOf, doneBy, forecast, plannedBy, progressOf, stageFlows } from '../src/campaigns/flow.ts';
import { Desk } from './desk.ts';

const BOARD = 'campaigns';
const REPORTS = 'campaigns.reports';
const WATER = 'JPN-CAMP-WATER';

function loaded(): Desk {
  const desk = new Desk();
  desk.load(BOARD, 'campaigns.json');
  return desk;
}

const countsFor = (desk: Desk, campaign: string) =>
  countsOf(desk.book.items(REPORTS).filter((item) => item.sides.get('JPN')?.fields['campaign'] === campaign));

describe('the claim of 130 million delivered and 93 million given', () => {
  it('leaves 37 million waiting, has no forecast, and is not verified', () => {
    const desk = loaded();
    const counts = countsFor(desk, 'JPN-CAMP-VACCINE');
    const flows = stageFlows(progressOf(counts));
    expect(flows.map(({ stage, done, waiting, perDay }) => [stage, done, waiting, perDay])).toEqual([
      ['produced', null, null, null],
      ['delivered', 130_000_000, null, null],
      ['administered', 93_000_000, 37_000_000, null],
    ]);
    expect(forecast(progressOf(counts), 'administered', 200_000_000)).toBeNull();
    expect(desk.status(REPORTS, 'JPN-CAMP-VACCINE-1')).toBe('unverified');
    const notes = desk.overview(BOARD)?.figures?.filter(({ words }) => words.en.startsWith('Vaccination'));
    expect(notes?.map(({ value, note }) => [value, note?.en])).toEqual([
      ['130,000,000', 'no day given; not verified'],
      ['93,000,000', 'no day given; not verified'],
    ]);
  });
});

describe('a campaign', () => {
  it('knows its stock at each step, where it waits, and when it may be done', () => {
    const counts = countsFor(loaded(), WATER);
    const flows = stageFlows(progressOf(counts));
    // 15 November: 410,000 produced, 284,000 delivered, 272,000 handed out; 18 October: 110,000, 85,000, 76,000.
    expect(flows.map(({ done, waiting, perDay }) => [done, waiting, perDay])).toEqual([
      [410_000, null, 300_000 / 28],
      [284_000, 126_000, 199_000 / 28],
      [272_000, 12_000, 196_000 / 28],
    ]);
    expect(bottleneck(flows)?.stage).toBe('delivered');
    // 328,000 litres are left: 7,000 a day on average, 7,857 at best and 6,143 at worst.
    const range = forecast(progressOf(counts), 'administered', 600_000);
    expect(range && [range.earliest, range.likely, range.latest ?? 0].map(dayText)).toEqual([
      '2026-12-27',
      '2027-01-01',
      '2027-01-08',
    ]);
  });

  it('is held against its plan', () => {
    const desk = loaded();
    const campaign = desk.item(BOARD, WATER);
    const day = Date.parse('2026-11-15') / 86_400_000;
    // 45 of 91 days: 600,000 × 45 / 91.
    expect(plannedBy(campaign, 'administered', day)).toBe(296_703);
    expect(plannedBy(campaign, 'administered', day - 60)).toBe(0);
    expect(plannedBy(campaign, 'administered', day + 90)).toBe(600_000);
    expect(desk.status(BOARD, WATER)).toBe('on-plan');
    desk.say('JPN', REPORTS, 'JPN-CAMP-WATER-W5', { administered: 150_000 });
    expect(desk.status(BOARD, WATER)).toBe('behind');
    desk.nowS = Date.parse('2027-01-01T12:00:00Z') / 1000;
    expect(desk.status(BOARD, WATER)).toBe('late');
    desk.say('JPN', BOARD, WATER, { goal: 262_000 });
    expect(desk.status(BOARD, WATER)).toBe('done');
  });

  it('sums no area that has not reported yet', () => {
    const counts = countsFor(loaded(), WATER);
    const early = counts.filter(({ area, day }) => area !== 'West island' || day > (counts[0]?.day ?? 0));
    expect(doneBy(progressOf(early), 'delivered', counts[0]?.day ?? 0)).toBeNull();
    expect(doneBy(progressOf(early), 'delivered', counts.at(-1)?.day ?? 0)).toBe(284_000);
  });

  it('refuses more delivered than produced, and shows where sides differ', () => {
    const desk = loaded();
    expect(desk.say('JPN', REPORTS, 'JPN-CAMP-WATER-E1', { delivered: 60_001 })).toMatch(
      /more than the 60000 produced/,
    );
    expect(desk.say('JPN', REPORTS, 'JPN-CAMP-WATER-E1', { administered: 40_001 })).toMatch(/more than the 40000/);
    desk.say('AUS', REPORTS, 'JPN-CAMP-WATER-E1', { delivered: 40_000 });
    expect(desk.status(REPORTS, 'JPN-CAMP-WATER-E1')).toBe('unverified');
    desk.say('AUS', REPORTS, 'JPN-CAMP-WATER-E1', { delivered: 39_000 });
    expect(desk.status(REPORTS, 'JPN-CAMP-WATER-E1')).toBe('differs');
  });

  it('has a forecast whose range holds what is likely', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(5000)), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 1e6 }), (list, goal) => {
        let [day, done] = [20_000, 0];
        const counts = list.map(([days, more], index) => {
          day += days;
          done += more;
          return { id: `JPN-${index}`, day, area: '', counts: { produced: null, delivered: null, administered: done } };
        });
        const range = forecast(progressOf(counts), 'administered', goal);
        if (range === null) return;
        expect(range.earliest).toBeLessThanOrEqual(range.likely);
        expect(range.latest ?? Number.MAX_VALUE).toBeGreaterThanOrEqual(range.likely);
      }),
    );
  });
});
