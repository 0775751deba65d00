import { readFileSync } from 'node:fs';
import type { Act, JournalEntry, Json } from '@musubi/model';
import {
  type AlarmNote,
  BOARDS,
  BoardBook,
  type Board,
  type BoardWorld,
  type ImportPlan,
  type InstrumentState,
  type Item,
  type Overview,
  readCsv,
  readIn,
  type Words,
} from '../src/index.ts';
import { Journals, takeJudged, versionOf } from './journals.ts';

type Fields = Readonly<Record<string, Json>>;

/** The examples of all registers, in an order in which what is referred to comes first. */
export const REGISTER_EXAMPLES = [
  ['sites', 'sites.json'],
  ['health', 'health-2022.csv'],
  ['health', 'health-measures.json'],
  ['campaigns', 'campaigns.json'],
  ['commitments', 'commitments-2024.csv'],
  ['commitments', 'commitments-meetings.json'],
  ['cost-sharing', 'cost-sharing.json'],
  ['visits', 'visits.json'],
  ['research', 'research.json'],
] as const;

/** The boards of one node without a node: entries are written and folded, rules ask the world that a test sets. */
export class Desk {
  readonly journals = new Journals();
  readonly book = new BoardBook(BOARDS);
  alarms: AlarmNote[] = [];
  instruments = new Map<string, (atS: number) => InstrumentState>();
  nowS = Date.parse('2026-11-22T00:00:00Z') / 1000;

  get world(): BoardWorld {
    return {
      self: 'JPN',
      nowS: this.nowS,
      exercise: true,
      items: (board) => this.book.items(board),
      children: (board, parent) => this.book.children(board, parent),
      item: (board, id) => this.book.item(board, id),
      alarms: () => this.alarms,
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

  /** From above, in one language. */
  overview(board: string, language: keyof Words = 'en') {
    const overview = this.board(board).overview?.(this.world.items(board), this.world);
    return overview && overviewIn(overview, language);
  }

  /** Opens what an example says; every row of it must be taken, and name its source and confidence. */
  load(board: string, file: string): ImportPlan {
    const plan = this.planOf(board, file);
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

  /** Opens what an example says, whatever is held against it. */
  open(board: string, file: string): void {
    for (const [at, row] of this.planOf(board, file).rows.entries())
      this.put('JPN', row.board ?? board, row.item ?? `JPN-${board.toUpperCase()}-${at}`, row.fields);
  }

  private planOf(board: string, file: string): ImportPlan {
    const text = readFileSync(new URL(`../examples/${file}`, import.meta.url), 'utf8');
    const reader = this.board(board).imports?.find(({ name }) => name === 'rows');
    const plan = file.endsWith('.csv') ? readCsv(this.board(board), text) : reader?.read(text, this.world);
    if (plan === undefined || plan.problems.length > 0) throw new Error(JSON.stringify(plan?.problems.slice(0, 3)));
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

/** What the figures, labels and cells of an overview read like in a language; heads stay in both. */
export function overviewIn({ figures, charts, timelines, tables }: Overview, language: keyof Words) {
  return {
    figures: figures?.map((figure) => ({ ...figure, value: readIn(figure.value, language) })),
    charts: charts?.map((chart) => ({
      ...chart,
      unit: readIn(chart.unit, language),
      labels: chart.labels.map((label) => readIn(label, language)),
    })),
    timelines: timelines?.map((timeline) => ({
      ...timeline,
      rows: timeline.rows.map((row) => ({ ...row, label: readIn(row.label, language) })),
    })),
    tables: tables?.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => readIn(cell, language))),
    })),
  };
}
