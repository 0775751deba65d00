/** From an address with a code, or a cookie, to a signed-in page with its stream. */
import { type Api, ApiError } from '../api/client.ts';
import type { Login } from '@musubi/node/contract';
import type { Store } from '../store/store.ts';
import { openRemoteStream } from '../stream/remote-stream.ts';
import { type Stream, streamUrl } from '../stream/stream.ts';

/** The code in `#login=CODE`, or null. */
export function codeInFragment(hash: string): string | null {
  const match = /^#login=([^&]{1,512})$/.exec(hash);
  if (!match) return null;
  try {
    return decodeURIComponent(match[1]!);
  } catch {
    return null;
  }
}

/** The code in `#refused=CODE`, with which the node sends back who was refused on the way from a provider. */
export function refusalInFragment(hash: string): string | null {
  return /^#refused=([a-z-]{1,40})$/.exec(hash)?.[1] ?? null;
}

/** Trades a code or token for a session and says so to the store; resolves to a problem or null. */
export function signIn(store: Store, api: Api, code: string): Promise<string | null> {
  return enter(store, () => api.login(code));
}

/** Trades the certificate that the browser shows for a session; resolves to a problem's code or null. */
export function signInByCertificate(store: Store, api: Api): Promise<string | null> {
  return enter(store, () => api.post<Login>('login/certificate', {}));
}

async function enter(store: Store, login: () => Promise<Login>): Promise<string | null> {
  try {
    store.dispatch({ type: 'session', session: { state: 'signed-in', login: await login() } });
    return null;
  } catch (error) {
    return error instanceof ApiError ? error.code : (error as Error).message;
  }
}

/** Ends the session at the node; without an answer from it nobody is signed out. */
export async function signOut(store: Store, api: Api): Promise<void> {
  await api.post('logout', {});
  store.dispatch({ type: 'session', session: { state: 'signed-out', problem: null } });
}

async function resume(store: Store, api: Api, problem: string | null): Promise<void> {
  try {
    const login = await api.me();
    store.dispatch({ type: 'session', session: { state: 'signed-in', login } });
  } catch (error) {
    const signedOut = error instanceof ApiError && error.status === 401;
    const why = problem ?? (signedOut ? null : (error as Error).message);
    store.dispatch({ type: 'session', session: { state: 'signed-out', problem: why } });
  }
}

/** After a lost stream: when the node no longer knows the session, back to the sign-in page. */
async function checkSession(store: Store, api: Api): Promise<void> {
  try {
    await api.me();
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) return;
    store.dispatch({ type: 'session', session: { state: 'signed-out', problem: 'ended' } });
  }
}

/** Opens the stream while somebody is signed in, and follows the chosen eye. */
function keepStream(store: Store, api: Api): void {
  let stream: Stream | null = null;
  let eye: string | null = null;
  store.subscribe(() => {
    const { session, as } = store.get();
    if (session.state !== 'signed-in') {
      stream?.close();
      stream = null;
      return;
    }
    if (!stream) {
      eye = as;
      stream = openRemoteStream(streamUrl(window.location), as, {
        onMessage: (message) => store.dispatch({ type: 'message', message, nowS: performance.now() / 1000 }),
        onConnection: (connection) => store.dispatch({ type: 'connection', connection }),
        onLost: () => void checkSession(store, api),
      });
    } else if (as !== eye) {
      eye = as;
      stream.setEye(as);
    }
  });
}

/** Begins: takes the one-time code out of the address bar and the history before anything else. */
export function startSession(store: Store, api: Api): void {
  keepStream(store, api);
  const enter = async (): Promise<void> => {
    const refusal = refusalInFragment(window.location.hash);
    const code = codeInFragment(window.location.hash);
    if (code === null && refusal === null) return resume(store, api, null);
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    const problem = code === null ? refusal : await signIn(store, api, code);
    // A used link on a page that is signed in already is no reason to turn anyone away.
    if (problem !== null) await resume(store, api, problem);
  };
  window.addEventListener('hashchange', () => {
    if (codeInFragment(window.location.hash) !== null) void enter();
  });
  void enter();
}
