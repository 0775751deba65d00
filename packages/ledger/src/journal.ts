import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Act, JournalEntry, Json, Label, NationCode } from '@musubi/model';
import { encodeEntry, entryHash, entryProblem, signEntry, verifyEntry } from './entry.ts';
import { LedgerError } from './error.ts';
import { appendLines, readLines, type StoredEntry } from './journal-file.ts';
import type { LogStorage } from './storage.ts';
import { ENTRY_BYTES_MAX } from './tile.ts';

/** Who writes the entries of this node's own nation. */
export interface JournalKey {
  readonly nation: NationCode;
  readonly privateKey: KeyObject;
}

/** Why an entry was not taken in. */
export interface JournalRefusal {
  readonly code:
    | 'malformed'
    | 'too-large'
    /** The signature is not the author's. */
    | 'bad-signature'
    /** Nobody else writes this nation's journal. */
    | 'own-author'
    /** Entries before it are missing; they may still come. */
    | 'gap'
    /** The author signed two different histories; see `forks`. */
    | 'fork'
    | 'full';
  readonly message: string;
}

/** Two histories signed by one author: the entry that was kept, and the one that contradicts it. */
export interface JournalFork {
  readonly kept: JournalEntry;
  readonly refused: JournalEntry;
}

/** What one partner may fill the journal with. The own nation's entries are not bounded. */
export interface JournalLimits {
  readonly entriesPerAuthorMax: number;
  readonly bytesPerAuthorMax: number;
}

export const JOURNAL_LIMITS: JournalLimits = { entriesPerAuthorMax: 200_000, bytesPerAuthorMax: 256 << 20 };
const FORKS_KEPT_MAX = 100;

interface Chain {
  readonly entries: JournalEntry[];
  readonly hashes: string[];
}

/** What the own nation says, before it is numbered and signed. */
export interface JournalDraft {
  readonly act: Act;
  readonly subject: string;
  readonly body: Json;
  readonly label: Label;
}

/**
 * The signed entries of every nation that this node has seen, in the order in which it took them in.
 *
 * `sequence` and `previous` run per author **and subject**: whoever may see a subject sees a chain
 * without gaps, and what is withheld leaves no hole that shows it. One file, `journal`, is
 * append-only, a checksummed line an entry; what a crash tore of an append is cut off at open.
 */
export class Journal {
  readonly #storage: LogStorage;
  readonly #own: JournalKey | null;
  readonly #limits: JournalLimits;
  readonly #chains = new Map<string, Map<string, Chain>>();
  /** Of each author all entries in one list, until there are more. */
  readonly #all = new Map<NationCode, readonly JournalEntry[]>();
  /** Of each author all entries in the order in which they were taken in. */
  readonly #inOrder = new Map<NationCode, JournalEntry[]>();
  /** How much of each author is held. */
  readonly #held = new Map<NationCode, { count: number; bytes: number }>();
  readonly #forks: JournalFork[] = [];
  #work: Promise<unknown> = Promise.resolve();
  #failure: LedgerError | null = null;
  /** Bytes of a torn last line that was cut off at open. */
  #cutBytes = 0;

  private constructor(storage: LogStorage, own: JournalKey | null, limits: JournalLimits) {
    this.#storage = storage;
    this.#own = own;
    this.#limits = limits;
  }

  /**
   * @param own without it the journal only takes in others' entries.
   * @throws LedgerError `corrupt` when a line before the last one is damaged.
   */
  static async open(
    storage: LogStorage,
    own: JournalKey | null = null,
    limits: JournalLimits = JOURNAL_LIMITS,
  ): Promise<Journal> {
    const journal = new Journal(storage, own, limits);
    const { entries, cutBytes } = await readLines(storage);
    journal.#cutBytes = cutBytes;
    for (const stored of entries) journal.#keep(stored);
    return journal;
  }

  get cutBytes(): number {
    return this.#cutBytes;
  }

  /** Contradictions seen since open, at most 100. */
  get forks(): readonly JournalFork[] {
    return this.#forks;
  }

