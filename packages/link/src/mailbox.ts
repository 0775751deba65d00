import type { LinkEvent } from './session-types.ts';

/** What waits to be taken from a session: small frames for the peer, and events for the node. */
export class Mailbox {
  readonly #max: number;
  #frames: Uint8Array[] = [];
  #events: LinkEvent[] = [];

  constructor(max: number) {
    this.#max = max;
  }

  /** One more frame from the peer, which brings at most one answer and one event, would be too many. */
  get isFull(): boolean {
    return this.#frames.length >= this.#max || this.#events.length >= this.#max;
  }

  queue(frame: Uint8Array): void {
    this.#frames.push(frame);
  }

  report(event: LinkEvent): void {
    this.#events.push(event);
  }

  dropFrames(): void {
    this.#frames = [];
  }

  takeFrames(): Uint8Array[] {
    const frames = this.#frames;
    this.#frames = [];
    return frames;
  }

  takeEvents(): LinkEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }
}
