import type { KeyObject } from 'node:crypto';
import { concernedNations } from '@musubi/agreements';
import { entryHash } from '@musubi/ledger';
import type { JournalEntry, Label, NationCode, Sensor } from '@musubi/model';
import { claimIdentity, type IdentityRule, type JointPicture } from '@musubi/picture';
import type { Policies, ReleaseContext } from '@musubi/release';
import type { Act, RegisterKeeper } from './agreements/keeper.ts';
import type { PendingActs } from './agreements/pending-acts.ts';
import { type Alarm, Alarms } from './alarms.ts';
import type { BoardDesk, EntryDraft } from './boards/desk.ts';
import { InjectPlay } from './boards/play/inject-play.ts';
import type { PlayRecord } from './boards/play/play-record.ts';
import { Scorekeeper } from './boards/play/scorekeeper.ts';
import { boardWorld } from './boards/world.ts';
import { Border } from './partners/border.ts';
import type { Passing } from './partners/onward-pass.ts';
import type { Partner, Wire } from './partners/partner.ts';
import { RecoveringError, type Recovery } from './partners/recovery.ts';
import type { ReleaseLog } from './partners/release-log.ts';
import type { WrittenEntries } from './ledger/written.ts';
import type { Retaken } from './partners/retaken.ts';
import type { Witnessing } from './partners/witnessing.ts';
import type { GrantKeeper } from './release/grant-keeper.ts';
import type { SensorRoom } from './sensors/room.ts';
import type { TrackingRoom } from './tracking/instances.ts';
import { INJECTS_INPUT } from './sensors/injects-input.ts';
import { BallisticWatch } from './warnings/ballistic-watch.ts';

export interface CoreParts {
  readonly nation: NationCode;
  /** Everything that this node writes by itself is of an exercise. */
  readonly exercise: boolean;
  readonly purpose: string;
  readonly policies: Policies;
  readonly sensors: readonly Sensor[];
  readonly sensorRoom: SensorRoom;
  readonly tracking: TrackingRoom;
  readonly identityRules: readonly IdentityRule[];
  readonly keeper: RegisterKeeper;
  readonly pendingActs: PendingActs;
  readonly boards: BoardDesk;
  /** What the picture showed of exercises that ran. */
  readonly playRecord: PlayRecord;
  readonly grants: GrantKeeper;
  readonly partners: ReadonlyMap<NationCode, Partner>;
  readonly log: ReleaseLog;
  /** Entries of the journal by their hash. */
  readonly written: WrittenEntries;
  /** Whether this disk is known to be older than what partners hold. */
  readonly recovery: Recovery;
  readonly retaken: Retaken;
  readonly witnessing: Witnessing;
  /** The journal keys of nations whose tracks may come by way of others; partners' are among them. */
  readonly originKeys: ReadonlyMap<NationCode, KeyObject>;
  readonly picture: JointPicture;
  readonly nowS: () => number;
  /** An id for an item of a board that nobody has. */
  readonly newItem: () => string;
  readonly onProblem: (code: string, message: string) => void;
  /** A partner's tracks came: `refresh` shows them. */
  readonly onTracks: () => void;
}

/** As `newItem` draws names. */
const DRAWN_ITEM = /^[A-Z]{3}-[0-9A-F]{12}$/;
const AGREEMENT = /^agreement\/(.+)$/;
/** How often entries that may not go are asked about again, s. */
const WAITING_EVERY_S = 20;

/**
 * A nation's node without its sockets: bytes in, decisions, bytes out. The path of a plot runs
 * through `track` (four times a second) and `round` (once a second).
 */
export class NodeCore {
  readonly parts: CoreParts;
  /** Goes up each time the tracks are brought up to date: what was worked out from them is old then. */
  generation = 0;
  /** When that was, UTC seconds since 1970-01-01: the time of the picture. */
  pictureS: number;
  /** Counts rounds left out because the one before was still being written to disk. */
  roundsSkipped = 0;
  private readonly onRegisterChange: () => void;
  private readonly alarmList: Alarms;
  private readonly border: Border;
  private readonly ballisticWatch: BallisticWatch;
  private readonly injectPlay: InjectPlay;
  private readonly scorekeeper: Scorekeeper;

  constructor(parts: CoreParts, onRegisterChange: () => void) {
    this.parts = parts;
    this.onRegisterChange = onRegisterChange;
    this.pictureS = parts.nowS();
    this.alarmList = new Alarms(parts.nowS, parts.onProblem);
    this.border = new Border({
      ...parts,
      alarms: this.alarmList,
      context: (recipient) => this.context(recipient),
      onRecorded: (instrument) => this.registerChanged(instrument),
      onRetaken: (entries) => this.retook(entries),
      onTracks: (isNew) => {
        if (isNew) parts.picture.update(parts.nowS());
        parts.onTracks();
      },
    });
    this.ballisticWatch = new BallisticWatch({
      ...parts,
      partners: () => [...parts.partners.keys()].sort(),
      book: parts.boards.book,
      write: (drafts) => this.write(drafts),
    });
    const playing = {
      ...parts,
      book: parts.boards.book,
      world: () => boardWorld(this, parts.exercise),
      partners: () => new Set(parts.partners.keys()),
      write: (drafts: readonly EntryDraft[]) => this.write(drafts),
    };
    this.scorekeeper = new Scorekeeper({ ...playing, record: parts.playRecord });
    const input = parts.sensorRoom.inputs.find(({ address }) => address === INJECTS_INPUT);
    this.injectPlay = new InjectPlay({
      ...playing,
      sensor: parts.sensors[input?.feed.sensors[0] ?? -1] ?? null,
      levels: parts.policies[parts.boards.policy]?.classifications ?? [],
      hear: (bytes, atS) => input && parts.sensorRoom.accept(input, bytes, atS),
    });
  }

