import type { AgreementEventRequest, AgreementView } from '@musubi/node/contract';
import { type FormEvent, useState } from 'react';
import { Modal } from '../frame/modal.tsx';
import { useSaid } from '../i18n/said.ts';
import { WhatIfPreview } from '../panels/what-if.tsx';
import { loginOf } from '../session/roles.ts';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';
import { type ActType, isFinal, isGrave, scopeOf } from './acts.ts';

type Scope = 'whole' | 'outflow';
const SCOPES: readonly Scope[] = ['whole', 'outflow'];

interface DialogProps {
  readonly agreement: AgreementView;
  readonly act: ActType;
  readonly onClose: () => void;
}

function ScopeChoice({ scope, onScope }: { scope: Scope; onScope: (scope: Scope) => void }) {
  const words = useWords();
  return (
    <fieldset className="scope">
      <legend>{words.dialog.scope}</legend>
      {SCOPES.map((s) => (
        <label key={s}>
          <input
            type="radio"
            name="scope"
            checked={scope === s}
            onChange={() => onScope(s)}
            data-testid={`scope-${s}`}
          />
          {words.agreements.scope[s]}
        </label>
      ))}
    </fieldset>
  );
}

function Buttons({ act, busy, ready, onClose }: { act: ActType; busy: boolean; ready: boolean; onClose: () => void }) {
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
        data-testid="dialog-confirm"
      >
        {busy ? words.dialog.busy : words.agreements.confirm[act]}
      </button>
    </div>
  );
}

/** Asks for a reason before an act is done to an instrument, and shows what it would change. */
export function ActDialog({ agreement, act, onClose }: DialogProps) {
  const { api } = useConsole();
  const words = useWords();
  const said = useSaid();
  const language = useConsoleState((s) => s.language);
  const own = useConsoleState((s) => loginOf(s)?.nation ?? '');
  const [scope, setScope] = useState<Scope>(act === 'resumed' ? scopeOf(agreement, own) : 'whole');
  const [reason, setReason] = useState('');
  const [understood, setUnderstood] = useState(!isFinal(act));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const hasScope = act === 'suspended' || act === 'resumed';
  const event = { type: act, ...(hasScope ? { scope } : {}) };

  const submit = async (submitted: FormEvent): Promise<void> => {
    submitted.preventDefault();
    if (!reason.trim()) return setProblem(words.dialog.reasonNeeded);
    setBusy(true);
    try {
      await api.postAgreementEvent(agreement.id, { ...event, reason: reason.trim() } satisfies AgreementEventRequest);
      onClose();
    } catch (error) {
      setProblem(words.dialog.failed(said(error as Error)));
      setBusy(false);
    }
  };
  return (
    <Modal title={words.agreements.ask[act]} testId="agreement-dialog" onClose={onClose}>
      <form onSubmit={submit}>
        <p>
          <b>{language === 'ja' ? agreement.titleJa : agreement.title}</b>
        </p>
        <p className="muted">{words.agreements.explain[act]}</p>
        {act === 'suspended' && <ScopeChoice scope={scope} onScope={setScope} />}
        <WhatIfPreview request={{ instrument: agreement.id, ...event }} />
        <label htmlFor="reason">{words.dialog.reason}</label>
        <textarea
          id="reason"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(e) => setReason(e.target.value)}
          data-testid="dialog-reason"
        />
        {isFinal(act) && (
          <label className="check">
            <input type="checkbox" checked={understood} onChange={(e) => setUnderstood(e.target.checked)} />
            {words.agreements.understood}
          </label>
        )}
        {problem && (
          <p role="alert" className="bad" data-testid="dialog-problem">
            {problem}
          </p>
        )}
        <Buttons act={act} busy={busy} ready={understood} onClose={onClose} />
      </form>
    </Modal>
  );
}
