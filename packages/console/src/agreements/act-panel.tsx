import type { AgreementView } from '@musubi/node/contract';
import { type FormEvent, useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { useSaid } from '../i18n/said.ts';
import { WhatIfPreview } from '../panels/what-if.tsx';
import { loginOf } from '../session/roles.ts';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';
import { eventOf, newDraft, ownSuspensions } from './act-draft.ts';
import { ActFields } from './act-fields.tsx';
import { ActFrame } from './act-frame.tsx';
import { type ActType, isFinal, isGrave } from './acts.ts';

interface ActProps {
  readonly agreement: AgreementView;
  readonly act: ActType;
  readonly onClose: () => void;
}

interface ButtonsProps {
  readonly act: ActType;
  /** What the button that does it says. */
  readonly text: string;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly onClose: () => void;
}

export function Buttons({ act, text, busy, ready, onClose }: ButtonsProps) {
  const words = useWords();
  return (
    <div className="modal-buttons">
      <button type="button" onClick={onClose} disabled={busy}>
        {words.dialog.cancel}
      </button>
      <button
        type="submit"
        className={isGrave(act) ? 'danger' : 'primary'}
        disabled={busy || !ready}
        data-testid="act-confirm"
      >
        {busy ? words.dialog.busy : text}
      </button>
    </div>
  );
}

/** Sends the act with its reason; what went wrong is told. */
function useSubmit(agreement: AgreementView, onDone: () => void) {
  const { api } = useConsole();
  const words = useWords();
  const said = useSaid();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (event: ReturnType<typeof eventOf>, reason: string): Promise<void> => {
    if (typeof event === 'string') return setProblem(words.acts.lacks[event]);
    if (!reason.trim()) return setProblem(words.dialog.reasonNeeded);
    setBusy(true);
    try {
      await api.postAgreementEvent(agreement.id, { ...event, reason: reason.trim() });
      onDone();
    } catch (error) {
      setProblem(words.dialog.failed(said(error as Error)));
      setBusy(false);
    }
  };
  return { busy, problem, send };
}

function ActForm({ agreement, act, onClose }: ActProps) {
  const words = useWords();
  const own = useConsoleState((s) => loginOf(s)?.nation ?? '');
  const [draft, setDraft] = useState(() => newDraft(act, agreement, own));
  const [reason, setReason] = useState('');
  const [understood, setUnderstood] = useState(!isFinal(act));
  const { busy, problem, send } = useSubmit(agreement, onClose);
  const event = eventOf(draft, ownSuspensions(agreement, own));
  const takesTwo = agreement.twoPersons.includes(act);
  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    void send(event, reason);
  };
  return (
    <form onSubmit={submit}>
      <p className="muted">{words.agreements.explain[act]}</p>
      <ActFields agreement={agreement} draft={draft} onDraft={setDraft} />
      {typeof event === 'string' ? (
        <p className="muted">{words.acts.lacks[event]}</p>
      ) : (
        <WhatIfPreview request={{ instrument: agreement.id, ...event }} />
      )}
      <label htmlFor="reason">{words.dialog.reason}</label>
      <textarea
        id="reason"
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
        data-testid="act-reason"
      />
      {isFinal(act) && (
        <label className="check">
          <input type="checkbox" checked={understood} onChange={(e) => setUnderstood(e.target.checked)} />
          {words.agreements.understood}
        </label>
      )}
      {problem && (
        <p role="alert" className="bad" data-testid="act-problem">
          {problem}
        </p>
      )}
      {takesTwo && (
        <p className="warn" data-testid="act-two-persons">
          <Icon name="warn" sizePx={12} /> {words.acts.takesTwo}
        </p>
      )}
      <Buttons
        act={act}
        text={takesTwo ? words.acts.askFor : words.agreements.confirm[act]}
        busy={busy}
        ready={understood}
        onClose={onClose}
      />
    </form>
  );
}

/**
 * Asks for particulars and a reason before an act is done to an instrument, and shows what it would
 * change. It stands beside the map, where the same is marked.
 */
export function ActPanel(props: ActProps) {
  const { agreement, act, onClose } = props;
  const title = useWords().agreements.ask[act];
  return (
    <ActFrame agreement={agreement} title={title} testId="act-panel" onClose={onClose}>
      <ActForm {...props} />
    </ActFrame>
  );
}
