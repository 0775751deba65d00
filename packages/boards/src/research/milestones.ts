import { dayOf } from '../calendar/day.ts';
import { rowsIn, textIn, type Values } from '../values.ts';

export interface Milestone {
  readonly what: string;
  readonly due: string;
  readonly doneOn: string;
  readonly state: 'done' | 'late' | 'ahead';
}

/** Milestones of a project, the first due first; a day is in time on the day itself. */
export function milestonesOf(fields: Values | undefined, today: number): readonly Milestone[] {
  const milestones = rowsIn(fields, 'milestones').map((row): Milestone => {
    const [due, doneOn] = [textIn(row, 'due'), textIn(row, 'doneOn')];
    const state = doneOn !== '' ? 'done' : today > dayOf(due) ? 'late' : 'ahead';
    return { what: textIn(row, 'what'), due, doneOn, state };
  });
  return milestones.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