  get alarms(): ReadonlyMap<string, Alarm> {
    return this.alarmList.current;
  }

  /** The alarms as people should see them. */
  rankedAlarms(): Alarm[] {
    return this.alarmList.ranked();
  }

  /** Notes that `by` has seen an alarm; null where there is no such alarm. */
  acknowledgeAlarm(code: string, by: string): Alarm | null {
    return this.alarmList.acknowledge(code, by);
  }

  context(recipient: NationCode, nowS: number = this.parts.nowS()): ReleaseContext {
    const { nation, purpose, policies, keeper } = this.parts;
    const grants = this.parts.grants.inForce(nowS);
    return { self: nation, recipient, purpose, nowS, register: keeper.register, policies, grants };
  }

  /** How many tracks this node holds of partner `nation`. */
  heldOf(nation: NationCode): number {
    return this.border.heldOf(nation);
  }

  /** The label with which a track of partner `nation` came; null for one that is not held. */
  labelOf(nation: NationCode, number: number): Label | null {
    return this.border.labelOf(nation, number);
  }

  /** By way of whom a nation's track in the picture came; null when from its own node. */
  wayOf(nation: NationCode, number: number): NationCode | null {
    return this.border.wayOf(nation, number);
  }

  /** What partner `to` was given of `origin`'s tracks that `origin` signed for it, and why or why not. */
  passedOn(origin: NationCode, to: NationCode): Passing[] {
    return this.border.onward.passing.of(origin, to);
  }

  /**
   * Feeds what the sensors and the injects brought since the last call to every tracker, and warns of what falls.
   * @param atS the beat's own time: that of the clock would tell how much work there was.
   */
  track(atS: number = this.parts.nowS()): void {
    const { sensorRoom, tracking } = this.parts;
    this.injectPlay.look(atS);
    tracking.update(sensorRoom.take(), atS);
    this.ballisticWatch.look(tracking.own.tracker.ballistic(), atS);
  }

  /** Makes the joint picture and each partner's release, and sends what may go. */
  async round(atS: number = this.parts.nowS()): Promise<void> {
    if (this.border.busy) {
      this.roundsSkipped++;
      return;
    }
    this.border.tick(atS);
    for (const partner of this.parts.partners.values())
      if (this.isEntryDue(partner, atS)) void this.border.sendEntries(partner);
    await this.release(atS, [...this.parts.partners.values()], true);
  }

  private async release(atS: number, recipients: readonly Partner[], isFullSecond: boolean): Promise<void> {
    const { tracking, picture, partners, identityRules, sensorRoom } = this.parts;
    sensorRoom.statistics.settle(atS);
    tracking.snapshot();
    this.generation++;
    this.pictureS = atS;
    claimIdentity(tracking.own.tracks, identityRules);
    picture.replaceOwn(tracking.own.tracks, atS);
    for (const partner of partners.values()) this.border.checkInflow(partner);
    this.border.onward.review(recipients, this.parts.nowS());
    picture.update(atS);
    this.scorekeeper.beat(picture.tracks(), atS);
    for (const partner of recipients) {
      partner.session?.tick(atS);
      partner.decide(this.context(partner.nation, atS), isFullSecond);
    }
    await this.border.pump(recipients);
  }

  /** Shows what partners sent since the last round, without another look for what belongs together. */
  refresh(atS: number = this.parts.nowS()): void {
    this.parts.picture.refresh(atS);
    this.generation++;
    this.pictureS = atS;
  }

  /** A connection on which partner `nation` has proven itself. */
  connected(nation: NationCode, wire: Wire): void {
    const partner = this.parts.partners.get(nation);
    if (!partner || !this.mayConnect(nation)) {
      wire.close();
      return;
    }
    partner.attach(wire, this.context(nation));
    this.border.begin(nation);
    void this.border.pump([partner]);
  }

  /** A connection with a partner failed for a reason that time does not mend, such as another certificate. */
  linkRefused(nation: NationCode, reason: string): void {
    const partner = this.parts.partners.get(nation);
    if (partner) partner.fault = reason;
    this.alarmList.raise(`link-${nation}`, `The link to ${nation} is refused: ${reason}`, {
      text: 'link-refused',
      detail: reason,
    });
  }

  isConnected(nation: NationCode): boolean {
    return this.parts.partners.get(nation)?.state === 'connected';
  }

  /** False while a partner that broke the rules of the link is kept away. */
  mayConnect(nation: NationCode): boolean {
    return this.border.mayConnect(nation);
  }

