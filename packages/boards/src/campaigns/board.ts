import type { Board, BoardWorld, Status } from '../board.ts';
import { dayAt, dayOf } from '../calendar/day.ts';
import { choicesOf, type Field, inJapanese } from '../field.ts';
import { type Item, openerSide } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { provenance, provenanceProblem, SOURCE_COLUMNS } from '../provenance.ts';
import { numberIn, readingIn, textIn } from '../values.ts';
import { words } from '../words.ts';
import { countsOf, doneBy, plannedBy, progressOf } from './flow.ts';
import { campaignsOverview } from './overview.ts';
import { campaignReports, reportsOf } from './reports.ts';
import { STAGE_WORDS } from './stages.ts';

/** Share of the plan below which a campaign counts as behind, in percent. */
const BEHIND_PERCENT = 90;

const PLAN: readonly Field[] = [
  { name: 'stage', words: words('Step', '段階'), kind: 'choice', choices: choicesOf(STAGE_WORDS), required: true },
  { name: 'area', words: words('Area', '地域'), kind: 'text' },
  { name: 'day', words: words('By', '期日'), kind: 'date', required: true },
  { name: 'quantity', words: words('In all', '累計'), kind: 'integer', min: 0, required: true },
  ...SOURCE_COLUMNS,
];

/** Large deliveries of any commodity: vaccines, water, blankets, fuel. */
export const campaigns: Board = {
  name: 'campaigns',
  words: words('Campaigns', '配布・接種計画'),
  opens: 'inform',
  fields: [
    { name: 'title', words: words('Campaign', '計画'), kind: 'text', required: true, by: 'opener' },
    inJapanese('title'),
    { name: 'commodity', words: words('Commodity', '品目'), kind: 'text', max: 80, required: true, by: 'opener' },
    { name: 'unit', words: words('Unit', '単位'), kind: 'text', max: 20, required: true, by: 'opener' },
    { name: 'nations', words: words('Nations', '関係国'), kind: 'nations', by: 'opener' },
    { name: 'from', words: words('From', '開始日'), kind: 'date', by: 'opener' },
    { name: 'due', words: words('Due', '期限'), kind: 'date', by: 'opener' },
    { name: 'goal', words: words('Goal, last step', '目標（最終段階）'), kind: 'integer', min: 1, by: 'opener' },
    { name: 'plan', words: words('Plan', '計画値'), kind: 'rows', columns: PLAN, by: 'opener' },
    { name: 'remark', words: words('Remark', '所見'), kind: 'long-text', max: 4_000 },
    ...provenance('opener'),
  ],
  check: (body, before) => provenanceProblem(body, before),
  statuses: {
    'no-reports': words('No reports', '報告なし'),
    'on-plan': words('On plan', '計画どおり'),
    behind: words('Behind the plan', '計画より遅れ'),
    late: words('Late', '期限超過'),
    done: words('Done', '完了'),
    'no-plan': words('Reported, without a plan', '報告あり（計画なし）'),
    unseen: words('Not released here', '未開示'),
  },
  status: campaignStatus,
  title: (item) => readingIn(openerSide(item)?.fields, 'title') || item.id,
  columns: ['title', 'commodity', 'goal', 'unit', 'from', 'due', 'verified'],
  overview: campaignsOverview,
  imports: [jsonRows(() => [campaigns, campaignReports])],
};

function campaignStatus(item: Item, world: BoardWorld): Status {
  const fields = openerSide(item)?.fields;
  if (fields === undefined) return { code: 'unseen', urgent: false };
  const progress = progressOf(countsOf(reportsOf(item, world)));
  const { last } = progress;
  if (progress.days.length === 0) return { code: 'no-reports', urgent: false };
  const done = doneBy(progress, 'administered', last) ?? 0;
  const goal = numberIn(fields, 'goal');
  if (goal !== null && done >= goal) return { code: 'done', urgent: false };
  const due = textIn(fields, 'due');
  if (due !== '' && dayAt(world.nowS) > dayOf(due)) return { code: 'late', urgent: true };
  const planned = plannedBy(item, 'administered', last);
  if (planned === null) return { code: 'no-plan', urgent: false };
  const isBehind = done * 100 < planned * BEHIND_PERCENT;
  return isBehind ? { code: 'behind', urgent: true } : { code: 'on-plan', urgent: false };
}
