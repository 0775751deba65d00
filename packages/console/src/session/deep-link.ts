/** What is looked at as a part of the address, so that it can be sent to a colleague: `#track=JT-000031&eye=AUS&at=1795304835`. */
import { actionsOfView } from '../views/apply-view.ts';
import { readViewLink, type SavedView } from '../views/view.ts';
import type { Action, State } from '../store/state.ts';
import type { Store } from '../store/store.ts';

export interface Link {
  readonly track: string | null;
  readonly eye: string | null;
  /** UTC s; null is now. */
  readonly atS: number | null;
  /** A view that a colleague sent; never written by itself. */
  readonly view: SavedView | null;
}

const TRACK = /^[A-Z]{2,3}-\d{6,10}$/;
const EYE = /^[A-Z]{3}$/;

/** Anything that is no part of a link is passed over. */
export function readLink(hash: string): Link {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const [track, eye, at] = [parts.get('track') ?? '', parts.get('eye') ?? '', Number(parts.get('at') ?? Number.NaN)];
  return {
    track: TRACK.test(track) ? track : null,
    eye: EYE.test(eye) ? eye : null,
    atS: Number.isFinite(at) && at > 0 ? at : null,
    view: readViewLink(parts.get('view') ?? ''),
  };
}

/** Empty when there is nothing to say. */
export function writeLink({ track, eye, atS }: Omit<Link, 'view'>): string {
  const parts = new URLSearchParams();
  if (track) parts.set('track', track);
  if (eye) parts.set('eye', eye);
  if (atS !== null) parts.set('at', String(Math.round(atS)));
  return parts.size ? `#${parts}` : '';
}

export function linkOf({ selectedId, as, past }: State): Omit<Link, 'view'> {
  return { track: selectedId, eye: as, atS: past?.speed === 0 ? past.atS : null };
}

/** In the order in which they make sense: a change of the eye forgets the track. */
export function actionsOf({ track, eye, atS, view }: Link): Action[] {
  return [
    ...(eye ? [{ type: 'as', as: eye } as const] : []),
    ...(atS === null ? [] : [{ type: 'past', past: { atS, speed: 0 } } as const]),
    ...(view ? actionsOfView(view) : []),
    ...(track ? [{ type: 'select', id: track } as const, { type: 'aim', id: track } as const] : []),
  ];
}

const HELD = 'musubi.link';

/** Before the page is left to sign in elsewhere: what it was opened with waits in this tab until it is back. */
export function holdLink(): void {
  try {
    sessionStorage.setItem(HELD, window.location.hash);
  } catch {
    // Storage is off: who comes back sees what is there without a link.
  }
}

/** What the page was opened with, or left with to sign in; that waits no longer. */
function openedHash(): string {
  try {
    const held = sessionStorage.getItem(HELD) ?? '';
    sessionStorage.removeItem(HELD);
    return isLink(window.location.hash) ? window.location.hash : held;
  } catch {
    return window.location.hash;
  }
}

const isLink = (hash: string): boolean => actionsOf(readLink(hash)).length > 0;

/** Follows the link that the page was opened with once somebody is signed in, and keeps the address up to date from then on. */
export function keepLink(store: Store): void {
  const opened = readLink(openedHash());
  let isSignedIn = false;
  store.subscribe(() => {
    const state = store.get();
    if (state.session.state !== 'signed-in') return;
    if (!isSignedIn) {
      isSignedIn = true;
      for (const action of actionsOf(opened)) store.dispatch(action);
      return;
    }
    const hash = writeLink(linkOf(state));
    if (hash === window.location.hash) return;
    window.history.replaceState(null, '', window.location.pathname + window.location.search + hash);
  });
}
