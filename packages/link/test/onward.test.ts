import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameType, newFrame } from '../src/frame.ts';
import { isSectionSigned, LinkSession, openSection, sealSection } from '../src/index.ts';
import { encodeOnward, encodeOnwardEnd } from '../src/messages.ts';
import { readSection } from '../src/onward-section.ts';
import { carry, EMPTY, eventsOf, exchange, jpnSession, openPair } from './pair.ts';
import { jpnPublicKey, jpnSign, NOW_S, passedOn, released, releasedOnward, signedBy } from './releases.ts';

const SEAL = { origin: 'JPN', subject: 'air-track', sign: jpnSign } as const;
const sealed = (numbers: readonly number[] = [1, 2], atS = NOW_S) =>
  sealSection(releasedOnward(numbers, { atS }), SEAL);

function opened(bytes: Uint8Array) {
  const read = readSection(bytes);
  const open = read.ok ? openSection(read.value) : read;
  if (!open.ok) throw new Error(open.fault.message);
  return open.value;
}

/** The line from the forwarder to the third nation. */
function onwardPair(): [LinkSession, LinkSession] {
  const usa = new LinkSession({ self: 'USA', peer: 'AUS', ...EMPTY });
  const aus = new LinkSession({ self: 'AUS', peer: 'USA', ...EMPTY });
  for (const session of [usa, aus]) session.start(NOW_S);
  exchange(usa, aus);
  for (const session of [usa, aus]) session.takeEvents();
  return [usa, aus];
}

describe('a section', () => {
  it('says what was released, of whom, for whom and by whose way, and is signed by its origin', () => {
    const section = opened(sealed([7, 9]).bytes);
    expect(section).toMatchObject({ origin: 'JPN', via: 'USA', to: 'AUS', subject: 'air-track' });
    expect([...section.release.tracks.number]).toEqual([7, 9]);
    expect(section.release.timeS).toBe(NOW_S);
    expect(isSectionSigned(section, signedBy(jpnPublicKey))).toBe(true);
    expect(isSectionSigned(section, signedBy(generateKeyPairSync('ed25519').publicKey))).toBe(false);
  });

  it('is the same bytes for the same release', () => {
    expect(sealed().bytes).toEqual(sealed().bytes);
  });

  it('is not signed any more when a bit of it is another', () => {
    const { bytes } = sealed();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const changed = new Uint8Array(bytes);
        changed[at]! ^= 1 << bit;
        const read = readSection(changed);
        expect(read.ok && isSectionSigned(read.value, signedBy(jpnPublicKey))).toBe(false);
      }),
    );
  });

  it('is made of nothing but what was released for a third nation', () => {
    expect(() => sealSection(released([1]), SEAL)).toThrow(/for a third nation/);
    expect(() => sealSection(releasedOnward([1]), { ...SEAL, subject: 'plans' })).toThrow(/for a third nation/);
  });

  it('is read from any bytes without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = readSection(bytes);
        if (read.ok) openSection(read.value);
      }),
    );
  });

  it('withdraws nothing and has its time for its number', () => {
    const { bytes } = sealed([1]);
    const changed = new Uint8Array(bytes);
    changed[74]! ^= 1;
    expect(() => opened(changed)).toThrow(/its number is its time/);
  });
});

