import type { AgreementEventRequest, AgreementView } from '@musubi/node/contract';
import { type FormEvent, useState } from 'react';
import { Modal } from '../frame/modal.tsx';
import { WhatIfPreview } from './what-if.tsx';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';

type Scope = 'whole' | 'outflow';
const SCOPES: readonly Scope[] = ['whole', 'outflow'];

interface DialogProps {
  readonly agreement: AgreementView;
  readonly act: 'suspended' | 'resumed';
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

/** Asks for scope and reason before an instrument is suspended or resumed, and shows what the node says. */
export function AgreementDialog({ agreement, act, onClose }: DialogProps) {
  const { api } = useConsole();
  const words = useWords();
  const language = useConsoleState((s) => s.language);
  const [scope, setScope] = useState<Scope>('whole');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const suspending = act === 'suspended';

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!reason.trim()) return setProblem(words.dialog.reasonNeeded);
    setBusy(true);
    const request: AgreementEventRequest = { type: act, reason: reason.trim(), ...(suspending ? { scope } : {}) };
    try {
      await api.postAgreementEvent(agreement.id, request);
      onClose();
    } catch (error) {
      setProblem(words.dialog.failed((error as Error).message));
      setBusy(false);
    }
  };
  const title = suspending ? words.dialog.suspendTitle : words.dialog.resumeTitle;
  const confirm = suspending ? words.dialog.confirmSuspend : words.dialog.confirmResume;
  return (
    <Modal title={title} testId="agreement-dialog" onClose={onClose}>
      <form onSubmit={submit}>
        <p>
          <b>{language === 'ja' ? agreement.titleJa : agreement.title}</b>
        </p>
        <p className="muted">{suspending ? words.dialog.suspendBody : words.dialog.resumeBody}</p>
        {suspending && <ScopeChoice scope={scope} onScope={setScope} />}
        <WhatIfPreview request={{ instrument: agreement.id, type: act, ...(suspending ? { scope } : {}) }} />
        <label htmlFor="reason">{words.dialog.reason}</label>
        <textarea
          id="reason"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(e) => setReason(e.target.value)}
          data-testid="dialog-reason"
        />
        {problem && (
          <p role="alert" className="bad" data-testid="dialog-problem">
            {problem}
          </p>
        )}
        <div className="modal-buttons">
          <button type="button" onClick={onClose} disabled={busy}>
            {words.dialog.cancel}
          </button>
          <button
            type="submit"
            className={suspending ? 'danger' : 'primary'}
            disabled={busy}
            data-testid="dialog-confirm"
          >
            {busy ? words.dialog.busy : confirm}
          </button>
        </div>
      </form>
    </Modal>
  );
}
