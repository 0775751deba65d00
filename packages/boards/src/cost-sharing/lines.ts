import type { Board, BoardWorld, Status } from '../board.ts';
import { choicesOf, type Field, inJapanese } from '../field.ts';
import { type Item, itemPath, openerSide, sidesOf } from '../item.ts';
import { exactMoney, readMoney, safeAmount, shortMoney } from '../money/money.ts';
import { type Chart, type Overview, type OverviewTable, tableRows } from '../overview.ts';
import { provenance, provenanceProblem } from '../provenance.ts';
import { numberIn, readingIn, textIn } from '../values.ts';
import { inEach, type Words, words } from '../words.ts';
import { CATEGORIES, categoryWords } from './categories.ts';
import { billions, billionsOf } from './overview.ts';
import { ratesOf } from './rates.ts';
import { type Difference, differencesOf, FIGURES, type FigureName } from './reconcile.ts';

const FIGURE_WORDS: Readonly<Record<FigureName, Words>> = {
  planned: words('Planned', '計画'),
  obligated: words('Obligated', '契約'),
  spent: words('Spent', '支出'),
};

const EXPLANATIONS: readonly Field[] = [
  { name: 'figure', words: words('Figure', '項目'), kind: 'choice', choices: choicesOf(FIGURE_WORDS), required: true },
  { name: 'amount', words: words('Ours is more by', '自国側が多い額'), kind: 'integer', required: true },
  {
    ...{ name: 'reason', words: words('Because of', '理由'), kind: 'choice', required: true },
    choices: choicesOf({
      timing: words('Booked at another time', '計上時期の違い'),
      exchange: words('Another exchange rate', '換算レートの違い'),
      scope: words('Other things counted', '範囲の違い'),
      error: words('A mistake', '誤り'),
      other: words('Something else', 'その他'),
    }),
  },
  { name: 'text', words: words('In words', '説明'), kind: 'text' },
];

/** A category of a pact in a fiscal year, with each side's own book of it. */
export const costSharingLines: Board = {
  name: 'cost-sharing.lines',
  words: words('Cost lines', '経費の費目別'),
  parent: 'pact',
  opens: 'inform',
  fields: [
    { name: 'pact', words: words('Pact', '協定'), kind: 'ref', board: 'cost-sharing', required: true, by: 'opener' },
    { name: 'title', words: words('What for', '内容'), kind: 'text', required: true, by: 'opener' },
    inJapanese('title'),
    {
      name: 'category',
      words: words('Category', '費目'),
      kind: 'choice',
      choices: CATEGORIES,
      required: true,
      by: 'opener',
    },
    {
      name: 'fiscalYear',
      words: words('Fiscal year', '会計年度'),
      kind: 'integer',
      min: 1900,
      max: 2200,
      required: true,
      by: 'opener',
    },
    ...FIGURES.map((name): Field => ({ name, words: FIGURE_WORDS[name], kind: 'money' })),
    { name: 'asOf', words: words('As of', '時点'), kind: 'date' },
    {
      ...{ name: 'explanations', words: words('Why our figures differ', '差の説明'), kind: 'rows' },
      ...{ columns: EXPLANATIONS, max: 40 },
    },
    ...provenance('each'),
  ],
  check: (body, before) => provenanceProblem(body, before),
  statuses: {
    empty: words('No figures', '数値なし'),
    'one-sided': words('One side’s figures only', '一方の数値のみ'),
    'no-rate': words('No exchange rate to compare by', '比較レートなし'),
    equal: words('Both books agree', '双方一致'),
    differs: words('Differs, not explained', '差あり（説明なし）'),
    explained: words('Difference explained', '差の説明あり'),
    settled: words('Difference explained and agreed', '差の説明に合意'),
  },
  status: (item, world) => lineStatus(item, differencesOf(item, ratesOf(world))),
  title: (item) => {
    const fields = openerSide(item)?.fields;
    const title = readingIn(fields, 'title') || item.id;
    return inEach((read) => `${read(title)} ${numberIn(fields, 'fiscalYear') ?? ''}`.trim());
  },
  columns: ['title', 'category', 'fiscalYear', 'planned', 'obligated', 'spent', 'asOf'],
  overview: linesOverview,
};

