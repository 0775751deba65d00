import type { BoardWorld } from '../board.ts';
import { dayAt, dayText } from '../calendar/day.ts';
import { grouped } from '../grouped.ts';
import { type Item, itemPath, sidesOf } from '../item.ts';
import { type Chart, type Figure, type Overview, type OverviewTable, tableRows } from '../overview.ts';
import { textIn } from '../values.ts';
import { titled, type Words, words } from '../words.ts';
import { type Headcount, ownCounts, PEOPLE_WORDS } from './headcount.ts';
import { siteName } from './name.ts';
import { type Supply, suppliesOf, supplyWords } from './supply.ts';

const BARS_MAX = 40;

interface Stock {
  readonly item: Item;
  readonly supply: Supply;
}

/** What runs short first, who is where, and what is closed. */
export function sitesOverview(items: readonly Item[], world: BoardWorld): Overview {
  const today = dayAt(world.nowS);
  const stocks = items
    .flatMap((item) => suppliesOf(item, today).map((supply) => ({ item, supply })))
    .sort((a, b) => (a.supply.daysLeft ?? Number.MAX_VALUE) - (b.supply.daysLeft ?? Number.MAX_VALUE));
  const people = items.map((item) => ({ item, counts: ownCounts(item, dayText(today)) }));
  const short = stocks.filter(({ supply }) => supply.isShort).length;
  const limited = items.filter((item) =>
    sidesOf(item).some(
      ({ fields }) =>
        ['closed', 'limited'].includes(textIn(fields, 'runway')) ||
        ['closed', 'limited'].includes(textIn(fields, 'port')),
    ),
  );
  return {
    figures: [
      { words: words('Sites', '施設数'), value: String(items.length) },
      { words: words('Supplies that run short', '不足する補給品'), value: String(short), urgent: short > 0 },
      {
        words: words('Closed or limited', '使用不可・制限'),
        value: String(limited.length),
        urgent: limited.length > 0,
      },
      peopleFigure(people),
    ],
    charts: [
      stockChart(stocks.filter(({ supply }) => supply.daysLeft !== null)),
      peopleChart(people.filter(({ counts }) => counts.length > 0)),
    ].filter(({ labels }) => labels.length > 0),
    tables: [supplyTable(stocks)],
  };
}

function peopleFigure(people: readonly { item: Item; counts: readonly Headcount[] }[]): Figure {
  const missing = people.filter(({ counts }) => counts.length === 0).length;
  const total = people.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0);
  return {
    words: words('People counted', '人員（報告分）'),
    value: grouped(total),
    ...(missing > 0 && { note: words(`${missing} sites have no count`, `${missing}施設は人数の報告なし`) }),
  };
}

function stockChart(stocks: readonly Stock[]): Chart {
  const shown = stocks.slice(0, BARS_MAX);
  return {
    words: words('Days left, and the days below which it is raised', '残日数と警戒日数'),
    kind: 'bars',
    unit: words('days', '日'),
    labels: shown.map(({ item, supply }) => titled(siteName(item), supplyWords(supply))),
    series: [
      { words: words('Days left', '残日数'), values: shown.map(({ supply }) => supply.daysLeft) },
      { words: words('Raised below', '警戒日数'), values: shown.map(({ supply }) => supply.thresholdDays) },
    ],
  };
}

function peopleChart(people: readonly { item: Item; counts: readonly Headcount[] }[]): Chart {
  const shown = people.slice(0, BARS_MAX);
  return {
    words: words('People by site', '施設別人員'),
    kind: 'stacked-bars',
    unit: '',
    labels: shown.map(({ item }) => siteName(item)),
    series: Object.entries(PEOPLE_WORDS).map(([kind, name]: [string, Words]) => ({
      words: name,
      values: shown.map(({ counts }) => counts.find((one) => one.kind === kind)?.count ?? null),
    })),
  };
}

function supplyTable(stocks: readonly Stock[]): OverviewTable {
  return {
    words: words('Supplies', '補給品'),
    columns: [
      words('Site', '施設'),
      words('By', '報告国'),
      words('What', '品目'),
      words('Days left', '残日数'),
      words('Raised below', '警戒日数'),
      words('As of', '時点'),
    ],
    ...tableRows(
      stocks,
      ({ item, supply }) => [
        siteName(item),
        supply.nation,
        supplyWords(supply),
        supply.daysLeft === null ? '–' : String(supply.daysLeft),
        String(supply.thresholdDays ?? ''),
        supply.asOf,
      ],
      ({ item }) => itemPath(item),
    ),
  };
}
