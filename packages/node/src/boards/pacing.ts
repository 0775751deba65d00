/** Work may take this part of the time: so much rest follows for each millisecond. */
const REST = 100;
/** What takes less is done whenever it is asked for. */
const CHEAP_MS = 5;

/** Says when something that takes long may be done again: so rarely that others hardly notice. */
export class Pacing {
  private tookMs = 0;
  private endedMs = Number.NEGATIVE_INFINITY;

  isDue(): boolean {
    return this.tookMs < CHEAP_MS || performance.now() - this.endedMs >= REST * this.tookMs;
  }

  /** Does it, and notes how long it took. */
  measure<T>(work: () => T): T {
    const begunMs = performance.now();
    const done = work();
    this.endedMs = performance.now();
    this.tookMs = this.endedMs - begunMs;
    return done;
  }
}
