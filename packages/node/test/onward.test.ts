import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { isSectionSigned, sealSection } from '@musubi/link';
import type { AgreementEvent, Instrument, NationCode } from '@musubi/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { CoreSurface } from '../src/surface.ts';
import { NodeMetrics } from '../src/metrics.ts';
import { Alliance, type End } from './alliance.ts';
import { byId, framesOf, hub, ONWARD_TYPE } from './onward-agreements.ts';

const ONWARD_END_TYPE = 14;
/** Rows of the section in an ONWARD frame. */
const ROWS_AT = 8 + 8 + 74 + 24;

async function alliance(agreements: readonly Instrument[] = hub()): Promise<Alliance> {
  const made = await Alliance.of('JPN', 'USA', 'AUS');
  for (const nation of ['JPN', 'USA', 'AUS']) {
    made.registers.set(nation, agreements);
    await made.start(nation);
  }
  return made;
}

/** Japan and Australia have no line: whatever comes, comes by way of the United States. */
async function chain(agreements?: readonly Instrument[]): Promise<{ all: Alliance; toAus: End; toUsa: End }> {
  const all = await alliance(agreements);
  const [toUsa] = all.join('JPN', 'USA');
  const [toAus] = all.join('USA', 'AUS');
  return { all, toAus, toUsa };
}

function shown(all: Alliance, at: NationCode, of: NationCode): { number: number; timeS: number }[] {
  return all
    .core(at)
    .parts.picture.tracks()
    .flatMap(({ members }) => members.filter(({ nation }) => nation === of));
}

function typesIn({ written }: End): number[] {
  return written.flatMap((bytes) => framesOf(bytes).map((frame) => frame[3]!));
}

function surfaceOf(all: Alliance, nation: NationCode): CoreSurface {
  return new CoreSurface(all.core(nation), true, new NodeMetrics());
}

const suspension = (
  instrument: string,
  change: Partial<AgreementEvent> = {},
): Omit<AgreementEvent, 'by' | 'effectiveS'> => ({
  instrument,
  type: 'suspended',
  scope: 'whole',
  reason: '',
  ...change,
});

