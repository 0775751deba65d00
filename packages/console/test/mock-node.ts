/** A stand-in for a node: serves the built console as a node does and speaks its contract with made-up data. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AgreementEventRequest, GrantAsked, WhatIfRequest } from '@musubi/node/contract';
import { encodePicture } from '@musubi/node/picture-frame';
import { type WebSocket, WebSocketServer } from 'ws';
import { createMockGrants, type MockGrants } from './mock-agreements.ts';
import type { MockAlarms } from './mock-alarms.ts';
import { createMockLedger, type MockLedger } from './mock-ledger.ts';
import { createMockWorld, type MockWorld } from './mock-picture.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** What the node sends with every answer. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.geojson': 'application/geo+json',
};

export interface MockNode {
  readonly port: number;
  readonly code: string;
  /** Cuts every stream, as a restart does; `silent` keeps them open and sends nothing. */
  readonly dropStreams: () => void;
  readonly alarms: MockAlarms;
  silent: boolean;
  readonly close: () => Promise<void>;
}

export interface MockOptions {
  readonly port?: number;
  readonly tracks?: number;
  readonly code?: string;
  /** Without a cookie too: for looking at it by hand. */
  readonly open?: boolean;
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text || '{}');
}

async function serveFile(path: string, response: ServerResponse): Promise<void> {
  const file = path === '/' ? 'index.html' : normalize(path).replace(/^\/+/, '');
  try {
    const body = await readFile(join(DIST, file));
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** How far the made-up node looks back, s. */
const HISTORY_S = 3600;

const LOGIN = { nation: 'JPN', name: 'demo', role: 'release-officer' };

async function api(
  world: MockWorld,
  ledger: MockLedger,
  grants: MockGrants,
  code: string,
  signedIn: boolean,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const url = new URL(request.url ?? '/', 'http://mock');
  if (url.pathname === '/api/v1/login') {
    const body = await readJson(request);
    if (body.code !== code) return send(response, 401, { code: 'code-unknown', message: 'That code is not known.' });
    return send(response, 200, LOGIN, { 'set-cookie': 'musubi=mock; HttpOnly; SameSite=Strict; Path=/' });
  }
  if (url.pathname === '/api/v1/sign-in')
    return send(response, 200, { openId: { name: 'Ministry' }, certificate: true });
  // The real one leads to the provider; here somebody is sent back at once, and is nobody.
  if (url.pathname === '/api/v1/openid/login')
    return response.writeHead(302, { location: '/#refused=openid-no-role' }).end();
  if (url.pathname === '/api/v1/login/certificate')
    return send(response, 401, { code: 'certificate-missing', message: 'The browser showed no certificate' });
  if (url.pathname === '/api/v1/logout')
    return send(response, 200, {}, { 'set-cookie': 'musubi=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0' });
  if (!signedIn) return send(response, 401, { code: 'signed-out', message: 'Sign in first.' });
  if (url.pathname === '/api/v1/me') return send(response, 200, LOGIN);
  if (url.pathname === '/api/v1/release/what-if')
    return send(response, 200, world.whatIf((await readJson(request)) as unknown as WhatIfRequest));
  if (url.pathname.startsWith('/api/v1/ledger/')) {
    const found = await ledger.answer(url.pathname.slice('/api/v1/ledger/'.length), url.searchParams);
    return found ? send(response, 200, found) : send(response, 404, { code: 'not-found', message: 'No such address.' });
  }
  if (url.pathname === '/api/v1/history') {
    const nowS = Date.now() / 1000;
    return send(response, 200, { fromS: nowS - HISTORY_S, toS: nowS, everyS: 5 });
  }
  if (url.pathname === '/api/v1/history/picture') {
    const atS = Number(url.searchParams.get('at'));
    if (atS < Date.now() / 1000 - HISTORY_S - 60)
      return send(response, 404, { code: 'no-history', message: 'Not kept.' });
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    return response.end(encodePicture(world.picture(url.searchParams.get('as'), Math.floor(atS / 5) * 5)));
  }
  if (url.pathname === '/api/v1/release/explain') {
    const found = world.explain(url.searchParams.get('item') ?? '', url.searchParams.get('to') ?? '');
    return found
      ? send(response, 200, found)
      : send(response, 404, { code: 'item-unknown', message: 'No such track.' });
  }
  const alarm = /^\/api\/v1\/alarms\/([\w-]+)\/acknowledgement$/.exec(url.pathname);
  if (alarm) {
    const seen = world.alarms.acknowledge(alarm[1]!, LOGIN.name, Date.now() / 1000);
    return seen ? send(response, 200, seen) : send(response, 404, { code: 'no-such-alarm', message: 'Over.' });
  }
  if (url.pathname === '/api/v1/release/grants') {
    if (request.method !== 'POST') return send(response, 200, grants.list());
    return send(response, 201, grants.ask((await readJson(request)) as unknown as GrantAsked, LOGIN.name));
  }
  const granting = /^\/api\/v1\/release\/grants\/(\w+)\/(approval|revocation)$/.exec(url.pathname);
  if (granting) {
    const done = grants.act(granting[1]!, granting[2] as 'approval', LOGIN.name);
    return send(response, 'code' in done ? 409 : 200, done);
  }
  const event = /^\/api\/v1\/agreements\/([^/]+)\/events$/.exec(url.pathname);
  if (event && request.method === 'POST') {
    const asked = (await readJson(request)) as unknown as AgreementEventRequest;
    if (asked.reason?.includes('refuse'))
      return send(response, 409, { code: 'refused', message: 'A second officer must confirm.' });
    const done = world.act(event[1]!, asked);
    return done
      ? send(response, 201, {})
      : send(response, 404, { code: 'agreement-unknown', message: 'No such instrument.' });
  }
  const settled = /^\/api\/v1\/agreements\/([^/]+)\/awaiting\/(\w+)\/(confirmation|withdrawal)$/.exec(url.pathname);
  if (settled && world.settle(settled[1]!, settled[2]!, settled[3] === 'confirmation')) return send(response, 201, {});
  return send(response, 404, { code: 'not-found', message: 'No such address.' });
}

function stream(world: MockWorld, socket: WebSocket, isSilent: () => boolean): void {
  let as: string | null = null;
  const say = (message: unknown): void => socket.send(JSON.stringify(message));
  const tick = (): void => {
    if (isSilent()) return;
    socket.send(encodePicture(world.picture(as)));
    say({ type: 'status', status: world.status() });
    say({ type: 'agreements', agreements: world.agreements() });
  };
  socket.on('message', (data) => {
    as = JSON.parse(String(data)).as;
    tick();
  });
  const timer = setInterval(tick, 1000);
  socket.on('close', () => clearInterval(timer));
}

/** Starts on a free port unless one is given. */
export async function startMockNode(options: MockOptions = {}): Promise<MockNode> {
  const world = createMockWorld(() => Date.now() / 1000, options.tracks);
  const ledger = await createMockLedger(Date.now() / 1000);
  const grants = createMockGrants(() => Date.now() / 1000);
  const code = options.code ?? 'mock-code';
  const isSignedIn = (request: IncomingMessage): boolean =>
    options.open === true || /(^|; )musubi=mock/.test(request.headers.cookie ?? '');
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    const path = (request.url ?? '/').split('?')[0]!;
    const answer = path.startsWith('/api/')
      ? api(world, ledger, grants, code, isSignedIn(request), request, response)
      : serveFile(decodeURIComponent(path), response);
    answer.catch(() => response.destroy());
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (request.url !== '/api/v1/stream?pictures=columns' || !isSignedIn(request)) socket.destroy();
    else sockets.handleUpgrade(request, socket, head, (ws) => stream(world, ws, () => mock.silent));
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const dropStreams = (): void => {
    for (const client of sockets.clients) client.terminate();
  };
  const mock: MockNode = {
    port,
    code,
    silent: false,
    dropStreams,
    alarms: world.alarms,
    async close() {
      dropStreams();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return mock;
}
