import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BoardItemView } from '../src/board-contract.ts';
import { BoardSurface } from '../src/boards/surface.ts';
import type { Problem } from '../src/contract.ts';
import { Alliance } from './alliance.ts';

const COORDINATION = 'aus-jpn-usa-coordination';
const NATIONS = ['JPN', 'USA', 'AUS'] as const;
const exampleOf = (name: string) => readFileSync(new URL(`../../boards/examples/${name}`, import.meta.url), 'utf8');
const officer = (nation: string) => ({ nation, name: `Officer ${nation}`, role: 'operator' }) as const;

let alliance: Alliance;
/** Of nodes that do not mark everything as of an exercise. */
const surface = (nation: string) => new BoardSurface(alliance.core(nation), false);
const write = (nation: string, board: string, id: string | null, asked: object) =>
  surface(nation).write(board, id, asked, officer(nation));
const seen = (nation: string, board: string, id: string) => surface(nation).item(board, id) as BoardItemView;

function joinAll(): void {
  for (const [a, b] of [
    ['JPN', 'USA'],
    ['JPN', 'AUS'],
    ['USA', 'AUS'],
  ] as const)
    alliance.join(a, b);
}

async function answer(
  nation: string,
  board: string,
  id: string,
  act: 'agree' | 'refuse',
): Promise<BoardItemView | Problem> {
  const [opener] = seen(nation, board, id).sides;
  return write(nation, board, id, { act, on: { nation: opener?.nation, version: opener?.version } });
}

beforeEach(async () => {
  alliance = await Alliance.of(...NATIONS);
  alliance.isDark = true;
  joinAll();
  await alliance.pass(2);
});

describe('an exercise between three nodes', () => {
  it('is opened from a file, agreed, and marked as of an exercise wherever it is seen', async () => {
    const rows = exampleOf('exercise.json');
    const to = { releasableTo: ['AUS', 'USA'] };
    const broken = rows.replace('"mode": "message"', '"mode": "pigeon"');
    const refused = await surface('JPN').importFile('exercises', 'rows', broken, to, officer('JPN'), false);
    expect(refused).toMatchObject({
      items: [],
      problems: [{ row: 3, message: expect.stringContaining('mode: must be one of') }],
    });
    expect(alliance.core('JPN').parts.boards.book.size('exercises')).toBe(0);
    const opened = await surface('JPN').importFile('exercises', 'rows', rows, to, officer('JPN'), false);
    expect(opened).toMatchObject({ problems: [], items: ['JPN-EX-TSUBAME', 'JPN-EX-TSUBAME-1', 'JPN-EX-TSUBAME-2'] });
    await write('JPN', 'exercises', 'JPN-EX-TSUBAME', { fields: { state: 'planned' } });
    await alliance.pass(2);
    for (const nation of ['USA', 'AUS']) await answer(nation, 'exercises', 'JPN-EX-TSUBAME', 'agree');
    await alliance.pass(2);
    for (const nation of NATIONS) {
      expect(seen(nation, 'exercises', 'JPN-EX-TSUBAME')).toMatchObject({ status: 'agreed', exercise: true });
      expect(seen(nation, 'exercises.injects', 'JPN-EX-TSUBAME-1')).toMatchObject({ status: 'draft', exercise: true });
    }
  });

  it('goes on while a line is cut, and every node’s report says the same afterwards', async () => {
    const to = { releasableTo: ['AUS', 'USA'] };
    await surface('JPN').importFile('exercises', 'rows', exampleOf('exercise.json'), to, officer('JPN'), false);
    for (const state of ['planned', 'running'])
      await write('JPN', 'exercises', 'JPN-EX-TSUBAME', { fields: { state } });
    await alliance.pass(2);
    alliance.isCut = true;
    for (const step of ['approved', 'armed', 'sent'])
      await write('JPN', 'exercises.injects', 'JPN-EX-TSUBAME-2', { fields: { step } });
    await write('USA', 'exercises.injects', 'JPN-EX-TSUBAME-2', {
      fields: { receipt: 'acknowledged', response: 'Heard by telephone', score: 'performed' },
    });
    await alliance.pass(2);
    expect(seen('USA', 'exercises.injects', 'JPN-EX-TSUBAME-2').status).toBe('draft');
    alliance.isCut = false;
    joinAll();
    await alliance.pass(3);
    for (const nation of NATIONS) {
      expect(seen(nation, 'exercises.injects', 'JPN-EX-TSUBAME-2').status).toBe('acknowledged');
      const report = surface(nation).export('exercises', 'after-action', 'JPN-EX-TSUBAME');
      expect(report).toMatchObject({
        name: 'JPN-EX-TSUBAME.html',
        text: expect.stringContaining('Heard by telephone'),
      });
    }
  });
});

