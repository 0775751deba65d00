import { generateKeyPairSync } from 'node:crypto';
import { instrumentState } from '@musubi/agreements';
import { encodeEntry, type LogStorage, memoryStorage, signEntry } from '@musubi/ledger';
import { LinkSession } from '@musubi/link';
import type { JournalEntry, NationCode } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { BoardSurface } from '../src/boards/surface.ts';
import { Recovery } from '../src/partners/recovery.ts';
import { Alliance, type Disks } from './alliance.ts';

const JPN_USA = 'jpn-usa-air-picture';
const JPN_AUS = 'aus-jpn-air-picture';

const act = (instrument: string, type: 'suspended' | 'resumed') =>
  ({ instrument, type, scope: 'whole', reason: 'a test' }) as const;

/** A backup: the bytes of all files as they are now. */
async function copyOf(storage: LogStorage): Promise<LogStorage> {
  const copy = memoryStorage();
  for (const name of await storage.list('')) await copy.replace(name, (await storage.read(name)) as Uint8Array);
  return copy;
}

async function backup({ state, ledger, journal }: Disks): Promise<Disks> {
  return { state: await copyOf(state), ledger: await copyOf(ledger), journal: await copyOf(journal) };
}

const note = (item: string, releasableTo: readonly NationCode[], text: string) => ({
  ...{ board: 'watch-log', item, act: 'inform' as const, releasableTo, exercise: true },
  body: { by: 'Watch officer', on: null, fields: { text, atS: 1, kind: 'event' }, texts: {}, note: '' },
});

function isSuspended(alliance: Alliance, nation: NationCode, instrument: string): boolean {
  const { register } = alliance.core(nation).parts.keeper;
  return (instrumentState(register, instrument, alliance.clock.nowS)?.suspensions.length ?? 0) > 0;
}

/** Japan acts after its backup, and comes back with the backup's disk. */
async function restored(after: (alliance: Alliance) => Promise<void>): Promise<Alliance> {
  const alliance = await Alliance.of('JPN', 'USA', 'AUS');
  alliance.isDark = true;
  const lines = [alliance.join('JPN', 'USA'), alliance.join('JPN', 'AUS')];
  alliance.join('USA', 'AUS');
  await alliance.pass(2);
  await alliance.core('JPN').act(act(JPN_USA, 'suspended'));
  await alliance.pass(12);
  const disks = await backup(alliance.disks.get('JPN') as Disks);
  await after(alliance);
  await alliance.pass(12);
  for (const [i, nation] of (['USA', 'AUS'] as const).entries()) {
    alliance.core(nation).disconnected('JPN', lines[i]?.[1].wire as never);
  }
  alliance.disks.set('JPN', disks);
  await alliance.start('JPN');
  return alliance;
}

describe('a nation whose node comes back with an older disk', () => {
  it('takes back what partners hold of it, goes on after it, and forks nothing', async () => {
    const alliance = await restored(async ({ cores }) => {
      const japan = cores.get('JPN');
      await japan?.act(act(JPN_USA, 'resumed'));
      await japan?.act(act(JPN_AUS, 'suspended'));
      await japan?.write([note('JPN-0123456789AB', ['AUS', 'USA'], 'after the backup')]);
    });
    expect(isSuspended(alliance, 'JPN', JPN_USA)).toBe(true);
    alliance.join('JPN', 'USA');
    alliance.join('JPN', 'AUS');
    await alliance.pass(4);
    const japan = alliance.core('JPN');
    for (const nation of ['JPN', 'USA']) expect(isSuspended(alliance, nation, JPN_USA)).toBe(false);
    for (const nation of ['JPN', 'AUS']) expect(isSuspended(alliance, nation, JPN_AUS)).toBe(true);
    expect(japan.parts.boards.book.item('watch-log', 'JPN-0123456789AB')).toBeDefined();
    expect(japan.alarms.get('recovered')?.message).toMatch(/taken back from (USA|AUS)/);
    for (const nation of ['USA', 'AUS']) {
      expect(alliance.core(nation).alarms.get('recalled-JPN')?.message).toMatch(/older disk/);
      expect(japan.isConnected(nation)).toBe(true);
    }
    expect(japan.parts.recovery.unheard).toEqual([]);
    // What is written from here on follows what the partners hold.
    await japan.act(act(JPN_USA, 'suspended'));
    await japan.write([note('JPN-0123456789AB', ['AUS', 'USA'], 'after the recovery')]);
    await alliance.pass(3);
    expect(isSuspended(alliance, 'USA', JPN_USA)).toBe(true);
    for (const nation of ['USA', 'AUS'] as const) {
      const sides = alliance.core(nation).parts.boards.book.item('watch-log', 'JPN-0123456789AB')?.sides;
      expect(sides?.get('JPN')?.fields['text']).toBe('after the recovery');
      expect([...alliance.core(nation).alarms.keys()].filter((code) => code.startsWith('journal'))).toEqual([]);
    }
  }, 120_000);

  it('has it after a further restart, and asks nobody again', async () => {
    const alliance = await restored(async ({ cores }) => void (await cores.get('JPN')?.act(act(JPN_USA, 'resumed'))));
    const [end] = alliance.join('JPN', 'USA').slice(1);
    alliance.join('JPN', 'AUS');
    await alliance.pass(4);
    alliance.core('USA').disconnected('JPN', end?.wire as never);
    await alliance.start('JPN');
    alliance.join('JPN', 'USA');
    await alliance.pass(3);
    expect(isSuspended(alliance, 'JPN', JPN_USA)).toBe(false);
    expect(alliance.core('JPN').alarms.has('recovered')).toBe(false);
    expect(alliance.core('JPN').isConnected('USA')).toBe(true);
  }, 120_000);

  it('writes nothing to a partner that it has not heard yet, and does when it has', async () => {
    const alliance = await restored(async ({ cores }) => {
      const japan = cores.get('JPN');
      await japan?.act(act(JPN_USA, 'resumed'));
      await japan?.act(act(JPN_AUS, 'suspended'));
    });
    alliance.join('JPN', 'USA');
    await alliance.pass(3);
    const japan = alliance.core('JPN');
    expect(japan.parts.recovery.unheard).toEqual(['AUS']);
    expect(await japan.act(act(JPN_AUS, 'suspended'))).toMatchObject({ code: 'recovering' });
    await expect(japan.write([note('fixed', ['AUS'], 'x')])).rejects.toThrow(/AUS/);
    const asked = { fields: { text: 'New', atS: 1, kind: 'event' }, releasableTo: ['AUS'] };
    const officer = { nation: 'JPN', name: 'Watch officer', role: 'operator' } as const;
    const desk = new BoardSurface(japan, true);
    expect(await desk.write('watch-log', null, { ...asked, item: 'JPN-FIXED' }, officer)).toMatchObject({
      code: 'recovering',
    });
    expect(await desk.write('watch-log', null, asked, officer)).toMatchObject({ status: 'noted' });
    expect(await japan.act(act(JPN_USA, 'suspended'))).toHaveProperty('signature');
    alliance.join('JPN', 'AUS');
    await alliance.pass(3);
    expect(isSuspended(alliance, 'JPN', JPN_AUS)).toBe(true);
    expect(await japan.act(act(JPN_AUS, 'resumed'))).toHaveProperty('signature');
  }, 120_000);
});