function lineStatus(item: Item, differences: readonly Difference[]): Status {
  const has = (state: Difference['state']) => differences.some((one) => one.state === state);
  if (has('no-rate')) return { code: 'no-rate', urgent: true };
  if (has('unexplained')) return { code: 'differs', urgent: true };
  if (has('one-sided')) return { code: 'one-sided', urgent: false };
  const explained = differences.filter(({ state }) => state === 'explained');
  if (explained.length > 0)
    return explained.every(({ agreed }) => agreed)
      ? { code: 'settled', urgent: false }
      : { code: 'explained', urgent: true };
  if (has('equal')) return { code: 'equal', urgent: false };
  const any = sidesOf(item).some(({ fields }) => FIGURES.some((figure) => readMoney(fields[figure]) !== null));
  return { code: any ? 'one-sided' : 'empty', urgent: false };
}

function linesOverview(items: readonly Item[], world: BoardWorld): Overview {
  const rates = ratesOf(world);
  const compared = items.map((item) => ({ item, differences: differencesOf(item, rates) }));
  const open = compared.filter(({ item, differences }) => lineStatus(item, differences).urgent);
  return {
    figures: [
      { words: words('Lines', '費目数'), value: String(items.length) },
      {
        words: words('To be explained or agreed', '要説明・要合意'),
        value: String(open.length),
        urgent: open.length > 0,
      },
    ],
    charts: bookCharts(items),
    tables: [differenceTable(compared)],
  };
}

/** What each side has planned, obligated and spent, by year; a chart for each currency. */
function bookCharts(items: readonly Item[]): Chart[] {
  const totals = new Map<string, Map<string, bigint>>();
  const years = new Set<number>();
  for (const item of items) {
    const year = numberIn(openerSide(item)?.fields, 'fiscalYear');
    if (year === null) continue;
    years.add(year);
    for (const { nation, fields } of sidesOf(item)) {
      for (const figure of FIGURES) {
        const money = readMoney(fields[figure]);
        if (money === null) continue;
        const ofCurrency = totals.get(money.currency) ?? new Map<string, bigint>();
        const key = `${nation} ${figure} ${year}`;
        ofCurrency.set(key, (ofCurrency.get(key) ?? 0n) + BigInt(money.amount));
        totals.set(money.currency, ofCurrency);
      }
    }
  }
  const inOrder = [...years].sort((a, b) => a - b);
  return [...totals].map(([currency, amounts]) => bookChart(currency, amounts, inOrder));
}

function bookChart(currency: string, amounts: ReadonlyMap<string, bigint>, years: readonly number[]): Chart {
  const heads = [...new Set([...amounts.keys()].map((key) => key.slice(0, key.lastIndexOf(' '))))].sort();
  return {
    words: words(`Both books, ${currency}`, `双方の帳簿（${currency}）`),
    kind: 'bars',
    unit: billionsOf(currency),
    labels: years.map(String),
    series: heads.map((head) => {
      const [nation, figure] = head.split(' ') as [string, FigureName];
      const { en, ja } = FIGURE_WORDS[figure];
      return {
        words: words(`${nation} ${en}`, `${nation} ${ja}`),
        values: years.map((year) => billions(amounts.get(`${head} ${year}`) ?? null)),
      };
    }),
  };
}

function differenceTable(compared: readonly { item: Item; differences: readonly Difference[] }[]): OverviewTable {
  const shown = compared.flatMap(({ item, differences }) =>
    differences.filter(({ state }) => state !== 'equal').map((one) => ({ item, one })),
  );
  return {
    words: words('Where the books differ', '帳簿の差'),
    columns: [
      words('Line', '費目'),
      words('Figure', '項目'),
      words('Opener', '登録国'),
      words('Other', '相手国'),
      words('Difference', '差'),
      words('Not explained', '未説明'),
      words('Rate of', 'レート日'),
    ],
    ...tableRows(
      shown,
      ({ item, one }) => {
        const currency = one.opener?.currency ?? '';
        const fields = openerSide(item)?.fields;
        const category = categoryWords(textIn(fields, 'category'));
        const line = inEach((read) => `${read(category)} ${numberIn(fields, 'fiscalYear') ?? ''}`);
        const own = one.opener === null ? '–' : `${item.opener} ${shortMoney(one.opener)}`;
        const other = one.other === null ? '–' : `${one.nation} ${shortMoney(one.other)}`;
        return [
          line,
          FIGURE_WORDS[one.figure],
          own,
          other,
          exact(currency, one.difference),
          exact(currency, one.unexplained),
          one.rate?.date ?? '',
        ];
      },
      ({ item }) => itemPath(item),
    ),
  };
}

function exact(currency: string, amount: bigint | null): string {
  const safe = amount === null ? null : safeAmount(amount);
  return safe === null ? '–' : exactMoney({ currency, amount: safe });
}
