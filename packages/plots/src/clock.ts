import { timeOfDayToUtc } from '@musubi/asterix';

/** A replayed source is set anew when its times leave its reception by more than this. */
const REPLAY_DRIFT_MAX_S = 3;
const DAY_S = 86_400;

/**
 * Times of day of one source to UTC. A live source's are believed as they are. A replayed source's
 * belong to the day of the recording: the first one is laid on its reception and the rest keep
 * their distances from it, until they drift away (the recording paused or began again).
 */
export class SourceClock {
  readonly #replayed: boolean;
  /** Added to a time of day to reach UTC, for a replayed source. */
  #offsetS = Number.NaN;

  constructor(replayed: boolean) {
    this.#replayed = replayed;
  }

  /** UTC seconds since 1970-01-01, or NaN when it is none or too far from reception. */
  toUtc(timeOfDayS: number, receivedAtS: number): number {
    if (!this.#replayed) return timeOfDayToUtc(timeOfDayS, receivedAtS);
    if (!(timeOfDayS >= 0 && timeOfDayS < DAY_S) || !Number.isFinite(receivedAtS)) return Number.NaN;
    const aheadS = timeOfDayS + this.#offsetS - receivedAtS;
    if (!(Math.abs(aheadS) <= REPLAY_DRIFT_MAX_S)) this.#offsetS = receivedAtS - timeOfDayS;
    return timeOfDayS + this.#offsetS;
  }
}
