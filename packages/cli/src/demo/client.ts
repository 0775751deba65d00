import type { Picture, Status } from '@musubi/node/contract';

const TIMEOUT_MS = 2_000;
/** A file of many rows is judged, signed and synced before the answer. */
const POST_TIMEOUT_MS = 20_000;

/** Asks a node of the demo; null when it does not answer. */
export class NodeClient {
  private readonly base: string;
  private readonly token: string;

  constructor(port: number, token: string) {
    this.base = `http://127.0.0.1:${port}/api/v1`;
    this.token = token;
  }

  status(): Promise<Status | null> {
    return this.get<Status>('/status');
  }

  picture(): Promise<Picture | null> {
    return this.get<Picture>('/picture');
  }

  get<T>(path: string): Promise<T | null> {
    return this.ask<T>(path, {}, TIMEOUT_MS);
  }

  post<T>(path: string, body: unknown): Promise<T | null> {
    const headers = { 'content-type': 'application/json' };
    return this.ask<T>(path, { method: 'POST', headers, body: JSON.stringify(body) }, POST_TIMEOUT_MS);
  }

  private async ask<T>(path: string, init: RequestInit, timeoutMs: number): Promise<T | null> {
    try {
      const response = await fetch(this.base + path, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${this.token}` },
        signal: AbortSignal.timeout(timeoutMs),
      });
      return response.ok ? ((await response.json()) as T) : null;
    } catch {
      return null;
    }
  }
}
