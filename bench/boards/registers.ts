// Every register full: how long its entries take to fold, and the node to answer.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BOARDS, type Board, boardSubject, type ImportRow, readCsv } from '@musubi/boards';
import type { Act, JournalEntry, Json, Label } from '@musubi/model';
import { BoardSurface, type NodeCore } from '@musubi/node/embedded';
import type { Report } from '../measure/report.ts';
import { BOARD_EXAMPLES } from '../paths.ts';
import { quantile } from '../measure/spread.ts';
import { sink } from '../measure/sink.ts';

const EXAMPLES = [
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
/** Entries to an item, as when it is opened and changed. */
const PER_ITEM = 5;
/** Children of an item that has some. */
const PER_PARENT = 100;
const NOW_S = 1_795_000_000;
const LABEL: Label = {
  ...{ policy: 'JPN-DEMO', classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: ['USA'] },
  originator: 'JPN',
  createdS: NOW_S,
};

/** The rows of the registers' examples, by board. */
function exampleRows(): ReadonlyMap<string, readonly ImportRow[]> {
  const rows = new Map<string, ImportRow[]>();
  for (const [name, file] of EXAMPLES) {
    const board = BOARDS.find((one) => one.name === name) as Board;
    const text = readFileSync(new URL(file, BOARD_EXAMPLES), 'utf8');
    const reader = board.imports?.find((one) => one.name === 'rows');
    const plan = file.endsWith('.csv') ? readCsv(board, text) : reader?.read(text, { nowS: NOW_S } as never);
    for (const row of plan?.rows ?? []) rows.set(row.board ?? name, [...(rows.get(row.board ?? name) ?? []), row]);
  }
  return rows;
}

/** An entry as the journal would give it; signatures are not looked at here. */
function entryOf(board: string, act: Act, item: string, sequence: number, fields: Json): JournalEntry {
  const subject = boardSubject(board, item, ['USA']);
  const body = { by: 'Plans officer', fields };
  const timeS = NOW_S + sequence;
  return { author: 'JPN', sequence, timeS, act, subject, body, label: LABEL, previous: '', signature: '' };
}

/** `count` entries of a register, `PER_ITEM` to an item, and of its parents as many as they need. */
function* entriesOf(board: Board, rows: readonly ImportRow[], count: number): Generator<[JournalEntry, string]> {
  const items = Math.floor(count / PER_ITEM);
  for (let at = 0; at < count; at++) {
    const [item, turn] = [at % items, Math.floor(at / items)];
    const row = rows[item % rows.length] as ImportRow;
    const parent = board.parent === undefined ? {} : { [board.parent]: `JPN-P${Math.floor(item / PER_PARENT)}` };
    const fields = turn === 0 ? { ...row.fields, ...parent } : { source: `Source ${turn}` };
    const entry = entryOf(board.name, turn === 0 ? board.opens : 'inform', `JPN-${item}`, at, fields as Json);
    yield [entry, createHash('sha256').update(`${board.name} ${at}`).digest('hex')];
  }
}

function answerMs(answer: () => unknown, times: number): [p50: string, p99: string] {
  const took = Array.from({ length: times }, () => {
    const begunMs = performance.now();
    sink(JSON.stringify(answer()).length);
    return performance.now() - begunMs;
  }).sort((a, b) => a - b);
  return [quantile(took, 0.5).toFixed(1), quantile(took, 0.99).toFixed(1)];
}

/** A row for each register. @param newCore makes a node whose boards are empty. */
export async function measureRegisters(report: Report, count: number, newCore: () => Promise<NodeCore>): Promise<void> {
  const table = [];
  for (const [name, rows] of exampleRows()) {
    const core = await newCore();
    const { book } = core.parts.boards;
    const board = book.board(name) as Board;
    const entries = [...entriesOf(board, rows, count)];
    const begunMs = performance.now();
    for (const [entry, version] of entries) book.take(entry, version);
    const foldMs = performance.now() - begunMs;
    const surface = new BoardSurface(core, true);
    const [list, listMost] = answerMs(() => surface.page(name, {}), 30);
    const [item, itemMost] = answerMs(() => surface.item(name, 'JPN-7'), 30);
    const [made] = answerMs(() => surface.overview(name), 1);
    const [above, aboveMost] = answerMs(() => surface.overview(name), 30);
    table.push({
      register: name,
      items: book.size(name),
      'fold ms': Math.round(foldMs),
      ...{ 'list p50': list, 'list p99': listMost, 'item p50': item, 'item p99': itemMost },
      ...{ 'overview made': made, 'overview p50': above, 'overview p99': aboveMost },
    });
  }
  report.table(`Registers with ${count.toLocaleString('en-US')} entries each, ms`, table, [
    'Entries are folded without their signatures. An overview is made by the first who asks and kept; on a full',
    'board it is made again in at most a hundredth of the time.',
  ]);
}
