/** Requests to the node that serves this page. The session is a cookie the page cannot read. */
import type { AgreementEventRequest, Explanation, Login, Problem } from '@musubi/node/contract';

/** A request the node refused or that did not reach it (`status` 0). */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status: number) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
  }
}

export interface Api {
  /** Who this session is; rejects with status 401 when nobody. */
  readonly me: () => Promise<Login>;
  /** Trades a one-time code or a token for a session. */
  readonly login: (code: string) => Promise<Login>;
  readonly explain: (item: string, to: string, signal?: AbortSignal) => Promise<Explanation>;
  readonly postAgreementEvent: (id: string, event: AgreementEventRequest) => Promise<void>;
}

function asProblem(body: unknown, status: number): Problem {
  const b = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  return { code: String(b.code ?? `http-${status}`), message: String(b.message ?? `HTTP ${status}`) };
}

async function request(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError('unreachable', 'The node did not answer.', 0);
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body;
  const problem = asProblem(body, response.status);
  throw new ApiError(problem.code, problem.message, response.status);
}

const post = (path: string, body: unknown): Promise<unknown> =>
  request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** The API of the node at this page's own origin. */
export function createApi(): Api {
  return {
    me: async () => (await request('/api/v1/me', {})) as Login,
    login: async (code) => (await post('/api/v1/login', { code })) as Login,
    explain: async (item, to, signal) => {
      const query = new URLSearchParams({ item, to });
      return (await request(`/api/v1/release/explain?${query}`, signal ? { signal } : {})) as Explanation;
    },
    postAgreementEvent: async (id, event) => {
      await post(`/api/v1/agreements/${encodeURIComponent(id)}/events`, event);
    },
  };
}
