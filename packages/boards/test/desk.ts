import { readFileSync } from 'node:fs';
import type { Act, JournalEntry, Json } from '@musubi/model';
import {
  BOARDS,
  BoardBook,
  type Board,
  type BoardWorld,
  type ImportPlan,
  type InstrumentState,
  type Item,
  readCsv,
} from '../src/index.ts';
import { Journals, takeJudged, versionOf } from './journals.ts';

type Fields = Readonly<Record<string, Json>>;

/** The boards of one node without a node: entries are written and folded, rules ask the world that a test sets. */
export class Desk {
  readonly journals = new Journals();
  readonly book = new BoardBook(BOARDS);
  instruments = new Map<string, (atS: number) => InstrumentState>();
  nowS = Date.parse('2026-11-22T00:00:00Z') / 1000;

  get world(): BoardWorld {
    return {
      self: 'JPN',
      nowS: this.nowS,
      exercise: true,
      // As a node orders them, whatever came first.
      items: (board) => this.book.items(board).sort((a, b) => (a.id < b.id ? -1 : 1)),
      item: (board, id) => this.book.item(board, id),
      instrument: (id, atS) => this.instruments.get(id)?.(atS) ?? null,
    };
  }

  board(name: string): Board {
    return this.book.board(name) as Board;
  }

  /** Writes fields, or an act that answers the present statement of `to`; returns why it was not written. */
  say(author: string, board: string, item: string, fields: Fields, answer?: { act: Act; to: string }): string | null {
    return takeJudged(this.book, this.entry(author, board, item, fields, answer));
  }

  /** The same of a nation whose node judges nothing of what it writes. */
  put(author: string, board: string, item: string, fields: Fields, answer?: { act: Act; to: string }): void {
    this.take(this.entry(author, board, item, fields, answer));
  }

  take(entry: JournalEntry): void {
    this.book.take(entry, versionOf(entry));
  }

  item(board: string, id: string): Item {
    return this.book.item(board, id) as Item;
  }

  status(board: string, id: string): string {
    return this.board(board).status(this.item(board, id), this.world).code;
  }

  overview(board: string) {
    return this.board(board).overview?.(this.world.items(board), this.world);
  }

  /** Opens what an example says; every row of it must be taken, and name its source and confidence. */
  load(board: string, file: string): ImportPlan {
    const text = readFileSync(new URL(`../examples/${file}`, import.meta.url), 'utf8');
    const reader = this.board(board).imports?.find(({ name }) => name === 'rows');
    const plan = file.endsWith('.csv') ? readCsv(this.board(board), text) : reader?.read(text, this.world);
    if (plan === undefined || plan.problems.length > 0) throw new Error(JSON.stringify(plan?.problems.slice(0, 3)));
    for (const [at, row] of plan.rows.entries()) {
      const { source = '', confidence, verified } = row.fields;
      if (source === '' || confidence === undefined) throw new Error(`${file}: row ${at + 1} names no source`);
      if (verified === true && confidence !== 'S' && confidence !== 'derived')
        throw new Error(`${file}: row ${at + 1} is not verified`);
      const problem = this.say('JPN', row.board ?? board, row.item ?? `JPN-ROW-${at}`, row.fields);
      if (problem !== null) throw new Error(`${file}: row ${at + 1}: ${problem}`);
    }
    return plan;
  }

  private entry(author: string, board: string, item: string, fields: Fields, answer?: { act: Act; to: string }) {
    const before = this.book.item(board, item);
    const on = answer && { nation: answer.to, version: before?.sides.get(answer.to)?.version ?? '' };
    const isOpening = before?.sides.get(author) === undefined && item.startsWith(author);
    const act = answer?.act ?? (isOpening ? this.board(board).opens : 'inform');
    const body = { by: 'A', ...(Object.keys(fields).length > 0 && { fields }), ...(on && { on }) } as Json;
    return this.journals.say(author, board, item, body, { act });
  }
}
