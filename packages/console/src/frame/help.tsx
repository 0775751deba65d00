import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { Modal } from './modal.tsx';

const SHEET = [
  ['?', 'help'],
  ['/', 'filter'],
  ['↑ ↓', 'move'],
  ['Enter', 'select'],
  ['p', 'eye'],
  ['l', 'language'],
  ['t', 'theme'],
  ['1', 'panelTracks'],
  ['2', 'panelDetail'],
  ['3', 'panelAgreements'],
  ['4', 'panelStatus'],
  ['5', 'panelLedger'],
  ['6', 'panelBoards'],
  ['d', 'panelAreas'],
  ['v', 'views'],
  ['⇧1–⇧9', 'view'],
  ['c', 'coverage'],
  ['h', 'trails'],
  ['e', 'ellipses'],
  ['r', 'rings'],
  ['m', 'measure'],
  ['f', 'fit'],
  ['g', 'follow'],
  ['[ ]', 'past'],
  ['k', 'hold'],
  ['.', 'live'],
  ['Esc', 'escape'],
] as const;

/** The `?` sheet. */
export function Help() {
  const words = useWords().help;
  const dispatch = useDispatch();
  const open = useConsoleState((s) => s.helpOpen);
  if (!open) return null;
  const close = (): void => dispatch({ type: 'help', open: false });
  return (
    <Modal title={words.title} testId="help" onClose={close}>
      <dl className="keys">
        {SHEET.map(([key, what]) => (
          <div key={what}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.keys[what]}</dd>
          </div>
        ))}
      </dl>
      <div className="modal-buttons">
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </div>
    </Modal>
  );
}
