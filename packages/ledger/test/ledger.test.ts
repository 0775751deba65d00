import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ENTRY_BYTES_MAX,
  Ledger,
  leafHash,
  memoryStorage,
  partialTiles,
  rootOf,
  tilePath,
  verifyLedger,
} from '../src/index.ts';
import { entryNumber, privateKeyOf, testKey } from './test-key.ts';

const key = testKey();
const publicKey = createPublicKey(key.privateKey);

async function logOf(size: number, flushEvery = size): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const ledger = await Ledger.open(memoryStorage(files), key);
  for (let i = 0; i < size; i++) {
    ledger.append(entryNumber(i));
    if ((i + 1) % flushEvery === 0) await ledger.flush();
  }
  await ledger.close();
  return files;
}

describe('tile paths', () => {
  it('are those of tlog-tiles', () => {
    expect(tilePath(0, 1234067)).toBe('tile/0/x001/x234/067');
    expect(tilePath(3, 0)).toBe('tile/3/000');
    expect(tilePath('entries', 273, 112)).toBe('tile/entries/273.p/112');
    expect(tilePath(1, 1000, 17)).toBe('tile/1/x001/000.p/17');
  });

  it('of a tree of 70,000 are the example of the specification', () => {
    expect(partialTiles(70_000)).toEqual([
      { level: 0, n: 273, width: 112 },
      { level: 1, n: 1, width: 17 },
      { level: 2, n: 0, width: 1 },
    ]);
    expect(partialTiles(256)).toEqual([{ level: 1, n: 0, width: 1 }]);
    expect(partialTiles(0)).toEqual([]);
  });
});