describe('a request between three nodes', () => {
  const WATER = {
    kind: 'stores',
    title: 'Water',
    asked: ['AUS', 'USA'],
    quantity: 100,
    unit: 't',
    instrument: COORDINATION,
    article: 'Article 4',
    state: 'open',
  };
  const opened = { item: 'JPN-WATER', fields: WATER, releasableTo: ['AUS', 'USA'], exercise: true };
  const act = (type: 'suspended' | 'resumed') =>
    alliance.core('JPN').act({ instrument: COORDINATION, type, scope: 'outflow', reason: '' });

  it('is covered by parts, each capital deciding its own', async () => {
    expect(await write('JPN', 'requests', null, opened)).toMatchObject({ id: 'JPN-WATER', status: 'open' });
    await alliance.pass(2);
    expect(seen('AUS', 'requests', 'JPN-WATER')).toMatchObject({ status: 'open', urgent: true });
    await write('USA', 'requests', 'JPN-WATER', { fields: { progress: 'offered', offered: 70 } });
    await alliance.pass(2);
    expect(seen('AUS', 'requests', 'JPN-WATER').status).toBe('partly-offered');
    await write('AUS', 'requests', 'JPN-WATER', { fields: { progress: 'offered', offered: 30 } });
    await alliance.pass(2);
    for (const nation of NATIONS) expect(seen(nation, 'requests', 'JPN-WATER').status).toBe('covered');
  });

  it('is not opened on what is no instrument, or names no article', async () => {
    const instead = (fields: object) => write('JPN', 'requests', null, { ...opened, fields: { ...WATER, ...fields } });
    expect(await instead({ instrument: 'nothing' })).toEqual({
      code: 'not-advised',
      message: "instrument: nothing is not in this node's register",
    });
    expect(await instead({ article: '' })).toMatchObject({
      message: `article: name the article of ${COORDINATION} that this rests on`,
    });
    await act('suspended');
    const whileSuspended = await write('JPN', 'requests', null, opened);
    await act('resumed');
    expect(whileSuspended).toMatchObject({
      code: 'not-advised',
      message: expect.stringMatching(/is outflow-suspended; it must be in force$/),
    });
    expect(await write('JPN', 'requests', null, opened)).toMatchObject({ status: 'open' });
  });
});

describe('the documents of a research project', () => {
  const TERMS = 'aus-jpn-usa-information-security';
  const project = (fields: object) =>
    surface('JPN').importFile(
      'research',
      'rows',
      JSON.stringify([{ item: 'JPN-R-DRIFT', fields: { title: 'Drift', purpose: 'To measure it', ...fields } }]),
      { releasableTo: ['AUS', 'USA'], exercise: true },
      officer('JPN'),
      false,
    );
  const act = (type: 'suspended' | 'resumed') =>
    alliance.core('JPN').act({ instrument: TERMS, type, scope: 'whole', reason: '' });
  const listed = (nation: string) =>
    (
      surface(nation).item('research', 'JPN-R-DRIFT') as { sides: { fields: { documents?: object[] } }[] }
    ).sides.flatMap(({ fields }) => fields.documents ?? []);

  it('go under its terms on information alone: while those are suspended they wait, and what follows on the item with them', async () => {
    const other = { fields: { title: 'Other', purpose: 'To go on', partners: ['JPN', 'USA'], state: 'proposed' } };
    const started = { partners: ['AUS', 'JPN', 'USA'], state: 'running' };
    expect(await project({ ...started, documents: [{ title: 'Draft' }] })).toMatchObject({
      problems: [{ message: 'Name the instrument that protects this; without one it goes to nobody' }],
    });
    expect(await project({ ...started, informationTerms: TERMS })).toMatchObject({ problems: [] });
    await alliance.pass(2);
    alliance.isCut = true;
    await write('JPN', 'research', 'JPN-R-DRIFT', { fields: { documents: [{ title: 'Draft' }] } });
    await write('JPN', 'research', 'JPN-R-DRIFT', { fields: { remark: 'Seen' } });
    await write('JPN', 'research', null, { ...other, item: 'JPN-R-OTHER', releasableTo: ['USA'], exercise: true });
    await act('suspended');
    alliance.isCut = false;
    joinAll();
    await alliance.pass(3);
    expect(seen('USA', 'research', 'JPN-R-OTHER').status).toBe('proposed');
    expect(listed('USA')).toEqual([]);
    await act('resumed');
    await alliance.pass(3);
    for (const nation of ['AUS', 'USA']) {
      expect(seen(nation, 'research', 'JPN-R-DRIFT').sides).toMatchObject([{ fields: { remark: 'Seen' } }]);
      expect(listed(nation)).toEqual([{ title: 'Draft' }]);
      expect([...alliance.core(nation).alarms.keys()].filter((key) => key.startsWith('journal'))).toEqual([]);
    }
  });
});
