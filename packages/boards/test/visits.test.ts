import { describe, expect, it } from 'vitest';
import { dayText } from '../src/calendar/day.ts';
import { consentsOf } from '../src/visits/consent.ts';
import { deadlinesOf } from '../src/visits/deadlines.ts';
import { Desk } from './desk.ts';

const BOARD = 'visits';
const ID = 'JPN-VISIT-SOUTHERN';
const ACCESS = 'aus-jpn-reciprocal-access';
const words = { en: 'Access', ja: '受入れ' };

/** The agreement enters into force on a day and ends after another. */
function inForce(desk: Desk, from: string, to = '9999-12-31') {
  desk.instruments.set(ACCESS, (atS) => {
    const day = dayText(Math.floor(atS / 86_400));
    const isOpen = day >= from && day <= to;
    const state = isOpen ? 'in-force' : day < from ? 'signed' : 'ended';
    return { id: ACCESS, title: words, parties: ['AUS', 'JPN'], inForce: isOpen, state, endsS: null };
  });
}

function loaded(): Desk {
  const desk = new Desk();
  desk.load(BOARD, 'visits.json');
  return desk;
}

const advice = (desk: Desk, self: string, fields: object, act: 'agree' | 'refuse' | 'inform') => {
  const item = desk.item(BOARD, ID);
  const on = act === 'inform' ? null : { nation: 'JPN', version: item.sides.get('JPN')?.version ?? '' };
  const body = { by: 'A', fields: fields as never, on, texts: {}, note: '' };
  return desk.board(BOARD).advise?.(body, item, { ...desk.world, self }, act) ?? null;
};
const approvals = (decision: string) => [{ authority: 'Defence (demonstration)', decision, text: 'Approved as asked' }];
const at = (desk: Desk, day: string) => {
  desk.nowS = Date.parse(`${day}T12:00:00Z`) / 1000;
};

