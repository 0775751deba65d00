import { type FormEvent, useState } from 'react';
import { useConsole, useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { signIn } from './start-session.ts';

/** For who comes without a link, or with a used one. */
export function SignIn() {
  const { store, api } = useConsole();
  const words = useWords();
  const dispatch = useDispatch();
  const session = useConsoleState((s) => s.session);
  const language = useConsoleState((s) => s.language);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const earlier = session.state === 'signed-out' ? session.problem : null;
  const shown = problem ?? earlier;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!code.trim()) return;
    setBusy(true);
    setProblem(await signIn(store, api, code.trim()));
    setBusy(false);
  };
  return (
    <main className="sign-in" data-testid="sign-in">
      <form onSubmit={submit}>
        <img src="/mark.svg" alt="" width="48" height="48" />
        <h1>{words.app.name}</h1>
        <p className="muted">{words.app.console}</p>
        <p>{words.signIn.hint}</p>
        <label htmlFor="code">{words.signIn.field}</label>
        <input
          id="code"
          type="password"
          autoComplete="off"
          value={code}
          onChange={(e) => setCode(e.target.value)}
          data-testid="sign-in-code"
        />
        <button type="submit" className="primary" disabled={busy} data-testid="sign-in-submit">
          {busy ? words.signIn.busy : words.signIn.submit}
        </button>
        {shown && (
          <p role="alert" className="bad" data-testid="sign-in-problem">
            {shown === 'ended' ? words.signIn.ended : words.signIn.failed(shown)}
          </p>
        )}
        <button
          type="button"
          className="plain"
          lang={language === 'en' ? 'ja' : 'en'}
          onClick={() => dispatch({ type: 'language', language: language === 'en' ? 'ja' : 'en' })}
        >
          {words.banner.language}
        </button>
      </form>
    </main>
  );
}
