import { readFileSync } from 'node:fs';
import type { Act, JournalEntry, Json, NationCode } from '@musubi/model';
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

interface How {
  readonly act?: Act;
  /** The circle; all others unless given. */
  readonly to?: readonly NationCode[];
  /** Answers what this nation says now. */
  readonly answers?: NationCode;
}

/** The boards of one node without a node: entries are written and folded, rules ask the world that a test sets. */
export class Desk {
  readonly journals = new Journals();
  readonly book = new BoardBook(BOARDS);
  instruments = new Map<string, (atS: number) => InstrumentState>();
  alarms: AlarmNote[] = [];
  nowS: number;
  private readonly self: NationCode;
  private readonly refused = new Map<string, string[]>();

  constructor(self: NationCode = 'JPN', nowS = Date.parse('2026-11-22T00:00:00Z') / 1000) {
    this.self = self;
    this.nowS = nowS;
  }

  get world(): BoardWorld {
    return {
      ...{ self: this.self, nowS: this.nowS, exercise: true },
      items: (board) => this.book.items(board),
      children: (board, parent) => this.book.children(board, parent),
      item: (board, id) => this.book.item(board, id),
      alarms: () => this.alarms,
      instrument: (id, atS) => this.instruments.get(id)?.(atS) ?? null,
    };
  }

  board(name: string): Board {
    const board = this.book.board(name);
    if (board === undefined) throw new Error(`there is no board ${name}`);
    return board;
  }

  /** Writes fields, or an act that answers what another nation says now; returns why it was not written. */
  say(author: NationCode, board: string, item: string, fields: Fields, how: How = {}): string | null {
    return this.judge(this.entry(author, board, item, fields, how));
  }

  /** Takes an entry as its author's node would write it; returns why it is not written, or what it is flagged for. */
  judge(entry: JournalEntry): string | null {
    const message = takeJudged(this.book, entry);
    const [, board = '', item = ''] = entry.subject.split('/');
    if (message !== null) this.refused.set(`${board}/${item}`, [...this.flags(board, item), message]);
    return message;
  }

  /** Answers what the opener says now. */
  answer(author: NationCode, board: string, item: string, act: Act, fields: Fields = {}): string | null {
    return this.say(author, board, item, fields, { act, answers: item.slice(0, 3) });
  }

  /** Writes as a nation whose node judges nothing of what it writes. */
  put(author: NationCode, board: string, item: string, fields: Fields, how: How = {}): void {
    this.take(this.entry(author, board, item, fields, how));
  }

  take(entry: JournalEntry): void {
    this.book.take(entry, versionOf(entry));
  }

  /** What was not written on an item, or is flagged, and why. */
  flags(board: string, item: string): readonly string[] {
    return this.refused.get(`${board}/${item}`) ?? [];
  }

  item(board: string, id: string): Item {
    return this.book.item(board, id) as Item;
  }

  status(board: string, id: string): string {
    return this.standing(board, id).code;
  }

  standing(board: string, id: string) {
    return this.board(board).status(this.item(board, id), this.world);
  }

  /** From above, in one language. */
  overview(board: string, language: keyof Words = 'en') {
    const overview = this.board(board).overview;
    if (overview === undefined) throw new Error(`${board} has no overview`);
    return overviewIn(overview(this.world.items(board), this.world), language);
  }

  advise(board: string, id: string, fields: Fields): string | null {
    const body = { by: 'A', fields, on: null, texts: {}, note: '' };
    return this.board(board).advise?.(body, this.book.item(board, id) ?? null, this.world, 'inform') ?? null;
  }

  /** @param id of the one item of the file, or empty for all. */
  export(board: string, name: string, id: string): string {
    const file = this.board(board).exports?.find((one) => one.name === name);
    const items = this.book.items(board).filter((item) => id === '' || item.id === id);
    return file?.write(items, this.world) ?? '';
  }

  read(board: string, name: string, text: string): ImportPlan {
    const reader = this.board(board).imports?.find((one) => one.name === name);
    return reader?.read(text, this.world) ?? { rows: [], problems: [] };
  }

  /** Writes what an import would open; returns the ids. */
  openRows(board: string, plan: ImportPlan): string[] {
    return plan.rows.map((row, at) => {
      const id = row.item ?? `${this.self}-NEW${at}`;
      this.say(this.self, row.board ?? board, id, row.fields);
      return id;
    });
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
    const plan = file.endsWith('.csv') ? readCsv(this.board(board), text) : this.read(board, 'rows', text);
    if (plan.problems.length > 0) throw new Error(JSON.stringify(plan.problems.slice(0, 3)));
    return plan;
  }

  private entry(author: NationCode, board: string, item: string, fields: Fields, { act, to, answers }: How) {
    const before = this.book.item(board, item);
    const on = answers && { nation: answers, version: before?.sides.get(answers)?.version ?? '' };
    const isOpening = before?.sides.get(author) === undefined && item.startsWith(author);
    const body = { by: 'A', ...(Object.keys(fields).length > 0 && { fields }), ...(on && { on }) } as Json;
    return this.journals.say(author, board, item, body, {
      act: act ?? (isOpening ? this.board(board).opens : 'inform'),
      ...(to && { to: [...to] }),
    });
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
