import type { Problem } from '@musubi/node/contract';
import { CliError } from '../error.ts';

/** Where a running node is, and by what it knows us. */
export interface NodeAddress {
  /** Its console, e.g. `http://127.0.0.1:8401`. */
  readonly node: string;
  /** A bearer token. */
  readonly token?: string;
  /** A one-time code, where there is no token. */
  readonly code?: string;
}

const TIMEOUT_MS = 10_000;

/** Asks a running node. What it refuses is thrown as `CliError` in its own words. */
export class ReleaseClient {
  private readonly base: string;
  private readonly headers: Record<string, string>;

  private constructor(base: string, headers: Record<string, string>) {
    this.base = base;
    this.headers = headers;
  }

  /** Throws `CliError` where the address is none, nobody answers, or the code is not taken. */
  static async open({ node, token, code }: NodeAddress): Promise<ReleaseClient> {
    const base = originOf(node);
    if (token !== undefined) return new ReleaseClient(base, { authorization: `Bearer ${token}` });
    if (code === undefined) {
      throw new CliError('bad-argument', 'say who asks: --token, the variable MUSUBI_TOKEN, or --code for one time');
    }
    const login = await ask(`${base}/api/v1/login`, { method: 'POST', body: { code }, headers: {} });
    const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] as string;
    // The node takes a cookie only from its own page, which says so by its origin.
    return new ReleaseClient(base, { cookie, origin: base });
  }

  async get<T>(path: string): Promise<T> {
    const response = await ask(`${this.base}/api/v1${path}`, { method: 'GET', headers: this.headers });
    return (await response.json()) as T;
  }

  async post<T>(path: string, body: object): Promise<T> {
    const response = await ask(`${this.base}/api/v1${path}`, { method: 'POST', body, headers: this.headers });
    return (await response.json()) as T;
  }
}

function originOf(node: string): string {
  const url = URL.canParse(node) ? new URL(node) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin;
  throw new CliError('bad-argument', `${node}: --node is the console of a node, e.g. http://127.0.0.1:8401`);
}

interface Question {
  readonly method: 'GET' | 'POST';
  readonly body?: object;
  readonly headers: Record<string, string>;
}

async function ask(url: string, { method, body, headers }: Question): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError('node-refused', `${new URL(url).origin} does not answer: ${reason}`);
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  throw new CliError(
    'node-refused',
    `${problem.message ?? `status ${response.status}`} (${problem.code ?? 'no code'})`,
  );
}
