import { entryHash } from '@musubi/ledger';
import type { LinkEvent, LinkFault, LinkSession } from '@musubi/link';
import type { JournalEntry, Label, NationCode } from '@musubi/model';
import type { JointPicture } from '@musubi/picture';
import type { ReleaseContext, TrackRelease } from '@musubi/release';
import type { RegisterKeeper } from '../agreements/keeper.ts';
import type { Alarms } from '../alarms.ts';
import type { BoardDesk } from '../boards/desk.ts';
import { DriftWatch, driftText } from './drift-watch.ts';
import { Inflow } from './inflow.ts';
import type { Partner } from './partner.ts';
import { Quarantine } from './quarantine.ts';
import type { ReleaseLog } from './release-log.ts';
import type { Witnessing } from './witnessing.ts';

export interface BorderParts {
  readonly partners: ReadonlyMap<NationCode, Partner>;
  readonly log: ReleaseLog;
  readonly witnessing: Witnessing;
  readonly keeper: RegisterKeeper;
  readonly boards: BoardDesk;
  readonly picture: JointPicture;
  readonly alarms: Alarms;
  readonly nowS: () => number;
  readonly context: (recipient: NationCode) => ReleaseContext;
  /** A partner's entry changed the register. */
  readonly onRecorded: (instrument: string) => Promise<void>;
  /** A partner's tracks are in the picture's hands; `isNew` when they may not wait for the next full second. */
  readonly onTracks: (isNew: boolean) => void;
}

/** What became of an entry: `recorded` changes the register, `known` nothing there. */
type Taken =
  | { readonly outcome: 'recorded'; readonly instrument: string }
  | { readonly outcome: 'known' }
  | { readonly outcome: 'refused'; readonly code: string; readonly message: string };

