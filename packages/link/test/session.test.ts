import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LinkSession } from '../src/index.ts';
import { carry, EMPTY, eventsOf, exchange, jpnSession, openPair, usaSession } from './pair.ts';
import { journalEntry, NOW_S, released, releasedEntry } from './releases.ts';

const digest = (byte: string) => byte.repeat(32);

describe('greeting', () => {
  it('tells who, what agreements, and where to go on', () => {
    const jpn = jpnSession({
      instruments: [
        { id: 'a', textSha256: digest('aa') },
        { id: 'b', textSha256: digest('bb') },
        { id: 'ours', textSha256: digest('cc') },
      ],
    });
    const usa = usaSession({
      instruments: [
        { id: 'a', textSha256: digest('aa') },
        { id: 'b', textSha256: digest('b0') },
      ],
      lastEntrySeen: 5,
    });
    for (const session of [jpn, usa]) session.start(NOW_S);
    expect(jpn.state).toBe('greeting');
    exchange(jpn, usa);
    expect([jpn.state, usa.state]).toEqual(['open', 'open']);
    const [hello] = eventsOf(jpn, 'hello');
    expect(hello).toMatchObject({ nation: 'USA', resumeFrom: 5, drifted: ['b'] });
    expect(hello!.instruments).toHaveLength(2);
    expect(jpn.nextEntry).toBe(6);
    expect(eventsOf(usa, 'hello')).toMatchObject([{ nation: 'JPN', resumeFrom: 0, drifted: ['b'] }]);
  });

  it('before it nothing is sent', () => {
    const jpn = jpnSession();
    expect(jpn.sendTracks(released([1]), NOW_S)).toBeNull();
    expect(jpn.sendEntry(1, releasedEntry(journalEntry(1)))).toBe(false);
    expect(jpn.takeOutput()).toEqual([]);
  });
});

describe('only what was released crosses', () => {
  const [jpn] = openPair();
  const forged = [
    { to: 'USA', value: released([1]).value },
    { ...released([1]) },
    Object.assign(Object.create(Object.getPrototypeOf(released([1]))), { to: 'USA', value: released([1]).value }),
    new Proxy(released([1]), {}),
    null,
    released([1]).value,
  ];

  it.each(forged.map((value, i) => [i, value]))('a forgery (%d) is refused at run time', (_, value) => {
    expect(() => jpn.sendTracks(value as never, NOW_S)).toThrow(expect.objectContaining({ code: 'not-released' }));
    expect(() => jpn.sendEntry(1, value as never)).toThrow(expect.objectContaining({ code: 'not-released' }));
  });

  it('what was released to another nation is refused', () => {
    expect(() => jpn.sendTracks(released([1], [], 'JPN', 'AUS'), NOW_S)).toThrow(/released to AUS/);
    expect(jpn.livePending).toBe(false);
  });
});

