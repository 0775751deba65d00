import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { CliError } from '../error.ts';
import { STANDARD } from './input.ts';

const FLUSH_CHARACTERS = 1 << 16;

/** Text or bytes to a file, or to standard output for `-`, held back while the reader is slower. */
export class Output {
  readonly #stream: Writable;
  readonly #isStandard: boolean;
  readonly #path: string;
  readonly #ended: Promise<void>;
  #text = '';
  #failure: CliError | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#isStandard = path === STANDARD;
    this.#stream = this.#isStandard ? process.stdout : createWriteStream(path);
    if (this.#isStandard) quietWhenNobodyReads();
    else this.#stream.on('error', (error: NodeJS.ErrnoException) => this.#fail(error));
    this.#ended = this.#isStandard ? Promise.resolve() : finished(this.#stream).catch(() => undefined);
  }

  /** True when what was added should be handed on now: `await flush()`. */
  add(text: string): boolean {
    this.#text += text;
    return this.#text.length >= FLUSH_CHARACTERS;
  }

  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text.length > 0) await this.write(text);
  }

  /** Throws `CliError` where it cannot be written. */
  async write(data: string | Uint8Array): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (this.#stream.write(data)) return;
    await new Promise<void>((resolve) => {
      const goOn = (): void => {
        this.#stream.off('drain', goOn).off('close', goOn);
        resolve();
      };
      this.#stream.on('drain', goOn).on('close', goOn);
    });
  }

  /** Writes what is left and waits until it has arrived. */
  async close(): Promise<void> {
    await this.flush();
    if (!this.#isStandard) this.#stream.end();
    await this.#ended;
    if (this.#failure) throw this.#failure;
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#failure = new CliError('file-unwritable', `${this.#path}: cannot be written (${error.message})`);
  }
}

let isQuiet = false;

/** `musubi decode … | head`: the reader has seen enough, which is no failure. */
function quietWhenNobodyReads(): void {
  if (isQuiet) return;
  isQuiet = true;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(`standard output: ${error.message}`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}
