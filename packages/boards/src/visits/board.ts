import type { Act } from '@musubi/model';
import type { Board, BoardWorld } from '../board.ts';
import type { EntryBody } from '../body.ts';
import { choicesOf, type Field } from '../field.ts';
import { type Item, openerSide } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { provenance, provenanceProblem } from '../provenance.ts';
import { numberIn, rowsIn, textIn, type Values } from '../values.ts';
import { words } from '../words.ts';
import { legalProblem } from './legal-basis.ts';
import { visitsOverview } from './overview.ts';
import { VISIT_STATUSES, visitStatus } from './standing.ts';

const UNITS: readonly Field[] = [
  { name: 'unit', words: words('Unit', '部隊'), kind: 'text', required: true },
  { name: 'headcount', words: words('People', '人数'), kind: 'integer', min: 0, max: 1_000_000 },
];
const ENTRY_POINTS: readonly Field[] = [
  { name: 'point', words: words('Where', '場所'), kind: 'text', required: true },
  {
    name: 'how',
    words: words('By', '手段'),
    kind: 'choice',
    choices: choicesOf({ air: words('Air', '航空'), sea: words('Sea', '海上') }),
  },
  { name: 'day', words: words('On', '日付'), kind: 'date' },
];
const DECLARATIONS: readonly Field[] = [
  {
    ...{ name: 'kind', words: words('Kind', '種別'), kind: 'choice', required: true },
    choices: choicesOf({
      vehicles: words('Vehicles', '車両'),
      stores: words('Stores', '物資'),
      medical: words('Medical', '医療・検疫'),
      other: words('Other', 'その他'),
    }),
  },
  { name: 'what', words: words('What', '内容'), kind: 'text', required: true },
  { name: 'quantity', words: words('Quantity', '数量'), kind: 'number', min: 0 },
  { name: 'unit', words: words('Unit', '単位'), kind: 'text', max: 20 },
];
const LEADS: readonly Field[] = [
  { name: 'what', words: words('What must be done', '手続'), kind: 'text', required: true },
  { name: 'by', words: words('By whom', '担当'), kind: 'text', max: 80 },
  { name: 'count', words: words('How long before', '期間'), kind: 'integer', min: 0, max: 1000, required: true },
  {
    ...{ name: 'unit', words: words('In', '単位'), kind: 'choice', required: true },
    choices: choicesOf({
      days: words('Days', '日'),
      'working-days': words('Working days', '営業日'),
      months: words('Months', '月'),
    }),
  },
  {
    ...{ name: 'dayCount', words: words('Count', '起算'), kind: 'choice' },
    choices: choicesOf({
      inclusive: words('One end counts', '初日または末日算入'),
      exclusive: words('Neither end counts', '初日・末日不算入'),
    }),
  },
  { name: 'doneOn', words: words('Done on', '実施日'), kind: 'date' },
];
const HOLIDAYS: readonly Field[] = [{ name: 'day', words: words('Day', '日'), kind: 'date', required: true }];
const APPROVALS: readonly Field[] = [
  { name: 'authority', words: words('Authority', '機関'), kind: 'text', required: true },
  {
    ...{ name: 'decision', words: words('Decision', '判断'), kind: 'choice', required: true },
    choices: choicesOf({
      pending: words('To come', '未了'),
      approved: words('Approved', '承認'),
      conditions: words('Approved with conditions', '条件付き承認'),
      refused: words('Refused', '拒否'),
    }),
  },
  { name: 'text', words: words('In its own words', '原文'), kind: 'text', max: 1_000 },
  { name: 'day', words: words('On', '日付'), kind: 'date' },
];
const GATE: readonly Field[] = [
  { name: 'point', words: words('Where', '場所'), kind: 'text', required: true },
  {
    ...{ name: 'state', words: words('State', '状況'), kind: 'choice', required: true },
    choices: choicesOf({
      expected: words('Expected', '到着予定'),
      admitted: words('Admitted', '入場済み'),
      held: words('Held', '待機中'),
      left: words('Left', '退出済み'),
    }),
  },
  { name: 'day', words: words('On', '日付'), kind: 'date' },
  { name: 'note', words: words('Note', '備考'), kind: 'text' },
];
const CLAIMS: readonly Field[] = [
  { name: 'what', words: words('For what', '内容'), kind: 'text', required: true },
  { name: 'amount', words: words('Amount', '金額'), kind: 'money' },
  {
    ...{ name: 'state', words: words('State', '状況'), kind: 'choice', required: true },
    choices: choicesOf({
      open: words('Open', '未決'),
      settled: words('Settled', '解決'),
      withdrawn: words('Withdrawn', '取下げ'),
    }),
  },
  { name: 'settledOn', words: words('Settled on', '解決日'), kind: 'date' },
];

