import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Status } from '@musubi/node/contract';
import { MUSUBI } from '../paths.ts';

const TOKEN = 'a-token-for-benches';
const STOP_MS_MAX = 15_000;
const UP_MS_MAX = 30_000;
/** A node that is overloaded answers late; that is a finding, not a fault of the bench. */
const ANSWER_MS_MAX = 30_000;

/** What a node's process used since it began. */
export interface Usage {
  readonly cpuS: number;
  readonly residentBytes: number;
}

/** A nation's node as a process of its own, started by the `musubi` command. */
export class NodeProcess {
  private readonly child: ChildProcess;
  private readonly base: string;

  constructor(config: string, port: number, nodeArguments: readonly string[]) {
    this.base = `127.0.0.1:${port}`;
    this.child = spawn(process.execPath, [...nodeArguments, fileURLToPath(MUSUBI), 'node', '--config', config], {
      env: { ...process.env, MUSUBI_TOKEN: TOKEN },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // A bench that breaks leaves no node behind.
    process.once('exit', () => this.child.kill('SIGKILL'));
  }

  /** Where the picture comes by, with what signs in. */
  get stream(): { readonly url: string; readonly headers: Readonly<Record<string, string>> } {
    return { url: `ws://${this.base}/api/v1/stream`, headers: this.headers };
  }

  async status(): Promise<Status> {
    return (await (await this.get('/api/v1/status')).json()) as Status;
  }

  /** From the node's own metrics, so that it works wherever Node does. */
  async usage(): Promise<Usage> {
    const text = await (await this.get('/metrics')).text();
    const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
    return { cpuS: value('process_cpu_seconds_total'), residentBytes: value('process_resident_memory_bytes') };
  }

  /** Waits until the node answers and is connected with its partner. Throws after half a minute. */
  async connected(): Promise<void> {
    const endMs = performance.now() + UP_MS_MAX;
    while (performance.now() < endMs) {
      const status = await this.status().catch(() => null);
      if (status?.peers.every(({ state }) => state === 'connected')) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the node at ${this.base} was not connected within ${UP_MS_MAX / 1000} s`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), STOP_MS_MAX);
    await ended;
    clearTimeout(timer);
  }

  private get headers(): Readonly<Record<string, string>> {
    return { authorization: `Bearer ${TOKEN}` };
  }

  private get(path: string): Promise<Response> {
    return fetch(`http://${this.base}${path}`, { headers: this.headers, signal: AbortSignal.timeout(ANSWER_MS_MAX) });
  }
}
