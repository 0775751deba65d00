import { depth, LEFT, tone, WIDTH, yOf } from './chart-look.ts';
import { type ChartView, figure, type Scale, shortened } from './chart-scale.ts';

/** Bars of more than this are too thin for a number above each. */
const NUMBERS_MAX = 18;
/** A single bar is no wall. */
const WIDTH_MAX = 90;
const LABEL_WIDTH = 210;
const LABEL_LETTERS = 33;
const ROW = 15;
const GAP = 9;

interface Bar {
  readonly label: number;
  readonly series: number;
  readonly from: number;
  readonly value: number;
}

/** What is known of a chart as bars, stacked ones from where the one before ends. */
function barsOf({ kind, labels, series }: ChartView): Bar[] {
  return labels.flatMap((_, label) => {
    let base = 0;
    return series.flatMap(({ values }, at): Bar[] => {
      const value = values[label] ?? null;
      if (value === null || (kind === 'stacked-bars' && value <= 0)) return [];
      const from = kind === 'stacked-bars' ? base : 0;
      base += value;
      return [{ label, series: at, from, value }];
    });
  });
}

/** Bars beside each other, or on top of each other, for each label. */
export function Bars({ chart, scale }: { chart: ChartView; scale: Scale }) {
  const step = (WIDTH - LEFT) / chart.labels.length;
  const isStacked = chart.kind === 'stacked-bars';
  const beside = isStacked ? 1 : chart.series.length;
  const width = Math.min(WIDTH_MAX, (step * 0.72) / beside);
  const margin = (step - width * beside) / 2;
  const bars = barsOf(chart);
  return bars.map(({ label, series, from, value }) => {
    const x = LEFT + label * step + margin + (isStacked ? 0 : series * width);
    const [top, foot] = [yOf(scale, from + value), yOf(scale, from)];
    return (
      <g key={`${label}/${series}`}>
        <rect
          x={x}
          y={Math.min(top, foot)}
          width={Math.max(1, width - 1)}
          height={Math.max(0.5, Math.abs(foot - top))}
          fill={tone(series)}
          fillOpacity={depth(series)}
          stroke={tone(series)}
        />
        {!isStacked && bars.length <= NUMBERS_MAX && (
          <text className="value" x={x + width / 2} y={Math.min(top, foot) - 3} textAnchor="middle">
            {figure(value)}
          </text>
        )}
      </g>
    );
  });
}

interface LyingBarsProps {
  readonly chart: ChartView;
  readonly labels: readonly string[];
  readonly scale: Scale;
  readonly name: string;
}

/** The same lying, with as much room for labels as they need; every row says its numbers. */
export function LyingBars({ chart, labels, scale, name }: LyingBarsProps) {
  const isStacked = chart.kind === 'stacked-bars';
  const rows = isStacked ? 1 : chart.series.length;
  const pitch = rows * ROW + GAP;
  const across = WIDTH - LABEL_WIDTH - 60;
  const x = (value: number): number => LABEL_WIDTH + ((value - scale.least) / (scale.most - scale.least)) * across;
  const bars = barsOf(chart);
  const y = ({ label, series }: Bar): number => label * pitch + (isStacked ? 0 : series * ROW);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${labels.length * pitch}`} role="img" aria-label={name}>
      <line x1={x(0)} x2={x(0)} y1={0} y2={labels.length * pitch - GAP} stroke="var(--line)" />
      {labels.map((label, at) => (
        <text key={label} x={LABEL_WIDTH - 8} y={at * pitch + (rows * ROW) / 2 + 4} textAnchor="end">
          <title>{label}</title>
          {shortened(label, LABEL_LETTERS)}
        </text>
      ))}
      {bars.map((bar) => (
        <rect
          key={`${bar.label}/${bar.series}`}
          x={Math.min(x(bar.from), x(bar.from + bar.value))}
          y={y(bar)}
          width={Math.max(0.5, Math.abs(x(bar.from + bar.value) - x(bar.from)))}
          height={ROW - 2}
          fill={tone(bar.series)}
          fillOpacity={depth(bar.series)}
          stroke={tone(bar.series)}
        />
      ))}
      {bars
        .filter(({ label }, at) => !isStacked || bars[at + 1]?.label !== label)
        .map((bar) => (
          <text
            key={`${bar.label}/${bar.series}`}
            className="value"
            x={Math.max(x(0), x(bar.from + bar.value)) + 5}
            y={y(bar) + ROW - 4}
          >
            {figure(isStacked ? bar.from + bar.value : bar.value)}
          </text>
        ))}
    </svg>
  );
}
