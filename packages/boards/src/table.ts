import Papa from 'papaparse';
import type { ImportProblem } from './board.ts';

/** A spreadsheet's table, read: what stands under each head, row for row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Rows count as a spreadsheet counts them: the head is row 1. */
  readonly problems: readonly ImportProblem[];
}

const FORMULA = /^[=+\-@\t\r]/;
/** What `escapeFormulae` puts before a cell. */
const ESCAPED = /^'(?=[=+\-@\t\r])/;
const ROWS_MAX = 20_000;

/** Reads CSV with a head; at most 20,000 rows. Never throws. */
export function readTable(text: string): Table {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    preview: ROWS_MAX + 1,
    transform: (cell) => cell.replace(ESCAPED, ''),
  });
  const problems: ImportProblem[] = errors
    .filter(({ type }) => type !== 'Delimiter')
    .map(({ row, message }) => ({ row: (row ?? -1) + 2, message }));
  if (data.length > ROWS_MAX) problems.push({ row: 0, message: `more than ${ROWS_MAX} rows; cut the file` });
  return { columns: meta.fields ?? [], rows: data, problems };
}

/** Writes CSV; a cell that begins like a formula does not become one in the reader's spreadsheet. */
export function writeTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { escapeFormulae: FORMULA });
}
