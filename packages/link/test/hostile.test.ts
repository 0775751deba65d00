import { canonicalJson } from '@musubi/ledger';
import type { Json } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameType, HEADER_BYTES, newFrame } from '../src/frame.ts';
import type { LinkSession } from '../src/index.ts';
import {
  encodeClose,
  encodeEntryAck,
  encodeEntryFrame,
  encodeHello,
  encodeReceipt,
  encodeTime,
} from '../src/messages.ts';
import { carry, eventsOf, jpnSession, openPair, usaSession } from './pair.ts';
import { journalEntry, NOW_S, released } from './releases.ts';

function frameOf(type: number, payload: Uint8Array): Uint8Array {
  const frame = newFrame(type, payload.length);
  frame.set(payload, HEADER_BYTES);
  return frame;
}

const helloOf = (value: unknown) => frameOf(FrameType.hello, canonicalJson(value as Json));
const HELLO = { nation: 'USA', to: 'JPN', lastEntry: 0, instruments: [] };

function faultOf(session: LinkSession, ...frames: Uint8Array[]): string | undefined {
  for (const frame of frames) session.receive(frame, NOW_S);
  return session.fault?.code;
}

function greeting(): LinkSession {
  const session = jpnSession({ lastEntryNumbered: 3 });
  session.start(NOW_S);
  return session;
}

function opened(limits = {}): LinkSession {
  const session = jpnSession({ limits });
  session.start(NOW_S);
  session.receive(encodeHello(HELLO), NOW_S);
  session.takeOutput();
  session.takeEvents();
  return session;
}

describe('a peer that greets wrongly', () => {
  it.each<[string, Uint8Array, string]>([
    ['speaks something else', Buffer.from('GET / HTTP/1.1\r\n\r\n'), 'bad-magic'],
    [
      'speaks another version',
      frameOf(1, new Uint8Array(0)).map((byte, i) => (i === 2 ? 2 : byte)),
      'version-mismatch',
    ],
    ['is another nation', encodeHello({ ...HELLO, nation: 'AUS' }), 'wrong-nation'],
    ['means another nation', encodeHello({ ...HELLO, to: 'AUS' }), 'wrong-nation'],
    ['reflects our own greeting', encodeHello({ ...HELLO, nation: 'JPN', to: 'USA' }), 'wrong-nation'],
    ['has seen what was never sent', encodeHello({ ...HELLO, lastEntry: 2 ** 40 }), 'bad-acknowledgement'],
    ['says something else first', encodeTime(FrameType.ping, 1), 'unexpected-frame'],
    ['says something unknown first', frameOf(99, new Uint8Array(0)), 'unexpected-frame'],
    ['announces a greeting too large', newFrame(1, 300_000).subarray(0, 8), 'frame-too-large'],
    ['counts below zero', helloOf({ ...HELLO, lastEntry: -1 }), 'malformed'],
    ['gives no nation', helloOf({ ...HELLO, nation: 'usa' }), 'malformed'],
    ['gives no list', helloOf({ ...HELLO, instruments: {} }), 'malformed'],
    ['gives hashes that are none', helloOf({ ...HELLO, instruments: [{ id: 'a', textSha256: 'zz' }] }), 'malformed'],
    ['says null', helloOf(null), 'malformed'],
    ['says no JSON', frameOf(1, Buffer.from('{')), 'malformed'],
    ['closes at once', encodeClose('normal'), 'closed-by-peer'],
  ])('%s', (_, frame, code) => expect(faultOf(greeting(), frame)).toBe(code));

  it('learns the code and no more', () => {
    const session = greeting();
    session.receive(encodeHello({ ...HELLO, nation: 'AUS' }), NOW_S);
    const [close, ...more] = session.takeOutput();
    expect(more).toEqual([]);
    expect(Buffer.from(close!.subarray(8)).toString()).toBe('{"code":"wrong-nation"}');
    expect(eventsOf(session, 'fault')).toHaveLength(1);
  });

  it('may say more than version 1 knows', () => {
    const session = greeting();
    expect(faultOf(session, helloOf({ ...HELLO, software: 'musubi 2' }))).toBeUndefined();
    expect(session.state).toBe('open');
  });

  it('is not heard before the session starts', () => {
    expect(faultOf(jpnSession(), encodeHello(HELLO))).toBe('unexpected-frame');
  });
});

