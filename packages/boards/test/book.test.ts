import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  type Board,
  BoardBook,
  boardSubject,
  type Item,
  readBoardSubject,
  SharedText,
  writerNumber,
} from '../src/index.ts';
import { Journals, takeJudged, versionOf } from './journals.ts';

const words = { en: 'x', ja: 'x' };
const board: Board = {
  name: 'requests',
  words,
  opens: 'request',
  fields: [
    { name: 'what', words, kind: 'text', required: true, by: 'opener' },
    { name: 'offered', words, kind: 'integer', min: 0, by: 'others' },
    { name: 'remark', words, kind: 'text' },
    { name: 'log', words, kind: 'shared-text' },
    {
      ...{ name: 'state', words, kind: 'choice', by: 'opener' },
      choices: ['draft', 'open', 'closed'].map((value) => ({ value, words })),
    },
  ],
  steps: { field: 'state', next: { '': ['draft', 'open'], draft: ['open'], open: ['closed'] } },
  statuses: { open: words },
  status: () => ({ code: 'open', urgent: false }),
  title: (item) => item.id,
  columns: ['what'],
};

function bookOf(entries: Journals['entries']): BoardBook {
  const book = new BoardBook([board]);
  for (const entry of entries) book.take(entry, versionOf(entry));
  return book;
}

/** All that people see of an item, in an order of its own. */
function shown(item: Item | undefined) {
  const sides = [...(item?.sides.values() ?? [])].sort((a, b) => (a.nation < b.nation ? -1 : 1));
  const texts = [...(item?.texts ?? [])].map(([name, text]) => [name, text.text, text.runs]).sort();
  const flags = [...(item?.flags ?? [])].map((flag) => JSON.stringify(flag)).sort();
  return { sides, texts, flags, updatedS: item?.updatedS };
}

