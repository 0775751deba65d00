import { entryHash } from '@musubi/ledger';
import { type LinkSession, RECALL_BATCH } from '@musubi/link';
import type { JournalEntry, NationCode } from '@musubi/model';
import type { Alarms } from '../alarms.ts';
import type { Partner } from './partner.ts';
import type { Recovery } from './recovery.ts';
import type { ReleaseLog } from './release-log.ts';
import type { Retaken } from './retaken.ts';

/** A partner that gives nothing back for so long has nothing. */
const STALLED_S = 10;
/** How long both sides are told of it. */
const TOLD_S = 3600;

export interface RecallParts {
  readonly log: ReleaseLog;
  readonly recovery: Recovery;
  readonly retaken: Retaken;
  readonly alarms: Alarms;
  readonly nowS: () => number;
  /** Entries of the own journal that are there again; resolves when what follows from them has gone. */
  readonly onRetaken: (entries: readonly JournalEntry[]) => Promise<void>;
  /** Everything that waits for the partner may go. */
  readonly onHeard: (partner: Partner) => void;
  /** The partner broke the rules of the link: its session ends. */
  readonly refuse: (partner: Partner, message: string) => void;
  /** Lets what a session has to say go. */
  readonly pump: (partners: Iterable<Partner>) => Promise<void>;
}

/** What is being taken back from one partner. */
interface Asked {
  readonly session: LinkSession;
  /** The highest number of an entry that it has seen, and how many of them this disk lacks. */
  readonly size: number;
  readonly lost: number;
  /** How many of the latest were asked for. */
  count: number;
  /** When it gave something last. */
  heardS: number;
  readonly entries: JournalEntry[];
  readonly news: JournalEntry[];
  work: Promise<void>;
  readonly done: Promise<void>;
  readonly finish: () => void;
}

/**
 * Takes back from partners what this nation wrote and its disk has lost, and gives partners back what
 * they wrote. A partner says in its greeting that it has seen more entries than were ever numbered
 * here; nothing goes to it then, and nothing is written that it would get, until it has given them
 * back, each with this nation's signature. Without one such entry its word counts for nothing.
 */
export class Recall {
  private readonly parts: RecallParts;
  private readonly inHand = new Map<NationCode, Asked>();
  private readonly recalledS = new Map<NationCode, number>();
  private toldS = Number.NEGATIVE_INFINITY;

  constructor(parts: RecallParts) {
    this.parts = parts;
  }

  /** A session is open; `lost` entries up to number `size` are at the partner and not here. */
  begin(partner: Partner, size: number, lost: number): void {
    const { session } = partner;
    if (session === null) return;
    this.inHand.get(partner.nation)?.finish();
    this.inHand.delete(partner.nation);
    if (lost === 0) {
      void this.heard(partner);
      return;
    }
    partner.isRecalling = true;
    let finish = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const heardS = this.parts.nowS();
    const work = Promise.resolve();
    const asked = { session, size, lost, count: lost, heardS, entries: [], news: [], work, done, finish };
    this.inHand.set(partner.nation, asked);
    session.recall(lost, 0);
  }

  /** An own entry came back, or the word that there are no more. */
  take(partner: Partner, place: number, entry: JournalEntry | null): void {
    const asked = this.inHand.get(partner.nation);
    if (asked === undefined || asked.session !== partner.session) return;
    asked.heardS = this.parts.nowS();
    asked.work = asked.work
      .then(() => (entry === null ? this.end(partner, asked) : this.takeBack(partner, asked, place, entry)))
      .catch((error: unknown) => {
        this.parts.alarms.raise('journal', `The journal cannot be written: ${error}`, { detail: String(error) });
      });
  }

  /** A partner wants entries of its own back, the latest `count`, from place `from` on. */
  give(partner: Partner, count: number, from: number): void {
    const { alarms, log, nowS, retaken } = this.parts;
    const { nation, session } = partner;
    if (session === null) return;
    const { released, isLast } = retaken.givenTo(nation, count, from, RECALL_BATCH);
    released.forEach((entry, i) => {
      log.note({ type: 'event', to: nation, digest: entryHash(entry.value) }, nowS());
      session.giveBack(from + i, entry);
    });
    if (isLast) session.giveBack(from + released.length, null);
    this.recalledS.set(nation, nowS());
    const message = `${nation}'s node came back with an older disk and gets back what it wrote; its ledger lacks what came since`;
    alarms.raise(`recalled-${nation}`, message, { text: 'recalled', detail: String(from + released.length) });
  }

