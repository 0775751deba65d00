import type { Json } from '@musubi/model';
import type { Board, ImportPlan, ImportProblem, ImportRow } from './board.ts';
import { valuesProblem } from './check-field.ts';
import type { Field } from './field.ts';
import { type Item, saidByOpener } from './item.ts';
import { readTable, writeTable } from './table.ts';

/** Beside fields: which item a row is, and what is only read. */
const ID_COLUMN = 'id';
const READ_ONLY = new Set([ID_COLUMN, 'opener', 'status', 'exerciseOnly']);

/** What the opener said of every item, a row each, for a spreadsheet. */
export function writeCsv(board: Board, items: readonly Item[], status: (item: Item) => string): string {
  const fields = board.fields.filter(({ by, kind }) => by !== 'others' && kind !== 'shared-text');
  const rows = items.map((item) => [
    item.id,
    item.opener,
    status(item),
    [...item.sides.values()].some(({ exercise }) => exercise) ? 'EXERCISE' : '',
    ...fields.map((field) => cellOf(field, saidByOpener(item, field.name))),
  ]);
  return writeTable([...READ_ONLY, ...fields.map(({ name }) => name)], rows);
}

/**
 * Reads rows to be opened. A row with an `id` of this nation's opens or changes that item.
 * Nothing of a file is taken when a row of it is wrong: see `problems`.
 */
export function readCsv(board: Board, text: string): ImportPlan {
  const { columns, rows: data, problems: unreadable } = readTable(text);
  const problems: ImportProblem[] = [...unreadable];
  for (const column of columns) {
    if (READ_ONLY.has(column) || fieldOf(board, column)) continue;
    const known = board.fields.map(({ name }) => name).join(', ');
    problems.push({ row: 1, message: `column ${column.slice(0, 60)}: there is no such field; there are ${known}` });
  }
  if (problems.length > 0) return { rows: [], problems };
  const rows = data.map((row, at) => readRow(board, row, at + 2, problems));
  return problems.length > 0 ? { rows: [], problems } : { rows, problems: [] };
}

function readRow(
  board: Board,
  row: Readonly<Record<string, string>>,
  number: number,
  problems: ImportProblem[],
): ImportRow {
  const fields: Record<string, Json> = {};
  for (const [name, cell] of Object.entries(row)) {
    const field = fieldOf(board, name);
    if (field === undefined || cell.trim() === '') continue;
    const value = readCell(field, cell.trim());
    if (value === undefined) problems.push({ row: number, message: `${name}: ${cell.slice(0, 40)} cannot be read` });
    else fields[name] = value;
  }
  const item = row[ID_COLUMN]?.trim() ?? '';
  const missing = board.fields.find(({ required, name }) => required && item === '' && !(name in fields));
  if (missing !== undefined) problems.push({ row: number, message: `${missing.name}: is missing` });
  const wrong = valuesProblem(board.fields, fields);
  if (wrong !== null) problems.push({ row: number, message: wrong });
  return item === '' ? { fields } : { item, fields };
}

function fieldOf(board: Board, name: string): Field | undefined {
  return board.fields.find((field) => field.name === name && field.by !== 'others' && field.kind !== 'shared-text');
}

/** Values as a person writes them into a cell; what has parts is JSON. */
function cellOf(field: Field, value: Json): string {
  if (value === null) return '';
  if (field.kind === 'time') return new Date((value as number) * 1000).toISOString();
  if (field.kind === 'nations' || (field.kind === 'choice' && field.many)) return (value as string[]).join(' ');
  if (field.kind === 'money') {
    const { currency, amount } = value as { currency: string; amount: number };
    return `${currency} ${amount}`;
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function readCell(field: Field, cell: string): Json | undefined {
  switch (field.kind) {
    case 'number':
    case 'integer':
      return Number.isFinite(Number(cell)) ? Number(cell) : undefined;
    case 'time':
      return readTime(cell);
    case 'yes-no':
      return cell === 'true' ? true : cell === 'false' ? false : undefined;
    case 'nations':
      return cell.split(/[\s,;]+/).sort();
    case 'choice':
      return field.many ? cell.split(/[\s,;]+/) : cell;
    case 'money':
      return readMoney(cell);
    case 'place':
    case 'shape':
    case 'rows':
      return readJson(cell);
    default:
      return cell;
  }
}

/** UTC seconds of a time with its zone, or of seconds; undefined when it is neither. */
export function readTime(cell: string): number | undefined {
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  // A time without its zone would be read by that of this machine.
  const ms = /(Z|[+-]\d{2}:?\d{2})$/.test(cell) ? Date.parse(cell) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms / 1000;
}

function readMoney(cell: string): Json | undefined {
  const parts = /^([A-Z]{3})\s*(-?\d+)$/.exec(cell.replaceAll(',', ''));
  return parts === null ? undefined : { currency: parts[1] as string, amount: Number(parts[2]) };
}

function readJson(cell: string): Json | undefined {
  try {
    return JSON.parse(cell) as Json;
  } catch {
    return undefined;
  }
}
