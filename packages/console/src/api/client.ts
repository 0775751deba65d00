/** Requests to the node that serves this page. The session is a cookie the page cannot read. */
import type {
  AgreementEventRequest,
  Explanation,
  HistoryView,
  Login,
  Problem,
  WhatIf,
  WhatIfRequest,
} from '@musubi/node/contract';

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
  readonly explain: (item: string, to: string, atS: number | null, signal?: AbortSignal) => Promise<Explanation>;
  /** What an act would change, without doing it. */
  readonly whatIf: (request: WhatIfRequest, signal?: AbortSignal) => Promise<WhatIf>;
  /** How far one can look back at the own picture, or at what partner `as` got. */
  readonly history: (as: string | null) => Promise<HistoryView>;
  /** The frame of the picture as it was shown at a time; null when none is kept. */
  readonly pictureAt: (as: string | null, atS: number) => Promise<ArrayBuffer | null>;
  readonly postAgreementEvent: (id: string, event: AgreementEventRequest) => Promise<void>;
  /** What a path under `/api/v1/` answers; the caller knows its shape from the contract. */
  readonly get: <T>(path: string, query?: Readonly<Record<string, string>>, signal?: AbortSignal) => Promise<T>;
  /** What a path under `/api/v1/` answers to a body. */
  readonly post: <T>(path: string, body: unknown) => Promise<T>;
}

function asProblem(body: unknown, status: number): Problem {
  const b = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  return { code: String(b.code ?? `http-${status}`), message: String(b.message ?? `HTTP ${status}`) };
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError('unreachable', 'The node did not answer.', 0);
  }
  if (response.ok) return response;
  const problem = asProblem(await response.json().catch(() => null), response.status);
  throw new ApiError(problem.code, problem.message, response.status);
}

async function request(path: string, init: RequestInit): Promise<unknown> {
  return (await ask(path, init)).json().catch(() => null);
}

const post = (path: string, body: unknown, signal?: AbortSignal): Promise<unknown> =>
  request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });

const eyeQuery = (as: string | null): URLSearchParams => new URLSearchParams(as === null ? {} : { as });

/** The API of the node at this page's own origin. */
export function createApi(): Api {
  return {
    me: async () => (await request('/api/v1/me', {})) as Login,
    login: async (code) => (await post('/api/v1/login', { code })) as Login,
    explain: async (item, to, atS, signal) => {
      const query = new URLSearchParams({ item, to, ...(atS !== null && { at: atS.toFixed(3) }) });
      return (await request(`/api/v1/release/explain?${query}`, signal ? { signal } : {})) as Explanation;
    },
    whatIf: async (asked, signal) => (await post('/api/v1/release/what-if', asked, signal)) as WhatIf,
    history: async (as) => (await request(`/api/v1/history?${eyeQuery(as)}`, {})) as HistoryView,
    pictureAt: async (as, atS) => {
      const query = eyeQuery(as);
      query.set('at', atS.toFixed(3));
      try {
        return await (await ask(`/api/v1/history/picture?${query}`, {})).arrayBuffer();
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null;
        throw error;
      }
    },
    postAgreementEvent: async (id, event) => {
      await post(`/api/v1/agreements/${encodeURIComponent(id)}/events`, event);
    },
    get: async <T>(path: string, query: Readonly<Record<string, string>> = {}, signal?: AbortSignal) => {
      const search = new URLSearchParams(query).toString();
      return (await request(`/api/v1/${path}${search && `?${search}`}`, signal ? { signal } : {})) as T;
    },
    post: async <T>(path: string, body: unknown) => (await post(`/api/v1/${path}`, body)) as T,
  };
}
