import { connect } from 'node:net';
import { decodeRecords } from '@musubi/asterix';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { Access, digest } from '../src/api/access.ts';
import { createServer } from '../src/api/server.ts';
import { Stream } from '../src/api/stream.ts';
import type { AgreementView, Picture } from '../src/contract.ts';
import type { NodeCore } from '../src/core.ts';
import { NodeMetrics } from '../src/metrics.ts';
import { decodePicture } from '../src/picture-frame/index.ts';
import { CoreSurface } from '../src/surface.ts';
import { runWorld } from './world.ts';

const nowS = (): number => Date.now() / 1000;
const access = new Access('JPN', [
  { name: 'watch', role: 'viewer', sha256: digest('viewer-token') },
  { name: 'officer', role: 'release-officer', sha256: digest('officer-token') },
]);
let server: FastifyInstance;
let surface: CoreSurface;
let core: NodeCore;
let stream: Stream;
const failures: unknown[] = [];

beforeAll(async () => {
  ({ core } = await runWorld({ seed: 1, seconds: 25, silent: [] }));
  surface = new CoreSurface(core, true, new NodeMetrics());
  stream = new Stream(surface);
  server = await createServer({
    node: surface,
    access,
    stream,
    port: 0,
    consoleFolder: null,
    nowS,
    onFailure: (error) => failures.push(error),
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);

afterAll(async () => {
  stream.close();
  await server.close();
  expect(failures).toEqual([]);
});

const ask = (url: string, token: string | null = 'viewer-token', init: { method?: string; payload?: object } = {}) =>
  server.inject({
    method: (init.method ?? 'GET') as 'GET',
    url,
    headers: { host: '127.0.0.1', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(init.payload ? { payload: init.payload } : {}),
  });

describe('the API', () => {
  it('refuses a query that it does not know, and names it', async () => {
    const answer = await ask('/api/v1/picture?at=1795365626');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({
      code: 'bad-request',
      message: 'querystring must NOT have additional properties: at',
    });
    expect((await ask('/api/v1/status?verbose')).statusCode).toBe(400);
    expect((await ask('/api/v1/picture?as=AUS')).statusCode).toBe(200);
  });

  it('names the labels of what is shown, and of what a partner gets', async () => {
    const own = (await ask('/api/v1/picture')).json() as Picture;
    for (const { contributors } of own.tracks)
      for (const { label } of contributors)
        expect(own.labels[label as number]).toMatchObject({ originator: 'JPN', policy: 'JPN-DEMO' });
    expect(own.labels.some(({ releasableTo }) => !releasableTo.includes('USA'))).toBe(true);
    const usa = (await ask('/api/v1/picture?as=USA')).json() as Picture;
    expect(usa.tracks.length).toBeGreaterThan(5);
    for (const { contributors } of usa.tracks)
      expect(usa.labels[contributors[0]?.label as number]?.releasableTo).toContain('USA');
  });

  it('answers with what its own schema says', async () => {
    for (const url of [
      '/api/v1/status',
      '/api/v1/picture',
      '/api/v1/picture?as=AUS',
      '/api/v1/agreements',
      '/api/v1/me',
    ]) {
      const response = await ask(url);
      expect([url, response.statusCode]).toEqual([url, 200]);
    }
    expect((await ask('/api/v1/picture')).json().tracks.length).toBeGreaterThan(10);
    expect((await ask('/metrics')).body).toContain('musubi_tracks_own');
  });

  it('describes itself as OpenAPI 3.1 with every route', async () => {
    const document = (await ask('/api/openapi.json', null)).json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/status',
        '/api/v1/picture',
        '/api/v1/agreements',
        '/api/v1/agreements/{id}/events',
        '/api/v1/release/explain',
        '/api/v1/login',
      ]),
    );
    const track = document.paths['/api/v1/picture'].get.responses['200'].content['application/json'].schema;
    expect(JSON.stringify(track)).toContain('latitudeDeg');
  });

  it('lets in nobody without a token, and nobody from another site', async () => {
    expect((await ask('/api/v1/status', null)).statusCode).toBe(401);
    expect((await ask('/metrics', null)).statusCode).toBe(401);
    expect((await ask('/api/v1/status', 'guess')).statusCode).toBe(401);
    const rebound = await server.inject({ url: '/api/v1/status', headers: { host: 'evil.example' } });
    expect(rebound.statusCode).toBe(421);
  });

  it('trades a code for a session once, and takes its cookie from its own page alone', async () => {
    const code = access.issueCode('first', 'admin', nowS());
    const login = await ask('/api/v1/login', null, { method: 'POST', payload: { code } });
    expect(login.statusCode).toBe(200);
    const cookie = String(login.headers['set-cookie']).split(';')[0] as string;
    expect(String(login.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await ask('/api/v1/login', null, { method: 'POST', payload: { code } })).statusCode).toBe(401);
    const me = (headers: Record<string, string>) =>
      server.inject({ url: '/api/v1/me', headers: { host: '127.0.0.1:8401', cookie, ...headers } });
    expect((await me({})).json().name).toBe('first');
    expect((await me({ origin: 'http://127.0.0.1:8401' })).statusCode).toBe(200);
    // Cookies are shared between ports of a host: another node's page may not use ours.
    expect((await me({ origin: 'http://127.0.0.1:8402' })).statusCode).toBe(401);
    const event = {
      method: 'POST',
      url: '/api/v1/agreements/jpn-usa-air-picture/events',
      payload: { type: 'suspended' },
    };
    const forged = await server.inject({ ...event, headers: { host: '127.0.0.1:8401', cookie } } as never);
    expect((forged as { statusCode: number }).statusCode).toBe(401);
  });

  it('lets a release officer suspend, a viewer not, and says what is wrong with a request', async () => {
    const url = '/api/v1/agreements/jpn-usa-air-picture/events';
    const post = (token: string, payload: object) => ask(url, token, { method: 'POST', payload });
    expect((await post('viewer-token', { type: 'suspended' })).json().code).toBe('role-too-low');
    expect((await post('officer-token', { type: 'paused' })).statusCode).toBe(400);
    expect((await post('officer-token', { type: 'suspended', by: 'USA' })).statusCode).toBe(400);
    expect((await post('officer-token', { type: 'resumed' })).json().code).toBe('not-suspended');
    const suspended = await post('officer-token', { type: 'suspended' });
    expect(suspended.statusCode).toBe(201);
    expect((suspended.json() as AgreementView).state).toBe('suspended');
    expect(surface.picture('USA')?.tracks).toEqual([]);
    expect((await post('officer-token', { type: 'resumed' })).json().state).toBe('in-force');
    expect(surface.picture('USA')?.tracks.length).toBeGreaterThan(5);
    const missing = await ask('/api/v1/agreements/none/events', 'officer-token', {
      method: 'POST',
      payload: { type: 'suspended' },
    });
    expect(missing.statusCode).toBe(404);
  });

  it('notes who has seen an alarm, and lets no viewer say so', async () => {
    const post = (code: string, token: string) =>
      ask(`/api/v1/alarms/${code}/acknowledgement`, token, { method: 'POST' });
    expect((await post('link-USA', 'viewer-token')).json().code).toBe('role-too-low');
    expect((await post('link-USA', 'officer-token')).json().code).toBe('no-such-alarm');
    core.linkRefused('USA', 'another certificate');
    const seen = await post('link-USA', 'officer-token');
    expect([seen.statusCode, seen.json()]).toMatchObject([200, { rank: 'medium', acknowledged: { by: 'officer' } }]);
    const { alarms } = (await ask('/api/v1/status')).json();
    expect(alarms).toMatchObject([{ code: 'link-USA', text: 'link-refused', acknowledged: { by: 'officer' } }]);
  });

  it('takes every kind of event that the fold knows, and says why it refuses one', async () => {
    const id = 'aus-jpn-reciprocal-access';
    const url = `/api/v1/agreements/${id}`;
    const post = async (payload: object, to = url) => {
      const answer = await ask(`${to}/events`, 'officer-token', { method: 'POST', payload });
      return { status: answer.statusCode, body: answer.json() };
    };
    expect(await post({ type: 'procedure-notified' })).toMatchObject({
      status: 201,
      body: {
        state: 'not-yet-in-force',
        entryIntoForceS: null,
        pending: [{ type: 'procedure-notified', by: ['JPN'], missing: ['AUS'] }],
        events: [{ type: 'procedure-notified', by: 'JPN' }],
      },
    });
    expect(await post({ type: 'procedure-notified' })).toMatchObject({ status: 409, body: { code: 'already-stated' } });
    expect(await post({ type: 'entered-into-force' })).toMatchObject({
      status: 409,
      body: { code: 'not-provided-for' },
    });
    expect(await post({ type: 'extended' })).toMatchObject({ status: 409, body: { code: 'invalid-event' } });
    expect((await post({ type: 'suspended', only: {} })).status).toBe(400);
    expect((await post({ type: 'suspended', only: { sensors: ['x'] } })).status).toBe(400);

    const security = '/api/v1/agreements/jpn-usa-information-security';
    const given = await post({ type: 'notice-given', reason: 'review' }, security);
    expect(given).toMatchObject({
      status: 201,
      body: { state: 'in-force', notices: [{ by: 'JPN', suspendedS: null }] },
    });
    expect(given.body.dates.map((date: { what: string }) => date.what)).toContain('notice-takes-effect');
    const { recordedS } = given.body.events[0];
    const before = (await ask(`${security}?at=${recordedS + 10}&known=${recordedS - 1}`)).json() as AgreementView;
    expect([before.notices, before.events]).toEqual([[], []]);
    expect((await ask(`${security}?at=${recordedS + 10}`)).json().notices).toHaveLength(1);
    expect(await post({ type: 'notice-withdrawn' }, security)).toMatchObject({ status: 201, body: { notices: [] } });
    expect((await ask(`${security}?at=tomorrow`)).statusCode).toBe(400);
  });

  it('suspends a part, and only that part', async () => {
    const url = '/api/v1/agreements/jpn-usa-air-picture/events';
    const post = (payload: object) => ask(url, 'officer-token', { method: 'POST', payload });
    const kinds = () => new Set(surface.picture('USA')?.tracks.map((track) => track.environment));
    const before = kinds();
    expect(before).toContain('air');
    const answer = (await post({ type: 'suspended', only: { subjects: ['air-track'] } })).json() as AgreementView;
    expect(answer).toMatchObject({
      state: 'partly-suspended',
      suspensions: [{ by: 'JPN', only: { subjects: ['air-track'] } }],
    });
    expect(kinds()).not.toContain('air');
    expect((await post({ type: 'suspended', only: { articles: ['art9'] } })).json().code).toBe('unknown-limit');
    expect((await post({ type: 'resumed' })).json().state).toBe('in-force');
    expect(kinds()).toEqual(before);
  });

  it('explains by joint and by own name, and refuses what is not there', async () => {
    const track = surface.picture(null)?.tracks.find((t) => t.releasedTo.includes('AUS'));
    for (const item of [track?.id, track?.contributors[0]?.track]) {
      const explanation = (await ask(`/api/v1/release/explain?item=${item}&to=AUS`)).json();
      expect(explanation.decision).toBe('permit');
    }
    expect((await ask('/api/v1/release/explain?item=JT-999999&to=AUS')).json().code).toBe('no-such-track');
    expect((await ask(`/api/v1/release/explain?item=${track?.id}&to=KOR`)).json().code).toBe('no-such-partner');
    expect((await ask('/api/v1/release/explain?item=%00&to=AUS')).statusCode).toBe(404);
    expect((await ask('/api/v1/picture?as=KOR')).statusCode).toBe(404);
  });

  it('tells other systems the state of its radars as CAT 063', async () => {
    const response = await ask('/api/v1/sensors/cat063');
    expect(response.headers['content-type']).toBe('application/octet-stream');
    const records = [...decodeRecords(response.rawPayload)].flatMap((r) => ('items' in r ? [r] : []));
    expect(records.map((r) => r.cat)).toEqual([63, 63, 63, 63]);
    expect(records.map((r) => r.items['050'])).toContainEqual({ SAC: 254, SIC: 11 });
  });

  it('streams the same picture as columns to who asks for them', async () => {
    const { port } = server.addresses()[0] as { port: number };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/stream?pictures=columns`, {
      headers: { authorization: 'Bearer viewer-token' },
    });
    const bytes = await new Promise<Buffer>((resolve) =>
      socket.on('message', (data, isBinary) => isBinary && resolve(data as Buffer)),
    );
    socket.close();
    const frame = decodePicture(new Uint8Array(bytes).buffer);
    const picture = (await ask('/api/v1/picture')).json() as Picture;
    expect(frame).toMatchObject({ nation: 'JPN', as: null, timeS: picture.timeS, exercise: picture.exercise });
    const ids = Array.from({ length: frame?.count ?? 0 }, (_, row) => frame?.trackAt(row).id);
    expect(ids).toEqual(picture.tracks.map((track) => track.id));
    expect(ids.length).toBeGreaterThan(0);
  });

  it('ends the stream of a session that ends', async () => {
    const { session } = access.begin('viewer-token', nowS())!;
    const { port } = server.server.address() as { port: number };
    const headers = { cookie: `musubi-JPN-0=${session}`, origin: `http://127.0.0.1:${port}` };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/stream`, { headers });
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    await new Promise((resolve) => socket.once('message', resolve));
    stream.publish();
    expect(socket.readyState).toBe(WebSocket.OPEN);
    access.end(session);
    stream.publish();
    expect(await closed).toBe(1008);
    await expect.poll(() => stream.clientCount).toBe(0);
  });

  it('streams the picture asked for, and cuts off who sends nonsense', async () => {
    const { port } = server.addresses()[0] as { port: number };
    const open = () =>
      new WebSocket(`ws://127.0.0.1:${port}/api/v1/stream`, { headers: { authorization: 'Bearer viewer-token' } });
    const socket = open();
    const views: (string | null)[] = [];
    socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (message.type === 'picture') views.push(message.picture.as);
      if (views.length === 1) socket.send(JSON.stringify({ as: 'AUS' }));
      if (views.length === 2) stream.publish();
      if (views.length === 3) socket.send('{"as": 7}');
    });
    const code = await new Promise((resolve) => socket.on('close', resolve));
    expect(views).toEqual([null, 'AUS', 'AUS']);
    expect(code).toBe(1008);
    await expect.poll(() => stream.clientCount).toBe(0);

    const stranger = connect(port, '127.0.0.1');
    stranger.write(
      'GET /api/v1/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
    let answer = '';
    stranger.on('data', (data) => (answer += data));
    await new Promise((resolve) => stranger.on('end', resolve));
    expect(answer).toContain('401 Unauthorized');
  });
});