describe('a partner’s tracks passed on', () => {
  let all: Alliance;
  let toAus: End;
  beforeAll(async () => {
    ({ all, toAus } = await chain());
    await all.pass(25);
  }, 240_000);

  it('reach a nation that has no line to their origin, and are shown as its own, by way of whom they came', () => {
    expect(shown(all, 'AUS', 'JPN').length).toBeGreaterThan(3);
    const picture = surfaceOf(all, 'AUS').picture(null)!;
    const contributors = picture.tracks.flatMap((track) => track.contributors);
    expect(contributors.length).toBeGreaterThan(3);
    expect(new Set(contributors.map(({ nation, byWayOf }) => `${nation} ${byWayOf}`))).toEqual(new Set(['JPN USA']));
    expect(contributors.every(({ track }) => /^JPN-0\d{5}$/.test(track))).toBe(true);
    expect([...all.core('AUS').alarms.keys()]).toEqual([]);
  });

  it('are the very bytes that their origin signed, in frames of the forwarder', () => {
    const section = all
      .core('USA')
      .passedOn('JPN', 'AUS')
      .find(({ section: one }) => one.subject === 'air-track')!.section;
    const key = all.core('AUS').parts.originKeys.get('JPN')!;
    expect(isSectionSigned(section, (message, signature) => verify(null, message, key, signature))).toBe(true);
    const frames = toAus.written.flatMap(framesOf).filter((frame) => frame[3] === ONWARD_TYPE);
    expect(frames.some((frame) => Buffer.compare(frame.subarray(16), section.bytes) === 0)).toBe(true);
  });

  it('say the age that they have', () => {
    const { nowS } = all.clock;
    const said = new Map<number, number>();
    for (const { section } of all.core('USA').passedOn('JPN', 'AUS')) {
      const { tracks } = section.release;
      for (let row = 0; row < tracks.count; row++) said.set(tracks.number[row]!, tracks.timeS[row]!);
    }
    for (const { number, timeS } of shown(all, 'AUS', 'JPN')) {
      expect(said.get(number - 2 ** 31)).toBeCloseTo(timeS, 3);
      expect(timeS).toBeLessThanOrEqual(nowS);
    }
  });

  it('are explained at the origin and at the forwarder, with both articles', () => {
    const japan = surfaceOf(all, 'JPN');
    const track = japan.picture(null)!.tracks.find(({ releasedTo }) => releasedTo.includes('USA'))!;
    const own = track.contributors[0]!.track;
    const told = japan.explain(own, 'AUS');
    expect(told).toMatchObject({ onward: [{ via: 'USA', decision: 'permit' }] });
    const usa = surfaceOf(all, 'USA').explain(own, 'AUS');
    expect(usa).toMatchObject({ decision: 'permit' });
    const articles = 'because' in usa ? usa.because.map(({ instrument }) => instrument) : [];
    expect(articles).toEqual(expect.arrayContaining(['jpn-usa-air-picture', 'aus-usa-air-picture']));
  });

  it('are in the ledgers as releases of the forwarder and receipts of the third nation', async () => {
    const crossings = async (nation: NationCode, type: string, party: string): Promise<Set<string>> => {
      const state = all.disks.get(nation)!.state;
      const files = await state.list('openings/');
      const lines = await Promise.all(files.map(async (name) => Buffer.from((await state.read(name))!).toString()));
      const records = lines.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line).record);
      return new Set(
        records.filter((one) => one.type === type && (one.to ?? one.from) === party).map((one) => one.digest),
      );
    };
    const { createHash } = await import('node:crypto');
    const frames = toAus.written.flatMap(framesOf).filter((frame) => frame[3] === ONWARD_TYPE);
    const digests = frames.map((frame) => createHash('sha256').update(frame).digest('hex'));
    const [sent, got] = [await crossings('USA', 'release', 'AUS'), await crossings('AUS', 'receipt', 'USA')];
    expect(digests.length).toBeGreaterThan(20);
    expect(digests.every((digest) => sent.has(digest) && got.has(digest))).toBe(true);
  });

  it('vanish at the third nation within a second of their origin’s suspension', async () => {
    await all.core('JPN').act(suspension('jpn-usa-air-picture'));
    await all.pass(0.75);
    expect(shown(all, 'AUS', 'JPN')).toEqual([]);
    expect(shown(all, 'USA', 'JPN')).toEqual([]);
    await all.core('JPN').act(suspension('jpn-usa-air-picture', { type: 'resumed' }));
    await all.pass(3);
    expect(shown(all, 'AUS', 'JPN').length).toBeGreaterThan(3);
  });

  it('vanish within a second of the forwarder’s suspension toward the third nation', async () => {
    await all.core('USA').act(suspension('aus-usa-air-picture', { scope: 'outflow' }));
    await all.pass(0.75);
    expect(shown(all, 'AUS', 'JPN')).toEqual([]);
    expect(shown(all, 'USA', 'JPN').length).toBeGreaterThan(3);
    expect(typesIn(toAus)).toContain(ONWARD_END_TYPE);
    await all.core('USA').act(suspension('aus-usa-air-picture', { type: 'resumed', scope: 'outflow' }));
    await all.pass(3);
    expect(shown(all, 'AUS', 'JPN').length).toBeGreaterThan(3);
  });

  it('are let go by the third nation when nobody renews the consent, whatever keeps the forwarder silent', async () => {
    all.core('USA').parts.partners.get('AUS')!.detach();
    await all.pass(7);
    expect(shown(all, 'AUS', 'JPN')).toEqual([]);
  });
});

describe('what is not passed on', () => {
  const refused = async (agreements: Instrument[]): Promise<Alliance> => {
    const { all, toAus } = await chain(agreements);
    await all.pass(20);
    expect(shown(all, 'USA', 'JPN').length).toBeGreaterThan(3);
    expect(shown(all, 'AUS', 'JPN')).toEqual([]);
    const frames = toAus.written.flatMap(framesOf).filter((frame) => frame[3] === ONWARD_TYPE);
    expect(frames.map((frame) => frame.readUInt32LE(ROWS_AT)).filter((rows) => rows > 0)).toEqual([]);
    return all;
  };

  it('what the origin’s article does not let be passed on', async () => {
    await refused([byId('jpn-usa-air-picture'), hub()[1]!]);
  });

  it('what the forwarder’s article does not cover, and it says so', async () => {
    const all = await refused([hub()[0]!, byId('aus-usa-air-picture')]);
    expect(surfaceOf(all, 'USA').explain('JPN-000001', 'AUS')).toMatchObject({
      decision: 'deny',
      because: expect.arrayContaining([expect.objectContaining({ rule: 'classification' })]),
    });
  });

  it('what would have to be treated, since it is signed', async () => {
    const all = await refused(hub([{ kind: 'coarsen-position', stepM: 1000 }]));
    expect(surfaceOf(all, 'USA').explain('JPN-000001', 'AUS')).toMatchObject({
      because: expect.arrayContaining([expect.objectContaining({ rule: 'obligation' })]),
    });
  });

  it('what the origin’s own agreement with the third nation stops or treats', async () => {
    const direct = byId('aus-jpn-air-picture');
    const treated = {
      ...direct,
      terms: direct.terms.map((term) => ({
        ...term,
        obligations: term.subjects.includes('agreement-event')
          ? []
          : [{ kind: 'drop-fields' as const, fields: ['callsign' as const] }],
      })),
    };
    const all = await refused([...hub(), treated]);
    const japan = surfaceOf(all, 'JPN');
    const own = japan.picture(null)!.tracks.find(({ contributors }) => contributors[0]!.nation === 'JPN')!
      .contributors[0]!.track;
    const told = japan.explain(own, 'AUS');
    expect('onward' in told && told.onward?.[0]?.because.map(({ rule }) => rule)).toContain('no-way-round');
  });
});

