import type { LogStorage } from '@musubi/ledger';
import type { NationCode } from '@musubi/model';

/** The number of the last durable entry taken in from each partner, kept on disk. */
export class Inbox {
  private readonly storage: LogStorage;
  private readonly name: string;
  private last: number;
  private rewound = false;

  private constructor(storage: LogStorage, name: string, last: number) {
    this.storage = storage;
    this.name = name;
    this.last = last;
  }

  static async open(storage: LogStorage, partner: NationCode): Promise<Inbox> {
    const name = `inbox/${partner}`;
    const saved = Number(Buffer.from((await storage.read(name)) ?? []).toString('utf8'));
    return new Inbox(storage, name, Number.isSafeInteger(saved) && saved > 0 ? saved : 0);
  }

  get lastSeen(): number {
    return this.last;
  }

  /** True for an entry of a session that began before a rewind: those before it will come anew first. */
  isRewound(index: number): boolean {
    return index > this.last + 1;
  }

  async advance(index: number): Promise<void> {
    // An entry of an earlier session may be done after one of this session.
    if (index > this.last) await this.put(index);
  }

  /**
   * Forgets what was seen, so that the partner sends all of it anew: the journal here lacks a part.
   * @returns false when that was done before and did not help.
   */
  async rewind(): Promise<boolean> {
    if (this.rewound || this.last === 0) return false;
    this.rewound = true;
    await this.put(0);
    return true;
  }

  private async put(index: number): Promise<void> {
    await this.storage.replace(this.name, Buffer.from(`${index}\n`));
    await this.storage.sync(this.name);
    this.last = index;
  }
}
