import Papa from 'papaparse';
import type { Board } from '../board.ts';
import { choicesOf, type Field, inJapanese } from '../field.ts';
import { type Item, itemPath, openerSide } from '../item.ts';
import { safeAmount, shortMoney } from '../money/money.ts';
import { type Overview, SERIES_MAX, tableRows } from '../overview.ts';
import { provenance, provenanceProblem, SOURCE_COLUMNS } from '../provenance.ts';
import { numberIn, readingIn, textIn } from '../values.ts';
import { inEach, type Reading, readIn, words } from '../words.ts';
import { formulaAmounts, formulaTotal } from './formula.ts';
import { billions, billionsOf } from './overview.ts';

const FIGURES: readonly Field[] = [
  {
    name: 'fiscalYear',
    words: words('Fiscal year', '会計年度'),
    kind: 'integer',
    min: 1900,
    max: 2200,
    required: true,
  },
  {
    name: 'amount',
    words: words('Amount, or the base of a share', '金額（割合方式では基準額）'),
    kind: 'integer',
    min: 0,
  },
  {
    name: 'changePercent',
    words: words('Change of the index', '指数の変化率'),
    kind: 'number',
    min: -50,
    max: 100,
    unit: '%',
  },
  ...SOURCE_COLUMNS,
];

/** Formulas for a next pact, next to each other: what each would come to. Nobody is bound by them. */
export const costSharingOptions: Board = {
  name: 'cost-sharing.options',
  words: words('Formulas for a next pact', '次期協定の算定方式'),
  parent: 'pact',
  opens: 'propose',
  fields: [
    { name: 'pact', words: words('Pact before it', '現行協定'), kind: 'ref', board: 'cost-sharing', by: 'opener' },
    { name: 'title', words: words('Option', '案'), kind: 'text', required: true, by: 'opener' },
    inJapanese('title'),
    {
      ...{ name: 'formula', words: words('Formula', '算定方式'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf({
        fixed: words('Fixed amounts', '定額'),
        index: words('Index with a cap', '指数連動（上限付き）'),
        share: words('Share of a base', '基準額に対する割合'),
      }),
    },
    { name: 'currency', words: words('Currency', '通貨'), kind: 'text', max: 3, required: true, by: 'opener' },
    {
      name: 'firstYear',
      words: words('First year', '初年度'),
      kind: 'integer',
      min: 1900,
      max: 2200,
      required: true,
      by: 'opener',
    },
    { name: 'years', words: words('Years', '年数'), kind: 'integer', min: 1, max: 30, required: true, by: 'opener' },
    { name: 'figures', words: words('Figures', '数値'), kind: 'rows', columns: FIGURES, max: 40, by: 'opener' },
    {
      name: 'capPercent',
      words: words('Cap a year', '年間上限'),
      kind: 'number',
      min: 0,
      max: 100,
      unit: '%',
      by: 'opener',
    },
    { name: 'sharePercent', words: words('Share', '割合'), kind: 'number', min: 0, max: 100, unit: '%', by: 'opener' },
    { name: 'view', words: words('How it looks to us', '自国の見方'), kind: 'long-text', max: 4_000 },
    ...provenance('opener'),
  ],
  check: (body, before) => provenanceProblem(body, before),
  statuses: {
    complete: words('Calculated', '算出済み'),
    incomplete: words('Figures missing', '数値不足'),
    unseen: words('Not released here', '未開示'),
  },
  status: (item) => {
    const fields = openerSide(item)?.fields;
    if (fields === undefined) return { code: 'unseen', urgent: false };
    return { code: formulaTotal(fields) === null ? 'incomplete' : 'complete', urgent: false };
  },
  title: titleOf,
  columns: ['title', 'formula', 'currency', 'firstYear', 'years', 'capPercent', 'sharePercent'],
  overview: optionsOverview,
  exports: [
    {
      ...{ name: 'side-by-side', words: words('Side by side, by year (CSV)', '年度別比較（CSV）') },
      ...{ mime: 'text/csv; charset=utf-8', extension: 'csv', of: 'board' },
      write: writeSideBySide,
    },
  ],
};

function optionsOverview(items: readonly Item[]): Overview {
  const currencies = [...new Set(items.map(currencyOf))].filter((currency) => currency !== '').sort();
  return {
    charts: currencies.map((currency) => {
      const options = items.filter((item) => currencyOf(item) === currency);
      const years = yearsOf(options);
      const amounts = options.slice(0, SERIES_MAX).map((item) => ({ item, amountIn: amountsOf(item) }));
      return {
        words: words(`Formulas side by side, ${currency}`, `算定方式の比較（${currency}）`),
        kind: 'lines' as const,
        unit: billionsOf(currency),
        labels: years.map(String),
        series: amounts.map(({ item, amountIn }) => ({
          words: inEach((read) => read(titleOf(item))),
          values: years.map((year) => billions(amountIn.get(year) ?? null)),
        })),
        note: words('Estimates for discussion; nobody is bound by them.', '検討用の試算であり、拘束力はない。'),
      };
    }),
    tables: [
      {
        words: words('Over all years', '全期間'),
        columns: [words('Option', '案'), words('In all', '合計')],
        ...tableRows(items, (item) => [titleOf(item), totalText(item)], itemPath),
      },
    ],
  };
}

/** A row for each year, a column for each option; amounts in whole units. */
function writeSideBySide(items: readonly Item[]): string {
  const heads = items.map((item) => `${readIn(titleOf(item), 'en')} (${currencyOf(item)})`);
  const amounts = items.map(amountsOf);
  const rows = yearsOf(items).map((year) => [String(year), ...amounts.map((one) => String(one.get(year) ?? ''))]);
  const totals = items.map((item) => String(formulaTotal(openerSide(item)?.fields) ?? ''));
  return Papa.unparse(
    { fields: ['fiscalYear', ...heads], data: [...rows, ['total', ...totals]] },
    { escapeFormulae: true },
  );
}

function titleOf(item: Item): Reading {
  return readingIn(openerSide(item)?.fields, 'title') || item.id;
}

function currencyOf(item: Item): string {
  return textIn(openerSide(item)?.fields, 'currency');
}

function yearsOf(items: readonly Item[]): readonly number[] {
  const all = new Set<number>();
  for (const item of items) {
    const fields = openerSide(item)?.fields;
    const [first, years] = [numberIn(fields, 'firstYear') ?? 0, numberIn(fields, 'years') ?? 0];
    for (let at = 0; at < years; at++) all.add(first + at);
  }
  return [...all].sort((a, b) => a - b);
}

function amountsOf(item: Item): ReadonlyMap<number, bigint | null> {
  return new Map(formulaAmounts(openerSide(item)?.fields).map(({ fiscalYear, amount }) => [fiscalYear, amount]));
}

function totalText(item: Item): string {
  const total = formulaTotal(openerSide(item)?.fields);
  const amount = total === null ? null : safeAmount(total);
  return amount === null ? '–' : shortMoney({ currency: currencyOf(item), amount });
}
