import type { Entry, ErrorEntry, MessageEntry, RecordEntry, Sink } from './entry.ts';
import { ItemOrder } from './item-order.ts';
import { JsonWriter } from './json-writer.ts';
import type { Output } from './output.ts';
import { writeRegisters } from './registers.ts';
import { isWholeTimeOfDay, timeOfDayText, utcText } from './time-text.ts';

const FLUSH_BYTES = 1 << 17;

/** Entries as lines of JSON. */
export class JsonSink implements Sink {
  readonly #output: Output;
  readonly #namesFiles: boolean;
  readonly #order = new ItemOrder();
  readonly #writer = new JsonWriter();
  #file = '';

  /** `namesFiles`: every line says which file it is from. */
  constructor(output: Output, namesFiles: boolean) {
    this.#output = output;
    this.#namesFiles = namesFiles;
  }

  begin(file: string): void {
    this.#file = file;
  }

  add(entry: Entry): void {
    const writer = this.#writer;
    writer.raw('{');
    if (this.#namesFiles) {
      writer.raw('"file":');
      writer.string(this.#file);
      writer.raw(',');
    }
    if (entry.kind === 'record') this.#writeRecord(entry);
    else if (entry.kind === 'error') writeError(writer, entry);
    else writeMessage(writer, entry);
    writer.raw('}\n');
  }

  async flush(): Promise<void> {
    if (this.#writer.length >= FLUSH_BYTES) await this.#output.write(this.#writer.take());
  }

  async end(): Promise<void> {
    if (this.#writer.length > 0) await this.#output.write(this.#writer.take());
    await this.#output.close();
  }

  #writeRecord(entry: RecordEntry): void {
    const writer = this.#writer;
    writer.raw('"cat":');
    writer.number(entry.cat);
    if (!entry.isNewest) writer.raw(`,"edition":"${entry.edition}"`);
    writer.raw(',"offset":');
    writer.number(entry.offset);
    writer.raw(timeText(entry));
    writer.raw(',"items":');
    this.#order.write(writer, entry.items);
    writeRegisters(writer, entry.cat, entry.items);
  }
}

function timeText({ cat, timeS, timeOfDayS, receivedS }: RecordEntry): string {
  if (!Number.isNaN(timeS)) return `,"time":"${utcText(timeS)}"`;
  if (isWholeTimeOfDay(cat, timeOfDayS)) return `,"timeOfDay":"${timeOfDayText(timeOfDayS)}"`;
  return Number.isNaN(receivedS) ? '' : `,"received":"${utcText(receivedS)}"`;
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
