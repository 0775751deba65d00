import type { Board, BoardBook, BoardWorld } from '@musubi/boards';
import { afterEach, expect, it, vi } from 'vitest';
import { Overviews } from '../src/boards/overviews.ts';

/** A board whose overview takes `tookMs` and counts how often it was made, and its book. */
function fullBoard(tookMs: number) {
  const clock = { nowMs: 0 };
  const stand = { version: 1, made: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.nowMs);
  const board = {
    name: 'full',
    overview: () => {
      clock.nowMs += tookMs;
      stand.made++;
      return { figures: [{ words: { en: 'Made', ja: '作成' }, value: String(stand.made) }] };
    },
  } as unknown as Board;
  const book = { boards: [board], version: () => stand.version } as unknown as BoardBook;
  const world = (nowS: number) => ({ nowS, items: () => [] }) as unknown as BoardWorld;
  const overviews = new Overviews(book);
  return { clock, stand, of: (nowS: number) => overviews.of(board, world(nowS)) };
}

afterEach(() => vi.restoreAllMocks());

it('keeps what takes long, says so, and makes it again after a hundred times as long', () => {
  const { clock, stand, of } = fullBoard(200);
  expect(of(60)).toMatchObject({ madeS: 60, isCurrent: true, figures: [{ value: '1' }] });
  expect(of(61)).toMatchObject({ madeS: 60, isCurrent: true });
  expect(of(121)).toMatchObject({ madeS: 60, isCurrent: true });
  stand.version++;
  clock.nowMs += 19_000;
  expect(of(140)).toMatchObject({ madeS: 60, isCurrent: false, figures: [{ value: '1' }] });
  clock.nowMs += 1_001;
  expect(of(141)).toMatchObject({ madeS: 141, isCurrent: true, figures: [{ value: '2' }] });
});

it('makes what takes little again with each entry, and with each minute', () => {
  const { stand, of } = fullBoard(1);
  expect(of(60).figures).toMatchObject([{ value: '1' }]);
  stand.version++;
  expect(of(60).figures).toMatchObject([{ value: '2' }]);
  expect(of(120)).toMatchObject({ madeS: 120, figures: [{ value: '3' }] });
});
