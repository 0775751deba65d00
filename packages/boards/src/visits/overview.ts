import type { BoardWorld } from '../board.ts';
import { dayAt, dayOf, dayStartS, dayText } from '../calendar/day.ts';
import { choiceWords } from '../field.ts';
import { type Item, itemPath, openerSide, sidesOf } from '../item.ts';
import { exactMoney, readMoney } from '../money/money.ts';
import { type Overview, type OverviewTable, type Timeline, tableRows, timelineRows } from '../overview.ts';
import { listIn, readingIn, rowsIn, textIn, type Values } from '../values.ts';
import { listed, type Reading, type Words, words } from '../words.ts';
import { type Consent, consentsOf } from './consent.ts';
import { deadlinesOf, type VisitDeadline } from './deadlines.ts';
import { CLAIM_WORDS, DECISION_WORDS, VISIT_FIELDS } from './fields.ts';
import { legalProblem } from './legal-basis.ts';
import { VISIT_STATUSES, visitStatus } from './standing.ts';

interface Standing {
  readonly item: Item;
  readonly code: keyof typeof VISIT_STATUSES;
  readonly urgent: boolean;
  readonly departs: string;
}

const OPEN: ReadonlySet<string> = new Set(['requested', 'late', 'no-basis', 'changed']);

/** Visits over time, the next deadlines, what stands in the way, and who has approved in which words. */
export function visitsOverview(items: readonly Item[], world: BoardWorld): Overview {
  const standing = items
    .map((item) => standingOf(item, world))
    .filter(({ code }) => code !== 'unseen')
    .sort((a, b) => (a.departs === b.departs ? 0 : a.departs < b.departs ? 1 : -1));
  const count = (code: string) => standing.filter((one) => one.code === code).length;
  const looks = standing.filter(({ urgent }) => urgent).length;
  return {
    figures: [
      { words: words('Visits', '訪問'), value: String(standing.length) },
      {
        words: words('Approved or under way', '承認済み・実施中'),
        value: String(count('approved') + count('under-way')),
      },
      {
        words: words('Without an agreement in force', '根拠協定なし'),
        value: String(count('no-basis')),
        urgent: count('no-basis') > 0,
      },
      { words: words('Need a look', '要確認'), value: String(looks), urgent: looks > 0 },
    ],
    timelines: [timeline(standing, world)],
    tables: [
      obstacleTable(standing, world),
      deadlineTable(standing, world),
      approvalTable(standing, world),
      claimTable(standing),
      exerciseTable(standing, world),
    ],
  };
}

function standingOf(item: Item, world: BoardWorld): Standing {
  const { code, urgent } = visitStatus(item, world);
  return { item, code: code as Standing['code'], urgent, departs: textIn(openerSide(item)?.fields, 'depart') };
}

function timeline(standing: readonly Standing[], world: BoardWorld): Timeline {
  return {
    words: words('Visits', '訪問'),
    nowS: world.nowS,
    rows: timelineRows(standing, ({ item, code }) => {
      const fields = openerSide(item)?.fields;
      const fromS = dayStartS(dayOf(textIn(fields, 'arrive')));
      const toS = dayStartS(dayOf(textIn(fields, 'depart')) + 1);
      return {
        label: readingIn(fields, 'activity'),
        item: itemPath(item),
        parts: [{ fromS, toS, state: code, words: VISIT_STATUSES[code] }],
      };
    }),
  };
}

function obstacleTable(standing: readonly Standing[], world: BoardWorld): OverviewTable {
  const rows = standing
    .filter(({ code }) => OPEN.has(code))
    .flatMap(({ item }) => {
      const problem = legalProblem(openerSide(item)?.fields, world);
      const changed = consentsOf(item).flatMap((one) => (one.state === 'changed' ? [changedWords(one)] : []));
      return [...(problem === null ? [] : [problem]), ...changed].map((why) => ({ item, why }));
    });
  return {
    words: words('What stands in the way', '承認の障害'),
    columns: [words('Visit', '訪問'), words('Why', '理由')],
    ...tableRows(rows, ({ item, why }) => [readingIn(openerSide(item)?.fields, 'activity'), why], pathOf),
  };
}

