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

/** What the server tells of a request that no schema of its own takes. */
export interface Refusal {
  readonly statusCode?: number;
  readonly message: string;
  readonly validation?: readonly { readonly params: Readonly<Record<string, unknown>> }[];
}

/** Any error as status and body; what went wrong inside the node is not told to the client. */
export function toProblem(error: Refusal): [status: number, body: Problem] {
  if (error instanceof ApiProblem) return [error.statusCode, { code: error.code, message: error.message }];
  const status = error.statusCode ?? 500;
  if (status < 500) {
    const unknown = error.validation?.[0]?.params.additionalProperty;
    const message = unknown === undefined ? error.message : `${error.message}: ${unknown}`;
    return [status, { code: 'bad-request', message: message.slice(0, 300) }];
  }
  return [500, { code: 'internal', message: 'The node failed to answer; its log says why' }];
}
