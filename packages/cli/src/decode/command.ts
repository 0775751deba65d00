import { CliError } from '../error.ts';
import { type AsterixOptions, readEntries } from './asterix-entries.ts';
import { readPieces } from './asterix-pieces.ts';
import { CsvColumnsSink, CsvSink } from './csv-sink.ts';
import type { Entry, Piece, Sink } from './entry.ts';
import { formatOf } from './format.ts';
import { type Input, openInput, STANDARD } from './input.ts';
import { JsonSink } from './json-sink.ts';
import { avrEntries, beastEntries, sbsEntries } from './modes-entries.ts';
import type { MessageClock } from './modes-messages.ts';
import type { Format } from './options.ts';
import { Output } from './output.ts';
import { Progress } from './progress.ts';
import { SummarySink } from './summary-sink.ts';
import { TextSink } from './text-sink.ts';

/** What is decoded as it comes, not out of a file. */
const ADDRESS = /^(udp|tcp):\/\//;

export interface DecodeOptions extends AsterixOptions {
  /** Ends an input that has no end of its own: an address. */
  readonly signal: AbortSignal;
  readonly format: Format;
  readonly clock: MessageClock;
  readonly form: 'json' | 'text' | 'summary' | 'summary-json' | 'csv';
}

interface Tally {
  entries: number;
  errors: number;
  /** Errors that are not what reception always has. */
  faults: number;
}

/** Whether it is an address, and what comes there is decoded until the end is told. */
export const isAddress = (file: string): boolean => ADDRESS.test(file);

/** Decodes files, or what comes at one address, to standard output. Throws `CliError` after the last where one could not be read whole. */
export async function decode(files: readonly string[], options: DecodeOptions): Promise<void> {
  if (files.some(isAddress) && (files.length > 1 || options.form === 'csv')) {
    throw new CliError(
      'bad-argument',
      'an address is decoded by itself, and not to --csv, which reads its files twice',
    );
  }
  const output = new Output(STANDARD);
  const sink = await sinkFor(files, options, output);
  const tally = await readAll(files, options, sink);
  if (tally.faults > 0) {
    throw new CliError('input-broken', `${tally.faults} errors, ${tally.entries} decoded`);
  }
  const [first] = files;
  if (tally.entries === 0 && isAddress(first as string)) throw new CliError('input-broken', `${first}: nothing came`);
  if (tally.entries === 0) throw new CliError('input-broken', `${files.join(', ')}: nothing to decode in it`);
}

async function sinkFor(files: readonly string[], options: DecodeOptions, output: Output): Promise<Sink> {
  if (options.form === 'json') return new JsonSink(output, files.length > 1, files.some(isAddress), options);
  if (options.form === 'text') return new TextSink(output);
  if (options.form !== 'csv') return new SummarySink(output, options.form === 'summary-json');
  if (files.includes(STANDARD))
    throw new CliError('bad-argument', '--csv reads its files twice: standard input cannot be');
  const columns = new CsvColumnsSink();
  await readAll(files, options, columns);
  return new CsvSink(output, columns.columns());
}

async function readAll(files: readonly string[], options: DecodeOptions, sink: Sink): Promise<Tally> {
  const tally: Tally = { entries: 0, errors: 0, faults: 0 };
  const progress = new Progress();
  try {
    for (const file of files) {
      const name = file === STANDARD ? 'standard input' : file;
      sink.begin(name);
      const input = openInput(file);
      const found = isAddress(file) ? await foundAt(file, options) : foundIn(name, input, options);
      for await (const all of found) {
        for (const each of all) take(each, sink, tally, options);
        await sink.flush();
        progress.show(
          () => `${name}: ${(input.bytesRead() / 1e6).toFixed(1)} MB, ${tally.entries} decoded, ${tally.errors} errors`,
        );
      }
    }
  } catch (error) {
    progress.end();
    // What was decoded before a file broke off is worth having; an empty table is not.
    if (tally.entries + tally.errors > 0) await sink.end();
    throw error;
  }
  progress.end();
  await sink.end();
  return tally;
}

function take(found: Entry | Piece, sink: Sink, tally: Tally, options: DecodeOptions): void {
  if (found.kind !== 'piece') {
    tally.entries += found.kind === 'error' ? 0 : 1;
    tally.errors += found.kind === 'error' ? 1 : 0;
    tally.faults += found.kind === 'error' && !found.isNoise ? 1 : 0;
    sink.add(found);
  } else if (sink.addPiece === undefined) {
    for (const entry of readEntries(found, options)) take(entry, sink, tally, options);
  } else {
    const { records, problems } = sink.addPiece(found);
    tally.entries += records;
    tally.errors += problems;
    tally.faults += problems;
  }
}

async function* foundIn(name: string, input: Input, options: DecodeOptions): AsyncGenerator<Iterable<Entry | Piece>> {
  const { format, isEmpty, chunks } = await formatOf(input.chunks, options.format);
  if (isEmpty) throw new CliError('not-a-recording', `${name}: is empty`);
  if (format === null) {
    const what =
      options.format === 'auto' ? 'neither pcap, pcapng, raw ASTERIX, Beast, AVR nor SBS' : `not ${options.format}`;
    throw new CliError('not-a-recording', `${name}: ${what}; --format says what it is`);
  }
  if (format === 'asterix') yield* readPieces(chunks, options.format === 'asterix');
  else yield* messagesIn(chunks, format, options);
}

function messagesIn(
  chunks: AsyncIterable<Uint8Array>,
  format: Exclude<Format, 'auto' | 'asterix'>,
  { clock }: DecodeOptions,
): AsyncGenerator<Entry[]> {
  if (format === 'beast') return beastEntries(chunks, clock);
  return format === 'avr' ? avrEntries(chunks, clock) : sbsEntries(chunks);
}

/** Loaded for an address alone: sockets come with the node. */
async function foundAt(address: string, options: DecodeOptions): Promise<AsyncGenerator<Iterable<Entry | Piece>>> {
  const { liveEntries } = await import('./live.ts');
  const { format, signal } = options;
  return liveEntries(address, { format, signal, messages: (chunks, each) => messagesIn(chunks, each, options) });
}
