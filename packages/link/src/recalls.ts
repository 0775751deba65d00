/** Entries given back for one RECALL; then the next is asked for. */
export const RECALL_BATCH = 32;

/** What was recalled of the peer and has not come yet. */
export class Recalls {
  #next = 0;
  #end = 0;

  /** The peer may send the entries from place `from` on, one batch of them. */
  ask(from: number): void {
    this.#next = from;
    this.#end = from + RECALL_BATCH;
  }

  /** Whether what comes was asked for: each place once, in order; `isLast` where there are no more. */
  take(place: number, isLast: boolean): boolean {
    if (place !== this.#next || this.#next >= this.#end) return false;
    this.#next = isLast ? this.#end : place + 1;
    return true;
  }
}
