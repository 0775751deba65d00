import { describe, expect, it } from 'vitest';
import { BOARDS, BoardBook, readCsv, writeCsv } from '../src/index.ts';
import { Journals, versionOf } from './journals.ts';

const board = BOARDS.find(({ name }) => name === 'watch-log')!;

describe('CSV of a board', () => {
  it('reads what it writes, formulae and all', () => {
    const journals = new Journals();
    const fields = {
      text: '=1+1, "quoted"\nand a line',
      atS: 1795316000,
      kind: 'observation',
      place: { latDeg: 26.5, lonDeg: 127.8 },
      open: true,
    };
    journals.say('JPN', 'watch-log', 'JPN-1', { by: 'A', fields });
    const book = new BoardBook(BOARDS);
    for (const entry of journals.entries) book.take(entry, versionOf(entry));
    const text = writeCsv(board, book.items('watch-log'), () => 'open');
    expect(text).toContain(`"'=1+1`);
    expect(readCsv(board, text)).toEqual({ rows: [{ item: 'JPN-1', fields }], problems: [] });
  });

  it('says which row is wrong and why, and takes none then', () => {
    const text = 'text,atS,kind\nA,2026-11-22T10:00:00Z,event\nB,2026-11-22T10:00,event\n,1,event\nC,1,nothing\n';
    const { rows, problems } = readCsv(board, text);
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      { row: 3, message: 'atS: 2026-11-22T10:00 cannot be read' },
      { row: 3, message: 'atS: is missing' },
      { row: 4, message: 'text: is missing' },
      { row: 5, message: 'kind: must be one of observation, event, decision, handover' },
    ]);
  });

  it('names a column that does not exist', () => {
    expect(readCsv(board, 'texts\nA\n').problems[0]?.message).toMatch(
      /^column texts: there is no such field; there are text/,
    );
  });
});
