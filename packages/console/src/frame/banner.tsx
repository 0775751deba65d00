import { useEffect, useState } from 'react';
import { clock, date } from '../format/format.ts';
import { signOut } from '../session/start-session.ts';
import { useConsole, useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import type { Connection } from '../store/state.ts';
import { Icon, type IconName } from './icon.tsx';

const CONNECTION_SIGN: Readonly<Record<Connection, IconName>> = {
  connecting: 'ring',
  live: 'dot',
  reconnecting: 'retry',
  stale: 'warn',
};
const CONNECTION_TONE: Readonly<Record<Connection, string>> = {
  connecting: 'muted',
  live: 'good',
  reconnecting: 'bad',
  stale: 'warn',
};

/** The node's clock, running on between its pictures. */
function useNodeTimeS(): number {
  const picture = useConsoleState((s) => s.livePicture);
  const arrivedS = useConsoleState((s) => s.pictureArrivedS);
  const [nowMs, setNowMs] = useState(() => performance.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNowMs(performance.now()), 500);
    return () => window.clearInterval(timer);
  }, []);
  return picture ? picture.timeS + Math.max(0, nowMs / 1000 - arrivedS) : (performance.timeOrigin + nowMs) / 1000;
}

function ExerciseStrip() {
  const exercise = useConsoleState((s) => s.picture?.exercise ?? s.status?.exercise ?? false);
  const words = useWords();
  if (!exercise) return null;
  return (
    <div className="exercise" role="note" data-testid="exercise">
      <strong>
        EXERCISE <span aria-hidden="true">·</span> <span lang="ja">演習</span>
      </strong>
      <span className="exercise-note">{words.exercise.note}</span>
    </div>
  );
}

function Clock() {
  const timeS = useNodeTimeS();
  const words = useWords();
  return (
    <time
      className="clock mono"
      title={words.banner.clock}
      data-testid="clock"
      dateTime={new Date(timeS * 1000).toISOString()}
    >
      <span className="muted">{date(timeS)}</span> {clock(timeS)}
    </time>
  );
}

function ConnectionSign() {
  const connection = useConsoleState((s) => s.connection);
  const words = useWords();
  return (
    <span
      className={`connection ${CONNECTION_TONE[connection]}`}
      role="status"
      data-testid="connection"
      data-state={connection}
    >
      <Icon name={CONNECTION_SIGN[connection]} /> {words.connection[connection]}
    </span>
  );
}

/** Always on top: whose console, exercise or not, what time, how fresh. */
export function Banner() {
  const words = useWords();
  const { store, api } = useConsole();
  const dispatch = useDispatch();
  const language = useConsoleState((s) => s.language);
  const theme = useConsoleState((s) => s.theme);
  const session = useConsoleState((s) => s.session);
  const login = session.state === 'signed-in' ? session.login : null;
  return (
    <header className="banner" data-testid="banner">
      <ExerciseStrip />
      <div className="bar">
        <img src="/mark.svg" alt="" width="26" height="26" />
        <h1>{words.app.name}</h1>
        <span className="nation" title={words.banner.nation} data-testid="nation">
          {login?.nation}
        </span>
        {login && (
          <>
            <span className="muted who" title={words.banner.user}>
              {login.name} · {words.role[login.role]}
            </span>
            <button
              type="button"
              className="plain"
              title={words.banner.signOut}
              aria-label={words.banner.signOut}
              data-testid="sign-out"
              onClick={() => void signOut(store, api).catch(() => undefined)}
            >
              <Icon name="leave" sizePx={16} />
            </button>
          </>
        )}
        <span className="gap" />
        <ConnectionSign />
        <Clock />
        <button
          type="button"
          className="plain"
          title={`${words.banner.theme} (t)`}
          aria-label={words.banner.theme}
          onClick={() => dispatch({ type: 'theme', theme: theme === 'dark' ? 'light' : 'dark' })}
        >
          <Icon name="theme" sizePx={16} />
        </button>
        <button
          type="button"
          className="plain"
          data-testid="language"
          lang={language === 'en' ? 'ja' : 'en'}
          title={`${words.banner.languageLabel} (l)`}
          onClick={() => dispatch({ type: 'language', language: language === 'en' ? 'ja' : 'en' })}
        >
          {words.banner.language}
        </button>
        <button
          type="button"
          className="plain"
          title={`${words.banner.help} (?)`}
          aria-label={words.banner.help}
          onClick={() => dispatch({ type: 'help', open: true })}
        >
          ?
        </button>
      </div>
    </header>
  );
}
