import { trackId } from '@musubi/model';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Access, digest } from '../src/api/access.ts';
import { createServer } from '../src/api/server.ts';
import { Stream } from '../src/api/stream.ts';
import type { GrantView, WhatIf } from '../src/contract.ts';
import type { NodeCore } from '../src/core.ts';
import { NodeMetrics } from '../src/metrics.ts';
import { GrantKeeper } from '../src/release/grant-keeper.ts';
import { CoreSurface } from '../src/surface.ts';
import { runWorld } from './world.ts';

const nowS = (): number => Date.now() / 1000;
const person = (name: string, role: 'viewer' | 'operator' | 'release-officer' | 'admin') => {
  return { name, role, sha256: digest(`${name}-token`) };
};
const access = new Access('JPN', [
  person('watch', 'viewer'),
  person('sato', 'operator'),
  person('suzuki', 'release-officer'),
  person('Sato', 'release-officer'),
  person('root', 'admin'),
  person('boss', 'admin'),
]);
let server: FastifyInstance;
let core: NodeCore;

beforeAll(async () => {
  ({ core } = await runWorld({ seed: 1, seconds: 25, silent: [] }));
  const surface = new CoreSurface(core, true, new NodeMetrics());
  const options = { access, stream: new Stream(surface), port: 0, consoleFolder: null, nowS };
  server = await createServer({ ...options, node: surface, onFailure: (error) => console.error(error) });
}, 300_000);

afterAll(() => server.close());

async function post(url: string, who: string, payload: object = {}): Promise<{ status: number; body: any }> {
  const headers = { host: '127.0.0.1', authorization: `Bearer ${who}-token` };
  const response = await server.inject({ method: 'POST', url: `/api/v1/release${url}`, headers, payload });
  return { status: response.statusCode, body: response.json() };
}

/** The sensors of the tracker that runs for a partner. */
const setOf = (nation: string) => core.parts.partners.get(nation)?.plan?.instance.set;
const asked = (change: object = {}) => ({
  to: 'AUS',
  purpose: 'air-surveillance-exercise',
  sensors: ['JPN-R3'],
  reason: 'search for a vessel',
  untilS: core.parts.nowS() + 3600,
  ...change,
});

describe('what-if', { timeout: 120_000 }, () => {
  it('tells of a notice what changes on the day on which it runs out', async () => {
    const { status, body } = await post('/what-if', 'watch', {
      instrument: 'jpn-usa-air-picture',
      type: 'notice-given',
    });
    expect(status).toBe(200);
    const { atS, event, partners } = body as WhatIf;
    expect(atS - event.effectiveS).toBeGreaterThan(30 * 86_400);
    const usa = partners.find(({ nation }) => nation === 'USA');
    expect(usa?.vanishes.count).toBe(usa?.goesBefore);
    expect(usa?.goesBefore).toBeGreaterThan(5);
    expect(partners.find(({ nation }) => nation === 'AUS')?.vanishes.count).toBe(0);
  });

  it('counts what would vanish, and changes nothing', async () => {
    const before = core.parts.partners.get('USA')?.plan?.result.permitted.size;
    const event = { instrument: 'jpn-usa-air-picture', type: 'suspended' };
    const { status, body } = await post('/what-if', 'watch', event);
    const { partners } = body as WhatIf;
    expect(status).toBe(200);
    const [aus, usa] = ['AUS', 'USA'].map((nation) => partners.find((partner) => partner.nation === nation));
    expect(aus).toMatchObject({ vanishes: { count: 0 }, appears: { count: 0 }, changes: { count: 0 } });
    expect(usa?.goesAfter).toBe(0);
    expect(usa?.vanishes.count).toBe(usa?.goesBefore);
    expect(usa?.goesBefore).toBeGreaterThan(10);
    expect(usa?.vanishes.examples).toHaveLength(5);
    // All of them are named, so that a map can mark them.
    expect(new Set(usa?.vanishes.tracks).size).toBe(usa?.vanishes.count);
    const own = new Set(core.parts.tracking.own.tracks.number);
    expect(usa?.vanishes.tracks.every((number) => own.has(number))).toBe(true);
    expect(usa?.vanishes.examples[0]?.item).toBe(trackId('JPN', usa?.vanishes.tracks[0] as number));
    expect(usa?.vanishes.examples[0]).toMatchObject({
      before: 'Article 3(1) of jpn-usa-air-picture',
      after: expect.stringContaining('jpn-usa-air-picture is suspended by JPN'),
    });
    expect(core.parts.partners.get('USA')?.plan?.result.permitted.size).toBe(before);
    expect(core.parts.keeper.register.events.size).toBe(0);
  });

  it('says why an event cannot be', async () => {
    expect(await post('/what-if', 'watch', { instrument: 'none', type: 'suspended' })).toMatchObject({
      status: 404,
      body: { code: 'no-such-instrument' },
    });
    const resumed = { instrument: 'jpn-usa-air-picture', type: 'resumed' };
    expect((await post('/what-if', 'watch', resumed)).status).toBe(409);
    expect((await post('/what-if', 'watch', { ...resumed, type: 'forgotten' })).status).toBe(400);
  });
});

