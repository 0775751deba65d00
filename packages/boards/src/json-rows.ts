import type { Json } from '@musubi/model';
import type { Board, BoardImport, BoardWorld, ImportPlan, ImportProblem, ImportRow } from './board.ts';
import { valuesProblem } from './check-field.ts';
import { placedRows } from './row-references.ts';
import { words } from './words.ts';

const ROWS_MAX = 20_000;
const KEYS = ['board', 'item', 'key', 'fields'];

/**
 * The import of a list of `{ board?, item?, fields }` in JSON, for what a spreadsheet's row cannot
 * hold: items of several boards that belong together, and lists within items. `row-references.ts`
 * has what such a list may say of itself: keys of rows, and times from now.
 * @param known the boards that the file may open items of; the first where a row names none.
 */
export function jsonRows(known: () => readonly [Board, ...Board[]]): BoardImport {
  return {
    name: 'rows',
    words: words('Items with lists (JSON)', '一覧付き項目（JSON）'),
    read: (text, world) => readRows(text, known(), world),
  };
}

function readRows(text: string, boards: readonly [Board, ...Board[]], world: BoardWorld): ImportPlan {
  const list = parsed(text);
  if (!Array.isArray(list) || list.length > ROWS_MAX)
    return { rows: [], problems: [{ row: 0, message: `must be a JSON list of at most ${ROWS_MAX} items` }] };
  const problems: ImportProblem[] = [];
  const rows = placedRows(list as Json[], world).flatMap((value, at): ImportRow[] => {
    const row = readRow(value, boards);
    if (typeof row !== 'string') return [row];
    problems.push({ row: at + 1, message: row });
    return [];
  });
  return problems.length > 0 ? { rows: [], problems } : { rows, problems };
}

/** The row, or what is wrong with it. */
function readRow(value: Json, boards: readonly [Board, ...Board[]]): ImportRow | string {
  const row = record(value);
  const stranger = Object.keys(row ?? {}).find((key) => !KEYS.includes(key));
  if (row === null || stranger !== undefined) return 'must be an object of board, item or key, and fields';
  const { board: name = boards[0].name, item } = row;
  const board = boards.find((one) => one.name === name);
  if (board === undefined) return `board: must be one of ${boards.map((one) => one.name).join(', ')}`;
  if (item !== undefined && typeof item !== 'string') return 'item: must be the id of an item';
  const fields = record(row['fields'] ?? null);
  if (fields === null) return 'fields: must be an object';
  const missing = board.fields.find((field) => field.required && item === undefined && !(field.name in fields));
  if (missing !== undefined) return `${missing.name}: is missing`;
  const problem = valuesProblem(board.fields, fields);
  return problem ?? { board: board.name, ...(item !== undefined && { item }), fields };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function record(value: Json): Readonly<Record<string, Json>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : null;
}
