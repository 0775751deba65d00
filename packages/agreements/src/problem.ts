/**
 * What is wrong in an instrument's file, where, and what would be right.
 *
 * - `too-large`: the text is longer than `INSTRUMENT_CHARS_MAX`.
 * - `yaml-syntax`: it is not one YAML document.
 * - `schema`: a key or value that `schema/instrument.schema.json` does not allow.
 * - `contradiction`: every value is allowed, but they cannot be true together.
 */
export interface AgreementProblem {
  readonly code: 'too-large' | 'yaml-syntax' | 'schema' | 'contradiction';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Where in the document, e.g. `terms[2].from`; empty for the whole. */
  readonly path: string;
  /** What was found. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
}

/** One line for people: `file:line: path: what was wrong; what would be right`. */
export function formatProblem(problem: AgreementProblem): string {
  const where = problem.path === '' ? '' : ` ${problem.path}:`;
  return `${problem.file}:${problem.line}:${where} ${problem.message}; ${problem.expected}`;
}

/**
 * Why an event was not taken into the register.
 *
 * - `unknown-instrument`: the register holds no such instrument.
 * - `not-a-party`: only parties act on an instrument.
 * - `invalid-event`: a field has no meaning (type, scope, time, length of the reason).
 * - `out-of-order`: it takes effect before an event the same nation recorded earlier.
 * - `not-suspended`: it resumes what this nation did not suspend.
 * - `already-terminated`: the same nation has terminated the instrument.
 * - `too-many-events`: the nation has used up `EVENTS_PER_PARTY_MAX`.
 */
export interface EventProblem {
  readonly code:
    | 'unknown-instrument'
    | 'not-a-party'
    | 'invalid-event'
    | 'out-of-order'
    | 'not-suspended'
    | 'already-terminated'
    | 'too-many-events';
  readonly message: string;
}

/** Thrown by `createRegister` when it is given two instruments under one id. */
export class AgreementsError extends Error {
  readonly code: 'duplicate-instrument';
  constructor(code: 'duplicate-instrument', message: string) {
    super(message);
    this.name = 'AgreementsError';
    this.code = code;
  }
}
