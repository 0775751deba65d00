import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem, INSTRUMENT_CHARS_MAX, parseInstrument } from '../src/index.ts';

const FILE = 'jpn-usa-air-picture.yaml';
const text = readFileSync(new URL(`../instruments/${FILE}`, import.meta.url), 'utf8');

function problemsOf(content: string) {
  const result = parseInstrument(content, FILE);
  return 'problems' in result ? result.problems : [];
}

/** The shipped file with one thing changed. */
function changed(from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  expect(result).not.toBe(text);
  return result;
}

function lineOf(content: string, part: string): number {
  return content.slice(0, content.indexOf(part)).split('\n').length;
}

describe('parseInstrument', { timeout: 60_000 }, () => {
  it('reads what the file says', () => {
    const result = parseInstrument(text, FILE);
    if (!('instrument' in result)) throw new Error(result.problems.map(formatProblem).join('\n'));
    const { instrument } = result;
    expect(instrument.textSha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect(instrument.parties).toEqual(['JPN', 'USA']);
    expect(instrument.terms[0]).toEqual({
      id: 'art3-1',
      article: 'Article 3(1)',
      from: ['JPN'],
      to: ['USA'],
      subjects: ['air-track'],
      classificationMax: { 'JPN-DEMO': 'LIMITED' },
      purposes: ['air-surveillance-exercise'],
      covers: ['exercise'],
      obligations: [],
      onward: 'none',
    });
    expect(Object.isFrozen(instrument.terms[0]?.from)).toBe(true);
  });

  it('reads JSON too, and times with a clock', () => {
    const json = JSON.stringify({
      ...(parseYamlByHand() as object),
      entryIntoForce: '2026-04-01T09:30:00Z',
      ends: null,
    });
    expect(parseInstrument(json, 'x.json')).toMatchObject({
      instrument: { entryIntoForceS: Date.UTC(2026, 3, 1, 9, 30) / 1000, endsS: null },
    });
  });

  const mistakes: [string, string | RegExp, string, Partial<ReturnType<typeof problemsOf>[number]>][] = [
    [
      'an unknown key',
      'noticeDays: 90',
      'noticeDays: 90\nnotices: 90',
      { code: 'schema', path: 'notices', message: 'there is no notices here' },
    ],
    ['a missing key', 'noticeDays: 90\n', '', { code: 'schema', expected: 'add noticeDays' }],
    ['a number out of range', 'noticeDays: 90', 'noticeDays: -1', { path: 'noticeDays', expected: 'it must be >= 0' }],
    ['a kind nobody knows', 'implementing-arrangement', 'pact', { path: 'kind', message: 'found "pact"' }],
    ['a nation that is none', 'parties: [JPN, USA]', 'parties: [JPN, usa]', { path: 'parties[1]' }],
    ['a subject nobody knows', '[surface-track]', '[sea-track]', { path: 'terms[1].subjects[0]' }],
    ['a date that is none', '2026-01-01', '2026-02-30', { code: 'contradiction', path: 'entryIntoForce' }],
    ['a date in another form', '2026-01-01', '1/1/2026', { code: 'schema', path: 'entryIntoForce' }],
    ['an end before the start', '2031-12-31', '2025-12-30', { code: 'contradiction', path: 'ends' }],
    ['an automatic renewal with an end', 'renewal: express', 'renewal: automatic', { path: 'ends' }],
    [
      'a term for a nation that is no party',
      'to: [USA]',
      'to: [AUS]',
      {
        code: 'contradiction',
        path: 'terms[0].to[0]',
        message: 'Article 3(1) names AUS, which is not a party',
        expected: 'the parties are JPN, USA',
      },
    ],
    [
      'a level the table does not have',
      '{ JPN-DEMO: LIMITED }',
      '{ JPN-DEMO: SECRET }',
      { path: 'terms[0].classificationMax.JPN-DEMO', expected: 'for JPN-DEMO the table has OPEN, LIMITED, CLOSED' },
    ],
    [
      'a policy the table does not have',
      '{ JPN-DEMO: LIMITED }',
      '{ NATO: LIMITED }',
      { path: 'terms[0].classificationMax.NATO', expected: 'add NATO to the table, or use JPN-DEMO, USA-DEMO' },
    ],
    ['a term named twice', 'id: art3-2', 'id: art3-1', { path: 'terms[1].id', message: 'art3-1 is used twice' }],
    [
      'an area upside down',
      'covers: [exercise]',
      'covers: [exercise]\n    area: { southDeg: 40, westDeg: 120, northDeg: 20, eastDeg: 140 }',
      { path: 'terms[0].area', expected: 'south is less than north' },
    ],
    [
      'an obligation nobody knows',
      'covers: [exercise]',
      'covers: [exercise]\n    obligations: [{ kind: blur }]',
      {
        path: 'terms[0].obligations[0].kind',
        expected:
          'it is one of coarsen-position, drop-fields, delay, limit-rate, limit-area, limit-altitude, strip-sensor',
      },
    ],
    [
      'an obligation half said',
      'covers: [exercise]',
      'covers: [exercise]\n    obligations: [{ kind: coarsen-position }]',
      { path: 'terms[0].obligations[0]', expected: 'add stepM' },
    ],
    [
      'an altitude band upside down',
      'covers: [exercise]',
      'covers: [exercise]\n    obligations: [{ kind: limit-altitude, fromM: 9000, toM: 3000 }]',
      { path: 'terms[0].obligations[0]', expected: 'fromM is less than toM' },
    ],
    [
      'a delay with what is not a delay’s',
      'covers: [exercise]',
      'covers: [exercise]\n    obligations: [{ kind: delay, delayS: 30, stepM: 5 }]',
      { path: 'terms[0].obligations[0].stepM', expected: 'known here are kind, delayS' },
    ],
    ['a key written twice', 'renewal: express', 'renewal: express\nrenewal: none', { code: 'yaml-syntax' }],
    ['a tag nobody knows', 'parties: [JPN, USA]', 'parties: !set [JPN, USA]', { code: 'yaml-syntax' }],
    ['broken YAML', 'parties: [JPN, USA]', 'parties: [JPN, USA', { code: 'yaml-syntax' }],
  ];
  it.each(mistakes)('names %s, its place and what would be right', (_, from, to, expected) => {
    expect(problemsOf(changed(from, to))).toContainEqual(expect.objectContaining({ file: FILE, ...expected }));
  });

  it('reads every kind of obligation', () => {
    const kinds = [
      { kind: 'delay', delayS: 30 },
      { kind: 'limit-rate', periodS: 10 },
      { kind: 'limit-area', area: { southDeg: 20, westDeg: 170, northDeg: 40, eastDeg: -170 } },
      { kind: 'limit-altitude', fromM: 0, toM: 3000 },
      { kind: 'strip-sensor' },
    ];
    const said = `covers: [exercise]\n    obligations: ${JSON.stringify(kinds)}`;
    const result = parseInstrument(changed('covers: [exercise]', said), FILE);
    if ('problems' in result) throw new Error(result.problems.map(formatProblem).join());
    expect(result.instrument.terms[0]?.obligations).toEqual(kinds);
  });

  it('gives the line of the mistake', () => {
    const content = changed('to: [USA]', 'to: [AUS]');
    expect(problemsOf(content)).toEqual([expect.objectContaining({ line: lineOf(content, 'to: [AUS]') })]);
    const twice = changed('noticeDays: 90', 'noticeDays: 90\nnotices: 90');
    expect(problemsOf(twice)[0]?.line).toBe(lineOf(twice, 'notices: 90'));
    expect(formatProblem(problemsOf(content)[0] as never)).toBe(
      `${FILE}:${lineOf(content, 'to: [AUS]')}: terms[0].to[0]: Article 3(1) names AUS, which is not a party; the parties are JPN, USA`,
    );
  });

  const hostile: [string, string][] = [
    ['an empty file', ''],
    ['a scalar', '42'],
    ['a list', '- 1'],
    ['two documents', `${text}\n---\n${text}`],
    ['nesting deeper than a stack', '['.repeat(100_000)],
    ['nested maps', Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth % 40)}a:`).join('\n')],
    [
      'anchors that unfold',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (c, i) => `${c}: &${c} [${`*${'abcdefghij'[i]},`.repeat(9)}]\n`)}`,
    ],
    ['anchors that meet the limit of aliases', `a: &a [${'x,'.repeat(400)}x]\nb: [${'*a,'.repeat(99)}*a]`],
    ['a document that contains itself', 'a: &a [*a]'],
    ['a map that contains itself', '&a\nid: *a\nterms: [*a]'],
    ['a list of many maps', `equivalence: [${'{a: b},'.repeat(30_000)}{a: b}]`],
    ['many unknown keys', Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['many small lists', `terms: [${`[${'1,'.repeat(400)}1],`.repeat(200)}]`],
    ['a key of a map', '? { a: b }\n: c'],
    ['merge keys', `${text}\n<<: { id: other }`],
    ['a prototype', '__proto__: { id: x }'],
    ['a tag', '!!js/function "x"'],
    ['control characters', '\u0000\u0001'],
    ['a lone surrogate', '\ud800'],
    ['a file too long', 'x'.repeat(INSTRUMENT_CHARS_MAX + 1)],
  ];
  it.each(hostile)('survives %s', (_, content) => {
    const problems = problemsOf(content);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(50);
  });

  it('never throws and never takes what is damaged for another instrument', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 10 }), (start, length, insert) => {
        const damaged = text.slice(0, start) + insert + text.slice(start + length);
        const result = parseInstrument(damaged, FILE);
        if ('problems' in result) expect(result.problems[0]?.line).toBeGreaterThan(0);
        else expect(result.instrument.textSha256).toBe(createHash('sha256').update(damaged).digest('hex'));
      }),
    );
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(problemsOf(any).length).toBeGreaterThan(0);
      }),
    );
  });
});

/** The shipped instrument as a plain object in the file's own shape. */
function parseYamlByHand(): unknown {
  return {
    id: 'a-b',
    title: 'A',
    titleJa: 'ア',
    kind: 'treaty',
    binding: true,
    fictional: false,
    parties: ['AUS', 'NZL'],
    renewal: 'automatic',
    noticeDays: 0,
    equivalence: [{ A: 'X' }],
    terms: [
      {
        id: 't',
        article: 'Article 1',
        from: ['AUS'],
        to: ['NZL'],
        subjects: ['air-track'],
        classificationMax: { A: 'X' },
        purposes: ['p'],
        covers: ['real'],
      },
    ],
    verified: { by: 'Somebody', on: '2026-01-01', source: 'a gazette' },
  };
}
