import { generateKeyPairSync } from 'node:crypto';
import { BOARDS } from '@musubi/boards';
import { Journal, memoryStorage } from '@musubi/ledger';
import { expect, it } from 'vitest';
import { BoardDesk } from '../src/boards/desk.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const ROWS = 6;

async function deskOn(files: Map<string, Uint8Array>): Promise<BoardDesk> {
  const journal = await Journal.open(memoryStorage(files), { nation: 'JPN', privateKey });
  return new BoardDesk(journal, BOARDS, { nation: 'JPN', policy: 'JPN-DEMO', classification: 'OPEN' });
}

it('an import is on the boards whole or not at all, wherever a crash cuts what is written', async () => {
  const files = new Map<string, Uint8Array>();
  const desk = await deskOn(files);
  const drafts = (prefix: string) =>
    Array.from({ length: ROWS }, (_, n) => ({
      ...{ board: 'watch-log', item: `JPN-${prefix}${n}`, act: 'inform' as const, exercise: true },
      releasableTo: n % 2 === 0 ? ['USA'] : [],
      body: { by: 'A', fields: { text: `row ${n}`, atS: n, kind: 'event' }, on: null, texts: {}, note: '' },
    }));
  await desk.write(drafts('A'), 1_000);
  const before = files.get('journal')!.length;
  await desk.write(drafts('B'), 2_000);
  const whole = files.get('journal')!;
  for (let length = before; length <= whole.length; length++) {
    const cut = await deskOn(new Map([['journal', whole.slice(0, length)]]));
    expect(cut.book.size('watch-log')).toBe(length === whole.length ? 2 * ROWS : ROWS);
  }
});
