import { describeItem, type ItemDescription, isTimeOfDay } from '@musubi/asterix';
import type { Entry, RecordEntry, Sink } from './entry.ts';
import { jsonText } from './json-writer.ts';
import { visit } from './leaves.ts';
import type { Output } from './output.ts';
import { timeOfDayText, utcText } from './time-text.ts';

const NAME_WIDTH = 22;

/** Entries for people: a line for each sub-item, with the unit or the table's text that the specification gives it. */
export class TextSink implements Sink {
  readonly #output: Output;
  /** What is said of a path of an item, by category and edition. */
  readonly #described = new Map<string, Map<string, ItemDescription | undefined>>();
  #file = '';

  constructor(output: Output) {
    this.#output = output;
  }

  begin(file: string): void {
    this.#file = file;
  }

  add(entry: Entry): void {
    if (entry.kind === 'error') {
      this.#output.add(`error  ${this.#file} offset ${entry.offset}: ${entry.error}\n\n`);
      return;
    }
    let text = `${titleOf(entry)}  offset ${entry.offset}${timeText(entry)}\n`;
    const start = entry.kind === 'record' ? 'CAT/'.length : 0;
    visit(entry, (path, value) => {
      const name = path.slice(start);
      const shown = typeof value === 'string' ? value : jsonText(value);
      const meaning = entry.kind === 'record' ? this.#meaning(entry, name, value) : '';
      text += `  ${name.padEnd(NAME_WIDTH)}  ${shown} ${meaning}`.trimEnd();
      text += '\n';
    });
    this.#output.add(`${text}\n`);
  }

  flush(): Promise<void> {
    return this.#output.flush();
  }

  end(): Promise<void> {
    return this.#output.close();
  }

  /** The unit of a quantity, or the text of a table's number. */
  #meaning({ cat, edition }: RecordEntry, path: string, value: unknown): string {
    const key = `${cat} ${edition}`;
    const known = this.#described.get(key) ?? new Map<string, ItemDescription | undefined>();
    this.#described.set(key, known);
    if (!known.has(path)) known.set(path, describeItem(cat, path, edition));
    const described = known.get(path);
    if (described === undefined || typeof value !== 'number') return '';
    const text = described.texts[value];
    return text === undefined ? described.unit : `(${text})`;
  }
}

function titleOf(entry: Exclude<Entry, { kind: 'error' }>): string {
  if (entry.kind === 'message') return entry.type;
  return `CAT ${String(entry.cat).padStart(3, '0')}  edition ${entry.edition}`;
}

function timeText(entry: Exclude<Entry, { kind: 'error' }>): string {
  if (!Number.isNaN(entry.timeS)) return `  ${utcText(entry.timeS)}`;
  const isTold = entry.kind === 'record' && isTimeOfDay(entry.cat, entry.timeOfDayS);
  return isTold ? `  ${timeOfDayText(entry.timeOfDayS)}` : '';
}
