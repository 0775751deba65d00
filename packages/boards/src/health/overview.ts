import type { BoardWorld } from '../board.ts';
import { grouped } from '../grouped.ts';
import { type Item, itemPath, openerSide } from '../item.ts';
import { type Chart, type Figure, type Overview, type OverviewTable, tableRows } from '../overview.ts';
import { groupedBy, textIn } from '../values.ts';
import { inEach, listed, type Words, words } from '../words.ts';
import { type CaseFigure, caseFigures, placeOf, publishedTotals, type Total, totalsOf } from './figures.ts';

export const MEASURE_WORDS = {
  active: words('Active', '療養中'),
  cumulative: words('Cumulative', '累計'),
  new: words('New', '新規'),
  unstated: words('Measure not stated', '指標の記載なし'),
};
const ALL = words('All', '全体');
const SITES_MAX = 12;
const TOTALS_MAX = 20;

/** Sums that mix nothing, published totals beside them, and how it goes by site. */
export function healthOverview(items: readonly Item[], world: BoardWorld): Overview {
  const figures = caseFigures(items, world);
  const totals = totalsOf(figures);
  return {
    figures: totals.slice(0, 3).map(totalFigure),
    charts: [...totals.slice(0, 1).map(comparison), ...trends(figures)],
    tables: [totalsTable(totals), publishedTable(figures), claimsTable(items, world)],
  };
}

function totalFigure({ measure, date, sum, places, missing, twice, figures }: Total): Figure {
  const { en, ja } = measureWords(measure);
  const doubt = figures.every(({ isVerified }) => isVerified) ? words('', '') : words('; not verified', '・未確認');
  const gap =
    missing.length === 0
      ? words('', '')
      : words(`; missing: ${listed(missing).en}`, `・報告なし：${listed(missing).ja}`);
  const more =
    twice.length === 0
      ? words('', '')
      : words(`; several numbers: ${listed(twice).en}`, `・複数の報告：${listed(twice).ja}`);
  return {
    words: words(`${en}, ${date}`, `${ja}（${date}）`),
    value: grouped(sum),
    note: words(
      `sum of ${places} sites${gap.en}${more.en}${doubt.en}`,
      `${places}施設の合計${gap.ja}${more.ja}${doubt.ja}`,
    ),
  };
}

function comparison({ measure, date, figures }: Total): Chart {
  const { en, ja } = measureWords(measure);
  const shown = [...figures].sort((a, b) => b.count - a.count);
  return {
    words: words(`By site, ${date}: ${en}`, `施設別（${date}）：${ja}`),
    kind: 'bars',
    unit: '',
    labels: shown.map(({ label }) => label),
    series: [{ words: words(en, ja), values: shown.map(({ count }) => count) }],
  };
}

/** A chart for each measure that some site has on more than one day. */
function trends(figures: readonly CaseFigure[]): Chart[] {
  const byMeasure = groupedBy(
    figures.filter(({ scope }) => scope === 'site'),
    ({ measure }) => measure,
  );
  return [...byMeasure].flatMap(([measure, all]) => {
    const dates = [...new Set(all.map(({ date }) => date))].sort();
    const byPlace = [...groupedBy(all, ({ place }) => place).values()].filter((one) => one.length > 1);
    if (dates.length < 2 || byPlace.length === 0) return [];
    const { en, ja } = measureWords(measure);
    return [
      {
        words: words(`Over time: ${en}`, `推移：${ja}`),
        kind: 'lines' as const,
        unit: '',
        labels: dates,
        series: byPlace.slice(0, SITES_MAX).map((one) => {
          const label = one[0]?.label ?? '';
          return {
            words: inEach((read) => read(label)),
            values: dates.map((date) => one.find((figure) => figure.date === date)?.count ?? null),
          };
        }),
        ...(measure === 'unstated' && {
          note: words(
            'Lists whose measure is not stated may not be comparable.',
            '指標の記載がない一覧は比較できないことがある。',
          ),
        }),
      },
    ];
  });
}

function totalsTable(totals: readonly Total[]): OverviewTable {
  return {
    words: words('Sums over sites', '施設の合計'),
    columns: [
      words('Day', '日付'),
      words('Measure', '指標'),
      words('Illness', '疾病'),
      words('Sum', '合計'),
      words('Sites', '施設数'),
      words('Missing', '報告なし'),
    ],
    rows: totals
      .slice(0, TOTALS_MAX)
      .map(({ date, measure, disease, sum, places, missing }) => [
        date,
        measureWords(measure),
        disease,
        grouped(sum),
        String(places),
        listed(missing),
      ]),
    note: words('Measures are never added to each other.', '異なる指標は合算しない。'),
  };
}

function publishedTable(figures: readonly CaseFigure[]): OverviewTable {
  const published = publishedTotals(figures);
  return {
    words: words('Published totals beside the sum of their sites', '公表された合計と施設の合計'),
    columns: [
      words('Day', '日付'),
      words('Of', '範囲'),
      words('Published', '公表値'),
      words('Sum of sites', '施設の合計'),
      words('Not itemised', '内訳なし'),
      words('Source', '出典'),
    ],
    ...tableRows(
      published,
      ({ figure, sum, rest }) => [
        figure.date,
        figure.label || ALL,
        ...[figure.count, sum, rest].map((one) => grouped(one)),
        figure.source,
      ],
      ({ figure }) => itemPath(figure.item),
    ),
  };
}

/** What is only claimed, apart from everything that is summed. */
function claimsTable(items: readonly Item[], world: BoardWorld): OverviewTable {
  const claims = items.filter((item) => openerSide(item)?.fields['confidence'] === 'claim');
  return {
    words: words('Claims, not found in any source', '出典が確認できない主張'),
    columns: [words('Of', '範囲'), words('Claimed', '主張された値'), words('Where it comes from', '由来')],
    ...tableRows(
      claims,
      (item) => {
        const fields = openerSide(item)?.fields;
        const count = fields?.['count'];
        return [
          placeOf(fields, world) || ALL,
          typeof count === 'number' ? grouped(count) : textIn(fields, 'said'),
          textIn(fields, 'source'),
        ];
      },
      itemPath,
    ),
    note: words('Not verified; in no sum.', '未確認。合計に含まない。'),
  };
}

function measureWords(measure: string): Words {
  return MEASURE_WORDS[measure as keyof typeof MEASURE_WORDS] ?? MEASURE_WORDS.unstated;
}
