import { describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';

const BOARD = 'research';
const ID = 'JPN-R-SENSORS';
const TERMS = 'aus-jpn-usa-information-security';

function loaded(parties = ['AUS', 'JPN', 'USA'], inForce = true): Desk {
  const desk = new Desk();
  desk.load(BOARD, 'research.json');
  const title = { en: 'Information security', ja: '情報保護' };
  const state = inForce ? 'in-force' : 'suspended';
  desk.instruments.set(TERMS, () => ({ id: TERMS, title, parties, inForce, state, endsS: null }));
  return desk;
}

const advice = (desk: Desk, fields: object) => {
  const body = { by: 'A', fields: fields as never, on: null, texts: {}, note: '' };
  return desk.board(BOARD).advise?.(body, desk.item(BOARD, ID), desk.world, 'inform') ?? null;
};
const documents = [{ title: 'Comparison of methods, draft' }];

describe('a research project', () => {
  it('lists no documents without terms on information in force between all partners', () => {
    expect(advice(loaded(), { documents })).toBeNull();
    expect(advice(loaded(undefined, false), { documents })).toBe(
      `informationTerms: ${TERMS} is suspended, not in force; documents cannot be listed`,
    );
    expect(advice(loaded(['AUS', 'JPN']), { documents })).toMatch(/USA is no party/);
    expect(advice(loaded(), { documents, informationTerms: null })).toMatch(/name the instrument/);
    expect(advice(loaded(undefined, false), { remark: 'x' })).toBeNull();
  });

  it('is raised when its terms lapse, and when a milestone is late', () => {
    expect(loaded().status(BOARD, ID)).toBe('running');
    const suspended = loaded(undefined, false);
    expect(suspended.status(BOARD, ID)).toBe('no-terms');
    expect(suspended.overview(BOARD)?.tables?.[0]?.rows[1]?.[3]).toMatch(/suspended, not in force/);
    const desk = loaded();
    desk.nowS = Date.parse('2027-01-31T23:59:59Z') / 1000;
    expect(desk.status(BOARD, ID)).toBe('running');
    desk.nowS++;
    expect(desk.status(BOARD, ID)).toBe('late');
    const parts = desk.overview(BOARD)?.timelines?.[0]?.rows[0]?.parts ?? [];
    expect(parts.map(({ state }) => state)).toEqual(['done', 'late', 'ahead']);
  });

  it('has offices and facilities that each partner enters for itself', () => {
    const desk = loaded();
    const offices = [{ office: 'Laboratory (demonstration)', nation: ['USA'] }];
    expect(desk.say('USA', BOARD, ID, { offices })).toBeNull();
    expect(desk.say('USA', BOARD, ID, { milestones: [] })).toMatch(/is for JPN to say/);
    expect(desk.overview(BOARD)?.tables?.[0]?.rows[1]?.[5]).toBe('2');
  });

  it('says what is only proposed, from its source', () => {
    const desk = loaded();
    expect(desk.status(BOARD, 'JPN-R-COMPOSITES')).toBe('proposed');
    expect(desk.item(BOARD, 'JPN-R-COMPOSITES').sides.get('JPN')?.fields).toMatchObject({ source: 'Defence Connect' });
    expect(desk.say('JPN', BOARD, ID, { state: 'proposed' })).toMatch(/does not follow running/);
  });
});
