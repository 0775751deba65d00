import { canonicalJson, encodeEntry, signEntry } from '@musubi/ledger';
import type { AgreementEvent } from '@musubi/model';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventBody } from '../src/agreements/event-entry.ts';
import { Alliance } from './alliance.ts';

/** A frame as packages/link/README.md lays it out. */
function frame(type: number, payload: Uint8Array, announced = payload.length): Buffer {
  const head = Buffer.from([0x4d, 0x53, 1, type, 0, 0, 0, 0]);
  head.writeUInt32LE(announced, 4);
  return Buffer.concat([head, payload]);
}

const f64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const hello = (lastEntry = 0): Buffer =>
  frame(1, canonicalJson({ instruments: [], lastEntry, nation: 'USA', to: 'JPN' }));
const ping = (): Buffer => frame(2, f64(1));

/** Whole frames of what was written, without the padding. */
function framesOf(written: readonly Uint8Array[]): Buffer[] {
  const all = Buffer.concat(written);
  const frames: Buffer[] = [];
  for (let at = 0; at + 8 <= all.length; at += 8 + all.readUInt32LE(at + 4)) {
    frames.push(all.subarray(at, at + 8 + all.readUInt32LE(at + 4)));
  }
  return frames.filter(([, , , type]) => type !== 9);
}

let alliance: Alliance;
beforeEach(async () => {
  alliance = await Alliance.of('JPN', 'USA');
  alliance.hold('USA');
});

const jpn = () => alliance.core('JPN');
const ownTracks = () => jpn().parts.tracking.own.tracks.count;

/** A line on which USA's certificate is good and all else is the test's. */
function line(first: Uint8Array = hello()) {
  const end = alliance.joinAlone('JPN', 'USA');
  jpn().received('USA', end.wire, first);
  return end;
}

describe('a partner that breaks the rules is cut, told why, kept away and told of', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['sends garbage', Buffer.alloc(5_000, 0xa7), /4D 53/],
    ['announces a frame of four gigabytes', frame(4, new Uint8Array(0), 0xffffffff), /payload of 4294967295 bytes/],
    ['sends tracks that are none', frame(4, Buffer.alloc(100, 0xff)), /TRACKS/],
    ['floods', Buffer.concat(Array.from({ length: 501 }, ping)), /more than 500 frames/],
    ['acknowledges what was not sent', frame(7, Buffer.alloc(8, 1)), /not sent|2\^53|ENTRY-ACK/],
    ['asks to witness a megabyte', frame(10, Buffer.alloc(1 << 20, 0x61)), /CHECKPOINT of 1048576 bytes/],
  ])(
    '%s',
    async (_, bytes, message) => {
      await alliance.pass(6);
      const before = ownTracks();
      const end = line();
      jpn().received('USA', end.wire, bytes);
      await alliance.clock.settle();
      expect(end.isClosed).toBe(true);
      expect(jpn().alarms.get('link-USA')?.message).toMatch(message);
      expect(framesOf(end.written).at(-1)?.[3]).toBe(8);
      expect(jpn().mayConnect('USA')).toBe(false);
      expect(line().isClosed).toBe(true);
      await alliance.pass(5);
      expect(jpn().mayConnect('USA')).toBe(true);
      expect(ownTracks()).toBeGreaterThanOrEqual(before);
      expect(jpn().roundsSkipped).toBe(0);
    },
    30_000,
  );

  it('is kept away longer each time', async () => {
    alliance.isDark = true;
    const waits: number[] = [];
    for (let strike = 0; strike < 8; strike++) {
      jpn().received('USA', line().wire, Buffer.alloc(8));
      await alliance.clock.settle();
      const fromS = alliance.clock.nowS;
      while (!jpn().mayConnect('USA')) alliance.clock.nowS += 1;
      waits.push(alliance.clock.nowS - fromS);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300]);
  });

  it('stalls in the middle of a frame: given up after six seconds, and free to come back', async () => {
    alliance.isDark = true;
    const end = line();
    jpn().received('USA', end.wire, frame(4, new Uint8Array(100), 1 << 20));
    await alliance.pass(7);
    expect(end.isClosed).toBe(true);
    expect(jpn().alarms.get('link-USA')?.message).toMatch(/nothing whole/);
    expect(jpn().mayConnect('USA')).toBe(true);
  });
});

