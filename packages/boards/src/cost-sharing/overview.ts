import type { BoardWorld } from '../board.ts';
import { dayText } from '../calendar/day.ts';
import { type FiscalCalendar, fiscalYearDays } from '../calendar/fiscal.ts';
import { type Item, itemPath, openerSide } from '../item.ts';
import { roundedQuotient } from '../money/decimal.ts';
import { convert, type ExchangeRate, rateOn } from '../money/exchange.ts';
import { type Money, readMoney, safeAmount, shortMoney } from '../money/money.ts';
import { type Chart, type Figure, type Overview, type OverviewTable, type Series, tableRows } from '../overview.ts';
import { isVerified } from '../provenance.ts';
import { numberIn, readingIn, rowsIn, textIn, type Values } from '../values.ts';
import { inEach, type Reading, titled, words } from '../words.ts';
import { categoryWords } from './categories.ts';
import { ratesOf } from './rates.ts';
import { readSchedule, type Schedule, termAmount, termYears, yearAmounts } from './schedule.ts';

const CHARTS_MAX = 6;
const UNVERIFIED = words('Not verified', '未確認');

/** What pacts come to over their terms, in their own currency; converted only beside it, at a dated rate. */
export function pactOverview(items: readonly Item[], world: BoardWorld): Overview {
  const rates = ratesOf(world);
  const pacts = items
    .filter((item) => openerSide(item) !== undefined)
    .map((item) => ({ item, first: firstDay(item) }))
    .sort((a, b) => b.first - a.first)
    .map(({ item }) => item);
  return {
    figures: pacts.slice(0, CHARTS_MAX).flatMap((item) => averageFigure(item, rates)),
    charts: pacts.slice(0, CHARTS_MAX).flatMap(pactChart),
    tables: [termTable(pacts)],
  };
}

/** The total over the years of the term, rounded to the whole unit; null without a total. */
export function annualAverage(fields: Values | undefined): Money | null {
  const [total, years] = [readMoney(fields?.['total']), numberIn(fields, 'years')];
  if (total === null || years === null) return null;
  const amount = safeAmount(roundedQuotient(BigInt(total.amount), BigInt(years)));
  return amount === null ? null : { currency: total.currency, amount };
}

function averageFigure(item: Item, rates: readonly ExchangeRate[]): Figure[] {
  const fields = openerSide(item)?.fields;
  const average = annualAverage(fields);
  if (average === null) return [];
  const rate = rateOn(rates, average.currency, 'USD', dayText(firstDay(item)));
  const dollars = rate === null ? null : convert(average, rate);
  const at =
    rate === null || dollars === null
      ? words('', '')
      : words(
          ` = ${shortMoney(dollars)} at the rate of ${rate.date}`,
          `（${rate.date}のレートで${shortMoney(dollars)}）`,
        );
  const doubt = isVerified(item) ? words('', '') : words('; not verified', '・未確認');
  return [
    {
      words: titled(readingIn(fields, 'title'), words('a year on average', '年平均')),
      value: shortMoney(average),
      note: words(`${termText(fields)}${at.en}${doubt.en}`, `${termText(fields)}${at.ja}${doubt.ja}`),
    },
  ];
}

function pactChart(item: Item): Chart[] {
  const fields = openerSide(item)?.fields;
  const schedule = readSchedule(fields);
  const series = categoriesOf(schedule).flatMap((category) => categorySeries(schedule, category));
  const average = annualAverage(fields);
  if (average !== null)
    series.push({
      words: words('Average of the pact', '協定全体の年平均'),
      values: termYears(schedule).map(() => billions(BigInt(average.amount))),
    });
  if (series.length === 0) return [];
  const title = readingIn(fields, 'title');
  return [
    {
      words: inEach((read) => read(title)),
      kind: 'bars',
      unit: billionsOf(textIn(fields, 'currency')),
      labels: termYears(schedule).map((year) => `${textIn(fields, 'calendar')}${year}`),
      series,
      ...(!isVerified(item) && { note: UNVERIFIED }),
    },
  ];
}

function categorySeries(schedule: Schedule, category: string): Series[] {
  const years = yearAmounts(schedule, category);
  const { en, ja } = categoryWords(category);
  const amounts = years.map(({ amount }) => billions(amount));
  const most = years.map(({ amount, most }) => (amount === null ? billions(most) : null));
  return [
    { words: words(en, ja), values: amounts },
    { words: words(`${en}, at most`, `${ja}（上限）`), values: most },
  ].filter(({ values }) => values.some((value) => value !== null));
}

function termTable(pacts: readonly Item[]): OverviewTable {
  const rows = pacts.flatMap((item) => {
    const fields = openerSide(item)?.fields;
    const categories = new Set(rowsIn(fields, 'schedule').map((row) => textIn(row, 'category')));
    return [...categories].map((category) => ({ item, fields, category }));
  });
  return {
    words: words('Over the term', '期間全体'),
    columns: [
      words('Pact', '協定'),
      words('Term', '期間'),
      words('Category', '費目'),
      words('Amount', '金額'),
      words('At most', '上限'),
    ],
    ...tableRows(
      rows,
      ({ fields, category }) => termCells(fields, category),
      ({ item }) => itemPath(item),
    ),
    note: words(
      '* outside the pact itself. A dash is what the pact does not fix.',
      '* 協定外の経費。「–」は協定が定めていないもの。',
    ),
  };
}

function termCells(fields: Values | undefined, category: string): readonly Reading[] {
  const { amount, most } = termAmount(readSchedule(fields), category);
  const isOutside = rowsIn(fields, 'schedule').some((row) => row['outside'] === true && row['category'] === category);
  const name = categoryWords(category);
  return [
    readingIn(fields, 'title'),
    termText(fields),
    isOutside ? inEach((read) => `${read(name)} *`) : name,
    shown(fields, amount),
    shown(fields, most),
  ];
}

function categoriesOf({ lines }: Schedule): readonly string[] {
  return [...new Set(lines.map(({ category }) => category))];
}

function shown(fields: Values | undefined, amount: bigint | null): string {
  const safe = amount === null ? null : safeAmount(amount);
  return safe === null ? '–' : shortMoney({ currency: textIn(fields, 'currency'), amount: safe });
}

function termText(fields: Values | undefined): string {
  const first = numberIn(fields, 'firstYear') ?? 0;
  return `${textIn(fields, 'calendar')}${first}–${first + (numberIn(fields, 'years') ?? 1) - 1}`;
}

function firstDay(item: Item): number {
  const fields = openerSide(item)?.fields;
  return fiscalYearDays(textIn(fields, 'calendar') as FiscalCalendar, numberIn(fields, 'firstYear') ?? 0).first;
}

/** For a chart, which needs no more than two decimals of a billion. */
export function billions(amount: bigint | null): number | null {
  return amount === null ? null : Number(roundedQuotient(amount, 10_000_000n)) / 100;
}

/** What such a chart counts in. */
export function billionsOf(currency: string): Reading {
  return words(`${currency} bn`, `10億${currency}`);
}
