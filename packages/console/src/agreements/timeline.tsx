import type { AgreementView } from '@musubi/node/contract';
import { useState } from 'react';
import { date } from '../format/format.ts';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { type Bar, barsOf, marksOf, type Scale, type Span, SPANS, scaleOf, type Stretch } from './time-scale.ts';

const STRETCHES: readonly Stretch[] = ['in-force', 'notice', 'suspended', 'future', 'ended'];
/** Often enough for a line on which a day is the shortest. */
const STEP_S = 60;

function BarPart({ bar, scale }: { bar: Bar; scale: Scale }) {
  const left = scale.at(bar.fromS);
  const right = bar.toS === null ? 100 : scale.at(bar.toS);
  // No sliver is too short to be seen.
  return (
    <span className={`bar-part ${bar.stretch}`} style={{ left: `${left}%`, width: `max(2px, ${right - left}%)` }} />
  );
}

/** One sentence for who does not see the picture. */
function useSentence(agreement: AgreementView, bars: readonly Bar[]): string {
  const words = useWords().agreements;
  const parts = bars.map(({ state, fromS, toS }) => {
    return `${words.state[state]} ${date(fromS)} – ${toS === null ? words.noEnd : date(toS)}`;
  });
  const next = agreement.dates[0];
  return [...parts, ...(next ? [words.next(next.day, words.date[next.what])] : [])].join('; ');
}

function Row({ agreement, scale }: { agreement: AgreementView; scale: Scale }) {
  const language = useConsoleState((s) => s.language);
  const title = language === 'ja' ? agreement.titleJa : agreement.title;
  const bars = barsOf(agreement.timeline, scale);
  const next = agreement.dates[0];
  const isOn = next !== undefined && next.timeS < scale.toS;
  const sentence = useSentence(agreement, bars);
  return (
    <li data-testid={`timeline-${agreement.id}`}>
      <p className="timeline-title">
        <b className="code">{agreement.parties.join(' / ')}</b> {title}
      </p>
      <div className="timeline-bar" role="img" aria-label={`${title}: ${sentence}`} title={sentence}>
        {bars.map((bar) => (
          <BarPart key={bar.fromS} bar={bar} scale={scale} />
        ))}
        {isOn && <span className="timeline-date" style={{ left: `${scale.at(next.timeS)}%` }} />}
      </div>
    </li>
  );
}

function Legend() {
  const words = useWords().agreements;
  return (
    <ul className="timeline-legend">
      {STRETCHES.map((stretch) => (
        <li key={stretch}>
          <span className={`bar-part ${stretch}`} aria-hidden="true" /> {words.stretch[stretch]}
        </li>
      ))}
      <li>
        <span className="timeline-date" aria-hidden="true" /> {words.nextDate}
      </li>
    </ul>
  );
}

/** All instruments as bars over time: what was, what is and what comes if nobody does anything. */
export function Timeline({ agreements }: { agreements: readonly AgreementView[] }) {
  const words = useWords().agreements;
  const [span, setSpan] = useState<Span>('year');
  const nowS = useConsoleState((s) => Math.floor((s.status?.timeS ?? 0) / STEP_S) * STEP_S);
  if (nowS === 0) return null;
  const scale = scaleOf(span, nowS);
  return (
    <figure className="timeline" data-testid="timeline">
      <fieldset className="timeline-spans">
        <legend className="visually-hidden">{words.spanLabel}</legend>
        {SPANS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === span}
            data-testid={`span-${one}`}
            onClick={() => setSpan(one)}
          >
            {words.span[one]}
          </button>
        ))}
      </fieldset>
      <div className="timeline-rows">
        <ul>
          {agreements.map((agreement) => (
            <Row key={agreement.id} agreement={agreement} scale={scale} />
          ))}
        </ul>
        <div className="timeline-now" style={{ left: `${scale.at(nowS)}%` }} aria-hidden="true" />
      </div>
      <div className="timeline-marks mono" aria-hidden="true">
        {marksOf(span, scale).map(({ timeS, text }) => (
          <span key={timeS} style={{ left: `${scale.at(timeS)}%` }}>
            {text}
          </span>
        ))}
        <b style={{ left: `${scale.at(nowS)}%` }}>{words.now}</b>
      </div>
      <Legend />
    </figure>
  );
}
