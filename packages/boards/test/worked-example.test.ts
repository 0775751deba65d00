import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answered, type Board, BoardBook, saidByOpener } from '../src/index.ts';
import { Journals, versionOf } from './journals.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const code = /```ts\n[\s\S]*?export const convoys: Board = ([\s\S]*?);\n```/.exec(readme)?.[1];
const convoys = new Function('answered', 'saidByOpener', `return ${code}`)(answered, saidByOpener) as Board;

it('the board of the README is proposed by one nation and agreed to by another', () => {
  const journals = new Journals();
  const first = journals.say(
    'JPN',
    'requests.convoys',
    'JPN-1',
    { by: 'A', fields: { request: 'JPN-R', trucks: 12 } },
    { act: 'propose' },
  );
  const book = new BoardBook([convoys]);
  book.take(first, versionOf(first));
  const item = () => book.item('requests.convoys', 'JPN-1')!;
  expect([convoys.title(item()), convoys.status(item(), {} as never).code]).toEqual(['12 trucks', 'planned']);
  const on = { nation: 'JPN', version: versionOf(first) };
  const second = journals.say(
    'USA',
    'requests.convoys',
    'JPN-1',
    { by: 'B', fields: { escort: true }, on },
    { act: 'agree' },
  );
  book.take(second, versionOf(second));
  expect(convoys.status(item(), {} as never).code).toBe('agreed');
  expect(item().flags).toEqual([]);
  const trucks = journals.say('USA', 'requests.convoys', 'JPN-1', { by: 'B', fields: { trucks: 1 } });
  expect(book.take(trucks, versionOf(trucks))?.code).toBe('no-authority');
});
