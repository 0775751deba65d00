import { type Item, saidByOpener } from '../item.ts';

/** A time in which an exercise stood still, UTC s; without an end while it still does. */
interface Pause {
  readonly fromS: number;
  readonly toS: number;
}

/** An exercise's own time, which stands still while it is paused. */
export interface ExerciseClock {
  /** Seconds of play since its start at a time (UTC s); negative before it. */
  readonly playedS: (atS: number) => number;
  /** When so many seconds will have been played, UTC s, as far as is known now: Infinity while it is paused before. */
  readonly dueS: (offsetS: number) => number;
}

/** By the exercise, for as long as nothing is added to it: it is asked for each of its injects. */
const CLOCKS = new WeakMap<Item, { readonly entries: number; readonly clock: ExerciseClock | null }>();

/** The clock of an exercise, from what its opener said and when; null where its start did not come here. */
export function exerciseClock(exercise: Item): ExerciseClock | null {
  const known = CLOCKS.get(exercise);
  if (known?.entries === exercise.entries.length) return known.clock;
  const clock = clockOf(exercise);
  CLOCKS.set(exercise, { entries: exercise.entries.length, clock });
  return clock;
}

function clockOf(exercise: Item): ExerciseClock | null {
  const startS = saidByOpener(exercise, 'startS');
  if (typeof startS !== 'number') return null;
  const pauses = pausesOf(exercise);
  const stoodS = (atS: number) =>
    pauses.reduce((sum, { fromS, toS }) => sum + Math.max(0, Math.min(toS, atS) - Math.max(fromS, startS)), 0);
  return {
    playedS: (atS) => atS - startS - stoodS(atS),
    dueS: (offsetS) => {
      let dueS = startS + offsetS;
      for (const { fromS, toS } of pauses) if (fromS < dueS && toS > startS) dueS += toS - Math.max(fromS, startS);
      return dueS;
    },
  };
}

/** When the opener paused it and let it go on, by the times of its own entries. */
function pausesOf({ entries, opener }: Item): readonly Pause[] {
  const said = entries
    .filter(({ entry, body }) => entry.author === opener && typeof body.fields['state'] === 'string')
    .map(({ entry, body }) => ({ atS: entry.timeS, state: body.fields['state'] }))
    .sort((a, b) => a.atS - b.atS);
  const pauses: Pause[] = [];
  let fromS: number | null = null;
  for (const { atS, state } of said) {
    if (state === 'paused') fromS ??= atS;
    else if (fromS !== null) {
      pauses.push({ fromS, toS: atS });
      fromS = null;
    }
  }
  return fromS === null ? pauses : [...pauses, { fromS, toS: Number.POSITIVE_INFINITY }];
}
