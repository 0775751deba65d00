import { entryHash } from '@musubi/ledger';
import type { LinkSession } from '@musubi/link';
import type { JournalEntry, NationCode } from '@musubi/model';
import type { RegisterKeeper } from '../agreements/keeper.ts';
import type { Alarms } from '../alarms.ts';
import type { BoardDesk } from '../boards/desk.ts';
import type { Partner } from './partner.ts';
import type { ReleaseLog } from './release-log.ts';

export interface EntryIntakeParts {
  readonly log: ReleaseLog;
  readonly keeper: RegisterKeeper;
  readonly boards: BoardDesk;
  readonly alarms: Alarms;
  readonly nowS: () => number;
  /** A partner's entry changed the register. */
  readonly onRecorded: (instrument: string) => Promise<void>;
  /** Lets what a session has to say go. */
  readonly pump: (partners: Iterable<Partner>) => Promise<void>;
}

/** What became of an entry: `recorded` changes the register, `known` nothing there. */
type Taken =
  | { readonly outcome: 'recorded'; readonly instrument: string }
  | { readonly outcome: 'known' }
  | { readonly outcome: 'refused'; readonly code: string; readonly message: string };

const NOTHING_CAME: Taken = { outcome: 'known' };

/** Takes partners' journal entries in, one after the other: on disk first, then acknowledged. */
export class EntryIntake {
  private readonly parts: EntryIntakeParts;
  private readonly inHand = new Map<NationCode, number>();
  private entries: Promise<void> = Promise.resolve();

  constructor(parts: EntryIntakeParts) {
    this.parts = parts;
  }

  take(partner: Partner, index: number, entry: JournalEntry | null): void {
    const count = (change: number): void => {
      this.inHand.set(partner.nation, (this.inHand.get(partner.nation) ?? 0) + change);
    };
    count(1);
    // It is acknowledged to the session that it came by, and to no later one.
    const { session } = partner;
    this.entries = this.entries.then(() => this.receive(partner, session, index, entry)).finally(() => count(-1));
  }

  /** Runs after every entry that came before; `waited` where there was one, which may be what permits it. */
  inTurn({ nation }: Partner, run: (waited: boolean) => void): void {
    if ((this.inHand.get(nation) ?? 0) === 0) run(false);
    else this.entries = this.entries.then(() => run(true));
  }

  /** To the register or to the boards, by what the entry is about. */
  private async accept({ nation, journalKey }: Partner, entry: JournalEntry): Promise<Taken> {
    const { keeper, boards } = this.parts;
    if (entry.subject.startsWith('board/')) return boards.accept(entry, nation, journalKey);
    const accepted = await keeper.accept(entry, nation, journalKey);
    if (accepted.outcome === 'refused') return accepted;
    return accepted.outcome === 'known' ? NOTHING_CAME : { outcome: 'recorded', instrument: accepted.event.instrument };
  }

  private async receive(
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
      else await this.parts.pump([partner]);
    } catch (error) {
      alarms.raise('journal', `The journal cannot be written: ${String(error)}`, { detail: String(error) });
    }
  }

  /** The journal here is older than the inbox: everything is asked for anew, once, in a new session. */
  private async askAgain(partner: Partner): Promise<void> {
    if (await partner.inbox.rewind()) partner.detach();
  }
}
