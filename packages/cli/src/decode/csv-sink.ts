import { isTimeOfDay } from '@musubi/asterix';
import type { Entry, Sink } from './entry.ts';
import { jsonText } from './json-writer.ts';
import { visit } from './leaves.ts';
import type { Output } from './output.ts';
import { timeOfDayText, utcText } from './time-text.ts';

/** Columns of a table; a file whose every record names other items has no use as one. */
const COLUMNS_MAX = 4_096;
const FIRST = ['file', 'type', 'offset', 'time', 'error'] as const;

/** Finds which columns a table needs: the first of two readings. */
export class CsvColumnsSink implements Sink {
  readonly #paths = new Set<string>();

  begin(): void {}

  add(entry: Entry): void {
    if (entry.kind === 'error') return;
    visit(entry, (path) => {
      if (this.#paths.size < COLUMNS_MAX) this.#paths.add(path);
    });
  }

  async flush(): Promise<void> {}

  async end(): Promise<void> {}

  /** In the specification's order by category, then by item; sub-items as they stand in the first record that has them. */
  columns(): string[] {
    const itemOf = (path: string): string => path.split('/').slice(0, 2).join('/');
    return [...this.#paths].sort((a, b) => (itemOf(a) < itemOf(b) ? -1 : itemOf(a) > itemOf(b) ? 1 : 0));
  }
}

/** Entries as a table: a row each, a column for every item and sub-item; lists stand in one cell as JSON. */
export class CsvSink implements Sink {
  readonly #output: Output;
  readonly #columns: ReadonlyMap<string, number>;
  #file = '';

  constructor(output: Output, columns: readonly string[]) {
    this.#output = output;
    this.#columns = new Map(columns.map((column, i) => [column, FIRST.length + i]));
    this.#output.add(`${[...FIRST, ...columns].map(cell).join(',')}\r\n`);
  }

  begin(file: string): void {
    this.#file = file;
  }

  add(entry: Entry): void {
    const cells: string[] = new Array(FIRST.length + this.#columns.size).fill('');
    cells[0] = cell(this.#file);
    cells[1] = cell(typeOf(entry));
    cells[2] = String(entry.offset);
    cells[3] = timeCell(entry);
    if (entry.kind === 'error') cells[4] = cell(entry.error);
    else {
      visit(entry, (path, value) => {
        const at = this.#columns.get(path);
        if (at !== undefined) cells[at] = cell(typeof value === 'string' ? value : jsonText(value));
      });
    }
    this.#output.add(`${cells.join(',')}\r\n`);
  }

  flush(): Promise<void> {
    return this.#output.flush();
  }

  end(): Promise<void> {
    return this.#output.close();
  }
}

function typeOf(entry: Entry): string {
  if (entry.kind === 'record') return `CAT ${String(entry.cat).padStart(3, '0')}`;
  return entry.kind === 'message' ? entry.type : 'error';
}

function timeCell(entry: Entry): string {
  if (entry.kind === 'error') return '';
  if (!Number.isNaN(entry.timeS)) return utcText(entry.timeS);
  const isTold = entry.kind === 'record' && isTimeOfDay(entry.cat, entry.timeOfDayS);
  return isTold ? timeOfDayText(entry.timeOfDayS) : '';
}

/** RFC 4180. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
