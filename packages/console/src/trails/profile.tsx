import { useMemo } from 'react';
import { clock, count } from '../format/format.ts';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';
import type { Sample } from './trail-store.ts';
import './profile.css';

const WIDTH = 280;
const HEIGHT = 54;
const PAD = 4;
/** A change of less than this fills no more of the chart than it deserves. */
const SPAN_MIN = { altitudeFt: 1000, speedKt: 40 } as const;
const FEET_PER_M = 1 / 0.3048;
const KNOTS_PER_MPS = 3600 / 1852;

interface Point {
  readonly timeS: number;
  readonly value: number;
}

/** The points as an SVG path in the box, broken where a value is missing. */
export function chartPath(points: readonly Point[], low: number, high: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || last.timeS === first.timeS) return '';
  let isDown = false;
  const parts = points.map(({ timeS, value }) => {
    const x = PAD + ((timeS - first.timeS) / (last.timeS - first.timeS)) * (WIDTH - 2 * PAD);
    const y = HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD);
    const command = Number.isNaN(value) ? '' : `${isDown ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    isDown = !Number.isNaN(value);
    return command;
  });
  return parts.join('');
}

function Chart({ name, unit, points, spanMin }: { name: string; unit: string; points: Point[]; spanMin: number }) {
  const values = points.map((p) => p.value).filter((v) => !Number.isNaN(v));
  if (values.length < 2) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max(0, spanMin - (most - least)) / 2;
  const figure = (v: number): string => `${count(Math.round(v))} ${unit}`;
  return (
    <figure className="profile">
      <figcaption>
        {name} <span className="muted mono">{`${figure(least)} – ${figure(most)}`}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${name}: ${figure(least)} – ${figure(most)}`}>
        <path d={chartPath(points, least - spare, most + spare)} />
      </svg>
    </figure>
  );
}

const series = (samples: readonly Sample[], read: (sample: Sample) => number): Point[] =>
  samples.map((sample) => ({ timeS: sample.timeS, value: read(sample) }));

/** How altitude and speed of a track went over the last minutes. */
export function Profiles({ id }: { id: string }) {
  const words = useWords().detail;
  const { trails } = useConsole();
  const timeS = useConsoleState((s) => s.picture?.timeS ?? 0);
  const samples = useMemo(() => trails.samples(id, timeS), [trails, id, timeS]);
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || samples.length < 2) return null;
  return (
    <section data-testid="profiles">
      <h3>
        {words.course10min}{' '}
        <span className="muted mono">
          {clock(first.timeS)} – {clock(last.timeS)}
        </span>
      </h3>
      <Chart
        name={words.altitude}
        unit="ft"
        points={series(samples, (s) => s.altitudeM * FEET_PER_M)}
        spanMin={SPAN_MIN.altitudeFt}
      />
      <Chart
        name={words.speed}
        unit="kt"
        points={series(samples, (s) => s.speedMps * KNOTS_PER_MPS)}
        spanMin={SPAN_MIN.speedKt}
      />
    </section>
  );
}
