import type { Journal, LogStorage } from '@musubi/ledger';
import type { JournalEntry, NationCode } from '@musubi/model';

interface Reference {
  readonly subject: string;
  readonly sequence: number;
}

/**
 * The durable entries for one partner, numbered from 1 in the order they were addressed to it. The
 * numbers are kept on disk, since which entries go depends on terms that change.
 */
export class Outbox {
  private readonly storage: LogStorage;
  private readonly name: string;
  private readonly journal: Journal;
  private readonly own: NationCode;
  private readonly references: Reference[] = [];
  private readonly known = new Set<string>();

  private constructor(storage: LogStorage, partner: NationCode, journal: Journal, own: NationCode) {
    this.storage = storage;
    this.name = `outbox/${partner}.jsonl`;
    this.journal = journal;
    this.own = own;
  }

  static async open(storage: LogStorage, partner: NationCode, journal: Journal, own: NationCode): Promise<Outbox> {
    const outbox = new Outbox(storage, partner, journal, own);
    const text = Buffer.from((await storage.read(outbox.name)) ?? []).toString('utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    // A line cut short by a crash was never sent: it is cut off and written again.
    if (whole.length < text.length) await storage.truncate(outbox.name, Buffer.byteLength(whole));
    for (const line of whole.split('\n')) if (line !== '') outbox.remember(JSON.parse(line) as Reference);
    return outbox;
  }

  get size(): number {
    return this.references.length;
  }

  has(entry: JournalEntry): boolean {
    return this.known.has(keyOf(entry));
  }

  /** Numbers an entry; resolves with its number when that is on disk. */
  async add(entry: JournalEntry): Promise<number> {
    const reference = { subject: entry.subject, sequence: entry.sequence };
    await this.storage.append(this.name, Buffer.from(`${JSON.stringify(reference)}\n`));
    await this.storage.sync(this.name);
    this.remember(reference);
    return this.references.length;
  }

  /** The entry with number `index`, from 1. */
  entry(index: number): JournalEntry | undefined {
    const reference = this.references[index - 1];
    return reference && this.journal.entries(this.own, reference.subject)[reference.sequence - 1];
  }

  private remember(reference: Reference): void {
    this.references.push(reference);
    this.known.add(keyOf(reference));
  }
}

function keyOf({ subject, sequence }: Reference): string {
  return `${subject}#${sequence}`;
}
