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

export interface TimelineRow {
  readonly label: Reading;
  /** The item it stands for, `board/id`. */
  readonly item?: string;
  readonly parts: readonly {
    readonly fromS: number;
    readonly toS: number;
    readonly state: string;
    readonly words: Words;
  }[];
}

/** Bars over time: what runs from when to when. */
export interface Timeline {
  readonly words: Words;
  readonly rows: readonly TimelineRow[];
  readonly nowS: number;
}

/** A table, its cells as they are to be read. */
export interface OverviewTable {
  readonly words: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly (readonly Reading[])[];
  /** How many rows there are, where `rows` are only the first of them. */
  readonly total?: number;
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
/** Series of a chart that are sent. */
export const SERIES_MAX = 24;

/**
 * A table's rows, one for each of `list`, and the items they stand for. Those that would not be sent
 * are only counted: a full board has a hundred times as many.
 */
export function tableRows<T>(
  list: readonly T[],
  cells: (one: T) => readonly Reading[],
  itemOf?: (one: T) => string | null,
): Pick<OverviewTable, 'rows' | 'items' | 'total'> {
  const shown = list.slice(0, ROWS_MAX);
  return { rows: shown.map(cells), total: list.length, ...(itemOf && { items: shown.map(itemOf) }) };
}

/** Bars of the first of `list` that have some. */
export function timelineRows<T>(list: readonly T[], rowOf: (one: T) => TimelineRow): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  for (let at = 0; at < list.length && rows.length < ROWS_MAX; at++) {
    const row = withKnownParts(rowOf(list[at] as T));
    if (row.parts.length > 0) rows.push(row);
  }
  return rows;
}

/** Without bars whose days nobody has given: what came here may be a part of an item. */
function withKnownParts(row: TimelineRow): TimelineRow {
  return { ...row, parts: row.parts.filter(({ fromS, toS }) => Number.isFinite(fromS) && Number.isFinite(toS)) };
}

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
    timelines: timelines.map((one) => ({ ...one, rows: timelineRows(one.rows, (row) => row) })),
    tables: tables.map(boundedTable),
  };
}

function boundedTable({ total, ...table }: OverviewTable): OverviewTable {
  const { rows, items, note } = table;
  const all = total ?? rows.length;
  if (all <= ROWS_MAX) return table;
  const [en, ja] = [`The first ${ROWS_MAX} of ${all} rows.`, `全${all}行のうち先頭${ROWS_MAX}行。`];
  return {
    ...table,
    rows: rows.slice(0, ROWS_MAX),
    ...(items && { items: items.slice(0, ROWS_MAX) }),
    note: note === undefined ? words(en, ja) : words(`${en} ${note.en}`, `${ja}${note.ja}`),
  };
}
