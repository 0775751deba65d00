import type { KeyObject } from 'node:crypto';
import { flows } from '@musubi/agreements';
import { type LinkEvent, LinkSession } from '@musubi/link';
import type { NationCode, Sensor } from '@musubi/model';
import { claimIdentity } from '@musubi/picture';
import {
  addsNothing,
  type ReleaseContext,
  releasableSensors,
  releaseEntry,
  releaseTracks,
  type TrackReleaseResult,
  viewSchedules,
  type WithheldSensor,
} from '@musubi/release';
import type { LabelledRule } from '../config/identity-rules.ts';
import type { TrackingInstance, TrackingRoom } from '../tracking/instances.ts';
import type { Inbox } from './inbox.ts';
import { OnwardOut } from './onward-out.ts';
import type { Outbox } from './outbox.ts';
import { TrackHistory } from './track-history.ts';

/** Where a session's bytes go. */
export interface Wire {
  /** Bytes written and not yet taken by the network. */
  readonly backlogBytes: number;
  write(bytes: Uint8Array): void;
  close(): void;
}

/** With more than this unsent, frames wait in the session, where newer ones replace older. */
const BACKLOG_BYTES_MAX = 1_000_000;
/** Entries that get their numbers together: what has one goes first, however urgent the rest becomes. */
const NUMBERED_AT_ONCE = 32;

export interface PartnerOptions {
  readonly nation: NationCode;
  readonly journalKey: KeyObject;
  /** This node's own, which signs what the partner passes on. */
  readonly ownKey: KeyObject;
  readonly sensors: readonly Sensor[];
  readonly tracking: TrackingRoom;
  readonly identityRules: readonly LabelledRule[];
  readonly outbox: Outbox;
  readonly inbox: Inbox;
}

/** What is decided for a partner now: which sensors feed its tracker, and which tracks go. */
export interface Plan {
  readonly instance: TrackingInstance;
  readonly withheldSensors: readonly WithheldSensor[];
  readonly result: TrackReleaseResult;
}

/**
 * One partner as this node deals with it: what it may have, what it holds, and the session with
 * its node when there is one. It decides and queues; the core logs and lets the bytes go.
 */
export class Partner {
  readonly nation: NationCode;
  readonly journalKey: KeyObject;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  /** What it gets to pass on. */
  readonly onward: OnwardOut;
  /** Latest decision; made whether or not the partner is connected. */
  plan: Plan | null = null;
  session: LinkSession | null = null;
  connectedSinceS: number | null = null;
  lastFrameS: number | null = null;
  fault: string | null = null;
  drifted: readonly string[] = [];
  /** It holds entries of this nation that this disk lacks: nothing goes to it before they are here. */
  isRecalling = false;
  private wire: Wire | null = null;
  private held: Iterable<number> = [];
  private isOpen = false;
  private framesSentBefore = 0;
  private framesReceivedBefore = 0;
  private readonly options: PartnerOptions;
  private readonly history = new TrackHistory();
  private writes: Promise<void> = Promise.resolve();
  private entriesOut: Promise<unknown> = Promise.resolve();
  /** When the session began, by which the frames of different sessions are told apart. */
  private sessionS = 0;

  constructor(options: PartnerOptions) {
    this.options = options;
    this.nation = options.nation;
    this.journalKey = options.journalKey;
    this.inbox = options.inbox;
    this.outbox = options.outbox;
    this.onward = new OnwardOut({ ...options, key: options.ownKey });
  }

  get state(): 'connecting' | 'connected' | 'down' | 'refused' {
    if (this.isOpen) return 'connected';
    if (this.fault) return 'refused';
    return this.session ? 'connecting' : 'down';
  }

  get framesSent(): number {
    return this.framesSentBefore + (this.session?.counters.framesSent ?? 0);
  }

  get framesReceived(): number {
    return this.framesReceivedBefore + (this.session?.counters.framesReceived ?? 0);
  }

  /** Begins a session on a connection whose other end has proven to be this partner. */
  attach(wire: Wire, context: ReleaseContext): void {
    this.detach();
    this.wire = wire;
    this.fault = null;
    const shared = [...context.register.instruments.values()].filter(
      ({ parties }) => parties.includes(this.nation) && parties.includes(context.self),
    );
    this.session = new LinkSession({
      self: context.self,
      peer: this.nation,
      instruments: shared.map(({ id, textSha256 }) => ({ id, textSha256 })),
      lastEntrySeen: this.inbox.lastSeen,
      lastEntryNumbered: this.outbox.size,
    });
    this.sessionS = context.nowS;
    this.session.start(context.nowS);
  }

