import type { BoardWorld } from '../board.ts';
import { choiceWords } from '../field.ts';
import { type Item, itemPath, openerSide } from '../item.ts';
import type { Chart, Figure, Overview, OverviewTable } from '../overview.ts';
import { isVerified } from '../provenance.ts';
import { groupedBy, listIn, numberIn, readingIn, textIn } from '../values.ts';
import { listed, titled, type Words, words } from '../words.ts';
import { COMMITMENT_STATUSES, commitmentStatus, STATE_WORDS, statesOf } from './standing.ts';

export const AREA_WORDS = {
  defence: words('Defence', '防衛'),
  space: words('Space', '宇宙'),
  technology: words('Technology', '技術'),
  economy: words('Economy', '経済'),
  climate: words('Climate and energy', '気候・エネルギー'),
  nuclear: words('Nuclear', '核'),
  diplomacy: words('Diplomacy', '外交'),
  health: words('Health and food', '保健・食料'),
  people: words('People', '人的交流'),
};

/** What bars are made of, from good to bad. */
const GROUPS: readonly { words: Words; codes: readonly string[] }[] = [
  { words: words('Done', '完了'), codes: ['done'] },
  { words: words('Under way', '進行中'), codes: ['under-way'] },
  { words: words('Not begun or dropped', '未着手・取りやめ'), codes: ['not-started', 'dropped'] },
  { words: words('No report', '報告なし'), codes: ['unreported', 'unseen'] },
  { words: words('Needs a look', '要確認'), codes: ['late', 'stale', 'differs', 'blocked'] },
];
const ROWS_MAX = 30;

/** A page for a minister's minute: how many, how far, and what needs a word. */
export function commitmentsOverview(items: readonly Item[], world: BoardWorld): Overview {
  const standing = items.map((item) => ({ item, code: commitmentStatus(item, world.nowS).code }));
  const count = (...codes: string[]) => standing.filter(({ code }) => codes.includes(code)).length;
  const unverified = items.filter((item) => !isVerified(item)).length;
  return {
    figures: [
      figure(words('Commitments', '合意事項'), items.length, false),
      figure(words('Done', '完了'), count('done'), false),
      figure(words('Under way', '進行中'), count('under-way'), false),
      figure(words('Late', '期限超過'), count('late'), true),
      figure(words('Seen differently', '認識に差'), count('differs'), true),
      figure(words('Stale', '更新なし'), count('stale'), true),
      {
        ...figure(words('Not verified', '未確認'), unverified, false),
        note: words('not yet read in a source', '出典未確認'),
      },
    ],
    charts: [areaChart(standing)],
    tables: [attentionTable(standing)],
  };
}

interface Standing {
  readonly item: Item;
  readonly code: string;
}

function figure(name: Words, value: number, urgent: boolean): Figure {
  return { words: name, value: String(value), urgent: urgent && value > 0 };
}

function areaChart(standing: readonly Standing[]): Chart {
  const byArea = groupedBy(standing, ({ item }) => areaOf(item));
  const areas = Object.keys(AREA_WORDS).filter((area) => byArea.has(area));
  return {
    words: words('How far, by area', '分野別の進捗'),
    kind: 'stacked-bars',
    unit: '',
    labels: areas.map((area) => choiceWords(AREA_WORDS, area)),
    series: GROUPS.map(({ words: name, codes }) => ({
      words: name,
      values: areas.map((area) => byArea.get(area)?.filter(({ code }) => codes.includes(code)).length ?? 0),
    })),
  };
}

function attentionTable(standing: readonly Standing[]): OverviewTable {
  const shown = standing
    .filter(({ code }) => GROUPS[4]?.codes.includes(code))
    .sort(byDue)
    .slice(0, ROWS_MAX);
  return {
    words: words('Needs a word', '対応が必要なもの'),
    columns: [
      words('No.', '番号'),
      words('Commitment', '合意内容'),
      words('Nations', '当事国'),
      words('Due', '期限'),
      words('Why', '理由'),
      words('Each side says', '各国の認識'),
    ],
    rows: shown.map(({ item, code }) => {
      const fields = openerSide(item)?.fields;
      const said = [...statesOf(item)].map(([nation, state]) => titled(nation, choiceWords(STATE_WORDS, state)));
      return [
        String(numberIn(fields, 'number') ?? ''),
        readingIn(fields, 'title'),
        listIn(fields, 'owners').join(' '),
        textIn(fields, 'due'),
        choiceWords(COMMITMENT_STATUSES, code),
        listed(said),
      ];
    }),
    items: shown.map(({ item }) => itemPath(item)),
  };
}

function byDue(a: Standing, b: Standing): number {
  const [one, other] = [a, b].map(({ item }) => textIn(openerSide(item)?.fields, 'due') || '9999') as [string, string];
  return one < other ? -1 : one > other ? 1 : a.item.id < b.item.id ? -1 : 1;
}

function areaOf(item: Item): string {
  return textIn(openerSide(item)?.fields, 'area');
}
