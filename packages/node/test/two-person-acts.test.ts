import type { Journal } from '@musubi/ledger';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PendingActs } from '../src/agreements/pending-acts.ts';
import { Access, digest } from '../src/api/access.ts';
import { createServer } from '../src/api/server.ts';
import { Stream } from '../src/api/stream.ts';
import type { AgreementView } from '../src/contract.ts';
import type { NodeCore } from '../src/core.ts';
import { NodeMetrics } from '../src/metrics.ts';
import { CoreSurface } from '../src/surface.ts';
import { runWorld } from './world.ts';

const JPN_USA = 'jpn-usa-air-picture';
const person = (name: string, role: 'operator' | 'release-officer' | 'admin') => {
  return { name, role, sha256: digest(`${name}-token`) };
};
const access = new Access('JPN', [
  person('sato', 'release-officer'),
  person('suzuki', 'release-officer'),
  person('root', 'admin'),
  person('boss', 'admin'),
  person('watch', 'operator'),
]);
let server: FastifyInstance;
let core: NodeCore;
let told = 0;

beforeAll(async () => {
  ({ core } = await runWorld({ seed: 1, seconds: 5, silent: [] }));
  const acts = ['suspended', 'terminated'] as const;
  const surface = new CoreSurface(core, true, new NodeMetrics(), null, { acts, onWaiting: () => told++ });
  const nowS = () => core.parts.nowS();
  const options = { access, stream: new Stream(surface), port: 0, consoleFolder: null, nowS };
  server = await createServer({ ...options, node: surface, onFailure: (error) => console.error(error) });
}, 300_000);
afterAll(() => server.close());

async function ask(method: 'GET' | 'POST', url: string, who: string, payload: object = {}) {
  const headers = { host: '127.0.0.1', authorization: `Bearer ${who}-token` };
  const sent = method === 'POST' ? { payload } : {};
  const response = await server.inject({ method, url: `/api/v1/agreements/${url}`, headers, ...sent });
  return { status: response.statusCode, body: response.json() };
}
const post = (url: string, who: string, payload: object = {}) => ask('POST', `${JPN_USA}${url}`, who, payload);
const view = async (): Promise<AgreementView> => (await ask('GET', JPN_USA, 'watch')).body;
const suspend = { type: 'suspended', scope: 'outflow', reason: 'exercise pause' };

it('an act that takes two persons waits for another one, and is then done', async () => {
  const { status, body } = await post('/events', 'sato', suspend);
  expect(status).toBe(202);
  expect(body).toMatchObject({ state: 'in-force', twoPersons: ['suspended', 'terminated'], events: [] });
  expect(body.awaiting).toMatchObject([
    { type: 'suspended', scope: 'outflow', reason: 'exercise pause', askedBy: 'sato', effectiveS: null },
  ]);
  expect(told).toBe(1);
  const path = `/awaiting/${body.awaiting[0].id}`;
  expect(await post(`${path}/confirmation`, 'sato')).toMatchObject({ status: 409, body: { code: 'act-one-person' } });
  expect(await post(`${path}/confirmation`, 'watch')).toMatchObject({ status: 403, body: { code: 'role-too-low' } });
  expect((await view()).state).toBe('in-force');
  // It is on disk, for whoever starts the node again, and for no partner.
  const { journal } = core.parts.boards as unknown as { journal: Journal };
  const entry = journal.entries('JPN').find(({ subject }) => subject === `act/${body.awaiting[0].id}`);
  expect(entry?.label).toMatchObject({ caveats: ['NOFORN'], releasableTo: [] });
  const again = new PendingActs(journal, 'JPN', 'JPN-DEMO', 'OPEN');
  expect(again.list(core.parts.nowS())).toEqual(core.parts.pendingActs.list(core.parts.nowS()));
  expect(again.list(core.parts.nowS() + 25 * 3600)).toEqual([]);

  const done = await post(`${path}/confirmation`, 'suzuki');
  expect(done).toMatchObject({ status: 201, body: { state: 'outflow-suspended', awaiting: [] } });
  expect(done.body.events).toMatchObject([{ type: 'suspended', reason: 'exercise pause', by: 'JPN' }]);
  expect(await post(`${path}/confirmation`, 'suzuki')).toMatchObject({ status: 404, body: { code: 'no-such-act' } });
  expect(new PendingActs(journal, 'JPN', 'JPN-DEMO', 'OPEN').list(core.parts.nowS())).toEqual([]);
});

it('other acts take one person, and what cannot be is refused when it is asked for', async () => {
  expect(await post('/events', 'sato', { type: 'resumed', scope: 'outflow' })).toMatchObject({
    status: 201,
    body: { state: 'in-force' },
  });
  const nobody = await ask('POST', 'none/events', 'sato', suspend);
  expect(nobody).toMatchObject({ status: 404, body: { code: 'no-such-instrument' } });
  const limit = { ...suspend, only: { articles: ['none'] } };
  expect(await post('/events', 'sato', limit)).toMatchObject({ status: 409, body: { code: 'unknown-limit' } });
  expect((await view()).awaiting).toEqual([]);
});

it('administrators are one person, and anybody who decides may withdraw', async () => {
  const { body } = await post('/events', 'root', { type: 'terminated', reason: 'over' });
  const path = `/awaiting/${body.awaiting[0].id}`;
  expect(await post(`${path}/confirmation`, 'boss')).toMatchObject({ status: 409, body: { code: 'act-one-person' } });
  const elsewhere = await ask('POST', `jpn-aus-air-picture${path}/withdrawal`, 'sato');
  expect(elsewhere).toMatchObject({ status: 404, body: { code: 'no-such-act' } });
  expect(await post(`${path}/withdrawal`, 'sato')).toMatchObject({ status: 200, body: { awaiting: [] } });
  expect(await post(`${path}/confirmation`, 'sato')).toMatchObject({ status: 404 });
  expect((await view()).state).toBe('in-force');
});

it('what is no longer right when it is confirmed is not done, and still waits', async () => {
  const at = core.parts.nowS() + 3600;
  const { body } = await post('/events', 'sato', { type: 'suspended', effectiveS: at, reason: 'later' });
  expect(body.awaiting).toMatchObject([{ effectiveS: at }]);
  await core.act({ instrument: JPN_USA, type: 'terminated', scope: 'whole', reason: 'over' });
  const late = await post(`/awaiting/${body.awaiting[0].id}/confirmation`, 'suzuki');
  expect(late.status).toBe(409);
  expect((await view()).awaiting).toHaveLength(1);
});
