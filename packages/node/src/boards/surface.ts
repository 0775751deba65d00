import { randomBytes } from 'node:crypto';
import {
  type Board,
  type BoardWorld,
  boundedOverview,
  type EntryBody,
  type ImportPlan,
  type ImportRow,
  type Item,
  openerOf,
  type Reading,
  readCsv,
  readIn,
  restingOn,
  SharedText,
  writeCsv,
  writerNumber,
} from '@musubi/boards';
import { noticeOn } from '@musubi/agreements';
import type { Json } from '@musubi/model';
import type {
  BoardImported,
  BoardItemView,
  BoardOverview,
  BoardPage,
  BoardView,
  BoardWrite,
  NoticeView,
  RestingView,
} from '../board-contract.ts';
import type { Login, Problem } from '../contract.ts';
import type { NodeCore } from '../core.ts';
import { DraftRefused, type EntryDraft } from './desk.ts';
import { boardView, itemRow, itemView } from './views.ts';
import { boardWorld } from './world.ts';

export interface BoardQuery {
  readonly status?: string;
  readonly text?: string;
  readonly parent?: string;
  readonly from?: number;
  readonly limit?: number;
}

export interface ExportedFile {
  readonly mime: string;
  readonly name: string;
  readonly text: string;
}

interface Listed {
  readonly version: number;
  readonly items: readonly Item[];
  readonly text: (at: number) => string;
}

const LIMIT = 100;
const ID_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The boards of a running node, as its API sees them. */
export class BoardSurface {
  private readonly core: NodeCore;
  private readonly exercise: boolean;
  private readonly lists = new Map<string, Listed>();

  /** @param exercise everything that this node writes is marked as of an exercise. */
  constructor(core: NodeCore, exercise: boolean) {
    this.core = core;
    this.exercise = exercise;
  }

  list(): BoardView[] {
    const { book } = this.core.parts.boards;
    return book.boards.map((board) => boardView(board, book.size(board.name), book.version(board.name)));
  }

  /** Items, those changed last first. */
  page(name: string, query: BoardQuery): BoardPage | Problem {
    const board = this.board(name);
    if (board === null) return noSuchBoard(name);
    const world = boardWorld(this.core, this.exercise);
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
    return itemView(board, item, boardWorld(this.core, this.exercise), (subject, sequence) =>
      this.sentTo(subject, sequence),
    );
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
    const world = boardWorld(this.core, this.exercise);
    return structuredClone(boundedOverview(board.overview?.(world.items(name), world) ?? {})) as BoardOverview;
  }

  /** Opens an item, or writes on one. */
  async write(name: string, id: string | null, asked: BoardWrite, login: Login): Promise<BoardItemView | Problem> {
    const board = this.board(name);
    if (board === null) return noSuchBoard(name);
    const item = id ?? asked.item ?? this.newId();
    const existing = this.core.parts.boards.book.item(name, item);
    if (id !== null && existing === undefined)
      return { code: 'no-such-item', message: `No item of ${name} is called ${id}` };
    if (id === null && (existing !== undefined || openerOf(item) !== this.core.parts.nation)) {
      return { code: 'item-taken', message: `${item} is another item, or another nation's to open` };
    }
    const draft = this.draft(board, item, existing, asked, login);
    if ('code' in draft) return draft;
    const advice =
      board.advise?.(draft.body, existing ?? null, boardWorld(this.core, this.exercise), draft.act) ?? null;
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
      const draft = this.rowDraft(board, row, asked, login);
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
    const world = boardWorld(this.core, this.exercise);
    const items = id === null ? [...world.items(name)] : world.items(name).filter((item) => item.id === id);
    if (id !== null && items.length === 0)
      return { code: 'no-such-item', message: `No item of ${name} is called ${id}` };
    const stem = id ?? name;
    if (format === 'csv') {
      const text = writeCsv(board, items, (item) => board.status(item, world).code);
      return { mime: 'text/csv; charset=utf-8', name: `${stem}.csv`, text };
    }
    if (format === 'json') {
      const text = JSON.stringify(
        items.map((item) => itemView(board, item, world, (s, n) => this.sentTo(s, n))),
        null,
        1,
      );
      return { mime: 'application/json', name: `${stem}.json`, text };
    }
    const file = board.exports?.find((one) => one.name === format);
    if (file === undefined) return { code: 'no-such-format', message: `${name} is not exported as ${format}` };
    if (file.of === 'item' && id === null)
      return { code: 'no-such-format', message: `${format} is of one item of ${name}: name it` };
    return { mime: file.mime, name: `${stem}.${file.extension}`, text: file.write(items, world) };
  }

  private board(name: string): Board | null {
    return this.core.parts.boards.book.board(name) ?? null;
  }

  private find(board: Board, world: BoardWorld, { status, text, parent }: BoardQuery): readonly Item[] {
    const listed = this.listed(board, world);
    if (parent === undefined && status === undefined && text === undefined) return listed.items;
    const wanted = text?.toLowerCase();
    return listed.items.filter((item, at) => {
      if (parent !== undefined && !isChildOf(board, item, parent)) return false;
      if (wanted !== undefined && !listed.text(at).includes(wanted)) return false;
      return status === undefined || board.status(item, world).code === status;
    });
  }

