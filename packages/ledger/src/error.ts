/** What went wrong in a log or journal of our own. Partners' input never ends here: it gets a `Fault`. */
export type LedgerErrorCode =
  | 'entry-too-large'
  | 'pending-full'
  | 'out-of-range'
  | 'corrupt'
  | 'storage-failed'
  | 'closed'
  | 'bad-key'
  | 'not-canonical'
  | 'no-key'
  | 'weak-nonce';

/** The only error this package throws; `message` says what, where and what would be right. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;
  constructor(code: LedgerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LedgerError';
    this.code = code;
  }
}

/** What is wrong with something that came from outside. */
export interface Fault<Code extends string = string> {
  readonly code: Code;
  /** Byte (or character, for text) where the trouble starts. */
  readonly offset: number;
  readonly message: string;
}

/** The outcome of checking something that came from outside. */
export type Checked<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault<Code> };

/** The outcome of a check that failed. */
export function faulty<Code extends string>(code: Code, offset: number, message: string): Checked<never, Code> {
  return { ok: false, fault: { code, offset, message } };
}
