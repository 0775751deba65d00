import type { BoardWorld } from '../board.ts';
import { dayOf, dayStartS } from '../calendar/day.ts';
import { listIn, textIn, type Values } from '../values.ts';

/**
 * Why a visit may not be approved: the article that would allow it, and what keeps it from doing so
 * on the first or the last day. Null when an instrument between visitor and host is in force on both.
 * Days are those of UTC.
 */
export function legalProblem(fields: Values | undefined, world: BoardWorld): string | null {
  const [id, article] = [textIn(fields, 'instrument'), textIn(fields, 'article')];
  const [arrive, depart] = [textIn(fields, 'arrive'), textIn(fields, 'depart')];
  if (id === '') return 'instrument: none is named; a visit needs an agreement on access that is in force on its days';
  if (article === '') return `article: name the article of ${id} by which the visit is let in`;
  const where = `${id}, ${article}`;
  for (const [date, atS] of [
    [arrive, dayStartS(dayOf(arrive))],
    [depart, dayStartS(dayOf(depart) + 1) - 1],
  ] as const) {
    const state = world.instrument(id, atS);
    if (state === null) return `${where}: is missing; no such instrument is in the register`;
    const stranger = [...listIn(fields, 'visitor'), ...listIn(fields, 'host')].find(
      (one) => !state.parties.includes(one),
    );
    if (stranger !== undefined) return `${where}: is missing for ${stranger}, which is no party of it`;
    if (!state.inForce) return `${where}: is missing on ${date}; the instrument is ${state.state}, not in force`;
  }
  return null;
}