  /** A session with partner `nation` stands or is being opened. */
  isLinked(nation: NationCode): boolean {
    return (this.parts.partners.get(nation)?.session ?? null) !== null;
  }

  disconnected(nation: NationCode, wire: Wire): void {
    this.parts.partners.get(nation)?.detach(wire);
  }

  /** Bytes from a partner; those of a connection that a newer one replaced are not looked at. */
  received(nation: NationCode, wire: Wire, bytes: Uint8Array): void {
    const partner = this.parts.partners.get(nation);
    if (!partner?.isOn(wire)) return;
    partner.session?.receive(bytes, this.parts.nowS());
    void this.border.pump([partner]);
  }

  /** An act of this nation on an instrument: on disk, in force here and on its way to the parties. */
  async act(event: Act): Promise<JournalEntry | { code: string; message: string }> {
    const unheard = await this.unheardOf(this.parties(event.instrument));
    if (unheard !== null) return { code: unheard.code, message: unheard.message };
    const entry = await this.parts.keeper.act(event, this.parts.nowS());
    if (!('signature' in entry)) return entry;
    this.parts.log.note({ type: 'event', digest: entryHash(entry) }, this.parts.nowS());
    this.address(entry);
    await this.registerChanged(event.instrument);
    return entry;
  }

  /** Puts an own entry in the outboxes of those it is for; it goes as soon as it may. */
  address(entry: JournalEntry): void {
    for (const partner of this.addressees(entry)) partner.outbox.hold(entry);
  }

  /** Writes to boards: on disk, folded here, and on its way to those it is for. */
  async write(drafts: readonly EntryDraft[]): Promise<readonly JournalEntry[]> {
    const { boards, log, nowS } = this.parts;
    const continued = drafts.filter((draft) => !this.isNewItem(draft));
    const unheard = await this.unheardOf(this.recipients(continued.flatMap(({ releasableTo }) => releasableTo)));
    if (unheard !== null) throw unheard;
    const entries = await boards.write(drafts, nowS());
    const concerned = new Set<Partner>();
    for (const entry of entries) {
      log.note({ type: 'event', digest: entryHash(entry) }, nowS());
      this.address(entry);
      for (const partner of this.addressees(entry)) concerned.add(partner);
    }
    for (const partner of concerned) void this.border.sendEntries(partner);
    return entries;
  }

  private addressees({ subject, label }: JournalEntry): Partner[] {
    if (subject.startsWith('agreement/')) return this.parties(subject.slice('agreement/'.length));
    if (!subject.startsWith('board/')) return [];
    return this.recipients(label.releasableTo);
  }

  private recipients(nations: readonly NationCode[]): Partner[] {
    return [...this.parts.partners.values()].filter(({ nation }) => nations.includes(nation));
  }

  /** Why nothing may be written now that goes to these partners; null where it may. */
  private async unheardOf(partners: readonly Partner[]): Promise<RecoveringError | null> {
    const nations = partners.map(({ nation }) => nation);
    await this.border.recall.settled(nations);
    const unheard = this.parts.recovery.unheard.filter((nation) => nations.includes(nation));
    return unheard.length > 0 ? new RecoveringError(unheard) : null;
  }

  /** Of an item whose name was drawn a moment ago nobody can hold an entry. */
  private isNewItem({ board, item }: EntryDraft): boolean {
    return DRAWN_ITEM.test(item) && this.parts.boards.book.item(board, item) === undefined;
  }

  /** Own entries are in the journal again: they go to the others they are for, and count. */
  private async retook(entries: readonly JournalEntry[]): Promise<void> {
    for (const entry of entries) this.address(entry);
    const instruments = new Set(entries.flatMap(({ subject }) => AGREEMENT.exec(subject)?.[1] ?? []));
    for (const instrument of instruments) await this.registerChanged(instrument);
    for (const partner of this.parts.partners.values()) void this.border.sendEntries(partner);
  }

  /** What waits for terms that begin on a day, or for a delay, is looked at again now and then. */
  private isEntryDue({ outbox }: Partner, atS: number): boolean {
    return outbox.waitingCount > 0 && Math.floor(atS) % WAITING_EVERY_S === 0;
  }

  private parties(instrument: string): Partner[] {
    const found = this.parts.keeper.register.instruments.get(instrument);
    const concerned = found === undefined ? [] : concernedNations(found);
    return [...this.parts.partners.values()].filter(({ nation }) => concerned.includes(nation));
  }

  /**
   * Terms changed: what follows from them goes out now, not at the next second, to the parties. Others
   * get nothing at that moment: it is not their affair that there was an act.
   */
  private async registerChanged(instrument: string): Promise<void> {
    this.onRegisterChange();
    await this.termsChanged(this.parties(instrument));
  }

  /** What follows from changed terms or grants goes out now, to the partners concerned. */
  async termsChanged(partners: readonly Partner[]): Promise<void> {
    await this.border.busy?.catch(() => undefined);
    // Entries first: what changed the terms comes before what was released under them.
    for (const partner of partners) await this.border.sendEntries(partner);
    await this.release(this.parts.nowS(), partners, false);
  }
}
