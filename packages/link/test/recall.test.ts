import type { JournalEntry } from '@musubi/model';
import { type Released, releaseToAuthor } from '@musubi/release';
import { describe, expect, it } from 'vitest';
import { RECALL_BATCH } from '../src/index.ts';
import { encodeRecall } from '../src/messages.ts';
import { carry, eventsOf, exchange, jpnSession, openPair, usaSession } from './pair.ts';
import { journalEntry, NOW_S, releasedEntry } from './releases.ts';

function back(sequence: number): Released<JournalEntry> {
  const released = releaseToAuthor(journalEntry(sequence), 'JPN');
  if (released === null) throw new Error('the author is JPN');
  return released;
}

describe('a disk older than what the peer has seen', () => {
  it('is told of at the greeting, with how many entries are missing', () => {
    const pair = [jpnSession({ lastEntryNumbered: 4 }), usaSession({ lastEntrySeen: 7 })] as const;
    for (const session of pair) session.start(NOW_S);
    exchange(...pair);
    expect(eventsOf(pair[0], 'hello')).toMatchObject([{ resumeFrom: 7, lost: 3 }]);
    expect(eventsOf(pair[1], 'hello')).toMatchObject([{ lost: 0 }]);
    expect(pair[0].nextEntry).toBe(8);
  });

  it('gets its entries back, a batch for each question, and the word that there are no more', () => {
    const [jpn, usa] = openPair();
    expect(jpn.recall(40, 0)).toBe(true);
    carry(jpn, usa);
    expect(eventsOf(usa, 'recall')).toEqual([{ type: 'recall', count: 40, from: 0 }]);
    for (let place = 0; place < RECALL_BATCH; place++) usa.giveBack(place, back(place + 1));
    carry(usa, jpn);
    const first = eventsOf(jpn, 'recalled');
    expect(first.map(({ place }) => place)).toEqual(Array.from({ length: RECALL_BATCH }, (_, i) => i));
    expect(first[2]?.entry).toEqual(journalEntry(3));
    jpn.recall(40, RECALL_BATCH);
    carry(jpn, usa);
    usa.giveBack(RECALL_BATCH, null);
    carry(usa, jpn);
    expect(eventsOf(jpn, 'recalled')).toEqual([{ type: 'recalled', place: RECALL_BATCH, entry: null }]);
    expect(jpn.fault).toBeNull();
  });

  it.each<[string, (usa: ReturnType<typeof openPair>[1]) => void]>([
    ['one place twice', (usa) => [0, 0].forEach((place) => void usa.giveBack(place, back(1)))],
    ['a place that was left out', (usa) => void usa.giveBack(1, back(1))],
    [
      'more than a batch',
      (usa) => {
        for (let place = 0; place <= RECALL_BATCH; place++) usa.giveBack(place, back(1));
      },
    ],
    [
      'something behind the end',
      (usa) => {
        usa.giveBack(0, null);
        usa.giveBack(1, back(1));
      },
    ],
  ])('takes %s for a fault', (_, give) => {
    const [jpn, usa] = openPair();
    jpn.recall(40, 0);
    carry(jpn, usa);
    give(usa);
    carry(usa, jpn);
    expect(jpn.fault?.code).toBe('unexpected-frame');
  });

  it('takes what nobody asked for, and what is no question, for faults', () => {
    const [jpn, usa] = openPair();
    usa.giveBack(0, back(1));
    carry(usa, jpn);
    expect(jpn.fault?.code).toBe('unexpected-frame');
    for (const frame of [encodeRecall(1, 2), encodeRecall(1, 1).subarray(0, 16)]) {
      const [, other] = openPair();
      const bytes = new Uint8Array(frame);
      new DataView(bytes.buffer).setUint32(4, bytes.length - 8, true);
      other.receive(bytes, NOW_S);
      expect(other.fault?.code).toBe('malformed');
    }
  });

  it('gives an entry back to its author alone, and only what was released', () => {
    const [jpn, usa] = openPair();
    expect(releaseToAuthor(journalEntry(1), 'AUS')).toBeNull();
    expect(() => usa.giveBack(0, releasedEntry(journalEntry(1)))).toThrow(/released to USA/);
    expect(() => usa.giveBack(0, { to: 'JPN', value: journalEntry(1) } as never)).toThrow(/release package/);
    expect([jpnSession().recall(1, 0), jpnSession().giveBack(0, null)]).toEqual([false, false]);
    expect(jpn.fault).toBeNull();
  });
});