  /** Ends the session, if there is one. What the partner gave is let age, not dropped. */
  detach(wire?: Wire): void {
    if (wire && wire !== this.wire) return;
    this.framesSentBefore = this.framesSent;
    this.framesReceivedBefore = this.framesReceived;
    this.wire?.close();
    this.wire = null;
    this.session = null;
    this.isOpen = false;
    this.isRecalling = false;
    this.connectedSinceS = null;
    this.held = [];
  }

  /** Ends a session that broke: its last word is written, and the connection closed behind it. */
  end(lastWords: readonly Uint8Array[]): void {
    for (const bytes of lastWords) this.wire?.write(bytes);
    this.detach();
  }

  isOn(wire: Wire): boolean {
    return this.wire === wire;
  }

  /** The session is open: from here on frames go, the first with everything. */
  opened(nowS: number, drifted: readonly string[]): void {
    this.isOpen = true;
    this.connectedSinceS = nowS;
    this.drifted = drifted;
    this.held = [];
    this.onward.begin();
  }

  /**
   * Decides anew what this partner may have, and queues it when there is a session.
   * @param isFullSecond false at an act, when sections that it may pass on wait for the next second.
   */
  decide(context: ReleaseContext, isFullSecond = true): void {
    const { sensors, tracking, identityRules } = this.options;
    const { uses, withheld } = releasableSensors(sensors, context);
    const instance = tracking.forPartner(this.nation, uses);
    const claims = identityRules.filter(({ label }) => label !== null && addsNothing(label, sensors, uses, context));
    claimIdentity(
      instance.tracks,
      claims.map(({ rule }) => rule),
    );
    const earlier = this.history.take(instance, viewSchedules(context), context.nowS);
    const result = releaseTracks({ batch: instance.tracks, earlier, sensors, held: this.held }, context);
    this.plan = { instance, withheldSensors: withheld, result };
    const session = this.isOpen && !this.isRecalling ? this.session : null;
    if (session) {
      session.sendTracks(result.released, context.nowS);
      this.held = result.permitted;
    }
    this.onward.decide(context, session, isFullSecond);
  }

  /**
   * Numbers and queues the durable entries that may go, as many as fit. Resolves with the reason where
   * something is wrong; that a partner may not have an entry is nothing wrong.
   */
  sendEntries(context: () => ReleaseContext): Promise<string | null> {
    const sent = this.entriesOut.then(() => this.queueEntries(context));
    this.entriesOut = sent.catch(() => null);
    return sent;
  }

  private async queueEntries(context: () => ReleaseContext): Promise<string | null> {
    for (;;) {
      const { session, outbox } = this;
      const index = this.isOpen && !this.isRecalling && session ? session.nextEntry : null;
      if (index === null || !session) return null;
      if (index > outbox.size) {
        const now = context();
        const numbered = await outbox.number((entry) => 'released' in releaseEntry(entry, now), NUMBERED_AT_ONCE);
        if (numbered === 0) return null;
        continue;
      }
      const entry = outbox.entry(index);
      if (entry === undefined) return `entry ${index} for ${this.nation} is not in the journal`;
      const decision = entry === null ? null : releaseEntry(entry, context());
      if (decision === null) {
        if (!session.skipEntry(index)) return null;
      } else if ('withheld' in decision) await outbox.giveUp(index);
      else if (!session.sendEntry(index, decision.released)) return null;
    }
  }

  /** Where a live frame stands among those of this connection. */
  frame({ sequence }: { readonly sequence: number }): { sessionS: number; sequence: number } {
    return { sessionS: this.sessionS, sequence };
  }

  /** Whether anything of a kind of track may come from this partner under the agreements in force. */
  mayReceive(context: ReleaseContext): boolean {
    const { register, nowS, self } = context;
    const from = { from: this.nation, to: self, nowS };
    return (['air-track', 'surface-track'] as const).some(
      (subject) => flows(register, { ...from, subject }).applies.length > 0,
    );
  }

  /** Bytes that wait for the line. */
  get backlogBytes(): number {
    return this.wire?.backlogBytes ?? 0;
  }

  /** What the session wants told, and the bytes to write, which the caller may hold back to log them. */
  take(): { bytes: Uint8Array[]; events: LinkEvent[] } {
    if (!this.session || !this.wire) return { bytes: [], events: [] };
    const bytes = this.wire.backlogBytes > BACKLOG_BYTES_MAX ? [] : this.session.takeOutput();
    return { bytes, events: this.session.takeEvents() };
  }

  /** Writes bytes once `allowed` resolves, after everything handed over before. */
  write(bytes: readonly Uint8Array[], allowed: Promise<void>): void {
    const wire = this.wire;
    if (!wire || bytes.length === 0) return;
    this.writes = this.writes
      .then(() => allowed)
      .then(
        () => {
          if (wire === this.wire) for (const piece of bytes) wire.write(piece);
        },
        // What could not be logged does not go.
        () => this.detach(wire),
      );
  }
}
