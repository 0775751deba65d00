import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Ledger, memoryStorage, verifyConsistency, verifyLedger } from '../src/index.ts';
import { CrashRecorder, chances, type Fate } from './crash-storage.ts';
import { CutStorage } from './cut-storage.ts';
import { entryNumber, testKey } from './test-key.ts';

const key = testKey();
const publicKey = createPublicKey(key.privateKey);

/** Openings, small and large batches, and publications between them. */
async function work(recorder: CrashRecorder): Promise<number> {
  const storage = recorder.disk('log');
  let size = 0;
  for (const counts of [[1, 2], [250], [5, 300, 1], [0], [70, 3]]) {
    const ledger = await Ledger.open(storage, key);
    for (const count of counts) {
      for (let i = 0; i < count; i++) ledger.append(entryNumber(ledger.size));
      size = (await ledger.flush()).size;
      recorder.acknowledge(`${size}`);
    }
    if (counts.length !== 1) await ledger.publish();
  }
  return size;
}

type Files = Map<string, Uint8Array>;

/** Opens, and has at least what was acknowledged, entry by entry. */
async function checkOpens(files: Files, acknowledged: number): Promise<Ledger> {
  const ledger = await Ledger.open(memoryStorage(files), key);
  expect(ledger.size).toBeGreaterThanOrEqual(acknowledged);
  for (const i of [0, 1, 2, 255, 256, 557, 558, ledger.size - 1]) {
    if (i >= 0 && i < ledger.size) expect(await ledger.entry(i)).toEqual(entryNumber(i));
  }
  return ledger;
}

/** And verifies as it lies, goes on, and what it says later is consistent with what it said before. */
async function checkGoesOn(files: Files, acknowledged: number): Promise<void> {
  const storage = memoryStorage(files);
  if (files.has('checkpoint')) expect(await verifyLedger(storage, publicKey)).toMatchObject({ fault: null });
  const ledger = await checkOpens(files, acknowledged);
  const [survived, before] = [ledger.size, ledger.root()];
  for (let i = 0; i < 30; i++) ledger.append(Buffer.from(`after ${i}`));
  await ledger.flush();
  expect(await verifyLedger(storage, publicKey)).toMatchObject({ ok: true, size: survived + 30, fault: null });
  const proof = await (await Ledger.open(storage, key)).consistencyProof(survived);
  expect(verifyConsistency(survived, before, survived + 30, ledger.root(), proof)).toBe(true);
}

describe('a log whose disk stops', () => {
  it('opens, verifies, goes on and has lost nothing acknowledged, after whichever write it stops', async () => {
    const recorder = new CrashRecorder();
    expect(await work(recorder)).toBe(632);
    expect(recorder.steps.length).toBeGreaterThan(60);
    const chance = chances(1);
    for (let count = 0; count <= recorder.steps.length; count++) {
      const acknowledged = Math.max(0, ...recorder.acknowledged(count).map(Number));
      const fates: Fate[] = count % 2 === 0 ? ['kept', 'some'] : ['lost', 'holes'];
      for (const fate of fates) await checkGoesOn(recorder.after('log', count, 0, fate, chance), acknowledged);
    }
  }, 60_000);

  it('does so when it stops within an append, at any byte', async () => {
    const recorder = new CrashRecorder();
    await work(recorder);
    let cuts = 0;
    for (let count = 0; count < recorder.steps.length; count++) {
      const acknowledged = Math.max(0, ...recorder.acknowledged(count).map(Number));
      const bytes = recorder.bytesOf(count);
      // Every byte of a short record; of a long one its ends and a part of the middle.
      for (let cut = 1; cut < bytes; cut += cut > 64 && cut < bytes - 64 ? Math.ceil(bytes / 40) : 1) {
        cuts += 1;
        await checkOpens(
          recorder.after('log', count, cut, 'kept', () => 0),
          acknowledged,
        );
      }
    }
    expect(cuts).toBeGreaterThan(500);
  }, 60_000);

  it('takes zeros for the end of an append that never came, wherever they begin', async () => {
    const recorder = new CrashRecorder();
    const ledger = await Ledger.open(recorder.disk('log'), key);
    for (let i = 0; i < 2; i++) {
      ledger.append(entryNumber(i));
      await ledger.flush();
    }
    const count = recorder.steps.findLastIndex(({ kind }) => kind === 'append');
    const bytes = recorder.bytesOf(count);
    for (let cut = 0; cut < bytes; cut++) {
      const files = recorder.after('log', count, cut, 'kept', () => 0);
      const holed = Buffer.concat([files.get('write-ahead')!, Buffer.alloc(bytes - cut)]);
      expect((await checkOpens(files.set('write-ahead', holed), 1)).size).toBe(1);
    }
  });

  it('is not mended where a batch in the middle is damaged: that is no crash', async () => {
    const recorder = new CrashRecorder();
    const ledger = await Ledger.open(recorder.disk('log'), key);
    for (let i = 0; i < 3; i++) {
      ledger.append(entryNumber(i));
      await ledger.flush();
    }
    const files = recorder.after('log', recorder.steps.length, 0, 'kept', () => 0);
    const bytes = Buffer.from(files.get('write-ahead')!);
    bytes[30]! ^= 1;
    files.set('write-ahead', bytes);
    await expect(Ledger.open(memoryStorage(files), key)).rejects.toMatchObject({ code: 'corrupt' });
    expect(await verifyLedger(memoryStorage(files), publicKey)).toMatchObject({
      ok: false,
      fault: { code: 'write-ahead-broken', name: 'write-ahead', offset: 0 },
    });
  });

  it('refuses to go on after a failed flush, and opens where it was', async () => {
    const storage = new CutStorage(6);
    const ledger = await Ledger.open(storage, key);
    ledger.append(entryNumber(0));
    await expect(ledger.flush()).rejects.toMatchObject({ code: 'storage-failed' });
    await expect(ledger.flush()).rejects.toMatchObject({ code: 'storage-failed' });
    expect(() => ledger.append(entryNumber(1))).toThrow(/flush at size 1 failed/);
  });
});
