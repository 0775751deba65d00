import type { KeyObject } from 'node:crypto';
import type { LinkEvent, LinkFault } from '@musubi/link';
import type { JournalEntry, Label, NationCode } from '@musubi/model';
import type { JointPicture } from '@musubi/picture';
import type { ReleaseContext, TrackRelease } from '@musubi/release';
import type { RegisterKeeper } from '../agreements/keeper.ts';
import type { Alarms } from '../alarms.ts';
import type { BoardDesk } from '../boards/desk.ts';
import { DriftWatch, driftText } from './drift-watch.ts';
import { EntryIntake } from './entry-intake.ts';
import { Inflow } from './inflow.ts';
import { Onward } from './onward.ts';
import type { Partner } from './partner.ts';
import { Quarantine } from './quarantine.ts';
import { Recall } from './recall.ts';
import type { Recovery } from './recovery.ts';
import type { ReleaseLog } from './release-log.ts';
import type { Retaken } from './retaken.ts';
import { WitnessExchange } from './witness-exchange.ts';
import type { Witnessing } from './witnessing.ts';

export interface BorderParts {
  readonly nation: NationCode;
  readonly partners: ReadonlyMap<NationCode, Partner>;
  readonly log: ReleaseLog;
  readonly witnessing: Witnessing;
  /** The journal keys of nations whose tracks may come by way of others; partners' are among them. */
  readonly originKeys: ReadonlyMap<NationCode, KeyObject>;
  readonly recovery: Recovery;
  readonly retaken: Retaken;
  readonly keeper: RegisterKeeper;
  readonly boards: BoardDesk;
  readonly picture: JointPicture;
  readonly alarms: Alarms;
  readonly nowS: () => number;
  readonly context: (recipient: NationCode) => ReleaseContext;
  /** A partner's entry changed the register. */
  readonly onRecorded: (instrument: string) => Promise<void>;
  /** Own entries are there again that this disk had lost. */
  readonly onRetaken: (entries: readonly JournalEntry[]) => Promise<void>;
  /** A partner's tracks are in the picture's hands; `isNew` when they may not wait for the next full second. */
  readonly onTracks: (isNew: boolean) => void;
}

/** How often one pump asks a session for more: handling an event may queue more output. */
const PUMP_TURNS_MAX = 8;
/** An alarm that a partner's word raised ends so long after the last word. */
const WORD_S = 120;

/** The traffic with partners: what sessions report is handled here, and what leaves is logged first. */
export class Border {
  private readonly parts: BorderParts;
  private readonly inflows = new Map<NationCode, Inflow>();
  private readonly watches = new Map<NationCode, DriftWatch>();
  private readonly toldDriftS = new Map<NationCode, number>();
  private readonly quarantine = new Quarantine();
  private flushing: Promise<void> | null = null;
  private readonly entries: EntryIntake;
  private readonly witnesses: WitnessExchange;
  readonly onward: Onward;
  readonly recall: Recall;

  constructor(parts: BorderParts) {
    this.parts = parts;
    const pump = (partners: Iterable<Partner>): Promise<void> => this.pump(partners);
    this.entries = new EntryIntake({ ...parts, pump });
    this.witnesses = new WitnessExchange({ ...parts, pump });
    this.recall = new Recall({
      ...parts,
      pump,
      onHeard: (partner) => void this.sendEntries(partner),
      refuse: (partner, message) => this.refuse(partner, message),
    });
    this.onward = new Onward({ ...parts, own: parts.nation, inflowOf: (origin) => this.inflowOf(origin) });
    for (const nation of parts.partners.keys()) this.watches.set(nation, new DriftWatch(nation));
  }

  /** The flush that is under way, or null. */
  get busy(): Promise<void> | null {
    return this.flushing;
  }

  heldOf(nation: NationCode): number {
    return this.inflows.get(nation)?.size ?? 0;
  }

  /** The label of a track that this node holds of a partner. */
  labelOf(nation: NationCode, number: number): Label | null {
    return this.inflows.get(nation)?.labelOf(number) ?? null;
  }

  /** By way of whom a nation's track in the picture came; null when from its own node. */
  wayOf(nation: NationCode, number: number): NationCode | null {
    return this.inflows.get(nation)?.wayOf(number) ?? null;
  }

  /** False while a partner that broke the rules of the link is kept away. */
  mayConnect(nation: NationCode): boolean {
    return !this.quarantine.holds(nation, this.parts.nowS());
  }

  /** A session with the partner begins: its next frame is a whole picture. */
  begin(nation: NationCode): void {
    this.inflowOf(nation).begin();
  }

  /** Drops at once what a partner gave under terms that no longer hold. */
  checkInflow(partner: Partner): void {
    const { context, nowS } = this.parts;
    if (!partner.mayReceive(context(partner.nation))) this.inflowOf(partner.nation).drop(nowS());
  }

  /** What is due at each full second beside the releases: witnessing, and alarms that end by themselves. */
  tick(nowS: number): void {
    const { partners, alarms } = this.parts;
    for (const nation of partners.keys()) {
      if (nowS - (this.toldDriftS.get(nation) ?? 0) > WORD_S) alarms.end(`release-drift-told-${nation}`);
      const differences = this.watches.get(nation)?.lasting(nowS) ?? null;
      const drift = differences && `Agreement drift: ${nation} releases under ${differences}`;
      alarms.raiseIf(drift, { detail: differences ?? '' }, `release-drift-${nation}`);
    }
    this.witnesses.tick(nowS);
    this.recall.tick(partners, nowS);
  }

