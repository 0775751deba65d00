import type { Board, Status } from '../board.ts';
import { dayAt } from '../calendar/day.ts';
import { type FiscalCalendar, fiscalYearDays } from '../calendar/fiscal.ts';
import { choicesOf, type Field, inJapanese } from '../field.ts';
import { type Item, openerSide } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { readMoney } from '../money/money.ts';
import { provenance, provenanceProblem, SOURCE_COLUMNS } from '../provenance.ts';
import { numberIn, readingIn, textIn, type Values } from '../values.ts';
import { openerOf } from '../subject.ts';
import { words } from '../words.ts';
import { CATEGORIES } from './categories.ts';
import { costSharingLines } from './lines.ts';
import { costSharingOptions } from './options.ts';
import { pactOverview } from './overview.ts';
import { costSharingRates } from './rates.ts';
import { scheduleProblem } from './schedule.ts';

const KINDS = choicesOf({
  fixed: words('Fixed for a year', '年度別定額'),
  ceiling: words('At most, over the term or in a year', '上限額（期間または年度）'),
  average: words('A year on average', '年平均額'),
  indexed: words('Indexed, with a cap', '指数連動（上限付き）'),
});

const SCHEDULE: readonly Field[] = [
  { name: 'category', words: words('Category', '費目'), kind: 'choice', choices: CATEGORIES, required: true },
  { name: 'kind', words: words('How it is fixed', '定め方'), kind: 'choice', choices: KINDS, required: true },
  { name: 'fiscalYear', words: words('Fiscal year', '会計年度'), kind: 'integer', min: 1900, max: 2200 },
  { name: 'amount', words: words('Amount', '金額'), kind: 'integer', min: 0, required: true },
  {
    name: 'lagYears',
    words: words('Index of how many years before', '参照する指数の年差'),
    kind: 'integer',
    min: 0,
    max: 10,
  },
  { name: 'capPercent', words: words('Cap a year', '年間上限'), kind: 'number', min: 0, max: 100, unit: '%' },
  { name: 'outside', words: words('Outside the pact itself', '協定外'), kind: 'yes-no' },
  ...SOURCE_COLUMNS,
];

const INDEX: readonly Field[] = [
  { name: 'year', words: words('Calendar year', '暦年'), kind: 'integer', min: 1900, max: 2200, required: true },
  {
    name: 'changePercent',
    words: words('Change', '変化率'),
    kind: 'number',
    min: -50,
    max: 100,
    unit: '%',
    required: true,
  },
  ...SOURCE_COLUMNS,
];

const STATES = choicesOf({
  negotiation: words('Under negotiation', '交渉中'),
  signed: words('Signed', '署名済み'),
  expired: words('Replaced or expired', '失効・後継あり'),
});

/** Days before the end from which somebody should look at what comes after. */
const ENDING_DAYS = 365;

/** Pacts of several years on who pays what, with the way in which each category's amount is fixed. */
export const costSharing: Board = {
  name: 'cost-sharing',
  words: words('Cost sharing', '経費分担'),
  opens: 'inform',
  fields: [
    { name: 'title', words: words('Pact', '協定'), kind: 'text', required: true, by: 'opener' },
    inJapanese('title'),
    { name: 'instrument', words: words('Instrument', '協定文書'), kind: 'instrument', by: 'opener' },
    { name: 'parties', words: words('Parties', '当事国'), kind: 'nations', required: true, by: 'opener' },
    { name: 'payer', words: words('Who pays', '負担国'), kind: 'nations', by: 'opener' },
    { name: 'currency', words: words('Currency', '通貨'), kind: 'text', max: 3, required: true, by: 'opener' },
    {
      ...{ name: 'calendar', words: words('Fiscal year', '会計年度'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf({
        JFY: words('From 1 April (Japan)', '4月開始（日本）'),
        FY: words('From 1 October (United States)', '10月開始（米国）'),
        CY: words('From 1 January', '1月開始'),
      }),
    },
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
    { name: 'total', words: words('In all', '総額'), kind: 'money', by: 'opener' },
    { name: 'schedule', words: words('Amounts', '金額表'), kind: 'rows', columns: SCHEDULE, by: 'opener' },
    { name: 'index', words: words('Index', '指数'), kind: 'rows', columns: INDEX, by: 'opener' },
    { name: 'state', words: words('State', '段階'), kind: 'choice', choices: STATES, required: true, by: 'opener' },
    { name: 'note', words: words('Note', '備考'), kind: 'long-text', max: 4_000, by: 'opener' },
    {
      name: 'remark',
      words: words('Remark of another party', '他の当事国の所見'),
      kind: 'long-text',
      max: 4_000,
      by: 'others',
    },
    ...provenance('opener'),
  ],
  steps: {
    field: 'state',
    next: { '': ['negotiation', 'signed', 'expired'], negotiation: ['signed', 'expired'], signed: ['expired'] },
  },
  check: (body, before, item, author) =>
    // Another party's side is a remark, and no pact by itself.
    (openerOf(item) === author ? pactProblem({ ...before?.fields, ...body.fields }) : null) ??
    provenanceProblem(body, before),
  statuses: {
    negotiation: words('Under negotiation', '交渉中'),
    ahead: words('Signed, begins later', '署名済み（開始前）'),
    running: words('Running', '実施中'),
    ending: words('Ends within a year', '1年以内に終了'),
    ended: words('Ended', '終了'),
    unseen: words('Not released here', '未開示'),
  },
  status: (item, { nowS }) => pactStatus(item, dayAt(nowS)),
  title: (item) => readingIn(openerSide(item)?.fields, 'title') || item.id,
  columns: ['title', 'calendar', 'firstYear', 'years', 'total', 'state', 'verified'],
  overview: pactOverview,
  imports: [jsonRows(() => [costSharing, costSharingLines, costSharingRates, costSharingOptions])],
};

function pactProblem(fields: Values): string | null {
  const [currency, total] = [textIn(fields, 'currency'), readMoney(fields['total'])];
  if (!/^[A-Z]{3}$/.test(currency)) return 'currency: must be an ISO 4217 code, as JPY';
  if (total !== null && total.currency !== currency) return `total: must be in ${currency}, as the pact is`;
  return scheduleProblem(fields);
}

function pactStatus(item: Item, today: number): Status {
  const fields = openerSide(item)?.fields;
  if (fields === undefined) return { code: 'unseen', urgent: false };
  if (textIn(fields, 'state') === 'negotiation') return { code: 'negotiation', urgent: false };
  const calendar = textIn(fields, 'calendar') as FiscalCalendar;
  const firstYear = numberIn(fields, 'firstYear') ?? 0;
  const lastYear = firstYear + (numberIn(fields, 'years') ?? 1) - 1;
  const lastDay = fiscalYearDays(calendar, lastYear).last;
  if (textIn(fields, 'state') === 'expired' || today > lastDay) return { code: 'ended', urgent: false };
  if (today < fiscalYearDays(calendar, firstYear).first) return { code: 'ahead', urgent: false };
  return lastDay - today < ENDING_DAYS ? { code: 'ending', urgent: true } : { code: 'running', urgent: false };
}
