import { answersOf } from '../answers.ts';
import type { BoardWorld } from '../board.ts';
import { type Item, saidByOpener } from '../item.ts';
import type { Chart, Overview, OverviewTable, Timeline } from '../overview.ts';
import { words } from '../words.ts';
import { exerciseStatus } from './exercise-status.ts';
import { injectStatus } from './inject-rules.ts';

const ROWS_MAX = 30;
/** While it is planned; what comes after changes the statement that was answered. */
const PROPOSED = new Set(['proposed', 'apart', 'agreed']);
/** What stands open, what came out, and what was left away, as a bar shows it. */
const GROUPS = [
  { words: words('To come', '今後'), codes: ['draft', 'approved', 'armed'] },
  { words: words('Should have been sent', '発出遅れ'), codes: ['overdue'] },
  { words: words('Sent', '発出済み'), codes: ['sent', 'acknowledged'] },
  { words: words('Observed or closed', '対応確認・完了'), codes: ['observed', 'closed'] },
  { words: words('Skipped', '省略'), codes: ['skipped'] },
] as const;

/** Exercises from above: what runs when, who has not answered, how far the injects are. */
export function exerciseOverview(items: readonly Item[], world: BoardWorld): Overview {
  const seen = items.filter((item) => item.sides.has(item.opener));
  const shown = [...seen].sort((a, b) => startOf(b) - startOf(a)).slice(0, ROWS_MAX);
  const codes = seen.map((item) => exerciseStatus(item, world).code);
  const count = (...wanted: string[]) => codes.filter((code) => wanted.includes(code)).length;
  return {
    figures: [
      { words: words('Running', '実施中'), value: String(count('running', 'paused')) },
      { words: words('Waiting for answers', '回答待ち'), value: String(count('proposed')) },
      { words: words('Refused', '不同意'), value: String(count('apart')), urgent: count('apart') > 0 },
      { words: words('Agreed, to come', '同意済み（今後）'), value: String(count('agreed')) },
    ],
    charts: [injectsByExercise(shown, world)],
    timelines: [timeline(shown, world)],
    tables: [answersTable(shown.filter((item) => PROPOSED.has(exerciseStatus(item, world).code)))],
  };
}

function startOf(item: Item): number {
  return Number(saidByOpener(item, 'startS') ?? 0);
}

function nameOf(item: Item): string {
  return String(saidByOpener(item, 'name') ?? item.id);
}

interface Phase {
  readonly name: string;
  readonly offsetS?: number;
}

/** Phases as they follow each other; the exercise as a whole where it has none. */
function timeline(items: readonly Item[], world: BoardWorld): Timeline {
  return {
    words: words('Exercises and their phases', '訓練と段階'),
    nowS: world.nowS,
    rows: items.map((item) => ({ label: nameOf(item), item: `exercises/${item.id}`, parts: partsOf(item, world) })),
  };
}

function partsOf(item: Item, world: BoardWorld): Timeline['rows'][number]['parts'] {
  const [startS, endS] = [startOf(item), Number(saidByOpener(item, 'endS') ?? 0)];
  const state = exerciseStatus(item, world).code;
  const phases = ((saidByOpener(item, 'phases') ?? []) as unknown as readonly Phase[])
    .filter(({ offsetS = 0 }) => startS + offsetS < endS)
    .sort((a, b) => (a.offsetS ?? 0) - (b.offsetS ?? 0));
  const begins = phases.length > 0 ? phases : [{ name: nameOf(item) }];
  return begins.map(({ name, offsetS = 0 }, at) => ({
    fromS: startS + offsetS,
    toS: at + 1 < begins.length ? startS + (begins[at + 1]?.offsetS ?? 0) : endS,
    state,
    words: { en: name, ja: name },
  }));
}

function injectsByExercise(items: readonly Item[], world: BoardWorld): Chart {
  const counts = items.map((item) => groupCounts(item.id, world));
  return {
    words: words('Injects by exercise', '訓練別の状況付与'),
    ...{ kind: 'stacked-bars', unit: '', labels: items.map(nameOf) },
    series: GROUPS.map(({ words }, group) => ({ words, values: counts.map((of) => of[group] ?? 0) })),
  };
}

/** How many injects of an exercise are in each of the groups. */
function groupCounts(exercise: string, world: BoardWorld): readonly number[] {
  const counts = GROUPS.map(() => 0);
  for (const inject of world.children('exercises.injects', exercise)) {
    const { code } = injectStatus(inject, world);
    const group = GROUPS.findIndex(({ codes }) => (codes as readonly string[]).includes(code));
    if (group >= 0) counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

function answersTable(items: readonly Item[]): OverviewTable {
  return {
    words: words('What each nation says to the exercise as it is proposed now', '現在の提案に対する各国の回答'),
    columns: [
      words('Exercise', '訓練'),
      words('Opened by', '提案国'),
      words('Agree', '同意'),
      words('Refuse', '不同意'),
      words('Not answered', '未回答'),
    ],
    rows: items.map((item) => {
      const { agreed, refused, awaited } = answersOf(item);
      return [nameOf(item), item.opener, agreed.join(', '), refused.join(', '), awaited.join(', ')];
    }),
    items: items.map(({ id }) => `exercises/${id}`),
  };
}
