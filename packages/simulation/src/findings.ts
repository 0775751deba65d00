/** What a world is held to; each is said in the README. */
export const CHECKS = [
  'no-exception',
  'no-false-alarm',
  'non-interference',
  'durable',
  'folds',
  'ledger',
  'live',
  'withdrawn',
  'bounded',
  'deterministic',
] as const;
export type Check = (typeof CHECKS)[number];

/** A promise that was broken. */
export interface Finding {
  readonly check: Check;
  readonly message: string;
}

const FINDINGS_MAX = 20;

/** What was found wrong with a world, at most twenty things. */
export class Findings {
  readonly #found: Finding[] = [];

  get all(): readonly Finding[] {
    return this.#found;
  }

  add(check: Check, message: string): void {
    if (this.#found.length < FINDINGS_MAX) this.#found.push({ check, message });
  }
}
