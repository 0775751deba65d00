import { generateKeyPairSync } from 'node:crypto';
import { Journal, memoryStorage } from '@musubi/ledger';
import { describe, expect, it } from 'vitest';
import { Outbox } from '../src/partners/outbox.ts';

const label = {
  policy: 'JPN-DEMO',
  classification: 'OPEN',
  caveats: [],
  releasableTo: ['USA'],
  originator: 'JPN',
  createdS: 0,
};

describe('an outbox', () => {
  it('says of an entry whether it has a number: not while it waits, nor when it waits again', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const storage = memoryStorage();
    const journal = await Journal.open(storage, { nation: 'JPN', privateKey });
    const [first, second] = await journal.appendAll(
      ['a', 'b'].map((id) => ({ act: 'inform' as const, subject: `board/plans/${id}`, body: {}, label })),
      1000,
    );
    const outbox = await Outbox.open(storage, 'USA', journal, 'JPN');
    const numbered = (): boolean[] => [first, second].map((one) => outbox.isNumbered(one!.subject, one!.sequence));
    expect(numbered()).toEqual([false, false]);
    outbox.hold(first!);
    outbox.hold(second!);
    expect(numbered()).toEqual([false, false]);
    expect(await outbox.number(({ subject }) => subject.endsWith('/a'), 10)).toBe(1);
    expect(numbered()).toEqual([true, false]);
    await outbox.giveUp(1);
    expect(numbered()).toEqual([false, false]);
    expect(await outbox.number(() => true, 10)).toBe(2);
    expect(numbered()).toEqual([true, true]);
    const again = await Outbox.open(storage, 'USA', journal, 'JPN');
    expect(again.isNumbered(first!.subject, 1)).toBe(true);
  });

  it('gives up with an entry what follows it on its subject, and gives numbers in order again', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const storage = memoryStorage();
    const journal = await Journal.open(storage, { nation: 'JPN', privateKey });
    const subjects = ['a', 'a', 'b', 'a'].map((id) => `board/plans/${id}`);
    const entries = await journal.appendAll(
      subjects.map((subject) => ({ act: 'inform' as const, subject, body: {}, label })),
      1000,
    );
    const outbox = await Outbox.open(storage, 'USA', journal, 'JPN');
    for (const entry of entries) outbox.hold(entry);
    const said = (from: number) =>
      Array.from({ length: outbox.size - from }, (_, at) => {
        const entry = outbox.entry(from + at + 1);
        return entry ? `${entry.subject.at(-1)}${entry.sequence}` : null;
      });
    await outbox.number(() => true, 10);
    expect(said(0)).toEqual(['a1', 'a2', 'b1', 'a3']);
    await outbox.giveUp(2);
    expect(said(0)).toEqual(['a1', null, 'b1', null]);
    expect(await outbox.number(({ sequence }) => sequence !== 2, 10)).toBe(0);
    expect(await outbox.number(() => true, 10)).toBe(2);
    expect(said(4)).toEqual(['a2', 'a3']);
    const again = await Outbox.open(storage, 'USA', journal, 'JPN');
    expect(entries.map(({ subject, sequence }) => again.isNumbered(subject, sequence))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('takes up numbers that the partner has seen and this disk has not, with the entries that went', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const storage = memoryStorage();
    const journal = await Journal.open(storage, { nation: 'JPN', privateKey });
    const [gone, waits] = await journal.appendAll(
      ['a', 'b'].map((id) => ({ act: 'inform' as const, subject: `board/plans/${id}`, body: {}, label })),
      1000,
    );
    const outbox = await Outbox.open(storage, 'USA', journal, 'JPN');
    outbox.hold(gone!);
    outbox.hold(waits!);
    expect(await outbox.takeUp(0, [gone!])).toBe(false);
    expect(await outbox.takeUp(3, [])).toBe(false);
    expect(await outbox.takeUp(3, [gone!])).toBe(true);
    expect(await outbox.takeUp(3, [gone!])).toBe(false);
    for (const one of [outbox, await Outbox.open(storage, 'USA', journal, 'JPN')]) {
      expect(one.size).toBe(3);
      expect(one.isNumbered(gone!.subject, 1)).toBe(true);
      expect([1, 2, 3, 4].map((index) => one.entry(index))).toEqual([gone, null, null, undefined]);
    }
    expect(outbox.waitingCount).toBe(1);
    expect(await outbox.number(() => true, 10)).toBe(1);
    expect(outbox.entry(4)).toEqual(waits);
  });
});
