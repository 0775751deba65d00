import type { Entry, ErrorEntry, MessageEntry, RecordEntry, Sink } from './entry.ts';
import { hexText, ItemOrder, jsonText } from './json-text.ts';
import type { Output } from './output.ts';
import { registersText } from './registers.ts';
import { isWholeTimeOfDay, timeOfDayText, utcText } from './time-text.ts';

/** Entries as lines of JSON. */
export class JsonSink implements Sink {
  readonly #output: Output;
  readonly #namesFiles: boolean;
  readonly #order = new ItemOrder();
  #start = '{';

  /** `namesFiles`: every line says which file it is from. */
  constructor(output: Output, namesFiles: boolean) {
    this.#output = output;
    this.#namesFiles = namesFiles;
  }

  begin(file: string): void {
    this.#start = this.#namesFiles ? `{"file":${JSON.stringify(file)},` : '{';
  }

  add(entry: Entry): void {
    this.#output.add(`${this.#start}${this.#text(entry)}}\n`);
  }

  flush(): Promise<void> {
    return this.#output.flush();
  }

  async end(): Promise<void> {
    await this.#output.close();
  }

  #text(entry: Entry): string {
    if (entry.kind === 'record') return this.#recordText(entry);
    return entry.kind === 'error' ? errorText(entry) : messageText(entry);
  }

  #recordText(entry: RecordEntry): string {
    const registers = registersText(entry.cat, entry.items);
    const edition = entry.isEditionChosen ? `,"edition":"${entry.edition}"` : '';
    const text = `"cat":${entry.cat}${edition},"offset":${entry.offset}${timeText(entry)},"items":${this.#order.jsonText(entry.items)}`;
    return registers === '' ? text : `${text},"registers":${registers}`;
  }
}

function timeText({ cat, timeS, timeOfDayS, receivedS }: RecordEntry): string {
  if (!Number.isNaN(timeS)) return `,"time":"${utcText(timeS)}"`;
  if (isWholeTimeOfDay(cat, timeOfDayS)) return `,"timeOfDay":"${timeOfDayText(timeOfDayS)}"`;
  return Number.isNaN(receivedS) ? '' : `,"received":"${utcText(receivedS)}"`;
}

function messageText({ offset, timeS, values }: MessageEntry): string {
  const time = Number.isNaN(timeS) ? '' : `"time":"${utcText(timeS)}",`;
  return `"offset":${offset},${time}${jsonText(values).slice(1, -1)}`;
}

function errorText({ error, code, offset, cat, raw }: ErrorEntry): string {
  const category = cat === null ? '' : `,"cat":${cat}`;
  const bytes = raw === null ? '' : `,"raw":"${hexText(raw)}"`;
  return `"error":${JSON.stringify(error)},"offset":${offset},"code":"${code}"${category}${bytes}`;
}
