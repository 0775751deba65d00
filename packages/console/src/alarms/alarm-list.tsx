import type { AlarmView } from '@musubi/node/contract';
import { useState } from 'react';
import { clock } from '../format/format.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { useSaid } from '../i18n/said.ts';
import { loginOf, mayAcknowledge } from '../session/roles.ts';
import { useConsole, useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import './alarms.css';

const RANK_SIGN: Readonly<Record<AlarmView['rank'], readonly [sign: IconName, tone: string]>> = {
  high: ['warn', 'alarm'],
  medium: ['warn', 'warn'],
  low: ['ring', 'muted'],
};

/** What an alarm says, in the reader's language. */
function AlarmText({ alarm: { message, messageJa } }: { alarm: AlarmView }) {
  return useConsoleState((s) => (s.language === 'ja' ? messageJa : message));
}

/** Acknowledges an alarm in the name of who is signed in; what went wrong is told. */
function useAcknowledge(): { readonly problem: string | null; readonly acknowledge: (code: string) => void } {
  const { api } = useConsole();
  const said = useSaid();
  const [problem, setProblem] = useState<string | null>(null);
  const acknowledge = (code: string): void => {
    api.post(`alarms/${encodeURIComponent(code)}/acknowledgement`, {}).then(
      () => setProblem(null),
      (error: Error) => setProblem(said(error)),
    );
  };
  return { problem, acknowledge };
}

function Alarm({ alarm, onAcknowledge }: { alarm: AlarmView; onAcknowledge: (code: string) => void }) {
  const words = useWords();
  const may = mayAcknowledge(useConsoleState(loginOf));
  const [sign, tone] = RANK_SIGN[alarm.rank];
  const { acknowledged } = alarm;
  return (
    <li data-testid={`alarm-${alarm.code}`} data-rank={alarm.rank} data-acknowledged={acknowledged !== null}>
      <p className="row-head">
        <span className={`chip ${acknowledged ? 'muted' : tone}`}>
          <Icon name={acknowledged ? 'check' : sign} sizePx={12} /> {words.alarms.rank[alarm.rank]}
        </span>
        <span className="muted code grow">{alarm.code}</span>
        <span className="muted">{words.status.since(clock(alarm.sinceS))}</span>
      </p>
      <p>
        <AlarmText alarm={alarm} />
      </p>
      {acknowledged ? (
        <p className="muted">{words.alarms.acknowledged(acknowledged.by, clock(acknowledged.atS))}</p>
      ) : (
        <p className="alarm-act">
          {!may && <span className="muted">{words.alarms.needRole}</span>}
          <button type="button" disabled={!may} data-testid="acknowledge" onClick={() => onAcknowledge(alarm.code)}>
            {words.alarms.acknowledge}
          </button>
        </p>
      )}
    </li>
  );
}

function SoundSwitch() {
  const words = useWords().alarms;
  const dispatch = useDispatch();
  const on = useConsoleState((s) => s.alarmSound);
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className="alarm-sound"
      data-testid="alarm-sound"
      onClick={() => dispatch({ type: 'toggle', what: 'alarmSound' })}
    >
      <Icon name={on ? 'dot' : 'ring'} sizePx={12} /> {words.sound}: {on ? words.soundOn : words.soundOff}
    </button>
  );
}

/** What people should hear of, the gravest that nobody has acknowledged first. */
export function AlarmList({ alarms }: { alarms: readonly AlarmView[] }) {
  const words = useWords();
  const { problem, acknowledge } = useAcknowledge();
  return (
    <>
      {alarms.length === 0 && (
        <p className="good">
          <Icon name="dot" sizePx={12} /> {words.status.noAlarms}
        </p>
      )}
      <ul className="rows">
        {alarms.map((alarm) => (
          <Alarm key={alarm.code} alarm={alarm} onAcknowledge={acknowledge} />
        ))}
      </ul>
      {problem && (
        <p role="alert" className="bad">
          {words.alarms.failed(problem)}
        </p>
      )}
      <SoundSwitch />
    </>
  );
}

/** Says over the whole page what is grave and nobody has acknowledged. */
export function AlarmStrip() {
  const words = useWords();
  const dispatch = useDispatch();
  const alarms = useConsoleState((s) => s.status?.alarms);
  const grave = (alarms ?? []).filter(({ rank, acknowledged }) => rank === 'high' && acknowledged === null);
  const [first] = grave;
  if (!first) return null;
  return (
    <div className="alarm-strip" role="alert" data-testid="alarm-strip">
      <Icon name="warn" /> <strong>{words.alarms.strip}</strong>
      <span>
        <AlarmText alarm={first} /> {grave.length > 1 && words.alarms.more(grave.length - 1)}
      </span>
      <button type="button" onClick={() => dispatch({ type: 'panel', panel: 'status' })}>
        {words.alarms.show}
      </button>
    </div>
  );
}
