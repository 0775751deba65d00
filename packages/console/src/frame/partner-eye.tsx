import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { partnersOf, type State } from '../store/state.ts';
import { Icon } from './icon.tsx';
import { PageStrip } from './page-strip.tsx';

const ownNation = (s: State): string => (s.session.state === 'signed-in' ? s.session.login.nation : '');
// One text, so that the component renders again only when it differs.
const partnerList = (s: State): string => partnersOf(s).join(' ');

/** Chooses whose picture is shown. */
export function EyeSwitch() {
  const words = useWords().eye;
  const dispatch = useDispatch();
  const as = useConsoleState((s) => s.as);
  const own = useConsoleState(ownNation);
  const partners = useConsoleState(partnerList);
  const eyes: readonly (string | null)[] = [null, ...partners.split(' ').filter(Boolean)];
  return (
    <fieldset className="eye-switch" data-testid="eye-switch">
      <legend className="visually-hidden">{words.label}</legend>
      {eyes.map((eye) => (
        <button
          key={eye ?? 'own'}
          type="button"
          aria-pressed={as === eye}
          title={`${words.label} (p)`}
          data-testid={`eye-${eye ?? 'own'}`}
          onClick={() => dispatch({ type: 'as', as: eye })}
        >
          {as === eye && <Icon name="check" />}
          {eye === null ? words.own(own) : words.as(eye)}
        </button>
      ))}
    </fieldset>
  );
}

/** Says whose picture it is, when it is not the own one. */
export function EyeStrip() {
  const words = useWords().eye;
  const dispatch = useDispatch();
  const as = useConsoleState((s) => s.as);
  const own = useConsoleState(ownNation);
  const waiting = useConsoleState((s) => s.picture === null);
  if (as === null) return null;
  return (
    <PageStrip
      tone="eye"
      title={words.banner(as, own)}
      note={waiting ? words.waiting : words.note}
      back={words.back}
      onBack={() => dispatch({ type: 'as', as: null })}
      testId="eye-banner"
      spoken
    />
  );
}
