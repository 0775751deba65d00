import type { JournalEntry, Json, NationCode } from '@musubi/model';
import type { Board } from './board.ts';
import { type EntryBody, readBody } from './body.ts';
import {
  advance,
  type BoardEntry,
  type FlaggedEntry,
  type Item,
  isFlag,
  orderProblem,
  type Side,
  saidByOpener,
} from './item.ts';
import { ItemList } from './item-list.ts';
import { SharedText } from './shared-text.ts';
import { openerOf, readBoardSubject } from './subject.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Open {
  readonly item: Writable<Item>;
  readonly board: Board;
  readonly sides: Map<NationCode, Side>;
  /** Null while there are none: of a hundred thousand items few have any. */
  texts: Map<string, SharedText> | null;
  readonly entries: BoardEntry[];
  flags: FlaggedEntry[] | null;
  /** The last entry of each author. */
  readonly last: BoardEntry[];
  /** The item that its opener says it belongs to. */
  parent: string | null;
}

/** The items of one board. */
interface Shelf {
  readonly board: Board;
  readonly open: Map<string, Open>;
  readonly list: ItemList;
  readonly children: Map<string, ItemList>;
  readonly watchers: ((item: Item) => void)[];
  version: number;
}

const FLAGS_PER_ITEM_MAX = 50;
const NONE: readonly Item[] = [];
const NO_TEXTS: Item['texts'] = new Map();
const NO_FLAGS: Item['flags'] = [];

/**
 * All boards as the journals leave them. What it shows is a function of the set of entries it was
 * given: their order, and which came after a cut line was mended, changes nothing.
 */
export class BoardBook {
  readonly #shelves: ReadonlyMap<string, Shelf>;
  /** Entries whose subject or body nobody can read. */
  strangers = 0;

  constructor(boards: readonly Board[]) {
    this.#shelves = new Map(boards.map((board) => [board.name, emptyShelf(board)]));
  }

  get boards(): readonly Board[] {
    return [...this.#shelves.values()].map(({ board }) => board);
  }

  board(name: string): Board | undefined {
    return this.#shelves.get(name)?.board;
  }

  /** Goes up when something on the board changes. */
  version(board: string): number {
    return this.#shelves.get(board)?.version ?? 0;
  }

  /** Items of a board by their ids; the list is another when the board has more. */
  items(board: string): readonly Item[] {
    return this.#shelves.get(board)?.list.all() ?? NONE;
  }

  /** Items of a board whose openers say that they belong to the item `parent`, by their ids. */
  children(board: string, parent: string): readonly Item[] {
    return this.#shelves.get(board)?.children.get(parent)?.all() ?? NONE;
  }

  size(board: string): number {
    return this.#shelves.get(board)?.open.size ?? 0;
  }

  item(board: string, id: string): Item | undefined {
    return this.#shelves.get(board)?.open.get(id)?.item;
  }

  /** Calls `look` with each item of a board now, and again whenever one changes. */
  watch(board: string, look: (item: Item) => void): void {
    for (const item of this.items(board)) look(item);
    this.#shelves.get(board)?.watchers.push(look);
  }

  /**
   * Takes an entry of a board into account; any other entry is left aside.
   *
   * @param version hex SHA-256 of the entry.
   * @returns the flag when its author had no authority or it does not fit; null when all is well.
   */
  take(entry: JournalEntry, version: string): FlaggedEntry | null {
    const subject = readBoardSubject(entry.subject);
    const shelf = subject === null ? undefined : this.#shelves.get(subject.board);
    if (subject === null || shelf === undefined) {
      if (entry.subject.startsWith('board/')) this.strangers++;
      return null;
    }
    const known = shelf.open.get(subject.item);
    const body = readBody(entry.body);
    const { author, timeS, label } = entry;
    const unfit =
      typeof body === 'string'
        ? body
        : sameNations(label.releasableTo, subject.circle)
          ? null
          : 'its label names other nations than its subject';
    const read = { entry, version, circle: subject.circle, body: body as EntryBody };
    const open = known ?? openItem(shelf, subject.item, unfit === null ? [read] : []);
    const flag =
      unfit === null
        ? this.#place(open, read, known === undefined)
        : addFlag(open, { author, timeS, code: 'malformed', message: unfit });
    this.#changed(shelf, open, timeS);
    return flag;
  }

  /** Why an entry of this node's own nation should not be written now; null when it may. */
  judge(board: Board, item: string, read: BoardEntry): FlaggedEntry | null {
    const before = this.#shelves.get(board.name)?.open.get(item)?.item.sides.get(read.entry.author) ?? null;
    const side = advance(board, before, read, item);
    if (isFlag(side)) return side;
    const { author, timeS } = read.entry;
    const message = orderProblem(board, before, read, item);
    return message === null ? null : { author, timeS, code: 'malformed', message };
  }

  /** @param isFirst it is the item's first, and among its entries already. */
  #place(open: Open, read: BoardEntry, isFirst: boolean): FlaggedEntry | null {
    if (isFirst) return this.#apply(open, read);
    const { author } = read.entry;
    const at = open.last.findIndex(({ entry }) => entry.author === author);
    open.entries.push(read);
    const inOrder = at < 0 || compare(open.last[at] as BoardEntry, read) < 0;
    if (inOrder) open.last[at < 0 ? open.last.length : at] = read;
    return inOrder ? this.#apply(open, read) : this.#foldAgain(open, author, read);
  }

