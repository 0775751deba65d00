import type { BoardWorld } from '../board.ts';
import { choiceWords } from '../field.ts';
import { type Item, saidByOpener } from '../item.ts';
import type { Chart, Figure, Overview, OverviewTable, Timeline } from '../overview.ts';
import { words } from '../words.ts';
import { dueS, injectStatus } from './inject-rules.ts';
import { MODE_WORDS, SCORE_WORDS, STATUS_WORDS } from './inject-words.ts';

/** An inject has no length; its mark on the timeline is this long, s. */
const MARK_S = 300;
const NEXT_MAX = 20;
const ROWS_MAX = 40;
/** More marks in a line than that cannot be told apart. */
const MARKS_MAX = 200;

interface Placed {
  readonly item: Item;
  readonly code: string;
  readonly dueS: number | null;
}

/** Injects from above: how far they are, when they come, and how the nations did. */
export function injectOverview(items: readonly Item[], world: BoardWorld): Overview {
  const placed = items
    .map((item) => ({ item, code: injectStatus(item, world).code, dueS: dueS(item, world) }))
    .sort((a, b) => (a.dueS ?? 0) - (b.dueS ?? 0));
  const steps = new Tally();
  for (const { item, code } of placed) steps.add(code, String(saidByOpener(item, 'mode') ?? ''));
  return {
    figures: figures(placed.length, steps),
    charts: [stepsByMode(steps), scoresByNation(items)],
    timelines: [storylines(placed, world.nowS)],
    tables: [comingNext(placed, world.nowS)],
  };
}

/** How often each pair was there, counted in one pass. */
class Tally {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly columns = new Set<string>();

  add(row: string, column: string): void {
    const counts = this.#counts.get(row) ?? new Map<string, number>();
    this.#counts.set(row, counts);
    counts.set(column, (counts.get(column) ?? 0) + 1);
    this.columns.add(column);
  }

  has(row: string): boolean {
    return this.#counts.has(row);
  }

  count(row: string, column: string): number {
    return this.#counts.get(row)?.get(column) ?? 0;
  }

  sum(row: string): number {
    return [...(this.#counts.get(row)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }
}

function figures(all: number, steps: Tally): Figure[] {
  const overdue = steps.sum('overdue');
  return [
    { words: words('Injects', '状況付与'), value: String(all) },
    { words: words('Armed', '発出準備済み'), value: String(steps.sum('armed')) },
    { words: words('Should have been sent', '発出遅れ'), value: String(overdue), urgent: overdue > 0 },
    { words: words('Waiting for a receipt', '受領待ち'), value: String(steps.sum('sent')) },
    { words: words('Closed', '完了'), value: String(steps.sum('closed')) },
  ];
}

/** How many injects of each delivery method stand at each step. */
function stepsByMode(steps: Tally): Chart {
  const modes = [...steps.columns].sort();
  const codes = Object.keys(STATUS_WORDS).filter((code) => steps.has(code));
  return {
    words: words('Injects by delivery method and step', '伝達手段・段階別の状況付与'),
    ...{ kind: 'stacked-bars', unit: '', labels: modes.map((mode) => choiceWords(MODE_WORDS, mode)) },
    series: codes.map((code) => ({
      words: STATUS_WORDS[code] ?? { en: code, ja: code },
      values: modes.map((mode) => steps.count(code, mode)),
    })),
  };
}

function scoresByNation(items: readonly Item[]): Chart {
  const scores = new Tally();
  for (const { sides } of items)
    for (const { nation, fields } of sides.values())
      if (fields['score'] !== undefined) scores.add(String(fields['score']), nation);
  const nations = [...scores.columns].sort();
  return {
    words: words('Scores by receiving nation', '受領国別の評定'),
    ...{ kind: 'stacked-bars', unit: '', labels: nations },
    series: Object.entries(SCORE_WORDS).map(([score, words]) => ({
      words,
      values: nations.map((nation) => scores.count(score, nation)),
    })),
  };
}

function storylines(placed: readonly Placed[], nowS: number): Timeline {
  const lines = new Map<string, Placed[]>();
  for (const one of placed) {
    if (one.dueS === null) continue;
    const line = String(saidByOpener(one.item, 'storyline') ?? '–');
    const known = lines.get(line);
    if (known === undefined) lines.set(line, [one]);
    else if (known.length < MARKS_MAX) known.push(one);
  }
  return {
    words: words('Injects by storyline', '想定の流れ別の状況付与'),
    nowS,
    rows: [...lines].slice(0, ROWS_MAX).map(([label, ones]) => ({
      label,
      parts: ones.map(({ item, code, dueS }) => ({
        fromS: dueS as number,
        toS: (dueS as number) + MARK_S,
        state: code,
        words: markWords(item, code),
      })),
    })),
  };
}

function markWords(item: Item, code: string) {
  const number = String(saidByOpener(item, 'controlNo') ?? item.id);
  const { en, ja } = STATUS_WORDS[code] ?? { en: code, ja: code };
  return { en: `${number} ${en}`, ja: `${number} ${ja}` };
}

function comingNext(placed: readonly Placed[], nowS: number): OverviewTable {
  const open = new Set(['draft', 'approved', 'armed', 'overdue']);
  const next = placed.filter(
    ({ code, dueS }) => open.has(code) && dueS !== null && (dueS >= nowS || code === 'overdue'),
  );
  const shown = next.slice(0, NEXT_MAX);
  return {
    words: words('Coming next', '次の状況付与'),
    columns: [
      words('Control number', '管理番号'),
      words('Delivery (UTC)', '発出（UTC）'),
      words('Title', '件名'),
      words('From', '発信者'),
      words('To', '宛先'),
      words('Step', '段階'),
    ],
    rows: shown.map(({ item, code, dueS }) => [
      String(saidByOpener(item, 'controlNo') ?? item.id),
      utc(dueS as number),
      ...['title', 'from', 'to'].map((field) => String(saidByOpener(item, field) ?? '')),
      choiceWords(STATUS_WORDS, code),
    ]),
    items: shown.map(({ item }) => `exercises.injects/${item.id}`),
    ...(next.length > NEXT_MAX && {
      note: { en: `${next.length - NEXT_MAX} more`, ja: `ほか${next.length - NEXT_MAX}件` },
    }),
  };
}

/** A time as people read it, to the minute, UTC. */
function utc(timeS: number): string {
  return new Date(timeS * 1000).toISOString().slice(0, 16).replace('T', ' ');
}
