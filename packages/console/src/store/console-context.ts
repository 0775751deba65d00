import { createContext, useContext } from 'react';
import type { Api } from '../api/client.ts';
import { type Dictionary, dictionaryOf } from '../i18n/language.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import type { Action, State } from './state.ts';
import type { TrailStore } from '../trails/trail-store.ts';
import { type Store, useStore } from './store.ts';

/** What every part of the page may use: the store, the node's API, and what is kept beside the store. */
export interface Console {
  readonly store: Store;
  readonly api: Api;
  readonly trails: TrailStore;
  readonly ledger: LedgerReader;
}

export const ConsoleContext = createContext<Console | null>(null);

export function useConsole(): Console {
  const value = useContext(ConsoleContext);
  if (!value) throw new Error('Rendered outside ConsoleContext.');
  return value;
}

export function useConsoleState<T>(select: (state: State) => T): T {
  return useStore(useConsole().store, select);
}

export function useDispatch(): (action: Action) => void {
  return useConsole().store.dispatch;
}

/** The dictionary of the chosen language. */
export function useWords(): Dictionary {
  return dictionaryOf(useConsoleState((s) => s.language));
}
