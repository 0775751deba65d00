import type { BoardWorld } from '../board.ts';
import { dayText } from '../calendar/day.ts';
import { grouped } from '../grouped.ts';
import { type Item, itemPath, openerSide } from '../item.ts';
import { type Chart, type Figure, type Overview, type OverviewTable, tableRows } from '../overview.ts';
import { isVerified } from '../provenance.ts';
import { numberIn, readingIn, textIn } from '../values.ts';
import { titled, words } from '../words.ts';
import { bottleneck, countsOf, doneBy, forecast, type Progress, plannedBy, progressOf, stageFlows } from './flow.ts';
import { reportsOf } from './reports.ts';
import { STAGE_WORDS, STAGES, type Stage } from './stages.ts';

const CAMPAIGNS_MAX = 4;
const DAYS_MAX = 60;
const AREAS_MAX = 50;

interface Running {
  readonly item: Item;
  readonly progress: Progress;
  readonly reports: readonly Item[];
}

/** How far each campaign is against its plan, where it waits, and when it will be done. */
export function campaignsOverview(items: readonly Item[], world: BoardWorld): Overview {
  const running = items.map((item): Running => {
    const reports = reportsOf(item, world);
    return { item, reports, progress: progressOf(countsOf(reports)) };
  });
  const shown = running.filter(({ progress }) => progress.days.length > 0).slice(0, CAMPAIGNS_MAX);
  return { figures: shown.flatMap(figuresOf), charts: shown.flatMap(chartsOf), tables: [stockTable(running)] };
}

function figuresOf({ item, progress, reports }: Running): Figure[] {
  const title = readingIn(openerSide(item)?.fields, 'title');
  const flows = stageFlows(progress);
  const doubt = isVerified(item) && reports.every(isVerified) ? words('', '') : words('; not verified', '・未確認');
  const done = flows.flatMap(({ stage, done }) => {
    if (done === null) return [];
    const [enDay, jaDay] = dayWords(progress.last);
    return [
      {
        words: titled(title, STAGE_WORDS[stage]),
        value: grouped(done),
        note: words(`${enDay}${doubt.en}`, `${jaDay}${doubt.ja}`),
      },
    ];
  });
  const slowest = bottleneck(flows);
  if (slowest === null) return done;
  const days =
    slowest.daysOfWork === null
      ? words('no progress', '進捗なし')
      : words(`${Math.ceil(slowest.daysOfWork)} days of work wait`, `滞留${Math.ceil(slowest.daysOfWork)}日分`);
  return [
    ...done,
    {
      words: titled(title, words('bottleneck', '隘路')),
      value: STAGE_WORDS[slowest.stage],
      note: days,
      urgent: true,
    },
  ];
}

function dayWords(day: number): [en: string, ja: string] {
  return Number.isFinite(day) ? [`as of ${dayText(day)}`, `${dayText(day)}現在`] : ['no day given', '日付なし'];
}

function chartsOf({ item, progress }: Running): Chart[] {
  const fields = openerSide(item)?.fields;
  const title = readingIn(fields, 'title');
  const days = progress.days.filter((day) => Number.isFinite(day)).slice(-DAYS_MAX);
  if (days.length === 0) return [];
  const series = STAGES.flatMap((stage) => {
    const { en, ja } = STAGE_WORDS[stage];
    return [
      { words: words(en, ja), values: days.map((day) => doneBy(progress, stage, day)) },
      { words: words(`${en}, planned`, `${ja}（計画）`), values: days.map((day) => plannedBy(item, stage, day)) },
    ];
  }).filter(({ values }) => values.some((value) => value !== null));
  const areas = [...progress.areas.keys()].sort().slice(0, AREAS_MAX);
  const againstPlan: Chart = {
    words: titled(title, words('against the plan', '計画との比較')),
    kind: 'lines',
    unit: textIn(fields, 'unit'),
    labels: days.map(dayText),
    series,
  };
  if (areas.length < 2) return [againstPlan];
  const byArea: Chart = {
    words: titled(title, words('by area', '地域別')),
    kind: 'bars',
    unit: textIn(fields, 'unit'),
    labels: areas,
    series: STAGES.map((stage) => ({
      words: STAGE_WORDS[stage],
      values: areas.map(
        (area) => progress.areas.get(area)?.findLast((count) => count.counts[stage] !== null)?.counts[stage] ?? null,
      ),
    })).filter(({ values }) => values.some((value) => value !== null)),
  };
  return [againstPlan, byArea];
}

/** What waits before each step, at which rate it goes, and from when to when the end may come. */
function stockTable(running: readonly Running[]): OverviewTable {
  const rows = running.flatMap(({ item, progress }) =>
    stageFlows(progress)
      .filter(({ done }) => done !== null)
      .map((flow) => ({ item, progress, flow })),
  );
  return {
    words: words('Stock, rates and end', '滞留・速度・完了見込み'),
    columns: [
      words('Campaign', '計画'),
      words('Step', '段階'),
      words('Done', '累計'),
      words('Planned by then', '同日の計画'),
      words('Waiting before it', '滞留'),
      words('A day', '1日当たり'),
      words('Goal reached: earliest, likely, latest', '目標到達：最早・見込み・最遅'),
    ],
    ...tableRows(
      rows,
      ({ item, progress, flow }) => [
        readingIn(openerSide(item)?.fields, 'title'),
        STAGE_WORDS[flow.stage],
        ...[flow.done, plannedBy(item, flow.stage, progress.last), flow.waiting, flow.perDay].map(figureText),
        forecastText(item, progress, flow.stage),
      ],
      ({ item }) => itemPath(item),
    ),
    note: words(
      'Rates are those between the last five reports; the range is that of the slowest and the fastest.',
      '速度は直近5回の報告間の値、範囲は最遅と最速による。',
    ),
  };
}

function forecastText(item: Item, progress: Progress, stage: Stage): string {
  const goal = numberIn(openerSide(item)?.fields, 'goal');
  const range = goal === null ? null : forecast(progress, stage, goal);
  if (range === null) return '–';
  return `${dayText(range.earliest)}, ${dayText(range.likely)}, ${range.latest === null ? '–' : dayText(range.latest)}`;
}

function figureText(value: number | null): string {
  return value === null ? '–' : grouped(Math.round(value));
}
