import { clock, date } from '../format/format.ts';
import { Icon } from '../frame/icon.tsx';
import { PageStrip } from '../frame/page-strip.tsx';
import { useConsole, useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { PAST_SPEEDS, type PastSpeed } from '../store/state.ts';
import { isShown, liveTimeS, movedBy } from './past-player.ts';
import './past.css';

const STEP_S = 60;

/** The slider's step follows what a pixel can show. */
function sliderStepS(spanS: number): number {
  return Math.max(1, Math.round(spanS / 1000));
}

/** Looks back: how far, how fast, and back to now. */
export function TimeBar() {
  const words = useWords().past;
  const { store } = useConsole();
  const dispatch = useDispatch();
  const past = useConsoleState((s) => s.past);
  const fromS = useConsoleState((s) => s.history?.fromS ?? null);
  const nowS = useConsoleState((s) => Math.floor(liveTimeS(s) ?? 0));
  const move = (byS: number): void => dispatch({ type: 'past', past: movedBy(store.get(), byS) });
  if (fromS === null || nowS <= fromS) return null;
  if (!past) {
    return (
      <div className="time-bar">
        <button type="button" title={`${words.lookBack} ([)`} data-testid="look-back" onClick={() => move(-STEP_S)}>
          <Icon name="back" /> {words.lookBack}
        </button>
      </div>
    );
  }
  const setSpeed = (speed: PastSpeed): void => dispatch({ type: 'past', past: { ...past, speed } });
  return (
    <fieldset className="time-bar open" data-testid="time-bar">
      <legend className="visually-hidden">{words.label}</legend>
      <button type="button" aria-label={words.earlier} title={`${words.earlier} ([)`} onClick={() => move(-STEP_S)}>
        <Icon name="back" />
      </button>
      <button type="button" aria-label={words.later} title={`${words.later} (])`} onClick={() => move(STEP_S)}>
        <Icon name="forward" />
      </button>
      {PAST_SPEEDS.map((speed) => (
        <button
          key={speed}
          type="button"
          aria-pressed={past.speed === speed}
          aria-label={speed === 0 ? words.hold : words.speed(speed)}
          title={speed === 0 ? `${words.hold} (k)` : words.speed(speed)}
          onClick={() => setSpeed(speed)}
        >
          {speed === 0 ? <Icon name="pause" /> : `${speed}×`}
        </button>
      ))}
      <input
        type="range"
        min={Math.ceil(fromS)}
        max={nowS}
        step={sliderStepS(nowS - fromS)}
        value={Math.round(past.atS)}
        aria-label={words.slider}
        aria-valuetext={`${date(past.atS)} ${clock(past.atS)}`}
        data-testid="time-slider"
        onChange={(event) => dispatch({ type: 'past', past: { ...past, atS: Number(event.target.value) } })}
      />
      <button
        type="button"
        className="to-live"
        data-testid="to-live"
        onClick={() => dispatch({ type: 'past', past: null })}
      >
        {words.toLive}
      </button>
    </fieldset>
  );
}

/** Says that what is shown is over, and from when it is. */
export function PastStrip() {
  const words = useWords().past;
  const dispatch = useDispatch();
  const atS = useConsoleState((s) => s.past && Math.floor(s.past.atS));
  const isThere = useConsoleState(isShown);
  const isEmpty = useConsoleState((s) => s.picture === null);
  if (atS === null) return null;
  const title = (
    <>
      {words.banner}{' '}
      <time className="mono" dateTime={new Date(atS * 1000).toISOString()}>
        {date(atS)} {clock(atS)}
      </time>
    </>
  );
  return (
    <PageStrip
      tone="past"
      title={title}
      note={isThere ? (isEmpty ? words.nothing : words.note) : words.fetching}
      back={words.toLive}
      onBack={() => dispatch({ type: 'past', past: null })}
      testId="past-banner"
      spoken={false}
      busy={!isThere}
    />
  );
}
