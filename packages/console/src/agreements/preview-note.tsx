import { Icon } from '../frame/icon.tsx';
import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import type { State } from '../store/state.ts';
import { countMarks, previewMarks } from './preview.ts';

// One text each, so that the component renders again only when it differs.
const countText = (what: 'vanishes' | 'appears') => (s: State) =>
  s.picture === null ? 0 : countMarks(previewMarks(s.picture, s.preview))[what];

/** Over the map while an act is thought through: what the marks mean, and that nothing has been done. */
export function PreviewNote() {
  const words = useWords().acts;
  const dispatch = useDispatch();
  const isOn = useConsoleState((s) => s.preview !== null && s.past === null);
  const partner = useConsoleState((s) => s.preview?.partner ?? null);
  const isOwnEye = useConsoleState((s) => s.as === null);
  const vanishes = useConsoleState(countText('vanishes'));
  const appears = useConsoleState(countText('appears'));
  if (!isOn) return null;
  if (!isOwnEye) {
    return (
      <p className="map-note" role="status" data-testid="preview-note">
        {words.otherEye}
        <button type="button" onClick={() => dispatch({ type: 'as', as: null })}>
          {words.toOwnEye}
        </button>
      </p>
    );
  }
  return (
    <p className="map-note" role="status" data-testid="preview-note" data-vanishes={vanishes} data-appears={appears}>
      <b>{words.thought(partner)}</b>
      <span>
        <Icon name="cross" sizePx={12} /> {words.marked.vanishes(vanishes)}
      </span>
      <span>
        <Icon name="plus" sizePx={12} /> {words.marked.appears(appears)}
      </span>
    </p>
  );
}