describe('a section on its way', () => {
  it('goes from its origin to the forwarder and on, unchanged', () => {
    const [jpn, usa] = openPair();
    expect(jpn.sendForPassingOn(releasedOnward([1, 2]), 'air-track', jpnSign)).toBe(true);
    carry(jpn, usa);
    const [came] = eventsOf(usa, 'onward');
    expect(came?.section.bytes).toEqual(sealed().bytes);
    const [forwarder, third] = onwardPair();
    forwarder.passOn(passedOn(opened(came!.section.bytes)));
    carry(forwarder, third);
    expect(eventsOf(third, 'onward')[0]?.section.bytes).toEqual(came?.section.bytes);
  });

  it('is receipted, and told when it leaves, by the digest of its frame', () => {
    const [jpn, usa] = openPair();
    jpn.sendForPassingOn(releasedOnward([1]), 'air-track', jpnSign);
    exchange(jpn, usa);
    const events = jpn.takeEvents();
    const sent = events.find(({ type }) => type === 'onward-sent');
    expect(events.find(({ type }) => type === 'receipt')).toMatchObject({
      digest: (sent as { frameDigest: string }).frameDigest,
    });
  });

  it('is replaced by a newer one of its kind that comes before it left, and by no other', () => {
    const [jpn, usa] = openPair();
    for (const [numbers, third] of [
      [[1], 'AUS'],
      [[2], 'KOR'],
      [[3], 'AUS'],
    ] as const) {
      jpn.sendForPassingOn(releasedOnward(numbers, { third }), 'air-track', jpnSign);
    }
    jpn.sendTracks(released([4]), NOW_S);
    carry(jpn, usa);
    const numbers = eventsOf(usa, 'onward').map(({ section }) => {
      const { tracks } = opened(section.bytes).release;
      return [section.to, ...tracks.number.subarray(0, tracks.count)];
    });
    // No label names KOR, so that its section is empty.
    expect(numbers).toEqual([['KOR'], ['AUS', 3]]);
    expect(usa.fault).toBeNull();
  });

  it('ends by the forwarder’s word', () => {
    const [forwarder, third] = onwardPair();
    forwarder.passOn(passedOn(opened(sealed().bytes)));
    forwarder.endPassingOn('JPN', 'air-track');
    carry(forwarder, third);
    // The word takes the place of the section that has not left.
    expect(third.takeEvents()).toMatchObject([{ type: 'onward-ended', origin: 'JPN', subject: 'air-track' }]);
  });

  it('leaves by no other link than the one it was released for', () => {
    const [forwarder] = onwardPair();
    const [jpn] = openPair();
    const section = passedOn(opened(sealed().bytes));
    expect(() => jpn.passOn(section)).toThrow(/released to AUS/);
    expect(() => forwarder.passOn({ ...section } as never)).toThrow(/not-released|released/);
    expect(() => forwarder.sendForPassingOn(releasedOnward([1]), 'air-track', jpnSign)).toThrow(/released to USA/);
  });
});

describe('a peer that brings sections wrongly', () => {
  const fault = (...frames: Uint8Array[]): string | undefined => {
    const [, usa] = openPair();
    for (const frame of frames) usa.receive(frame, NOW_S);
    return usa.fault?.code;
  };
  const short = newFrame(FrameType.onwardEnd, 3);
  const redirected = (at: number, nation: string): Uint8Array => {
    const bytes = new Uint8Array(sealed().bytes);
    bytes.set(Buffer.from(nation), at);
    return encodeOnward(1, bytes);
  };
  it.each<[string, Uint8Array[], string]>([
    ['for others', [redirected(67, 'KOR')], 'foreign-section'],
    ['of others', [redirected(64, 'KOR')], 'foreign-section'],
    ['without three nations', [redirected(70, 'JPN')], 'malformed'],
    ['of no nation', [redirected(64, 'jpn')], 'malformed'],
    ['cut short', [encodeOnward(1, sealed().bytes.subarray(0, 60))], 'malformed'],
    ['without a number', [newFrame(FrameType.onward, 4)], 'malformed'],
    ['again', [encodeOnward(1, sealed().bytes), encodeOnward(1, sealed().bytes)], 'bad-sequence'],
    ['and ends nothing', [short], 'malformed'],
    ['and ends what there is none of', [encodeOnwardEnd(1, 'KOR', 9)], 'malformed'],
  ])('%s', (_, frames, code) => {
    expect(fault(...frames)).toBe(code);
  });

  it('before it greets', () => {
    const session = jpnSession();
    session.start(NOW_S);
    session.receive(encodeOnward(1, sealed().bytes), NOW_S);
    expect(session.fault?.code).toBe('unexpected-frame');
  });
});

describe('the README', () => {
  it('says where in a section its nations and its tracks are', () => {
    const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const at = (what: RegExp): number => Number(what.exec(text)?.[1]);
    const { bytes } = sealed([1]);
    const nation = (from: number): string => Buffer.from(bytes.subarray(from, from + 3)).toString();
    const places = [/\| (\d+) \| 3 \| origin,/, /\| (\d+) \| 3 \| forwarder/, /\| (\d+) \| 3 \| third nation/].map(at);
    expect(places.map(nation)).toEqual(['JPN', 'USA', 'AUS']);
    const payload = at(/\| (\d+) \| \| the payload of a TRACKS frame/);
    expect(new DataView(bytes.buffer, payload).getFloat64(16, true)).toBe(NOW_S);
  });
});
