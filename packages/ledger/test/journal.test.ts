import { createPublicKey } from 'node:crypto';
import type { JournalEntry, Label } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeEntry, entryHash, Journal, memoryStorage, parseEntry, signEntry, verifyEntry } from '../src/index.ts';
import { CutStorage } from './cut-storage.ts';
import { privateKeyOf } from './test-key.ts';

const jpn = { nation: 'JPN', privateKey: privateKeyOf(1) };
const usa = { nation: 'USA', privateKey: privateKeyOf(2) };
const jpnPublic = createPublicKey(jpn.privateKey);
const usaPublic = createPublicKey(usa.privateKey);
const SUBJECT = 'agreement/jpn-usa-air-picture';

const label: Label = {
  policy: 'JPN-DEMO',
  classification: 'OPEN',
  caveats: ['EXERCISE-ONLY'],
  releasableTo: ['USA'],
  originator: 'JPN',
  createdS: 0,
};

function write(journal: Journal, reason: string, subject = SUBJECT): Promise<JournalEntry> {
  return journal.append('inform', subject, { type: 'suspended', reason }, label, 1000);
}

describe('a signed entry', () => {
  const entry = signEntry(
    { author: 'JPN', sequence: 1, timeS: 5, act: 'inform', subject: 's', body: { b: [1, null] }, label, previous: '' },
    jpn.privateKey,
  );

  it('verifies with its key, and with nothing changed', () => {
    expect(verifyEntry(entry, jpnPublic)).toBe(true);
    expect(verifyEntry(entry, usaPublic)).toBe(false);
    expect(verifyEntry({ ...entry, body: { b: [2, null] } }, jpnPublic)).toBe(false);
    expect(verifyEntry({ ...entry, label: { ...label, releasableTo: [] } }, jpnPublic)).toBe(false);
    expect(entryHash(entry)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('survives the wire', () => {
    expect(parseEntry(encodeEntry(entry))).toEqual({ ok: true, value: entry });
  });

  it.each<[string, unknown]>([
    ['author', 'jpn'],
    ['sequence', 0],
    ['sequence', 1.5],
    ['timeS', '5'],
    ['act', 'order'],
    ['subject', ''],
    ['previous', '00'],
    ['previous', ['ab'.repeat(32)]],
    ['signature', 'AAAA'],
    ['label', null],
    ['label', { ...label, releasableTo: ['USA', 'AUS'] }],
    ['label', { ...label, releasableTo: undefined }],
    ['label', { ...label, caveats: ['SECRET-SAUCE'] }],
    ['extra', 1],
  ])('with a wrong %s is refused', (field, value) => {
    const bytes = Buffer.from(JSON.stringify(sortKeys({ ...entry, [field]: value })));
    expect(parseEntry(bytes)).toMatchObject({ ok: false, fault: { code: 'malformed' } });
  });

  it('of any bytes never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => !parseEntry(bytes).ok));
    expect(parseEntry(new Uint8Array(70_000))).toMatchObject({ fault: { code: 'too-large' } });
    expect(() => signEntry({ ...entry, body: 'x'.repeat(66_000) }, jpn.privateKey)).toThrow(/at most 65535/);
  });
});

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, member]) => [key, sortKeys(member)]));
}

