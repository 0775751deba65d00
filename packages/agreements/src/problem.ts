/**
 * What is wrong in an instrument's file, where, and what would be right.
 *
 * Of one file: `too-large` (longer than `INSTRUMENT_CHARS_MAX`), `yaml-syntax` (not one YAML
 * document), `schema` (a key or value that `schema/instrument.schema.json` does not allow),
 * `contradiction` (every value is allowed, but they cannot be true together).
 *
 * Of files together (`checkInstruments`): `duplicate` (one id twice), `unknown-nation` (a code that
 * ISO 3166-1 does not have), `overlap` (two articles let the same flow with other conditions),
 * `gap` (time or a direction that no article covers), `equivalence` (levels that a table misses, or
 * two tables equate differently), `leg` (a binding instrument that is named and not there, or not
 * named and needed), `reference` (an instrument that is named and does not fit).
 */
export interface AgreementProblem {
  readonly code:
    | 'too-large'
    | 'yaml-syntax'
    | 'schema'
    | 'contradiction'
    | 'duplicate'
    | 'unknown-nation'
    | 'overlap'
    | 'gap'
    | 'equivalence'
    | 'leg'
    | 'reference';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Where in the document, e.g. `terms[2].from`; empty for the whole. */
  readonly path: string;
  /** The article it is about; null where it is about none. */
  readonly article: string | null;
  /** What was found. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
}

/** One line for people: `file:line: path: what was wrong; what would be right`. */
export function formatProblem(problem: AgreementProblem): string {
  const { article, message } = problem;
  const where = problem.path === '' ? '' : ` ${problem.path}:`;
  const cite = article === null || message.includes(article) ? '' : ` ${article}:`;
  return `${problem.file}:${problem.line}:${where}${cite} ${message}; ${problem.expected}`;
}

/**
 * Why an event was not taken into the register.
 *
 * - `unknown-instrument`: the register holds no such instrument.
 * - `not-a-party`: only parties act on an instrument.
 * - `invalid-event`: a field has no meaning (type, scope, time, length of the reason).
 * - `not-provided-for`: the instrument does not provide for such an act.
 * - `unknown-limit`: a suspension is limited to something that no term names.
 * - `not-suspended`: it resumes what this nation did not suspend.
 * - `no-notice`: it suspends or withdraws a notice that this nation has not given.
 * - `notice-pending`: this nation has given notice already.
 * - `already-stated`: this nation has made the same statement already.
 * - `already-terminated`: the same nation has terminated the instrument.
 * - `too-many-events`: the nation has used up `EVENTS_PER_PARTY_MAX`, or its limited suspensions.
 */
export interface EventProblem {
  readonly code:
    | 'unknown-instrument'
    | 'not-a-party'
    | 'invalid-event'
    | 'not-provided-for'
    | 'unknown-limit'
    | 'not-suspended'
    | 'no-notice'
    | 'notice-pending'
    | 'already-stated'
    | 'already-terminated'
    | 'too-many-events';
  readonly message: string;
}

/** Thrown by `createRegister` when it is given two files of one version of an instrument. */
export class AgreementsError extends Error {
  readonly code: 'duplicate-instrument';
  constructor(code: 'duplicate-instrument', message: string) {
    super(message);
    this.name = 'AgreementsError';
    this.code = code;
  }
}
