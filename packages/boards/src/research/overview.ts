import type { Board, BoardWorld } from '../board.ts';
import { dayAt, dayOf, dayStartS } from '../calendar/day.ts';
import { choiceWords } from '../field.ts';
import { type Item, itemPath, openerSide, sidesOf } from '../item.ts';
import { type Overview, type Timeline, tableRows, timelineRows } from '../overview.ts';
import { listIn, readingIn, rowsIn, textIn } from '../values.ts';
import { titled, words } from '../words.ts';
import { informationProblem } from './information-terms.ts';
import { milestonesOf } from './milestones.ts';

export const THIRD_PARTY_WORDS = {
  none: words('Nothing goes to third parties', '提供しない'),
  consent: words('With the consent of all partners', '全参加国の同意を要する'),
  listed: words('Those named in the clause', '条項に列記した者に限る'),
};
const MILESTONE_WORDS = {
  done: words('Reached', '達成'),
  late: words('Late', '遅れ'),
  ahead: words('Ahead', '今後'),
};
/** A milestone is a day; on a bar of years it takes a few of them to be seen. */
const MARK_DAYS = 7;

/** Projects with their milestones in time, what protects their information, and who takes part. */
export function researchOverview(items: readonly Item[], world: BoardWorld, status: Board['status']): Overview {
  const seen = items.filter((item) => openerSide(item) !== undefined);
  const codes = seen.map((item) => status(item, world).code);
  const count = (code: string) => codes.filter((one) => one === code).length;
  return {
    figures: [
      { words: words('Projects', '案件数'), value: String(seen.length) },
      { words: words('A milestone is late', '節目の遅れ'), value: String(count('late')), urgent: count('late') > 0 },
      {
        words: words('Without terms on information', '情報取扱いの根拠なし'),
        value: String(count('no-terms')),
        urgent: count('no-terms') > 0,
      },
    ],
    timelines: [timeline(seen, world)],
    tables: [
      {
        words: words('What protects their information', '情報取扱いの根拠'),
        columns: [
          words('Project', '案件'),
          words('Partners', '参加国'),
          words('Terms on information', '根拠文書'),
          words('What is missing', '不足'),
          words('Third parties', '第三者'),
          words('Offices', '参加部局数'),
        ],
        ...tableRows(
          seen,
          (item) => {
            const fields = openerSide(item)?.fields;
            const offices = sidesOf(item).flatMap((side) => rowsIn(side.fields, 'offices')).length;
            return [
              readingIn(fields, 'title'),
              listIn(fields, 'partners').join(' '),
              textIn(fields, 'informationTerms') || '–',
              informationProblem(fields, world) ?? '',
              choiceWords(THIRD_PARTY_WORDS, textIn(fields, 'thirdParties')),
              String(offices),
            ];
          },
          itemPath,
        ),
      },
    ],
  };
}

function timeline(items: readonly Item[], world: BoardWorld): Timeline {
  const today = dayAt(world.nowS);
  const rows = timelineRows(items, (item) => {
    const fields = openerSide(item)?.fields;
    const parts = milestonesOf(fields, today).map((one) => {
      const day = dayOf(one.doneOn || one.due);
      return {
        fromS: dayStartS(day),
        toS: dayStartS(day + MARK_DAYS),
        state: one.state,
        words: titled(one.what, MILESTONE_WORDS[one.state]),
      };
    });
    return { label: readingIn(fields, 'title'), item: itemPath(item), parts };
  });
  return { words: words('Milestones', '節目'), nowS: world.nowS, rows };
}
