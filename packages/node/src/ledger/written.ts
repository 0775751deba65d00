/** Journal entries by their SHA-256, which is all that the ledger says of them. */
import { encodeEntry, type Journal } from '@musubi/ledger';
import type { JournalEntry } from '@musubi/model';

/** A longer entry is not shown beside the ledger: the board that it was written for has it. */
const SHOWN_BYTES_MAX = 16 << 10;

type Reading = Pick<Journal, 'authors' | 'latest' | 'hash' | 'count'>;

export class WrittenEntries {
  private readonly journal: Reading;
  private readonly byHash = new Map<string, JournalEntry>();
  /** Entries of each author that are in the map. */
  private readonly known = new Map<string, number>();

  constructor(journal: Reading) {
    this.journal = journal;
  }

  /** Canonical JSON of the entry with this hash; null when it is not held, or too long. */
  textOf(hash: string): string | null {
    if (!this.byHash.has(hash)) this.takeNew();
    const entry = this.byHash.get(hash);
    const bytes = entry && encodeEntry(entry);
    return bytes === undefined || bytes.length > SHOWN_BYTES_MAX ? null : Buffer.from(bytes).toString('utf8');
  }

  private takeNew(): void {
    for (const author of this.journal.authors) {
      const count = this.journal.count(author);
      const fresh = this.journal.latest(author, count - (this.known.get(author) ?? 0));
      this.known.set(author, count);
      for (const entry of fresh) {
        const hash = this.journal.hash(entry);
        if (hash !== undefined) this.byHash.set(hash, entry);
      }
    }
  }
}
