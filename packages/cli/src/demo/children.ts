import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';

const ENTRY = new URL('../main.js', import.meta.url).pathname;
const RESTART_MS = 3_000;
const KILL_MS = 8_000;

/** What a node tells the process that started it. */
export interface ReadyMessage {
  readonly type: 'ready';
  readonly url: string;
  /** A one-time login link. */
  readonly link: string;
}

export interface ChildOptions {
  readonly name: string;
  readonly arguments: readonly string[];
  readonly logFile: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly onReady: (message: ReadyMessage) => void;
  /** It ended without being asked; `code` is its exit code, null after a signal. */
  /** It had to be killed because it did not stop when asked. */
  readonly onKilled: () => void;
  readonly onEnd: (reason: string, code: number | null) => void;
}

/** A process of the demo that is started again when it ends, until it is told to stop. */
export class Child {
  private readonly options: ChildOptions;
  private readonly log: WriteStream;
  private process: ChildProcess | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopping = false;
  restarts = 0;

  constructor(options: ChildOptions) {
    this.options = options;
    this.log = createWriteStream(options.logFile, { flags: 'a', mode: 0o600 });
    this.start();
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Asks the process to end and waits; one that does not is killed. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearTimeout(this.timer);
    const child = this.process;
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      const kill = setTimeout(() => {
        child.kill('SIGKILL');
        this.options.onKilled();
      }, KILL_MS);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(kill);
    }
    await new Promise<void>((resolve) => this.log.end(resolve));
  }

  private start(): void {
    const child = spawn(process.execPath, [ENTRY, ...this.options.arguments], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: this.options.environment,
    });
    this.process = child;
    child.stdout?.pipe(this.log, { end: false });
    child.stderr?.pipe(this.log, { end: false });
    child.on('message', (message: ReadyMessage) => {
      if (message.type === 'ready') this.options.onReady(message);
    });
    child.on('exit', (code, signal) => this.ended(signal ?? `exit code ${code}`, code));
  }

  private ended(reason: string, code: number | null): void {
    if (this.stopping) return;
    this.options.onEnd(reason, code);
    this.restarts++;
    this.timer = setTimeout(() => this.start(), RESTART_MS);
  }
}
