/** Keeps the areas in the browser: its storage is by origin, and so by the node's address. */
import { remember, remembered } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { readAreas } from './area.ts';

/** Brings back what was drawn before, and keeps every change. */
export function keepAreas(store: Store): void {
  const kept = readAreas(remembered('areas'));
  if (kept.length > 0) store.dispatch({ type: 'areas', areas: kept });
  let { areas } = store.get();
  store.subscribe(() => {
    if (store.get().areas === areas) return;
    areas = store.get().areas;
    remember('areas', JSON.stringify(areas));
  });
}
