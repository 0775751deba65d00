import type { DurableIn } from './durable-plane.ts';
import type { LinkFault } from './error.ts';
import { FrameReader, FrameType, frameType } from './frame.ts';
import { helloEvent, helloFault } from './greeting.ts';
import { Incoming } from './incoming.ts';
import type { LinkLimits } from './limits.ts';
import type { Mailbox } from './mailbox.ts';
import { decodeClose, decodeHello, type Hello } from './messages.ts';
import { Meter } from './meter.ts';
import type { Outgoing } from './outgoing.ts';
import type { Recalls } from './recalls.ts';
import type { LinkCounters, SessionOptions } from './session-types.ts';

export interface ReceptionParts {
  readonly options: SessionOptions;
  readonly limits: LinkLimits;
  readonly mailbox: Mailbox;
  readonly counters: LinkCounters;
  readonly outgoing: Outgoing;
  readonly durableIn: DurableIn;
  readonly recalls: Recalls;
}

/** What comes from the peer: bytes into frames, the greeting first, then whatever an open session takes. */
export class Reception {
  /** When something whole was heard last, s. */
  heardS: number;
  /** From the peer's HELLO on. */
  incoming: Incoming | null = null;
  readonly #parts: ReceptionParts;
  readonly #reader = new FrameReader();
  readonly #meter: Meter;

  constructor(parts: ReceptionParts, nowS: number) {
    this.#parts = parts;
    this.#meter = new Meter(parts.limits);
    this.heardS = nowS;
  }

  /** Takes bytes, split anywhere. Gives the fault with which the session ends, or null. */
  receive(bytes: Uint8Array, nowS: number): LinkFault | null {
    const { limits, counters } = this.#parts;
    counters.bytesReceived += bytes.length;
    if (!this.#meter.bytes(bytes.length, nowS)) {
      return { code: 'flood', message: `more than ${limits.bytesPerSMax} bytes within a second` };
    }
    for (let at = 0; at < bytes.length; ) {
      const read = this.#reader.read(bytes, at, this.incoming ? limits.frameBytesMax : limits.tableBytesMax);
      if (!read.ok) return read.fault;
      const { frame, next } = read.value;
      const fault = frame === null ? null : this.#frame(frame, nowS);
      if (fault !== null) return fault;
      at = next;
    }
    return null;
  }

  #frame(frame: Uint8Array, nowS: number): LinkFault | null {
    const { mailbox, counters, options } = this.#parts;
    counters.framesReceived += 1;
    this.heardS = nowS;
    if (mailbox.isFull) return { code: 'flood', message: 'answers and events are not taken as fast as they come' };
    if (frameType(frame) === FrameType.close) {
      return { code: 'closed-by-peer', message: `${options.peer} closed the session: ${decodeClose(frame)}` };
    }
    return this.incoming === null ? this.#first(frame) : this.incoming.take(frame, nowS);
  }

  #first(frame: Uint8Array): LinkFault | null {
    const { options, limits } = this.#parts;
    const type = frameType(frame);
    if (type !== FrameType.hello) return { code: 'unexpected-frame', message: `type ${type} before HELLO` };
    const hello = decodeHello(frame, limits);
    if (!hello.ok) return hello.fault;
    const fault = helloFault(hello.value, options, limits);
    if (fault === null) this.#open(hello.value);
    return fault;
  }

  #open(hello: Hello): void {
    const { options, outgoing, mailbox, ...parts } = this.#parts;
    const { self, peer } = options;
    const durableOut = outgoing.open(hello.lastEntry);
    const { live } = outgoing;
    this.incoming = new Incoming({ ...parts, self, peer, mailbox, live, durableOut, meter: this.#meter });
    mailbox.report(helloEvent(hello, options));
  }
}
