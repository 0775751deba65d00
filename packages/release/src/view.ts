import type { TrackBatch } from '@musubi/model';
import type { ReleaseContext } from './decision.ts';
import { trackTermsToward } from './terms.ts';
import { type Treatment, treatmentOf } from './treatment.ts';

/** A tracker's picture as it was at a moment. */
export interface TrackView {
  readonly batch: TrackBatch;
  /** UTC seconds since 1970-01-01. */
  readonly takenS: number;
  /** There is no other view of this kind within the same so many seconds of the clock; 0: there may be. */
  readonly cadenceS: number;
}

/** Which view is to be kept for a partner: taken each `cadenceS`, shown when it is `delayS` old. */
export interface ViewSchedule {
  readonly delayS: number;
  readonly cadenceS: number;
}

/** Views kept of one delay: a longer delay is kept in longer steps, so that memory is bounded. */
export const VIEWS_PER_DELAY = 16;

/**
 * The views that the terms in force toward a partner ask for: one schedule for each delay and rate,
 * shortest delay first. A delayed item is at most `delayS` / 16 s and one cadence older than asked.
 */
export function viewSchedules(context: ReleaseContext): readonly ViewSchedule[] {
  const found = new Map<string, ViewSchedule>();
  for (const { obligations } of trackTermsToward(context)) {
    const { delayS, periodS } = treatmentOf(obligations);
    if (delayS === 0 && periodS === 0) continue;
    const cadenceS = Math.max(1, periodS, Math.ceil(delayS / VIEWS_PER_DELAY));
    found.set(`${delayS} ${cadenceS}`, { delayS, cadenceS });
  }
  return [...found.values()].sort((a, b) => a.delayS - b.delayS || a.cadenceS - b.cadenceS);
}

/** Whether what a view holds may go at `nowS` under a treatment: old enough, and not too often. */
function isDue({ delayS, periodS }: Treatment, view: TrackView, nowS: number): boolean {
  if (periodS > 0 && !(view.cadenceS >= periodS)) return false;
  return delayS === 0 || view.takenS <= nowS - delayS;
}

/** The views of one tracker, newest first, at one moment. */
export class ViewLine {
  readonly views: readonly TrackView[];
  readonly #nowS: number;
  readonly #numbers = new Map<TrackView, ReadonlySet<number>>();

  constructor(views: readonly TrackView[], nowS: number) {
    this.views = views;
    this.#nowS = nowS;
  }

  /**
   * Whether a track may go under a treatment as a view has it. It must still be there in the newest
   * view that may be shown under it, or older ones would keep alive what has ended.
   */
  mayShow(treatment: Treatment, view: TrackView, number: number): boolean {
    if (!isDue(treatment, view, this.#nowS)) return false;
    if (view === this.views[0]) return true;
    const newest = this.views.find((other) => isDue(treatment, other, this.#nowS)) as TrackView;
    return newest === view || this.#numbersOf(newest).has(number);
  }

  #numbersOf(view: TrackView): ReadonlySet<number> {
    let numbers = this.#numbers.get(view);
    if (numbers === undefined) {
      numbers = new Set(view.batch.number.subarray(0, view.batch.count));
      this.#numbers.set(view, numbers);
    }
    return numbers;
  }
}
