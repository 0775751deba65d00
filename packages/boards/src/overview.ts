import { type Reading, type Words, words } from './words.ts';

/** One number that matters, with what it is. */
export interface Figure {
  readonly words: Words;
  /** As it is to be read, e.g. `¥211.02 bn`. */
  readonly value: Reading;
  readonly note?: Words;
  readonly urgent?: boolean;
}

export interface Series {
  readonly words: Words;
  /** As long as the chart's `labels`; null for what is not known. */
  readonly values: readonly (number | null)[];
}

/** A picture of figures; every one is also given as a table. */
export interface Chart {
  readonly words: Words;
  readonly kind: 'bars' | 'stacked-bars' | 'lines';
  readonly unit: Reading;
  readonly labels: readonly Reading[];
  readonly series: readonly Series[];
  readonly note?: Words;
}

/** Bars over time: what runs from when to when. */
export interface Timeline {
  readonly words: Words;
  readonly rows: readonly {
    readonly label: Reading;
    /** The item it stands for, `board/id`. */
    readonly item?: string;
    readonly parts: readonly {
      readonly fromS: number;
      readonly toS: number;
      readonly state: string;
      readonly words: Words;
    }[];
  }[];
  readonly nowS: number;
}

/** A table, its cells as they are to be read. */
export interface OverviewTable {
  readonly words: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly (readonly Reading[])[];
  /** The items the rows stand for, `board/id`, where they do. */
  readonly items?: readonly (string | null)[];
  readonly note?: Words;
}

/** What a board looks like from above. */
export interface Overview {
  readonly figures?: readonly Figure[];
  readonly charts?: readonly Chart[];
  readonly timelines?: readonly Timeline[];
  readonly tables?: readonly OverviewTable[];
}

const ROWS_MAX = 200;
const SERIES_MAX = 24;

/** What is sent of an overview, however many items its board has: the first of its rows, and how many there are. */
export function boundedOverview({
  figures = [],
  charts = [],
  timelines = [],
  tables = [],
}: Overview): Required<Overview> {
  return {
    figures: figures.slice(0, ROWS_MAX),
    charts: charts.slice(0, ROWS_MAX).map((chart) => ({ ...chart, series: chart.series.slice(0, SERIES_MAX) })),
    timelines: timelines.map(boundedTimeline),
    tables: tables.map(boundedTable),
  };
}

/** Without bars whose days nobody has given: what came here may be a part of an item. */
function boundedTimeline(timeline: Timeline): Timeline {
  const rows = timeline.rows.flatMap((row) => {
    const parts = row.parts.filter(({ fromS, toS }) => Number.isFinite(fromS) && Number.isFinite(toS));
    return parts.length === 0 ? [] : [{ ...row, parts }];
  });
  return { ...timeline, rows: rows.slice(0, ROWS_MAX) };
}

function boundedTable(table: OverviewTable): OverviewTable {
  const { rows, items, note } = table;
  if (rows.length <= ROWS_MAX) return table;
  const [en, ja] = [`The first ${ROWS_MAX} of ${rows.length} rows.`, `全${rows.length}行のうち先頭${ROWS_MAX}行。`];
  return {
    ...table,
    rows: rows.slice(0, ROWS_MAX),
    ...(items && { items: items.slice(0, ROWS_MAX) }),
    note: note === undefined ? words(en, ja) : words(`${en} ${note.en}`, `${ja}${note.ja}`),
  };
}
