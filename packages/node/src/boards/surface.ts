import { noticeOn } from '@musubi/agreements';
import { type Board, type BoardWorld, type ImportPlan, type Item, openerOf, readCsv, restingOn } from '@musubi/boards';
import type {
  BoardImported,
  BoardItemView,
  BoardOverview,
  BoardPage,
  BoardProposed,
  BoardView,
  BoardWrite,
  NoticeView,
  RestingView,
} from '../board-contract.ts';
import type { Login, Problem } from '../contract.ts';
import type { NodeCore } from '../core.ts';
import { RecoveringError } from '../partners/recovery.ts';
import { DraftRefused, type EntryDraft } from './desk.ts';
import { Drafting } from './drafting.ts';
import { type ExportedFile, exportItems } from './files.ts';
import { BoardListing } from './listing.ts';
import { Overviews } from './overviews.ts';
import { noSuchBoard } from './problems.ts';
import { boardView, itemRow, itemView } from './views.ts';
import { boardWorld } from './world.ts';

export interface BoardQuery {
  readonly status?: string;
  readonly text?: string;
  readonly parent?: string;
  readonly from?: number;
  readonly limit?: number;
}

const LIMIT = 100;

/** The boards of a running node, as its API sees them. */
export class BoardSurface {
  private readonly core: NodeCore;
  private readonly exercise: boolean;
  private readonly drafting: Drafting;
  private readonly overviews: Overviews;
  private readonly listings: ReadonlyMap<string, BoardListing>;

  /** @param exercise everything that this node writes is marked as of an exercise. */
  constructor(core: NodeCore, exercise: boolean) {
    this.core = core;
    this.exercise = exercise;
    this.drafting = new Drafting(core, exercise);
    const { book } = core.parts.boards;
    this.overviews = new Overviews(book);
    this.listings = new Map(book.boards.map((board) => [board.name, new BoardListing(board, book)]));
  }

  list(): BoardView[] {
    const { book } = this.core.parts.boards;
    return book.boards.map((board) => boardView(board, book.size(board.name), book.version(board.name)));
  }

  /** Items, those changed last first. */
  page(name: string, query: BoardQuery): BoardPage | Problem {
    const board = this.board(name);
    if (board === null) return noSuchBoard(name);
    const world = this.world();
    const { from = 0, limit = LIMIT } = query;
    const found = this.find(board, world, query);
    const items = found.slice(from, from + limit).map((item) => itemRow(board, item, world));
    return { version: this.core.parts.boards.book.version(name), total: found.length, items };
  }

  item(name: string, id: string): BoardItemView | Problem {
    const board = this.board(name);
    if (board === null) return noSuchBoard(name);
    const item = this.core.parts.boards.book.item(name, id);
    if (item === undefined) return { code: 'no-such-item', message: `No item of ${name} is called ${id}` };
    return this.view(board, item, this.world());
  }

  /** What would lose its ground with an instrument, by board. */
  resting(instrument: string): RestingView[] {
    return restingOn(this.core.parts.boards.book, instrument).map(({ board, items }) => ({
      board: board.name,
      words: board.words,
      count: items.length,
      items: items.slice(0, LIMIT).map((item) => ({ id: item.id, title: board.title(item) })),
    }));
  }

  /** What a notice of termination on a day would come to. */
  notice(instrument: string, day: string): NoticeView | Problem {
    const answer = noticeOn(this.core.parts.keeper.register, instrument, day);
    const message = `${instrument.slice(0, 60)}: is no instrument, or ${day.slice(0, 20)} no day as 2026-03-31`;
    return answer === null ? { code: 'no-such-item', message } : { ...answer };
  }

  overview(name: string): BoardOverview | Problem {
    const board = this.board(name);
    if (board === null) return noSuchBoard(name);
    return this.overviews.of(board, this.world());
  }

  /** A new item as the node proposes it; nothing is written. */
  proposal(name: string, proposal: string): BoardProposed | Problem {
    const board = this.board(name);
    if (board === null) return noSuchBoard(name);
    const found = board.proposals?.find((one) => one.name === proposal);
    if (found === undefined) return { code: 'no-such-format', message: `${name} has no proposal called ${proposal}` };
    const world = this.world();
    const { en, ja } = found.write(world.items(name), world);
    return { en: { ...en }, ja: { ...ja } };
  }

