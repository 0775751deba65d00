import type { Picture, Status } from '@musubi/node/contract';

const TIMEOUT_MS = 2_000;

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

  private async get<T>(path: string): Promise<T | null> {
    try {
      const response = await fetch(this.base + path, {
        headers: { authorization: `Bearer ${this.token}` },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return response.ok ? ((await response.json()) as T) : null;
    } catch {
      return null;
    }
  }
}
