import type { WhatIf, WhatIfRequest } from '@musubi/node/contract';
import { useEffect, useState } from 'react';
import { date } from '../format/format.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { useSaid } from '../i18n/said.ts';
import { previewOf } from '../agreements/preview.ts';
import { loginOf } from '../session/roles.ts';
import { useConsole, useConsoleState, useDispatch, useWords } from '../store/console-context.ts';

const EXAMPLES_MAX = 4;

interface Answer {
  readonly of: string;
  /** When it came, by the node's clock. */
  readonly nowS: number;
  readonly whatIf?: WhatIf;
  readonly problem?: string;
}
type PartnerChange = WhatIf['partners'][number];
type Flow = PartnerChange['vanishes'];

function Change({ flow, sign, tone, text }: { flow: Flow; sign: IconName; tone: string; text: string }) {
  const words = useWords().whatIf;
  if (flow.count === 0) return null;
  const names = flow.examples.slice(0, EXAMPLES_MAX).map((example) => example.callsign || example.item);
  const more = flow.count - names.length;
  return (
    <li>
      <span className={tone}>
        <Icon name={sign} sizePx={12} /> {text}
      </span>{' '}
      <span className="muted code">
        {names.join(' ')}
        {more > 0 && ` ${words.more(more)}`}
      </span>
    </li>
  );
}

function Partner({ change }: { change: PartnerChange }) {
  const words = useWords().whatIf;
  const { nation, vanishes, appears, changes, received, goesBefore, goesAfter } = change;
  const lost = received.held - received.keeps;
  const isSame = vanishes.count + appears.count + changes.count + lost === 0;
  return (
    <li data-testid={`what-if-${nation}`} data-vanishes={vanishes.count} data-appears={appears.count}>
      <p>
        <b className="code">{nation}</b>{' '}
        <span className="muted mono">{goesBefore === goesAfter ? goesAfter : `${goesBefore} → ${goesAfter}`}</span>
        {isSame && <span className="muted"> {words.same}</span>}
      </p>
      <ul>
        <Change flow={vanishes} sign="cross" tone="bad" text={words.vanishes(vanishes.count)} />
        <Change flow={appears} sign="check" tone="good" text={words.appears(appears.count)} />
        <Change flow={changes} sign="half" tone="warn" text={words.changes(changes.count)} />
        {lost > 0 && <li className="bad">{words.lost(lost, nation)}</li>}
      </ul>
    </li>
  );
}

/** It takes effect so much later that its day is worth telling. */
const isLater = ({ whatIf, nowS }: Answer): boolean => whatIf !== undefined && whatIf.atS - nowS > 3600;

/** Tracks come and go while a person thinks. */
const ASK_AGAIN_MS = 15_000;

/** What the node says of an act, asked again from time to time; `of` is the request that it answers. */
function useAnswer(key: string): Answer | null {
  const { api, store } = useConsole();
  const said = useSaid();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const take = (found: Pick<Answer, 'whatIf' | 'problem'>): void =>
      setAnswer({ of: key, nowS: store.get().status?.timeS ?? Number.POSITIVE_INFINITY, ...found });
    const ask = (): void => {
      api.whatIf(JSON.parse(key) as WhatIfRequest, abort.signal).then(
        (whatIf) => take({ whatIf }),
        (error: Error) => {
          if (!abort.signal.aborted) take({ problem: said(error) });
        },
      );
    };
    ask();
    const timer = window.setInterval(ask, ASK_AGAIN_MS);
    return () => {
      window.clearInterval(timer);
      abort.abort();
    };
  }, [api, store, key, said]);
  return answer;
}

/** Marks on the map what would change for a partner, or for all, for as long as it is looked at. */
function useMarks(whatIf: WhatIf | undefined, partner: string | null): void {
  const dispatch = useDispatch();
  const own = useConsoleState((s) => loginOf(s)?.nation ?? '');
  useEffect(() => {
    if (!whatIf) return;
    dispatch({ type: 'preview', preview: previewOf(whatIf, own, partner) });
    return () => dispatch({ type: 'preview', preview: null });
  }, [dispatch, whatIf, own, partner]);
}

/** For whom the changes are marked on the map. */
function MapChoice({ whatIf, partner, onPartner }: MapChoiceProps) {
  const words = useWords().acts;
  const choices: readonly (string | null)[] = [null, ...whatIf.partners.map(({ nation }) => nation)];
  return (
    <fieldset className="map-choice">
      <legend>{words.onMap}</legend>
      {choices.map((nation) => (
        <button
          key={nation ?? 'all'}
          type="button"
          aria-pressed={partner === nation}
          data-testid={`preview-${nation ?? 'all'}`}
          onClick={() => onPartner(nation)}
        >
          {nation ?? words.all}
        </button>
      ))}
    </fieldset>
  );
}
interface MapChoiceProps {
  readonly whatIf: WhatIf;
  readonly partner: string | null;
  readonly onPartner: (partner: string | null) => void;
}

/** What an act would change for each partner, worked out by the node on a copy of its register. */
export function WhatIfPreview({ request }: { request: WhatIfRequest }) {
  const words = useWords().whatIf;
  const [partner, setPartner] = useState<string | null>(null);
  const key = JSON.stringify(request);
  const answer = useAnswer(key);
  const isOld = answer?.of !== key;
  const whatIf = answer?.whatIf;
  useMarks(isOld ? undefined : whatIf, partner);
  return (
    <section className="what-if" aria-live="polite" aria-busy={isOld} data-testid="what-if">
      <h3>{answer && isLater(answer) ? words.titleAt(date(whatIf?.atS ?? null)) : words.title}</h3>
      {answer === null && <p className="muted">{words.working}</p>}
      {answer?.problem && <p className="bad">{words.failed(answer.problem)}</p>}
      {whatIf && (
        <>
          <ul className={isOld ? 'muted' : undefined}>
            {whatIf.partners.map((change) => (
              <Partner key={change.nation} change={change} />
            ))}
          </ul>
          <MapChoice whatIf={whatIf} partner={partner} onPartner={setPartner} />
        </>
      )}
    </section>
  );
}
