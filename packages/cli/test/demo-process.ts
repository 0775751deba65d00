import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgreementView, Picture, Status } from '@musubi/node/contract';

export const MUSUBI = new URL('../dist/main.js', import.meta.url).pathname;
export const TOKEN = 'a-token-for-tests';
const PORT_OF: Readonly<Record<string, number>> = { JPN: 0, USA: 1, AUS: 2 };

export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'musubi-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a command of the real program to its end. */
export function musubi(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MUSUBI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('exit', (code) => resolve({ code, out, err }));
  });
}

/** The demo as a user runs it, with its three nodes and its sensors as processes. */
export class DemoProcess {
  output = '';
  private readonly child: ChildProcess;
  private readonly portBase: number;
  private readonly ended: Promise<number | null>;

  constructor(folder: string, portBase: number, ...args: string[]) {
    this.portBase = portBase;
    const all = [MUSUBI, 'demo', '--data', folder, '--port-base', String(portBase), ...args];
    this.child = spawn(process.execPath, all, { env: { ...process.env, MUSUBI_TOKEN: TOKEN } });
    this.child.stdout?.on('data', (data) => (this.output += data));
    this.child.stderr?.on('data', (data) => (this.output += data));
    this.ended = new Promise((resolve) => this.child.on('exit', (code) => resolve(code)));
  }

  url(nation: string, path: string): string {
    return `http://127.0.0.1:${this.portBase + (PORT_OF[nation] as number)}${path}`;
  }

  pid(nation: string): number {
    return Number(new RegExp(`${nation} .*process (\\d+)`).exec(this.output)?.[1]);
  }

  loginLink(nation: string): string {
    return new RegExp(`${nation}\\s+(http\\S+)`).exec(this.output)?.[1] as string;
  }

  async get<T>(nation: string, path: string): Promise<T | null> {
    try {
      const headers = { authorization: `Bearer ${TOKEN}` };
      const response = await fetch(this.url(nation, path), { headers, signal: AbortSignal.timeout(2_000) });
      return response.ok ? ((await response.json()) as T) : null;
    } catch {
      return null;
    }
  }

  async act(nation: string, instrument: string, event: object): Promise<{ status: number; body: AgreementView }> {
    const response = await fetch(this.url(nation, `/api/v1/agreements/${instrument}/events`), {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify(event),
    });
    return { status: response.status, body: (await response.json()) as AgreementView };
  }

  status(nation: string): Promise<Status | null> {
    return this.get<Status>(nation, '/api/v1/status');
  }

  picture(nation: string, as?: string): Promise<Picture | null> {
    return this.get<Picture>(nation, `/api/v1/picture${as ? `?as=${as}` : ''}`);
  }

  /** How many tracks of `nation`'s picture partner `from` contributes to. */
  async tracksFrom(nation: string, from: string): Promise<number> {
    const picture = await this.picture(nation);
    return picture?.tracks.filter((track) => track.contributors.some((c) => c.nation === from)).length ?? -1;
  }

  interrupt(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.ended;
  }

  waitForEnd(): Promise<number | null> {
    return this.ended;
  }

  async kill(): Promise<void> {
    if (this.child.exitCode === null) await this.interrupt();
  }
}

/** Asks until `probe` gives a value that is not false; fails with what was waited for. */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T | false | null | undefined>,
  secondsMax = 60,
): Promise<T> {
  const endS = Date.now() / 1000 + secondsMax;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() / 1000 > endS) throw new Error(`not within ${secondsMax} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
