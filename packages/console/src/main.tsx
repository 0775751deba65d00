import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepAlarmSound } from './alarms/sound.ts';
import { createApi } from './api/client.ts';
import { App } from './app.tsx';
import { keepAreas } from './areas/keep-areas.ts';
import { startLanguage } from './i18n/language.ts';
import { createLedgerReader } from './ledger/reader.ts';
import { keepPast } from './past/past-player.ts';
import { keepLink } from './session/deep-link.ts';
import { startSession } from './session/start-session.ts';
import { remember, remembered } from './store/memory.ts';
import { initialState } from './store/state.ts';
import { createStore } from './store/store.ts';
import { keepTrails } from './trails/keep-trails.ts';
import { TrailStore } from './trails/trail-store.ts';
import { keepViews } from './views/apply-view.ts';
import '@fontsource-variable/noto-sans-jp/index.css';
import './style/fonts.css';
import './style/base.css';
import './style/frame.css';
import './style/panels.css';

const language = startLanguage(remembered('language'), navigator.languages);
const theme = remembered('theme') === 'light' ? 'light' : 'dark';
const store = createStore(initialState(language, theme));
const api = createApi();
const trails = new TrailStore();
const ledger = createLedgerReader(api);

/** What the document itself wears follows the state. */
function dress(): void {
  const state = store.get();
  const root = document.documentElement;
  // Written anew, an attribute has all styles looked at again, even when it says the same.
  if (root.lang !== state.language) root.lang = state.language;
  if (root.dataset.theme !== state.theme) root.dataset.theme = state.theme;
  remember('language', state.language);
  remember('theme', state.theme);
  const nation = state.session.state === 'signed-in' ? `${state.session.login.nation} · ` : '';
  const title = `${nation}Musubi`;
  if (document.title !== title) document.title = title;
}

dress();
store.subscribe(dress);
keepAreas(store);
keepViews(store);
keepLink(store);
startSession(store, api);
keepPast(store, api);
keepAlarmSound(store);
keepTrails(trails, store, api);
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App console={{ store, api, trails, ledger }} />
  </StrictMode>,
);
