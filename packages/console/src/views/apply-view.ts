/** Between a saved view and the state. */
import type { Action, State } from '../store/state.ts';
import { remember, remembered } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { readViews, type SavedView } from './view.ts';

/** What is shown now, under a name. */
export function viewOf(state: State, name: string): SavedView {
  const { mapPlace: place, showCoverage, showLabels, showTrails, showSites, filter: text, criteria, theme } = state;
  return { name, place, layers: { showCoverage, showLabels, showTrails, showSites }, text, criteria, theme };
}

/** What brings a view back. */
export function actionsOfView({ place, layers, text, criteria, theme }: SavedView): Action[] {
  return [
    { type: 'layers', layers },
    { type: 'filter', text },
    { type: 'criteria', criteria },
    { type: 'theme', theme },
    ...(place ? [{ type: 'look', at: { place } } as const] : []),
  ];
}

/** The view of a digit, if there is one. */
export function showView(store: Store, digit: number): void {
  const view = store.get().views[digit - 1];
  for (const action of view ? actionsOfView(view) : []) store.dispatch(action);
}

/** Brings back the views kept in the browser, and keeps every change. */
export function keepViews(store: Store): void {
  const kept = readViews(remembered('views'));
  if (kept.length > 0) store.dispatch({ type: 'views', views: kept });
  let { views } = store.get();
  store.subscribe(() => {
    if (store.get().views === views) return;
    views = store.get().views;
    remember('views', JSON.stringify(views));
  });
}
