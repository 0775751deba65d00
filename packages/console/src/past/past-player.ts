/** Plays the past: moves its time on, and fetches the picture that was shown then. */
import { decodePicture } from '@musubi/node/picture-frame';
import type { Api } from '../api/client.ts';
import type { Past, State } from '../store/state.ts';
import type { Store } from '../store/store.ts';

const TICK_MS = 100;
/** How long what the node said of its history holds, ms. */
const ASK_RANGE_MS = 15_000;

/** What the time now is by the node, UTC s. */
export function liveTimeS({ livePicture, status }: Pick<State, 'livePicture' | 'status'>): number | null {
  return livePicture?.timeS ?? status?.timeS ?? null;
}

/** The past `elapsedS` later; null when it has caught up with the present. */
export function playOn(past: Past, elapsedS: number, nowS: number): Past | null {
  const atS = past.atS + past.speed * elapsedS;
  return atS >= nowS ? null : { ...past, atS };
}

/** The past that is `byS` later or earlier than what is shown, within what is kept; null is the present. */
export function movedBy(state: State, byS: number): Past | null {
  const nowS = liveTimeS(state);
  const { past, history } = state;
  if (nowS === null || history?.fromS == null) return past;
  const atS = Math.max(history.fromS, (past?.atS ?? nowS) + byS);
  return atS >= nowS ? null : { atS, speed: past?.speed ?? 0 };
}

/** Whether what is shown is what was known then: not yet, for a moment after each leap. */
export function isShown({ past, pastOfS, history }: Pick<State, 'past' | 'pastOfS' | 'history'>): boolean {
  if (!past || pastOfS === null) return false;
  // While it plays, the picture follows by as much as it takes to fetch one.
  return Math.abs(past.atS - pastOfS) <= Math.max(1, history?.everyS ?? 1) + past.speed;
}

/** Keeps the page's past moving and shown, for as long as the page lives. */
export function keepPast(store: Store, api: Api): void {
  let lastMs = performance.now();
  let askedMs = Number.NEGATIVE_INFINITY;
  let shown = '';
  let fetching = false;

  const askRange = async (as: string | null): Promise<void> => {
    askedMs = performance.now();
    const history = await api.history(as);
    if (store.get().as === as) store.dispatch({ type: 'history', history });
  };
  const fetchPicture = async ({ as, past }: State, key: string): Promise<void> => {
    if (!past || fetching || key === shown) return;
    fetching = true;
    try {
      const frame = await api.pictureAt(as, past.atS);
      shown = key;
      store.dispatch({ type: 'past-picture', picture: frame && decodePicture(frame), atS: past.atS });
    } finally {
      fetching = false;
    }
  };
  const tick = (): void => {
    const nowMs = performance.now();
    const elapsedS = (nowMs - lastMs) / 1000;
    lastMs = nowMs;
    const state = store.get();
    if (state.session.state !== 'signed-in') return;
    const quiet = (): void => undefined;
    if (state.history === null ? nowMs - askedMs > 2000 : nowMs - askedMs > ASK_RANGE_MS)
      askRange(state.as).catch(quiet);
    const { past, history } = state;
    if (!past) {
      shown = '';
      return;
    }
    const next = playOn(past, elapsedS, liveTimeS(state) ?? past.atS + 1);
    if (next === null || next.atS !== past.atS) store.dispatch({ type: 'past', past: next });
    // Two pictures are kept `everyS` apart: between them there is nothing new to fetch.
    const step = Math.max(1, history?.everyS ?? 1);
    if (next) fetchPicture(store.get(), `${state.as} ${Math.floor(next.atS / step)}`).catch(quiet);
  };
  setInterval(tick, TICK_MS);
}
