import type { AgreementView } from '@musubi/node/contract';
import { type FormEvent, useState } from 'react';
import { clock, date } from '../format/format.ts';
import { Icon } from '../frame/icon.tsx';
import { useSaid } from '../i18n/said.ts';
import { WhatIfPreview } from '../panels/what-if.tsx';
import { loginOf, mayDecideRelease, personOf } from '../session/roles.ts';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';
import { ActFrame } from './act-frame.tsx';
import { Buttons } from './act-panel.tsx';

export type AwaitingAct = AgreementView['awaiting'][number];

/** Why who is signed in cannot confirm an act, or null. */
function useHindrance({ askedBy }: AwaitingAct): string | null {
  const words = useWords();
  const login = useConsoleState(loginOf);
  if (!login || !mayDecideRelease(login)) return words.agreements.needRole;
  return personOf(login) === askedBy ? words.acts.otherPerson(askedBy) : null;
}

function Waiting({ act, onLook }: { act: AwaitingAct; onLook: () => void }) {
  const words = useWords();
  return (
    <li className="warn" data-testid="awaiting">
      <p>
        <Icon name="ring" sizePx={12} /> <b>{words.agreements.event[act.type]}</b>:{' '}
        {words.acts.waits(act.askedBy, `${date(act.untilS)} ${clock(act.untilS)}`)}
      </p>
      <p className="muted">{act.reason}</p>
      <button type="button" onClick={onLook} data-testid="awaiting-look">
        {words.acts.look}
      </button>
    </li>
  );
}

/** Acts that one person has asked for and another has to confirm. */
export function Awaiting({ agreement, onLook }: { agreement: AgreementView; onLook: (id: string) => void }) {
  if (agreement.awaiting.length === 0) return null;
  return (
    <ul className="terms">
      {agreement.awaiting.map((act) => (
        <Waiting key={act.id} act={act} onLook={() => onLook(act.id)} />
      ))}
    </ul>
  );
}

/** The event as the what-if takes it: nothing that only says who waits. */
function eventOfAwaiting({ id: _, askedBy: __, askedS: ___, untilS: ____, effectiveS, ...event }: AwaitingAct) {
  return effectiveS === null ? event : { ...event, effectiveS };
}

interface ConfirmProps {
  readonly agreement: AgreementView;
  readonly act: AwaitingAct;
  readonly onClose: () => void;
}

/** What another person asked for, with what it would change, to be confirmed or withdrawn. */
export function ConfirmPanel({ agreement, act, onClose }: ConfirmProps) {
  const { api } = useConsole();
  const words = useWords();
  const said = useSaid();
  const may = mayDecideRelease(useConsoleState(loginOf));
  const hindrance = useHindrance(act);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const settle = (what: 'confirmation' | 'withdrawal'): void => {
    setBusy(true);
    api
      .post(`agreements/${encodeURIComponent(agreement.id)}/awaiting/${act.id}/${what}`, {})
      .then(onClose, (error: Error) => {
        setProblem(words.dialog.failed(said(error)));
        setBusy(false);
      });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    settle('confirmation');
  };
  return (
    <ActFrame agreement={agreement} title={words.agreements.ask[act.type]} testId="confirm-panel" onClose={onClose}>
      <form onSubmit={submit}>
        <p>{words.acts.waits(act.askedBy, `${date(act.untilS)} ${clock(act.untilS)}`)}</p>
        <p className="muted">{act.reason}</p>
        {act.effectiveS !== null && (
          <p>
            {words.acts.effective}: <span className="mono">{`${date(act.effectiveS)} ${clock(act.effectiveS)}`}</span>
          </p>
        )}
        <WhatIfPreview request={{ instrument: agreement.id, ...eventOfAwaiting(act) }} />
        {hindrance && <p className="muted">{hindrance}</p>}
        {problem && (
          <p role="alert" className="bad" data-testid="act-problem">
            {problem}
          </p>
        )}
        <button type="button" disabled={busy || !may} onClick={() => settle('withdrawal')} data-testid="act-withdraw">
          {words.acts.withdraw}
        </button>
        <Buttons act={act.type} text={words.acts.confirm} busy={busy} ready={hindrance === null} onClose={onClose} />
      </form>
    </ActFrame>
  );
}
