import { dayOf } from '../calendar/day.ts';
import { type Lead, lastDayBefore } from '../calendar/deadline.ts';
import { numberIn, rowsIn, textIn, type Values } from '../values.ts';

/** Something that must be done so long before arrival. */
export interface VisitDeadline {
  readonly what: string;
  readonly by: string;
  /** The last day, counted from 1970-01-01. */
  readonly day: number;
  readonly doneOn: string;
  readonly isLate: boolean;
}

/** Deadlines of a visit counted back from its arrival, the next first. */
export function deadlinesOf(fields: Values | undefined, today: number): readonly VisitDeadline[] {
  const leads = rowsIn(fields, 'leads');
  if (leads.length === 0) return [];
  const arrive = dayOf(textIn(fields, 'arrive'));
  const holidays = new Set(rowsIn(fields, 'holidays').map((row) => dayOf(textIn(row, 'day'))));
  return leads
    .map((row): VisitDeadline => {
      const lead: Lead = {
        count: numberIn(row, 'count') ?? 0,
        unit: textIn(row, 'unit') as Lead['unit'],
        dayCount: textIn(row, 'dayCount') === 'exclusive' ? 'exclusive' : 'inclusive',
      };
      const day = lastDayBefore(arrive, lead, holidays);
      const doneOn = textIn(row, 'doneOn');
      const isLate = doneOn === '' ? today > day : dayOf(doneOn) > day;
      return { what: textIn(row, 'what'), by: textIn(row, 'by'), day, doneOn, isLate };
    })
    .sort((a, b) => a.day - b.day);
}
