import type { Problem } from '../contract.ts';

/** An answer other than the one hoped for, with its HTTP status. */
export class ApiProblem extends Error {
  readonly statusCode: number;
  readonly code: string;

  constructor(statusCode: number, code: string, message: string) {
    super(message);
    this.name = 'ApiProblem';
    this.statusCode = statusCode;
    this.code = code;
  }
}

/** Any error as status and body; what went wrong inside the node is not told to the client. */
export function toProblem(error: { statusCode?: number; message: string }): [status: number, body: Problem] {
  if (error instanceof ApiProblem) return [error.statusCode, { code: error.code, message: error.message }];
  const status = error.statusCode ?? 500;
  if (status < 500) return [status, { code: 'bad-request', message: error.message }];
  return [500, { code: 'internal', message: 'The node failed to answer; its log says why' }];
}
