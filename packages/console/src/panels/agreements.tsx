import type { AgreementView } from '@musubi/node/contract';
import { useState } from 'react';
import { clock, date } from '../format/format.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { AgreementDialog } from './agreement-dialog.tsx';

type InstrumentState = AgreementView['state'];
type Act = 'suspended' | 'resumed';

const STATE_SIGN: Readonly<Record<InstrumentState, readonly [sign: IconName, tone: string]>> = {
  'not-yet-in-force': ['ring', 'muted'],
  'provisionally-applied': ['dot', 'good'],
  'in-force': ['dot', 'good'],
  'partly-suspended': ['half', 'warn'],
  'outflow-suspended': ['half', 'warn'],
  suspended: ['pause', 'bad'],
  terminated: ['cross', 'muted'],
  superseded: ['cross', 'muted'],
  expired: ['cross', 'muted'],
};

const OVER: readonly InstrumentState[] = ['not-yet-in-force', 'terminated', 'superseded', 'expired'];

/** What this nation can do to an instrument now. */
function actOf(agreement: AgreementView, own: string): Act | null {
  if (OVER.includes(agreement.state) || !agreement.parties.includes(own)) return null;
  return agreement.suspendedBy.includes(own) ? 'resumed' : 'suspended';
}

/** A word from a table that the node may outgrow. */
const known = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

function Terms({ agreement }: { agreement: AgreementView }) {
  const { agreements: words, article } = useWords();
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
              {words.obligation}: {term.obligations.join(', ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Events({ agreement }: { agreement: AgreementView }) {
  const words = useWords().agreements;
  return (
    <ul className="terms">
      {agreement.events.toReversed().map((e) => (
        <li key={`${e.recordedS}/${e.type}/${e.by}`}>
          <p>
            <b>{words.event[e.type]}</b> {e.by} <span className="muted">{words.scope[e.scope]}</span>
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

function Facts({ agreement }: { agreement: AgreementView }) {
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

interface CardProps {
  readonly agreement: AgreementView;
  readonly onAct: (act: Act) => void;
}

function Card({ agreement, onAct }: CardProps) {
  const words = useWords().agreements;
  const language = useConsoleState((s) => s.language);
  const login = useConsoleState((s) => (s.session.state === 'signed-in' ? s.session.login : null));
  const may = login?.role === 'release-officer' || login?.role === 'admin';
  const act = actOf(agreement, login?.nation ?? '');
  const [sign, tone] = STATE_SIGN[agreement.state];
  return (
    <li className="card" data-testid={`agreement-${agreement.id}`} data-state={agreement.state}>
      <div className="card-head">
        <span className={`chip ${tone}`} data-testid="agreement-state">
          <Icon name={sign} sizePx={12} /> {words.state[agreement.state]}
        </span>
        {agreement.fictional && (
          <span className="chip muted" title={words.fictionalNote}>
            {words.fictional}
          </span>
        )}
        <span className="code parties" title={words.parties}>
          {agreement.parties.join(' / ')}
        </span>
      </div>
      <h3 className="card-title">{language === 'ja' ? agreement.titleJa : agreement.title}</h3>
      <Facts agreement={agreement} />
      {agreement.suspendedBy.length > 0 && <p className="bad">{words.suspendedBy(agreement.suspendedBy.join(', '))}</p>}
      <details>
        <summary>
          {words.terms} ({agreement.terms.length})
        </summary>
        <Terms agreement={agreement} />
      </details>
      {agreement.events.length > 0 && (
        <details>
          <summary>
            {words.events} ({agreement.events.length})
          </summary>
          <Events agreement={agreement} />
        </details>
      )}
      {act && (
        <button
          type="button"
          className="act"
          disabled={!may}
          title={may ? undefined : words.needRole}
          data-testid={act === 'resumed' ? 'resume' : 'suspend'}
          onClick={() => onAct(act)}
        >
          {act === 'resumed' ? words.resume : words.suspend}
        </button>
      )}
    </li>
  );
}

/** The instruments: state, terms by article, and the two buttons that stop and start a flow. */
export function AgreementsPanel() {
  const words = useWords().agreements;
  const agreements = useConsoleState((s) => s.agreements);
  const [asked, setAsked] = useState<{ readonly agreement: AgreementView; readonly act: Act } | null>(null);
  return (
    <section className="panel agreements" aria-label={words.title} data-testid="agreements-panel">
      <header>
        <h2>{words.title}</h2>
        <span className="muted mono">{agreements.length}</span>
      </header>
      <ul className="scroll cards">
        {agreements.map((agreement) => (
          <Card key={agreement.id} agreement={agreement} onAct={(act) => setAsked({ agreement, act })} />
        ))}
        {agreements.length === 0 && <li className="muted empty">{words.empty}</li>}
      </ul>
      {asked && <AgreementDialog agreement={asked.agreement} act={asked.act} onClose={() => setAsked(null)} />}
    </section>
  );
}
