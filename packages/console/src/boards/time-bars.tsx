import type { BoardOverview } from '@musubi/node/contract';
import { date } from '../format/format.ts';
import { useConsoleState } from '../store/console-context.ts';
import { useReading } from './reading.ts';

type TimelineView = BoardOverview['timelines'][number];

/** Shares of the line, percent: nothing is thinner than can be seen, and words need room. */
const THINNEST = 0.8;
const WORDS_FROM = 9;

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
              {parts.map((part) => {
                const width = Math.max(THINNEST, percent(part.toS) - percent(part.fromS));
                const said = `${part.words[language]} ${date(part.fromS)} – ${date(part.toS)}`;
                return (
                  <span
                    key={`${part.fromS}/${part.state}`}
                    className={`state-${part.state}`}
                    style={{ left: `${Math.min(100 - width, percent(part.fromS))}%`, width: `${width}%` }}
                    title={said}
                  >
                    {width >= WORDS_FROM ? part.words[language] : <span className="sr-only">{said}</span>}
                  </span>
                );
              })}
              <i style={{ left: `${Math.min(99.7, percent(timeline.nowS))}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
