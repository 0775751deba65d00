import type { Board, Status } from '../board.ts';
import { dayAt } from '../calendar/day.ts';
import { choicesOf, type Field, inJapanese } from '../field.ts';
import { type Item, openerSide, sidesOf } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { provenance, provenanceProblem, SOURCE_COLUMNS } from '../provenance.ts';
import { textIn } from '../values.ts';
import { words } from '../words.ts';
import { siteName } from './name.ts';
import { PEOPLE_WORDS } from './headcount.ts';
import { sitesOverview } from './overview.ts';
import { siteSummary } from './summary.ts';
import { SUPPLY_WORDS, suppliesOf } from './supply.ts';

const AVAILABILITY = choicesOf({
  open: words('Open', '使用可'),
  limited: words('Limited', '一部制限'),
  closed: words('Closed', '使用不可'),
});

const TENANTS: readonly Field[] = [
  { name: 'unit', words: words('Unit', '部隊'), kind: 'text', required: true },
  { name: 'nation', words: words('Nation', '国'), kind: 'nations' },
  ...SOURCE_COLUMNS,
];
const HEADCOUNT: readonly Field[] = [
  { name: 'kind', words: words('Who', '区分'), kind: 'choice', choices: choicesOf(PEOPLE_WORDS), required: true },
  { name: 'count', words: words('How many', '人数'), kind: 'integer', min: 0, max: 10_000_000, required: true },
  { name: 'date', words: words('On', '日付'), kind: 'date', required: true },
  ...SOURCE_COLUMNS,
];
const SUPPLIES: readonly Field[] = [
  { name: 'kind', words: words('Kind', '種別'), kind: 'choice', choices: choicesOf(SUPPLY_WORDS), required: true },
  { name: 'what', words: words('What', '品目'), kind: 'text' },
  { name: 'whatJa', words: words('In Japanese', '品目（日本語）'), kind: 'text' },
  { name: 'quantity', words: words('Quantity', '数量'), kind: 'number', min: 0, required: true },
  { name: 'unit', words: words('Unit', '単位'), kind: 'text', max: 20, required: true },
  { name: 'perDay', words: words('Used a day', '1日消費量'), kind: 'number', min: 0 },
  { name: 'thresholdDays', words: words('Raised below', '警戒日数'), kind: 'integer', min: 0, max: 3650, unit: 'days' },
  { name: 'asOf', words: words('As of', '時点'), kind: 'date', required: true },
  ...SOURCE_COLUMNS,
];

/** Sites that allies share or visit, and how ready each is. Radar and communications sites have no place here. */
export const sites: Board = {
  name: 'sites',
  words: words('Sites', '施設'),
  opens: 'inform',
  fields: [
    { name: 'name', words: words('Site', '施設名'), kind: 'text', required: true, by: 'opener' },
    { name: 'nameJa', words: words('Name in Japanese', '日本語名'), kind: 'text', by: 'opener' },
    {
      ...{ name: 'kind', words: words('Kind', '種別'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf({
        airfield: words('Airfield', '飛行場'),
        port: words('Port', '港湾'),
        camp: words('Camp', '駐屯地・キャンプ'),
        headquarters: words('Headquarters', '司令部'),
        range: words('Training area', '演習場'),
        hospital: words('Hospital', '病院'),
      }),
    },
    { name: 'place', words: words('Place', '位置'), kind: 'place', required: true, by: 'opener' },
    { name: 'icao', words: words('ICAO code', 'ICAO符号'), kind: 'text', max: 4, by: 'opener' },
    { name: 'host', words: words('Host', '所在国'), kind: 'nations', required: true, by: 'opener' },
    { name: 'region', words: words('Region', '地域'), kind: 'text', max: 60, by: 'opener' },
    inJapanese('region'),
    { name: 'runway', words: words('Runway', '滑走路'), kind: 'choice', choices: AVAILABILITY },
    { name: 'port', words: words('Port', '港'), kind: 'choice', choices: AVAILABILITY },
    { name: 'limits', words: words('Limits', '制限事項'), kind: 'text' },
    { name: 'tenants', words: words('Tenants and units', '所在部隊'), kind: 'rows', columns: TENANTS, max: 100 },
    { name: 'headcount', words: words('People', '人員'), kind: 'rows', columns: HEADCOUNT, max: 200 },
    { name: 'supplies', words: words('Supplies', '補給品'), kind: 'rows', columns: SUPPLIES, max: 100 },
    ...provenance('opener'),
  ],
  check: (body, before) => provenanceProblem(body, before),
  statuses: {
    ready: words('Ready', '使用可'),
    limited: words('Limited', '一部制限'),
    short: words('A supply runs short', '補給不足'),
    closed: words('Closed', '使用不可'),
    unreported: words('No report', '報告なし'),
    unseen: words('Not released here', '未開示'),
  },
  status: (item, { nowS }) => siteStatus(item, dayAt(nowS)),
  title: siteName,
  summary: siteSummary,
  columns: ['name', 'kind', 'host', 'region', 'runway', 'port', 'verified'],
  overview: sitesOverview,
  imports: [jsonRows(() => [sites])],
};

/** The worst that any side says, closed before short before limited. */
function siteStatus(item: Item, today: number): Status {
  if (openerSide(item) === undefined) return { code: 'unseen', urgent: false };
  const said = sidesOf(item).flatMap(({ fields }) => [textIn(fields, 'runway'), textIn(fields, 'port')]);
  if (said.includes('closed')) return { code: 'closed', urgent: true };
  const supplies = suppliesOf(item, today);
  if (supplies.some(({ isShort }) => isShort)) return { code: 'short', urgent: true };
  if (said.includes('limited')) return { code: 'limited', urgent: false };
  return { code: said.includes('open') || supplies.length > 0 ? 'ready' : 'unreported', urgent: false };
}
