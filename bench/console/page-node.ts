/** A stand-in for a node, as far as a page needs one: its files, a sign-in, and a picture each second. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Status } from '@musubi/node/contract';
import { encodePicture } from '@musubi/node/picture-frame';
import { type WebSocket, WebSocketServer } from 'ws';
import { BASELINE_PAGES, CONSOLE_PAGES, MAP_LIBRARY } from '../paths.ts';
import type { ConsoleTraffic } from './traffic.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.geojson': 'application/geo+json',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const STREAM = '/api/v1/stream?pictures=columns';
const BASELINE_STREAM = '/baseline/stream';
const LOGIN = { nation: 'JPN', name: 'bench', role: 'release-officer' };

export interface PageNode {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Where a path's file is: the console's, the baseline's, or the map library's. */
function fileOf(path: string): URL {
  const [base, rest] = path.startsWith('/baseline/')
    ? [BASELINE_PAGES, path.slice('/baseline/'.length)]
    : path.startsWith('/library/')
      ? [MAP_LIBRARY, path.slice('/library/'.length)]
      : [CONSOLE_PAGES, path === '/' ? 'index.html' : path.slice(1)];
  return new URL(normalize(rest).replace(/^(\.\.\/?)+/, ''), base);
}

async function serve(path: string, response: ServerResponse): Promise<void> {
  const file = fileOf(path);
  try {
    const body = await readFile(fileURLToPath(file));
    const head = { 'content-type': TYPES[extname(file.pathname)] ?? 'application/octet-stream' };
    // The map library makes its images from data: URLs in the plain page, which the console's policy forbids.
    response.writeHead(200, path.startsWith('/baseline/') ? head : { ...head, 'content-security-policy': POLICY });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://bench').pathname;
  if (!path.startsWith('/api/')) {
    void serve(path, response);
    return;
  }
  const known: Readonly<Record<string, unknown>> = {
    '/api/v1/me': LOGIN,
    '/api/v1/history': { fromS: null, toS: null, everyS: 5 },
  };
  const body = known[path];
  response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body ?? { code: 'not-found', message: 'Not of this bench.' }));
}

function statusOf(timeS: number, tracks: number): Status {
  return {
    nation: 'JPN',
    version: 'bench',
    timeS,
    startedS: timeS - 900,
    exercise: true,
    tracks: { own: tracks, partners: 0, joint: tracks },
    sensors: [],
    peers: [],
    ledger: { size: 0, root: '0'.repeat(64) },
    alarms: [],
  };
}

/**
 * Starts on a free port of loopback, anybody signed in; each second every client gets a picture of its kind.
 * Time in the pictures runs `timeRate` times as fast as the clock.
 */
export async function startPageNode(traffic: ConsoleTraffic, timeRate = 1): Promise<PageNode> {
  const server = createServer(answer);
  const sockets = new WebSocketServer({ noServer: true });
  const plain = new WeakSet<WebSocket>();
  server.on('upgrade', (request, socket, head) => {
    if (request.url !== STREAM && request.url !== BASELINE_STREAM) socket.destroy();
    else
      sockets.handleUpgrade(request, socket, head, (client) => {
        if (request.url === BASELINE_STREAM) plain.add(client);
      });
  });
  const beganS = Date.now() / 1000;
  const tick = (): void => {
    const timeS = beganS + timeRate * (Date.now() / 1000 - beganS);
    const picture = traffic.at(timeS);
    const frame = encodePicture(picture);
    for (const client of sockets.clients) {
      client.send(plain.has(client) ? traffic.places() : frame);
      if (!plain.has(client))
        client.send(JSON.stringify({ type: 'status', status: statusOf(timeS, picture.tracks.length) }));
    }
  };
  const timer = setInterval(tick, 1000);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      clearInterval(timer);
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
