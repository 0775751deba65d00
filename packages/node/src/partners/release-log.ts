import type { ClockRuns } from '../ledger/clock-runs.ts';
import { type Checkpoint, type CommittedRecord, type Ledger, type LogStorage, releaseCommitment } from '@musubi/ledger';

const NONCE_BYTES = 16;
const NEWLINE = 0x0a;
/** Times in the ledger are rounded down to this, so that it does not tell the tempo of releases. */
const BUCKET_S = 10;
const DAY_S = 86_400;
/** Openings are kept this long. What was committed stays in the ledger; what it was can then no longer be shown. */
export const OPENINGS_DAYS = 92;

/** The file of openings of the day of `nowS`, UTC. */
export function openingsFile(nowS: number): string {
  return `openings/${new Date(nowS * 1000).toISOString().slice(0, 10)}.jsonl`;
}

/**
 * What crossed a border, in the ledger: a salted commitment each. The openings, which alone can
 * show what a commitment stands for, stay in files of the node's own, one a day.
 */
export class ReleaseLog {
  private readonly ledger: Ledger;
  private readonly storage: LogStorage;
  private readonly random: (bytes: number) => Uint8Array;
  /** Where the clock went back, for who searches by time. */
  readonly runs: ClockRuns;
  private readonly openings = new Map<string, string[]>();
  private latestFile = '';
  /** Files that this process has written to: their last line is whole. */
  private readonly begun = new Set<string>();

  constructor(ledger: Ledger, storage: LogStorage, runs: ClockRuns, random: (bytes: number) => Uint8Array) {
    this.runs = runs;
    this.ledger = ledger;
    this.storage = storage;
    this.random = random;
  }

  get size(): number {
    return this.ledger.size;
  }

  /** What is on disk, for reading. */
  get reading(): Pick<Ledger, 'checkpoint' | 'verifierKey' | 'entries' | 'inclusionProof' | 'consistencyProof'> {
    return this.ledger;
  }

  /** Where the openings are. */
  get openingsOn(): LogStorage {
    return this.storage;
  }

  /** The latest checkpoint on disk. */
  get checkpoint(): Checkpoint {
    return this.ledger.checkpoint;
  }

  /** Shows that the ledger of `size1` entries is the beginning of that of `size2`. */
  consistencyProof(size1: number, size2: number): Promise<Uint8Array[]> {
    return this.ledger.consistencyProof(size1, size2);
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
    this.runs.note(index, timeBucketS);
    const file = openingsFile(nowS);
    const lines = this.openings.get(file) ?? [];
    this.openings.set(file, lines);
    lines.push(`${JSON.stringify({ index, ...opening })}\n`);
  }

  /** Resolves when everything noted so far is on disk and under a signed checkpoint: one sync of each file. */
  async flush(): Promise<void> {
    const openings = [...this.openings];
    this.openings.clear();
    // Before the entries: a place too many does no harm, one too few hides what lies before it.
    await this.runs.save();
    // Side by side: nothing is acknowledged before both are there, and either alone does no harm.
    await Promise.all([...openings.map(([file, lines]) => this.store(file, lines)), this.ledger.flush()]);
  }

  /** Publishes all tiles, so that any tool can check the folder as it lies. */
  async close(): Promise<void> {
    await this.flush();
    await this.ledger.close();
  }

  private async store(file: string, lines: readonly string[]): Promise<void> {
    const before = this.begun.has(file) ? '' : await this.endOfTornLine(file);
    this.begun.add(file);
    await this.storage.append(file, Buffer.from(before + lines.join('')));
    await this.storage.sync(file);
    if (file <= this.latestFile) return;
    this.latestFile = file;
    await this.dropOld(file);
  }

  /** A power cut may have left a part of a line: what follows must not become a part of it. */
  private async endOfTornLine(file: string): Promise<string> {
    const last = (await this.storage.read(file))?.at(-1);
    return last === undefined || last === NEWLINE ? '' : '\n';
  }

  /** Once a day. By the file's own day, since a clock that was set wrong must not cost other days. */
  private async dropOld(latest: string): Promise<void> {
    const latestS = Date.parse(latest.slice(9, 19)) / 1000;
    const oldest = openingsFile(latestS - OPENINGS_DAYS * DAY_S);
    for (const name of await this.storage.list('openings/')) if (name < oldest) await this.storage.remove(name);
  }
}
