import type { JournalEntry, NationCode, Subject } from '@musubi/model';
import { isReleased, type Released, type SignedSection, type TrackRelease } from '@musubi/release';
import { DurableIn, DurableOut } from './durable-plane.ts';
import { LinkError, type LinkFault, type LinkFaultCode } from './error.ts';
import { FrameReader, FrameType, frameType } from './frame.ts';
import { helloEvent, helloFault, ownHello } from './greeting.ts';
import { Incoming } from './incoming.ts';
import { DEFAULT_LIMITS, type LinkLimits } from './limits.ts';
import { LivePlane } from './live-plane.ts';
import { Mailbox } from './mailbox.ts';
import {
  decodeClose,
  decodeHello,
  encodeClose,
  encodeEntryAck,
  encodeEntryFrame,
  encodeOnward,
  encodeOnwardEnd,
  encodeRecall,
  encodeTime,
  type Hello,
} from './messages.ts';
import { Meter } from './meter.ts';
import { readSection, type Sign, sealSection, subjectCode } from './onward-section.ts';
import { Recalls } from './recalls.ts';
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
  readonly #reader = new FrameReader();
  readonly #meter: Meter;
  readonly #mailbox: Mailbox;
  readonly #live: LivePlane;
  readonly #durableIn: DurableIn;
  readonly #recalls = new Recalls();
  /** Both from the peer's HELLO on. */
  #durableOut: DurableOut | null = null;
  #incoming: Incoming | null = null;
  #state: SessionState = 'new';
  #fault: LinkFault | null = null;
  #heardS = Number.NaN;
  #pingedS = Number.NaN;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#meter = new Meter(this.#limits);
    this.#mailbox = new Mailbox(this.#limits.queueMax);
    this.#live = new LivePlane(this.#limits);
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
    return this.#incoming?.lagMs ?? null;
  }

  /** From a ping to its answer, by the own clock, ms. Null before the first. */
  get roundTripMs(): number | null {
    return this.#incoming?.roundTripMs ?? null;
  }

  /**
   * A live frame has not left yet, so the next `sendTracks` replaces it: pass every permitted row
   * then, not just those that changed.
   */
  get livePending(): boolean {
    return this.#live.pending !== null;
  }

  /** Index of the durable entry to hand over next; null before the peer's HELLO. */
  get nextEntry(): number | null {
    return this.#durableOut?.next ?? null;
  }

  /** Queues HELLO. */
  start(nowS: number): void {
    if (this.#state !== 'new') return;
    this.#mailbox.queue(ownHello(this.#options));
    this.#state = 'greeting';
    this.#heardS = nowS;
    this.#pingedS = nowS;
  }

  /** Takes bytes from the peer, split anywhere. A fault sets `fault`; nothing throws. */
  receive(bytes: Uint8Array, nowS: number): void {
    if (this.#state === 'ended') return;
    this.counters.bytesReceived += bytes.length;
    if (!this.#meter.bytes(bytes.length, nowS)) {
      this.#fail({ code: 'flood', message: `more than ${this.#limits.bytesPerSMax} bytes within a second` });
    }
    let at = 0;
    while (at < bytes.length && this.#isRunning()) at = this.#receiveFrom(bytes, at, nowS);
  }

  /**
   * Puts a release on the live plane: the latest wins. Equal releases, handed over at equal times,
   * make equal bytes.
   *
   * @returns null when the session is not open.
   * @throws LinkError `not-released`, `too-many-rows`, `frame-too-large`
   */
  sendTracks(release: Released<TrackRelease>, nowS: number): SentTracks | null {
    this.#checkReleased(release);
    if (this.#state !== 'open') return null;
    const replaced = this.#live.pending?.sequence ?? null;
    const { sequence, bytes } = this.#live.put(release.value, nowS);
    if (replaced !== null) this.counters.framesConflated += 1;
    return { sequence, bytes, replaced };
  }

  /**
   * Puts a release for a third nation on the live plane, as a section signed with the own journal key
   * that the peer passes on. The latest for each nation and subject wins.
   *
   * @returns false when the session is not open.
   * @throws LinkError `not-released`, `too-many-rows`, `frame-too-large`
   */
  sendForPassingOn(release: Released<TrackRelease>, subject: Subject, sign: Sign): boolean {
    this.#checkReleased(release);
    if (this.#state !== 'open') return false;
    const section = sealSection(release, { origin: this.#options.self, subject, sign }, this.#limits);
    this.#putSection(`to ${section.to} ${subject}`, section.bytes);
    return true;
  }

  /**
   * Passes on another nation's section as it is. The latest of each origin and subject wins.
   *
   * @returns false when the session is not open.
   * @throws LinkError `not-released`
   */
  passOn(section: Released<SignedSection>): boolean {
    this.#checkReleased(section);
    if (this.#state !== 'open') return false;
    const { bytes } = section.value;
    const read = readSection(bytes);
    if (!read.ok || read.value.via !== this.#options.self || read.value.to !== this.#options.peer) {
      throw new LinkError('not-released', `what is passed on to ${this.#options.peer} is a section for it`);
    }
    const { origin, subject } = read.value;
    this.#putSection(`of ${origin} ${subject}`, bytes);
    return true;
  }

  /** Tells the peer that nothing more of an origin's tracks of this subject is passed on. False when the session is not open. */
  endPassingOn(origin: NationCode, subject: Subject): boolean {
    if (this.#state !== 'open') return false;
    const frameOf = (sequence: number): Uint8Array => encodeOnwardEnd(sequence, origin, subjectCode(subject));
    this.#live.putSection(`of ${origin} ${subject}`, frameOf);
    return true;
  }

  #putSection(name: string, bytes: Uint8Array): void {
    this.#live.putSection(name, (sequence) => encodeOnward(sequence, bytes));
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
    this.#checkReleased(entry);
    return this.#putEntry(index, entry.value);
  }

  /** Gives the place of an entry up: it was numbered, and may no longer go. As `sendEntry` otherwise. */
  skipEntry(index: number): boolean {
    return this.#putEntry(index, null);
  }

  #putEntry(index: number, entry: JournalEntry | null): boolean {
    if (this.#state !== 'open' || this.#durableOut === null || this.#durableOut.isFull) return false;
    if (index !== this.#durableOut.next) {
      throw new LinkError('entry-order', `entry ${index} was handed over; ${this.#durableOut.next} is next`);
    }
    this.#durableOut.put(encodeEntryFrame(index, entry));
    return true;
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
    if (entry !== null) this.#checkReleased(entry);
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
    const output = this.#mailbox.takeFrames();
    if (this.#state === 'open') {
      // Entries first: what changes the terms comes before what was released under them.
      const entries = this.#durableOut?.take() ?? [];
      this.counters.entriesSent += entries.length;
      output.push(...entries);
      output.push(...this.#takeLive());
    }
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
    if (nowS - this.#heardS >= silenceSMax) {
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

  #checkReleased(value: unknown): void {
    if (!isReleased(value))
      throw new LinkError('not-released', 'only what the release package released crosses a link');
    if (value.to === this.#options.peer) return;
    throw new LinkError('not-released', `released to ${value.to}, and this link goes to ${this.#options.peer}`);
  }

  #takeLive(): Uint8Array[] {
    return this.#live.take().map(({ sequence, digest: frameDigest, own, bytes }) => {
      if (own === null) this.#mailbox.report({ type: 'onward-sent', sequence, frameDigest });
      else {
        const { rows, withdrawn } = own;
        this.counters.rowsSent += rows;
        this.#mailbox.report({ type: 'tracks-sent', sequence, frameDigest, rows, withdrawn: withdrawn.length });
      }
      return bytes;
    });
  }

  #fail(fault: LinkFault): void {
    this.#fault = fault;
    this.#end(fault.code);
    this.#mailbox.report({ type: 'fault', ...fault });
  }

  #end(code: LinkFaultCode | 'normal'): void {
    this.#state = 'ended';
    this.#mailbox.dropFrames();
    if (code !== 'closed-by-peer') this.#mailbox.queue(encodeClose(code));
  }

  /** Reads on from `at`; returns where to go on. */
  #receiveFrom(bytes: Uint8Array, at: number, nowS: number): number {
    const { tableBytesMax, frameBytesMax } = this.#limits;
    const read = this.#reader.read(bytes, at, this.#state === 'open' ? frameBytesMax : tableBytesMax);
    if (!read.ok) {
      this.#fail(read.fault);
      return bytes.length;
    }
    const { frame, next } = read.value;
    const fault = frame === null ? null : this.#receiveFrame(frame, nowS);
    if (fault !== null) this.#fail(fault);
    return next;
  }

  #receiveFrame(frame: Uint8Array, nowS: number): LinkFault | null {
    this.counters.framesReceived += 1;
    this.#heardS = nowS;
    if (this.#mailbox.isFull)
      return { code: 'flood', message: 'answers and events are not taken as fast as they come' };
    if (frameType(frame) === FrameType.close) {
      return { code: 'closed-by-peer', message: `${this.#options.peer} closed the session: ${decodeClose(frame)}` };
    }
    return this.#incoming === null ? this.#receiveFirst(frame) : this.#incoming.take(frame, nowS);
  }

  #receiveFirst(frame: Uint8Array): LinkFault | null {
    if (this.#state === 'new') return { code: 'unexpected-frame', message: 'the session has not been started' };
    const type = frameType(frame);
    if (type !== FrameType.hello) return { code: 'unexpected-frame', message: `type ${type} before HELLO` };
    const hello = decodeHello(frame, this.#limits);
    if (!hello.ok) return hello.fault;
    const fault = helloFault(hello.value, this.#options, this.#limits);
    if (fault === null) this.#open(hello.value);
    return fault;
  }

  #open(hello: Hello): void {
    const durableOut = new DurableOut(hello.lastEntry, this.#limits);
    this.#durableOut = durableOut;
    this.#incoming = new Incoming({
      self: this.#options.self,
      peer: this.#options.peer,
      limits: this.#limits,
      meter: this.#meter,
      mailbox: this.#mailbox,
      counters: this.counters,
      live: this.#live,
      durableIn: this.#durableIn,
      durableOut,
      recalls: this.#recalls,
    });
    this.#state = 'open';
    this.#mailbox.report(helloEvent(hello, this.#options));
  }
}