describe('a log as a folder', () => {
  it('of 70,000 entries holds just the files the specification asks for, and verifies', async () => {
    const files = await logOf(70_000);
    const names = [...files.keys()];
    const count = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length;
    expect(count(/^tile\/0\/\d{3}$/)).toBe(273);
    expect(count(/^tile\/entries\/\d{3}$/)).toBe(273);
    expect(names.filter((name) => !/^tile\/(0|entries)\/\d{3}$/.test(name)).sort()).toEqual([
      'checkpoint',
      'tile/0/273.p/112',
      'tile/1/000',
      'tile/1/001.p/17',
      'tile/2/000.p/1',
      'tile/entries/273.p/112',
      'write-ahead',
    ]);
    expect(files.get('write-ahead')).toHaveLength(0);
    expect(files.get('tile/0/000')?.length).toBe(8192);
    const progress: number[] = [];
    const report = await verifyLedger(memoryStorage(files), publicKey, (checked) => progress.push(checked));
    const tilesChecked = 2 * 274 + 3;
    expect(report).toMatchObject({ ok: true, size: 70_000, entriesChecked: 70_000, tilesChecked, fault: null });
    expect(progress.at(-1)).toBe(70_000);
    const leaves = Array.from({ length: 70_000 }, (_, i) => leafHash(entryNumber(i)));
    expect(report.root).toBe(Buffer.from(rootOf(leaves)).toString('hex'));
  }, 60_000);

  it('is the same however often it was flushed and opened, but for partial tiles on the way', async () => {
    const [once, often] = [await logOf(600), await logOf(600, 7)];
    for (const [name, bytes] of once) expect(often.get(name)).toEqual(bytes);
    const extra = [...often.keys()].filter((name) => !once.has(name));
    expect(extra.every((name) => /^tile\/(0|1|entries)\/00[02]\.p\/\d+$/.test(name))).toBe(true);
    expect(extra.some((name) => name.startsWith('tile/0/001.p/'))).toBe(false);
  });

  it('gives ranges of entries, over tiles on disk and the tail in memory', async () => {
    const files = await logOf(600);
    const ledger = await Ledger.open(memoryStorage(files), key);
    ledger.append(entryNumber(600));
    for (const [from, to] of [
      [0, 601],
      [250, 260],
      [511, 513],
      [599, 601],
      [7, 7],
    ] as const) {
      const expected = Array.from({ length: to - from }, (_, i) => new Uint8Array(entryNumber(from + i)));
      expect(await ledger.entries(from, to)).toEqual(expected);
    }
    await expect(ledger.entries(5, 602)).rejects.toMatchObject({ code: 'out-of-range' });
    await expect(ledger.entries(6, 5)).rejects.toMatchObject({ code: 'out-of-range' });
  });

  it('gives entries back from disk and from memory', async () => {
    const files = await logOf(520);
    const ledger = await Ledger.open(memoryStorage(files), key);
    for (let i = 520; i < 1100; i++) expect(ledger.append(entryNumber(i))).toBe(i);
    for (const i of [0, 255, 256, 511, 512, 519, 520, 767, 768, 1023, 1024, 1099]) {
      expect(await ledger.entry(i)).toEqual(entryNumber(i));
    }
    expect(ledger.checkpoint.size).toBe(520);
  });

  it('keeps its own copy of what is appended', async () => {
    const ledger = await Ledger.open(memoryStorage(), key);
    const entry = Buffer.from('before');
    ledger.append(entry);
    entry.write('after!');
    expect(Buffer.from(await ledger.entry(0)).toString()).toBe('before');
    (await ledger.entry(0)).fill(0);
    expect(Buffer.from(await ledger.entry(0)).toString()).toBe('before');
  });

  it('takes appends while a flush is under way', async () => {
    const storage = memoryStorage();
    const ledger = await Ledger.open(storage, key);
    const flushes: Promise<{ size: number }>[] = [];
    for (let i = 0; i < 1000; i++) {
      ledger.append(entryNumber(i));
      if (i % 97 === 0) flushes.push(ledger.flush());
      if (i % 10 === 0) await Promise.resolve();
    }
    const sizes = (await Promise.all(flushes)).map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    await ledger.close();
    expect(await verifyLedger(storage, publicKey)).toMatchObject({ ok: true, size: 1000 });
    expect(() => ledger.append(entryNumber(0))).toThrow(/closed/);
  });

  it('takes entries of any bytes up to the limit', async () => {
    const entries = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(entries, async (list) => {
        const storage = memoryStorage();
        const ledger = await Ledger.open(storage, key);
        for (const entry of list) ledger.append(entry);
        await ledger.close();
        const again = await Ledger.open(storage, key);
        for (const [i, entry] of list.entries()) expect([...(await again.entry(i))]).toEqual([...entry]);
        expect((await verifyLedger(storage, publicKey)).ok).toBe(true);
      }),
      { numRuns: 10 },
    );
    const ledger = await Ledger.open(memoryStorage(), key);
    ledger.append(new Uint8Array(ENTRY_BYTES_MAX));
    expect(() => ledger.append(new Uint8Array(ENTRY_BYTES_MAX + 1))).toThrow(/at most 65535/);
    expect(() => {
      for (let i = 0; i < 1100; i++) ledger.append(new Uint8Array(ENTRY_BYTES_MAX));
    }).toThrow(/wait for a flush/);
  });

  it('does not open with another key, without its checkpoint, or with a changed tail', async () => {
    const files = await logOf(300);
    const other = { ...key, privateKey: privateKeyOf(8) };
    await expect(Ledger.open(memoryStorage(files), other)).rejects.toMatchObject({ code: 'corrupt' });
    const changed = (name: string) =>
      new Map(files).set(
        name,
        files.get(name)!.map((byte, i) => (i === 40 ? byte ^ 1 : byte)),
      );
    for (const name of ['tile/0/001.p/44', 'tile/entries/001.p/44', 'checkpoint']) {
      await expect(Ledger.open(memoryStorage(changed(name)), key)).rejects.toMatchObject({ code: 'corrupt' });
    }
    files.delete('checkpoint');
    await expect(Ledger.open(memoryStorage(files), key)).rejects.toMatchObject({ code: 'corrupt' });
  });
});

