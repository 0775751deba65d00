import { choicesOf, type Field, inJapanese } from '../field.ts';
import { provenance } from '../provenance.ts';
import { words } from '../words.ts';

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
export const DECISION_WORDS = {
  pending: words('To come', '未了'),
  approved: words('Approved', '承認'),
  conditions: words('Approved with conditions', '条件付き承認'),
  refused: words('Refused', '拒否'),
};
const APPROVALS: readonly Field[] = [
  { name: 'authority', words: words('Authority', '機関'), kind: 'text', required: true },
  {
    ...{ name: 'decision', words: words('Decision', '判断'), kind: 'choice', required: true },
    choices: choicesOf(DECISION_WORDS),
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
export const CLAIM_WORDS = {
  open: words('Open', '未決'),
  settled: words('Settled', '解決'),
  withdrawn: words('Withdrawn', '取下げ'),
};
const CLAIMS: readonly Field[] = [
  { name: 'what', words: words('For what', '内容'), kind: 'text', required: true },
  { name: 'amount', words: words('Amount', '金額'), kind: 'money' },
  {
    ...{ name: 'state', words: words('State', '状況'), kind: 'choice', required: true },
    choices: choicesOf(CLAIM_WORDS),
  },
  { name: 'settledOn', words: words('Settled on', '解決日'), kind: 'date' },
];

/** What a visit's request, and each side's answer to it, hold. */
export const VISIT_FIELDS: readonly Field[] = [
  { name: 'activity', words: words('Activity', '活動'), kind: 'text', required: true, by: 'opener' },
  inJapanese('activity'),
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
];
