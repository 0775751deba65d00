import type { AgreementView, Explanation } from '@musubi/node/contract';
import { useEffect, useState } from 'react';
import { Icon, type IconName } from '../frame/icon.tsx';
import { obligationText, useSaid } from '../i18n/said.ts';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';

type Answer = { readonly explanation: Explanation } | { readonly problem: string } | null;

/** Asks again whenever `about` changes; keeps the last answer meanwhile, so that nothing flickers. */
function useExplanation(item: string, to: string, atS: number | null, about: string): Answer {
  const { api } = useConsole();
  const said = useSaid();
  const [answer, setAnswer] = useState<Answer>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` is when to ask again, not what to ask
  useEffect(() => {
    const abort = new AbortController();
    api.explain(item, to, atS, abort.signal).then(
      (explanation) => setAnswer({ explanation }),
      (error: Error) => {
        if (!abort.signal.aborted) setAnswer({ problem: said(error) });
      },
    );
    return () => abort.abort();
  }, [api, item, to, atS, about, said]);
  return answer;
}

type Because = Explanation['because'][number];
const SIGN: Readonly<Record<Standing, readonly [sign: IconName, tone: string]>> = {
  permits: ['check', 'good'],
  denies: ['cross', 'bad'],
  'left-out': ['only', 'muted'],
};
/** What a reason does to the track: lets it go, keeps it, or keeps a sensor's part out of one that goes. */
type Standing = 'permits' | 'denies' | 'left-out';

function Reason({ reason, standing, to }: { reason: Because; standing: Standing; to: string }) {
  const words = useWords();
  const language = useConsoleState((s) => s.language);
  const instrument = useConsoleState((s) => s.agreements.find((a: AgreementView) => a.id === reason.instrument));
  // The node says it in English; what names a sensor is said in any language.
  const sensor = useConsoleState((s) => s.status?.sensors.find((one) => reason.text.includes(`${one.id}'s `))?.id);
  const title = instrument ? (language === 'ja' ? instrument.titleJa : instrument.title) : reason.instrument;
  const [sign, tone] = SIGN[standing];
  return (
    <li className="why-row">
      <span className={tone}>
        <Icon name={sign} />
      </span>
      <span>
        {reason.article && <b>{words.article(reason.article)}</b>}
        {title && <span className="muted"> {title}</span>}
        <span className="why-text" title={reason.text}>
          {words.reason(reason.rule, reason.outcome, reason.text, to, sensor)}
        </span>
      </span>
    </li>
  );
}

interface ReasonsProps {
  readonly because: readonly Because[];
  readonly standing: Standing;
  readonly to: string;
}

function Reasons({ because, standing, to }: ReasonsProps) {
  return (
    <ul className="why">
      {because.map((reason) => (
        <Reason
          key={`${reason.instrument}/${reason.article}/${reason.rule}/${reason.text}`}
          reason={reason}
          standing={standing}
          to={to}
        />
      ))}
    </ul>
  );
}

function Why({ explanation }: { explanation: Explanation }) {
  const all = useWords();
  const words = all.detail;
  const { because, to, decision } = explanation;
  const permits = because.filter((reason) => reason.outcome === 'permit');
  const denies = because.filter((reason) => reason.outcome === 'deny');
  const goes = decision === 'permit';
  return (
    <>
      <Reasons because={permits} standing="permits" to={to} />
      {goes && denies.length > 0 && <p className="muted left-out">{words.leftOut}</p>}
      <Reasons because={denies} standing={goes ? 'left-out' : 'denies'} to={to} />
      {because.length === 0 && !goes && <p>{words.noRule}</p>}
      {!goes && <Needed explanation={explanation} />}
      {explanation.obligations.length > 0 && (
        <p className="muted">
          {words.obligations}: {explanation.obligations.map((one) => obligationText(all, one)).join(', ')}
        </p>
      )}
      {explanation.onward?.map((way) => (
        <OnwardWay key={way.via} way={way} to={to} />
      ))}
    </>
  );
}

/** Whether a partner may bring it to another nation, as its origin signed it. */
function OnwardWay({ way, to }: { way: NonNullable<Explanation['onward']>[number]; to: string }) {
  const words = useWords().detail;
  const goes = way.decision === 'permit';
  const because = way.because.filter(({ outcome }) => outcome === way.decision);
  return (
    <>
      <p className="muted left-out">{words.onward(way.via, goes)}</p>
      <Reasons because={because} standing={goes ? 'permits' : 'denies'} to={to} />
    </>
  );
}

/** Grounds for which no article is near: what would let it go is still to be agreed. */
const FAR = ['no-article', 'no-instrument', 'not-a-party'];

/** What it would take for a track that stays: grounds of its own, and one article of those that are near. */
function Needed({ explanation }: { explanation: Explanation }) {
  const words = useWords();
  const { needed, to, because } = explanation;
  const denials = because.filter(({ outcome }) => outcome === 'deny');
  const own = denials.filter(({ instrument, rule }) => instrument === null && !FAR.includes(rule));
  const others = denials.filter((reason) => !own.includes(reason));
  const near = others.filter(({ rule }) => !FAR.includes(rule));
  const list = (title: string, said: readonly string[], reasons: readonly Because[]) => {
    if (said.length === 0) return null;
    const lines = words.needed(reasons.map(({ rule }) => rule).join(' '), to, said.join('\n')).split('\n');
    return (
      <>
        <p className="muted left-out">{title}</p>
        <ul className="needed">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    );
  };
  return (
    <div data-testid={`needed-${to}`}>
      {list(words.detail.neededEach, needed.each, own)}
      {list(words.detail.neededOne, needed.oneOf, near.length > 0 ? near : others)}
    </div>
  );
}

interface ReleaseProps {
  readonly item: string;
  readonly to: string;
  readonly released: boolean;
  /** When it was looked at, UTC s; null is now. */
  readonly atS: number | null;
}

/** Whether one partner gets the track, or got it, and which article says so. */
export function ReleaseWhy({ item, to, released, atS }: ReleaseProps) {
  const words = useWords().detail;
  const states = useConsoleState((s) => s.agreements.map((a) => a.id + a.state).join());
  const answer = useExplanation(item, to, atS, atS === null ? `${released}${states}` : '');
  return (
    <article className="release" data-testid={`release-${to}`} data-released={released}>
      <h4>
        <span className="code">{to}</span>
        <span className={`chip ${released ? 'good' : 'bad'}`}>
          <Icon name={released ? 'check' : 'cross'} sizePx={12} />
          {released ? words.releasedTo : words.notReleased}
        </span>
        {answer && 'explanation' in answer && answer.explanation.releasedAs && (
          <span className="muted known-as">{words.as(answer.explanation.releasedAs)}</span>
        )}
      </h4>
      {answer === null && <p className="muted">{words.asking}</p>}
      {answer && 'problem' in answer && <p className="bad">{words.askFailed(answer.problem)}</p>}
      {answer && 'explanation' in answer && <Why explanation={answer.explanation} />}
    </article>
  );
}
