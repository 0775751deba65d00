import type { AgreementView, Explanation } from '@musubi/node/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoProcess, eventually, musubi, temporaryFolder } from './demo-process.ts';

const PORT_BASE = 18_401;
const NATIONS = ['JPN', 'USA', 'AUS'];
const folder = temporaryFolder();
let demo: DemoProcess;

beforeAll(async () => {
  demo = new DemoProcess(folder.path, PORT_BASE);
  for (const nation of NATIONS) {
    for (const partner of NATIONS.filter((other) => other !== nation)) {
      await eventually(`${nation} sees tracks of ${partner}`, async () => (await demo.tracksFrom(nation, partner)) > 5);
    }
  }
}, 120_000);

afterAll(async () => {
  await demo.kill();
  folder.remove();
}, 30_000);

const state = async (nation: string, id: string): Promise<string | undefined> =>
  (await demo.get<AgreementView>(nation, `/api/v1/agreements/${id}`))?.state;

describe('three nations’ nodes as processes', () => {
  it('fuse what they see into joint tracks, marked as exercise', async () => {
    const picture = await demo.picture('JPN');
    expect(picture?.exercise).toBe(true);
    expect(picture?.tracks.every((track) => track.exercise && track.simulated)).toBe(true);
    await eventually('a track that all three contribute to', async () =>
      (await demo.picture('JPN'))?.tracks.some((track) => track.contributors.length === 3),
    );
  });

  it('keep withheld radars from the partners who may not have them', async () => {
    const peers = (await demo.status('JPN'))?.peers ?? [];
    expect(peers.find((peer) => peer.nation === 'USA')?.withheldSensors).toEqual(['JPN-R4']);
    expect(peers.find((peer) => peer.nation === 'AUS')?.withheldSensors).toEqual(['JPN-R3', 'JPN-R4']);
    // What Australia gets names no sensor, and neither withheld radar appears in any text of it.
    const seenByAus = await demo.picture('JPN', 'AUS');
    expect(seenByAus?.tracks.length).toBeGreaterThan(0);
    expect(JSON.stringify(seenByAus)).not.toMatch(/JPN-R\d/);
  });

  it('explain why a track goes and why another does not', async () => {
    const explain = (item: string): Promise<Explanation | null> =>
      demo.get<Explanation>('JPN', `/api/v1/release/explain?item=${item}&to=AUS`);
    await eventually('a track that a withheld radar keeps from AUS', async () => {
      const tracks = (await demo.picture('JPN'))?.tracks ?? [];
      const kept = tracks.filter(
        (t) => t.contributors.some((c) => c.nation === 'JPN') && !t.releasedTo.includes('AUS'),
      );
      const reasons = await Promise.all(kept.map((track) => explain(track.id)));
      return reasons.some((why) => why?.decision === 'deny' && why.because.some((b) => /JPN-R[34]/.test(b.text)));
    });
    const sent = await eventually('a track that goes to AUS', async () =>
      (await demo.picture('JPN'))?.tracks.find((track) => track.releasedTo.includes('AUS')),
    );
    const because = await explain(sent.id);
    expect(because?.decision).toBe('permit');
    expect(because?.releasedAs).toMatch(/^JPN-\d{6}$/);
    expect(because?.because.some((reason) => reason.instrument === 'aus-jpn-air-picture')).toBe(true);
  });

  it('suspend an instrument: its flow stops and what was given is withdrawn; resume restores', async () => {
    const suspended = await demo.act('JPN', 'jpn-usa-air-picture', { type: 'suspended', reason: 'test' });
    expect(suspended.status).toBe(201);
    expect(suspended.body.state).toBe('suspended');
    await eventually('USA lost what JPN gave', async () => (await demo.tracksFrom('USA', 'JPN')) === 0, 10);
    await eventually('JPN lost what USA gave', async () => (await demo.tracksFrom('JPN', 'USA')) === 0, 10);
    await eventually('USA knows why', async () => (await state('USA', 'jpn-usa-air-picture')) === 'suspended', 10);
    expect((await demo.picture('JPN', 'USA'))?.tracks).toEqual([]);
    expect(await demo.tracksFrom('AUS', 'JPN')).toBeGreaterThan(5);

    expect((await demo.act('USA', 'jpn-usa-air-picture', { type: 'resumed' })).status).toBe(409);
    expect((await demo.act('JPN', 'jpn-usa-air-picture', { type: 'resumed' })).status).toBe(201);
    await eventually('USA has them again', async () => (await demo.tracksFrom('USA', 'JPN')) > 5, 10);
    await eventually('JPN has them again', async () => (await demo.tracksFrom('JPN', 'USA')) > 5, 10);
  });

  it('go on when one is killed, which then catches up', async () => {
    process.kill(demo.pid('USA'), 'SIGKILL');
    await eventually('JPN notices', async () =>
      (await demo.status('JPN'))?.peers.some((peer) => peer.nation === 'USA' && peer.state !== 'connected'),
    );
    // Something the killed node must learn when it is back.
    expect((await demo.act('JPN', 'jpn-usa-air-picture', { type: 'suspended', scope: 'outflow' })).status).toBe(201);
    const before = (await demo.picture('AUS'))?.timeS as number;
    const later = await eventually('AUS goes on', async () => {
      const picture = await demo.picture('AUS');
      return picture && picture.timeS > before + 2 && picture;
    });
    expect(later.tracks.some((track) => track.contributors.some((c) => c.nation === 'JPN'))).toBe(true);

    await eventually('USA is back with tracks of AUS', async () => (await demo.tracksFrom('USA', 'AUS')) > 5);
    await eventually(
      'USA learned of the suspension',
      async () => (await state('USA', 'jpn-usa-air-picture')) === 'outflow-suspended',
    );
    expect(await demo.tracksFrom('USA', 'JPN')).toBe(0);
    await eventually('JPN has tracks of USA', async () => (await demo.tracksFrom('JPN', 'USA')) > 5);
    expect((await demo.act('JPN', 'jpn-usa-air-picture', { type: 'resumed', scope: 'outflow' })).status).toBe(201);
    await eventually('USA has tracks of JPN', async () => (await demo.tracksFrom('USA', 'JPN')) > 5, 15);
  });

  it('refuse strangers', async () => {
    const url = demo.url('JPN', '/api/v1/picture');
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
    expect((await fetch(demo.url('JPN', '/healthz'))).status).toBe(200);
  });

  it('stop at an interrupt, leave ledgers that verify, and go on where they were', async () => {
    await demo.act('AUS', 'aus-usa-air-picture', {
      type: 'suspended',
      scope: 'outflow',
      reason: 'kept over a restart',
    });
    expect(await demo.interrupt()).toBe(0);
    for (const nation of NATIONS) {
      const { code, out } = await musubi('ledger', 'verify', `${folder.path}/${nation.toLowerCase()}`, '--json');
      expect(code).toBe(0);
      expect(JSON.parse(out).size).toBeGreaterThan(10);
    }
    const sizeBefore = JSON.parse((await musubi('ledger', 'verify', `${folder.path}/jpn`, '--json')).out).size;
    demo = new DemoProcess(folder.path, PORT_BASE);
    await eventually(
      'the suspension still holds',
      async () => (await state('AUS', 'aus-usa-air-picture')) === 'outflow-suspended',
    );
    await eventually('JPN’s ledger grew on', async () => ((await demo.status('JPN'))?.ledger.size ?? 0) > sizeBefore);
    await eventually('the picture is back', async () => (await demo.tracksFrom('JPN', 'USA')) > 5);
  });
});
