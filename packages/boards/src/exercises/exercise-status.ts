import { answersOf } from '../answers.ts';
import type { BoardWorld, Status } from '../board.ts';
import { type Item, openerSide, saidByOpener } from '../item.ts';

/** An exercise's status: the opener's state, and while it is planned, who has agreed to it. */
export function exerciseStatus(item: Item, world: BoardWorld): Status {
  if (openerSide(item) === undefined) return { code: 'unseen', urgent: false };
  const state = String(saidByOpener(item, 'state'));
  if (state !== 'planned') return { code: state, urgent: state === 'paused' };
  const { refused, awaited } = answersOf(item);
  if (refused.length > 0) return { code: 'apart', urgent: true };
  return awaited.length > 0
    ? { code: 'proposed', urgent: awaited.includes(world.self) }
    : { code: 'agreed', urgent: false };
}
