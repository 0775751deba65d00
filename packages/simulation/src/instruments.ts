import { parseInstrument } from '@musubi/agreements';
import type { Instrument, NationCode } from '@musubi/model';
import { type Random, randomOf } from './random.ts';

export const PURPOSE = 'air-surveillance-exercise';
const LEVELS = ['OPEN', 'LIMITED', 'CLOSED'];
const TRACK_SUBJECTS = ['air-track', 'surface-track'];
/** Roughly the sea in which the exercise takes place, in two halves. */
const AREAS = [
  { southDeg: 20, westDeg: 120, northDeg: 35, eastDeg: 129 },
  { southDeg: 26, westDeg: 120, northDeg: 35, eastDeg: 140 },
];
const OBLIGATIONS = [
  { kind: 'coarsen-position', stepM: 1000 },
  { kind: 'drop-fields', fields: ['mode3A', 'callsign'] },
  { kind: 'drop-fields', fields: ['address', 'identity'] },
  { kind: 'delay', delayS: 5 },
  { kind: 'limit-rate', periodS: 4 },
  { kind: 'limit-area', area: AREAS[0] },
  { kind: 'limit-altitude', fromM: 0, toM: 8000 },
  { kind: 'strip-sensor' },
];

/** Nations of a world with the security policy each follows; policies beyond three are shared. */
export type PolicyOf = ReadonlyMap<NationCode, string>;

/** Random agreements among nations: mostly between two, now and then among three. */
export function randomInstruments(seed: number, policyOf: PolicyOf): Instrument[] {
  const nations = [...policyOf.keys()].sort();
  const parties: NationCode[][] = [];
  for (const [i, a] of nations.entries()) for (const b of nations.slice(i + 1)) parties.push([a, b]);
  const random = randomOf(seed, 'instruments');
  const chosen = parties.filter((_, i) => i === 0 || random.chance(0.9));
  if (nations.length > 2 && random.chance(0.5)) chosen.push(nations.slice(0, 3));
  return chosen.map((those) => instrumentOf(seed, those, policyOf));
}

function instrumentOf(seed: number, parties: readonly NationCode[], policyOf: PolicyOf): Instrument {
  const id = `${parties.join('-').toLowerCase()}-picture`;
  const random = randomOf(seed, 'instrument', id);
  // All of them: what a party passes on is labelled by another's.
  const policies = [...new Set(policyOf.values())];
  const level = (name: string) => Object.fromEntries(policies.map((policy) => [policy, name]));
  const directions = parties.flatMap((from) => parties.filter((to) => to !== from).map((to) => [from, to] as const));
  const terms = directions.flatMap(([from, to]) => trackTerms(random, from, to, policies));
  const text = JSON.stringify({
    id,
    title: `Invented arrangement of a simulated world among ${parties.join(', ')}`,
    titleJa: `模擬世界の架空の取決め（${parties.join('、')}）`,
    kind: 'implementing-arrangement',
    binding: true,
    fictional: true,
    parties,
    entryIntoForce: '2026-01-01',
    ends: '2031-12-31',
    renewal: 'express',
    noticeDays: 90,
    equivalence: LEVELS.map(level),
    terms: [
      ...terms.map((term, i) => ({ id: `art${i + 1}`, article: `Article ${i + 1}`, ...term })),
      newsTerm(),
      notesTerm(),
    ],
    verified: null,
  });
  const parsed = parseInstrument(text, `${id}.json`);
  if ('instrument' in parsed) return parsed.instrument;
  throw new RangeError(`the drawn instrument ${id} is not valid: ${JSON.stringify(parsed.problems)}`);

  function notesTerm() {
    return { ...newsTerm(), id: 'notes', article: `Article ${terms.length + 2}`, subjects: ['watch-log'] };
  }

  function newsTerm() {
    return {
      id: 'news',
      article: `Article ${terms.length + 1}`,
      from: parties,
      to: parties,
      subjects: ['agreement-event'],
      classificationMax: level('LIMITED'),
      purposes: [PURPOSE],
      covers: ['exercise', 'real'],
      onward: 'none',
    };
  }
}

function trackTerms(random: Random, from: NationCode, to: NationCode, policies: readonly string[]): object[] {
  const subjects = TRACK_SUBJECTS.filter(() => random.chance(0.85));
  return subjects.map((subject) => ({
    from: [from],
    to: [to],
    subjects: [subject],
    classificationMax: Object.fromEntries(policies.map((policy) => [policy, random.pick(LEVELS)])),
    purposes: [PURPOSE],
    covers: ['exercise'],
    obligations: random.chance(0.4) ? [random.pick(OBLIGATIONS)] : [],
    onward: random.chance(0.4) ? 'with-originator-consent' : 'none',
    ...(random.chance(0.15) ? { area: random.pick(AREAS) } : {}),
  }));
}
