import { createPrivateKey } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CommittedRecord, Ledger, releaseCommitment } from '@musubi/ledger';
import { configTemplate, configYaml, FileStorage, initNode, ledgerOrigin } from '@musubi/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkProof, prove } from '../src/ledger/prove.ts';
import { reconcileNodes } from '../src/ledger/reconcile.ts';
import { verify } from '../src/ledger/verify.ts';

const NOW_S = 1_795_000_000;
const digest = (n: number): string => n.toString(16).padStart(64, '0');
let folder = '';
let printed: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-ledger-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text) => void printed.push(String(text)));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A node's folder with a ledger that commits to these records, and their openings. */
async function nodeWith(nation: string, records: readonly Omit<CommittedRecord, 'timeBucketS'>[]): Promise<string> {
  const own = join(folder, nation);
  const instruments = fileURLToPath(new URL('../../agreements/instruments', import.meta.url));
  const yaml = configYaml(configTemplate(nation, 9401));
  await initNode({ nation, folder: own, configYaml: yaml, instruments, nowS: NOW_S });
  const privateKey = createPrivateKey(readFileSync(join(own, 'keys/ledger.key')));
  const storage = new FileStorage(join(own, 'data/ledger'));
  const ledger = await Ledger.open(storage, { name: ledgerOrigin(nation), privateKey });
  mkdirSync(join(own, 'data/openings'));
  for (const [i, record] of records.entries()) {
    const timeBucketS = NOW_S + i * 100;
    const { entry, opening } = releaseCommitment({ ...record, timeBucketS, nonce: Buffer.alloc(16, i + 1) });
    const index = ledger.append(entry);
    appendFileSync(join(own, 'data/openings/2026-11-18.jsonl'), `${JSON.stringify({ index, ...opening })}\n`);
  }
  await ledger.flush();
  await storage.close();
  return own;
}

const sent = (n: number, sequence = n) =>
  ({ type: 'release', to: 'USA', digest: digest(n), frame: { sessionS: 1, sequence } }) as const;
const got = (n: number) => ({ type: 'receipt', from: 'JPN', digest: digest(n) }) as const;

describe('musubi ledger', () => {
  it('proves an entry by number or digest to whoever has the public key', async () => {
    const jpn = await nodeWith('JPN', [sent(1), sent(2), sent(3)]);
    const file = join(folder, 'proof');
    const key = join(jpn, 'public/ledger.pub');
    for (const what of ['1', digest(2)]) {
      await prove(jpn, what, { key: null, out: file, json: false });
      checkProof(file, { key, witnesses: [], json: true });
      expect(JSON.parse(printed.at(-1)!)).toMatchObject({ ok: true, index: 1, size: 3, record: { digest: digest(2) } });
    }
    const other = join(await nodeWith('AUS', []), 'public/ledger.pub');
    expect(() => checkProof(file, { key: other, witnesses: [], json: false })).toThrow(/no signature by a known key/);
    writeFileSync(file, 'nonsense');
    expect(() => checkProof(file, { key, witnesses: [], json: false })).toThrow(/first line/);
    await expect(prove(jpn, '3', { key: null, out: file, json: false })).rejects.toThrow(/0 to 2/);
    await expect(prove(jpn, digest(9), { key: null, out: file, json: false })).rejects.toThrow(/no opening/);
    await verify(jpn, null, true);
    expect(JSON.parse(printed.at(-1)!)).toMatchObject({ ok: true, size: 3 });
  });

  it('reconciles two nodes, and fails on a difference that nothing explains', async () => {
    const jpn = await nodeWith('JPN', [sent(1), sent(2), sent(3), sent(4)]);
    const usa = await nodeWith('USA', [got(1), got(2), got(3), { type: 'login', digest: digest(0) }]);
    await reconcileNodes(jpn, usa, false);
    expect(printed.join('\n')).toMatch(/JPN to USA: 4 sent, 3 received, 3 the same\n {2}only sent, the last before/);
    rmSync(usa, { recursive: true });
    const lying = await nodeWith('USA', [got(1), got(3), got(9), got(4)]);
    await expect(reconcileNodes(jpn, lying, true)).rejects.toMatchObject({ code: 'ledger-broken' });
    const { ok, ways } = JSON.parse(printed.at(-1)!);
    expect(ok).toBe(false);
    const found = ways[0].differences.map((d: any) => [d.only, Number.parseInt(d.crossing.digest, 16), d.reason]);
    expect(found).toEqual([
      ['sent', 2, 'unexplained'],
      ['received', 9, 'unexplained'],
    ]);
  });
});
