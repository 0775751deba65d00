import type { LinkLimits } from './limits.ts';

/** An entry's frame and its place in the stream to this peer. */
interface Numbered {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** Durable entries on their way out: in order, at most a window of them without acknowledgement. */
export class DurableOut {
  readonly #limits: LinkLimits;
  readonly #waiting: Numbered[] = [];
  #next: number;
  #sent: number;
  #acknowledged: number;

  /** @param resumeFrom highest index that the peer has. */
  constructor(resumeFrom: number, limits: LinkLimits) {
    this.#limits = limits;
    this.#next = resumeFrom + 1;
    this.#sent = resumeFrom;
    this.#acknowledged = resumeFrom;
  }

  /** Index of the entry to be handed over next. */
  get next(): number {
    return this.#next;
  }

  get isFull(): boolean {
    return this.#waiting.length >= this.#limits.entryQueueMax;
  }

  put(bytes: Uint8Array): void {
    this.#waiting.push({ index: this.#next, bytes });
    this.#next += 1;
  }

  /** Frames that may leave now. */
  take(): Uint8Array[] {
    const room = this.#limits.entryWindow - (this.#sent - this.#acknowledged);
    const leaving = this.#waiting.splice(0, Math.max(0, room));
    this.#sent += leaving.length;
    return leaving.map(({ bytes }) => bytes);
  }

  /** The peer has persisted everything up to `index`. */
  acknowledge(index: number): 'news' | 'old' | 'not-sent' {
    if (index > this.#sent) return 'not-sent';
    if (index <= this.#acknowledged) return 'old';
    this.#acknowledged = index;
    return 'news';
  }
}

/** Durable entries coming in: each once, in order, acknowledged when the node has persisted it. */
export class DurableIn {
  readonly #limits: LinkLimits;
  #received: number;
  #persisted: number;

  /** @param lastEntrySeen highest index persisted in earlier sessions. */
  constructor(lastEntrySeen: number, limits: LinkLimits) {
    this.#limits = limits;
    this.#received = lastEntrySeen;
    this.#persisted = lastEntrySeen;
  }

  get persisted(): number {
    return this.#persisted;
  }

  get received(): number {
    return this.#received;
  }

  take(index: number): 'next' | 'repeated' | 'gap' | 'beyond-window' {
    if (index <= this.#received) return 'repeated';
    if (index > this.#received + 1) return 'gap';
    if (index - this.#persisted > this.#limits.entryWindow) return 'beyond-window';
    this.#received = index;
    return 'next';
  }

  /** The node has persisted everything up to `index`. False for one that never came. */
  persist(index: number): boolean {
    if (!Number.isSafeInteger(index) || index > this.#received) return false;
    this.#persisted = Math.max(this.#persisted, index);
    return true;
  }
}
