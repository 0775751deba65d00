import type { JournalEntry, NationCode, Subject } from '@musubi/model';
import type { Released, SignedSection, TrackRelease } from '@musubi/release';
import { DurableIn } from './durable-plane.ts';
import { LinkError, type LinkFault, type LinkFaultCode } from './error.ts';
import { FrameType } from './frame.ts';
import { ownHello } from './greeting.ts';
import { DEFAULT_LIMITS, type LinkLimits } from './limits.ts';
import { Mailbox } from './mailbox.ts';
import { encodeClose, encodeEntryAck, encodeEntryFrame, encodeRecall, encodeTime } from './messages.ts';
import type { Sign } from './onward-section.ts';
import { Outgoing } from './outgoing.ts';
import { Recalls } from './recalls.ts';
import { Reception } from './reception.ts';
import {
  type Drift,
  type LinkCounters,
  type LinkEvent,
  type SentTracks,
  type SessionOptions,
  type SessionState,
  zeroCounters,
} from './session-types.ts';
import { encodeCheckpointFrame, encodeDrift, encodeWitness } from './witness-messages.ts';

/**
 * One federation session with one partner over one connection. It holds no socket and reads no
 * clock: bytes come in by `receive`, go out by `takeOutput`, and what happened is in `takeEvents`.
 *
 * After a fault or `close` the session says nothing more; a new connection takes a new session.
 */
