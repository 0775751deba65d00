import type { Board } from './board.ts';
import type { BoardBook } from './book.ts';
import type { Item } from './item.ts';

/** Items of one board that would lose their ground with an instrument. */
export interface Resting {
  readonly board: Board;
  readonly items: readonly Item[];
}

/**
 * What rests on an instrument, by board: items that name it in a field of theirs on any side, and
 * what belongs to those, such as the cost lines of a pact.
 */
export function restingOn(book: BoardBook, instrument: string): readonly Resting[] {
  const found = new Map<string, Set<Item>>();
  for (const board of book.boards) {
    const names = board.fields.filter(({ kind }) => kind === 'instrument').map(({ name }) => name);
    const items = names.length === 0 ? [] : book.items(board.name).filter((item) => says(item, names, [instrument]));
    found.set(board.name, new Set(items));
  }
  for (const board of book.boards) {
    const parent = board.fields.find(({ name }) => name === board.parent);
    const parents = parent?.kind === 'ref' ? [...(found.get(parent.board) ?? [])].map(({ id }) => id) : [];
    if (parents.length === 0) continue;
    for (const item of book.items(board.name)) {
      if (says(item, [board.parent as string], parents)) found.get(board.name)?.add(item);
    }
  }
  return book.boards.flatMap((board) => {
    const items = [...(found.get(board.name) ?? [])];
    return items.length === 0 ? [] : [{ board, items }];
  });
}

function says(item: Item, fields: readonly string[], values: readonly string[]): boolean {
  return [...item.sides.values()].some((side) => fields.some((name) => values.includes(side.fields[name] as string)));
}
