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
});
