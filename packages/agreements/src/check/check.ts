import type { Instrument } from '@musubi/model';
import { type ReadInstrument, readInstrument } from '../parse.ts';
import type { AgreementProblem } from '../problem.ts';
import type { Finding } from '../validate.ts';
import { levelFindings } from './levels.ts';
import { NATIONS } from './nations.ts';
import { overlapFindings } from './overlaps.ts';
import { referenceFindings } from './references.ts';

/** A file of a folder of instruments. */
export interface InstrumentSource {
  readonly name: string;
  readonly text: string;
}

/** Something wrong with one instrument among others. */
export interface CrossFinding extends Finding {
  readonly code: AgreementProblem['code'];
  readonly instrument: Instrument;
}

/** Problems reported for a folder; one with more is mended in turns. */
const PROBLEMS_MAX = 500;
/** Files of a folder that are looked at. */
const FILES_MAX = 1000;

/**
 * Everything that is wrong in a folder of instruments: in each file, and between files that are
 * right by themselves. `instruments` are those that could be read. At most 500 problems, in the
 * order of files and lines.
 */
export function checkInstruments(sources: readonly InstrumentSource[]): {
  readonly instruments: readonly Instrument[];
  readonly problems: readonly AgreementProblem[];
} {
  const read: ReadInstrument[] = [];
  const problems: AgreementProblem[] = [];
  for (const { name, text } of sources.slice(0, FILES_MAX)) {
    const result = readInstrument(text, name);
    if ('problems' in result) problems.push(...result.problems);
    else read.push(result);
  }
  const instruments = read.map(({ instrument }) => instrument);
  const homes = new Map(read.map((one) => [one.instrument, one]));
  for (const { instrument, code, ...finding } of crossFindings(instruments)) {
    const home = homes.get(instrument);
    if (home !== undefined) problems.push(home.problem(code, finding));
  }
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { instruments, problems: problems.slice(0, PROBLEMS_MAX) };
}

function crossFindings(instruments: readonly Instrument[]): CrossFinding[] {
  return [
    ...duplicates(instruments),
    ...instruments.flatMap(unknownNations),
    ...referenceFindings(instruments),
    ...levelFindings(instruments),
    ...overlapFindings(instruments),
  ];
}

function duplicates(instruments: readonly Instrument[]): CrossFinding[] {
  const seen = new Set<string>();
  return instruments.flatMap((instrument) => {
    const { id, version = 1 } = instrument;
    const key = `${id} ${version}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `another file has ${id}${version > 1 ? ` in version ${version}` : ''} already`;
    return [{ code: 'duplicate', instrument, at: ['id'], message, expected: 'every id is used once' } as const];
  });
}

function unknownNations(instrument: Instrument): CrossFinding[] {
  const { parties, accession } = instrument;
  const lists: [string[], readonly string[]][] = [
    [['parties'], parties],
    [['accession', 'nations'], accession?.nations ?? []],
  ];
  return lists.flatMap(([at, nations]) =>
    [...nations.entries()].flatMap(([place, nation]) => {
      if (NATIONS.has(nation)) return [];
      const expected = 'a code of ISO 3166-1 alpha-3';
      const message = `${nation} is no nation`;
      return [{ code: 'unknown-nation', instrument, at: [...at, place], message, expected } as const];
    }),
  );
}
