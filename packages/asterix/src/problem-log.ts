import type { DecodeProblem } from './problem.ts';

/** Problems kept between two clears; more are only counted. */
export const PROBLEMS_MAX = 64;

/** What a column decoder says besides rows. */
export interface ProblemLog {
  /** The first `PROBLEMS_MAX` since the last clear. */
  readonly problems: DecodeProblem[];
  /** All of them. */
  problemCount: number;
  /** Blocks of other categories, skipped by their length. */
  unreadBlocks: number;
}

/** Counts a problem, and makes and keeps it where there is room. */
export function note(log: ProblemLog, make: () => DecodeProblem): void {
  log.problemCount++;
  if (log.problems.length < PROBLEMS_MAX) log.problems.push(make());
}

export function clearProblems(log: ProblemLog): void {
  log.problems.length = 0;
  log.problemCount = 0;
  log.unreadBlocks = 0;
}

export function tooManyRows(bytes: Uint8Array, at: number, end: number, rows: number): DecodeProblem {
  const message = `at ${at}: block has more records or repetitions than columns of ${rows} rows hold; make them larger`;
  return { code: 'columns-too-small', offset: at, length: end - at, category: bytes[at], item: '', message };
}
