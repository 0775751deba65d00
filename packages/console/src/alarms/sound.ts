/** A short tone for alarms that nobody has acknowledged and that were not there before; only when it is switched on. */
import type { Store } from '../store/store.ts';
import type { State } from '../store/state.ts';

const TONE_HZ = 740;
const TONE_S = 0.16;
const GAP_S = 0.24;
const TONES = 2;

/** What is raised and waits for somebody: a new cause counts as new. */
export function waiting({ status }: Pick<State, 'status'>): Set<string> {
  const open = (status?.alarms ?? []).filter(({ acknowledged }) => acknowledged === null);
  return new Set(open.map(({ code, text, parameters }) => `${code} ${text} ${parameters.detail ?? ''}`));
}

/** True when something waits that did not wait before. */
export function isNews(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  return [...now].some((one) => !before.has(one));
}

function play(context: AudioContext): void {
  for (let i = 0; i < TONES; i++) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const beginS = context.currentTime + i * GAP_S;
    tone.frequency.value = TONE_HZ;
    // Faded in and out: a hard edge clicks.
    volume.gain.setValueAtTime(0, beginS);
    volume.gain.linearRampToValueAtTime(0.2, beginS + 0.02);
    volume.gain.linearRampToValueAtTime(0, beginS + TONE_S);
    tone.connect(volume).connect(context.destination);
    tone.start(beginS);
    tone.stop(beginS + TONE_S);
  }
}

/** Follows the alarms. A browser lets a page be heard only after a click in it: the switch is that click. */
export function keepAlarmSound(store: Store): void {
  let context: AudioContext | null = null;
  let before = waiting(store.get());
  store.subscribe(() => {
    const state = store.get();
    if (state.alarmSound && context === null) {
      context = new AudioContext();
      play(context);
    }
    if (!state.alarmSound && context !== null) {
      void context.close();
      context = null;
    }
    const now = waiting(state);
    if (context !== null && isNews(before, now)) play(context);
    before = now;
  });
}