describe('checking a log whole', () => {
  const size = 5_000;
  const log = logOf(size);

  async function faultAfter(change: (files: Map<string, Uint8Array>) => void) {
    const files = new Map(await log);
    change(files);
    return verifyLedger(memoryStorage(files), publicKey);
  }

  const flip = (name: string, offset: number) => (files: Map<string, Uint8Array>) => {
    const bytes = new Uint8Array(files.get(name)!);
    bytes[offset] = bytes[offset]! ^ 1;
    files.set(name, bytes);
  };

  it('names the changed entry with its offset', async () => {
    const offset = 2 + 'entry 0'.length + 2;
    const report = await faultAfter(flip('tile/entries/000', offset));
    expect(report.fault).toMatchObject({ code: 'entry-mismatch', name: 'tile/entries/000', offset: offset - 2 });
    expect(report.fault?.message).toMatch(/entry 1 is not/);
  });

  it('names the changed hash, not the entry, when the entries are what was signed', async () => {
    expect((await faultAfter(flip('tile/0/003', 5 * 32 + 1))).fault).toMatchObject({
      code: 'tile-mismatch',
      name: 'tile/0/003',
      offset: 5 * 32,
    });
    const upper = 'tile/1/000.p/19';
    expect((await faultAfter(flip(upper, 7 * 32))).fault).toMatchObject({ name: upper, offset: 7 * 32 });
  });

  it('finds missing, short and broken files', async () => {
    const missing = await faultAfter((files) => void files.delete('tile/entries/010'));
    expect(missing.fault).toMatchObject({ code: 'tile-missing', name: 'tile/entries/010' });
    expect(missing.entriesChecked).toBe(2_560);
    const short = await faultAfter((files) => void files.set('tile/0/002', files.get('tile/0/002')!.slice(0, 100)));
    expect(short.fault).toMatchObject({ code: 'tile-malformed', name: 'tile/0/002', offset: 100 });
    const broken = await faultAfter(flip('tile/entries/002', 0));
    expect(broken.fault).toMatchObject({ code: 'tile-malformed', name: 'tile/entries/002', offset: 0 });
  });

  it('finds a rewritten history that is consistent in itself', async () => {
    const other = await logOf(300);
    const swapped = new Map(other);
    const forged = await logOf(301);
    for (const [name, bytes] of forged) if (name !== 'checkpoint') swapped.set(name, bytes);
    swapped.set('tile/0/001.p/44', flipHash(other.get('tile/0/001.p/44')!));
    expect((await verifyLedger(memoryStorage(swapped), publicKey)).ok).toBe(false);
    const rewritten = new Map<string, Uint8Array>();
    const ledger = await Ledger.open(memoryStorage(rewritten), key);
    for (let i = 0; i < 300; i++) ledger.append(entryNumber(i === 9 ? 900 : i));
    await ledger.close();
    rewritten.set('checkpoint', other.get('checkpoint')!);
    expect((await verifyLedger(memoryStorage(rewritten), publicKey)).fault).toMatchObject({ code: 'root-mismatch' });
  });

  it('rests on the signature', async () => {
    const files = await log;
    const stranger = createPublicKey(privateKeyOf(8));
    expect((await verifyLedger(memoryStorage(files), stranger)).fault).toMatchObject({ code: 'checkpoint-invalid' });
    expect((await verifyLedger(memoryStorage(), publicKey)).fault).toMatchObject({ code: 'checkpoint-missing' });
    expect((await faultAfter(flip('checkpoint', 22))).fault).toMatchObject({
      code: 'checkpoint-invalid',
      name: 'checkpoint',
    });
  });

  it('takes the full tile where a partial one has been cleared away', async () => {
    const files = await logOf(300);
    const checkpoint = files.get('checkpoint')!;
    const storage = memoryStorage(files);
    const ledger = await Ledger.open(storage, key);
    for (let i = 300; i < 600; i++) ledger.append(entryNumber(i));
    await ledger.close();
    expect(files.has('tile/0/001.p/44')).toBe(false);
    files.set('checkpoint', checkpoint);
    expect(await verifyLedger(storage, publicKey)).toMatchObject({ ok: true, size: 300 });
  });
});

function flipHash(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte));
}
