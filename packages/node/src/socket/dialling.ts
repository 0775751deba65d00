import type { NationCode } from '@musubi/model';
import { backoffMs } from './backoff.ts';

/** A connection that stood for less than this was none: the next try waits longer still, s. */
const STEADY_S = 10;

/** What one attempt is told. */
export interface Attempt {
  /** The other end has proven to be the partner. False: close it, another connection is to be kept. */
  connected(): boolean;
  /** The attempt failed, or its connection is over. Once. */
  closed(): void;
}

export interface DiallingOptions {
  readonly self: NationCode;
  readonly peer: NationCode;
  /** A session with the peer stands or is being opened. */
  readonly isLinked: () => boolean;
  /** False while the peer is kept away. */
  readonly mayConnect: () => boolean;
  readonly open: (attempt: Attempt) => void;
  readonly nowS: () => number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly after: (ms: number, run: () => void) => void;
}

/**
 * Keeps a line to one partner up. Where both sides dial, two connections may cross: then the one that
 * the first nation in the alphabet dialled is kept, so that they do not close each other's for ever.
 */
export class Dialling {
  readonly #options: DiallingOptions;
  #attempts = 0;

  constructor(options: DiallingOptions) {
    this.#options = options;
  }

  start(): void {
    const { isLinked, mayConnect, open, nowS, self, peer } = this.#options;
    // Where both sides dial, the connection that is there is kept.
    if (isLinked() || !mayConnect()) {
      this.#again();
      return;
    }
    let sinceS = Number.NaN;
    open({
      connected: () => {
        sinceS = nowS();
        return self < peer || !isLinked();
      },
      closed: () => {
        if (nowS() - sinceS >= STEADY_S) this.#attempts = 0;
        this.#again();
      },
    });
  }

  #again(): void {
    const { after, random } = this.#options;
    after(backoffMs(this.#attempts++, random), () => this.start());
  }
}
