import type { Json } from '@musubi/model';
import type { Board } from '../board.ts';
import type { EntryBody } from '../body.ts';
import { choicesOf, type Field } from '../field.ts';
import { type Side, saidByOpener } from '../item.ts';
import { provenance, provenanceProblem } from '../provenance.ts';
import { words } from '../words.ts';
import { injectOverview } from './inject-overview.ts';
import { adviseInject, injectStatus } from './inject-rules.ts';
import { MODE_WORDS, SCORE_WORDS, STATUS_WORDS } from './inject-words.ts';
import { mselExport } from './msel-export.ts';
import { mselImport } from './msel-import.ts';

/** `overdue` is no step but what a step left undone comes to. */
const STEPS = Object.entries(STATUS_WORDS)
  .filter(([value]) => value !== 'overdue')
  .map(([value, words]) => ({ value, words }));

const MODES = choicesOf(MODE_WORDS);

const SCORES = Object.entries(SCORE_WORDS).map(([value, words]) => ({ value, words }));

const TRACK: Field = {
  ...{ name: 'track', words: words('Course of the track', '航跡の経路'), kind: 'rows', max: 100, by: 'opener' },
  columns: [
    {
      name: 'afterS',
      words: words('After', '経過'),
      kind: 'integer',
      min: 0,
      max: 86_400,
      unit: 's',
      required: true,
    },
    { name: 'place', words: words('Place', '位置'), kind: 'place', required: true },
    { name: 'altitudeM', words: words('Altitude', '高度'), kind: 'number', min: 0, max: 30_000, unit: 'm' },
  ],
};

const FIELDS: readonly Field[] = [
  {
    ...{ name: 'exercise', words: words('Exercise', '訓練'), kind: 'ref', board: 'exercises' },
    ...{ required: true, by: 'opener' },
  },
  {
    name: 'controlNo',
    words: words('Control number', '管理番号'),
    kind: 'text',
    max: 40,
    required: true,
    by: 'opener',
  },
  { name: 'title', words: words('Title', '件名'), kind: 'text', max: 200, required: true, by: 'opener' },
  { name: 'move', words: words('Move', '局面'), kind: 'text', max: 40, by: 'opener' },
  { name: 'group', words: words('Group', 'グループ'), kind: 'text', max: 40, by: 'opener' },
  { name: 'storyline', words: words('Storyline', '想定の流れ'), kind: 'text', max: 120, by: 'opener' },
  { name: 'objective', words: words('Objective', '訓練目標'), kind: 'text', max: 120, by: 'opener' },
  {
    ...{ name: 'offsetS', words: words('Delivery after the start', '開始後の発出'), kind: 'integer', unit: 's' },
    ...{ min: 0, max: 31_536_000, required: true, by: 'opener' },
  },
  { name: 'simulatedS', words: words('Simulated time', '想定日時'), kind: 'time', by: 'opener' },
  { name: 'from', words: words('From (played)', '発信者（役割）'), kind: 'text', max: 120, by: 'opener' },
  { name: 'to', words: words('To', '宛先'), kind: 'text', max: 120, by: 'opener' },
  {
    ...{ name: 'recipients', words: words('Nations that get it when it is sent', '発出時の配布先国') },
    ...{ kind: 'nations', by: 'opener' },
  },
  { name: 'assignedTo', words: words('Delivered by', '発出担当'), kind: 'text', max: 120, by: 'opener' },
  {
    name: 'mode',
    words: words('Delivery method', '伝達手段'),
    kind: 'choice',
    choices: MODES,
    required: true,
    by: 'opener',
  },
  { name: 'description', words: words('Description', '概要'), kind: 'long-text', max: 4_000, by: 'opener' },
  {
    name: 'payload',
    words: words('Details (what is delivered)', '伝達内容'),
    kind: 'long-text',
    max: 8_000,
    by: 'opener',
  },
  TRACK,
  {
    name: 'expected',
    words: words('Expected actions', '期待される行動'),
    kind: 'long-text',
    max: 4_000,
    by: 'opener',
  },
  {
    ...{ name: 'expectedResponse', words: words('Expected participant response', '期待される参加者の対応') },
    ...{ kind: 'long-text', max: 4_000, by: 'opener' },
  },
  { name: 'measure', words: words('Measure of performance', '達成基準'), kind: 'text', by: 'opener' },
  { name: 'evaluator', words: words('Evaluator', '評価者'), kind: 'text', max: 120, by: 'opener' },
  { name: 'notes', words: words('Notes', '備考'), kind: 'long-text', max: 4_000, by: 'opener' },
  ...provenance('opener'),
  { name: 'step', words: words('Step', '段階'), kind: 'choice', choices: STEPS, required: true, by: 'opener' },
  { name: 'sentS', words: words('Sent at', '発出日時'), kind: 'time', by: 'opener' },
  {
    name: 'observation',
    words: words('What the evaluator saw', '評価者の所見'),
    kind: 'long-text',
    max: 4_000,
    by: 'opener',
  },
  {
    ...{ name: 'receipt', words: words('Receipt', '受領'), kind: 'choice', by: 'others' },
    choices: STEPS.filter(({ value }) => value === 'acknowledged' || value === 'observed'),
  },
  { name: 'response', words: words('Response', '対応'), kind: 'long-text', max: 4_000, by: 'others' },
  { name: 'score', words: words('Score', '評定'), kind: 'choice', choices: SCORES, by: 'others' },
];

/** What is brought into an exercise, when, by whom, and what came of it: the master scenario events list. */
export const injects: Board = {
  name: 'exercises.injects',
  words: words('Injects', '状況付与'),
  parent: 'exercise',
  opens: 'inform',
  isExercise: () => true,
  fields: FIELDS,
  steps: {
    field: 'step',
    next: {
      '': ['draft', 'approved'],
      draft: ['approved', 'skipped'],
      approved: ['draft', 'armed', 'skipped'],
      armed: ['approved', 'sent', 'skipped'],
      sent: ['acknowledged', 'observed', 'closed'],
      acknowledged: ['observed', 'closed'],
      observed: ['closed'],
    },
  },
  check: (body, before) => trackProblem(body, before) ?? provenanceProblem(body, before),
  advise: adviseInject,
  statuses: {
    ...STATUS_WORDS,
    unseen: words('Not released here', '未開示'),
  },
  status: injectStatus,
  title: (item) =>
    [saidByOpener(item, 'controlNo'), saidByOpener(item, 'title') ?? item.id].filter((part) => part !== null).join(' '),
  columns: ['controlNo', 'offsetS', 'mode', 'from', 'to', 'title', 'step'],
  overview: injectOverview,
  exports: [mselExport],
  imports: [mselImport],
};

/** A track that is armed has a course: two places or more, one after the other. */
function trackProblem({ fields }: EntryBody, before: Side | null): string | null {
  const said: Readonly<Record<string, Json>> = { ...before?.fields, ...fields };
  const course = (said['track'] ?? []) as readonly { readonly afterS: number }[];
  const at = course.findIndex(({ afterS }, index) => index > 0 && afterS <= (course[index - 1]?.afterS ?? 0));
  if (at > 0) return `track: row ${at + 1}: afterS must be later than in the row before`;
  return said['step'] === 'armed' && said['mode'] === 'track' && course.length < 2
    ? 'track: a track that is armed needs a course of two places or more'
    : null;
}