describe('a partner that does not take what it is sent', () => {
  it('has frames replaced, not gathered, however long it goes on', async () => {
    await alliance.pass(6);
    const end = alliance.joinAlone('JPN', 'USA', () => 2_000_000);
    jpn().received('USA', end.wire, hello());
    for (let s = 0; s < 20; s++) {
      jpn().received('USA', end.wire, ping());
      await alliance.pass(1);
    }
    expect(end.written.reduce((sum, { length }) => sum + length, 0)).toBe(0);
    const { session } = jpn().parts.partners.get('USA')!;
    expect(session?.livePending).toBe(true);
    expect(session?.counters.framesConflated).toBeGreaterThan(15);
  }, 30_000);

  it('and asks for ever more answers is cut', async () => {
    alliance.isDark = true;
    const end = alliance.joinAlone('JPN', 'USA', () => 2_000_000);
    jpn().received('USA', end.wire, hello());
    for (let s = 0; s < 12 && !end.isClosed; s++) {
      jpn().received('USA', end.wire, Buffer.concat(Array.from({ length: 450 }, ping)));
      await alliance.pass(1);
    }
    expect(end.isClosed).toBe(true);
    expect(jpn().alarms.get('link-USA')?.message).toMatch(/not taken as fast/);
  });
});

describe('a partner that tells lies', () => {
  /** What JPN sends USA within some seconds. */
  async function recorded(): Promise<Buffer[]> {
    alliance = await Alliance.of('JPN', 'USA');
    const [end] = alliance.join('JPN', 'USA');
    await alliance.pass(22);
    alliance.core('JPN').disconnected('USA', end.wire);
    await alliance.clock.settle();
    alliance.core('USA').parts.picture.forget('JPN');
    return framesOf(end.written).filter(([, , , type]) => type === 1 || type === 4);
  }
  const shown = () => {
    alliance.core('USA').parts.picture.update(alliance.clock.nowS);
    return alliance.core('USA').parts.picture.tracks().length;
  };
  const play = async (frames: readonly Buffer[]) => {
    const end = alliance.joinAlone('USA', 'JPN');
    for (const bytes of frames) alliance.core('USA').received('JPN', end.wire, bytes);
    await alliance.clock.settle();
    return end;
  };

  it('about time: tracks of next year are not shown', async () => {
    const frames = await recorded();
    const shifted = frames.map((bytes) => {
      const copy = Buffer.from(bytes);
      if (copy[3] === 4) for (const at of [8 + 8, 8 + 16]) copy.writeDoubleLE(copy.readDoubleLE(at) + 31_536_000, at);
      return copy;
    });
    await play(shifted);
    expect(shown()).toBe(0);
    await play(frames);
    expect(shown()).toBeGreaterThan(5);
  }, 30_000);

  it('by replaying: a frame twice ends the session, an old session shows nothing', async () => {
    const frames = await recorded();
    const twice = await play([...frames, frames.at(-1)!]);
    expect(twice.isClosed).toBe(true);
    expect(alliance.core('USA').alarms.get('link-JPN')?.message).toMatch(/live frame \d+ after/);
    alliance.core('USA').parts.picture.forget('JPN');
    alliance.clock.nowS += 600;
    const again = await play(frames);
    expect(again.isClosed).toBe(false);
    expect(shown()).toBe(0);
  }, 30_000);

  it('by signing two histories: the first is kept, the second told of, the link kept', async () => {
    alliance.isDark = true;
    const entry = (reason: string) => {
      const event: AgreementEvent = {
        instrument: 'jpn-usa-air-picture',
        type: 'suspended',
        by: 'USA',
        scope: 'whole',
        effectiveS: alliance.clock.nowS,
        reason,
      };
      const label = {
        policy: 'USA-DEMO',
        classification: 'OPEN',
        caveats: [],
        releasableTo: ['JPN'],
        originator: 'USA',
        createdS: alliance.clock.nowS,
      };
      const unsigned = { author: 'USA', sequence: 1, timeS: alliance.clock.nowS, act: 'inform' as const };
      const rest = { subject: 'agreement/jpn-usa-air-picture', body: eventBody(event), label, previous: '' };
      return signEntry({ ...unsigned, ...rest }, alliance.journalKey('USA'));
    };
    const entryFrame = (index: number, reason: string) => {
      const number = Buffer.alloc(8);
      number.writeBigUInt64LE(BigInt(index));
      return frame(6, Buffer.concat([number, encodeEntry(entry(reason))]));
    };
    const end = line();
    jpn().received('USA', end.wire, Buffer.concat([entryFrame(1, 'one'), entryFrame(2, 'another')]));
    await alliance.pass(1);
    expect(jpn().alarms.get('journal-USA')?.message).toMatch(/\(fork\)/);
    expect(end.isClosed).toBe(false);
    expect(jpn().parts.partners.get('USA')!.inbox.lastSeen).toBe(2);
    const { events } = jpn().parts.keeper.register;
    expect(JSON.stringify([...(events as Map<string, unknown>).values()])).not.toContain('another');
  });
});
