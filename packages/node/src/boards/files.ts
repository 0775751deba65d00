import { type Board, type BoardWorld, type Item, writeCsv } from '@musubi/boards';
import type { BoardItemView } from '../board-contract.ts';
import type { Problem } from '../contract.ts';

export interface ExportedFile {
  readonly mime: string;
  readonly name: string;
  readonly text: string;
}

/** Items of a board as a file: `csv`, `json`, or a format of the board's own. */
export function exportItems(
  board: Board,
  format: string,
  { items, stem, world }: { readonly items: readonly Item[]; readonly stem: string | null; readonly world: BoardWorld },
  view: (item: Item) => BoardItemView,
): ExportedFile | Problem {
  const name = stem ?? board.name;
  if (format === 'csv') {
    const text = writeCsv(board, items, (item) => board.status(item, world).code);
    return { mime: 'text/csv; charset=utf-8', name: `${name}.csv`, text };
  }
  if (format === 'json')
    return { mime: 'application/json', name: `${name}.json`, text: JSON.stringify(items.map(view), null, 1) };
  const file = board.exports?.find((one) => one.name === format);
  if (file === undefined) return { code: 'no-such-format', message: `${board.name} is not exported as ${format}` };
  if (file.of === 'item' && stem === null)
    return { code: 'no-such-format', message: `${format} is of one item of ${board.name}: name it` };
  return { mime: file.mime, name: `${name}.${file.extension}`, text: file.write(items, world) };
}
