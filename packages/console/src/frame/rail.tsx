import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import type { Panel } from '../store/state.ts';
import { focusDetail } from './shortcuts.ts';

const ICONS = {
  tracks: 'M4 6h16M4 12h16M4 18h10',
  detail: 'M12 5v4M12 15v4M5 12h4M15 12h4M12 12h.01',
  agreements: 'M7 3h8l4 4v14H7zM15 3v4h4M10 12h6M10 16h6',
  status: 'M3 12h4l3-7 4 14 3-7h4',
} as const;

function RailIcon({ name }: { name: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** The panels by number. A click on the open panel's button closes it and gives its room to the map. */
export function Rail() {
  const words = useWords().rail;
  const dispatch = useDispatch();
  const panel = useConsoleState((s) => s.panel);
  const open = useConsoleState((s) => s.panelOpen);
  const selected = useConsoleState((s) => s.selectedId !== null);
  const alarms = useConsoleState((s) => s.status?.alarms.length ?? 0);
  const item = (name: Panel, key: string) => (
    <button
      type="button"
      aria-pressed={open && panel === name}
      title={`${words[name]} (${key})`}
      data-testid={`panel-${name}`}
      onClick={() =>
        dispatch(open && panel === name ? { type: 'toggle', what: 'panelOpen' } : { type: 'panel', panel: name })
      }
    >
      <RailIcon name={name} />
      <span>{words[name]}</span>
      {name === 'status' && alarms > 0 && <b className="badge">{alarms}</b>}
    </button>
  );
  return (
    <nav className="rail" aria-label={words.label}>
      {item('tracks', '1')}
      <button type="button" disabled={!selected} aria-pressed={selected} title={`${words.detail} (2)`} onClick={focusDetail}>
        <RailIcon name="detail" />
        <span>{words.detail}</span>
      </button>
      {item('agreements', '3')}
      {item('status', '4')}
    </nav>
  );
}
