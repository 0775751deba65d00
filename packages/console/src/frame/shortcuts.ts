import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { useConsole } from '../store/console-context.ts';
import { countCriteria, NO_CRITERIA } from '../filter/criteria.ts';
import { NOTHING_MEASURED } from '../measure/measure.ts';
import { showView } from '../views/apply-view.ts';
import { movedBy } from '../past/past-player.ts';
import { nextEye, partnersOf } from '../store/state.ts';
import type { Store } from '../store/store.ts';

export const FILTER_ID = 'track-filter';
export const DETAIL_ID = 'track-detail';

export function focusDetail(): void {
  document.getElementById(DETAIL_ID)?.focus();
}

function focusFilter(store: Store): void {
  // At once: the next keys are already on their way and belong in the field.
  flushSync(() => store.dispatch({ type: 'panel', panel: 'tracks' }));
  document.getElementById(FILTER_ID)?.focus();
}

function stepBack(store: Store): void {
  const state = store.get();
  if (state.helpOpen) store.dispatch({ type: 'help', open: false });
  else if (state.areaDraft) store.dispatch({ type: 'area-draft', draft: null });
  else if (state.shownShape) store.dispatch({ type: 'show-shape', shown: null });
  else if (state.measure) store.dispatch({ type: 'measure', measure: null });
  else if (state.selectedId !== null) store.dispatch({ type: 'select', id: null });
  else if (state.filter) store.dispatch({ type: 'filter', text: '' });
  else if (countCriteria(state.criteria) > 0) store.dispatch({ type: 'criteria', criteria: NO_CRITERIA });
}

function look(store: Store, byS: number): void {
  store.dispatch({ type: 'past', past: movedBy(store.get(), byS) });
}

/** Holds the past, or lets it go on. */
function hold(store: Store): void {
  const { past } = store.get();
  if (past) store.dispatch({ type: 'past', past: { ...past, speed: past.speed === 0 ? 1 : 0 } });
}

/** What each key does. The `?` sheet lists the same keys. */
const KEYS: Readonly<Record<string, (store: Store) => void>> = {
  '?': (store) => store.dispatch({ type: 'toggle', what: 'helpOpen' }),
  '/': focusFilter,
  p: (store) => store.dispatch({ type: 'as', as: nextEye(partnersOf(store.get()), store.get().as) }),
  l: (store) => store.dispatch({ type: 'language', language: store.get().language === 'en' ? 'ja' : 'en' }),
  t: (store) => store.dispatch({ type: 'theme', theme: store.get().theme === 'dark' ? 'light' : 'dark' }),
  v: (store) => store.dispatch({ type: 'views-open', open: true }),
  d: (store) => store.dispatch({ type: 'panel', panel: 'areas' }),
  c: (store) => store.dispatch({ type: 'toggle', what: 'showCoverage' }),
  m: (store) => store.dispatch({ type: 'measure', measure: store.get().measure ? null : NOTHING_MEASURED }),
  e: (store) => store.dispatch({ type: 'toggle', what: 'showEllipses' }),
  r: (store) => store.dispatch({ type: 'toggle-rings' }),
  h: (store) => store.dispatch({ type: 'toggle', what: 'showTrails' }),
  f: (store) => store.dispatch({ type: 'aim', id: null }),
  g: (store) => store.dispatch({ type: 'follow', on: !store.get().follow }),
  '[': (store) => look(store, -60),
  ']': (store) => look(store, 60),
  k: hold,
  '.': (store) => store.dispatch({ type: 'past', past: null }),
  '1': (store) => store.dispatch({ type: 'panel', panel: 'tracks' }),
  '2': focusDetail,
  '3': (store) => store.dispatch({ type: 'panel', panel: 'agreements' }),
  '4': (store) => store.dispatch({ type: 'panel', panel: 'status' }),
  '5': (store) => store.dispatch({ type: 'panel', panel: 'ledger' }),
  '6': (store) => store.dispatch({ type: 'panel', panel: 'boards' }),
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Listens for the console's keys as long as the desk is shown. */
export function useShortcuts(): void {
  const { store } = useConsole();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      // An open dialog has the keyboard to itself, and closes itself on Escape.
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') {
        if (isTyping(event.target)) (event.target as HTMLElement).blur();
        else stepBack(store);
        return;
      }
      // By the place of the key: what Shift and a digit write differs from keyboard to keyboard.
      const digit = event.shiftKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
      const act = digit ? (s: Store) => showView(s, Number(digit)) : KEYS[event.key];
      if (!act || isTyping(event.target)) return;
      event.preventDefault();
      act(store);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
}
