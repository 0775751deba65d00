import type { Board } from '../board.ts';
import { choicesOf, type Field } from '../field.ts';
import { saidByOpener } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { provenance, provenanceProblem } from '../provenance.ts';
import { words } from '../words.ts';
import { afterActionReport } from './after-action.ts';
import { c2simInitialization, c2simOrder } from './c2sim-export.ts';
import { c2simImport } from './c2sim-import.ts';
import { exerciseOverview } from './exercise-overview.ts';
import { exerciseStatus } from './exercise-status.ts';
import { injects } from './injects-board.ts';
import { injectsOfExercise } from './msel-export.ts';
import { PICTURE_FIELDS } from './picture-score.ts';
import { TASK_CHOICES } from './tasks.ts';

const OBJECTIVES: Field = {
  ...{ name: 'objectives', words: words('Objectives', '訓練目標'), kind: 'rows', max: 60, by: 'opener' },
  columns: [
    { name: 'code', words: words('Code', '符号'), kind: 'text', max: 20, required: true },
    { name: 'objective', words: words('Objective', '目標'), kind: 'text', required: true },
    { name: 'measure', words: words('Measure of performance', '達成基準'), kind: 'text' },
  ],
};

const PHASES: Field = {
  ...{ name: 'phases', words: words('Phases', '段階'), kind: 'rows', max: 40, by: 'opener' },
  columns: [
    { name: 'name', words: words('Phase', '段階'), kind: 'text', max: 80, required: true },
    { name: 'offsetS', words: words('Begins after the start', '開始後'), kind: 'integer', min: 0, unit: 's' },
    { name: 'simulatedS', words: words('Simulated time', '想定日時'), kind: 'time' },
    { name: 'situation', words: words('Situation', '状況'), kind: 'text' },
  ],
};

const TASKS: Field = {
  ...{ name: 'tasks', words: words('Tasks of own participants', '自国参加部隊の任務'), kind: 'rows', max: 200 },
  columns: [
    { name: 'performer', words: words('Who', '実施者'), kind: 'text', max: 80, required: true },
    { name: 'verb', words: words('Task', '任務'), kind: 'choice', choices: TASK_CHOICES, required: true },
    { name: 'title', words: words('What', '内容'), kind: 'text', max: 120 },
    { name: 'startsS', words: words('From', '開始'), kind: 'time', required: true },
    { name: 'endsS', words: words('Until', '終了'), kind: 'time' },
    { name: 'place', words: words('Place', '場所'), kind: 'place' },
  ],
};

/** An exercise of several nations: the opener says what it is, each nation what its own part is. */
export const exercises: Board = {
  name: 'exercises',
  words: words('Exercises', '共同訓練'),
  opens: 'propose',
  isExercise: () => true,
  fields: [
    { name: 'name', words: words('Name', '名称'), kind: 'text', max: 120, required: true, by: 'opener' },
    { name: 'purpose', words: words('Purpose', '目的'), kind: 'long-text', max: 4_000, by: 'opener' },
    {
      name: 'participants',
      words: words('Participants', '参加国'),
      kind: 'nations',
      required: true,
      by: 'opener',
    },
    { name: 'venue', words: words('Venue', '実施場所'), kind: 'text', max: 200, by: 'opener' },
    { name: 'place', words: words('Position of the venue', '場所の位置'), kind: 'place', by: 'opener' },
    { name: 'startS', words: words('Start', '開始'), kind: 'time', required: true, by: 'opener' },
    { name: 'endS', words: words('End', '終了'), kind: 'time', required: true, by: 'opener' },
    {
      ...{ name: 'state', words: words('State', '状態'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf({
        draft: words('Draft', '起案'),
        planned: words('Planned', '計画済み'),
        running: words('Running', '実施中'),
        paused: words('Paused', '中断'),
        ended: words('Ended', '終了'),
        assessed: words('Assessed', '評価済み'),
        cancelled: words('Cancelled', '中止'),
      }),
    },
    OBJECTIVES,
    PHASES,
    ...provenance('opener'),
    {
      ...{ name: 'part', words: words('Own part', '自国の参加形態'), kind: 'choice' },
      choices: choicesOf({
        'taking-part': words('Taking part', '参加'),
        observing: words('Observing', 'オブザーバー'),
        'not-taking-part': words('Not taking part', '不参加'),
      }),
    },
    { name: 'lead', words: words('Own lead', '自国の責任者'), kind: 'text', max: 120 },
    TASKS,
    ...PICTURE_FIELDS,
    { name: 'assessment', words: words('Own assessment', '自国の評価'), kind: 'long-text', max: 8_000 },
  ],
  steps: {
    field: 'state',
    next: {
      '': ['draft', 'planned'],
      draft: ['planned', 'cancelled'],
      planned: ['draft', 'running', 'cancelled'],
      running: ['paused', 'ended'],
      paused: ['running', 'ended'],
      ended: ['assessed'],
    },
  },
  check: (body, before) => {
    const said = { ...before?.fields, ...body.fields };
    const [startS, endS] = [said['startS'], said['endS']];
    return typeof startS === 'number' && typeof endS === 'number' && endS <= startS
      ? 'endS: must be later than the start'
      : provenanceProblem(body, before);
  },
  statuses: {
    draft: words('Draft', '起案'),
    proposed: words('Waiting for answers', '回答待ち'),
    apart: words('Refused by a participant', '不同意あり'),
    agreed: words('Agreed by all', '全参加国同意'),
    running: words('Running', '実施中'),
    paused: words('Paused', '中断'),
    ended: words('Ended', '終了'),
    assessed: words('Assessed', '評価済み'),
    cancelled: words('Cancelled', '中止'),
    unseen: words('Not released here', '未開示'),
  },
  status: exerciseStatus,
  title: (item) => String(saidByOpener(item, 'name') ?? item.id),
  columns: ['name', 'startS', 'endS', 'participants', 'venue', 'state'],
  overview: exerciseOverview,
  exports: [injectsOfExercise, afterActionReport, c2simInitialization, c2simOrder],
  imports: [jsonRows(() => [exercises, injects]), c2simImport],
};