export class LinkSession {
  readonly counters: LinkCounters = zeroCounters();
  readonly #options: SessionOptions;
  readonly #limits: LinkLimits;
  readonly #mailbox: Mailbox;
  readonly #outgoing: Outgoing;
  readonly #durableIn: DurableIn;
  readonly #recalls = new Recalls();
  /** From `start` on. */
  #reception: Reception | null = null;
  #state: SessionState = 'new';
  #fault: LinkFault | null = null;
  #pingedS = Number.NaN;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#mailbox = new Mailbox(this.#limits.queueMax);
    const { self, peer } = options;
    const [limits, mailbox, counters] = [this.#limits, this.#mailbox, this.counters];
    this.#outgoing = new Outgoing({ self, peer, limits, mailbox, counters });
    this.#durableIn = new DurableIn(options.lastEntrySeen, this.#limits);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Why the session ended; null while it runs and after `close`. */
  get fault(): LinkFault | null {
    return this.#fault;
  }

  /**
   * Age of the latest live frame when it came, by both nations' clocks, ms; their difference is in it,
   * so it may be negative. Null before the first.
   */
  get lagMs(): number | null {
    return this.#reception?.incoming?.lagMs ?? null;
  }

  /** From a ping to its answer, by the own clock, ms. Null before the first. */
  get roundTripMs(): number | null {
    return this.#reception?.incoming?.roundTripMs ?? null;
  }

  /**
   * A live frame has not left yet, so the next `sendTracks` replaces it: pass every permitted row
   * then, not just those that changed.
   */
  get livePending(): boolean {
    return this.#outgoing.live.pending !== null;
  }

  /** Index of the durable entry to hand over next; null before the peer's HELLO. */
  get nextEntry(): number | null {
    return this.#outgoing.durable?.next ?? null;
  }

  /** Queues HELLO. */
  start(nowS: number): void {
    if (this.#state !== 'new') return;
    this.#mailbox.queue(ownHello(this.#options));
    this.#state = 'greeting';
    this.#pingedS = nowS;
    const parts = { options: this.#options, limits: this.#limits, mailbox: this.#mailbox, counters: this.counters };
    const planes = { outgoing: this.#outgoing, durableIn: this.#durableIn, recalls: this.#recalls };
    this.#reception = new Reception({ ...parts, ...planes }, nowS);
  }

  /** Takes bytes from the peer, split anywhere. A fault sets `fault`; nothing throws. */
  receive(bytes: Uint8Array, nowS: number): void {
    if (this.#state === 'ended') return;
    const fault = this.#reception
      ? this.#reception.receive(bytes, nowS)
      : ({ code: 'unexpected-frame', message: 'the session has not been started' } as const);
    if (this.#state === 'greeting' && this.#reception?.incoming) this.#state = 'open';
    if (fault !== null) this.#fail(fault);
  }

  /**
   * Puts a release on the live plane: the latest wins. Equal releases, handed over at equal times,
   * make equal bytes.
   *
   * @returns null when the session is not open.
   * @throws LinkError `not-released`, `too-many-rows`, `frame-too-large`
   */
  sendTracks(release: Released<TrackRelease>, nowS: number): SentTracks | null {
    return this.#outgoing.sendTracks(release, nowS);
  }

  /**
   * Puts a release for a third nation on the live plane, as a section signed with the own journal key
   * that the peer passes on. The latest for each nation and subject wins.
   *
   * @returns false when the session is not open.
   * @throws LinkError `not-released`, `too-many-rows`, `frame-too-large`
   */
  sendForPassingOn(release: Released<TrackRelease>, subject: Subject, sign: Sign): boolean {
    return this.#outgoing.sendForPassingOn(release, subject, sign);
  }

  /**
   * Passes on another nation's section as it is. The latest of each origin and subject wins.
   *
   * @returns false when the session is not open.
   * @throws LinkError `not-released`
   */
  passOn(section: Released<SignedSection>): boolean {
    return this.#outgoing.passOn(section);
  }

  /** Tells the peer that nothing more of an origin's tracks of this subject is passed on. False when the session is not open. */
  endPassingOn(origin: NationCode, subject: Subject): boolean {
    return this.#outgoing.endPassingOn(origin, subject);
  }

  /**
   * Puts an entry on the durable plane. The caller has it on disk under `index` and keeps it until
   * `entry-acknowledged`.
   *
   * @returns false when the session is not open or too many wait: hand it over again when something
   * was acknowledged. `nextEntry` says where to go on.
   * @throws LinkError `not-released`, `entry-order`
   */
  sendEntry(index: number, entry: Released<JournalEntry>): boolean {
    this.#outgoing.checkReleased(entry);
    return this.#outgoing.putEntry(index, entry.value);
  }

  /** Gives the place of an entry up: it was numbered, and may no longer go. As `sendEntry` otherwise. */
  skipEntry(index: number): boolean {
    return this.#outgoing.putEntry(index, null);
  }

  /**
   * Tells the peer that every entry up to `index` is on disk here.
   * @throws LinkError `out-of-range` for an entry that did not come.
   */
  acknowledgeEntry(index: number): void {
    if (!this.#durableIn.persist(index)) {
      throw new LinkError('out-of-range', `entry ${index} did not come; the last was ${this.#durableIn.received}`);
    }
    if (this.#isRunning()) this.#mailbox.queue(encodeEntryAck(this.#durableIn.persisted));
  }

  /**
   * Asks the peer for the latest `count` of the own entries that it holds, a batch of `RECALL_BATCH` from
   * place `from` on, oldest first. False when the session is not open.
   */
  recall(count: number, from: number): boolean {
    this.#recalls.ask(from);
    return this.#say(encodeRecall(count, from));
  }

  /**
   * Gives the peer an entry of its own back; null where there are no more.
   * @throws LinkError `not-released`
   */
  giveBack(place: number, entry: Released<JournalEntry> | null): boolean {
    if (entry !== null) this.#outgoing.checkReleased(entry);
    return this.#say(encodeEntryFrame(place, entry?.value ?? null, FrameType.recalled));
  }

  /** Asks the peer to witness the own ledger. False when the session is not open. */
  askWitness(body: string): boolean {
    return this.#say(encodeCheckpointFrame(body));
  }

  /** Answers a `checkpoint` event. */
  answerWitness(status: number, body: string): boolean {
    return this.#say(encodeWitness(status, body));
  }

  /** Tells the peer that a release of its differs from what the own register says. */
  tellDrift(drift: Drift): boolean {
    return this.#say(encodeDrift(drift));
  }

  /** Bytes to write to the socket now. Take them only when the socket has room: that is the back-pressure. */
  takeOutput(): Uint8Array[] {
    const output = [...this.#mailbox.takeFrames(), ...this.#outgoing.take()];
    this.counters.framesSent += output.length;
    for (const frame of output) this.counters.bytesSent += frame.length;
    return output;
  }

  /** What happened since the last call, oldest first. */
  takeEvents(): LinkEvent[] {
    return this.#mailbox.takeEvents();
  }

  /** To be called about once a second: pings, and notices a silent peer. */
  tick(nowS: number): void {
    if (!this.#isRunning()) return;
    const { silenceSMax, pingEveryS } = this.#limits;
    if (nowS - (this.#reception?.heardS ?? Number.NaN) >= silenceSMax) {
      this.#fail({ code: 'silent', message: `nothing whole was heard for ${silenceSMax} s` });
      return;
    }
    if (this.#state !== 'open' || nowS - this.#pingedS < pingEveryS) return;
    this.#pingedS = nowS;
    this.#mailbox.queue(encodeTime(FrameType.ping, nowS));
  }

  /** Ends the session of one's own will and tells the peer. */
  close(): void {
    if (this.#isRunning()) this.#end('normal');
  }

  #say(frame: Uint8Array): boolean {
    if (this.#state !== 'open') return false;
    this.#mailbox.queue(frame);
    return true;
  }

  #isRunning(): boolean {
    return this.#state !== 'ended';
  }

  #fail(fault: LinkFault): void {
    this.#fault = fault;
    this.#end(fault.code);
    this.#mailbox.report({ type: 'fault', ...fault });
  }

  #end(code: LinkFaultCode | 'normal'): void {
    this.#state = 'ended';
    this.#outgoing.close();
    this.#mailbox.dropFrames();
    if (code !== 'closed-by-peer') this.#mailbox.queue(encodeClose(code));
  }
}
