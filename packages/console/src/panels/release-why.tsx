import type { AgreementView, Explanation } from '@musubi/node/contract';
import { useEffect, useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';

type Answer = { readonly explanation: Explanation } | { readonly problem: string } | null;

/** Asks again whenever `about` changes; keeps the last answer meanwhile, so that nothing flickers. */
function useExplanation(item: string, to: string, about: string): Answer {
  const { api } = useConsole();
  const [answer, setAnswer] = useState<Answer>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` is when to ask again, not what to ask
  useEffect(() => {
    const abort = new AbortController();
    api.explain(item, to, abort.signal).then(
      (explanation) => setAnswer({ explanation }),
      (error: Error) => {
        if (!abort.signal.aborted) setAnswer({ problem: error.message });
      },
    );
    return () => abort.abort();
  }, [api, item, to, about]);
  return answer;
}

function Reason({ reason }: { reason: Explanation['because'][number] }) {
  const language = useConsoleState((s) => s.language);
  const instrument = useConsoleState((s) => s.agreements.find((a: AgreementView) => a.id === reason.instrument));
  const title = instrument ? (language === 'ja' ? instrument.titleJa : instrument.title) : reason.instrument;
  const permits = reason.outcome === 'permit';
  return (
    <li className="why-row">
      <span className={permits ? 'good' : 'bad'}>
        <Icon name={permits ? 'check' : 'cross'} />
      </span>
      <span>
        {reason.article && <b>{reason.article}</b>}
        {title && <span className="muted"> {title}</span>}
        <span className="why-text">{reason.text}</span>
      </span>
    </li>
  );
}

function Why({ explanation }: { explanation: Explanation }) {
  const words = useWords().detail;
  return (
    <>
      {explanation.releasedAs && <p className="muted">{words.as(explanation.releasedAs)}</p>}
      <ul className="why">
        {explanation.because.map((reason) => (
          <Reason key={`${reason.instrument}/${reason.article}/${reason.rule}/${reason.text}`} reason={reason} />
        ))}
        {explanation.because.length === 0 && <li>{words.noRule}</li>}
      </ul>
      {explanation.obligations.length > 0 && (
        <p className="muted">
          {words.obligations}: {explanation.obligations.join(', ')}
        </p>
      )}
    </>
  );
}

/** Whether one partner gets the track, and which article says so. */
export function ReleaseWhy({ item, to, released }: { item: string; to: string; released: boolean }) {
  const words = useWords().detail;
  const states = useConsoleState((s) => s.agreements.map((a) => a.id + a.state).join());
  const answer = useExplanation(item, to, `${released}${states}`);
  return (
    <article className="release" data-testid={`release-${to}`} data-released={released}>
      <h4>
        <span className="code">{to}</span>
        <span className={`chip ${released ? 'good' : 'bad'}`}>
          <Icon name={released ? 'check' : 'cross'} sizePx={12} />
          {released ? words.releasedTo : words.notReleased}
        </span>
      </h4>
      {answer === null && <p className="muted">{words.asking}</p>}
      {answer && 'problem' in answer && <p className="bad">{words.askFailed(answer.problem)}</p>}
      {answer && 'explanation' in answer && <Why explanation={answer.explanation} />}
    </article>
  );
}
