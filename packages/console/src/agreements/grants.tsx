import type { GrantView } from '@musubi/node/contract';
import { useCallback, useEffect, useState } from 'react';
import { clock, date } from '../format/format.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { known, useSaid } from '../i18n/said.ts';
import { Scroll } from '../panels/scroll.tsx';
import { loginOf, mayAskForRelease, mayDecideRelease, personOf } from '../session/roles.ts';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';
import { GrantForm } from './grant-form.tsx';

/** Another person's approval must be seen without asking for it. */
const AGAIN_MS = 5_000;

const STATE_SIGN: Readonly<Record<GrantView['state'], readonly [sign: IconName, tone: string]>> = {
  requested: ['ring', 'warn'],
  'in-force': ['dot', 'good'],
  expired: ['cross', 'muted'],
  revoked: ['cross', 'muted'],
};

const at = (timeS: number): string => `${date(timeS)} ${clock(timeS)}`;

/** The node's grants, asked for again and again while they are looked at. */
function useGrants(): { grants: readonly GrantView[]; problem: string | null; again: () => void } {
  const { api } = useConsole();
  const said = useSaid();
  const [grants, setGrants] = useState<readonly GrantView[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const again = useCallback(() => {
    api.get<GrantView[]>('release/grants').then(
      (found) => {
        setGrants(found.toReversed());
        setProblem(null);
      },
      (error: Error) => setProblem(said(error)),
    );
  }, [api, said]);
  useEffect(() => {
    again();
    const timer = window.setInterval(again, AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [again]);
  return { grants, problem, again };
}

interface GrantProps {
  readonly grant: GrantView;
  readonly onAct: (id: string, what: 'approval' | 'revocation') => void;
}

/** What may be done to a grant, and why something may not. */
function GrantActs({ grant, onAct }: GrantProps) {
  const words = useWords().grants;
  const login = useConsoleState(loginOf);
  const isSame = login !== null && personOf(login) === grant.requestedBy;
  const mayApprove = mayDecideRelease(login) && !isSame;
  if (grant.state !== 'requested' && grant.state !== 'in-force') return null;
  return (
    <div className="acts">
      {grant.state === 'requested' && !mayApprove && (
        <p className="muted" data-testid="grant-needs">
          {isSame ? words.needsOther(grant.requestedBy) : words.needsOfficer}
        </p>
      )}
      <button
        type="button"
        disabled={!mayAskForRelease(login)}
        data-testid="grant-revoke"
        onClick={() => onAct(grant.id, 'revocation')}
      >
        {words.revoke}
      </button>
      {grant.state === 'requested' && (
        <button
          type="button"
          className="primary"
          disabled={!mayApprove}
          data-testid="grant-approve"
          onClick={() => onAct(grant.id, 'approval')}
        >
          {words.approve}
        </button>
      )}
    </div>
  );
}

function Grant({ grant, onAct }: GrantProps) {
  const {
    grants: words,
    acts: { purposes },
  } = useWords();
  const [sign, tone] = STATE_SIGN[grant.state];
  return (
    <li className="card" data-testid="grant" data-state={grant.state}>
      <div className="card-head">
        <span className={`chip ${tone}`}>
          <Icon name={sign} sizePx={12} /> {words.state[grant.state]}
        </span>
        <b className="code">
          {grant.sensors.join(' ')} → {grant.to}
        </b>
        <span className="muted mono">{words.until(at(grant.untilS))}</span>
      </div>
      <p>{grant.reason}</p>
      <p className="muted">
        <span>{known(purposes, grant.purpose)}</span> · {words.by(grant.requestedBy, at(grant.requestedS))}
        {grant.approvedBy !== null && ` · ${words.approvedBy(grant.approvedBy, at(grant.approvedS ?? 0))}`}
        {grant.revokedBy !== null && ` · ${words.revokedBy(grant.revokedBy)}`}
      </p>
      <GrantActs grant={grant} onAct={onAct} />
    </li>
  );
}

/** What two persons open for a partner: asked for by one, approved by another. */
export function Grants() {
  const { api } = useConsole();
  const words = useWords().grants;
  const said = useSaid();
  const { grants, problem, again } = useGrants();
  const [refusal, setRefusal] = useState<string | null>(null);
  const act = (id: string, what: 'approval' | 'revocation'): void => {
    api.post(`release/grants/${encodeURIComponent(id)}/${what}`, {}).then(
      () => {
        setRefusal(null);
        again();
      },
      (error: Error) => setRefusal(words.failed(said(error))),
    );
  };
  const shown = refusal ?? problem;
  return (
    <Scroll>
      <p className="muted">{words.note}</p>
      <GrantForm onDone={again} />
      {shown && (
        <p role="alert" className="bad" data-testid="grant-problem">
          {shown}
        </p>
      )}
      <ul className="cards" data-testid="grants">
        {grants.map((grant) => (
          <Grant key={grant.id} grant={grant} onAct={act} />
        ))}
        {grants.length === 0 && <li className="muted empty">{words.empty}</li>}
      </ul>
    </Scroll>
  );
}
