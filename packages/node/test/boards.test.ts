import type { Json } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import type { EntryDraft } from '../src/boards/desk.ts';
import { BoardSurface } from '../src/boards/surface.ts';
import { Alliance } from './alliance.ts';

const COORDINATION = 'aus-jpn-usa-coordination';
const officer = { nation: 'JPN', name: 'Watch officer', role: 'operator' } as const;

function note(item: string, text: string, releasableTo: string[], change: Partial<EntryDraft> = {}): EntryDraft {
  const fields: Record<string, Json> = { text, atS: 1_795_000_000, kind: 'event' };
  return {
    ...{ board: 'watch-log', item, act: 'inform', releasableTo, exercise: true },
    body: { by: 'Watch officer', fields, on: null, texts: {}, note: '' },
    ...change,
  };
}

async function three(): Promise<Alliance> {
  const alliance = await Alliance.of('JPN', 'USA', 'AUS');
  alliance.isDark = true;
  for (const [a, b] of [
    ['JPN', 'USA'],
    ['JPN', 'AUS'],
    ['USA', 'AUS'],
  ] as const)
    alliance.join(a, b);
  await alliance.pass(2);
  return alliance;
}

const itemsOf = (alliance: Alliance, nation: string) =>
  alliance
    .core(nation)
    .parts.boards.book.items('watch-log')
    .map(({ id }) => id)
    .sort();
const alarmsOf = (alliance: Alliance) =>
  ['JPN', 'USA', 'AUS'].flatMap((nation) => [...alliance.core(nation).alarms.keys()]);

