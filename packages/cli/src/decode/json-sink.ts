import { JsonLines } from '@musubi/asterix';
import type { AsterixOptions } from './asterix-entries.ts';
import type { Counts, Entry, ErrorEntry, MessageEntry, Piece, Sink } from './entry.ts';
import { JsonWriter } from './json-writer.ts';
import type { Output } from './output.ts';
import { registerText } from './registers.ts';
import { utcText } from './time-text.ts';

const FLUSH_BYTES = 1 << 17;

/** What is found, as lines of JSON. ASTERIX goes from bytes to bytes, without an entry for a record. */
export class JsonSink implements Sink {
  readonly #output: Output;
  readonly #namesFiles: boolean;
  readonly #flushOctets: number;
  readonly #lines: JsonLines;
  readonly #writer = new JsonWriter();
  /** What one of the two wrote before the other began. */
  #waiting: Uint8Array[] = [];
  #file = '';

  /** `namesFiles`: every line says which file it is from; `isLive`: what there is goes out at each flush. */
  constructor(output: Output, namesFiles: boolean, isLive: boolean, options: AsterixOptions) {
    this.#output = output;
    this.#namesFiles = namesFiles;
    this.#flushOctets = isLive ? 1 : FLUSH_BYTES;
    const { categories, ...editions } = options;
    this.#lines = new JsonLines({ ...editions, registerText, ...(categories && { categories: [...categories] }) });
  }

  begin(file: string): void {
    this.#file = file;
  }

  addPiece({ bytes, offset, receivedS }: Piece): Counts {
    if (this.#writer.length > 0) this.#waiting.push(this.#writer.take());
    const { records, problems } = this.#lines;
    const file = this.#namesFiles ? { file: this.#file } : {};
    this.#lines.write(bytes, { offset, receivedAtS: receivedS, ...file });
    return { records: this.#lines.records - records, problems: this.#lines.problems - problems };
  }

  add(entry: Entry): void {
    if (this.#lines.size > 0) this.#waiting.push(this.#lines.take());
    const writer = this.#writer;
    writer.raw('{');
    if (this.#namesFiles) {
      writer.raw('"file":');
      writer.string(this.#file);
      writer.raw(',');
    }
    if (entry.kind === 'error') writeError(writer, entry);
    else if (entry.kind === 'message') writeMessage(writer, entry);
    writer.raw('}\n');
  }

  async flush(): Promise<void> {
    if (this.#waiting.length > 0 || this.#lines.size + this.#writer.length >= this.#flushOctets) await this.#write();
  }

  async end(): Promise<void> {
    await this.#write();
    await this.#output.close();
  }

  async #write(): Promise<void> {
    if (this.#lines.size > 0) this.#waiting.push(this.#lines.take());
    if (this.#writer.length > 0) this.#waiting.push(this.#writer.take());
    for (const bytes of this.#waiting) await this.#output.write(bytes);
    this.#waiting = [];
  }
}

function writeMessage(writer: JsonWriter, { offset, timeS, values }: MessageEntry): void {
  writer.raw('"offset":');
  writer.number(offset);
  if (!Number.isNaN(timeS)) writer.raw(`,"time":"${utcText(timeS)}"`);
  writer.members(values);
}

function writeError(writer: JsonWriter, { error, code, offset, cat, raw }: ErrorEntry): void {
  writer.raw('"error":');
  writer.string(error);
  writer.members({ offset, code, cat: cat ?? undefined, raw: raw ?? undefined });
}
