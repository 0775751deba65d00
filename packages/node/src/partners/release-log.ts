import { type CommittedRecord, type Ledger, type LogStorage, releaseCommitment } from '@musubi/ledger';

const OPENINGS = 'openings.jsonl';
const NONCE_BYTES = 16;
/** Times in the ledger are rounded down to this, so that it does not tell the tempo of releases. */
const BUCKET_S = 10;

/**
 * What crossed a border, in the ledger: a salted commitment each. The openings, which alone can
 * show what a commitment stands for, stay in a file of the node's own.
 */
export class ReleaseLog {
  private readonly ledger: Ledger;
  private readonly storage: LogStorage;
  private readonly random: (bytes: number) => Uint8Array;
  private openings: string[] = [];

  constructor(ledger: Ledger, storage: LogStorage, random: (bytes: number) => Uint8Array) {
    this.ledger = ledger;
    this.storage = storage;
    this.random = random;
  }

  get size(): number {
    return this.ledger.size;
  }

  /** Root of what the ledger holds, hex. */
  get root(): string {
    return Buffer.from(this.ledger.root()).toString('hex');
  }

  /** Notes something in memory; it is on disk when the next `flush` resolves. */
  note(record: Omit<CommittedRecord, 'timeBucketS'>, nowS: number): void {
    const timeBucketS = Math.floor(nowS / BUCKET_S) * BUCKET_S;
    const { entry, opening } = releaseCommitment({ ...record, timeBucketS, nonce: this.random(NONCE_BYTES) });
    const index = this.ledger.append(entry);
    this.openings.push(`${JSON.stringify({ index, ...opening })}\n`);
  }

  /** Resolves when everything noted so far is on disk and under a signed checkpoint. */
  async flush(): Promise<void> {
    const openings = this.openings.join('');
    this.openings = [];
    if (openings !== '') {
      await this.storage.append(OPENINGS, Buffer.from(openings));
      await this.storage.sync(OPENINGS);
    }
    await this.ledger.flush();
  }
}