  /** Ends what takes too long, and alarms that were told for long enough. */
  tick(partners: ReadonlyMap<NationCode, Partner>, nowS: number): void {
    const { alarms, recovery } = this.parts;
    for (const [nation, asked] of this.inHand) {
      const partner = partners.get(nation);
      if (partner?.session !== asked.session) this.forget(nation, asked);
      else if (nowS - asked.heardS > STALLED_S) this.refuse(partner, asked);
    }
    for (const [nation, atS] of this.recalledS) if (nowS - atS > TOLD_S) alarms.end(`recalled-${nation}`);
    if (recovery.unheard.length === 0 && nowS - this.toldS > TOLD_S) alarms.end('recovered');
  }

  /** Resolves when no partner among these is giving entries back. */
  async settled(nations: readonly NationCode[]): Promise<void> {
    await Promise.all(nations.map((nation) => this.inHand.get(nation)?.done));
  }

  private async takeBack(partner: Partner, asked: Asked, place: number, entry: JournalEntry): Promise<void> {
    const { log, nowS, recovery, retaken, pump } = this.parts;
    if (this.inHand.get(partner.nation) !== asked) return;
    const taken = await retaken.take(entry);
    if (typeof taken === 'object') {
      // The journal is older than the outbox: all of it is asked for, once.
      if (taken.code === 'gap' && asked.count === asked.lost) return await this.askForAll(partner, asked);
      return this.refuse(partner, asked, `${taken.message} (${taken.code})`);
    }
    if (taken === 'accepted') {
      await recovery.begin();
      log.note({ type: 'event', from: partner.nation, digest: entryHash(entry) }, nowS());
      asked.news.push(entry);
    }
    asked.entries.push(entry);
    if ((place + 1) % RECALL_BATCH !== 0) return;
    asked.session.recall(asked.count, place + 1);
    await pump([partner]);
  }

  private async askForAll(partner: Partner, asked: Asked): Promise<void> {
    asked.count = Number.MAX_SAFE_INTEGER;
    asked.entries.length = 0;
    asked.session.recall(asked.count, 0);
    await this.parts.pump([partner]);
  }

  private async end(partner: Partner, asked: Asked): Promise<void> {
    if (this.inHand.get(partner.nation) !== asked) return;
    const { log, onRetaken } = this.parts;
    if (!(await partner.outbox.takeUp(asked.size, asked.entries))) return this.refuse(partner, asked);
    await log.flush();
    await this.parts.recovery.begin();
    partner.isRecalling = false;
    this.forget(partner.nation, asked);
    await this.heard(partner);
    this.tell(partner.nation, asked.entries.length);
    await onRetaken(asked.news);
  }

  private async heard(partner: Partner): Promise<void> {
    const { recovery, onHeard } = this.parts;
    await recovery.hear(partner.nation);
    onHeard(partner);
  }

  private tell(nation: NationCode, count: number): void {
    const { alarms, nowS, recovery } = this.parts;
    this.toldS = nowS();
    const waits = recovery.unheard.length > 0 ? ` Not heard yet: ${recovery.unheard.join(', ')}.` : '';
    const message = `This node's disk was an older one: ${count} entries that it wrote were taken back from ${nation}. What its ledger held since is lost.${waits}`;
    alarms.raise('recovered', message, { detail: [nation, count, ...recovery.unheard].join(' ') });
  }

  private forget(nation: NationCode, asked: Asked): void {
    if (this.inHand.get(nation) === asked) this.inHand.delete(nation);
    asked.finish();
  }

  private refuse(partner: Partner, asked: Asked, why = 'it gives back no entry that bears this signature'): void {
    this.forget(partner.nation, asked);
    partner.isRecalling = false;
    this.parts.refuse(partner, `${partner.nation} has seen ${asked.lost} entries more than this disk knows: ${why}`);
  }
}
