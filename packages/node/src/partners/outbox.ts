import type { Journal, LogStorage } from '@musubi/ledger';
import type { JournalEntry, NationCode } from '@musubi/model';

interface Reference {
  readonly subject: string;
  readonly sequence: number;
}

/** The entry with this number did not go, and may not any more: it waits for another number. */
interface Given {
  readonly up: number;
}

/** So many numbers that the partner has seen, of which this disk knows nothing. */
interface Skipped {
  readonly skip: number;
}

/**
 * The durable entries for one partner. An entry waits until it may go, by the terms of that moment,
 * and gets its number only then: what a partner may not have leaves no gap in the numbers. The
 * numbers are kept on disk.
 */
export class Outbox {
  private readonly storage: LogStorage;
  private readonly name: string;
  private readonly journal: Journal;
  private readonly own: NationCode;
  /** By their numbers, from 1: the journal's own entries, where it has them; null for one of which nothing is known. */
  private readonly references: (Reference | null)[] = [];
  /** Entries of the journal that are numbered or wait. */
  private readonly known = new Set<JournalEntry>();
  /** Numbered, and lost from the end of the journal since. */
  private readonly lost = new Set<string>();
  private readonly givenUp = new Set<number>();
  private waiting: JournalEntry[] = [];
  private readonly isWaiting = new Set<JournalEntry>();

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
    for (const line of whole.split('\n')) {
      if (line === '') continue;
      const said = JSON.parse(line) as Reference | Given | Skipped;
      if ('up' in said) outbox.forget(said.up);
      else if ('skip' in said) outbox.skip(said.skip);
      else outbox.remember(said);
    }
    return outbox;
  }

  /** The highest number given. */
  get size(): number {
    return this.references.length;
  }

  /** Entries without a number: it was not asked yet whether they may go, or they may not. */
  get waitingCount(): number {
    return this.waiting.length;
  }

  /** An entry that the partner is to have once it may. Known ones are left aside. */
  hold(entry: JournalEntry): void {
    const held = this.find(entry) ?? entry;
    if (this.known.has(held) || (this.lost.size > 0 && this.lost.has(keyOf(entry)))) return;
    this.known.add(held);
    this.isWaiting.add(held);
    this.waiting.push(held);
  }

  isNumbered(subject: string, sequence: number): boolean {
    // What was lost may be in the journal again, taken back from a partner.
    if (this.lost.size > 0 && this.lost.has(keyOf({ subject, sequence }))) return true;
    const entry = this.find({ subject, sequence });
    return entry !== undefined && this.known.has(entry) && !this.isWaiting.has(entry);
  }

  /**
   * Numbers up to `most` waiting entries that may go; resolves with how many, when that is on disk.
   * What is said of agreements goes before the rest, and within a subject nothing goes before what
   * was written before it.
   */
  async number(mayGo: (entry: JournalEntry) => boolean, most: number): Promise<number> {
    const chosen: JournalEntry[] = [];
    const held = new Set<string>();
    for (const urgent of [true, false]) {
      for (const entry of this.waiting) {
        if (chosen.length >= most) break;
        if (isUrgent(entry) !== urgent || held.has(entry.subject)) continue;
        if (mayGo(entry)) chosen.push(entry);
        else held.add(entry.subject);
      }
    }
    if (chosen.length === 0) return 0;
    const references = chosen.map(({ subject, sequence }): Reference => ({ subject, sequence }));
    await this.write(references);
    const gone = new Set(chosen);
    this.waiting = this.waiting.filter((entry) => !gone.has(entry));
    for (const entry of chosen) {
      this.remember(entry);
      this.isWaiting.delete(entry);
    }
    return chosen.length;
  }

  /** The entry with number `index`, from 1; null for a number that was given up, undefined for one unknown. */
  entry(index: number): JournalEntry | null | undefined {
    if (this.givenUp.has(index)) return null;
    const reference = this.references[index - 1];
    return reference ? this.find(reference) : undefined;
  }

  private find({ subject, sequence }: Reference): JournalEntry | undefined {
    return this.journal.entries(this.own, subject)[sequence - 1];
  }

  /**
   * Takes the number of an entry back, which may not go any more, and of all that was written on its
   * subject after it, for nothing goes before what it follows. They wait again, in their order.
   */
  async giveUp(index: number): Promise<void> {
    const subject = this.references[index - 1]?.subject;
    const indexes = [index];
    for (let later = index + 1; later <= this.size; later++) {
      if (this.references[later - 1]?.subject === subject && !this.givenUp.has(later)) indexes.push(later);
    }
    const entries = indexes.map((one) => this.entry(one)).filter((entry) => entry != null);
    await this.write(indexes.map((up) => ({ up })));
    for (const one of indexes) this.forget(one);
    for (const entry of entries) {
      this.known.add(entry);
      this.isWaiting.add(entry);
    }
    this.waiting.unshift(...entries);
  }

  /**
   * The partner has seen numbers up to `size`, more than this disk knows, and gave these entries back:
   * they have gone, under some of those numbers, and the next entry gets the number after them.
   * @returns false where nothing of it was news.
   */
  async takeUp(size: number, entries: readonly JournalEntry[]): Promise<boolean> {
    const lost = size - this.size;
    const gone = entries.filter(({ subject, sequence }) => !this.isNumbered(subject, sequence)).slice(0, lost);
    if (lost <= 0 || gone.length === 0) return false;
    const references = gone.map(({ subject, sequence }): Reference => ({ subject, sequence }));
    const skipped = lost - references.length;
    await this.write([...references, ...(skipped > 0 ? [{ skip: skipped }] : [])]);
    const held = new Set(references.flatMap((reference) => this.find(reference) ?? []));
    this.waiting = this.waiting.filter((entry) => !held.has(entry));
    for (const entry of held) this.isWaiting.delete(entry);
    for (const reference of references) this.remember(reference);
    this.skip(skipped);
    return true;
  }

  private async write(lines: readonly (Reference | Given | Skipped)[]): Promise<void> {
    await this.storage.append(this.name, Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
    await this.storage.sync(this.name);
  }

  private forget(index: number): void {
    const reference = this.references[index - 1];
    this.givenUp.add(index);
    if (!reference) return;
    const entry = this.find(reference);
    this.lost.delete(keyOf(reference));
    if (entry !== undefined) this.known.delete(entry);
  }

  private skip(count: number): void {
    for (let i = 0; i < count; i++) this.givenUp.add(this.references.push(null));
  }

  private remember(reference: Reference): void {
    const entry = this.find(reference);
    this.references.push(entry ?? reference);
    if (entry === undefined) this.lost.add(keyOf(reference));
    else this.known.add(entry);
  }
}

/** A change of the terms must not wait behind what they let through. */
function isUrgent({ subject }: JournalEntry): boolean {
  return subject.startsWith('agreement/');
}

function keyOf({ subject, sequence }: Reference): string {
  return `${subject}#${sequence}`;
}
