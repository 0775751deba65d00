import type { BoardOverview } from '@musubi/node/contract';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { date } from '../format/format.ts';
import { useReading } from './reading.ts';

type ChartView = BoardOverview['charts'][number];
type TimelineView = BoardOverview['timelines'][number];

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 64;
const BOTTOM = 28;
const TOP = 10;
/** Series differ by pattern of line and by tone, so that colour is not the only sign. */
const TONES = ['var(--accent)', 'var(--warn)', 'var(--good)', 'var(--eye)', 'var(--past)', 'var(--bad)'];
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '1 2', '10 4'];

const tone = (at: number): string => TONES[at % TONES.length] as string;
const short = (value: number): string =>
  Math.abs(value) >= 1000 ? value.toLocaleString('en-US', { notation: 'compact' }) : value.toLocaleString('en-US');

interface Scale {
  readonly least: number;
  readonly most: number;
  readonly y: (value: number) => number;
}

function scaleOf(chart: ChartView): Scale {
  const sums = chart.labels.map((_, at) =>
    chart.kind === 'stacked-bars'
      ? [chart.series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0)]
      : chart.series.map(({ values }) => values[at] ?? 0),
  );
  const all = sums.flat();
  const least = Math.min(0, ...all);
  const most = Math.max(least + 1, ...all);
  const y = (value: number): number => TOP + ((most - value) / (most - least)) * (HEIGHT - TOP - BOTTOM);
  return { least, most, y };
}

function Bars({ chart, y }: { chart: ChartView; y: Scale['y'] }) {
  const read = useReading();
  const step = (WIDTH - LEFT) / chart.labels.length;
  const isStacked = chart.kind === 'stacked-bars';
  const width = (step * 0.72) / (isStacked ? 1 : chart.series.length);
  return chart.labels.map((label, at) => {
    let base = 0;
    return chart.series.map(({ words, values }, series) => {
      const value = values[at] ?? 0;
      const from = isStacked ? base : 0;
      base += isStacked ? Math.max(0, value) : 0;
      const [top, foot] = [y(from + value), y(from)];
      return (
        <rect
          key={`${read(label)}/${words.en}`}
          x={LEFT + at * step + step * 0.14 + (isStacked ? 0 : series * width)}
          y={Math.min(top, foot)}
          width={Math.max(1, width - 1)}
          height={Math.max(0.5, Math.abs(foot - top))}
          fill={tone(series)}
          fillOpacity={series % 2 === 0 ? 0.9 : 0.55}
          stroke={tone(series)}
        />
      );
    });
  });
}

function Lines({ chart, y }: { chart: ChartView; y: Scale['y'] }) {
  const step = (WIDTH - LEFT) / Math.max(1, chart.labels.length - 1);
  return chart.series.map(({ words, values }, series) => (
    <path
      key={words.en}
      d={values
        .map((value, at) => {
          if (value === null) return '';
          const begins = at === 0 || values[at - 1] === null;
          return `${begins ? 'M' : 'L'}${LEFT + at * step * 0.97} ${y(value)}`;
        })
        .join('')}
      fill="none"
      stroke={tone(series)}
      strokeWidth="2"
      strokeDasharray={DASHES[series % DASHES.length]}
    />
  ));
}

function AsTable({ chart }: { chart: ChartView }) {
  const read = useReading();
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  return (
    <details>
      <summary>{words.table}</summary>
      <div className="board-rows">
        <table>
          <thead>
            <tr>
              <th>{read(chart.unit)}</th>
              {chart.series.map((series) => (
                <th key={series.words.en}>{series.words[language]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.labels.map((label, at) => (
              <tr key={read(label)}>
                <th scope="row">{read(label)}</th>
                {chart.series.map((series) => (
                  <td key={series.words.en} className="mono">
                    {series.values[at]?.toLocaleString('en-US') ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** A chart with its legend, and the same figures as a table. */
export function Chart({ chart }: { chart: ChartView }) {
  const read = useReading();
  const language = useConsoleState((s) => s.language);
  const { least, most, y } = scaleOf(chart);
  const every = Math.ceil(chart.labels.length / 12);
  const step = (WIDTH - LEFT) / chart.labels.length;
  return (
    <figure className="board-chart">
      <figcaption>
        {chart.words[language]} <span className="muted">{read(chart.unit)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chart.words[language]}>
        {[least, (least + most) / 2, most].map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} stroke="var(--line)" />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {short(value)}
            </text>
          </g>
        ))}
        {chart.labels.map((label, at) =>
          at % every === 0 ? (
            <text key={read(label)} x={LEFT + at * step + step / 2} y={HEIGHT - 8} textAnchor="middle">
              {read(label)}
            </text>
          ) : null,
        )}
        {chart.kind === 'lines' ? <Lines chart={chart} y={y} /> : <Bars chart={chart} y={y} />}
      </svg>
      <ul className="board-legend">
        {chart.series.map(({ words }, series) => (
          <li key={words.en}>
            <svg width="26" height="10" aria-hidden="true">
              <line
                x1="0"
                x2="26"
                y1="5"
                y2="5"
                stroke={tone(series)}
                strokeWidth={chart.kind === 'lines' ? 2 : 8}
                strokeOpacity={chart.kind === 'lines' || series % 2 === 0 ? 1 : 0.55}
                strokeDasharray={chart.kind === 'lines' ? DASHES[series % DASHES.length] : undefined}
              />
            </svg>
            {words[language]}
          </li>
        ))}
      </ul>
      {chart.note && <p className="muted">{chart.note[language]}</p>}
      <AsTable chart={chart} />
    </figure>
  );
}

/** Bars over time with a line for now. */
export function TimeBars({ timeline, onItem }: { timeline: TimelineView; onItem: (item: string) => void }) {
  const language = useConsoleState((s) => s.language);
  const read = useReading();
  const times = timeline.rows.flatMap(({ parts }) => parts.flatMap(({ fromS, toS }) => [fromS, toS]));
  const fromS = Math.min(timeline.nowS, ...times);
  const toS = Math.max(timeline.nowS + 1, ...times);
  const percent = (timeS: number): number => ((timeS - fromS) / (toS - fromS)) * 100;
  return (
    <figure className="board-timeline">
      <figcaption>
        {timeline.words[language]}{' '}
        <span className="muted mono">
          {date(fromS)} – {date(toS)}
        </span>
      </figcaption>
      <ul>
        {timeline.rows.map(({ label, item, parts }) => (
          <li key={item ?? read(label)}>
            {item ? (
              <button type="button" className="link" onClick={() => onItem(item)}>
                {read(label)}
              </button>
            ) : (
              <span>{read(label)}</span>
            )}
            <span className="board-track">
              {parts.map((part) => (
                <span
                  key={`${part.fromS}/${part.state}`}
                  className={`state-${part.state}`}
                  style={{
                    left: `${percent(part.fromS)}%`,
                    width: `${Math.max(0.6, percent(part.toS) - percent(part.fromS))}%`,
                  }}
                  title={`${part.words[language]} ${date(part.fromS)} – ${date(part.toS)}`}
                >
                  {part.words[language]}
                </span>
              ))}
              <i style={{ left: `${percent(timeline.nowS)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
