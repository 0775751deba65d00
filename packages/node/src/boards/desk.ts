import type { KeyObject } from 'node:crypto';
import {
  type Board,
  BoardBook,
  boardSubject,
  type EntryBody,
  type FlaggedEntry,
  readBoardSubject,
  writeBody,
} from '@musubi/boards';
import type { Journal, JournalDraft } from '@musubi/ledger';
import type { Act, Caveat, JournalEntry, Label, NationCode } from '@musubi/model';

/** What this nation is about to write on a board. */
export interface EntryDraft {
  readonly board: string;
  readonly item: string;
  readonly act: Act;
  readonly body: EntryBody;
  /** Nations that may have it, as far as agreements let it go. */
  readonly releasableTo: readonly NationCode[];
  /** Above the lowest level of the nation's policy. */
  readonly classification?: string;
  readonly exercise: boolean;
}

/** Why a draft was not written; `draft` counts from 0. */
export class DraftRefused extends Error {
  readonly draft: number;
  readonly flag: FlaggedEntry;

  constructor(draft: number, flag: FlaggedEntry) {
    super(flag.message);
    this.draft = draft;
    this.flag = flag;
  }
}

export interface DeskOptions {
  readonly nation: NationCode;
  readonly policy: string;
  readonly classification: string;
}

type Accepted =
  | { readonly outcome: 'known' }
  | { readonly outcome: 'refused'; readonly code: string; readonly message: string };

/** Entries of one item get times at least this far apart, so that their order is never in doubt. */
const STEP_S = 0.001;

/** The boards of this node, as the journals' entries leave them. Only journals change them. */
export class BoardDesk {
  readonly book: BoardBook;
  /** Signed entries of others that had no authority or did not fit, since the start. */
  flagged = 0;
  private readonly journal: Journal;
  private readonly options: DeskOptions;
  private work: Promise<unknown> = Promise.resolve();

  constructor(journal: Journal, boards: readonly Board[], options: DeskOptions) {
    this.journal = journal;
    this.options = options;
    this.book = new BoardBook(boards);
    for (const author of journal.authors) for (const entry of journal.entries(author)) this.fold(entry);
  }

  /** The policy of this nation's labels. */
  get policy(): string {
    return this.options.policy;
  }

  /**
   * Writes entries of this nation: judged first, all of them, then signed and on disk, then folded.
   * @throws DraftRefused for the first that would be flagged; then none is written.
   */
  write(drafts: readonly EntryDraft[], nowS: number): Promise<readonly JournalEntry[]> {
    const written = this.work.then(async () => {
      const timeS = drafts.reduce((latest, { board, item }) => Math.max(latest, this.afterOwn(board, item)), nowS);
      this.judge(drafts, timeS);
      const entries = await this.journal.appendAll(
        drafts.map((draft) => this.toJournal(draft, timeS)),
        timeS,
      );
      for (const entry of entries) this.fold(entry);
      return entries;
    });
    this.work = written.catch(() => undefined);
    return written;
  }

  /** Takes in a partner's entry; resolves when it is on disk. Whether it has authority, the fold says. */
  async accept(entry: JournalEntry, from: NationCode, publicKey: KeyObject): Promise<Accepted> {
    const subject = readBoardSubject(entry.subject);
    if (subject === null || entry.author !== from) {
      return {
        outcome: 'refused',
        code: 'not-an-entry',
        message: `${from} sent an entry that is no entry of its own on a board`,
      };
    }
    if (!subject.circle.includes(this.options.nation)) {
      return {
        outcome: 'refused',
        code: 'not-for-us',
        message: `${from} sent an entry that is not for ${this.options.nation}`,
      };
    }
    const stored = await this.journal.accept(entry, publicKey);
    if (typeof stored === 'object') return { outcome: 'refused', code: stored.code, message: stored.message };
    if (stored === 'accepted') this.fold(entry);
    return { outcome: 'known' };
  }

  /** Folds an own entry that was lost and is in the journal again. */
  retake(entry: JournalEntry): void {
    this.fold(entry);
  }

  private fold(entry: JournalEntry): void {
    if (!entry.subject.startsWith('board/')) return;
    if (this.book.take(entry, this.journal.hash(entry) as string) !== null) this.flagged++;
  }

  private judge(drafts: readonly EntryDraft[], timeS: number): void {
    for (const [at, draft] of drafts.entries()) {
      const board = this.book.board(draft.board) as Board;
      const { act, subject, body, label } = this.toJournal(draft, timeS);
      const nothing = { sequence: 1, previous: '', signature: '' };
      const entry: JournalEntry = { author: this.options.nation, timeS, act, subject, body, label, ...nothing };
      const flag = this.book.judge(board, draft.item, {
        entry,
        version: '',
        circle: draft.releasableTo,
        body: draft.body,
      });
      if (flag !== null) throw new DraftRefused(at, flag);
    }
  }

  private afterOwn(board: string, item: string): number {
    const own = this.book.item(board, item)?.sides.get(this.options.nation);
    return own === undefined ? Number.NEGATIVE_INFINITY : own.updatedS + STEP_S;
  }

  private toJournal(draft: EntryDraft, nowS: number): JournalDraft {
    const { nation, policy, classification } = this.options;
    const releasableTo = [...draft.releasableTo].sort();
    const caveats: Caveat[] = draft.exercise ? ['EXERCISE-ONLY'] : [];
    const label: Label = {
      policy,
      classification: draft.classification ?? classification,
      caveats,
      releasableTo,
      originator: nation,
      createdS: nowS,
    };
    const subject = boardSubject(draft.board, draft.item, releasableTo);
    return { act: draft.act, subject, body: writeBody(draft.body), label };
  }
}
