interface Entry {
  readonly atS: number;
  readonly order: number;
  run: (() => void) | null;
}

/**
 * The only time there is: true seconds since the world began. What is due runs in the order of its
 * time, then of its entry; everything that follows from it by promises is over before the next.
 */
export class Timeline {
  /** True time, s. */
  nowS = 0;
  /** Events that ran. */
  count = 0;
  readonly #settle: () => Promise<void>;
  readonly #heap: Entry[] = [];
  #order = 0;

  /** @param settle resolves when no promise has anything left to do. */
  constructor(settle: () => Promise<void>) {
    this.#settle = settle;
  }

  /** Calls `run` at `atS`, or now where that is past. Returns what calls it off. */
  at(atS: number, run: () => void): () => void {
    const entry: Entry = { atS: Math.max(atS, this.nowS), order: this.#order++, run };
    this.#push(entry);
    return () => {
      entry.run = null;
    };
  }

  after(delayS: number, run: () => void): () => void {
    return this.at(this.nowS + delayS, run);
  }

  /** Runs everything due up to `untilS`. */
  async runUntil(untilS: number): Promise<void> {
    for (let first = this.#heap[0]; first !== undefined && first.atS <= untilS; first = this.#heap[0]) {
      this.#pop();
      if (first.run === null) continue;
      this.nowS = first.atS;
      this.count += 1;
      first.run();
      await this.#settle();
    }
    this.nowS = untilS;
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(entry, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (!isBefore(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.atS < b.atS || (a.atS === b.atS && a.order < b.order);
}
