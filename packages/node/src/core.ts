import { concernedNations } from '@musubi/agreements';
import { entryHash } from '@musubi/ledger';
import type { LinkEvent } from '@musubi/link';
import type { JournalEntry, NationCode, Sensor } from '@musubi/model';
import { claimIdentity, type IdentityRule, type JointPicture } from '@musubi/picture';
import type { Policies, ReleaseContext } from '@musubi/release';
import type { Act, RegisterKeeper } from './agreements/keeper.ts';
import { Inflow } from './partners/inflow.ts';
import type { Partner, Wire } from './partners/partner.ts';
import type { ReleaseLog } from './partners/release-log.ts';
import type { SensorRoom } from './sensors/room.ts';
import type { TrackingRoom } from './tracking/instances.ts';

/** Something a person should hear of. */
export interface Alarm {
  readonly code: string;
  readonly message: string;
  readonly sinceS: number;
}

export interface CoreParts {
  readonly nation: NationCode;
  readonly purpose: string;
  readonly policies: Policies;
  readonly sensors: readonly Sensor[];
  readonly sensorRoom: SensorRoom;
  readonly tracking: TrackingRoom;
  readonly identityRules: readonly IdentityRule[];
  readonly keeper: RegisterKeeper;
  readonly partners: ReadonlyMap<NationCode, Partner>;
  readonly log: ReleaseLog;
  readonly picture: JointPicture;
  readonly nowS: () => number;
  readonly onProblem: (code: string, message: string) => void;
}

const ALARMS_MAX = 50;
/** How often one pump asks a session for more: handling an event may queue more output. */
const PUMP_TURNS_MAX = 8;

/**
 * A nation's node without its sockets: bytes in, decisions, bytes out. The path of a plot runs
 * through `track` (four times a second) and `round` (once a second).
 */
export class NodeCore {
  readonly parts: CoreParts;
  readonly alarms = new Map<string, Alarm>();
  /** Goes up each time the tracks are brought up to date: what was worked out from them is old then. */
  generation = 0;
  /** When that was, UTC seconds since 1970-01-01: the time of the picture. */
  pictureS: number;
  /** Counts rounds left out because the one before was still being written to disk. */
  roundsSkipped = 0;
  private readonly onRegisterChange: () => void;
  private flushing: Promise<void> | null = null;
  private entries: Promise<void> = Promise.resolve();
  private readonly inflows = new Map<NationCode, Inflow>();

  constructor(parts: CoreParts, onRegisterChange: () => void) {
    this.parts = parts;
    this.onRegisterChange = onRegisterChange;
    this.pictureS = parts.nowS();
    for (const nation of parts.partners.keys()) this.inflows.set(nation, new Inflow(nation, parts.picture));
  }

  context(recipient: NationCode): ReleaseContext {
    const { nation, purpose, policies, keeper, nowS } = this.parts;
    return { self: nation, recipient, purpose, nowS: nowS(), register: keeper.register, policies };
  }

  /** How many tracks this node holds of partner `nation`. */
  heldOf(nation: NationCode): number {
    return this.inflows.get(nation)?.size ?? 0;
  }

  /** Feeds what the sensors brought since the last call to every tracker. */
  track(): void {
    const { sensorRoom, tracking, nowS } = this.parts;
    tracking.update(sensorRoom.take(), nowS());
  }

  /** Makes the joint picture and each partner's release, and sends what may go. */
  async round(): Promise<void> {
    if (this.flushing) {
      this.roundsSkipped++;
      return;
    }
    const { tracking, picture, partners, identityRules, nowS, sensorRoom } = this.parts;
    sensorRoom.statistics.settle(nowS());
    tracking.snapshot();
    this.generation++;
    this.pictureS = nowS();
    claimIdentity(tracking.own.tracks, identityRules);
    picture.replaceOwn(tracking.own.tracks, this.pictureS);
    for (const partner of partners.values()) this.checkInflow(partner);
    picture.update(this.pictureS);
    for (const partner of partners.values()) {
      partner.session?.tick(nowS());
      partner.decide(this.context(partner.nation));
    }
    await this.pump([...partners.values()]);
  }

  /** A connection on which partner `nation` has proven itself. */
  connected(nation: NationCode, wire: Wire): void {
    const partner = this.parts.partners.get(nation);
    if (!partner) {
      wire.close();
      return;
    }
    partner.attach(wire, this.context(nation));
    this.inflows.get(nation)?.begin();
    void this.pump([partner]);
  }

  /** A connection with a partner failed for a reason that time does not mend, such as another certificate. */
  linkRefused(nation: NationCode, reason: string): void {
    const partner = this.parts.partners.get(nation);
    if (partner) partner.fault = reason;
    this.alarm(`link-${nation}`, `The link to ${nation} is refused: ${reason}`);
  }

  isConnected(nation: NationCode): boolean {
    return this.parts.partners.get(nation)?.state === 'connected';
  }

  disconnected(nation: NationCode, wire: Wire): void {
    this.parts.partners.get(nation)?.detach(wire);
  }

  /** Bytes from a partner; those of a connection that a newer one replaced are not looked at. */
  received(nation: NationCode, wire: Wire, bytes: Uint8Array): void {
    const partner = this.parts.partners.get(nation);
    if (!partner?.isOn(wire)) return;
    partner.session?.receive(bytes, this.parts.nowS());
    void this.pump([partner]);
  }

  /** An act of this nation on an instrument: on disk, in force here and on its way to the parties. */
  async act(event: Act): Promise<JournalEntry | { code: string; message: string }> {
    const entry = await this.parts.keeper.act(event, this.parts.nowS());
    if (!('signature' in entry)) return entry;
    this.parts.log.note({ type: 'event', digest: entryHash(entry) }, this.parts.nowS());
    await this.address(entry);
    await this.registerChanged();
    return entry;
  }

