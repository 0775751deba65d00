/** What came at one moment. */
export interface Arrival {
  readonly bytes: Uint8Array;
  /** UTC, s. */
  readonly receivedS: number;
}

/** Octets that wait at most; what comes beyond them is dropped and counted. */
const WAITING_OCTETS_MAX = 16 << 20;

/** What comes faster than it is read waits here, in bounded memory, until the end is told. */
export class Inbox {
  dropped = 0;
  #waiting: Arrival[] = [];
  #octets = 0;
  #isEnded = false;
  #failure: Error | undefined;
  #wake: () => void = () => undefined;

  push(bytes: Uint8Array, receivedS: number): void {
    if (this.#isEnded) return;
    if (this.#octets + bytes.length > WAITING_OCTETS_MAX) {
      this.dropped++;
      return;
    }
    this.#octets += bytes.length;
    this.#waiting.push({ bytes, receivedS });
    this.#wake();
  }

  /** Nothing more is taken; what waits is still given, then `failure` is thrown where there is one. */
  end(failure?: Error): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#failure = failure;
    this.#wake();
  }

  /** All that waits, each time there is something. */
  async *batches(): AsyncGenerator<readonly Arrival[]> {
    for (;;) {
      if (this.#waiting.length > 0) {
        const batch = this.#waiting;
        this.#waiting = [];
        this.#octets = 0;
        yield batch;
      } else if (this.#isEnded) {
        if (this.#failure) throw this.#failure;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
