import { createColumns } from '@musubi/asterix';
import type { Entry, RecordEntry, Sink } from './entry.ts';
import { jsonText } from './json-writer.ts';
import { visit } from './leaves.ts';
import type { Output } from './output.ts';
import { isWholeTimeOfDay, timeOfDayText, utcText } from './time-text.ts';

const NAME_WIDTH = 22;

/** Entries for people: a line for each sub-item, with the unit that the specification gives it. */
export class TextSink implements Sink {
  readonly #output: Output;
  /** Unit by path of an item, by category and edition. */
  readonly #units = new Map<string, ReadonlyMap<string, string>>();
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
    const units = entry.kind === 'record' ? this.#unitsOf(entry) : NO_UNITS;
    const start = entry.kind === 'record' ? 'CAT/'.length : 0;
    visit(entry, (path, value) => {
      const name = path.slice(start);
      const shown = typeof value === 'string' ? value : jsonText(value);
      text += `  ${name.padEnd(NAME_WIDTH)}  ${shown} ${units.get(name) ?? ''}`.trimEnd();
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

  #unitsOf({ cat, edition }: RecordEntry): ReadonlyMap<string, string> {
    const key = `${cat} ${edition}`;
    let units = this.#units.get(key);
    if (units === undefined) {
      const { columns } = createColumns(cat, { edition, capacity: 1 });
      units = new Map([...columns].map(([path, column]) => [path, column.unit]));
      this.#units.set(key, units);
    }
    return units;
  }
}

const NO_UNITS: ReadonlyMap<string, string> = new Map();

function titleOf(entry: Exclude<Entry, { kind: 'error' }>): string {
  if (entry.kind === 'message') return entry.type;
  return `CAT ${String(entry.cat).padStart(3, '0')}  edition ${entry.edition}`;
}

function timeText(entry: Exclude<Entry, { kind: 'error' }>): string {
  if (!Number.isNaN(entry.timeS)) return `  ${utcText(entry.timeS)}`;
  const isTold = entry.kind === 'record' && isWholeTimeOfDay(entry.cat, entry.timeOfDayS);
  return isTold ? `  ${timeOfDayText(entry.timeOfDayS)}` : '';
}
