import type { AgreementView } from '@musubi/node/contract';
import { clock, date } from '../format/format.ts';
import { known, obligationText } from '../i18n/said.ts';
import { useWords } from '../store/console-context.ts';
import { usePartText } from './part-text.ts';

/** Terms by article. */
export function Terms({ agreement }: { agreement: AgreementView }) {
  const all = useWords();
  const { agreements: words, article } = all;
  return (
    <ul className="terms">
      {agreement.terms.map((term) => (
        <li key={term.id}>
          <p>
            <b>{article(term.article)}</b>{' '}
            <span className="code">{`${term.from.join(' ')} → ${term.to.join(' ')}`}</span>
          </p>
          <p className="muted">
            {term.subjects.map((s) => known(words.subjects, s)).join(', ')} ·{' '}
            {term.covers.map((c) => known(words.covers, c)).join(', ')}
          </p>
          {term.obligations.length > 0 && (
            <p className="muted">
              {words.obligation}: {term.obligations.map((one) => obligationText(all, one)).join(', ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was done to it, the latest first. */
export function Events({ agreement }: { agreement: AgreementView }) {
  const words = useWords().agreements;
  const partText = usePartText(agreement);
  return (
    <ul className="terms">
      {agreement.events.toReversed().map((e) => (
        <li key={`${e.recordedS}/${e.type}/${e.by}`}>
          <p>
            <b>{words.event[e.type]}</b> {e.by}{' '}
            <span className="muted">{partText({ scope: e.scope, only: e.only ?? null })}</span>
          </p>
          <p className="muted">
            <span className="mono">
              {date(e.effectiveS)} {clock(e.effectiveS)}
            </span>{' '}
            {e.reason}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What it is, and from when to when it holds. */
export function Facts({ agreement }: { agreement: AgreementView }) {
  const words = useWords().agreements;
  return (
    <p className="muted facts">
      <span>{known(words.kind, agreement.kind)}</span>
      <span>{agreement.binding ? words.binding : words.nonBinding}</span>
      <span>
        {words.inForce}{' '}
        {agreement.entryIntoForceS === null ? '–' : <span className="mono">{date(agreement.entryIntoForceS)}</span>}
      </span>
      <span>
        {words.ends} {agreement.endsS === null ? words.noEnd : <span className="mono">{date(agreement.endsS)}</span>}
      </span>
    </p>
  );
}