  /** Opens an item, or writes on one. */
  async write(name: string, id: string | null, asked: BoardWrite, login: Login): Promise<BoardItemView | Problem> {
    const board = this.board(name);
    if (board === null) return noSuchBoard(name);
    const item = id ?? asked.item ?? this.core.parts.newItem();
    const existing = this.core.parts.boards.book.item(name, item);
    if (id !== null && existing === undefined)
      return { code: 'no-such-item', message: `No item of ${name} is called ${id}` };
    if (id === null && (existing !== undefined || openerOf(item) !== this.core.parts.nation)) {
      return { code: 'item-taken', message: `${item} is another item, or another nation's to open` };
    }
    const draft = this.drafting.draft(board, item, existing, asked, login);
    if ('code' in draft) return draft;
    const advice = board.advise?.(draft.body, existing ?? null, this.world(), draft.act) ?? null;
    if (advice !== null) return { code: 'not-advised', message: advice };
    const refused = await this.commit([draft]);
    return refused === null ? this.item(name, item) : { code: refused.code, message: refused.message };
  }

  /** Opens or changes what a file says: all of it, or nothing. */
  async importFile(
    name: string,
    format: string,
    text: string,
    asked: BoardWrite,
    login: Login,
    dry: boolean,
  ): Promise<BoardImported | Problem> {
    const board = this.board(name);
    if (board === null) return noSuchBoard(name);
    const plan = this.plan(board, format, text);
    if ('code' in plan) return plan;
    const problems = [...plan.problems];
    // A table has a head; a list of items has none.
    const first = format === 'rows' ? 1 : 2;
    const drafts: EntryDraft[] = [];
    for (const [at, row] of plan.rows.entries()) {
      const draft = this.drafting.row(board, row, asked, login);
      if ('code' in draft) problems.push({ row: first + at, message: draft.message });
      else drafts.push(draft);
    }
    if (problems.length === 0 && !dry) {
      const refused = await this.commit(drafts);
      if (refused !== null)
        problems.push({ row: refused.draft === undefined ? 0 : first + refused.draft, message: refused.message });
    }
    return {
      items: problems.length > 0 ? [] : drafts.map(({ item }) => item),
      problems: problems.map((one) => ({ ...one })),
    };
  }

  export(name: string, format: string, id: string | null): ExportedFile | Problem {
    const board = this.board(name);
    if (board === null) return noSuchBoard(name);
    const world = this.world();
    const items = id === null ? world.items(name) : [this.core.parts.boards.book.item(name, id) ?? []].flat();
    if (id !== null && items.length === 0)
      return { code: 'no-such-item', message: `No item of ${name} is called ${id}` };
    return exportItems(board, format, { items, stem: id, world }, (item) => this.view(board, item, world));
  }

  private world(): BoardWorld {
    return boardWorld(this.core, this.exercise);
  }

  private view(board: Board, item: Item, world: BoardWorld): BoardItemView {
    return itemView(board, item, world, (subject, sequence) => this.sentTo(subject, sequence));
  }

  private board(name: string): Board | null {
    return this.core.parts.boards.book.board(name) ?? null;
  }

  private find(board: Board, world: BoardWorld, { status, text, parent }: BoardQuery): readonly Item[] {
    const listing = this.listings.get(board.name) as BoardListing;
    const items = status === undefined ? listing.items() : listing.standing(status, world);
    if (parent === undefined && text === undefined) return items;
    const wanted = text?.toLowerCase();
    return items.filter(
      (item) =>
        (parent === undefined || isChildOf(board, item, parent)) &&
        (wanted === undefined || listing.text(item).includes(wanted)),
    );
  }

  private plan(board: Board, format: string, text: string): ImportPlan | Problem {
    if (format === 'csv') return readCsv(board, text);
    const reader = board.imports?.find((one) => one.name === format);
    if (reader === undefined)
      return { code: 'no-such-format', message: `${board.name} is not imported from ${format}` };
    return reader.read(text, this.world());
  }

  private async commit(drafts: readonly EntryDraft[]): Promise<(Problem & { draft?: number }) | null> {
    try {
      await this.core.write(drafts);
      return null;
    } catch (error) {
      if (error instanceof DraftRefused) return { code: error.flag.code, message: error.message, draft: error.draft };
      if (error instanceof RecoveringError) return { code: error.code, message: error.message };
      throw error;
    }
  }

  private sentTo(subject: string, sequence: number): string[] {
    const partners = [...this.core.parts.partners.values()];
    return partners.filter(({ outbox }) => outbox.isNumbered(subject, sequence)).map(({ nation }) => nation);
  }
}

function isChildOf(board: Board, item: Item, parent: string): boolean {
  return (
    board.parent !== undefined &&
    [...item.sides.values()].some(({ fields }) => fields[board.parent as string] === parent)
  );
}