describe('the live plane', () => {
  it('carries a release, and its receipt back', () => {
    const [jpn, usa] = openPair();
    const sent = jpn.sendTracks(released([1, 2], [9]), NOW_S + 0.5)!;
    expect(sent).toMatchObject({ sequence: 1, replaced: null });
    carry(jpn, usa, NOW_S + 0.75);
    const [out] = eventsOf(jpn, 'tracks-sent');
    const [tracks] = eventsOf(usa, 'tracks');
    expect(out).toMatchObject({ sequence: 1, rows: 2, withdrawn: 1, frameDigest: tracks!.frameDigest });
    expect(tracks).toMatchObject({ sequence: 1, sentS: NOW_S + 0.5 });
    expect([...tracks!.release.tracks.number.subarray(0, 2)]).toEqual([1, 2]);
    expect([...tracks!.release.withdrawn]).toEqual([9]);
    expect(usa.lagMs).toBe(250);
    carry(usa, jpn);
    expect(eventsOf(jpn, 'receipt')).toEqual([{ type: 'receipt', sequence: 1, digest: out!.frameDigest }]);
    expect(jpn.counters).toMatchObject({ rowsSent: 2, receiptsReceived: 1, framesConflated: 0 });
    expect(usa.counters.rowsReceived).toBe(2);
  });

  it('replaces a frame that has not left, and keeps what it withdrew', () => {
    const [jpn, usa] = openPair();
    jpn.sendTracks(released([1, 2], [7, 8, 9]), NOW_S);
    expect(jpn.livePending).toBe(true);
    expect(jpn.sendTracks(released([3, 8], [7, 6]), NOW_S)).toMatchObject({ sequence: 2, replaced: 1 });
    carry(jpn, usa);
    const [tracks, ...more] = eventsOf(usa, 'tracks');
    expect(more).toEqual([]);
    expect([...tracks!.release.tracks.number.subarray(0, 2)]).toEqual([3, 8]);
    expect([...tracks!.release.withdrawn]).toEqual([6, 7, 9]);
    expect(eventsOf(jpn, 'tracks-sent').map(({ sequence }) => sequence)).toEqual([2]);
    expect(jpn.counters.framesConflated).toBe(1);
    expect(jpn.livePending).toBe(false);
  });

  it('makes the same bytes of the same releases', () => {
    const bytes = () => {
      const [jpn] = openPair();
      const frames = [released([1, 2]), released([1], [2]), released([])].map(
        (r, i) => jpn.sendTracks(r, NOW_S + i)!.bytes,
      );
      return Buffer.concat([...frames, ...jpn.takeOutput()]).toString('hex');
    };
    expect(bytes()).toBe(bytes());
  });

  it('is split at every byte without difference', () => {
    const jpn = jpnSession();
    const usa = usaSession();
    jpn.start(NOW_S);
    usa.start(NOW_S);
    carry(jpn, usa, NOW_S, 1);
    carry(usa, jpn, NOW_S, 1);
    jpn.sendTracks(released([1, 2, 3]), NOW_S);
    jpn.sendEntry(1, releasedEntry(journalEntry(1)));
    carry(jpn, usa, NOW_S, 1);
    expect(usa.takeEvents().map(({ type }) => type)).toEqual(['hello', 'entry', 'tracks']);
    expect(usa.fault).toBeNull();
  });

  it('is read the same however the bytes are split', () => {
    const [jpn, usa] = [jpnSession(), usaSession()];
    jpn.start(NOW_S);
    usa.start(NOW_S);
    exchange(usa, jpn);
    jpn.sendTracks(released([1, 2]), NOW_S);
    jpn.sendEntry(1, releasedEntry(journalEntry(1)));
    jpn.tick(NOW_S + 3);
    const start = usaSession();
    start.start(NOW_S);
    const hello = jpnSession();
    hello.start(NOW_S);
    const stream = Buffer.concat([...hello.takeOutput(), ...jpn.takeOutput()]);
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 8 }), (cuts) => {
        const reader = usaSession();
        reader.start(NOW_S);
        const ends = [...cuts, stream.length].sort((a, b) => a - b);
        let at = 0;
        for (const end of ends) {
          reader.receive(stream.subarray(at, end), NOW_S);
          at = end;
        }
        expect(reader.takeEvents().map(({ type }) => type)).toEqual(['hello', 'entry', 'tracks']);
      }),
      { numRuns: 50 },
    );
  });
});

describe('time', () => {
  it('pings every two seconds and measures the way there and back', () => {
    const [jpn, usa] = openPair();
    jpn.tick(NOW_S + 1);
    expect(jpn.takeOutput()).toEqual([]);
    jpn.tick(NOW_S + 2);
    carry(jpn, usa, NOW_S + 2.1);
    carry(usa, jpn, NOW_S + 2.25);
    expect(jpn.roundTripMs).toBe(250);
    expect(jpn.lagMs).toBeNull();
  });

  it('gives up a silent peer after six seconds, in greeting too', () => {
    const [jpn] = openPair();
    jpn.tick(NOW_S + 5.9);
    expect(jpn.fault).toBeNull();
    jpn.tick(NOW_S + 6);
    expect(jpn.fault).toMatchObject({ code: 'silent' });
    const alone = jpnSession();
    alone.tick(NOW_S + 100);
    alone.start(NOW_S);
    alone.tick(NOW_S + 6);
    expect(eventsOf(alone, 'fault')).toMatchObject([{ code: 'silent' }]);
  });

  it('does not take a trickle of bytes for a living peer', () => {
    const [jpn, usa] = openPair();
    usa.tick(NOW_S + 2);
    const [ping] = usa.takeOutput();
    for (let i = 0; i < 10; i++) {
      jpn.receive(ping!.subarray(i, i + 1), NOW_S + i);
      jpn.tick(NOW_S + i);
    }
    expect(jpn.fault).toMatchObject({ code: 'silent' });
  });
});

describe('the end', () => {
  it('is told to the peer, and nothing follows', () => {
    const [jpn, usa] = openPair();
    jpn.sendTracks(released([1]), NOW_S);
    jpn.close();
    carry(jpn, usa);
    expect(usa.takeEvents()).toEqual([
      { type: 'fault', code: 'closed-by-peer', message: 'JPN closed the session: normal' },
    ]);
    expect([jpn.state, usa.state, jpn.fault]).toEqual(['ended', 'ended', null]);
    expect(jpn.sendTracks(released([1]), NOW_S)).toBeNull();
    usa.receive(Buffer.from('anything'), NOW_S);
    usa.tick(NOW_S + 100);
    expect([usa.takeOutput(), usa.takeEvents(), jpn.takeOutput()]).toEqual([[], [], []]);
  });

  it('limits can be changed one by one', () => {
    const session = new LinkSession({ self: 'JPN', peer: 'USA', ...EMPTY, limits: { silenceSMax: 1 } });
    session.start(NOW_S);
    session.tick(NOW_S + 1);
    expect(session.fault?.code).toBe('silent');
  });
});