const NOTHING_CAME: Taken = { outcome: 'known' };

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
  private readonly entriesInHand = new Map<NationCode, number>();
  private readonly quarantine = new Quarantine();
  private flushing: Promise<void> | null = null;
  private entries: Promise<void> = Promise.resolve();

  constructor(parts: BorderParts) {
    this.parts = parts;
    for (const nation of parts.partners.keys()) {
      this.inflows.set(nation, new Inflow(nation, parts.picture));
      this.watches.set(nation, new DriftWatch(nation));
    }
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

  /** False while a partner that broke the rules of the link is kept away. */
  mayConnect(nation: NationCode): boolean {
    return !this.quarantine.holds(nation, this.parts.nowS());
  }

  /** A session with the partner begins: its next frame is a whole picture. */
  begin(nation: NationCode): void {
    this.inflows.get(nation)?.begin();
  }

  /** Drops at once what a partner gave under terms that no longer hold. */
  checkInflow(partner: Partner): void {
    if (!partner.mayReceive(this.parts.context(partner.nation))) this.inflows.get(partner.nation)?.drop();
  }

  /** What is due at each full second beside the releases: witnessing, and alarms that end by themselves. */
  tick(nowS: number): void {
    const { partners, witnessing, alarms } = this.parts;
    for (const nation of partners.keys()) {
      if (nowS - (this.toldDriftS.get(nation) ?? 0) > WORD_S) alarms.end(`release-drift-told-${nation}`);
      const differences = this.watches.get(nation)?.lasting(nowS) ?? null;
      const drift = differences && `Agreement drift: ${nation} releases under ${differences}`;
      alarms.raiseIf(drift, { detail: differences ?? '' }, `release-drift-${nation}`);
    }
    if (!witnessing.isDue(nowS)) return;
    for (const partner of partners.values()) void this.askWitness(partner);
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
        this.opened(partner, event.drifted);
        return false;
      case 'tracks-sent':
        log.note({ type: 'release', to: nation, digest: event.frameDigest, frame: partner.frame(event) }, nowS());
        return true;
      case 'tracks':
        log.note({ type: 'receipt', from: nation, digest: event.frameDigest, frame: partner.frame(event) }, nowS());
        this.inTurn(partner, event.release);
        // The receipt says that it is in the ledger here.
        return true;
      case 'entry':
        this.takeEntry(partner, event.index, event.entry);
        return false;
      case 'entry-acknowledged':
        void this.sendEntries(partner);
        return false;
      case 'checkpoint':
        void this.judgeWitness(partner, event.body);
        return false;
      case 'witness':
        void this.witnessed(partner, event.status, event.body);
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

  private opened(partner: Partner, drifted: readonly string[]): void {
    const { nation } = partner;
    partner.opened(this.parts.nowS(), drifted);
    this.parts.alarms.end(`link-${nation}`);
    this.parts.alarms.raiseIf(
      drifted.length > 0 ? `Agreement drift: ${nation} holds another text of ${drifted.join(', ')}` : null,
      { detail: drifted.join(', ') },
      `drift-${nation}`,
    );
    void this.sendEntries(partner);
  }

  /** Tracks that came after an entry are taken after it: the entry may be what permits them. */
  private inTurn(partner: Partner, release: TrackRelease): void {
    if ((this.entriesInHand.get(partner.nation) ?? 0) === 0) this.takeTracks(partner, release, false);
    else this.entries = this.entries.then(() => this.takeTracks(partner, release, true));
  }

  private takeTracks(partner: Partner, release: TrackRelease, isNew: boolean): void {
    const { nation } = partner;
    const now = this.parts.nowS();
    partner.lastFrameS = now;
    const context = this.parts.context(nation);
    for (const drift of this.watches.get(nation)?.check(release, context) ?? []) partner.session?.tellDrift(drift);
    if (!partner.mayReceive(context)) return;
    this.inflows.get(nation)?.receive(release, now);
    this.parts.onTracks(isNew);
  }

  private takeEntry(partner: Partner, index: number, entry: JournalEntry | null): void {
    const count = (change: number): void => {
      this.entriesInHand.set(partner.nation, (this.entriesInHand.get(partner.nation) ?? 0) + change);
    };
    count(1);
    // It is acknowledged to the session that it came by, and to no later one.
    const { session } = partner;
    this.entries = this.entries.then(() => this.receiveEntry(partner, session, index, entry)).finally(() => count(-1));
  }

  /** To the register or to the boards, by what the entry is about. */
  private async accept({ nation, journalKey }: Partner, entry: JournalEntry): Promise<Taken> {
    const { keeper, boards } = this.parts;
    if (entry.subject.startsWith('board/')) return boards.accept(entry, nation, journalKey);
    const accepted = await keeper.accept(entry, nation, journalKey);
    if (accepted.outcome === 'refused') return accepted;
    return accepted.outcome === 'known' ? NOTHING_CAME : { outcome: 'recorded', instrument: accepted.event.instrument };
  }

  /** On disk first, then acknowledged: to the session it came by, if that is still there. */
  private async receiveEntry(
    partner: Partner,
    session: LinkSession | null,
    index: number,
    entry: JournalEntry | null,
  ): Promise<void> {
    const { nation } = partner;
    const { alarms, log, nowS } = this.parts;
    // After a gap nothing more of this session counts, or what is missing would pass for taken.
    if (partner.inbox.isRewound(index)) return;
    try {
      const accepted = entry === null ? NOTHING_CAME : await this.accept(partner, entry);
      if (accepted.outcome === 'refused') {
        const { code, message } = accepted;
        alarms.raise(`journal-${nation}`, `${nation}: ${message} (${code})`, { detail: code, parameters: { message } });
        if (accepted.code === 'gap') return await this.askAgain(partner);
      } else if (entry !== null) {
        log.note({ type: 'event', from: nation, digest: entryHash(entry) }, nowS());
      }
      await partner.inbox.advance(index);
      if (session && session === partner.session) session.acknowledgeEntry(index);
      if (accepted.outcome === 'recorded') await this.parts.onRecorded(accepted.instrument);
      else await this.pump([partner]);
    } catch (error) {
      alarms.raise('journal', `The journal cannot be written: ${String(error)}`, { detail: String(error) });
    }
  }

  /** The journal here is older than the inbox: everything is asked for anew, once, in a new session. */
  private async askAgain(partner: Partner): Promise<void> {
    if (await partner.inbox.rewind()) partner.detach();
  }

  private async askWitness(partner: Partner): Promise<void> {
    const request = await this.parts.witnessing.request(partner.nation).catch(() => null);
    if (request !== null && partner.session?.askWitness(request)) await this.pump([partner]);
  }

  private async judgeWitness(partner: Partner, body: string): Promise<void> {
    const { witnessing, alarms, nowS } = this.parts;
    const { nation } = partner;
    try {
      const { status, body: answer, suspicion } = await witnessing.judge(nation, body, nowS());
      if (suspicion) {
        const message = `The ledger of ${nation} is not witnessed: ${suspicion}`;
        alarms.raise(`witness-${nation}`, message, { detail: suspicion });
      }
      if (partner.session?.answerWitness(status, answer)) await this.pump([partner]);
    } catch (error) {
      alarms.raise('ledger', `What was witnessed cannot be written: ${String(error)}`, { detail: String(error) });
    }
  }

  private async witnessed(partner: Partner, status: number, body: string): Promise<void> {
    const { witnessing, alarms, nowS } = this.parts;
    const { nation } = partner;
    const outcome = await witnessing.answered(nation, status, body, nowS()).catch((error: unknown) => String(error));
    if (outcome === 'again') await this.askWitness(partner);
    else alarms.raiseIf(outcome, { detail: outcome ?? '' }, `witnessed-by-${nation}`);
  }
}
