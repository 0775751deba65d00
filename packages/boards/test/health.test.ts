import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFigures, publishedTotals, totalsOf } from '../src/health/figures.ts';
import { readIn } from '../src/index.ts';
import { Desk } from './desk.ts';

const BOARD = 'health';
const MEASURES = 'health.measures';

function loaded(): Desk {
  const desk = new Desk();
  desk.load('sites', 'sites.json');
  desk.load(BOARD, 'health-2022.csv');
  desk.load(BOARD, 'health-measures.json');
  return desk;
}

const figuresOf = (desk: Desk) => caseFigures(desk.book.items(BOARD), desk.world);
const at = (desk: Desk, day: string) => {
  desk.nowS = Date.parse(`${day}T12:00:00Z`) / 1000;
};

describe('the list of 16 January 2022', () => {
  it('comes to 5,721 by site, 372 less than its published total; on Okinawa to 3,612 of 3,943', () => {
    const figures = figuresOf(loaded());
    const total = totalsOf(figures)[0];
    expect(total).toMatchObject({
      date: '2022-01-16',
      measure: 'unstated',
      sum: 5721,
      places: 14,
      missing: [],
      twice: [],
    });
    const published = publishedTotals(figures).map(({ figure, sum, rest }) => [
      figure.date,
      figure.scope,
      figure.count,
      sum,
      rest,
    ]);
    expect(published).toEqual([
      ['2022-01-16', 'all', 6093, 5721, 372],
      ['2022-01-16', 'area', 3943, 3612, 331],
      ['2022-01-12', 'all', 3638, 1234, 2404],
      ['2022-01-12', 'area', 2302, 0, 2302],
      ['2022-01-07', 'all', 2123, 171, 1952],
    ]);
  });

  it('stands beside the claim of 1,784, which is in no sum and not verified', () => {
    const desk = loaded();
    const claims = desk.overview(BOARD)?.tables?.[2];
    expect(claims?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['All', '1,784'],
      ['Iwakuni', '529'],
      ['Okinawa', 'about a third of all'],
    ]);
    expect(figuresOf(desk).some(({ count }) => count === 1784 || count === 529)).toBe(false);
    const item = desk.book.items(BOARD).find((one) => one.sides.get('JPN')?.fields['count'] === 1784);
    expect(item && desk.status(BOARD, item.id)).toBe('unverified');
    expect(item && desk.say('JPN', BOARD, item.id, { verified: true })).toMatch(/^verified/);
  });
});

