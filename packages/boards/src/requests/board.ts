import type { Board } from '../board.ts';
import { choicesOf, type Field } from '../field.ts';
import { openerSide } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { provenance, provenanceProblem } from '../provenance.ts';
import { sites } from '../sites/board.ts';
import { textIn } from '../values.ts';
import { warnings } from '../warnings/board.ts';
import { words } from '../words.ts';
import { KIND_WORDS, PROGRESS_WORDS, STATUS_WORDS } from './kinds.ts';
import { requestsOverview } from './overview.ts';
import { adviseRequest, requestProblem, requestStatus } from './request-rules.ts';

const COST_RULES = choicesOf({
  reimbursed: words('Reimbursed in money', '金銭償還'),
  'in-kind': words('Returned in kind', '現物返還'),
  'equal-value': words('Exchanged for equal value', '等価交換'),
  free: words('Without charge', '無償'),
  'to-be-agreed': words('To be agreed', '協議'),
});

/** What the asking nation says. */
const ASKED: readonly Field[] = [
  {
    name: 'kind',
    words: words('Kind', '種別'),
    kind: 'choice',
    choices: choicesOf(KIND_WORDS),
    required: true,
    by: 'opener',
  },
  { name: 'title', words: words('What is asked', '要請内容'), kind: 'text', max: 200, required: true, by: 'opener' },
  { name: 'asked', words: words('Asked of', '要請先'), kind: 'nations', required: true, by: 'opener' },
  { name: 'details', words: words('Details', '詳細'), kind: 'long-text', max: 8_000, by: 'opener' },
  { name: 'purpose', words: words('Purpose', '目的'), kind: 'text', by: 'opener' },
  {
    ...{ name: 'priority', words: words('Priority', '優先度'), kind: 'choice', by: 'opener' },
    choices: choicesOf({
      immediate: words('Immediate', '至急'),
      urgent: words('Urgent', '緊急'),
      routine: words('Routine', '通常'),
    }),
  },
  { name: 'operation', words: words('Operation or disaster', '活動・災害名'), kind: 'text', max: 120, by: 'opener' },
  { name: 'quantity', words: words('Quantity', '数量'), kind: 'integer', min: 0, max: 1_000_000_000, by: 'opener' },
  { name: 'unit', words: words('Unit', '単位'), kind: 'text', max: 30, by: 'opener' },
  { name: 'placeName', words: words('Where', '場所'), kind: 'text', max: 200, by: 'opener' },
  { name: 'place', words: words('Position', '位置'), kind: 'place', by: 'opener' },
  { name: 'site', words: words('Site', '施設'), kind: 'ref', board: 'sites', by: 'opener' },
  { name: 'warning', words: words('Warning', '警報'), kind: 'ref', board: 'warnings', by: 'opener' },
  { name: 'neededFromS', words: words('Needed from', '必要期間（開始）'), kind: 'time', by: 'opener' },
  { name: 'neededUntilS', words: words('Needed until', '必要期間（終了）'), kind: 'time', by: 'opener' },
  { name: 'latestS', words: words('Latest time of value', '情報・支援が有効な期限'), kind: 'time', by: 'opener' },
  {
    name: 'levelMax',
    words: words('Highest level usable', '利用可能な最高秘区分'),
    kind: 'text',
    max: 40,
    by: 'opener',
  },
  { name: 'instrument', words: words('Legal basis', '法的根拠'), kind: 'instrument', by: 'opener' },
  { name: 'article', words: words('Article', '条項'), kind: 'text', max: 80, by: 'opener' },
  { name: 'costRule', words: words('Cost', '費用負担'), kind: 'choice', choices: COST_RULES, by: 'opener' },
  {
    ...{ name: 'state', words: words('State', '状態'), kind: 'choice', required: true, by: 'opener' },
    choices: choicesOf({
      draft: words('Draft', '起案'),
      open: words('Open', '要請中'),
      withdrawn: words('Withdrawn', '取下げ'),
    }),
  },
  ...provenance('opener'),
];

/** What each capital that is asked says for itself. */
const ANSWERED: readonly Field[] = [
  {
    name: 'progress',
    words: words('Decision and progress', '決定・進捗'),
    kind: 'choice',
    choices: choicesOf(PROGRESS_WORDS),
    by: 'others',
  },
  {
    name: 'offered',
    words: words('Quantity offered', '提供数量'),
    kind: 'integer',
    min: 0,
    max: 1_000_000_000,
    by: 'others',
  },
  { name: 'offerFromS', words: words('Offered from', '提供期間（開始）'), kind: 'time', by: 'others' },
  { name: 'offerUntilS', words: words('Offered until', '提供期間（終了）'), kind: 'time', by: 'others' },
  { name: 'conditions', words: words('Conditions', '条件'), kind: 'long-text', max: 4_000, by: 'others' },
  { name: 'answer', words: words('Answer', '回答'), kind: 'long-text', max: 20_000, by: 'others' },
  { name: 'reason', words: words('Reason', '理由'), kind: 'text', by: 'others' },
];

/** Requests for information and assistance: one nation asks, each capital decides on its own part. */
export const requests: Board = {
  name: 'requests',
  words: words('Requests', '要請'),
  opens: 'request',
  fields: [
    ...ASKED,
    ...ANSWERED,
    { name: 'cost', words: words('Own account of the cost', '自国の費用計算'), kind: 'money' },
    { name: 'settled', words: words('Settled', '精算済み'), kind: 'yes-no' },
  ],
  steps: {
    field: 'progress',
    next: {
      '': ['considering', 'offered', 'refused'],
      considering: ['offered', 'refused'],
      offered: ['deploying', 'refused', 'released'],
      refused: ['considering', 'offered'],
      deploying: ['on-task', 'released'],
      'on-task': ['released'],
    },
  },
  check: (body, before) => requestProblem(body, before) ?? provenanceProblem(body, before),
  advise: adviseRequest,
  statuses: STATUS_WORDS,
  status: requestStatus,
  title: (item) => textIn(openerSide(item)?.fields, 'title') || item.id,
  columns: ['title', 'kind', 'quantity', 'unit', 'asked', 'placeName', 'latestS', 'operation'],
  overview: requestsOverview,
  imports: [jsonRows(() => [requests, sites, warnings])],
};