/** Visits of forces under an agreement on access; the visitor asks, and the host's side consents. */
export const visits: Board = {
  name: 'visits',
  words: words('Visits', '部隊訪問'),
  opens: 'request',
  fields: [
    { name: 'activity', words: words('Activity', '活動'), kind: 'text', required: true, by: 'opener' },
    { name: 'activityId', words: words('Number', '番号'), kind: 'text', max: 40, by: 'opener' },
    { name: 'exercise', words: words('Exercise', '演習'), kind: 'ref', board: 'exercises', by: 'opener' },
    { name: 'visitor', words: words('Visitor', '訪問国'), kind: 'nations', required: true, by: 'opener' },
    { name: 'host', words: words('Host', '受入国'), kind: 'nations', required: true, by: 'opener' },
    { name: 'instrument', words: words('Under', '根拠協定'), kind: 'instrument', by: 'opener' },
    { name: 'article', words: words('Article', '条項'), kind: 'text', max: 80, by: 'opener' },
    { name: 'arrive', words: words('Arrives', '到着日'), kind: 'date', required: true, by: 'opener' },
    { name: 'depart', words: words('Departs', '出発日'), kind: 'date', required: true, by: 'opener' },
    { name: 'headcount', words: words('People', '人数'), kind: 'integer', min: 0, max: 1_000_000, by: 'opener' },
    { name: 'units', words: words('Units', '部隊'), kind: 'rows', columns: UNITS, max: 100, by: 'opener' },
    {
      name: 'entryPoints',
      words: words('Points of entry', '入国地点'),
      kind: 'rows',
      columns: ENTRY_POINTS,
      max: 40,
      by: 'opener',
    },
    {
      name: 'declarations',
      words: words('Declarations', '申告'),
      kind: 'rows',
      columns: DECLARATIONS,
      max: 200,
      by: 'opener',
    },
    { name: 'consultedOn', words: words('Consulted on', '事前協議日'), kind: 'date', by: 'opener' },
    {
      name: 'leads',
      words: words('To be done before', '事前手続'),
      kind: 'rows',
      columns: LEADS,
      max: 60,
      by: 'opener',
    },
    {
      name: 'holidays',
      words: words('Holidays to leave out', '除外する休日'),
      kind: 'rows',
      columns: HOLIDAYS,
      max: 100,
      by: 'opener',
    },
    {
      ...{ name: 'state', words: words('State', '段階'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf({
        draft: words('Draft', '草案'),
        requested: words('Requested', '要請'),
        withdrawn: words('Withdrawn', '取下げ'),
      }),
    },
    {
      name: 'approvals',
      words: words('Approvals of authorities', '各機関の承認'),
      kind: 'rows',
      columns: APPROVALS,
      max: 60,
    },
    { name: 'gate', words: words('At the gate', '入門状況'), kind: 'rows', columns: GATE, max: 200 },
    { name: 'claims', words: words('Claims', '請求'), kind: 'rows', columns: CLAIMS, max: 200 },
    { name: 'remark', words: words('Remark', '所見'), kind: 'long-text', max: 4_000 },
    ...provenance('opener'),
  ],
  steps: {
    field: 'state',
    next: { '': ['draft', 'requested'], draft: ['requested', 'withdrawn'], requested: ['withdrawn'] },
  },
  check: (body, before, item, author) =>
    (item.startsWith(author) ? requestProblem({ ...before?.fields, ...body.fields }) : null) ??
    provenanceProblem(body, before),
  advise: adviseApproval,
  statuses: VISIT_STATUSES,
  status: visitStatus,
  title: (item) => textIn(openerSide(item)?.fields, 'activity') || item.id,
  columns: ['activity', 'visitor', 'host', 'arrive', 'depart', 'headcount', 'instrument', 'article'],
  overview: visitsOverview,
  imports: [jsonRows(() => [visits])],
};

function requestProblem(fields: Values): string | null {
  const [arrive, depart] = [textIn(fields, 'arrive'), textIn(fields, 'depart')];
  if (depart < arrive) return `depart: ${depart} is before the arrival on ${arrive}`;
  const headcount = numberIn(fields, 'headcount');
  const inUnits = rowsIn(fields, 'units').reduce((sum, row) => sum + (numberIn(row, 'headcount') ?? 0), 0);
  if (headcount !== null && inUnits > headcount)
    return `units: come to ${inUnits}, more than the ${headcount} people of the visit`;
  return null;
}

/** Consent, and any authority's approval, takes an agreement in force on the days of the visit. */
function adviseApproval({ fields, on }: EntryBody, item: Item | null, world: BoardWorld, act: Act): string | null {
  const approves = rowsIn(fields, 'approvals').some((row) =>
    ['approved', 'conditions'].includes(textIn(row, 'decision')),
  );
  if (!approves && !(act === 'agree' && on !== null)) return null;
  const asked =
    item === null || item.opener === world.self
      ? { ...(item && openerSide(item)?.fields), ...fields }
      : openerSide(item)?.fields;
  const problem = legalProblem(asked, world);
  return problem === null ? null : `${problem}; the visit cannot be approved`;
}
