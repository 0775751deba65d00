import type { JournalEntry, NationCode } from '@musubi/model';
import type { Board } from './board.ts';
import { readBody } from './body.ts';
import { advance, type BoardEntry, type FlaggedEntry, type Item, isFlag, orderProblem, type Side } from './item.ts';
import { SharedText } from './shared-text.ts';
import { openerOf, readBoardSubject } from './subject.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Open {
  readonly item: Writable<Item>;
  readonly board: Board;
  readonly sides: Map<NationCode, Side>;
  readonly texts: Map<string, SharedText>;
  readonly entries: BoardEntry[];
  readonly flags: FlaggedEntry[];
  /** The last entry of each author. */
  readonly last: Map<NationCode, BoardEntry>;
}

const FLAGS_PER_ITEM_MAX = 50;

/**
 * All boards as the journals leave them. What it shows is a function of the set of entries it was
 * given: their order, and which came after a cut line was mended, changes nothing.
 */
export class BoardBook {
  readonly #boards: ReadonlyMap<string, Board>;
  readonly #items = new Map<string, Map<string, Open>>();
  readonly #versions = new Map<string, number>();
  /** Entries whose subject or body nobody can read. */
  strangers = 0;

  constructor(boards: readonly Board[]) {
    this.#boards = new Map(boards.map((board) => [board.name, board]));
    for (const { name } of boards) this.#items.set(name, new Map());
  }

  get boards(): readonly Board[] {
    return [...this.#boards.values()];
  }

  board(name: string): Board | undefined {
    return this.#boards.get(name);
  }

  /** Goes up when something on the board changes. */
  version(board: string): number {
    return this.#versions.get(board) ?? 0;
  }

  /** Items of a board in the order in which they came. */
  items(board: string): Item[] {
    return [...(this.#items.get(board)?.values() ?? [])].map(({ item }) => item);
  }

  size(board: string): number {
    return this.#items.get(board)?.size ?? 0;
  }

  item(board: string, id: string): Item | undefined {
    return this.#items.get(board)?.get(id)?.item;
  }

  /**
   * Takes an entry of a board into account; any other entry is left aside.
   *
   * @param version hex SHA-256 of the entry.
   * @returns the flag when its author had no authority or it does not fit; null when all is well.
   */
  take(entry: JournalEntry, version: string): FlaggedEntry | null {
    const subject = readBoardSubject(entry.subject);
    const board = subject === null ? undefined : this.#boards.get(subject.board);
    if (subject === null || board === undefined) {
      if (entry.subject.startsWith('board/')) this.strangers++;
      return null;
    }
    const open = this.#open(board, subject.item);
    const body = readBody(entry.body);
    if (typeof body === 'string')
      return this.#flag(open, { author: entry.author, timeS: entry.timeS, code: 'malformed', message: body });
    if (!sameNations(entry.label.releasableTo, subject.circle)) {
      const message = 'its label names other nations than its subject';
      return this.#flag(open, { author: entry.author, timeS: entry.timeS, code: 'malformed', message });
    }
    return this.#place(open, { entry, version, circle: subject.circle, body });
  }

  /** Why an entry of this node's own nation should not be written now; null when it may. */
  judge(board: Board, item: string, read: BoardEntry): FlaggedEntry | null {
    const before = this.#items.get(board.name)?.get(item)?.sides.get(read.entry.author) ?? null;
    const side = advance(board, before, read, item);
    if (isFlag(side)) return side;
    const { author, timeS } = read.entry;
    const message = orderProblem(board, before, read, item);
    return message === null ? null : { author, timeS, code: 'malformed', message };
  }

  #open(board: Board, id: string): Open {
    const items = this.#items.get(board.name) as Map<string, Open>;
    const known = items.get(id);
    if (known) return known;
    const [sides, texts, entries, flags] = [new Map(), new Map(), [], []] as unknown as [
      Open['sides'],
      Open['texts'],
      BoardEntry[],
      FlaggedEntry[],
    ];
    const item: Item = { board: board.name, id, opener: openerOf(id), sides, texts, entries, flags, updatedS: 0 };
    const open = { board, item, sides, texts, entries, flags, last: new Map() };
    items.set(id, open);
    return open;
  }

  #place(open: Open, read: BoardEntry): FlaggedEntry | null {
    const { author } = read.entry;
    const latest = open.last.get(author);
    open.entries.push(read);
    const inOrder = latest === undefined || compare(latest, read) < 0;
    if (inOrder) open.last.set(author, read);
    const flag = inOrder ? this.#apply(open, read) : this.#foldAgain(open, author, read);
    this.#changed(open, read.entry.timeS);
    return flag;
  }

  #apply(open: Open, read: BoardEntry): FlaggedEntry | null {
    const { author, timeS } = read.entry;
    const side = advance(open.board, open.sides.get(author) ?? null, read, open.item.id);
    const flag = isFlag(side) ? side : writeTexts(open, read);
    if (flag !== null) return this.#flag(open, flag);
    open.sides.set(author, side as Side);
    this.#changed(open, timeS);
    return null;
  }

  /** An entry that belongs before others of its author: its side is folded from the beginning. */
  #foldAgain(open: Open, author: NationCode, late: BoardEntry): FlaggedEntry | null {
    open.sides.delete(author);
    for (let at = open.flags.length - 1; at >= 0; at--) if (open.flags[at]?.author === author) open.flags.splice(at, 1);
    let flag: FlaggedEntry | null = null;
    for (const read of open.entries.filter(({ entry }) => entry.author === author).sort(compare)) {
      const found = this.#apply(open, read);
      if (read === late) flag = found;
    }
    return flag;
  }

  #flag(open: Open, flag: FlaggedEntry): FlaggedEntry {
    if (open.flags.length < FLAGS_PER_ITEM_MAX) open.flags.push(flag);
    this.#changed(open, flag.timeS);
    return flag;
  }

  #changed(open: Open, timeS: number): void {
    open.item.updatedS = Math.max(open.item.updatedS, timeS);
    this.#versions.set(open.board.name, this.version(open.board.name) + 1);
  }
}

function writeTexts(open: Open, { entry, body }: BoardEntry): FlaggedEntry | null {
  for (const [name, update] of Object.entries(body.texts)) {
    const text = open.texts.get(name) ?? new SharedText();
    const problem = text.write(entry.author, update);
    if (problem !== null)
      return { author: entry.author, timeS: entry.timeS, code: 'malformed', message: `${name}: ${problem}` };
    open.texts.set(name, text);
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
