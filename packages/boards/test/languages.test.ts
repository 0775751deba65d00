import type { Json } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { BOARDS, type Field, type Overview, type Reading, readIn, type Words } from '../src/index.ts';
import { Desk, REGISTER_EXAMPLES } from './desk.ts';

const OTHER_EXAMPLES = [
  ['exercises', 'exercise.json'],
  ['requests', 'disaster.json'],
  ['warnings', 'warnings.json'],
] as const;

/** Every example opened, and enough said by another nation that each table has rows. */
function everything(): Desk {
  const desk = new Desk();
  desk.instruments.set('JPN-AUS-RAA', () => ({
    id: 'JPN-AUS-RAA',
    title: { en: 'Access', ja: '円滑化' },
    parties: ['AUS', 'JPN'],
    inForce: false,
    state: 'suspended',
    endsS: null,
  }));
  for (const [board, file] of REGISTER_EXAMPLES) desk.load(board, file);
  for (const [board, file] of OTHER_EXAMPLES) desk.open(board, file);
  desk.say('USA', 'commitments', 'JPN-C2024-02', { state: 'done' });
  desk.say('JPN', 'commitments', 'JPN-C2024-02', { state: 'under-way' });
  desk.say('USA', 'cost-sharing.lines', 'JPN-LINE-UTIL-26', { spent: { currency: 'JPY', amount: 1 } });
  const plan = { name: 'Air corridor', participants: ['JPN', 'USA'], state: 'proposed', fromS: 1, untilS: 9e9 };
  desk.put('JPN', 'plans', 'JPN-PLAN', { ...plan, activation: 'active' });
  desk.say('USA', 'plans', 'JPN-PLAN', {}, { act: 'agree', answers: 'JPN' });
  desk.put('JPN', 'plans.sections', 'JPN-SECTION', {
    plan: 'JPN-PLAN',
    number: '1',
    title: 'Routes',
    state: 'proposed',
  });
  const [visit] = desk.world.items('visits');
  if (visit !== undefined) {
    const approvals = [{ authority: 'Joint Staff', decision: 'conditions' }];
    desk.put('JPN', 'visits', visit.id, { approvals, claims: [{ what: 'Fence', state: 'open' }] });
  }
  return desk;
}

const isWords = (value: object): value is Words => 'en' in value && 'ja' in value && Object.keys(value).length === 2;

/** All pairs of words in a definition, however deep, and the values of choices with their words. */
function wordsIn(value: unknown, found = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) return found;
  if (isWords(value)) return found.set(value.en.toLowerCase(), value.ja);
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'object' && part !== null && isWords(part)) found.set(key.toLowerCase(), part.ja);
    wordsIn(part, found);
  }
  const { value: choice, words } = value as { value?: unknown; words?: Words };
  if (typeof choice === 'string' && words !== undefined) found.set(choice.toLowerCase(), words.ja);
  return found;
}

/** What people wrote in the examples, and what of it they wrote in Japanese too. */
function writtenIn(desk: Desk): { texts: string; twins: Map<string, string> } {
  const texts: string[] = [];
  const twins = new Map<string, string>();
  const take = (fields: readonly Field[], said: Readonly<Record<string, Json>>): void => {
    for (const field of fields) {
      const value = said[field.name];
      const ja = said[`${field.name}Ja`];
      if (typeof value === 'string' && typeof ja === 'string') twins.set(value.toLowerCase(), ja);
      if (field.kind === 'rows') for (const row of (value ?? []) as Record<string, Json>[]) take(field.columns, row);
      else if (field.kind !== 'choice') texts.push(JSON.stringify(value) ?? '');
    }
  };
  for (const board of BOARDS)
    for (const item of desk.world.items(board.name))
      for (const side of item.sides.values()) take(board.fields, side.fields);
  return { texts: texts.join(' '), twins };
}

/** All that stands on a page. */
function readingsOf({ figures = [], charts = [], timelines = [], tables = [] }: Overview): Reading[] {
  const notes = [...figures, ...charts, ...tables].flatMap(({ note }) => note ?? []);
  return [
    ...notes,
    ...[...figures, ...charts, ...timelines, ...tables].map(({ words }) => words),
    ...figures.map(({ value }) => value),
    ...charts.flatMap(({ unit, labels, series }) => [unit, ...labels, ...series.map(({ words }) => words)]),
    ...timelines.flatMap(({ rows }) => rows.flatMap(({ label, parts }) => [label, ...parts.map(({ words }) => words)])),
    ...tables.flatMap(({ columns, rows }) => [...columns, ...rows.flat()]),
  ];
}

/** A text cut where its parts may be words of their own. */
function piecesOf(text: string): ReadonlySet<string> {
  const parts = text.split(/[:：,、;；・()（）"—]| (?=\d)| (?=[A-Z]{3}$)|(?<=^[A-Z]{3}) /);
  return new Set([text, ...parts].map((part) => part.trim()));
}

describe('from above, in Japanese', () => {
  const desk = everything();
  const { texts, twins } = writtenIn(desk);
  const known = new Map([...wordsIn(BOARDS), ...twins]);
  // What somebody wrote as it stands there, and gave no Japanese for.
  const written = new Set([...piecesOf(texts)].filter((piece) => !twins.has(piece.toLowerCase())));
  // Measures and currencies that Japanese writes as they are, and what is written with them.
  const plain = /^(?:[A-Z]{3}|min|SHA|CSV|utc|UTC|JFY\d*)$/;

  it.each(BOARDS.filter(({ overview }) => overview !== undefined).map((board) => [board.name, board] as const))(
    '%s has no word in English that it has in Japanese',
    (name, board) => {
      const overview = board.overview?.(desk.world.items(name), desk.world) as Overview;
      const readings = readingsOf(overview);
      for (const reading of readings) {
        const text = readIn(reading, 'ja');
        for (const piece of piecesOf(text)) {
          if (written.has(piece)) continue;
          const ja = known.get(piece.toLowerCase()) ?? piece;
          expect(piece === ja ? '' : `${piece} should be ${ja} in ${text}`).toBe('');
        }
        for (const [word] of text.matchAll(/[A-Za-z]{3,}/g))
          expect(plain.test(word) || texts.includes(word) ? '' : `${word} in ${text}`).toBe('');
      }
      expect(readings.length).toBeGreaterThan(4);
    },
  );
});

describe('the 74 commitments', () => {
  it('have a title in Japanese each, marked as a translation of our own', () => {
    const desk = new Desk();
    desk.load('commitments', 'commitments-2024.csv');
    const titles = desk.world.items('commitments').map((item) => {
      const fields = item.sides.get('JPN')?.fields;
      expect(fields?.['wordingJa']).toBe('own');
      return fields?.['titleJa'] as string;
    });
    expect(new Set(titles).size).toBe(74);
    for (const title of titles) expect(title).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/u);
  });
});
