import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CliError } from '../error.ts';

/** What standard input is called on the command line, and standard output. */
export const STANDARD = '-';
const GZIP = [0x1f, 0x8b];

/** Bytes of a file, of standard input for `-`, unpacked where gzip packed them. */
export interface Input {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes read so far, before unpacking. */
  bytesRead(): number;
}

/** Opens nothing before it is read; then throws `CliError` where the file cannot be read to its end. */
export function openInput(path: string): Input {
  let bytesRead = 0;
  async function* read(): AsyncGenerator<Uint8Array> {
    const source: Readable = path === STANDARD ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
    for await (const chunk of source) {
      bytesRead += (chunk as Uint8Array).length;
      yield chunk as Uint8Array;
    }
  }
  return { chunks: explained(path, unpacked(read())), bytesRead: () => bytesRead };
}

async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await chunks.next();
  if (first.done) return;
  const all = prepend(first.value, chunks);
  if (!GZIP.every((byte, i) => first.value[i] === byte)) yield* all;
  else yield* gunzip(all);
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false, highWaterMark: 1 << 18 });
  const gunzipper = createGunzip({ chunkSize: 1 << 18 });
  // A fault of the source would otherwise leave the other end waiting.
  source.on('error', (error) => gunzipper.destroy(error));
  yield* source.pipe(gunzipper);
}

async function* prepend(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function* explained(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw new CliError('file-unreadable', `${path}: ${reason(error as NodeJS.ErrnoException)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
  Z_BUF_ERROR: 'is gzip that ends too early',
  Z_DATA_ERROR: 'is gzip with an error in it',
};

function reason(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? `cannot be read (${error.message})`;
}
