import type { BoardWorld } from '../board.ts';
import { dayOf, dayStartS } from '../calendar/day.ts';
import { notInForce } from '../instrument-words.ts';
import { listIn, textIn, type Values } from '../values.ts';
import { type Words, words } from '../words.ts';

/**
 * Why a visit may not be approved: the article that would allow it, and what keeps it from doing so
 * on the first or the last day. Null when an instrument between visitor and host is in force on both.
 * Days are those of UTC.
 */
export function legalProblem(fields: Values | undefined, world: BoardWorld): Words | null {
  const [id, article] = [textIn(fields, 'instrument'), textIn(fields, 'article')];
  const [arrive, depart] = [textIn(fields, 'arrive'), textIn(fields, 'depart')];
  if (id === '')
    return words(
      'no instrument is named; a visit needs an agreement on access that is in force on its days',
      '根拠協定の記載なし（訪問日に有効な協定が必要）',
    );
  if (article === '')
    return words(`no article of ${id} is named by which the visit is let in`, `${id}のどの条項によるか記載なし`);
  const where = `${id}, ${article}`;
  for (const [date, atS] of [
    [arrive, dayStartS(dayOf(arrive))],
    [depart, dayStartS(dayOf(depart) + 1) - 1],
  ] as const) {
    const state = world.instrument(id, atS);
    if (state === null)
      return words(`${where}: is missing; no such instrument is in the register`, `${where}：登録されていない文書`);
    const stranger = [...listIn(fields, 'visitor'), ...listIn(fields, 'host')].find(
      (one) => !state.parties.includes(one),
    );
    if (stranger !== undefined)
      return words(
        `${where}: is missing for ${stranger}, which is no party of it`,
        `${where}：${stranger}は締約国でない`,
      );
    if (!state.inForce) {
      const { en, ja } = notInForce(state);
      return words(`${where}: is missing on ${date}; the instrument is ${en}`, `${where}：${date}の時点で${ja}`);
    }
  }
  return null;
}
