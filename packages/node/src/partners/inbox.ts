import type { LogStorage } from '@musubi/ledger';
import type { NationCode } from '@musubi/model';

/** The number of the last durable entry taken in from each partner, kept on disk. */
export class Inbox {
  private readonly storage: LogStorage;
  private readonly name: string;
  private last: number;

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

  async advance(index: number): Promise<void> {
    await this.storage.replace(this.name, Buffer.from(`${index}\n`));
    this.last = index;
  }
}