describe('a visit', () => {
  it('cannot be approved without an agreement in force on its days, and says which article is missing', () => {
    const desk = loaded();
    const missing = /^aus-jpn-reciprocal-access, Article 4: is missing/;
    expect(advice(desk, 'AUS', {}, 'agree')).toMatch(missing);
    inForce(desk, '2027-02-16');
    expect(advice(desk, 'AUS', {}, 'agree')).toBe(
      'aus-jpn-reciprocal-access, Article 4: is missing on 2027-02-15; the instrument is signed, not in force; the visit cannot be approved',
    );
    expect(advice(desk, 'AUS', { approvals: approvals('conditions') }, 'inform')).toMatch(missing);
    expect(advice(desk, 'JPN', { approvals: approvals('approved') }, 'inform')).toMatch(missing);
    inForce(desk, '2027-01-01', '2027-03-11');
    expect(advice(desk, 'AUS', {}, 'agree')).toMatch(/is missing on 2027-03-12; the instrument is ended/);
    inForce(desk, '2027-02-15', '2027-03-12');
    expect(advice(desk, 'AUS', {}, 'agree')).toBeNull();
  });

  it('may always be refused, or have its approval pending', () => {
    const desk = loaded();
    expect(advice(desk, 'AUS', {}, 'refuse')).toBeNull();
    expect(advice(desk, 'AUS', { approvals: approvals('pending') }, 'inform')).toBeNull();
  });

  it('is not approved by a host that agreed all the same', () => {
    const desk = loaded();
    desk.say('JPN', BOARD, ID, { approvals: approvals('approved') });
    desk.say('AUS', BOARD, ID, {}, { act: 'agree', answers: 'JPN' });
    expect(desk.status(BOARD, ID)).toBe('no-basis');
    inForce(desk, '2027-01-01');
    expect(desk.status(BOARD, ID)).toBe('approved');
    desk.say('JPN', BOARD, ID, { article: null });
    expect(desk.status(BOARD, ID)).toBe('no-basis');
    expect(desk.overview(BOARD)?.tables?.[0]?.rows[0]?.[1]).toMatch(/^no article of .* is named/);
  });

  it('needs the approval of every authority on both sides', () => {
    const desk = loaded();
    inForce(desk, '2027-01-01');
    desk.say('AUS', BOARD, ID, { approvals: approvals('approved') }, { act: 'agree', answers: 'JPN' });
    expect(desk.status(BOARD, ID)).toBe('requested');
    desk.say('JPN', BOARD, ID, { approvals: approvals('approved') });
    expect(desk.status(BOARD, ID)).toBe('approved');
    desk.say('AUS', BOARD, ID, {
      approvals: [...approvals('approved'), { authority: 'Customs', decision: 'refused' }],
    });
    expect(desk.status(BOARD, ID)).toBe('refused');
  });

  it('has to be agreed to again when what was asked for changes, and not when a gate is noted', () => {
    const desk = loaded();
    inForce(desk, '2027-01-01');
    desk.say('JPN', BOARD, ID, { approvals: approvals('approved') });
    desk.say('AUS', BOARD, ID, {}, { act: 'agree', answers: 'JPN' });
    desk.say('JPN', BOARD, ID, { gate: [{ point: 'Darwin', state: 'expected' }] });
    expect(desk.status(BOARD, ID)).toBe('approved');
    desk.say('JPN', BOARD, ID, { headcount: 140 });
    expect(desk.status(BOARD, ID)).toBe('changed');
    expect(consentsOf(desk.item(BOARD, ID))).toEqual([{ nation: 'AUS', state: 'changed', changed: ['headcount'] }]);
    desk.say('AUS', BOARD, ID, {}, { act: 'agree', answers: 'JPN' });
    expect(desk.status(BOARD, ID)).toBe('approved');
  });

  it('is under way on its days, and over when its claims are settled', () => {
    const desk = loaded();
    inForce(desk, '2027-01-01');
    desk.say('JPN', BOARD, ID, { approvals: approvals('approved') });
    at(desk, '2027-02-15');
    expect(desk.status(BOARD, ID)).toBe('not-approved');
    desk.say('AUS', BOARD, ID, {}, { act: 'agree', answers: 'JPN' });
    expect(desk.status(BOARD, ID)).toBe('under-way');
    at(desk, '2027-03-12');
    expect(desk.status(BOARD, ID)).toBe('under-way');
    at(desk, '2027-03-13');
    const claim = { what: 'Fence at the gate', amount: { currency: 'AUD', amount: 4200 }, state: 'open' };
    desk.say('AUS', BOARD, ID, { claims: [claim] });
    expect(desk.status(BOARD, ID)).toBe('settling');
    desk.say('AUS', BOARD, ID, { claims: [{ ...claim, state: 'settled', settledOn: '2027-03-20' }] });
    expect(desk.status(BOARD, ID)).toBe('closed');
    expect(desk.overview(BOARD)?.tables?.[3]?.rows[0]?.slice(3)).toEqual([
      'Fence at the gate',
      'A$4,200',
      'Settled',
      '2027-03-20',
    ]);
  });

  it('is listed with the exercise that it is for', () => {
    const desk = loaded();
    const table = () => desk.overview(BOARD)?.tables?.[4]?.rows;
    expect(table()).toEqual([]);
    desk.say('JPN', BOARD, ID, { exercise: 'AUS-EX-1' });
    expect(table()?.[0]?.slice(0, 1)).toEqual(['AUS-EX-1']);
    desk.put('AUS', 'exercises', 'AUS-EX-1', { name: 'Demonstration exercise' });
    expect(table()?.[0]?.filter((_, at) => at !== 1)).toEqual([
      ...['Demonstration exercise', '2027-02-15', '2027-03-12', 'No agreement in force on its days'],
    ]);
  });

  it('makes sense, or is refused', () => {
    const desk = loaded();
    expect(desk.say('JPN', BOARD, ID, { depart: '2027-02-14' })).toMatch(/is before the arrival/);
    expect(desk.say('JPN', BOARD, ID, { headcount: 119 })).toMatch(/come to 120, more than the 119/);
    expect(desk.say('AUS', BOARD, ID, { arrive: '2027-02-20' })).toMatch(/is for JPN to say/);
    expect(desk.say('JPN', BOARD, ID, { state: 'draft' })).toMatch(/does not follow requested/);
  });
});

describe('deadlines of a visit', () => {
  it('are counted back from its arrival, over holidays and with both ways of counting', () => {
    const desk = loaded();
    const fields = desk.item(BOARD, ID).sides.get('JPN')?.fields;
    // Arrival on Monday 15 February 2027; 11 February and 26 January are entered as holidays.
    expect(deadlinesOf(fields, 0).map(({ what, day }) => [what, dayText(day)])).toEqual([
      ['Prior consultation', '2026-11-15'],
      ['Lists of people, vehicles and stores', '2027-01-15'],
      ['Customs declaration', '2027-01-29'],
      ['Quarantine certificate', '2027-02-12'],
    ]);
  });

  it('make a visit late from the day after', () => {
    const desk = loaded();
    inForce(desk, '2027-01-01');
    at(desk, '2027-01-15');
    expect(desk.status(BOARD, ID)).toBe('requested');
    at(desk, '2027-01-16');
    expect(desk.status(BOARD, ID)).toBe('late');
    expect(desk.overview(BOARD)?.tables?.[1]?.rows[1]?.slice(0, 2)).toEqual(['2027-01-15', '-1']);
  });
});
