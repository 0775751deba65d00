import type { Words } from './words.ts';

/** One number that matters, with what it is. */
export interface Figure {
  readonly words: Words;
  /** As it is to be read, e.g. `¥211.02 bn`. */
  readonly value: string;
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
  readonly unit: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  readonly note?: Words;
}

/** Bars over time: what runs from when to when. */
export interface Timeline {
  readonly words: Words;
  readonly rows: readonly {
    readonly label: string;
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

/** A cell: as it is to be read. */
export interface OverviewTable {
  readonly words: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly (readonly string[])[];
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
