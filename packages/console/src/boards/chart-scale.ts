/** How a chart of a board is laid out: from where to where it counts, and which way its bars go. Nothing here touches the page. */
import type { BoardOverview } from '@musubi/node/contract';

export type ChartView = BoardOverview['charts'][number];

/** From and to, both marked on the axis, and the marks between. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

const TICKS = 4;
/** What differs by less than this is drawn as one value. */
const LEAST_SPAN = 1e-9;

/** Round numbers that hold all values, zero among them. */
export function scaleOf({ kind, labels, series }: ChartView): Scale {
  const sums = labels.map((_, at) =>
    kind === 'stacked-bars'
      ? [series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0)]
      : series.map(({ values }) => values[at] ?? 0),
  );
  const all = sums.flat();
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const span = high - low;
  const step = span > LEAST_SPAN ? roundStep(span / TICKS) : 1;
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), Math.floor(low / step) + 1)];
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
  return { least: ticks[0] as number, most: ticks.at(-1) as number, ticks };
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return power * ([1, 2, 2.5, 5].find((one) => one * power >= atLeast * 0.999_999) ?? 10);
}

/** Without the dust of adding parts of ten. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Bars lie when their labels would not stand beside each other; `width` in the units of 11 px letters' charts. */
export function liesDown(labels: readonly string[], width: number): boolean {
  const longest = Math.max(0, ...labels.map(letters));
  return labels.length > 0 && longest * 6.2 > (width / labels.length) * 0.98;
}

/** About how many narrow letters wide a text is. */
function letters(text: string): number {
  let count = 0;
  for (const letter of text) count += (letter.codePointAt(0) as number) > 0x2e7f ? 1.8 : 1;
  return count;
}

/** As much of a text as so many narrow letters hold. */
export function shortened(text: string, lettersMax: number): string {
  if (letters(text) <= lettersMax) return text;
  let [kept, count] = ['', 1];
  for (const letter of text) {
    count += letters(letter);
    if (count > lettersMax) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** As on an axis or a bar: thousands are written out up to a hundred thousand. */
export function figure(value: number): string {
  const isLong = Math.abs(value) >= 100_000;
  return value.toLocaleString('en-US', isLong ? { notation: 'compact', maximumFractionDigits: 2 } : {});
}
