import { useConsoleState, useWords } from '../store/console-context.ts';
import { Bars, LyingBars } from './bars.tsx';
import { type ChartView, figure, liesDown, type Scale, scaleOf } from './chart-scale.ts';
import { useReading } from './reading.ts';
import { DASHES, HEIGHT, LEFT, TOP, tone, WIDTH, yOf } from './chart-look.ts';

function Lines({ chart, scale }: { chart: ChartView; scale: Scale }) {
  const step = (WIDTH - LEFT) / chart.labels.length;
  const x = (at: number): number => LEFT + (at + 0.5) * step;
  return chart.series.map(({ words, values }, series) => (
    <g key={words.en} stroke={tone(series)} strokeWidth="2">
      <path
        d={values
          .map((value, at) => {
            if (value === null) return '';
            const begins = at === 0 || values[at - 1] === null;
            return `${begins ? 'M' : 'L'}${x(at)} ${yOf(scale, value)}`;
          })
          .join('')}
        fill="none"
        strokeDasharray={DASHES[series % DASHES.length]}
      />
      {values.map((value, at) =>
        // A line of one point is none.
        value === null ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is where it is
          <circle key={at} cx={x(at)} cy={yOf(scale, value)} r="1.8" fill={tone(series)} strokeWidth="0" />
        ),
      )}
    </g>
  ));
}

function Standing({ chart, scale, labels }: { chart: ChartView; scale: Scale; labels: readonly string[] }) {
  const every = Math.ceil(labels.length / 12);
  const step = (WIDTH - LEFT) / labels.length;
  return (
    <>
      {scale.ticks.map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={WIDTH} y1={yOf(scale, value)} y2={yOf(scale, value)} stroke="var(--line)" />
          <text x={LEFT - 6} y={yOf(scale, value) + 4} textAnchor="end">
            {figure(value)}
          </text>
        </g>
      ))}
      {labels.map((label, at) =>
        at % every === 0 ? (
          <text key={label} x={LEFT + at * step + step / 2} y={HEIGHT - 8} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
      {chart.kind === 'lines' ? <Lines chart={chart} scale={scale} /> : <Bars chart={chart} scale={scale} />}
    </>
  );
}

function AsTable({ chart, labels }: { chart: ChartView; labels: readonly string[] }) {
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  const read = useReading();
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
            {labels.map((label, at) => (
              <tr key={label}>
                <th scope="row">{label}</th>
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

function Legend({ chart }: { chart: ChartView }) {
  const language = useConsoleState((s) => s.language);
  const isLines = chart.kind === 'lines';
  return (
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
              strokeWidth={isLines ? 2 : 8}
              strokeOpacity={isLines || series % 2 === 0 ? 1 : 0.55}
              strokeDasharray={isLines ? DASHES[series % DASHES.length] : undefined}
            />
          </svg>
          {words[language]}
        </li>
      ))}
    </ul>
  );
}

/** A chart with its legend, and the same figures as a table. Bars lie where their labels are long. */
export function Chart({ chart }: { chart: ChartView }) {
  const language = useConsoleState((s) => s.language);
  const read = useReading();
  const labels = chart.labels.map(read);
  const scale = scaleOf(chart);
  const lies = chart.kind !== 'lines' && liesDown(labels, WIDTH - LEFT);
  return (
    <figure className="board-chart">
      <figcaption>
        {chart.words[language]} <span className="muted">{read(chart.unit)}</span>
      </figcaption>
      {lies ? (
        <LyingBars chart={chart} labels={labels} scale={scale} name={chart.words[language]} />
      ) : (
        <svg viewBox={`0 ${TOP - 10} ${WIDTH} ${HEIGHT}`} role="img" aria-label={chart.words[language]}>
          <Standing chart={chart} scale={scale} labels={labels} />
        </svg>
      )}
      {chart.series.length > 1 && <Legend chart={chart} />}
      {chart.note && <p className="muted">{chart.note[language]}</p>}
      <AsTable chart={chart} labels={labels} />
    </figure>
  );
}
