import { connect } from 'node:net';
import { RecordingReader } from '@musubi/asterix';
import { type InputAddress, openUdpInput, parseAddress } from '@musubi/node';
import { CliError } from '../error.ts';
import { toPiece } from './asterix-pieces.ts';
import type { Entry, Piece } from './entry.ts';
import { recognise } from './format.ts';
import { type Arrival, Inbox } from './inbox.ts';
import type { Format } from './options.ts';

/** What is found as it comes. */
export interface LiveOptions {
  readonly format: Format;
  /** Reads the bytes of a format that is not ASTERIX. */
  readonly messages: (
    chunks: AsyncIterable<Uint8Array>,
    format: Exclude<Format, 'auto' | 'asterix'>,
  ) => AsyncGenerator<Iterable<Entry>>;
  /** Ends the listening. */
  readonly signal: AbortSignal;
}

/** What comes at `udp://HOST:PORT`, of a multicast group too, or at a connection to `tcp://HOST:PORT`, until the end is told. */
export async function* liveEntries(
  text: string,
  { format, messages, signal }: LiveOptions,
): AsyncGenerator<Iterable<Entry | Piece>> {
  const address = parseAddress(text);
  if (address === null) {
    const right = 'write udp://HOST:PORT, udp://GROUP:PORT?source=SENDER&on=INTERFACE or tcp://HOST:PORT';
    throw new CliError('bad-argument', `${text}: not an address; ${right}`);
  }
  const inbox = new Inbox();
  const close = address.protocol === 'udp' ? await listen(address, inbox) : follow(text, address, inbox);
  signal.addEventListener('abort', () => inbox.end(), { once: true });
  if (signal.aborted) inbox.end();
  try {
    yield* entriesOf(inbox, address.protocol, format, messages);
  } finally {
    close();
  }
  if (inbox.dropped > 0) yield [droppedEntry(inbox.dropped)];
}

async function listen(address: InputAddress, inbox: Inbox): Promise<() => void> {
  const socket = await openUdpInput(address, (bytes) => inbox.push(bytes, Date.now() / 1000));
  return () => socket.close();
}

function follow(text: string, { host, port }: InputAddress, inbox: Inbox): () => void {
  const socket = connect({ host, port });
  socket.on('data', (bytes) => inbox.push(bytes, Date.now() / 1000));
  socket.on('error', (error) =>
    inbox.end(new CliError('file-unreadable', `${text}: cannot be read (${error.message})`)),
  );
  socket.on('close', () => inbox.end());
  return () => socket.destroy();
}

async function* entriesOf(
  inbox: Inbox,
  protocol: 'udp' | 'tcp',
  wanted: Format,
  messages: LiveOptions['messages'],
): AsyncGenerator<Iterable<Entry | Piece>> {
  const batches = inbox.batches();
  const first = await batches.next();
  if (first.done) return;
  const format = wanted === 'auto' ? (recognise((first.value[0] as Arrival).bytes) ?? 'asterix') : wanted;
  const all = goOn(first.value, batches);
  if (format !== 'asterix') yield* messages(bytesOf(all), format);
  else if (protocol === 'udp') yield* datagrams(all);
  else yield* stream(all);
}

async function* goOn(first: readonly Arrival[], rest: AsyncGenerator<readonly Arrival[]>): typeof rest {
  yield first;
  yield* rest;
}

async function* bytesOf(batches: AsyncIterable<readonly Arrival[]>): AsyncGenerator<Uint8Array> {
  for await (const batch of batches) for (const { bytes } of batch) yield bytes;
}

/** Each datagram has whole blocks: one that is broken does no harm to the next. */
async function* datagrams(batches: AsyncIterable<readonly Arrival[]>): AsyncGenerator<Piece[]> {
  let offset = 0;
  for await (const batch of batches) {
    yield batch.map(({ bytes, receivedS }) => {
      const piece: Piece = { kind: 'piece', receivedS, offset, bytes };
      offset += bytes.length;
      return piece;
    });
  }
}

/** Blocks after one another, cut anywhere. */
async function* stream(batches: AsyncIterable<readonly Arrival[]>): AsyncGenerator<Iterable<Entry | Piece>> {
  const reader = new RecordingReader({ kind: 'raw' });
  for await (const batch of batches) {
    for (const { bytes, receivedS } of batch) {
      yield Array.from(reader.push(bytes), (found) => {
        const piece = toPiece(found);
        return piece.kind === 'piece' ? { ...piece, receivedS } : piece;
      });
    }
  }
  yield Array.from(reader.end(), toPiece);
}

function droppedEntry(count: number): Entry {
  const error = `${count} arrivals were dropped, since what reads the output was slower than they came`;
  return { kind: 'error', error, code: 'input-dropped', offset: 0, cat: null, raw: null, isNoise: false };
}
