import { expect, it } from 'vitest';
import { BOARDS, BoardBook, restingOn } from '../src/index.ts';
import { Journals, versionOf } from './journals.ts';

it('what rests on an instrument is what names it, and what belongs to that', () => {
  const journals = new Journals();
  const pact = { title: 'Pact', instrument: 'jpn-usa-cost-sharing', parties: ['JPN', 'USA'], currency: 'JPY' };
  journals.say('JPN', 'cost-sharing', 'JPN-PACT', { by: 'A', fields: pact });
  journals.say('JPN', 'cost-sharing', 'JPN-OTHER', { by: 'A', fields: { title: 'Other', instrument: 'another' } });
  journals.say('JPN', 'cost-sharing.lines', 'JPN-L1', { by: 'A', fields: { pact: 'JPN-PACT', title: 'Utilities' } });
  journals.say('JPN', 'cost-sharing.lines', 'JPN-L2', { by: 'A', fields: { pact: 'JPN-OTHER', title: 'Labour' } });
  journals.say(
    'USA',
    'requests',
    'USA-R',
    { by: 'B', fields: { title: 'Water', instrument: 'jpn-usa-cost-sharing' } },
    { act: 'request' },
  );
  const book = new BoardBook(BOARDS);
  for (const entry of journals.entries) book.take(entry, versionOf(entry));
  const found = restingOn(book, 'jpn-usa-cost-sharing').map(({ board, items }) => [
    board.name,
    items.map(({ id }) => id),
  ]);
  expect(found).toEqual([
    ['requests', ['USA-R']],
    ['cost-sharing', ['JPN-PACT']],
    ['cost-sharing.lines', ['JPN-L1']],
  ]);
  expect(restingOn(book, 'nothing')).toEqual([]);
});