describe('a peer that misbehaves in an open session', () => {
  it.each<[string, Uint8Array, string]>([
    ['greets again', encodeHello(HELLO), 'unexpected-frame'],
    ['acknowledges what was not sent', encodeEntryAck(1), 'bad-acknowledgement'],
    ['receipts what was not sent', encodeReceipt(1, '00'.repeat(32)), 'bad-receipt'],
    ['leaves an entry out', encodeEntryFrame(2, journalEntry(1)), 'entry-gap'],
    ['sends an entry that is none', frameOf(FrameType.entry, new Uint8Array(20)), 'malformed'],
    ['sends an entry without number', frameOf(FrameType.entry, new Uint8Array(4)), 'malformed'],
    ['numbers beyond 2^53', frameOf(FrameType.entryAck, new Uint8Array(8).fill(255)), 'malformed'],
    ['sends a receipt cut short', frameOf(FrameType.receipt, new Uint8Array(30)), 'malformed'],
    ['pings without time', encodeTime(FrameType.ping, Number.NaN), 'malformed'],
    ['pongs with nothing', frameOf(FrameType.pong, new Uint8Array(0)), 'malformed'],
    ['sends tracks cut short', frameOf(FrameType.tracks, new Uint8Array(10)), 'malformed'],
    ['announces too much', newFrame(FrameType.tracks, 5 << 20).subarray(0, 8), 'frame-too-large'],
  ])('%s', (_, frame, code) => expect(faultOf(opened(), frame)).toBe(code));

  it('sends a live frame twice', () => {
    const [jpn, usa] = openPair();
    const { bytes } = jpn.sendTracks(released([1]), NOW_S)!;
    expect(faultOf(usa, bytes)).toBeUndefined();
    expect(faultOf(usa, bytes)).toBe('bad-sequence');
  });

  it('receipts other bytes than were sent, or what has not left', () => {
    for (const taken of [true, false]) {
      const [jpn] = openPair();
      jpn.sendTracks(released([1]), NOW_S);
      if (taken) jpn.takeOutput();
      expect(faultOf(jpn, encodeReceipt(1, '00'.repeat(32)))).toBe('bad-receipt');
    }
  });

  it('repeats receipts, acknowledgements or entries without end', () => {
    const [jpn, usa] = openPair({ limits: { framesPerSMax: 10 } });
    jpn.sendTracks(released([1]), NOW_S);
    carry(jpn, usa);
    const receipt = Buffer.concat(usa.takeOutput());
    for (let i = 0; i < 11; i++) jpn.receive(receipt, NOW_S);
    expect(jpn.fault).toBeNull();
    jpn.receive(receipt, NOW_S);
    expect(jpn.fault).toMatchObject({ code: 'flood' });
    const acks = Array.from({ length: 11 }, () => encodeEntryAck(0));
    expect(faultOf(opened({ framesPerSMax: 10 }), ...acks)).toBe('flood');
    const entries = Array.from({ length: 12 }, () => encodeEntryFrame(1, journalEntry(1)));
    expect(faultOf(opened({ framesPerSMax: 10 }), ...entries)).toBe('flood');
  });

  it('floods', () => {
    const pings = (count: number) => Array.from({ length: count }, () => encodeTime(FrameType.ping, 1));
    expect(faultOf(opened({ framesPerSMax: 10 }), ...pings(10))).toBeUndefined();
    expect(faultOf(opened({ framesPerSMax: 10 }), ...pings(11))).toBe('flood');
    const unread = opened({ queueMax: 20 });
    for (let s = 0; s < 21; s++) unread.receive(pings(1)[0]!, NOW_S + s);
    expect(unread.fault).toMatchObject({ code: 'flood' });
    expect(unread.takeOutput()).toHaveLength(1);
    expect(faultOf(opened({ bytesPerSMax: 100 }), new Uint8Array(101))).toBe('flood');
    const entries = [1, 2, 3].map((i) => encodeEntryFrame(i, journalEntry(i)));
    expect(faultOf(opened({ entryWindow: 2 }), ...entries)).toBe('flood');
  });

  it('speaks of things this version does not know: skipped and counted', () => {
    const session = opened();
    expect(faultOf(session, frameOf(99, Buffer.from('future')), encodeTime(FrameType.ping, 1))).toBeUndefined();
    expect(session.counters.framesSkipped).toBe(1);
    expect(session.takeOutput()).toHaveLength(1);
  });

  it('closes with a text that is no code', () => {
    const session = opened();
    session.receive(frameOf(FrameType.close, Buffer.from('{"code":"<b>Call me</b>"}')), NOW_S);
    expect(session.fault?.message).toBe('USA closed the session: unknown');
  });
});

describe('garbage', () => {
  const frames = (): Uint8Array[] => {
    const jpn = jpnSession();
    jpn.start(NOW_S);
    jpn.receive(encodeHello(HELLO), NOW_S);
    jpn.sendTracks(released([1, 2], [3]), NOW_S);
    return [
      ...jpn.takeOutput(),
      encodeEntryFrame(1, journalEntry(1)),
      encodeTime(FrameType.ping, 5),
      encodeReceipt(1, '00'.repeat(32)),
    ];
  };

  it('from the first byte or in the middle never throws, and ends the session or does nothing', () => {
    const stream = Buffer.concat(frames());
    const edit = fc.record({ at: fc.nat(stream.length - 1), bytes: fc.uint8Array({ minLength: 1, maxLength: 16 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 200 }), (edits, piece) => {
        const usa = usaSession();
        usa.start(NOW_S);
        const bytes = Buffer.from(stream);
        for (const { at, bytes: change } of edits) bytes.set(change.subarray(0, stream.length - at), at);
        for (let at = 0; at < bytes.length; at += piece) usa.receive(bytes.subarray(at, at + piece), NOW_S);
        const faults = eventsOf(usa, 'fault');
        expect(faults.length).toBe(usa.fault === null ? 0 : 1);
        expect(usa.state === 'ended').toBe(usa.fault !== null);
      }),
      { numRuns: 1000, seed: 20260701 },
    );
  });

  it('alone is refused by its first bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 200 }), (bytes) => {
        const usa = usaSession();
        usa.start(NOW_S);
        usa.receive(bytes, NOW_S);
        expect(usa.fault?.code).toBe('bad-magic');
      }),
      { seed: 20260702 },
    );
  });
});