describe('a journal', () => {
  it('chains its own entries by subject, and has them after opening again', async () => {
    const storage = memoryStorage();
    const journal = await Journal.open(storage, jpn);
    const [a1, b1, a2] = await Promise.all([
      write(journal, '1'),
      write(journal, '2', 'agreement/other'),
      write(journal, '3'),
    ]);
    expect([a1.sequence, b1.sequence, a2.sequence]).toEqual([1, 1, 2]);
    expect([a1.previous, b1.previous, a2.previous]).toEqual(['', '', entryHash(a1)]);
    const again = await Journal.open(storage, jpn);
    expect(again.entries('JPN', SUBJECT)).toEqual([a1, a2]);
    expect(again.entries('JPN')).toEqual([a1, a2, b1]);
    expect(again.subjects('JPN')).toEqual([SUBJECT, 'agreement/other']);
    expect(again.authors).toEqual(['JPN']);
    expect((await write(again, '4')).previous).toBe(entryHash(a2));
  });

  it('takes a partner’s entries once and in order', async () => {
    const theirs = await Journal.open(memoryStorage(), usa);
    const ours = await Journal.open(memoryStorage(), jpn);
    const [one, two] = [await write(theirs, '1'), await write(theirs, '2')];
    expect(await ours.accept(two, usaPublic)).toMatchObject({ code: 'gap' });
    expect(await ours.accept(one, usaPublic)).toBe('accepted');
    expect(await ours.accept(two, usaPublic)).toBe('accepted');
    expect(await ours.accept(one, usaPublic)).toBe('known');
    expect(await ours.accept(one, jpnPublic)).toMatchObject({ code: 'bad-signature' });
    expect(await ours.accept({ ...one, body: 'other' }, usaPublic)).toMatchObject({ code: 'bad-signature' });
    expect(await ours.accept({ ...one, subject: 7 } as never, usaPublic)).toMatchObject({ code: 'malformed' });
    expect(ours.entries('USA')).toEqual([one, two]);
  });

  it('takes its own entries back that an older disk lacks: signed by itself, in order, once', async () => {
    const disk = memoryStorage();
    const before = await Journal.open(disk, jpn);
    await write(before, 'kept');
    const backup = memoryStorage();
    await backup.replace('journal', (await disk.read('journal')) as Uint8Array);
    const lost = [await write(before, 'first'), await write(before, 'second'), await write(before, 'aside', 'other')];
    const journal = await Journal.open(backup, jpn);
    const [first, second, aside] = lost as [JournalEntry, JournalEntry, JournalEntry];
    expect(await journal.accept(first, jpnPublic)).toMatchObject({ code: 'own-author' });
    expect(await journal.takeBack(second)).toMatchObject({ code: 'gap' });
    const { signature: _, ...unsigned } = first;
    expect(await journal.takeBack(signEntry(unsigned, usa.privateKey))).toMatchObject({ code: 'bad-signature' });
    expect(await journal.takeBack({ ...first, author: 'USA' })).toMatchObject({ code: 'own-author' });
    for (const entry of [first, second, aside]) expect(await journal.takeBack(entry)).toBe('accepted');
    expect(await journal.takeBack(first)).toBe('known');
    const again = await Journal.open(backup, jpn);
    expect(again.entries('JPN')).toEqual(before.entries('JPN'));
    expect((await write(again, 'third')).sequence).toBe(4);
  });

  it('never takes back what contradicts what it wrote since', async () => {
    const before = await Journal.open(memoryStorage(), jpn);
    const lost = await write(before, 'lost');
    const journal = await Journal.open(memoryStorage(), jpn);
    await write(journal, 'written since');
    expect(await journal.takeBack(lost)).toMatchObject({ code: 'fork' });
    expect(journal.entries('JPN')).toHaveLength(1);
  });

  it('gives an author’s latest entries in the order in which they came, whatever they are about', async () => {
    const journal = await Journal.open(memoryStorage(), jpn);
    const written = [];
    for (const subject of ['b', 'a', 'b', 'c']) written.push(await write(journal, subject, subject));
    expect(journal.latest('JPN', 3)).toEqual(written.slice(1));
    expect(journal.latest('JPN', 9)).toEqual(written);
    expect([journal.latest('JPN', 0), journal.latest('USA', 3)]).toEqual([[], []]);
  });

  it('refuses and keeps evidence of two histories of one author', async () => {
    const [left, right] = [await Journal.open(memoryStorage(), usa), await Journal.open(memoryStorage(), usa)];
    const ours = await Journal.open(memoryStorage(), jpn);
    const [one, other] = [await write(left, 'to JPN'), await write(right, 'to AUS')];
    const next = await write(right, 'next');
    expect(await ours.accept(one, usaPublic)).toBe('accepted');
    expect(await ours.accept(other, usaPublic)).toMatchObject({ code: 'fork' });
    expect(await ours.accept(next, usaPublic)).toMatchObject({ code: 'fork' });
    expect(ours.forks).toEqual([
      { kept: one, refused: other },
      { kept: one, refused: next },
    ]);
    expect(ours.entries('USA')).toEqual([one]);
  });

  it('lets nobody else write for its own nation, nor itself without a key', async () => {
    const ours = await Journal.open(memoryStorage(), jpn);
    const copy = await Journal.open(memoryStorage(), jpn);
    expect(await ours.accept(await write(copy, 'stolen key'), jpnPublic)).toMatchObject({ code: 'own-author' });
    const reader = await Journal.open(memoryStorage());
    await expect(write(reader, 'x')).rejects.toMatchObject({ code: 'no-key' });
    await expect(write(ours, 'x', '')).rejects.toMatchObject({ code: 'not-canonical' });
  });

  it('keeps what was resolved, wherever an append is cut', async () => {
    const whole = new CutStorage();
    const script = async (storage: CutStorage) => {
      let resolved = 0;
      try {
        const journal = await Journal.open(storage, jpn);
        for (let i = 0; i < 3; i++) {
          await write(journal, `reason ${i}`);
          resolved += 1;
        }
      } catch {
        // The disk stopped.
      }
      return resolved;
    };
    expect(await script(whole)).toBe(3);
    for (let steps = 0; steps < whole.stepsTaken; steps += 1) {
      const storage = new CutStorage(steps);
      const resolved = await script(storage);
      for (const survivor of [storage.afterKill(), storage.afterPowerCut()]) {
        const journal = await Journal.open(survivor, jpn);
        expect(journal.entries('JPN').length).toBeGreaterThanOrEqual(resolved);
        expect((await write(journal, 'after')).sequence).toBe(journal.entries('JPN').length);
        expect((await Journal.open(survivor, jpn)).cutBytes).toBe(0);
      }
    }
  }, 30_000);

  it('keeps all of a batch or none of it, wherever that is cut, and all of one that was resolved', async () => {
    const drafts = [0, 1, 2, 3].map((i) => ({
      act: 'inform' as const,
      // Two subjects by turns: each entry but the first two follows upon one of the same batch.
      subject: i % 2 === 0 ? SUBJECT : 'board/plans/a',
      body: { reason: `of the batch ${i}` },
      label,
    }));
    const batch = async (storage: CutStorage): Promise<boolean> => {
      const journal = await Journal.open(storage, jpn);
      await write(journal, 'before');
      return journal.appendAll(drafts, 1001).then(
        () => true,
        () => false,
      );
    };
    const whole = new CutStorage();
    expect(await batch(whole)).toBe(true);
    const before = new CutStorage();
    await write(await Journal.open(before, jpn), 'before');
    const lengths = new Set<number>();
    for (let steps = before.stepsTaken; steps <= whole.stepsTaken; steps++) {
      const storage = new CutStorage(steps);
      const isResolved = await batch(storage);
      expect(isResolved).toBe(steps === whole.stepsTaken);
      for (const survivor of [storage.afterKill(), storage.afterPowerCut()]) {
        const journal = await Journal.open(survivor, jpn);
        const kept = [...journal.entries('JPN', SUBJECT).slice(1), ...journal.entries('JPN', 'board/plans/a')];
        const reasons = kept.map(({ body }) => (body as { reason: string }).reason).sort();
        expect(reasons).toEqual(drafts.slice(0, kept.length).map(({ body }) => body.reason));
        if (isResolved) expect(kept.length).toBe(drafts.length);
        lengths.add(kept.length);
      }
      // What is kept is a chain that goes on.
      const survivor = storage.afterKill();
      await write(await Journal.open(survivor, jpn), 'after');
      const read = await Journal.open(memoryStorage());
      for (const entry of (await Journal.open(survivor, jpn)).entries('JPN')) {
        expect(await read.accept(entry, jpnPublic)).toBe('accepted');
      }
    }
    expect([...lengths].sort()).toEqual([0, 4]);
  }, 120_000);

  it('bounds what a partner may fill it with, in number and in bytes', async () => {
    const theirs = await Journal.open(memoryStorage(), usa);
    const entries = [await write(theirs, '1'), await write(theirs, '2', 'other'), await write(theirs, '3')];
    const few = await Journal.open(memoryStorage(), jpn, { entriesPerAuthorMax: 2, bytesPerAuthorMax: 1 << 20 });
    const small = await Journal.open(memoryStorage(), jpn, { entriesPerAuthorMax: 9, bytesPerAuthorMax: 900 });
    for (const journal of [few, small]) {
      const outcomes = [];
      for (const entry of entries) outcomes.push(await journal.accept(entry, usaPublic));
      expect(outcomes).toMatchObject(['accepted', 'accepted', { code: 'full' }]);
    }
  });

  it('does not take damage for a torn end', async () => {
    const files = new Map<string, Uint8Array>();
    const journal = await Journal.open(memoryStorage(files), jpn);
    for (let i = 0; i < 3; i++) await write(journal, `${i}`);
    const bytes = files.get('journal')!;
    files.set('journal', bytes.slice(0, -10));
    const torn = await Journal.open(memoryStorage(files));
    expect(torn.entries('JPN').length).toBe(2);
    expect(torn.cutBytes).toBe(bytes.length - 10 - (bytes.lastIndexOf(10, bytes.length - 2) + 1));
    files.set(
      'journal',
      bytes.map((byte, i) => (i === 60 ? byte ^ 1 : byte)),
    );
    await expect(Journal.open(memoryStorage(files))).rejects.toMatchObject({ code: 'corrupt' });
  });
});