describe('a board', () => {
  it('keeps the sides next to each other and lets nobody write for another', () => {
    const journals = new Journals();
    journals.say('JPN', 'requests', 'JPN-1', { by: 'A', fields: { what: 'Water', state: 'open' } }, { act: 'request' });
    journals.say('USA', 'requests', 'JPN-1', { by: 'B', fields: { offered: 20 } });
    journals.say('USA', 'requests', 'JPN-1', { by: 'B', fields: { what: 'Nothing' } });
    journals.say('AUS', 'requests', 'JPN-2', { by: 'C', fields: { what: 'Mine' } });
    const book = bookOf(journals.entries);
    const item = book.item('requests', 'JPN-1');
    expect(item?.sides.get('JPN')?.fields['what']).toBe('Water');
    expect(item?.sides.get('USA')?.fields).toEqual({ offered: 20 });
    expect(item?.flags).toMatchObject([{ author: 'USA', code: 'no-authority' }]);
    expect(book.item('requests', 'JPN-2')?.flags).toMatchObject([{ author: 'AUS', code: 'no-authority' }]);
    expect(book.item('requests', 'JPN-2')?.sides.size).toBe(0);
  });

  it('holds an answer to what it answered, and not to what came after', () => {
    const journals = new Journals();
    const first = journals.say('JPN', 'requests', 'JPN-1', { by: 'A', fields: { what: 'Water' } }, { act: 'request' });
    const on = { nation: 'JPN', version: versionOf(first) };
    journals.say('USA', 'requests', 'JPN-1', { by: 'B', on }, { act: 'agree' });
    expect(answered(bookOf(journals.entries).item('requests', 'JPN-1') as Item, 'agree')).toEqual(['USA']);
    journals.say('JPN', 'requests', 'JPN-1', { by: 'A', fields: { what: 'Water and fuel' } });
    expect(answered(bookOf(journals.entries).item('requests', 'JPN-1') as Item, 'agree')).toEqual([]);
  });

  it('refuses what does not fit, and says what would', () => {
    const journals = new Journals();
    journals.say('JPN', 'requests', 'JPN-1', { by: 'A', fields: { what: 'Water', state: 'open' } }, { act: 'request' });
    for (const body of [
      { by: 'A', fields: { what: 3 } },
      { by: 'A', fields: { state: 'draft' } },
      { by: 'A', fields: { nothing: 1 } },
      { by: '', fields: {} },
      { by: 'A', texts: { what: 'AAA=' } },
      [],
    ]) {
      journals.say('JPN', 'requests', 'JPN-1', body as never);
    }
    const book = new BoardBook([board]);
    expect(journals.entries.map((entry) => takeJudged(book, entry))).toEqual([
      null,
      'what: must be text',
      'state: draft does not follow open; closed may follow',
      'nothing: there is no such field',
      'by: must name who wrote it',
      'what: is no text that is written together',
      'the body must be an object',
    ]);
  });

  it('comes to the same whatever order the authors’ entries come in', () => {
    const statement = fc.record({
      author: fc.constantFrom('JPN', 'USA', 'AUS'),
      to: fc.constantFrom(['AUS', 'USA'], ['USA'], ['JPN'], ['AUS', 'JPN']),
      act: fc.constantFrom('inform' as const, 'agree' as const, 'request' as const),
      fields: fc.dictionary(
        fc.constantFrom('what', 'offered', 'remark', 'state'),
        fc.constantFrom('a', 'open', 'closed', 3, null),
      ),
      text: fc.option(fc.string({ maxLength: 8 }), { nil: undefined }),
      seed: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (said, order) => {
        const journals = new Journals();
        const text = new SharedText();
        for (const { author, to, act, fields, text: wanted, seed } of said) {
          const update =
            wanted === undefined ? undefined : SharedText.edit(text.state, wanted, writerNumber(author, seed / 1000));
          if (update !== undefined) text.write(author, update);
          const body = { by: 'x', fields, ...(update !== undefined && { texts: { log: update } }) };
          journals.say(author, 'requests', 'JPN-1', body as never, { act, to: to.filter((one) => one !== author) });
        }
        const shuffled = journals.entries
          .map((entry) => ({ entry, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        expect(shown(bookOf(shuffled).item('requests', 'JPN-1'))).toEqual(
          shown(bookOf(journals.entries).item('requests', 'JPN-1')),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('takes any body without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (body, subject) => {
        const book = new BoardBook([board]);
        const entry = new Journals().say('JPN', 'requests', 'JPN-1', body as never, { act: 'request' });
        book.take(entry, versionOf(entry));
        book.take({ ...entry, subject }, versionOf(entry));
        return true;
      }),
    );
  });
});

describe('the subject of a board’s entry', () => {
  it('reads what it writes and nothing else', () => {
    const text = boardSubject('exercises.injects', 'JPN-7F', ['USA', 'AUS']);
    expect(text).toBe('board/exercises.injects/JPN-7F/AUS+USA');
    expect(readBoardSubject(text)).toEqual({
      board: 'exercises.injects',
      subject: 'exercises',
      item: 'JPN-7F',
      circle: ['AUS', 'USA'],
    });
    for (const wrong of [
      'board/nothing/JPN-1/',
      'board/requests/JPN-1/USA+AUS',
      'board/requests/JPN-1/AUS+AUS',
      'board/requests/x/AUS',
    ]) {
      expect(readBoardSubject(wrong)).toBeNull();
    }
    expect(readBoardSubject('board/requests/JPN-1/')?.circle).toEqual([]);
  });
});

describe('a shared text', () => {
  it('merges what two nations write at the same time, and knows who wrote what', () => {
    const [here, there] = [new SharedText(), new SharedText()];
    const first = SharedText.edit('', 'The plan.', writerNumber('JPN', 0.1));
    for (const text of [here, there]) expect(text.write('JPN', first)).toBeNull();
    const ours = SharedText.edit(here.state, 'The good plan.', writerNumber('JPN', 0.2));
    const theirs = SharedText.edit(there.state, 'The plan. Agreed.', writerNumber('USA', 0.3));
    for (const [author, update] of [
      ['JPN', ours],
      ['USA', theirs],
    ] as const)
      here.write(author, update);
    for (const [author, update] of [
      ['USA', theirs],
      ['JPN', ours],
    ] as const)
      there.write(author, update);
    expect(here.text).toBe('The good plan. Agreed.');
    expect(there.runs).toEqual([
      { nation: 'JPN', text: 'The good plan.' },
      { nation: 'USA', text: ' Agreed.' },
    ]);
    expect(there.runs).toEqual(here.runs);
  });

  it('refuses to be written in another’s name, and what is no text', () => {
    const text = new SharedText();
    const update = SharedText.edit('', 'x', writerNumber('USA', 0.5));
    expect(text.write('JPN', update)).toBe('writes in the name of USA');
    expect(text.write('JPN', 'Zm9vYmFy')).toMatch(/no update/);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        text.write('JPN', Buffer.from(bytes).toString('base64'));
        return text.runs.every(({ nation }) => nation === 'JPN');
      }),
    );
    expect(text.write('JPN', '')).toMatch(/at most/);
  });
});