describe('totals', () => {
  it('name the sites that they miss', () => {
    const totals = totalsOf(figuresOf(loaded()));
    const total = totals.find(({ date }) => date === '2022-01-12');
    expect(total).toMatchObject({ sum: 1234, places: 6 });
    const missing = (language: 'en' | 'ja') => total?.missing.map((label) => readIn(label, language));
    expect(missing('en')).toEqual(['Courtney', 'Foster', 'Futenma', 'Hansen', 'Kadena', 'Kinser', 'Torii', 'Zama']);
    expect(missing('ja')?.slice(0, 3)).toEqual(['キャンプ・コートニー', 'キャンプ・フォスター', '普天間']);
  });

  it('never mix measures, days or lists, nor count a place twice', () => {
    const row = fc.record({
      place: fc.constantFrom('JPN-SITE-A', 'JPN-SITE-B', 'JPN-SITE-C'),
      measure: fc.constantFrom('active', 'cumulative', 'new', 'unstated'),
      date: fc.constantFrom('2026-01-01', '2026-01-02'),
      source: fc.constantFrom('one', 'other'),
      count: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const desk = new Desk();
        for (const [index, { place, ...fields }] of rows.entries()) {
          desk.say('JPN', BOARD, `JPN-${String.fromCharCode(65 + index)}`, {
            scope: 'site',
            site: place,
            disease: 'X',
            ...fields,
          });
        }
        const totals = totalsOf(figuresOf(desk));
        for (const { figures, sum } of totals) {
          expect(new Set(figures.map(({ measure, date }) => `${measure} ${date}`)).size).toBe(1);
          if (figures[0]?.measure === 'unstated') expect(new Set(figures.map(({ source }) => source)).size).toBe(1);
          expect(sum).toBe(figures.reduce((all, { count }) => all + count, 0));
        }
        // Of a place with several numbers on one list the first counts, and it is named.
        const first = new Map(rows.map(({ count }, index) => [index, count]));
        for (const [index, row] of rows.entries()) {
          const key = ({ place, measure, date, source }: typeof row) =>
            JSON.stringify([place, measure, date, measure === 'unstated' ? source : '']);
          if (rows.findIndex((one) => key(one) === key(row)) < index) first.delete(index);
        }
        const all = totals.reduce((sum, total) => sum + total.sum, 0);
        expect(all).toBe([...first.values()].reduce((sum, count) => sum + count, 0));
        const doubled = totals.reduce((sum, { twice }) => sum + twice.length, 0);
        expect(doubled > 0).toBe(first.size < rows.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a figure', () => {
  it('differs when the other side gives another number, or measures something else', () => {
    const desk = loaded();
    const id = 'JPN-H-030';
    const was = desk.item(BOARD, id).sides.get('JPN')?.fields ?? {};
    desk.say('USA', BOARD, id, { measure: was['measure'] ?? '', count: was['count'] ?? 0 });
    expect(desk.status(BOARD, id)).not.toBe('differs');
    desk.say('USA', BOARD, id, { measure: 'cumulative' });
    expect(desk.status(BOARD, id)).toBe('differs');
  });

  it('needs a place, and a number or what was said', () => {
    const desk = new Desk();
    const base = { scope: 'site', disease: 'X', date: '2026-01-01', measure: 'new' };
    expect(desk.say('JPN', BOARD, 'JPN-1', { ...base, count: 1 })).toMatch(/^name: a figure of a site/);
    expect(desk.say('JPN', BOARD, 'JPN-2', { ...base, name: 'A' })).toMatch(/^count: give the number/);
    expect(desk.say('JPN', BOARD, 'JPN-3', { ...base, name: 'A', count: -1 })).toMatch(/must be from 0/);
  });
});

describe('a measure', () => {
  it('holds on its last day, and no more when it is lifted', () => {
    const desk = loaded();
    at(desk, '2026-11-14');
    expect(desk.status(MEASURES, 'JPN-HM-MOVE')).toBe('ahead');
    at(desk, '2026-11-30');
    expect(desk.status(MEASURES, 'JPN-HM-MOVE')).toBe('in-force');
    at(desk, '2026-12-01');
    expect(desk.status(MEASURES, 'JPN-HM-MOVE')).toBe('ended');
    desk.say('JPN', MEASURES, 'JPN-HM-MASKS', { liftedOn: '2026-12-01' });
    expect(desk.status(MEASURES, 'JPN-HM-MASKS')).toBe('lifted');
  });

  it('has its rule as data, and who decided it', () => {
    const desk = loaded();
    const row = desk.overview(MEASURES)?.tables?.[0]?.rows[0];
    expect(row).toEqual([
      'Masks until the third negative test',
      'Demonstration airfield North',
      'Site commander, demonstration airfield',
      '2026-11-10',
      'for each until 3 negative tests',
    ]);
    expect(desk.say('JPN', MEASURES, 'JPN-HM-MOVE', { ends: 'days' })).toBe('count: say after how many');
    expect(desk.say('JPN', MEASURES, 'JPN-HM-MOVE', { until: '2026-11-01' })).toMatch(/is before the measure begins/);
    expect(
      desk.say('JPN', MEASURES, 'JPN-HM-X', { title: 'X', kind: 'masks', from: '2026-01-01', ends: 'lifted' }),
    ).toMatch(/^decidedBy/);
  });
});
