import type { BoardWorld, Status } from '../board.ts';
import type { EntryBody } from '../body.ts';
import { type Item, openerSide, saidByOpener } from '../item.ts';
import { exerciseClock } from './exercise-clock.ts';

/** How long after its time an inject that was not sent counts as overdue, s: from then on sending it is for people. */
export const GRACE_S = 60;
/** Steps in the order in which an inject goes through them. */
const STEP_ORDER = ['draft', 'approved', 'armed', 'sent', 'acknowledged', 'observed', 'closed'] as const;

/** When an inject is to be delivered, UTC s, later by every pause; null while that is not known here. */
export function dueS(inject: Item, world: BoardWorld): number | null {
  const exercise = exerciseOf(inject, world);
  const clock = exercise === undefined ? null : exerciseClock(exercise);
  const offsetS = saidByOpener(inject, 'offsetS');
  if (clock === null || typeof offsetS !== 'number') return null;
  const dueS = clock.dueS(offsetS);
  return Number.isFinite(dueS) ? dueS : null;
}

/** When the plan has it delivered, UTC s: by the start alone, whatever pauses there were. */
export function plannedS(inject: Item, world: BoardWorld): number | null {
  const exercise = exerciseOf(inject, world);
  const [startS, offsetS] = [exercise && saidByOpener(exercise, 'startS'), saidByOpener(inject, 'offsetS')];
  return typeof startS === 'number' && typeof offsetS === 'number' ? startS + offsetS : null;
}

export function exerciseOf(inject: Item, world: BoardWorld): Item | undefined {
  return world.item('exercises', String(saidByOpener(inject, 'exercise')));
}

/** Injects of an exercise in the order of delivery. */
export function injectsOf(exercise: string, world: BoardWorld): readonly Item[] {
  const offset = (item: Item) => Number(saidByOpener(item, 'offsetS') ?? 0);
  return [...world.children('exercises.injects', exercise)].sort(
    (a, b) => offset(a) - offset(b) || (a.id < b.id ? -1 : 1),
  );
}

/** What the opener says, or further along, what a receiving nation says. */
export function injectStatus(item: Item, world: BoardWorld): Status {
  if (openerSide(item) === undefined) return { code: 'unseen', urgent: false };
  const step = String(saidByOpener(item, 'step'));
  const rank = (code: string) => STEP_ORDER.indexOf(code as (typeof STEP_ORDER)[number]);
  if (step === 'approved' || step === 'armed') {
    const isOverdue = isRunning(item, world) && (dueS(item, world) ?? Number.POSITIVE_INFINITY) + GRACE_S < world.nowS;
    return isOverdue ? { code: 'overdue', urgent: true } : { code: step, urgent: false };
  }
  if (rank(step) < rank('sent')) return { code: step, urgent: false };
  const receipts = [...item.sides.values()].map(({ fields }) => String(fields['receipt'] ?? ''));
  const furthest = receipts.reduce((most, receipt) => (rank(receipt) > rank(most) ? receipt : most), step);
  return { code: furthest, urgent: furthest === 'sent' && item.opener !== world.self };
}

function isRunning(item: Item, world: BoardWorld): boolean {
  const exercise = exerciseOf(item, world);
  return exercise !== undefined && saidByOpener(exercise, 'state') === 'running';
}

/** Why this node should not write this now: an exercise or an objective that is not known, or a wrong moment. */
export function adviseInject({ fields }: EntryBody, item: Item | null, world: BoardWorld): string | null {
  const id = fields['exercise'] ?? (item && saidByOpener(item, 'exercise'));
  const exercise = typeof id === 'string' ? world.item('exercises', id) : undefined;
  if (exercise === undefined) return `exercise: ${String(id).slice(0, 60)} is not known here`;
  if (typeof fields['objective'] === 'string') {
    const wrong = objectiveProblem(fields['objective'], exercise);
    if (wrong !== null) return wrong;
  }
  const state = String(saidByOpener(exercise, 'state'));
  return fields['step'] === 'sent' && state !== 'running'
    ? `step: is sent while the exercise is running; it is ${state}`
    : null;
}

function objectiveProblem(text: string, exercise: Item): string | null {
  const rows = (saidByOpener(exercise, 'objectives') ?? []) as readonly { readonly code: string }[];
  const known = rows.map(({ code }) => code);
  const stranger = text.split(/[\s,;]+/).find((code) => code !== '' && !known.includes(code));
  if (stranger === undefined || known.length === 0) return null;
  return `objective: ${stranger} is none of the exercise's: ${known.join(', ')}`;
}
