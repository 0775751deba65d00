import { TOO_LONG } from './json-lines.ts';

/** Rows of one file told of one by one; more are only counted. */
const TOLD_MAX = 10;

/** A row as its line says it. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of a file that cannot be used: counted by reason, the first few told of with their line. */
export class BadRows {
  count = 0;
  readonly byReason = new Map<string, number>();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** `detail` says what stands there and what would be right. */
  add(line: number, reason: string, detail: string): void {
    this.byReason.set(reason, (this.byReason.get(reason) ?? 0) + 1);
    this.count++;
    if (this.count <= TOLD_MAX) console.error(`${this.#file} line ${line}: ${detail}`);
    if (this.count === TOLD_MAX) console.error(`${this.#file}: further bad rows are only counted`);
  }

  /** The row of a line, or null where it is none. Blank lines are passed over in silence. */
  parse(text: string, line: number): Row | null {
    if (text === '' || text === '\r') return null;
    if (text === TOO_LONG) return this.#none(line, 'too-long', 'is longer than a megabyte');
    try {
      const row: unknown = JSON.parse(text);
      if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Row;
      return this.#none(line, 'not-a-row', `is ${Array.isArray(row) ? 'an array' : typeof row}, not an object`);
    } catch {
      return this.#none(line, 'not-json', `is not JSON: ${shorten(text)}`);
    }
  }

  #none(line: number, reason: string, detail: string): null {
    this.add(line, reason, detail);
    return null;
  }
}

const SHOWN_MAX = 60;

function shorten(text: string): string {
  // Control characters of a binary file would play with the terminal.
  const plain = text.slice(0, SHOWN_MAX).replace(/\p{Cc}/gu, '·');
  return text.length > SHOWN_MAX ? `${plain}…` : plain;
}