describe('grants', { timeout: 120_000 }, () => {
  it('take two persons, open the sensor at once, and close it again', async () => {
    const closed = setOf('AUS');
    expect(closed).not.toContain('JPN-R3');
    expect((await post('/grants', 'watch', asked())).body.code).toBe('role-too-low');
    const request = await post('/grants', 'sato', asked());
    expect(request).toMatchObject({ status: 201, body: { state: 'requested', requestedBy: 'sato', approvedBy: null } });
    const { id } = request.body as GrantView;
    expect(setOf('AUS')).toBe(closed);
    expect((await post(`/grants/${id}/approval`, 'sato')).body.code).toBe('role-too-low');
    expect(await post(`/grants/${id}/approval`, 'Sato')).toMatchObject({
      status: 409,
      body: { code: 'grant-one-person' },
    });
    const ledgerSize = core.parts.log.size;
    expect((await post(`/grants/${id}/approval`, 'suzuki')).body).toMatchObject({
      state: 'in-force',
      approvedBy: 'suzuki',
    });
    expect(setOf('AUS')).toContain('JPN-R3');
    expect(core.parts.log.size).toBeGreaterThan(ledgerSize);
    expect((await post(`/grants/${id}/approval`, 'suzuki')).body.code).toBe('grant-not-open');
    // What the journal says makes the same grants again.
    const journal = Reflect.get(core.parts.grants, 'journal');
    const again = new GrantKeeper(journal, 'JPN', 'JPN-DEMO', 'OPEN');
    expect(again.inForce(core.parts.nowS())).toEqual(core.parts.grants.inForce(core.parts.nowS()));
    expect(again.inForce(core.parts.nowS() + 3600)).toEqual([]);
    expect((await post(`/grants/${id}/revocation`, 'sato')).body.state).toBe('revoked');
    expect(setOf('AUS')).toBe(closed);
  });

  it('count all administrators as one person', async () => {
    const { body } = await post('/grants', 'root', asked());
    expect((await post(`/grants/${body.id}/approval`, 'boss')).body.code).toBe('grant-one-person');
    expect((await post(`/grants/${body.id}/approval`, 'suzuki')).body.state).toBe('in-force');
    expect((await post(`/grants/${body.id}/revocation`, 'suzuki')).body.state).toBe('revoked');
  });

  it.each<[string, object, number, string]>([
    ['a partner nobody knows', { to: 'NZL' }, 404, 'no-such-partner'],
    ['a purpose of no article', { purpose: 'trade' }, 409, 'grant-purpose-unknown'],
    ['too long a time', { untilS: 4e9 }, 409, 'grant-too-long'],
    ['an end that is past', { untilS: 0 }, 409, 'grant-expired'],
    ['a sensor nobody knows', { sensors: ['JPN-R99'] }, 409, 'grant-sensor-unknown'],
    ['no sensor', { sensors: [] }, 400, 'bad-request'],
  ])('are refused for %s', async (_, change, status, code) => {
    expect(await post('/grants', 'suzuki', asked(change))).toMatchObject({ status, body: { code } });
  });

  it('are written nowhere that a partner reads', () => {
    for (const partner of core.parts.partners.values()) {
      for (let index = 1; index <= partner.outbox.size; index++) {
        expect(partner.outbox.entry(index)?.subject).not.toMatch(/^grant/);
      }
    }
  });

  it('that nobody knows are neither approved nor ended', async () => {
    expect(await post('/grants/ffff/approval', 'suzuki')).toMatchObject({
      status: 404,
      body: { code: 'no-such-grant' },
    });
    expect((await post('/grants/ffff/revocation', 'suzuki')).status).toBe(404);
  });
});