/** What a test's own partner may do beside what its session does. */
interface Line {
  readonly clock: { readonly nowS: number };
  readonly forge: (bytes: Uint8Array) => void;
}

describe('a partner that says it has seen more than there was', () => {
  async function claim(give: (session: LinkSession, line: Line) => void): Promise<Alliance> {
    const alliance = await Alliance.of('JPN', 'USA');
    alliance.isDark = true;
    const end = alliance.joinAlone('JPN', 'USA');
    const liar = new LinkSession({ self: 'USA', peer: 'JPN', instruments: [], lastEntrySeen: 3 });
    const forge = (bytes: Uint8Array): void => alliance.core('JPN').received('USA', end.wire, bytes);
    liar.start(alliance.clock.nowS);
    for (let second = 0; second < 14; second++) {
      for (const bytes of end.written.splice(0)) liar.receive(bytes, alliance.clock.nowS);
      if (liar.takeEvents().some(({ type }) => type === 'recall')) give(liar, { clock: alliance.clock, forge });
      liar.tick(alliance.clock.nowS);
      for (const bytes of liar.takeOutput()) forge(bytes);
      await alliance.pass(1);
    }
    return alliance;
  }

  it.each([
    ['gives nothing back', () => undefined],
    ['says that there is nothing', (session: LinkSession) => void session.giveBack(0, null)],
  ])(
    'and %s is refused, and nothing here is held up by it',
    async (_, give) => {
      const alliance = await claim(give);
      const japan = alliance.core('JPN');
      expect(japan.alarms.get('link-USA')?.message).toMatch(/3 entries more than this disk knows/);
      expect(japan.isConnected('USA')).toBe(false);
      expect(japan.parts.recovery.unheard).toEqual([]);
      expect(await japan.act(act(JPN_USA, 'suspended'))).toHaveProperty('signature');
    },
    60_000,
  );

  it('and gives back what this nation did not sign is refused', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const alliance = await claim((_, { clock, forge }) => {
      const label = { policy: 'JPN-DEMO', classification: 'OPEN', caveats: [], releasableTo: ['USA'], createdS: 0 };
      const unsigned = {
        ...{ author: 'JPN', sequence: 1, timeS: clock.nowS, act: 'inform' as const, subject: `agreement/${JPN_USA}` },
        ...{ body: {}, label: { ...label, originator: 'JPN' }, previous: '' },
      };
      forge(recalledFrame(signEntry(unsigned, privateKey)));
    });
    expect(alliance.core('JPN').alarms.get('link-USA')?.message).toMatch(/not signed by JPN \(bad-signature\)/);
    expect(alliance.core('JPN').parts.recovery.unheard).toEqual([]);
  }, 60_000);
});

/** RECALLED with place 0, as a partner would write it. */
function recalledFrame(entry: JournalEntry): Uint8Array {
  const json = encodeEntry(entry);
  const frame = Buffer.concat([Buffer.from([0x4d, 0x53, 1, 16]), Buffer.alloc(12), json]);
  frame.writeUInt32LE(8 + json.length, 4);
  return new Uint8Array(frame);
}

describe('Recovery', () => {
  it('is on disk from its beginning to its end, and a spoilt file means that nobody was heard', async () => {
    const storage = memoryStorage();
    const recovery = await Recovery.open(storage, ['USA', 'AUS']);
    expect(recovery.unheard).toEqual([]);
    await recovery.hear('USA');
    await recovery.begin();
    await recovery.hear('USA');
    expect((await Recovery.open(storage, ['USA', 'AUS'])).unheard).toEqual(['AUS']);
    await recovery.begin();
    expect(recovery.unheard).toEqual(['AUS']);
    await storage.replace('recovery.json', Buffer.from('{'));
    expect((await Recovery.open(storage, ['USA', 'AUS'])).unheard).toEqual(['USA', 'AUS']);
    await recovery.hear('AUS');
    expect((await Recovery.open(storage, ['USA', 'AUS'])).unheard).toEqual([]);
  });
});
