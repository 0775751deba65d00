import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft } from '../src/sites/supply.ts';
import { Desk } from './desk.ts';

const BOARD = 'sites';
const NORTH = 'JPN-SITE-DEMO-NORTH';

function loaded(): Desk {
  const desk = new Desk();
  desk.load(BOARD, 'sites.json');
  return desk;
}

const at = (desk: Desk, day: string) => {
  desk.nowS = Date.parse(`${day}T12:00:00Z`) / 1000;
};

describe('the example of sites', () => {
  it('has the places of the facts, none of them a radar or communications site', () => {
    const desk = loaded();
    expect(desk.item(BOARD, 'JPN-SITE-KADENA').sides.get('JPN')?.fields).toMatchObject({
      place: { latDeg: 26.3567, lonDeg: 127.7655 },
      icao: 'RODN',
      host: ['JPN'],
      verified: true,
    });
    expect(desk.item(BOARD, 'JPN-SITE-BARKING-SANDS').sides.get('JPN')?.fields).toMatchObject({
      place: { latDeg: 22.0227, lonDeg: -159.7855 },
      host: ['USA'],
    });
    expect(desk.item(BOARD, 'JPN-SITE-YOKOSUKA').sides.get('JPN')?.fields).toMatchObject({ verified: false });
    const kinds = desk.board(BOARD).fields.find(({ name }) => name === 'kind');
    expect(JSON.stringify(kinds)).not.toMatch(/radar|communic/i);
    expect(desk.book.items(BOARD)).toHaveLength(41);
  });
});

describe('supplies', () => {
  it('last as long as their rate says, less the days since they were counted', () => {
    const day = Date.parse('2026-11-20') / 86_400_000;
    expect(daysLeft(5200, 260, day, day)).toBe(20);
    expect(daysLeft(5200, 260, day, day + 5)).toBe(15);
    expect(daysLeft(5219, 260, day, day)).toBe(20);
    expect(daysLeft(0, 260, day, day + 1)).toBe(-1);
    expect(daysLeft(5200, null, day, day)).toBeNull();
    expect(daysLeft(5200, 0, day, day)).toBeNull();
    // A count of a day that is still to come does not last longer for it.
    expect(daysLeft(5200, 260, day + 3, day)).toBe(20);
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e4 }), fc.nat(400), (quantity, perDay, gone) => {
        const [now, later] = [daysLeft(quantity, perDay, 0, gone), daysLeft(quantity, perDay, 0, gone + 1)];
        expect(later).toBe((now ?? 0) - 1);
      }),
    );
  });

  it('are raised from the day on which they are below their threshold', () => {
    const desk = loaded();
    at(desk, '2026-11-22');
    // Water: 900 kl at 120 a day from 20 November are 7 days then, and 5 two days later.
    expect(desk.status(BOARD, NORTH)).toBe('ready');
    at(desk, '2026-11-23');
    expect(desk.status(BOARD, NORTH)).toBe('short');
    const rows = desk.overview(BOARD)?.tables?.[0]?.rows ?? [];
    // What lasts shortest comes first.
    expect(rows.map((row) => row.slice(2, 5))).toEqual([
      ['Marine fuel', '3', '7'],
      ['Water', '4', '5'],
      ['Jet fuel', '17', '14'],
      ['Medical stores', '37', '30'],
    ]);
  });
});

describe('a site', () => {
  it('is as ready as the worst that any side says', () => {
    const desk = loaded();
    expect(desk.status(BOARD, 'JPN-SITE-KADENA')).toBe('unreported');
    desk.say('USA', BOARD, 'JPN-SITE-KADENA', { runway: 'open' });
    expect(desk.status(BOARD, 'JPN-SITE-KADENA')).toBe('ready');
    desk.say('JPN', BOARD, 'JPN-SITE-KADENA', { runway: 'limited' });
    expect(desk.status(BOARD, 'JPN-SITE-KADENA')).toBe('limited');
    desk.say('USA', BOARD, 'JPN-SITE-KADENA', { runway: 'closed' });
    expect(desk.status(BOARD, 'JPN-SITE-KADENA')).toBe('closed');
    expect(desk.say('USA', BOARD, 'JPN-SITE-KADENA', { host: ['USA'] })).toMatch(/is for JPN to say/);
  });

  it('counts people once, by their latest count, and says where none were counted', () => {
    const desk = loaded();
    const figure = () => desk.overview(BOARD)?.figures?.find(({ words }) => words.en === 'People counted');
    expect(figure()).toMatchObject({ value: '2,475', note: { en: '39 sites have no count' } });
    // The other side's count of the same people stands beside it.
    desk.say('USA', BOARD, NORTH, { headcount: [{ kind: 'military', count: 1190, date: '2026-11-02' }] });
    expect(figure()?.value).toBe('2,475');
    const later = { kind: 'military', count: 1300, date: '2026-11-30' };
    const counted = { kind: 'military', count: 1210, date: '2026-11-10' };
    desk.say('JPN', BOARD, NORTH, { headcount: [counted, later] });
    expect(figure()?.value).toBe(String(1210 + 640 + 95 + 120).replace(/(\d)(\d{3})$/, '$1,$2'));
  });
});
