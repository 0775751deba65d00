import type { Json, NationCode } from '@musubi/model';
import { BOARDS, type Board, BoardBook, type BoardWorld, type ImportPlan, type InstrumentState } from '../src/index.ts';
import { overviewIn } from './desk.ts';
import { Journals, takeJudged, versionOf } from './journals.ts';

/** The boards as one nation has them, with what its node would refuse or accept. */
export class World {
  readonly journals = new Journals();
  nowS = 10_000;
  readonly instruments = new Map<string, InstrumentState>();
  private readonly book = new BoardBook(BOARDS);
  private taken = 0;
  /** By `board/item`: what was not written, or is flagged. */
  private readonly refused = new Map<string, string[]>();
  readonly self: NationCode;

  constructor(self: NationCode = 'JPN') {
    this.self = self;
  }

  /** Writes and returns the hash of the entry. */
  say(
    author: NationCode,
    board: string,
    item: string,
    fields: Record<string, Json>,
    how: Parameters<Journals['say']>[4] = {},
  ) {
    const opens = boardOf(board).opens;
    const isOpening = author === item.slice(0, 3) && !this.book.item(board, item)?.sides.has(author);
    const entry = this.journals.say(
      author,
      board,
      item,
      { by: 'A', fields },
      { ...(isOpening && { act: opens }), ...how },
    );
    this.fold();
    return versionOf(entry);
  }

  /** Answers the opener's present statement. */
  answer(
    author: NationCode,
    board: string,
    item: string,
    act: 'agree' | 'refuse' | 'confirm',
    fields: Record<string, Json> = {},
  ) {
    const opener = item.slice(0, 3);
    const on = { nation: opener, version: this.item(board, item).sides.get(opener)?.version as string };
    this.journals.say(author, board, item, { by: 'B', on, ...(Object.keys(fields).length > 0 && { fields }) }, { act });
    this.fold();
  }

  item(board: string, id: string) {
    const item = this.book.item(board, id);
    if (item === undefined) throw new Error(`${board}/${id} is not there`);
    return item;
  }

  status(board: string, id: string) {
    return boardOf(board).status(this.item(board, id), this.view);
  }

  flags(board: string, id: string): string[] {
    return this.refused.get(`${board}/${id}`) ?? [];
  }

  overview(board: string) {
    const overview = boardOf(board).overview;
    if (overview === undefined) throw new Error(`${board} has no overview`);
    return overviewIn(overview(this.book.items(board), this.view), 'en');
  }

  export(board: string, name: string, id: string): string {
    const file = boardOf(board).exports?.find((one) => one.name === name);
    const items = this.book.items(board).filter((item) => id === '' || item.id === id);
    return file?.write(items, this.view) ?? '';
  }

  read(board: string, name: string, text: string): ImportPlan {
    return (
      boardOf(board)
        .imports?.find((one) => one.name === name)
        ?.read(text, this.view) ?? { rows: [], problems: [] }
    );
  }

  /** Writes what an import would open; returns the ids. */
  open(board: string, plan: ImportPlan): string[] {
    return plan.rows.map((row, at) => {
      const id = row.item ?? `${this.self}-NEW${at}`;
      this.say(this.self, row.board ?? board, id, row.fields as Record<string, Json>);
      return id;
    });
  }

  advise(board: string, id: string, fields: Record<string, Json>): string | null {
    const body = { by: 'A', fields, on: null, texts: {}, note: '' };
    return boardOf(board).advise?.(body, this.book.item(board, id) ?? null, this.view, 'inform') ?? null;
  }

  get view(): BoardWorld {
    return {
      self: this.self,
      nowS: this.nowS,
      exercise: true,
      items: (board) => this.book.items(board),
      children: (board, parent) => this.book.children(board, parent),
      item: (board, id) => this.book.item(board, id),
      alarms: () => [],
      instrument: (id) => this.instruments.get(id) ?? null,
    };
  }

  private fold(): void {
    for (const entry of this.journals.entries.slice(this.taken)) {
      const message = takeJudged(this.book, entry);
      const item = entry.subject.split('/').slice(1, 3).join('/');
      if (message !== null) this.refused.set(item, [...(this.refused.get(item) ?? []), message]);
    }
    this.taken = this.journals.entries.length;
  }
}

export function boardOf(name: string): Board {
  const board = BOARDS.find((one) => one.name === name);
  if (board === undefined) throw new Error(`there is no board ${name}`);
  return board;
}
