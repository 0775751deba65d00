import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ledger, verifyLedger } from '@musubi/ledger';
import { afterEach, expect, it } from 'vitest';
import { FileStorage } from '../src/storage/file-storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubi-storage-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openFiles = (): number => readdirSync('/proc/self/fd').length;

it.skipIf(process.platform !== 'linux')(
  'keeps no file of a growing ledger open (counted where /proc is)',
  async () => {
    const storage = new FileStorage(folder);
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const ledger = await Ledger.open(storage, { name: 'test.example/ledger', privateKey });
    ledger.append(Buffer.from('{}'));
    await ledger.flush();
    const before = openFiles();
    for (let i = 0; i < 300; i++) {
      ledger.append(Buffer.from(`{"i":${i}}`));
      await ledger.flush();
    }
    expect(openFiles()).toBeLessThanOrEqual(before + 2);
    expect(await verifyLedger(storage, publicKey)).toMatchObject({ ok: true, size: 301 });
    await storage.close();
  },
  60_000,
);

it('appends, cuts, replaces and lists, and does not leave its folder', async () => {
  const storage = new FileStorage(folder);
  const text = async (name: string): Promise<string> => Buffer.from((await storage.read(name)) ?? []).toString();
  await storage.append('a/log', Buffer.from('one'));
  await storage.append('a/log', Buffer.from('two'));
  await storage.sync('a/log');
  expect(await text('a/log')).toBe('onetwo');
  await storage.truncate('a/log', 3);
  await storage.append('a/log', Buffer.from('3'));
  await storage.sync('a/log');
  expect(await text('a/log')).toBe('one3');
  await storage.replace('b', Buffer.from('whole'));
  await storage.sync('b');
  await storage.append('b', Buffer.from('!'));
  await storage.sync('b');
  expect(await text('b')).toBe('whole!');
  expect(await storage.list('')).toEqual(['a/log', 'b']);
  expect(await storage.read('none')).toBeNull();
  await storage.remove('b');
  expect(await storage.list('a/')).toEqual(['a/log']);
  await expect(storage.read('../outside')).rejects.toThrow('leaves its folder');
  await storage.close();
});
