import { useConsoleState, useWords } from '../store/console-context.ts';
import { partnersOf, type State } from '../store/state.ts';

// One text, so that the component renders again only when it differs.
const partnerList = (s: State): string => partnersOf(s).join(' ');

export function usePartners(): readonly string[] {
  return useConsoleState(partnerList).split(' ').filter(Boolean);
}

interface ReleaseToProps {
  readonly circle: readonly string[];
  readonly onCircle: (circle: readonly string[]) => void;
}

/** Whom what is about to be written is for. */
export function ReleaseTo({ circle, onCircle }: ReleaseToProps) {
  const words = useWords().boards;
  return (
    <fieldset className="board-choices">
      <legend>
        {words.releasable} <span className="muted">{words.releasableNote}</span>
      </legend>
      {usePartners().map((nation) => (
        <label key={nation}>
          <input
            type="checkbox"
            data-testid={`release-${nation}`}
            checked={circle.includes(nation)}
            onChange={(e) => onCircle(e.target.checked ? [...circle, nation] : circle.filter((one) => one !== nation))}
          />
          {nation}
        </label>
      ))}
    </fieldset>
  );
}
