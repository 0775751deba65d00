import type { AgreementView } from '@musubi/node/contract';
import { clock, date } from '../format/format.ts';
import { Icon } from '../frame/icon.tsx';
import { known } from '../i18n/said.ts';
import { useWords } from '../store/console-context.ts';
import { usePartText } from './part-text.ts';

/** Who suspended it, and which part of it where it is not all. */
function Suspensions({ agreement }: { agreement: AgreementView }) {
  const words = useWords().agreements;
  const partText = usePartText(agreement);
  const parts = agreement.suspensions.filter(({ only }) => only !== null);
  return (
    <>
      <p className="bad">{words.suspendedBy(agreement.suspendedBy.join(', '))}</p>
      {parts.map((part) => (
        <p key={`${part.by}/${part.sinceS}/${partText(part)}`} className="warn" data-testid="suspended-part">
          {part.by} · {partText(part)}{' '}
          <span className="muted mono">{`${date(part.sinceS)} ${clock(part.sinceS)}`}</span>
        </p>
      ))}
    </>
  );
}

/** What runs or waits: the next date, notices, statements that others have not made yet. */
export function Standing({ agreement }: { agreement: AgreementView }) {
  const words = useWords().agreements;
  const next = agreement.dates[0];
  return (
    <>
      {next && (
        <p data-testid="next-date">
          <Icon name="forward" sizePx={12} /> {words.next(next.day, words.date[next.what])}
        </p>
      )}
      {agreement.suspendedBy.length > 0 && <Suspensions agreement={agreement} />}
      {agreement.notices.map((notice) => (
        <p key={`${notice.by}/${notice.givenS}`} className="warn" data-testid="notice">
          <Icon name="warn" sizePx={12} />{' '}
          {notice.takesEffectS === null
            ? words.noticeHeld(notice.by, date(notice.givenS))
            : words.noticeRuns(notice.by, date(notice.givenS), date(notice.takesEffectS))}
        </p>
      ))}
      {agreement.pending.map((one) => (
        <p key={`${one.type}/${one.about}`} className="warn" data-testid="pending">
          <Icon name="ring" sizePx={12} />{' '}
          {words.pending(known(words.event, one.type), one.about, one.by.join(', '), one.missing.join(', '))}
        </p>
      ))}
    </>
  );
}

/** What is agreed beside flows: protection, cost, access. Shown, not enforced. */
export function Provisions({ agreement }: { agreement: AgreementView }) {
  const { agreements: words, article } = useWords();
  return (
    <ul className="terms">
      {agreement.provisions.map((provision) => (
        <li key={provision.id}>
          <p>
            <b>{article(provision.article)}</b>{' '}
            <span className="chip muted">{known(words.about, provision.about)}</span>
          </p>
          <p lang="en">{provision.summary}</p>
          {provision.amounts.map((amount) => (
            <p key={`${amount.fiscalYear}/${amount.kind}`} className="mono muted">
              {amount.fiscalYear}: {amount.amount.toLocaleString('en-US')} {amount.currency} {amount.kind}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Signed entries that had no authority or did not fit. */
export function Refused({ agreement }: { agreement: AgreementView }) {
  const { agreements: words, problem } = useWords();
  return (
    <ul className="terms">
      {agreement.refused.map((one) => (
        <li key={`${one.recordedS}/${one.type}/${one.by}`}>
          <p>
            <b>{known(words.event, one.type)}</b> {one.by} <span className="muted mono">{date(one.recordedS)}</span>
          </p>
          <p className="bad">{problem(one.code, one.message)}</p>
        </li>
      ))}
    </ul>
  );
}
