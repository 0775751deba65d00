import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkInstruments, formatProblem, type InstrumentSource } from '../src/index.ts';

const read = (name: string): string => readFileSync(new URL(`../instruments/${name}.yaml`, import.meta.url), 'utf8');
const AIR = 'jpn-usa-air-picture';
const TRILATERAL = 'aus-jpn-usa-information-security';
const LEGS = ['aus-usa-information-security', 'jpn-usa-information-security'];

/** The shipped file with changes, each of which must bite. */
function file(name: string, ...changes: [string | RegExp, string][]): InstrumentSource {
  const text = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    expect(after, String(from)).not.toBe(before);
    return after;
  }, read(name));
  return { name: `${name}.yaml`, text };
}

/** A second instrument like the air picture, under another id and in a file of its own. */
function another(id: string, ...changes: [string | RegExp, string][]): InstrumentSource {
  return { ...file(AIR, [`id: ${AIR}`, `id: ${id}`], ...changes), name: `${id}.yaml` };
}

const problems = (...sources: InstrumentSource[]) => checkInstruments(sources).problems;

function lineOf({ text }: InstrumentSource, part: string): number {
  expect(text).toContain(part);
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('checkInstruments', { timeout: 60_000 }, () => {
  it('names file, line and article of an overlap', () => {
    const later = another('x-later', [
      'covers: [exercise]',
      'covers: [exercise]\n    obligations: [{ kind: coarsen-position, stepM: 500 }]',
    ]);
    const found = problems(file(AIR), later);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: 'overlap',
      file: 'x-later.yaml',
      path: 'terms[0]',
      article: 'Article 3(1)',
    });
    expect(found[0]?.line).toBe(lineOf(later, 'id: art3-1'));
    expect(formatProblem(found[0]!)).toContain(
      'Article 3(1) and Article 3(1) of jpn-usa-air-picture both cover air-track from JPN to USA, and ask for position to 500 m and nothing',
    );
  });

  it.each<[string, [string | RegExp, string]]>([
    ['another time', ['entryIntoForce: 2026-01-01\nends: 2031-12-31', 'entryIntoForce: 2032-01-01\nends: 2033-12-31']],
    ['another purpose', ['purposes: [air-surveillance-exercise]', 'purposes: [other]']],
    ['other data', ['covers: [exercise]', 'covers: [real]']],
    ['not binding', ['binding: true', 'binding: false']],
  ])('sees no overlap in %s', (_, change) => {
    const obligations: [string, string] = [
      '    onward: none',
      '    obligations: [{ kind: coarsen-position, stepM: 500 }]',
    ];
    expect(problems(file(AIR), another('x-later', change, obligations)).map(({ code }) => code)).toEqual([]);
  });

  it.each<[string, string, () => InstrumentSource[], object]>([
    ['one id twice', 'duplicate', () => [file(AIR), { ...file(AIR), name: 'b.yaml' }], { file: 'b.yaml' }],
    [
      'a nation that is none',
      'unknown-nation',
      () => [file(AIR, [/JPN(?!-)/g, 'JPX'])],
      { path: 'parties[0]', message: 'JPX is no nation' },
    ],
    [
      'a gap before the successor',
      'gap',
      () => [
        file(AIR),
        another(
          'next',
          ['entryIntoForce: 2026-01-01', 'supersedes: [jpn-usa-air-picture]\nentryIntoForce: 2032-01-02'],
          ['ends: 2031-12-31', 'ends: 2035-12-31'],
        ),
      ],
      { file: 'next.yaml', path: 'entryIntoForce' },
    ],
    [
      'a successor without one of the parties',
      'reference',
      () => [
        file(AIR),
        { ...file('aus-jpn-air-picture', ['ends: 2031-12-31', 'supersedes: [jpn-usa-air-picture]\nends: 2031-12-31']) },
      ],
      { path: 'supersedes[0]', message: 'USA is a party to jpn-usa-air-picture and not to this one' },
    ],
    [
      'two that supersede each other',
      'reference',
      () => [
        file(AIR, ['binding: true', 'binding: true\nsupersedes: [next]']),
        another('next', ['binding: true', 'binding: true\nsupersedes: [jpn-usa-air-picture]']),
      ],
      { message: 'next supersedes this one too' },
    ],
    [
      'a parent that is not there',
      'reference',
      () => [file(AIR, ['binding: true', 'binding: true\nparent: none'])],
      { path: 'parent', message: 'none is not here' },
    ],
    [
      'a version without the one before',
      'reference',
      () => [file(AIR, ['binding: true', 'binding: true\nversion: 2'])],
      { path: 'version' },
    ],
    [
      'a direction in which nobody can tell what he does',
      'gap',
      () => [file(AIR, ['from: [JPN, USA]', 'from: [JPN]'])],
      { path: 'terms', message: 'no article lets USA tell JPN what it does to this instrument' },
    ],
    [
      'a level that the other’s policy has no name for',
      'equivalence',
      () => [
        file(
          AIR,
          ['{ JPN-DEMO: LIMITED, USA-DEMO: LIMITED }', '{ JPN-DEMO: LIMITED }'],
          ['  - { JPN-DEMO: CLOSED', '  - { USA-DEMO: LIMITED }\n  - { JPN-DEMO: CLOSED'],
        ),
      ],
      { path: 'terms[0].classificationMax.JPN-DEMO', article: 'Article 3(1)' },
    ],
    [
      'a table that is turned round',
      'equivalence',
      () => [
        file(AIR, [
          '  - { JPN-DEMO: CLOSED, USA-DEMO: CLOSED }',
          '  - { JPN-DEMO: CLOSED, USA-DEMO: CLOSED }\n  - { JPN-DEMO: OPEN }',
        ]),
      ],
      { path: 'equivalence[3].JPN-DEMO' },
    ],
    [
      'tables that equate differently',
      'equivalence',
      () => [
        file(AIR),
        another(
          'next',
          ['{ JPN-DEMO: OPEN, USA-DEMO: OPEN }', '{ JPN-DEMO: OPEN }'],
          [
            '{ JPN-DEMO: LIMITED, USA-DEMO: LIMITED }',
            '{ JPN-DEMO: LIMITED, USA-DEMO: OPEN }\n  - { USA-DEMO: LIMITED }',
          ],
        ),
      ],
      { message: 'LIMITED of JPN-DEMO is OPEN of USA-DEMO here and LIMITED in jpn-usa-air-picture' },
    ],
    ['legs that are not there', 'leg', () => [file(TRILATERAL), file(LEGS[0]!)], { path: 'legs[1]' }],
    [
      'a leg that does not bind',
      'leg',
      () => [file(TRILATERAL), file(LEGS[0]!), file(LEGS[1]!, ['binding: true', 'binding: false'])],
      { message: 'jpn-usa-information-security does not bind' },
    ],
    [
      'a trilateral arrangement without legs',
      'leg',
      () => [file(TRILATERAL, [/legs: .*\n/, ''])],
      { path: 'parties', message: 'no binding leg joins AUS and JPN' },
    ],
    [
      'two parties whose hub is not said',
      'leg',
      () => [file(TRILATERAL, ['hub: USA\n', '']), ...LEGS.map((leg) => file(leg))],
      { path: 'legs', message: 'no binding leg joins AUS and JPN', expected: 'name it under legs, or a hub' },
    ],
  ])('finds %s', (_, code, sources, expected) => {
    expect(problems(...sources())).toContainEqual(expect.objectContaining({ code, ...expected }));
  });

  it.each<[string, string, [string | RegExp, string][], object]>([
    ['notice longer than a term', LEGS[1]!, [['period: P90D', 'period: P2Y']], { path: 'notice.period' }],
    ['a treaty that does not bind', 'jpn-usa-cost-sharing', [['binding: true', 'binding: false']], { path: 'binding' }],
    [
      'an invented text that is verified',
      AIR,
      [['verified: null', 'verified: { by: x, on: 2026-01-01, source: y }']],
      { path: 'verified' },
    ],
    [
      'signature after the entry into force',
      LEGS[1]!,
      [['signed: 2025-11-05', 'signed: 2025-12-02']],
      { path: 'signed' },
    ],
    ['neither end nor term', AIR, [['ends: 2031-12-31\n', '']], { path: '', message: 'it says neither ends nor term' }],
    ['both end and term', AIR, [['ends: 2031-12-31', 'ends: 2031-12-31\nterm: { length: P1Y }']], { path: 'term' }],
    ['notice said twice', LEGS[1]!, [['survival: true', 'noticeDays: 3']], { path: 'noticeDays' }],
    ['a fiscal term in months', 'jpn-usa-cost-sharing', [['length: P5Y', 'length: P7M']], { path: 'term.length' }],
    ['a term of no length', LEGS[1]!, [['length: P1Y', 'length: P0D']], { path: 'term.length' }],
    [
      'days without their rule',
      'aus-jpn-reciprocal-access',
      [['days-after-notifications, days: 30', 'on-signature, days: 30']],
      { path: 'entryIntoForce' },
    ],
    ['accession of a party', TRILATERAL, [['nations: [NZL]', 'nations: [USA]']], { path: 'accession.nations[0]' }],
    ['a hub that is no party', TRILATERAL, [['hub: USA', 'hub: NZL']], { path: 'hub' }],
    ['a term that goes nowhere', AIR, [['to: [USA]', 'to: [JPN]']], { path: 'terms[0].to', article: 'Article 3(1)' }],
    ['itself among its legs', TRILATERAL, [[`legs: [`, `legs: [${TRILATERAL}, `]], { path: 'legs[0]' }],
  ])('finds in one file: %s', (_, name, changes, expected) => {
    const found = problems(file(name, ...changes)).filter(({ code }) => code === 'contradiction');
    expect(found).toContainEqual(expect.objectContaining({ file: `${name}.yaml`, ...expected }));
    expect(found[0]?.line).toBeGreaterThan(1 - Number(found[0]?.path === ''));
  });

  it('reads on when a file is broken, and bounds what it says', () => {
    const { instruments, problems: found } = checkInstruments([{ name: 'a.yaml', text: '[' }, file(AIR)]);
    expect(instruments).toHaveLength(1);
    expect(found.map(({ file: of, code }) => [of, code])).toEqual([['a.yaml', 'yaml-syntax']]);
    const many = Array.from({ length: 60 }, (_, n) => ({ name: `${n}.yaml`, text: 'x: 1' }));
    expect(problems(...many).length).toBeLessThanOrEqual(500);
  });
});
