import { describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';

const BOARD = 'commitments';
const MEETINGS = 'commitments.meetings';

function loaded(): Desk {
  const desk = new Desk();
  desk.load(BOARD, 'commitments-2024.csv');
  return desk;
}

const at = (desk: Desk, day: string) => {
  desk.nowS = Date.parse(`${day}T12:00:00Z`) / 1000;
};

describe('the commitments of April 2024', () => {
  it('are 74, of which what was only recollected is not verified', () => {
    const rows = loaded()
      .book.items(BOARD)
      .map((item) => item.sides.get('JPN')?.fields ?? {});
    expect(rows).toHaveLength(74);
    expect(rows.filter(({ verified }) => verified === true).every(({ confidence }) => confidence === 'S')).toBe(true);
    expect(rows.filter(({ confidence }) => confidence === 'M').every(({ verified }) => verified === false)).toBe(true);
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 74 }, (_, index) => index + 1));
    expect(rows.filter(({ verified }) => verified === true)).toHaveLength(21);
  });

  it('cannot be called verified without a source', () => {
    const desk = loaded();
    expect(desk.say('JPN', BOARD, 'JPN-C2024-12', { verified: true })).toMatch(/^verified: takes a source/);
    // A node that does not judge what it writes is not believed.
    const unverified = () => desk.overview(BOARD)?.figures?.at(-1)?.value;
    const before = unverified();
    desk.put('JPN', BOARD, 'JPN-C2024-12', { verified: true });
    expect(unverified()).toBe(before);
    const read = { verified: true, confidence: 'S', source: 'Fact sheet, read 2026-11-22' };
    expect(desk.say('JPN', BOARD, 'JPN-C2024-12', read)).toBeNull();
  });
});

describe('a commitment', () => {
  const id = 'JPN-C2024-02';
  const say = (desk: Desk, nation: string, state: string, asOf = '2026-11-01') =>
    desk.say(nation, BOARD, id, { state, asOf });

  it('shows when the sides see it differently', () => {
    const desk = loaded();
    expect(desk.status(BOARD, id)).toBe('unreported');
    say(desk, 'JPN', 'under-way');
    expect(desk.status(BOARD, id)).toBe('under-way');
    say(desk, 'USA', 'done');
    expect(desk.status(BOARD, id)).toBe('differs');
    const row = desk.overview(BOARD)?.tables?.[0]?.rows.find((one) => one[0] === '2');
    expect(row?.slice(4)).toEqual(['Sides see it differently', 'JPN: Under way, USA: Done']);
    say(desk, 'JPN', 'done');
    expect(desk.status(BOARD, id)).toBe('done');
  });

  it('is late from the day after it was due, unless all say that it is done', () => {
    const desk = loaded();
    desk.say('JPN', BOARD, id, { due: '2026-12-31' });
    at(desk, '2026-12-31');
    expect(desk.status(BOARD, id)).toBe('unreported');
    at(desk, '2027-01-01');
    expect(desk.status(BOARD, id)).toBe('late');
    say(desk, 'USA', 'done');
    expect(desk.status(BOARD, id)).toBe('done');
    say(desk, 'JPN', 'blocked');
    expect(desk.status(BOARD, id)).toBe('late');
  });

  it('is stale when nobody has said anything for more than 180 days', () => {
    const desk = loaded();
    say(desk, 'JPN', 'under-way', '2026-01-01');
    at(desk, '2026-06-30');
    expect(desk.status(BOARD, id)).toBe('under-way');
    at(desk, '2026-07-01');
    expect(desk.status(BOARD, id)).toBe('stale');
    say(desk, 'USA', 'under-way', '2026-06-15');
    expect(desk.status(BOARD, id)).toBe('under-way');
  });

  it('is due and titled by its opener alone', () => {
    const desk = loaded();
    expect(desk.say('USA', BOARD, id, { due: '2030-01-01' })).toMatch(/is for JPN to say/);
  });
});

describe('the page of commitments', () => {
  it('counts what a minister asks for', () => {
    const desk = loaded();
    const overview = desk.overview(BOARD);
    const value = (en: string) => overview?.figures?.find(({ words }) => words.en === en)?.value;
    expect(['Commitments', 'Done', 'Stale', 'Not verified'].map(value)).toEqual(['74', '1', '2', '53']);
    const chart = overview?.charts?.[0];
    const sum = chart?.series.flatMap(({ values }) => values).reduce<number>((total, one) => total + (one ?? 0), 0);
    expect(sum).toBe(74);
  });
});

describe('meetings', () => {
  it('name the commitments that follow, and are raised when one does not exist', () => {
    const desk = loaded();
    desk.load(BOARD, 'commitments-meetings.json');
    expect(desk.status(MEETINGS, 'JPN-M-20240410')).toBe('held');
    expect(desk.status(MEETINGS, 'JPN-M-NEXT')).toBe('planned');
    desk.say('JPN', MEETINGS, 'JPN-M-20240609', { followUps: [{ text: 'Second meeting', commitment: 'JPN-NOTHING' }] });
    expect(desk.status(MEETINGS, 'JPN-M-20240609')).toBe('to-follow-up');
    expect(desk.overview(MEETINGS)?.tables?.[0]?.rows.map((row) => row[2])).toContain('Convene DICAS forum');
  });

  it('have an agreed record when every participant agrees to it as it stands', () => {
    const desk = loaded();
    desk.load(BOARD, 'commitments-meetings.json');
    const id = 'JPN-M-20240502';
    desk.say('USA', MEETINGS, id, {}, { act: 'agree', answers: 'JPN' });
    expect(desk.status(MEETINGS, id)).toBe('held');
    desk.say('AUS', MEETINGS, id, {}, { act: 'agree', answers: 'JPN' });
    expect(desk.status(MEETINGS, id)).toBe('agreed');
    desk.say('JPN', MEETINGS, id, { decisions: [{ text: 'Another' }] });
    expect(desk.status(MEETINGS, id)).toBe('held');
    expect(desk.say('JPN', MEETINGS, id, { to: '2024-05-01' })).toMatch(/is before the meeting begins/);
  });
});