  /** Puts own entries in the outboxes of those who may have them, and on their way. */
  async address(entry: JournalEntry): Promise<void> {
    for (const partner of this.parts.partners.values()) {
      const instrument = this.parts.keeper.register.instruments.get(entry.subject.replace('agreement/', ''));
      if (!instrument || !concernedNations(instrument).includes(partner.nation)) continue;
      if (partner.outbox.has(entry)) continue;
      await partner.outbox.add(entry);
      this.sendEntries(partner);
    }
  }

  /** Terms changed: what follows from them goes out now, not at the next second. */
  private async registerChanged(): Promise<void> {
    this.onRegisterChange();
    await this.flushing?.catch(() => undefined);
    await this.round();
  }

  /** Drops at once what a partner gave under terms that no longer hold. */
  private checkInflow(partner: Partner): void {
    if (!partner.mayReceive(this.context(partner.nation))) this.inflows.get(partner.nation)?.drop();
  }

  /** Handles what sessions report, logs what is about to cross, then lets it go. */
  private async pump(partners: readonly Partner[]): Promise<void> {
    const outgoing: [Partner, Uint8Array[]][] = [];
    let mustLog = false;
    for (const partner of partners) {
      for (let turn = 0; turn < PUMP_TURNS_MAX; turn++) {
        const { bytes, events } = partner.take();
        if (bytes.length > 0) outgoing.push([partner, bytes]);
        for (const event of events) mustLog = this.handle(partner, event) || mustLog;
        if (bytes.length === 0 && events.length === 0) break;
      }
    }
    const allowed = mustLog ? this.flush() : Promise.resolve();
    for (const [partner, bytes] of outgoing) partner.write(bytes, allowed);
    await allowed.catch((error: unknown) => this.alarm('ledger', `The ledger cannot be written: ${String(error)}`));
  }

  private flush(): Promise<void> {
    const before = this.flushing ?? Promise.resolve();
    const flushing = before.catch(() => undefined).then(() => this.parts.log.flush());
    const done = flushing.finally(() => {
      if (this.flushing === done) this.flushing = null;
    });
    this.flushing = done;
    return done;
  }

  /** True when the event must be in the ledger before anything more goes. */
  private handle(partner: Partner, event: LinkEvent): boolean {
    const { log, nowS } = this.parts;
    switch (event.type) {
      case 'hello':
        this.opened(partner, event.drifted);
        return false;
      case 'tracks-sent':
        log.note({ type: 'release', to: partner.nation, digest: event.frameDigest }, nowS());
        return true;
      case 'tracks':
        partner.lastFrameS = nowS();
        log.note({ type: 'receipt', from: partner.nation, digest: event.frameDigest }, nowS());
        if (partner.mayReceive(this.context(partner.nation))) {
          this.inflows.get(partner.nation)?.receive(event.release, nowS());
        }
        // The receipt says that it is in the ledger here.
        return true;
      case 'entry':
        this.entries = this.entries.then(() => this.receiveEntry(partner, event.index, event.entry));
        return false;
      case 'entry-acknowledged':
        this.sendEntries(partner);
        return false;
      case 'fault':
        partner.fault = event.message;
        this.alarm(`link-${partner.nation}`, `The link to ${partner.nation} was cut: ${event.message}`);
        partner.detach();
        return false;
      default:
        return false;
    }
  }

  private opened(partner: Partner, drifted: readonly string[]): void {
    const { nation } = partner;
    partner.opened(this.parts.nowS(), drifted);
    this.alarms.delete(`link-${nation}`);
    this.alarmIf(
      drifted.length > 0 ? `Agreement drift: ${nation} holds another text of ${drifted.join(', ')}` : null,
      `drift-${nation}`,
    );
    this.sendEntries(partner);
  }

  private sendEntries(partner: Partner): void {
    this.alarmIf(partner.sendEntries(this.context(partner.nation)), `entry-${partner.nation}`);
  }

  /** On disk first, then acknowledged: to the session it came by, if that is still there. */
  private async receiveEntry(partner: Partner, index: number, entry: JournalEntry): Promise<void> {
    const { session } = partner;
    try {
      const accepted = await this.parts.keeper.accept(entry, partner.nation, partner.journalKey);
      if (accepted.outcome === 'refused') {
        this.alarm(`journal-${partner.nation}`, `${partner.nation}: ${accepted.message} (${accepted.code})`);
      } else {
        this.parts.log.note({ type: 'event', from: partner.nation, digest: entryHash(entry) }, this.parts.nowS());
      }
      // What follows an entry that is missing here may come again when that has come.
      if (accepted.outcome === 'refused' && accepted.code === 'gap') return;
      await partner.inbox.advance(index);
      if (session && session === partner.session) session.acknowledgeEntry(index);
      if (accepted.outcome === 'recorded') await this.registerChanged();
      else await this.pump([partner]);
    } catch (error) {
      this.alarm('journal', `The journal cannot be written: ${String(error)}`);
    }
  }

  private alarm(code: string, message: string): void {
    this.parts.onProblem(code, message);
    if (this.alarms.size >= ALARMS_MAX && !this.alarms.has(code)) return;
    const sinceS = this.alarms.get(code)?.sinceS ?? this.parts.nowS();
    this.alarms.set(code, { code, message, sinceS });
  }

  /** Raises the alarm, or ends it where there is nothing to tell any more. */
  private alarmIf(message: string | null, code: string): void {
    if (message) this.alarm(code, message);
    else this.alarms.delete(code);
  }
}