  /** Items of a board in the order of its list, with what a search looks at; kept until the board changes. */
  private listed(board: Board, world: BoardWorld): Listed {
    const version = this.core.parts.boards.book.version(board.name);
    const known = this.lists.get(board.name);
    if (known?.version === version) return known;
    const items = [...world.items(board.name)].sort((a, b) => b.updatedS - a.updatedS || (a.id < b.id ? -1 : 1));
    const texts: string[] = [];
    const text = (at: number): string => {
      const item = items[at] as Item;
      texts[at] ??= searchedText(item.id, board.title(item));
      return texts[at];
    };
    const listed = { version, items, text };
    this.lists.set(board.name, listed);
    return listed;
  }

  private plan(board: Board, format: string, text: string): ImportPlan | Problem {
    if (format === 'csv') return readCsv(board, text);
    const reader = board.imports?.find((one) => one.name === format);
    if (reader === undefined)
      return { code: 'no-such-format', message: `${board.name} is not imported from ${format}` };
    return reader.read(text, boardWorld(this.core, this.exercise));
  }

  private rowDraft(board: Board, row: ImportRow, asked: BoardWrite, login: Login): EntryDraft | Problem {
    const target = row.board === undefined ? board : this.board(row.board);
    if (target === null) return noSuchBoard(row.board as string);
    const item = row.item ?? this.newId();
    const existing = this.core.parts.boards.book.item(target.name, item);
    if (existing === undefined && openerOf(item) !== this.core.parts.nation) {
      return { code: 'item-taken', message: `${item} is another nation's to open` };
    }
    const fields = row.fields as Record<string, unknown>;
    return this.draft(target, item, existing, { ...asked, fields, note: row.note ?? asked.note ?? '' }, login);
  }

  private draft(
    board: Board,
    item: string,
    existing: Item | undefined,
    asked: BoardWrite,
    login: Login,
  ): EntryDraft | Problem {
    const { nation, partners } = this.core.parts;
    const own = existing?.sides.get(nation);
    const releasableTo = asked.releasableTo ?? this.circleOf(existing);
    const stranger = releasableTo.find((one) => !partners.has(one));
    if (stranger !== undefined) return { code: 'no-such-partner', message: `${stranger} is no partner of this node` };
    const isOpening = own === undefined && openerOf(item) === nation;
    const texts = this.textUpdates(existing, asked);
    if ('code' in texts) return texts;
    const body: EntryBody = {
      by: login.name,
      fields: (asked.fields ?? {}) as Record<string, Json>,
      on: asked.on ?? null,
      texts: texts.updates,
      note: asked.note ?? '',
    };
    return {
      board: board.name,
      item,
      act: asked.act ?? (isOpening ? board.opens : 'inform'),
      body,
      releasableTo,
      ...(asked.classification !== undefined && { classification: asked.classification }),
      exercise:
        this.exercise ||
        board.isExercise?.(body) === true ||
        asked.exercise === true ||
        [...(existing?.sides.values() ?? [])].some((side) => side.exercise),
    };
  }

  /** Who had the last own entry of an item, or whoever it came from, has the next. */
  private circleOf(existing: Item | undefined): readonly string[] {
    const { nation, partners } = this.core.parts;
    const last = existing?.entries.findLast(({ entry }) => entry.author === nation);
    if (last !== undefined) return last.circle;
    const writers = [...(existing?.sides.keys() ?? [])];
    const circle = existing?.entries.findLast(({ entry }) => entry.author === existing.opener)?.circle ?? [];
    return [...new Set([...writers, ...circle])].filter((one) => one !== nation && partners.has(one)).sort();
  }

  private textUpdates(existing: Item | undefined, asked: BoardWrite): { updates: Record<string, string> } | Problem {
    const updates: Record<string, string> = {};
    for (const [name, { text, state }] of Object.entries(asked.texts ?? {})) {
      const from = state ?? existing?.texts.get(name)?.state ?? '';
      const writer = writerNumber(this.core.parts.nation, randomBytes(4).readUInt32BE() / 2 ** 32);
      try {
        updates[name] = SharedText.edit(from, text, writer);
      } catch {
        return { code: 'bad-request', message: `${name}: the state that was edited cannot be read` };
      }
    }
    return { updates };
  }

  private async commit(drafts: readonly EntryDraft[]): Promise<(Problem & { draft?: number }) | null> {
    try {
      await this.core.write(drafts);
      return null;
    } catch (error) {
      if (error instanceof DraftRefused) return { code: error.flag.code, message: error.message, draft: error.draft };
      throw error;
    }
  }

  private newId(): string {
    const random = [...randomBytes(8)].map((byte) => ID_LETTERS[byte % ID_LETTERS.length]).join('');
    return `${this.core.parts.nation}-${random}`;
  }

  private sentTo(subject: string, sequence: number): string[] {
    const partners = [...this.core.parts.partners.values()];
    return partners.filter(({ outbox }) => outbox.isNumbered(subject, sequence)).map(({ nation }) => nation);
  }
}

/** What a search looks at: an item's name in every language. */
function searchedText(id: string, title: Reading): string {
  return `${id} ${readIn(title, 'en')} ${readIn(title, 'ja')}`.toLowerCase();
}

function isChildOf(board: Board, item: Item, parent: string): boolean {
  return (
    board.parent !== undefined &&
    [...item.sides.values()].some(({ fields }) => fields[board.parent as string] === parent)
  );
}

function noSuchBoard(name: string): Problem {
  return { code: 'no-such-board', message: `There is no board called ${name.slice(0, 60)}` };
}
