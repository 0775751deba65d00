import type { BoardWorld, Status } from '../board.ts';
import { dayAt, dayOf } from '../calendar/day.ts';
import { type Item, openerSide, sidesOf } from '../item.ts';
import { rowsIn, textIn } from '../values.ts';
import { words } from '../words.ts';
import { approvalsState, consentsOf } from './consent.ts';
import { deadlinesOf } from './deadlines.ts';
import { legalProblem } from './legal-basis.ts';

export const VISIT_STATUSES = {
  draft: words('Draft', '草案'),
  requested: words('Requested', '要請中'),
  late: words('A deadline has passed', '期限超過'),
  'no-basis': words('No agreement in force on its days', '有効な根拠協定なし'),
  approved: words('Approved', '承認済み'),
  changed: words('Changed after approval', '承認後に変更'),
  refused: words('Refused', '拒否'),
  'not-approved': words('Its day has come without approval', '未承認のまま到着日'),
  'under-way': words('Under way', '実施中'),
  settling: words('Over; claims open', '終了（請求処理中）'),
  closed: words('Over and settled', '終了・処理済み'),
  withdrawn: words('Withdrawn', '取下げ'),
  unseen: words('Not released here', '未開示'),
};

const URGENT: ReadonlySet<string> = new Set(['late', 'no-basis', 'changed', 'refused', 'not-approved']);

/** Where a visit stands. It is never approved without an agreement in force, whoever has agreed to it. */
export function visitStatus(item: Item, world: BoardWorld): Status {
  const code = codeOf(item, world);
  return { code, urgent: URGENT.has(code) };
}

function codeOf(item: Item, world: BoardWorld): keyof typeof VISIT_STATUSES {
  const fields = openerSide(item)?.fields;
  if (fields === undefined) return 'unseen';
  const state = textIn(fields, 'state');
  if (state === 'draft' || state === 'withdrawn') return state;
  const today = dayAt(world.nowS);
  const [arrive, depart] = [dayOf(textIn(fields, 'arrive')), dayOf(textIn(fields, 'depart'))];
  const consents = consentsOf(item);
  if (today > depart) return hasOpenClaim(item) ? 'settling' : 'closed';
  if (consents.some((one) => one.state === 'refused') || approvalsState(item) === 'refused') return 'refused';
  if (legalProblem(fields, world) !== null) return 'no-basis';
  if (consents.some((one) => one.state === 'changed')) return 'changed';
  const isAgreed = consents.length > 0 && consents.every((one) => one.state === 'agreed');
  if (isAgreed && approvalsState(item) === 'approved') return today >= arrive ? 'under-way' : 'approved';
  if (today >= arrive) return 'not-approved';
  return deadlinesOf(fields, today).some((one) => one.isLate && one.doneOn === '') ? 'late' : 'requested';
}

function hasOpenClaim(item: Item): boolean {
  return sidesOf(item).some(({ fields }) => rowsIn(fields, 'claims').some((row) => textIn(row, 'state') === 'open'));
}