describe('boards of three nations', () => {
  it('an entry goes to those it is for, and to nobody else', async () => {
    const alliance = await three();
    await alliance
      .core('JPN')
      .write([
        note('JPN-ALL', 'for all', ['AUS', 'USA']),
        note('JPN-USA', 'for one', ['USA']),
        note('JPN-OWN', 'own', []),
      ]);
    await alliance.pass(2);
    expect(itemsOf(alliance, 'JPN')).toEqual(['JPN-ALL', 'JPN-OWN', 'JPN-USA']);
    expect(itemsOf(alliance, 'USA')).toEqual(['JPN-ALL', 'JPN-USA']);
    expect(itemsOf(alliance, 'AUS')).toEqual(['JPN-ALL']);
    expect(alarmsOf(alliance)).toEqual([]);
  });

  it('what one partner may not have leaves no gap for another, nor in what comes after', async () => {
    const alliance = await three();
    const remark = (text: string, to: string[]) =>
      note('JPN-1', text, to, { body: { by: 'A', fields: { text }, on: null, texts: {}, note: '' } });
    await alliance.core('JPN').write([note('JPN-1', 'first', ['AUS', 'USA'])]);
    await alliance.core('JPN').write([remark('for USA', ['USA'])]);
    await alliance.core('JPN').write([remark('for both', ['AUS', 'USA'])]);
    await alliance.pass(2);
    const textAt = (nation: string) =>
      alliance
        .core(nation)
        .parts.boards.book.item('watch-log', 'JPN-1')
        ?.entries.map(({ body }) => body.fields['text']);
    expect(textAt('USA')).toEqual(['first', 'for USA', 'for both']);
    expect(textAt('AUS')).toEqual(['first', 'for both']);
    expect(alarmsOf(alliance)).toEqual([]);
  });

  it('waits while the arrangement is suspended, and goes when it is resumed', async () => {
    const alliance = await three();
    const act = (type: 'suspended' | 'resumed') =>
      alliance.core('JPN').act({ instrument: COORDINATION, type, scope: 'outflow', reason: '' });
    await act('suspended');
    await alliance.core('JPN').write([note('JPN-1', 'x', ['AUS', 'USA'])]);
    await alliance.core('USA').write([note('USA-1', 'y', ['AUS', 'JPN'])]);
    await alliance.pass(3);
    expect(itemsOf(alliance, 'USA')).toEqual(['USA-1']);
    expect(itemsOf(alliance, 'JPN')).toEqual(['JPN-1', 'USA-1']);
    await act('resumed');
    await alliance.pass(2);
    expect(itemsOf(alliance, 'USA')).toEqual(['JPN-1', 'USA-1']);
    expect(itemsOf(alliance, 'AUS')).toEqual(['JPN-1', 'USA-1']);
    expect(alarmsOf(alliance)).toEqual([]);
  });

  it('what was numbered and may no longer go gives its place up, and goes later', async () => {
    const alliance = await three();
    alliance.isCut = true;
    await alliance.core('JPN').write([note('JPN-1', 'x', ['USA']), note('JPN-2', 'y', ['USA'])]);
    await alliance.pass(1);
    await alliance.core('JPN').act({ instrument: COORDINATION, type: 'suspended', scope: 'outflow', reason: '' });
    alliance.isCut = false;
    alliance.join('JPN', 'USA');
    await alliance.pass(3);
    expect(itemsOf(alliance, 'USA')).toEqual([]);
    const { book } = alliance.core('JPN').parts.boards;
    expect(book.size('watch-log')).toBe(2);
    // A restart in between remembers which numbers were given up.
    await alliance.start('JPN');
    for (const other of ['USA', 'AUS']) alliance.join('JPN', other);
    await alliance.core('JPN').act({ instrument: COORDINATION, type: 'resumed', scope: 'outflow', reason: '' });
    await alliance.pass(3);
    expect(itemsOf(alliance, 'USA')).toEqual(['JPN-1', 'JPN-2']);
    expect(alarmsOf(alliance)).toEqual([]);
  });

  it('what both sides write while the line is cut comes together when it is mended', async () => {
    const alliance = await three();
    await alliance.core('JPN').write([note('JPN-1', 'x', ['USA'])]);
    await alliance.pass(2);
    alliance.isCut = true;
    await alliance.core('JPN').write([note('JPN-1', 'changed', ['USA'])]);
    const remark = { by: 'B', fields: { remark: 'seen' }, on: null, texts: {}, note: '' };
    await alliance.core('USA').write([note('JPN-1', '', ['JPN'], { body: remark })]);
    await alliance.pass(2);
    alliance.isCut = false;
    alliance.join('JPN', 'USA');
    await alliance.pass(3);
    for (const nation of ['JPN', 'USA']) {
      const item = alliance.core(nation).parts.boards.book.item('watch-log', 'JPN-1');
      expect(item?.sides.get('JPN')?.fields['text']).toBe('changed');
      expect(item?.sides.get('USA')?.fields).toEqual({ remark: 'seen' });
      expect(item?.flags).toEqual([]);
    }
  });

  it('says why it does not write, and writes nothing of a file with a wrong row', async () => {
    const alliance = await three();
    const surface = new BoardSurface(alliance.core('JPN'), true);
    expect(await surface.write('watch-log', null, { fields: { text: 'x' } }, officer)).toEqual({
      code: 'malformed',
      message: 'atS: must be there from the beginning',
    });
    expect(await surface.write('watch-log', null, { item: 'USA-1', fields: {} }, officer)).toMatchObject({
      code: 'item-taken',
    });
    const rows = 'text,atS,kind\nAlpha,1,event\nBravo,later,event\n';
    const refused = await surface.importFile('watch-log', 'csv', rows, {}, officer, false);
    expect(refused).toEqual({
      items: [],
      problems: [
        { row: 3, message: 'atS: later cannot be read' },
        { row: 3, message: 'atS: is missing' },
      ],
    });
    expect(itemsOf(alliance, 'JPN')).toEqual([]);
    const taken = await surface.importFile(
      'watch-log',
      'csv',
      rows.replace('later', '2'),
      { releasableTo: ['USA'] },
      officer,
      false,
    );
    expect(taken).toMatchObject({ problems: [] });
    await alliance.pass(2);
    expect(itemsOf(alliance, 'USA')).toHaveLength(2);
    const page = surface.page('watch-log', { text: 'bravo' });
    expect(page).toMatchObject({ total: 1, items: [{ title: 'Bravo', opener: 'JPN', exercise: true }] });
  });

  it('keeps an entry with an authority its author has not, and shows it as that', async () => {
    const alliance = await three();
    await alliance.core('JPN').write([note('JPN-1', 'x', ['USA'])]);
    await alliance.pass(1);
    const forged = note('JPN-1', 'not mine to say', ['JPN']);
    await expect(alliance.core('USA').write([forged])).rejects.toThrow(/is for JPN to say/);
    // A node that does not judge what it writes.
    alliance.core('USA').parts.boards.book.judge = () => null;
    await alliance.core('USA').write([forged]);
    await alliance.pass(2);
    const item = alliance.core('JPN').parts.boards.book.item('watch-log', 'JPN-1');
    expect(item?.flags).toMatchObject([{ author: 'USA', code: 'no-authority' }]);
    expect(item?.sides.get('JPN')?.fields['text']).toBe('x');
  });
});
