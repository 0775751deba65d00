export type CliErrorCode =
  | 'bad-argument'
  | 'port-in-use'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'not-a-recording'
  | 'input-broken'
  | 'unhealthy'
  | 'ledger-broken'
  | 'node-refused';

/** An error that ends the command with a message and an exit code. */
export class CliError extends Error {
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string) {
    super(message);
    this.name = 'CliError';
    this.code = code;
  }
}
