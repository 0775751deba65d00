import type { Board } from '../board.ts';
import { choicesOf } from '../field.ts';
import { saidByOpener } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { provenance, provenanceProblem } from '../provenance.ts';
import { words } from '../words.ts';
import { ACTIVATION_WORDS, advisePlan, planStatus } from './plan-rules.ts';
import { planText } from './plan-text.ts';
import { plansOverview } from './plans-overview.ts';
import { planSections } from './sections-board.ts';

/** A plan of several nations: what it is for, and which nation has put its own part into effect. */
export const plans: Board = {
  name: 'plans',
  words: words('Plans', '計画'),
  opens: 'propose',
  fields: [
    { name: 'name', words: words('Name', '名称'), kind: 'text', max: 120, required: true, by: 'opener' },
    {
      ...{ name: 'kind', words: words('Kind', '種別'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf({
        exercise: words('Exercise plan', '訓練計画'),
        coordination: words('Coordination order', '調整命令'),
        assistance: words('Assistance plan', '支援計画'),
      }),
    },
    { name: 'participants', words: words('Participants', '参加国'), kind: 'nations', required: true, by: 'opener' },
    { name: 'purpose', words: words('Purpose', '目的'), kind: 'long-text', max: 4_000, by: 'opener' },
    { name: 'exercise', words: words('Exercise', '訓練'), kind: 'ref', board: 'exercises', by: 'opener' },
    { name: 'fromS', words: words('Valid from', '有効期間（開始）'), kind: 'time', by: 'opener' },
    { name: 'untilS', words: words('Valid until', '有効期間（終了）'), kind: 'time', by: 'opener' },
    {
      ...{ name: 'state', words: words('State', '状態'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf({
        draft: words('Draft', '起案'),
        proposed: words('Proposed', '提案'),
        withdrawn: words('Withdrawn', '取下げ'),
      }),
    },
    ...provenance('opener'),
    { name: 'lead', words: words('Own lead', '自国の責任者'), kind: 'text', max: 120 },
    {
      ...{ name: 'activation', words: words('Own part', '自国分の発動'), kind: 'choice' },
      choices: choicesOf(ACTIVATION_WORDS),
    },
    { name: 'activeFromS', words: words('Own part active from', '自国分の発動日時'), kind: 'time' },
    { name: 'reservation', words: words('Own reservations', '自国の留保'), kind: 'long-text', max: 4_000 },
  ],
  steps: {
    field: 'activation',
    next: { '': ['active'], active: ['suspended', 'ended'], suspended: ['active', 'ended'], ended: ['active'] },
  },
  check: (body, before) => {
    const said = { ...before?.fields, ...body.fields };
    const [fromS, untilS] = [said['fromS'], said['untilS']];
    return typeof fromS === 'number' && typeof untilS === 'number' && untilS <= fromS
      ? 'untilS: must be later than fromS'
      : provenanceProblem(body, before);
  },
  advise: advisePlan,
  statuses: {
    draft: words('Draft', '起案'),
    proposed: words('Waiting for answers', '回答待ち'),
    apart: words('Still apart', '相違あり'),
    agreed: words('Agreed by all', '全参加国同意'),
    'partly-active': words('Active in part', '一部発動'),
    active: words('Active', '発動中'),
    ended: words('Ended', '終了'),
    withdrawn: words('Withdrawn', '取下げ'),
    unseen: words('Not released here', '未開示'),
  },
  status: planStatus,
  title: (item) => String(saidByOpener(item, 'name') ?? item.id),
  columns: ['name', 'kind', 'participants', 'fromS', 'untilS', 'state'],
  overview: plansOverview,
  exports: [planText],
  imports: [jsonRows(() => [plans, planSections])],
};