  /** Handles what sessions report, logs what is about to cross, then lets it go. */
  async pump(partners: Iterable<Partner>): Promise<void> {
    const outgoing: [Partner, Uint8Array[]][] = [];
    let mustLog = false;
    for (const partner of partners) {
      for (let turn = 0; turn < PUMP_TURNS_MAX; turn++) {
        const { bytes, events } = partner.take();
        const fault = events.find(({ type }) => type === 'fault');
        if (bytes.length > 0 && !fault) outgoing.push([partner, bytes]);
        for (const event of events) mustLog = this.handle(partner, event) || mustLog;
        // All that a broken session still says is why it ended.
        if (fault) partner.end(bytes);
        if (bytes.length === 0 && events.length === 0) break;
      }
    }
    const allowed = mustLog ? this.flush() : Promise.resolve();
    for (const [partner, bytes] of outgoing) partner.write(bytes, allowed);
    await allowed.catch((error: unknown) =>
      this.parts.alarms.raise('ledger', `The ledger cannot be written: ${String(error)}`, { detail: String(error) }),
    );
  }

  /** Numbers what may go of the entries that wait for a partner, and lets it go. */
  async sendEntries(partner: Partner): Promise<void> {
    const { alarms, context } = this.parts;
    try {
      const problem = await partner.sendEntries(() => context(partner.nation));
      alarms.raiseIf(problem, { detail: problem ?? '' }, `entry-${partner.nation}`);
      await this.pump([partner]);
    } catch (error) {
      alarms.raise('journal', `The outbox cannot be written: ${String(error)}`, { detail: String(error) });
    }
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
    const { log, alarms, nowS } = this.parts;
    const { nation } = partner;
    switch (event.type) {
      case 'hello':
        this.opened(partner, event);
        return false;
      case 'recall':
        this.recall.give(partner, event.count, event.from);
        return true;
      case 'recalled':
        this.recall.take(partner, event.place, event.entry);
        return false;
      case 'tracks-sent':
      case 'onward-sent':
        log.note({ type: 'release', to: nation, digest: event.frameDigest, frame: partner.frame(event) }, nowS());
        return true;
      case 'tracks':
        log.note({ type: 'receipt', from: nation, digest: event.frameDigest, frame: partner.frame(event) }, nowS());
        this.entries.inTurn(partner, (waited) => this.takeTracks(partner, event.release, waited));
        // The receipt says that it is in the ledger here.
        return true;
      case 'onward':
      case 'onward-ended':
        log.note({ type: 'receipt', from: nation, digest: event.frameDigest, frame: partner.frame(event) }, nowS());
        this.entries.inTurn(partner, () => this.takeOnward(partner, event));
        return true;
      case 'entry':
        this.entries.take(partner, event.index, event.entry);
        return false;
      case 'entry-acknowledged':
        void this.sendEntries(partner);
        return false;
      case 'checkpoint':
        void this.witnesses.judge(partner, event.body);
        return false;
      case 'witness':
        void this.witnesses.answered(partner, event.status, event.body);
        return false;
      case 'drift':
        this.toldDriftS.set(nation, nowS());
        alarms.raise(
          `release-drift-told-${nation}`,
          `Agreement drift: ${nation} gets tracks under ${driftText(event.drift)} there`,
          { detail: driftText(event.drift) },
        );
        return false;
      case 'fault':
        this.faulted(partner, event);
        return false;
      default:
        return false;
    }
  }

  private faulted(partner: Partner, { code, message }: LinkFault): void {
    const awayS = this.quarantine.note(partner.nation, code, this.parts.nowS());
    const away = awayS > 0 ? `; it is kept away for ${awayS} s` : '';
    partner.fault = message;
    this.parts.alarms.raise(`link-${partner.nation}`, `The link to ${partner.nation} was cut: ${message}${away}`, {
      text: 'link-cut',
      detail: code,
      parameters: { message, awayS: String(awayS) },
    });
  }

  /** Ends a session for what only the node can see. */
  private refuse(partner: Partner, message: string): void {
    this.faulted(partner, { code: 'bad-acknowledgement', message });
    partner.session?.close();
    partner.end(partner.session?.takeOutput() ?? []);
  }

  private opened(partner: Partner, { drifted, resumeFrom, lost }: Extract<LinkEvent, { type: 'hello' }>): void {
    const { nation } = partner;
    partner.opened(this.parts.nowS(), drifted);
    this.recall.begin(partner, resumeFrom, lost);
    this.parts.alarms.end(`link-${nation}`);
    this.parts.alarms.raiseIf(
      drifted.length > 0 ? `Agreement drift: ${nation} holds another text of ${drifted.join(', ')}` : null,
      { detail: drifted.join(', ') },
      `drift-${nation}`,
    );
  }

  private takeTracks(partner: Partner, release: TrackRelease, isNew: boolean): void {
    const { nation } = partner;
    const now = this.parts.nowS();
    partner.lastFrameS = now;
    const context = this.parts.context(nation);
    for (const drift of this.watches.get(nation)?.check(release, context) ?? []) partner.session?.tellDrift(drift);
    if (!partner.mayReceive(context)) return;
    this.inflowOf(nation).receive(release, now);
    this.parts.onTracks(isNew);
  }

  private takeOnward(partner: Partner, event: Extract<LinkEvent, { type: 'onward' | 'onward-ended' }>): void {
    const now = this.parts.nowS();
    if (event.type === 'onward-ended') this.onward.ended(partner, event.origin, event.subject, now);
    else {
      const waiting = this.onward.take(partner, event.section, now);
      if (waiting) void this.pump([waiting]);
    }
    this.parts.onTracks(false);
  }

  private inflowOf(nation: NationCode): Inflow {
    const known = this.inflows.get(nation) ?? new Inflow(nation, this.parts.picture);
    this.inflows.set(nation, known);
    return known;
  }
}
