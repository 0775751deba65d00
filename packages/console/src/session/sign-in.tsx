import type { SignInWays } from '@musubi/node/contract';
import { type FormEvent, useEffect, useState } from 'react';
import { useConsole, useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { holdLink } from './deep-link.ts';
import { signIn, signInByCertificate } from './start-session.ts';

const NO_WAYS: SignInWays = { openId: null, certificate: false };

/** What the node offers beside codes and tokens; nothing until it has answered. */
function useWays(): SignInWays {
  const { api } = useConsole();
  const [ways, setWays] = useState(NO_WAYS);
  useEffect(() => {
    const abort = new AbortController();
    api.get<SignInWays>('sign-in', {}, abort.signal).then(setWays, () => undefined);
    return () => abort.abort();
  }, [api]);
  return ways;
}

/** A link that leaves for the provider, and a button for the certificate that the browser shows. */
function OtherWays({ onProblem }: { onProblem: (problem: string | null) => void }) {
  const { store, api } = useConsole();
  const words = useWords().signIn;
  const { openId, certificate } = useWays();
  return (
    <>
      {openId && (
        <a className="way" href="/api/v1/openid/login" data-testid="sign-in-openid" onClick={holdLink}>
          {words.with(openId.name)}
        </a>
      )}
      {certificate && (
        <button
          type="button"
          data-testid="sign-in-certificate"
          onClick={() => void signInByCertificate(store, api).then(onProblem)}
        >
          {words.certificate}
        </button>
      )}
    </>
  );
}

/** Why nobody is signed in, in the chosen language where it is known. */
function useProblemText(): (problem: string) => string {
  const { signIn: words, problem: said } = useWords();
  return (problem) => {
    if (problem === 'ended') return words.ended;
    return words.failed(known(words.refused, problem) ?? said(problem, problem));
  };
}
const known = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

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
  const textOf = useProblemText();

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
        <OtherWays onProblem={setProblem} />
        {shown && (
          <p role="alert" className="bad" data-testid="sign-in-problem">
            {textOf(shown)}
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
