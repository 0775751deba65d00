import { lazy, Suspense } from 'react';
import { AlarmStrip } from './alarms/alarm-list.tsx';
import { Banner } from './frame/banner.tsx';
import { EyeStrip, EyeSwitch } from './frame/partner-eye.tsx';
import { FilterNote } from './filter/filter-form.tsx';
import { Help } from './frame/help.tsx';
import { Rail } from './frame/rail.tsx';
import { useShortcuts } from './frame/shortcuts.ts';
import { StaleNote } from './frame/stale-note.tsx';
import { AgreementsPanel } from './agreements/agreements-panel.tsx';
import { PreviewNote } from './agreements/preview-note.tsx';
import { DetailPanel } from './panels/detail.tsx';
import { StatusPanel } from './panels/status.tsx';
import { TracksPanel } from './panels/tracks.tsx';
import { PastStrip, TimeBar } from './past/time-bar.tsx';
import { SignIn } from './session/sign-in.tsx';
import { ViewsDialog } from './views/views-dialog.tsx';
import { type Console, ConsoleContext, useConsoleState, useWords } from './store/console-context.ts';

// The map is most of the code; the frame and the list are on screen before it.
const MapView = lazy(() => import('./map/map-view.tsx').then((m) => ({ default: m.MapView })));

// Its arithmetic is not needed for the first picture.
const LedgerPanel = lazy(() => import('./ledger/ledger-panel.tsx').then((m) => ({ default: m.LedgerPanel })));

const BoardsPanel = lazy(() => import('./boards/boards-panel.tsx').then((m) => ({ default: m.BoardsPanel })));
const AreasPanel = lazy(() => import('./areas/areas-panel.tsx').then((m) => ({ default: m.AreasPanel })));

const PANELS = {
  tracks: TracksPanel,
  areas: AreasPanel,
  agreements: AgreementsPanel,
  status: StatusPanel,
  ledger: LedgerPanel,
  boards: BoardsPanel,
} as const;

/** Apart from the desk: what is selected is nothing to the rest of it. */
function Detail() {
  const isSelected = useConsoleState((s) => s.selectedId !== null);
  return isSelected && <DetailPanel />;
}

function Desk() {
  useShortcuts();
  const panel = useConsoleState((s) => s.panel);
  const open = useConsoleState((s) => s.panelOpen);
  const eye = useConsoleState((s) => s.as);
  const past = useConsoleState((s) => s.past !== null);
  const Panel = PANELS[panel];
  return (
    <div className={`desk${eye ? ' other-eye' : ''}${past ? ' past' : ''}`} data-testid="desk" data-eye={eye ?? 'own'}>
      <Banner />
      <AlarmStrip />
      <EyeStrip />
      <PastStrip />
      <div className="work">
        <Rail />
        {open && (
          <Suspense fallback={<div className="panel" />}>
            <Panel />
          </Suspense>
        )}
        <main className="stage">
          <Suspense fallback={<div className="map" />}>
            <MapView />
          </Suspense>
          <EyeSwitch />
          <TimeBar />
          <div className="map-notes">
            <StaleNote />
            <PreviewNote />
            <FilterNote />
          </div>
        </main>
        <Detail />
      </div>
      <Help />
      <ViewsDialog />
    </div>
  );
}

function Page() {
  const session = useConsoleState((s) => s.session.state);
  const words = useWords();
  if (session === 'signed-in') return <Desk />;
  if (session === 'signed-out') return <SignIn />;
  return <p className="contacting">{words.app.loading}</p>;
}

export function App({ console }: { console: Console }) {
  return (
    <ConsoleContext value={console}>
      <Page />
    </ConsoleContext>
  );
}