describe('a nation that gets the same tracks from their origin, too', () => {
  it('shows each once, the direct one while there is one, and the other when its line is cut', async () => {
    const all = await alliance([
      ...hub(),
      {
        ...byId('aus-jpn-air-picture'),
        terms: byId('aus-jpn-air-picture').terms.map((term) => ({ ...term, obligations: [] })),
      },
    ]);
    all.join('JPN', 'USA');
    all.join('USA', 'AUS');
    const [direct] = all.join('JPN', 'AUS');
    await all.pass(25);
    const members = shown(all, 'AUS', 'JPN');
    expect(members.length).toBeGreaterThan(3);
    expect(members.every(({ number }) => number < 2 ** 31)).toBe(true);
    const before = all.core('AUS').parts.picture.tracks().length;
    all.core('JPN').disconnected('AUS', direct.wire);
    await all.pass(6);
    const after = shown(all, 'AUS', 'JPN');
    expect(after.length).toBeGreaterThan(3);
    expect(after.every(({ number }) => number >= 2 ** 31)).toBe(true);
    expect(Math.abs(all.core('AUS').parts.picture.tracks().length - before)).toBeLessThanOrEqual(2);
    all.join('JPN', 'AUS');
    await all.pass(3);
    expect(shown(all, 'AUS', 'JPN').every(({ number }) => number < 2 ** 31)).toBe(true);
  });
});

describe('a forwarder that is not honest', () => {
  it('cannot make, change, redirect or keep for later what an origin signed', async () => {
    const { all } = await chain();
    await all.pass(20);
    const { section } = all.core('USA').passedOn('JPN', 'AUS')[0]!;
    const aus = all.core('AUS');
    const onward = (aus as unknown as { border: { onward: import('../src/partners/onward.ts').Onward } }).border.onward;
    const usa = aus.parts.partners.get('USA')!;
    const wrongs: string[] = [];
    const incoming = (onward as unknown as { incoming: { take(s: unknown, t: number): string | null } }).incoming;
    const offer = (bytes: Uint8Array, origin = section.origin): string | null =>
      incoming.take({ ...section, origin, bytes }, all.clock.nowS);
    for (const at of [3, 65, 70, 73, 90, section.bytes.length - 1]) {
      const changed = section.bytes.slice();
      changed[at]! ^= 1;
      wrongs.push(String(offer(changed)));
    }
    expect(new Set(wrongs)).toEqual(new Set(['JPN did not sign it']));
    const own = generateKeyPairSync('ed25519').privateKey;
    const japan = all.core('JPN');
    const released = (await import('@musubi/release')).releaseTracks(
      { batch: japan.parts.tracking.own.tracks, sensors: japan.parts.sensors, held: new Set() },
      { ...japan.context('USA'), onward: 'AUS' },
    ).released;
    const forged = sealSection(released, {
      origin: 'JPN',
      subject: 'air-track',
      sign: (message) => sign(null, message, own),
    });
    expect(offer(forged.bytes)).toBe('JPN did not sign it');
    expect(offer(section.bytes, 'KOR')).toBe('no key of KOR is pinned here');
    // The same once more is left aside, and one that is kept back runs out.
    expect(offer(section.bytes)).toBeNull();
    expect(usa.nation).toBe('USA');
  });
});