function deadlineTable(standing: readonly Standing[], world: BoardWorld): OverviewTable {
  const today = dayAt(world.nowS);
  const rows: { item: Item; one: VisitDeadline }[] = [];
  for (const { item, code } of standing) {
    if (!(OPEN.has(code) || code === 'approved' || code === 'draft')) continue;
    for (const one of deadlinesOf(openerSide(item)?.fields, today)) if (one.doneOn === '') rows.push({ item, one });
  }
  rows.sort((a, b) => a.one.day - b.one.day);
  return {
    words: words('Next deadlines', '次の期限'),
    columns: [
      words('Last day', '期限'),
      words('Days left', '残日数'),
      words('Visit', '訪問'),
      words('What', '手続'),
      words('By', '担当'),
    ],
    ...tableRows(
      rows,
      ({ item, one }) => [
        dayText(one.day),
        String(one.day - today),
        readingIn(openerSide(item)?.fields, 'activity'),
        one.what,
        one.by,
      ],
      pathOf,
    ),
    note: words(
      'Counted back from arrival; working days leave out weekends and the holidays entered.',
      '到着日から逆算。営業日は土日と登録された休日を除く。',
    ),
  };
}

/** What the sides of visits list under a field, row by row. */
function sideRows(standing: readonly Standing[], field: string): { item: Item; nation: string; row: Values }[] {
  const rows: { item: Item; nation: string; row: Values }[] = [];
  for (const { item } of standing) {
    for (const { nation, fields } of sidesOf(item))
      for (const row of rowsIn(fields, field)) rows.push({ item, nation, row });
  }
  return rows;
}

function approvalTable(standing: readonly Standing[], world: BoardWorld): OverviewTable {
  const rows = sideRows(standing, 'approvals');
  return {
    words: words('Approvals', '承認'),
    columns: [
      words('Visit', '訪問'),
      words('Exercise', '演習'),
      words('Side', '国'),
      words('Authority', '機関'),
      words('Decision', '判断'),
      words('In its own words', '原文'),
      words('On', '日付'),
    ],
    ...tableRows(
      rows,
      ({ item, nation, row }) => [
        readingIn(openerSide(item)?.fields, 'activity'),
        exerciseName(item, world),
        nation,
        textIn(row, 'authority'),
        choiceWords(DECISION_WORDS, textIn(row, 'decision')),
        ...['text', 'day'].map((name) => textIn(row, name)),
      ],
      pathOf,
    ),
  };
}

function claimTable(standing: readonly Standing[]): OverviewTable {
  const rows = sideRows(standing, 'claims');
  return {
    words: words('Claims', '請求'),
    columns: [
      words('Visit', '訪問'),
      words('Hosts', '受入国'),
      words('Entered by', '登録国'),
      words('For what', '内容'),
      words('Amount', '金額'),
      words('State', '状況'),
      words('Settled on', '解決日'),
    ],
    ...tableRows(
      rows,
      ({ item, nation, row }) => {
        const money = readMoney(row['amount']);
        const fields = openerSide(item)?.fields;
        return [
          readingIn(fields, 'activity'),
          listIn(fields, 'host').join(' '),
          nation,
          textIn(row, 'what'),
          money === null ? '–' : exactMoney(money),
          choiceWords(CLAIM_WORDS, textIn(row, 'state')),
          textIn(row, 'settledOn'),
        ];
      },
      pathOf,
    ),
  };
}

/** Exercises with the visits that they take. */
function exerciseTable(standing: readonly Standing[], world: BoardWorld): OverviewTable {
  const rows = standing.flatMap(({ item, code }) => {
    const fields = openerSide(item)?.fields;
    const name = exerciseName(item, world);
    return name === '' ? [] : [{ item, code, fields, name }];
  });
  return {
    words: words('Visits of exercises', '演習ごとの訪問'),
    columns: [
      words('Exercise', '演習'),
      words('Visit', '訪問'),
      words('Arrives', '到着日'),
      words('Departs', '出発日'),
      words('State', '状況'),
    ],
    ...tableRows(
      rows,
      ({ code, fields, name }) => [
        name,
        readingIn(fields, 'activity'),
        textIn(fields, 'arrive'),
        textIn(fields, 'depart'),
        VISIT_STATUSES[code],
      ],
      pathOf,
    ),
  };
}

/** What the exercise of a visit is called; its id where it is not seen here, and empty without one. */
function exerciseName(item: Item, world: BoardWorld): Reading {
  const id = textIn(openerSide(item)?.fields, 'exercise');
  const exercise = world.item('exercises', id);
  return (exercise && readingIn(openerSide(exercise)?.fields, 'name')) || id;
}

function changedWords({ nation, changed }: Consent): Words {
  const { en, ja } = listed(changed.map((name) => VISIT_FIELDS.find((field) => field.name === name)?.words ?? name));
  return words(`${nation} agreed before these changed: ${en}`, `${nation}の同意後に変更：${ja}`);
}

function pathOf({ item }: { readonly item: Item }): string {
  return itemPath(item);
}
