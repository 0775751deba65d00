import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ledger, releaseCommitment } from '@musubi/ledger';
import { FileStorage } from '@musubi/node';
import type { Row } from '../measure/report.ts';
import { spreadOf } from '../measure/spread.ts';

/** Time a measurement goes on for, at least. */
const SPAN_MS = 500;
const BATCHES_MIN = 3;

/** The ledger of a node on this machine's disk, beside a file that is appended to and synced. */
export async function ledgerRows(batchSizes: readonly number[], rounds: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  try {
    const rows: Row[] = [];
    for (const batch of batchSizes) rows.push(await ledgerRow(join(folder, String(batch)), batch, rounds));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ledgerRow(folder: string, batch: number, rounds: number): Promise<Row> {
  const storage = new FileStorage(folder);
  const { privateKey } = generateKeyPairSync('ed25519');
  const ledger = await Ledger.open(storage, { name: 'bench.node.musubi.internal/ledger', privateKey });
  const entries = entriesOf(batch);
  const append = async (): Promise<void> => {
    for (const entry of entries) ledger.append(entry);
    await ledger.flush();
  };
  const plain = new PlainFile(join(folder, 'plain'), entries);
  await append();
  const flushMs: number[] = [];
  const plainMs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    flushMs.push(await msEach(append));
    plainMs.push(await msEach(() => plain.append()));
  }
  plain.close();
  await ledger.close();
  await storage.close();
  const flush = spreadOf(flushMs);
  return {
    'entries a flush': batch,
    'appends per second': spreadOf(flushMs.map((ms) => (1000 * batch) / ms)),
    'ms a flush': flush,
    'ms plain append + fsync': spreadOf(plainMs),
    'times plain': flush.median / spreadOf(plainMs).median,
  };
}

function entriesOf(batch: number): Uint8Array[] {
  return Array.from({ length: batch }, (_, i) => {
    const digest = randomBytes(32).toString('hex');
    return releaseCommitment({ type: 'release', to: 'AUS', digest, timeBucketS: 10 * i, nonce: randomBytes(16) }).entry;
  });
}

/** Mean time of one call, over a span long enough to tell. */
async function msEach(work: () => Promise<void> | void): Promise<number> {
  const from = performance.now();
  let calls = 0;
  do {
    await work();
    calls++;
  } while (performance.now() - from < SPAN_MS || calls < BATCHES_MIN);
  return (performance.now() - from) / calls;
}

class PlainFile {
  private readonly file: number;
  private readonly bytes: Uint8Array;

  constructor(path: string, entries: readonly Uint8Array[]) {
    this.file = openSync(path, 'a');
    this.bytes = Buffer.concat(entries);
  }

  append(): void {
    writeSync(this.file, this.bytes);
    fsyncSync(this.file);
  }

  close(): void {
    closeSync(this.file);
  }
}
