import type { BoardWorld } from './board.ts';
import { type Item, saidByOpener } from './item.ts';

/** By the list that the items came in: a node's world gives the same list for as long as it looks at it once. */
const INDEXES = new WeakMap<readonly Item[], ReadonlyMap<string, readonly Item[]>>();
const NONE: readonly Item[] = [];

/**
 * Items of a board whose openers say that they belong to `parent`, in the order in which they came.
 * @param field the board's `parent` field.
 */
export function childItems(board: string, field: string, parent: string, world: BoardWorld): readonly Item[] {
  const items = world.items(board);
  const index = INDEXES.get(items) ?? indexed(items, field);
  INDEXES.set(items, index);
  return index.get(parent) ?? NONE;
}

function indexed(items: readonly Item[], field: string): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const parent = String(saidByOpener(item, field));
    const children = index.get(parent);
    if (children === undefined) index.set(parent, [item]);
    else children.push(item);
  }
  return index;
}
