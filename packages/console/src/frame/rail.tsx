import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import type { Panel } from '../store/state.ts';
import { Icon } from './icon.tsx';
import { focusDetail } from './shortcuts.ts';

/** The panels by number. A click on the open panel's button closes it and gives its room to the map. */
export function Rail() {
  const words = useWords().rail;
  const dispatch = useDispatch();
  const panel = useConsoleState((s) => s.panel);
  const open = useConsoleState((s) => s.panelOpen);
  const selected = useConsoleState((s) => s.selectedId !== null);
  const alarms = useConsoleState(
    (s) => s.status?.alarms.filter(({ acknowledged }) => acknowledged === null).length ?? 0,
  );
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
      <Icon name={name} sizePx={20} />
      <span>{words[name]}</span>
      {name === 'status' && alarms > 0 && <b className="badge">{alarms}</b>}
    </button>
  );
  return (
    <nav className="rail" aria-label={words.label}>
      {item('tracks', '1')}
      <button
        type="button"
        disabled={!selected}
        aria-pressed={selected}
        title={`${words.detail} (2)`}
        onClick={focusDetail}
      >
        <Icon name="target" sizePx={20} />
        <span>{words.detail}</span>
      </button>
      {item('areas', 'd')}
      {item('agreements', '3')}
      {item('status', '4')}
      {item('ledger', '5')}
      {item('boards', '6')}
    </nav>
  );
}
