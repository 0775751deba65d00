import type { NationCode } from '@musubi/model';
import type { Status } from '../board.ts';
import { dayAt, dayOf } from '../calendar/day.ts';
import { type Item, openerSide, type Side, sidesOf } from '../item.ts';
import { textIn } from '../values.ts';
import { words } from '../words.ts';

/** What a side says of a commitment. */
export const STATE_WORDS = {
  'not-started': words('Not begun', '未着手'),
  'under-way': words('Under way', '進行中'),
  blocked: words('Blocked', '停滞'),
  done: words('Done', '完了'),
  dropped: words('Dropped', '取りやめ'),
};

export const COMMITMENT_STATUSES = {
  unreported: words('No side has reported', '報告なし'),
  ...STATE_WORDS,
  differs: words('Sides see it differently', '双方の認識に差'),
  late: words('Late', '期限超過'),
  stale: words('Not updated for half a year', '半年以上更新なし'),
  unseen: words('Not released here', '未開示'),
};

/** Days without a word from any side after which a commitment counts as stale. */
export const STALE_DAYS = 180;
const CLOSED: ReadonlySet<string> = new Set(['done', 'dropped']);

/** What each side says of a commitment's state; sides that say nothing of it are left out. */
export function statesOf(item: Item): ReadonlyMap<NationCode, string> {
  return new Map(
    sidesOf(item).flatMap(({ nation, fields }) => {
      const state = textIn(fields, 'state');
      return state === '' ? [] : [[nation, state] as const];
    }),
  );
}

/**
 * Where a commitment stands: late comes before different views, these before stale, and what is
 * closed on all sides is neither.
 */
export function commitmentStatus(item: Item, nowS: number): Status {
  const opener = openerSide(item);
  if (opener === undefined) return { code: 'unseen', urgent: false };
  const today = dayAt(nowS);
  const states = new Set(statesOf(item).values());
  const [common = 'unreported'] = states;
  if (states.size === 1 && CLOSED.has(common)) return { code: common, urgent: false };
  const due = textIn(opener.fields, 'due');
  if (due !== '' && today > dayOf(due)) return { code: 'late', urgent: true };
  if (states.size > 1) return { code: 'differs', urgent: true };
  if (states.size > 0 && today - lastWord(item) > STALE_DAYS) return { code: 'stale', urgent: true };
  return { code: common, urgent: common === 'blocked' };
}

/** The last day of which any side has spoken. */
function lastWord(item: Item): number {
  return Math.max(...sidesOf(item).map(dayOfWord));
}

function dayOfWord({ fields, updatedS }: Side): number {
  const asOf = textIn(fields, 'asOf');
  return asOf === '' ? dayAt(updatedS) : dayOf(asOf);
}
