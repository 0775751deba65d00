import type { WhatIf, WhatIfRequest } from '@musubi/node/contract';
import { useEffect, useState } from 'react';
import { date } from '../format/format.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { useSaid } from '../i18n/said.ts';
import { useConsole, useWords } from '../store/console-context.ts';

const EXAMPLES_MAX = 4;

type Answer = { readonly of: string; readonly whatIf?: WhatIf; readonly problem?: string };
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
function isLater(whatIf: WhatIf | undefined): boolean {
  return whatIf !== undefined && whatIf.atS - whatIf.event.effectiveS > 3600;
}

/** What an act would change for each partner, worked out by the node on a copy of its register. */
export function WhatIfPreview({ request }: { request: WhatIfRequest }) {
  const words = useWords().whatIf;
  const { api } = useConsole();
  const said = useSaid();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const key = JSON.stringify(request);
  useEffect(() => {
    const abort = new AbortController();
    api.whatIf(JSON.parse(key) as WhatIfRequest, abort.signal).then(
      (whatIf) => setAnswer({ of: key, whatIf }),
      (error: Error) => {
        if (!abort.signal.aborted) setAnswer({ of: key, problem: said(error) });
      },
    );
    return () => abort.abort();
  }, [api, key, said]);
  const isOld = answer?.of !== key;
  return (
    <section className="what-if" aria-live="polite" aria-busy={isOld} data-testid="what-if">
      <h3>{isLater(answer?.whatIf) ? words.titleAt(date(answer?.whatIf?.atS ?? null)) : words.title}</h3>
      {answer === null && <p className="muted">{words.working}</p>}
      {answer?.problem && <p className="bad">{words.failed(answer.problem)}</p>}
      {answer?.whatIf && (
        <ul className={isOld ? 'muted' : undefined}>
          {answer.whatIf.partners.map((change) => (
            <Partner key={change.nation} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}
