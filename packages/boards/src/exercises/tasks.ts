import { type Choice, choicesOf } from '../field.ts';
import { words } from '../words.ts';

/** A kind of task, and how C2SIM's TaskActionCode calls it: the first is written, all are read. */
export interface TaskVerb {
  readonly value: string;
  readonly codes: readonly string[];
}

/**
 * The whole of what one nation's headquarters may task its own participants with here. Codes of
 * SISO-STD-019-2020 and SISO-STD-020-2020; the other four hundred are refused, those of weapons
 * among them.
 */
export const TASK_VERBS: readonly TaskVerb[] = [
  { value: 'observe', codes: ['Observe', 'OBSRV'] },
  { value: 'report', codes: ['ReportPosition'] },
  { value: 'relocate', codes: ['MoveToLocation', 'MOVE'] },
  { value: 'hold', codes: ['HoldInPlace'] },
  { value: 'assist', codes: ['AssistOtherUnit'] },
  { value: 'search', codes: ['SAR'] },
  { value: 'rescue', codes: ['RESCUE'] },
  { value: 'evacuate', codes: ['EVACT'] },
  { value: 'medical-evacuate', codes: ['MEDEVC'] },
  { value: 'train', codes: ['TRAIN'] },
];

export const TASK_CHOICES: readonly Choice[] = choicesOf({
  observe: words('Observe', '監視'),
  report: words('Report position', '位置報告'),
  relocate: words('Relocate', '移動'),
  hold: words('Stay in place', '待機'),
  assist: words('Assist', '支援'),
  search: words('Search', '捜索'),
  rescue: words('Rescue', '救助'),
  evacuate: words('Evacuate', '避難'),
  'medical-evacuate': words('Evacuate casualties', '患者後送'),
  train: words('Train', '訓練'),
});
