import { type Board, type BoardBook, type BoardWorld, type Item, type Reading, readIn } from '@musubi/boards';
import { Pacing } from './pacing.ts';

/** What a status may change by without an entry on its board: the time of day, to the minute. */
const MINUTE_S = 60;

/**
 * The items of a board as a list shows them, those changed last first, with what a search looks at.
 * Only what changed is sorted in, and worked out again.
 */
export class BoardListing {
  private readonly board: Board;
  private readonly book: BoardBook;
  private readonly changed = new Set<Item>();
  private ordered: Item[] = [];
  private readonly texts = new Map<Item, string>();
  private readonly codes = new Map<Item, string>();
  private codesBy = '';
  private readonly pacing = new Pacing();

  constructor(board: Board, book: BoardBook) {
    this.board = board;
    this.book = book;
    book.watch(board.name, (item) => this.changed.add(item));
  }

  /** Those changed last first, then by their ids. */
  items(): readonly Item[] {
    if (this.changed.size === 0) return this.ordered;
    const fresh = [...this.changed].sort(lastFirst);
    for (const item of fresh) {
      this.texts.delete(item);
      this.codes.delete(item);
    }
    const rest = this.ordered.filter((item) => !this.changed.has(item));
    this.ordered = merged(fresh, rest);
    this.changed.clear();
    return this.ordered;
  }

  /** An item's id and title, in small letters. */
  text(item: Item): string {
    const known = this.texts.get(item);
    if (known !== undefined) return known;
    const text = searchedText(item.id, this.board.title(item));
    this.texts.set(item, text);
    return text;
  }

  /**
   * Items that stand so. On a board on which that takes long, what follows from other boards or from
   * the time alone may be some seconds late; what follows from the item's own entries never is.
   */
  standing(status: string, world: BoardWorld): readonly Item[] {
    const items = this.items();
    const by = `${Math.floor(world.nowS / MINUTE_S)} ${this.otherVersions()}`;
    const isStale = by !== this.codesBy && this.pacing.isDue();
    if (isStale) {
      this.codes.clear();
      this.codesBy = by;
    }
    const found = () => items.filter((item) => this.code(item, world) === status);
    return isStale ? this.pacing.measure(found) : found();
  }

  private code(item: Item, world: BoardWorld): string {
    const known = this.codes.get(item);
    if (known !== undefined) return known;
    const { code } = this.board.status(item, world);
    this.codes.set(item, code);
    return code;
  }

  private otherVersions(): number {
    const others = this.book.boards.filter(({ name }) => name !== this.board.name);
    return others.reduce((sum, { name }) => sum + this.book.version(name), 0);
  }
}

function lastFirst(a: Item, b: Item): number {
  return b.updatedS - a.updatedS || (a.id < b.id ? -1 : 1);
}

function merged(some: readonly Item[], many: readonly Item[]): Item[] {
  const all: Item[] = [];
  let at = 0;
  for (const item of many) {
    for (let next = some[at]; next !== undefined && lastFirst(next, item) < 0; next = some[at]) {
      all.push(next);
      at++;
    }
    all.push(item);
  }
  for (; at < some.length; at++) all.push(some[at] as Item);
  return all;
}

/** What a search looks at: an item's name in every language. */
function searchedText(id: string, title: Reading): string {
  return `${id} ${readIn(title, 'en')} ${readIn(title, 'ja')}`.toLowerCase();
}