  #apply(open: Open, read: BoardEntry): FlaggedEntry | null {
    const { author } = read.entry;
    const side = advance(open.board, open.sides.get(author) ?? null, read, open.item.id);
    const flag = isFlag(side) ? side : writeTexts(open, read);
    if (flag !== null) return addFlag(open, flag);
    open.sides.set(author, side as Side);
    return null;
  }

  /** An entry that belongs before others of its author: its side is folded from the beginning. */
  #foldAgain(open: Open, author: NationCode, late: BoardEntry): FlaggedEntry | null {
    open.sides.delete(author);
    const flags = open.flags?.filter((known) => known.author !== author) ?? [];
    [open.flags, open.item.flags] = [flags, flags];
    let flag: FlaggedEntry | null = null;
    for (const read of open.entries.filter(({ entry }) => entry.author === author).sort(compare)) {
      const found = this.#apply(open, read);
      if (read === late) flag = found;
    }
    return flag;
  }

  #changed(shelf: Shelf, open: Open, timeS: number): void {
    const { item, board } = open;
    item.updatedS = Math.max(item.updatedS, timeS);
    shelf.version++;
    if (board.parent !== undefined) placeUnder(shelf, open, saidByOpener(item, board.parent));
    for (const look of shelf.watchers) look(item);
  }
}

function addFlag(open: Open, flag: FlaggedEntry): FlaggedEntry {
  open.flags ??= [];
  if (open.flags.length < FLAGS_PER_ITEM_MAX) open.flags.push(flag);
  open.item.flags = open.flags;
  return flag;
}

function emptyShelf(board: Board): Shelf {
  return { board, open: new Map(), list: new ItemList(), children: new Map(), watchers: [], version: 0 };
}

/** A new item with its first entry, where that can be read. Lists begin with what is in them: they take less room so. */
function openItem({ board, open: items, list }: Shelf, id: string, entries: BoardEntry[]): Open {
  const sides = new Map<NationCode, Side>();
  const common = { board: board.name, id, opener: openerOf(id), sides, texts: NO_TEXTS, entries, flags: NO_FLAGS };
  const item: Item = { ...common, updatedS: 0 };
  const open: Open = { board, item, sides, texts: null, entries, flags: null, last: [...entries], parent: null };
  items.set(id, open);
  list.add(item);
  return open;
}

/** Keeps under which other item an item stands, as its opener says it now. */
function placeUnder({ children }: Shelf, open: Open, said: Json): void {
  const parent = typeof said === 'string' ? said : null;
  if (parent === open.parent) return;
  if (open.parent !== null) leave(children, open.parent, open.item);
  open.parent = parent;
  if (parent === null) return;
  const siblings = children.get(parent) ?? new ItemList();
  children.set(parent, siblings);
  siblings.add(open.item);
}

function writeTexts(open: Open, { entry, body }: BoardEntry): FlaggedEntry | null {
  for (const [name, update] of Object.entries(body.texts)) {
    const text = open.texts?.get(name) ?? new SharedText();
    const problem = text.write(entry.author, update);
    if (problem !== null)
      return { author: entry.author, timeS: entry.timeS, code: 'malformed', message: `${name}: ${problem}` };
    open.texts ??= new Map();
    open.texts.set(name, text);
    open.item.texts = open.texts;
  }
  return null;
}

/** One author's entries in the order in which it wrote them; chains of several circles by time. */
function compare(a: BoardEntry, b: BoardEntry): number {
  return (
    a.entry.timeS - b.entry.timeS ||
    (a.entry.subject < b.entry.subject ? -1 : a.entry.subject > b.entry.subject ? 1 : 0) ||
    a.entry.sequence - b.entry.sequence
  );
}

function sameNations(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().every((nation, at) => nation === b[at]);
}

function leave(children: Shelf['children'], parent: string, item: Item): void {
  const siblings = children.get(parent);
  siblings?.remove(item);
  if (siblings?.size === 0) children.delete(parent);
}
