import { readAirspaceShape } from '@musubi/geo';
import type { Board, BoardWorld, Status } from '../board.ts';
import type { EntryBody } from '../body.ts';
import { type Item, openerSide, type Side } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { readingIn } from '../values.ts';
import { acknowledgementsOf, isInForce } from './chain.ts';
import { WARNING_FIELDS } from './fields.ts';
import { WARNING_EXPORTS, WARNING_IMPORTS } from './files.ts';
import { warningsOverview } from './overview.ts';

const AREA_FIELDS = ['areas', 'shape'];
/** States whose message must say why. */
const EXPLAINED = new Set(['corrected', 'cancelled']);

/** Warnings of hazards to people, as chains of messages that other nations acknowledge. */
export const warnings: Board = {
  name: 'warnings',
  words: { en: 'Warnings', ja: '警報' },
  opens: 'inform',
  fields: WARNING_FIELDS,
  steps: {
    field: 'state',
    next: {
      '': ['issued'],
      issued: ['updated', 'corrected', 'cancelled'],
      updated: ['updated', 'corrected', 'cancelled'],
      corrected: ['corrected', 'updated', 'cancelled'],
    },
  },
  check: checkMessage,
  advise: adviseMarking,
  isExercise: ({ fields }) => fields['marking'] === 'exercise' || fields['marking'] === 'test',
  statuses: {
    waiting: { en: 'Not acknowledged by all', ja: '確認待ち' },
    acknowledged: { en: 'Acknowledged by all', ja: '全て確認済み' },
    expired: { en: 'Expired', ja: '期限切れ' },
    cancelled: { en: 'Cancelled', ja: '取消' },
    unseen: { en: 'Not released here', ja: '未開示' },
  },
  status: statusOf,
  title: (item) => readingIn(openerSide(item)?.fields, 'headline') || item.id,
  columns: ['state', 'kind', 'headline', 'expectedS', 'severity', 'marking'],
  overview: warningsOverview,
  exports: WARNING_EXPORTS,
  imports: [...WARNING_IMPORTS, jsonRows(() => [warnings])],
};

function statusOf(item: Item, { self, nowS }: BoardWorld): Status {
  const side = openerSide(item);
  if (side === undefined) return { code: 'unseen', urgent: false };
  if (side.fields['state'] === 'cancelled') return { code: 'cancelled', urgent: false };
  if (!isInForce(item, nowS)) return { code: 'expired', urgent: false };
  const missing = acknowledgementsOf(item).filter(({ isCurrent }) => !isCurrent);
  if (missing.length === 0) return { code: 'acknowledged', urgent: false };
  // What others have not yet acknowledged is the issuer's affair; our own acknowledgement is ours.
  const urgent = self === item.opener || missing.some(({ nation }) => nation === self);
  return { code: 'waiting', urgent };
}

/** What is written in an exercise never says that it is real. */
function adviseMarking({ fields }: EntryBody, item: Item | null, { exercise, self }: BoardWorld): string | null {
  const marked = fields['marking'] ?? item?.sides.get(self)?.fields['marking'];
  return exercise && marked === 'actual'
    ? 'marking: this node takes part in an exercise: mark it exercise or test'
    : null;
}

function checkMessage(body: EntryBody, before: Side | null, item: string, author: string): string | null {
  const { fields, note } = body;
  if (author !== item.slice(0, 3) || Object.keys(fields).length === 0) return null;
  const said = { ...before?.fields, ...fields };
  const { state } = fields;
  if (before?.fields['state'] === 'cancelled') return 'state: a cancelled warning says nothing more; open another';
  if (state === undefined) return 'state: must say whether this updates, corrects or cancels the warning';
  if (EXPLAINED.has(state as string) && note.trim() === '') return 'note: must say what was wrong, or why it ends';
  if (AREA_FIELDS.every((name) => (said[name] ?? null) === null)) return 'areas: must say where, by name or as a shape';
  const hasTime = (said['expectedS'] ?? null) !== null;
  if (hasTime !== ((said['plusMinusS'] ?? null) !== null)) return 'plusMinusS: goes with an expected time, always';
  const shape = said['shape'] ?? null;
  const problem = shape === null ? null : readAirspaceShape(shape).problem;
  return problem === null ? null : `shape: ${problem.field} is wrong (${problem.code})`;
}
