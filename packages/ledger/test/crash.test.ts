import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Ledger, type LogStorage, verifyConsistency, verifyLedger } from '../src/index.ts';
import { CutStorage } from './cut-storage.ts';
import { entryNumber, testKey } from './test-key.ts';

const key = testKey();
const publicKey = createPublicKey(key.privateKey);
const FLUSHES = [1, 2, 250, 5, 300, 0, 1];

/** Appends and flushes, open again included; returns how much was acknowledged when the disk stopped. */
async function work(storage: LogStorage): Promise<number> {
  let acknowledged = 0;
  try {
    for (const count of FLUSHES) {
      const ledger = await Ledger.open(storage, key);
      for (let i = 0; i < count; i++) ledger.append(entryNumber(ledger.size));
      acknowledged = (await ledger.flush()).size;
    }
  } catch {
    // The disk stopped.
  }
  return acknowledged;
}

async function checkSurvivor(storage: LogStorage, acknowledged: number): Promise<void> {
  const ledger = await Ledger.open(storage, key);
  expect(ledger.size).toBeGreaterThanOrEqual(acknowledged);
  const survived = ledger.size;
  for (const i of [0, 1, 2, 255, 256, 557, 558, survived - 1]) {
    if (i >= 0 && i < survived) expect(await ledger.entry(i)).toEqual(entryNumber(i));
  }
  expect(await verifyLedger(storage, publicKey)).toMatchObject({ ok: true, size: survived });
  const before = ledger.root();
  for (let i = 0; i < 300; i++) ledger.append(Buffer.from(`after ${i}`));
  await ledger.close();
  expect(await verifyLedger(storage, publicKey)).toMatchObject({ ok: true, size: survived + 300, fault: null });
  const proof = await (await Ledger.open(storage, key)).consistencyProof(survived);
  expect(verifyConsistency(survived, before, survived + 300, ledger.root(), proof)).toBe(true);
}

describe('a log whose disk stops', () => {
  it('opens, verifies, goes on and has lost nothing acknowledged, wherever it stops', async () => {
    const whole = new CutStorage();
    expect(await work(whole)).toBe(559);
    expect(whole.stepsTaken).toBeGreaterThan(45);
    for (let steps = 0; steps <= whole.stepsTaken; steps++) {
      const storage = new CutStorage(steps);
      const acknowledged = await work(storage);
      await checkSurvivor(storage.afterKill(), acknowledged);
      await checkSurvivor(storage.afterPowerCut(), acknowledged);
    }
  }, 60_000);

  it('refuses to go on after a failed flush, and opens where it was', async () => {
    const storage = new CutStorage(6);
    const ledger = await Ledger.open(storage, key);
    ledger.append(entryNumber(0));
    await expect(ledger.flush()).rejects.toMatchObject({ code: 'storage-failed' });
    await expect(ledger.flush()).rejects.toMatchObject({ code: 'storage-failed' });
    expect(() => ledger.append(entryNumber(1))).toThrow(/flush at size 1 failed/);
  });
});
