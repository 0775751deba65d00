/** What is wrong with a configuration file, and where. */
export interface ConfigProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly path: string;
  readonly message: string;
}

export type NodeErrorCode =
  | 'config-unreadable'
  | 'config-invalid'
  | 'key-unreadable'
  | 'agreements-invalid'
  | 'port-in-use'
  | 'already-initialised'
  | 'data-in-use';

/** An error that stops a node from starting. Its message says what, where and what would be right. */
export class NodeError extends Error {
  readonly code: NodeErrorCode;
  readonly problems: readonly ConfigProblem[];

  constructor(code: NodeErrorCode, message: string, problems: readonly ConfigProblem[] = []) {
    super(message);
    this.name = 'NodeError';
    this.code = code;
    this.problems = problems;
  }
}