  /** Authors with entries here. */
  get authors(): readonly NationCode[] {
    return [...this.#chains.keys()];
  }

  /** Subjects that `author` wrote about. */
  subjects(author: NationCode): readonly string[] {
    return [...(this.#chains.get(author)?.keys() ?? [])];
  }

  /** Hex SHA-256 of an entry that is held here. */
  hash({ author, subject, sequence }: Pick<JournalEntry, 'author' | 'subject' | 'sequence'>): string | undefined {
    return this.#chains.get(author)?.get(subject)?.hashes[sequence - 1];
  }

  /** An author's entries: of one subject by sequence, or of all subjects one after the other. */
  entries(author: NationCode, subject?: string): readonly JournalEntry[] {
    const chains = this.#chains.get(author);
    if (subject !== undefined) return chains?.get(subject)?.entries ?? [];
    const known = this.#all.get(author);
    if (known !== undefined) return known;
    const all: JournalEntry[] = [];
    for (const chain of chains?.values() ?? []) for (const entry of chain.entries) all.push(entry);
    this.#all.set(author, all);
    return all;
  }

  /** How many entries of an author are held. */
  count(author: NationCode): number {
    return this.#held.get(author)?.count ?? 0;
  }

  /** The last `count` of an author's entries that were taken in, in that order. */
  latest(author: NationCode, count: number): readonly JournalEntry[] {
    return count > 0 ? (this.#inOrder.get(author)?.slice(-count) ?? []) : [];
  }

  /**
   * Writes, signs and syncs an entry of the own nation.
   * @throws LedgerError `no-key`, `entry-too-large`, `not-canonical`, `storage-failed`
   */
  append(act: Act, subject: string, body: Json, label: Label, nowS: number): Promise<JournalEntry> {
    return this.appendAll([{ act, subject, body, label }], nowS).then(([entry]) => entry as JournalEntry);
  }

  /** Writes and signs entries of the own nation, in this order, with one sync. Throws as `append`. */
  appendAll(drafts: readonly JournalDraft[], nowS: number): Promise<JournalEntry[]> {
    return this.#inTurn(async () => {
      const last = new Map<string, JournalEntry>();
      const entries = drafts.map((draft) => {
        const entry = this.#sign(draft, last.get(draft.subject), nowS);
        last.set(draft.subject, entry);
        return entry;
      });
      await this.#store(entries);
      return entries;
    });
  }

  /** @param before the entry of the same subject that is signed with it and not kept yet. */
  #sign({ act, subject, body, label }: JournalDraft, before: JournalEntry | undefined, timeS: number): JournalEntry {
    const own = this.#own;
    if (own === null) throw new LedgerError('no-key', 'this journal was opened without a key to sign with');
    const chain = this.#chains.get(own.nation)?.get(subject);
    const sequence = (before?.sequence ?? chain?.entries.length ?? 0) + 1;
    const previous = before === undefined ? (chain?.hashes.at(-1) ?? '') : entryHash(before);
    const unsigned = { author: own.nation, sequence, timeS, act, subject, body, label, previous };
    const entry = signEntry(unsigned, own.privateKey);
    const problem = entryProblem(entry);
    if (problem !== null) throw new LedgerError('not-canonical', `cannot be a journal entry: ${problem}`);
    return entry;
  }

  /**
   * Takes in a partner's entry. Resolves when it is on disk, so that it may be acknowledged.
   *
   * @param publicKey of the nation that `entry.author` names: the caller knows whose it is.
   * @throws LedgerError `storage-failed`; whatever is wrong with the entry is a refusal, not an error.
   */
  accept(entry: JournalEntry, publicKey: KeyObject): Promise<'accepted' | 'known' | JournalRefusal> {
    return this.#take(entry, publicKey, false);
  }

  /**
   * Takes back an entry that this nation wrote, a partner holds and this disk lacks. As `accept`
   * otherwise: it must be signed with the own key and be the next of its chain.
   */
  async takeBack(entry: JournalEntry): Promise<'accepted' | 'known' | JournalRefusal> {
    const own = this.#own;
    if (own === null || entry.author !== own.nation) return refusal('own-author', 'only an own entry is taken back');
    return this.#take(entry, createPublicKey(own.privateKey), true);
  }

  #take(entry: JournalEntry, publicKey: KeyObject, isBack: boolean): Promise<'accepted' | 'known' | JournalRefusal> {
    return this.#inTurn(async () => {
      const known = this.#judge(entry, publicKey, isBack);
      if (known !== null) return known;
      await this.#store([entry]);
      return 'accepted';
    });
  }

  /** Null when the entry is the next of its chain. */
  #judge(entry: JournalEntry, publicKey: KeyObject, isBack: boolean): 'known' | JournalRefusal | null {
    const shape = shapeRefusal(entry);
    if (shape !== null) return shape;
    if (!verifyEntry(entry, publicKey)) return refusal('bad-signature', `not signed by ${entry.author}`);
    const chain = this.#chains.get(entry.author)?.get(entry.subject);
    const length = chain?.entries.length ?? 0;
    const where = `${entry.author} ${entry.subject} ${entry.sequence}`;
    if (entry.sequence <= length) {
      if (chain!.hashes[entry.sequence - 1] === entryHash(entry)) return 'known';
      return this.#fork(chain!.entries[entry.sequence - 1]!, entry, `${where}: another entry has this number`);
    }
    if (entry.author === this.#own?.nation && !isBack)
      return refusal('own-author', `${where}: only this node writes for it`);
    if (entry.sequence > length + 1) return refusal('gap', `${where}: the next is ${length + 1}`);
    if (length > 0 && entry.previous !== chain!.hashes[length - 1]) {
      return this.#fork(chain!.entries[length - 1]!, entry, `${where}: follows another entry than ours`);
    }
    return isBack ? null : this.#fullRefusal(entry);
  }

  #fullRefusal(entry: JournalEntry): JournalRefusal | null {
    const held = this.#held.get(entry.author);
    const count = (held?.count ?? 0) + 1;
    const bytes = (held?.bytes ?? 0) + encodeEntry(entry).length;
    const { entriesPerAuthorMax, bytesPerAuthorMax } = this.#limits;
    if (count <= entriesPerAuthorMax && bytes <= bytesPerAuthorMax) return null;
    const most = `${entriesPerAuthorMax} entries and ${bytesPerAuthorMax} bytes`;
    return refusal('full', `${entry.author} may have ${most} here, and this would make ${count} and ${bytes}`);
  }

  #fork(kept: JournalEntry, refused: JournalEntry, message: string): JournalRefusal {
    if (this.#forks.length < FORKS_KEPT_MAX) this.#forks.push({ kept, refused });
    return refusal('fork', message);
  }

  async #store(entries: readonly JournalEntry[]): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    let stored: readonly StoredEntry[];
    try {
      stored = await appendLines(this.#storage, entries);
    } catch (cause) {
      this.#failure = new LedgerError('storage-failed', 'the journal could not be written; open it again', { cause });
      throw this.#failure;
    }
    for (const one of stored) this.#keep(one);
  }

  #keep({ entry, hash, bytes }: StoredEntry): void {
    const { author, subject } = entry;
    this.#all.delete(author);
    const chains = this.#chains.get(author) ?? new Map<string, Chain>();
    this.#chains.set(author, chains);
    const chain = chains.get(subject);
    // Most chains are of one entry: lists that begin with it take a quarter of the room.
    if (chain === undefined) chains.set(subject, { entries: [entry], hashes: [hash] });
    else {
      chain.entries.push(entry);
      chain.hashes.push(hash);
    }
    const inOrder = this.#inOrder.get(author);
    if (inOrder === undefined) this.#inOrder.set(author, [entry]);
    else inOrder.push(entry);
    const held = this.#held.get(author) ?? { count: 0, bytes: 0 };
    this.#held.set(author, held);
    held.count++;
    held.bytes += bytes;
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#work.then(task);
    this.#work = run.catch(() => undefined);
    return run;
  }
}

function refusal(code: JournalRefusal['code'], message: string): JournalRefusal {
  return { code, message };
}

function shapeRefusal(entry: JournalEntry): JournalRefusal | null {
  const problem = entryProblem(entry);
  if (problem !== null) return refusal('malformed', problem);
  try {
    const { length } = encodeEntry(entry);
    return length <= ENTRY_BYTES_MAX ? null : refusal('too-large', `${length} bytes; at most ${ENTRY_BYTES_MAX}`);
  } catch (error) {
    return refusal('malformed', (error as Error).message);
  }
}
