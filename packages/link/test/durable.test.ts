import { Journal, memoryStorage } from '@musubi/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carry, eventsOf, exchange, jpnSession, openPair, usaSession } from './pair.ts';
import { journalEntry, jpnKey, jpnPublicKey, labelOf, NOW_S, releasedEntry } from './releases.ts';

describe('the durable plane', () => {
  it('carries entries in order and their acknowledgement back', () => {
    const [jpn, usa] = openPair();
    for (let i = 1; i <= 3; i++) expect(jpn.sendEntry(i, releasedEntry(journalEntry(i)))).toBe(true);
    carry(jpn, usa);
    const entries = eventsOf(usa, 'entry');
    expect(entries.map(({ index }) => index)).toEqual([1, 2, 3]);
    expect(entries[1]!.entry).toEqual(journalEntry(2));
    carry(usa, jpn);
    expect(eventsOf(jpn, 'entry-acknowledged')).toEqual([]);
    usa.acknowledgeEntry(2);
    usa.acknowledgeEntry(3);
    carry(usa, jpn);
    expect(eventsOf(jpn, 'entry-acknowledged').map(({ index }) => index)).toEqual([2, 3]);
    expect(() => usa.acknowledgeEntry(4)).toThrow(/the last was 3/);
  });

  it('takes them one after the other only', () => {
    const [jpn] = openPair();
    expect(() => jpn.sendEntry(2, releasedEntry(journalEntry(1)))).toThrow(
      expect.objectContaining({ code: 'entry-order' }),
    );
    jpn.sendEntry(1, releasedEntry(journalEntry(1)));
    expect(() => jpn.sendEntry(1, releasedEntry(journalEntry(1)))).toThrow(/2 is next/);
  });

  it('keeps a window in flight and a bounded queue behind it', () => {
    const limits = { entryWindow: 2, entryQueueMax: 3 };
    const [jpn, usa] = openPair({ limits }, { limits });
    const sent = [1, 2, 3, 4].map((i) => jpn.sendEntry(i, releasedEntry(journalEntry(i))));
    expect(sent).toEqual([true, true, true, false]);
    carry(jpn, usa);
    expect(eventsOf(usa, 'entry').map(({ index }) => index)).toEqual([1, 2]);
    expect(jpn.takeOutput()).toEqual([]);
    usa.acknowledgeEntry(1);
    exchange(usa, jpn);
    carry(jpn, usa);
    expect(eventsOf(usa, 'entry').map(({ index }) => index)).toEqual([3]);
    expect(jpn.nextEntry).toBe(4);
  });

  it('is not stopped by an entry that comes again', () => {
    const [, usa] = openPair({}, { lastEntrySeen: 2 });
    const [other] = openPair();
    for (let i = 1; i <= 3; i++) other.sendEntry(i, releasedEntry(journalEntry(i)));
    carry(other, usa);
    expect(eventsOf(usa, 'entry').map(({ index }) => index)).toEqual([3]);
    expect(usa.counters.entriesRepeated).toBe(2);
    expect(usa.fault).toBeNull();
  });
});

/** A node's side of the durable plane: an outbox, an inbox and their disk, and connections that break. */
class World {
  readonly outbox = Array.from({ length: 12 }, (_, i) => releasedEntry(journalEntry(i + 1)));
  /** What USA has on disk, and the index it has on disk with it. */
  inbox: number[] = [];
  lastSeen = 0;
  /** What JPN still keeps: everything above the last acknowledgement. */
  acknowledged = 0;
  #jpn = jpnSession();
  #usa = usaSession();

  constructor() {
    this.connect();
  }

  connect(): void {
    this.#jpn = jpnSession({ lastEntryNumbered: this.outbox.length, limits: { entryWindow: 4, entryQueueMax: 4 } });
    this.#usa = usaSession({ lastEntrySeen: this.lastSeen, limits: { entryWindow: 4 } });
    for (const session of [this.#jpn, this.#usa]) session.start(NOW_S);
  }

  jpnWorks(): void {
    for (const { index } of eventsOf(this.#jpn, 'entry-acknowledged')) this.acknowledged = index;
    for (let next = this.#jpn.nextEntry; next !== null && next <= this.outbox.length; next = this.#jpn.nextEntry) {
      if (next <= this.acknowledged) throw new Error(`JPN no longer has entry ${next}`);
      if (!this.#jpn.sendEntry(next, this.outbox[next - 1]!)) break;
    }
  }

  usaWorks(crashAfter: number): void {
    for (const [i, { index, entry }] of eventsOf(this.#usa, 'entry').entries()) {
      if (i === crashAfter) {
        this.connect();
        return;
      }
      this.inbox.push(entry?.sequence ?? 0);
      this.lastSeen = index;
      this.#usa.acknowledgeEntry(index);
    }
  }

  bytesMove(toUsa: boolean, part: number): void {
    const [from, to] = toUsa ? [this.#jpn, this.#usa] : [this.#usa, this.#jpn];
    const bytes = Buffer.concat(from.takeOutput());
    const end = part < 1 ? Math.floor(bytes.length * part) : bytes.length;
    to.receive(bytes.subarray(0, end), NOW_S);
    if (end < bytes.length) this.connect();
  }

  get faults(): (string | undefined)[] {
    return [this.#jpn.fault?.code, this.#usa.fault?.code];
  }
}

describe('across crashes of either side and broken connections', () => {
  it('every entry has its effect once, in order', () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.constant((world: World) => world.jpnWorks()) },
      { weight: 3, arbitrary: fc.constant((world: World) => world.usaWorks(99)) },
      { weight: 1, arbitrary: fc.nat(5).map((n) => (world: World) => world.usaWorks(n)) },
      { weight: 6, arbitrary: fc.boolean().map((toUsa) => (world: World) => world.bytesMove(toUsa, 1)) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.boolean(), fc.double({ min: 0, max: 0.99, noNaN: true })).map(
          ([toUsa, part]) =>
            (world: World) =>
              world.bytesMove(toUsa, part),
        ),
      },
      { weight: 1, arbitrary: fc.constant((world: World) => world.connect()) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const world = new World();
        for (const move of steps) {
          move(world);
          expect(world.faults).toEqual([undefined, undefined]);
        }
        for (let i = 0; i < 12; i++) {
          world.bytesMove(true, 1);
          world.bytesMove(false, 1);
          world.jpnWorks();
          world.usaWorks(99);
        }
        expect(world.inbox).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        world.bytesMove(false, 1);
        world.jpnWorks();
        expect(world.acknowledged).toBe(12);
      }),
      { numRuns: 150 },
    );
  });

  it('the journal makes it once even when the index was lost with the crash', async () => {
    const theirs = await Journal.open(memoryStorage(), jpnKey);
    const subject = 'agreement/test-arrangement';
    const written = [1, 2].map((i) => theirs.append('inform', subject, { i }, labelOf('JPN'), NOW_S + i));
    const entries = await Promise.all(written);
    const ours = await Journal.open(memoryStorage());
    const outcomes: unknown[] = [];
    for (let session = 0; session < 2; session++) {
      const [jpn, usa] = openPair();
      for (const [i, entry] of entries.entries()) jpn.sendEntry(i + 1, releasedEntry(entry));
      carry(jpn, usa);
      for (const { entry } of eventsOf(usa, 'entry')) outcomes.push(entry && (await ours.accept(entry, jpnPublicKey)));
    }
    expect(outcomes).toEqual(['accepted', 'accepted', 'known', 'known']);
    expect(ours.entries('JPN')).toEqual(entries);
  });
});
