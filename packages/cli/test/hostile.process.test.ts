import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { connect as tlsConnect } from 'node:tls';
import { encodeBlock } from '@musubi/asterix';
import type { Status } from '@musubi/node/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, MUSUBI, musubi, TOKEN, temporaryFolder } from './demo-process.ts';

const BASE = 18_651;
const folder = temporaryFolder();
const node = join(folder.path, 'jpn');
let ended = false;
let stop: () => Promise<unknown> = async () => undefined;

beforeAll(async () => {
  await musubi('init', '--nation', 'JPN', node, '--port-base', String(BASE));
  const file = join(node, 'node.yaml');
  const position = '    position: { latitude: 26, longitude: 127, height: 100 }\n    source:';
  writeFileSync(file, readFileSync(file, 'utf8').replace('    source:', position));
  const env = { ...process.env, MUSUBI_TOKEN: TOKEN };
  const child = spawn(process.execPath, [MUSUBI, 'node', '--config', file], { env, stdio: 'ignore' });
  const end = new Promise((resolve) => child.on('exit', resolve));
  child.on('exit', () => (ended = true));
  stop = () => {
    child.kill('SIGTERM');
    return end;
  };
  await eventually('the node answers', status, 30);
}, 60_000);

afterAll(async () => {
  await stop();
  folder.remove();
});

async function status(): Promise<Status | null> {
  try {
    const headers = { authorization: `Bearer ${TOKEN}` };
    const response = await fetch(`http://127.0.0.1:${BASE}/api/v1/status`, { headers });
    return (await response.json()) as Status;
  } catch {
    return null;
  }
}

/** Numbers that look random and are the same in every run. */
function* noise(seed: number): Generator<number> {
  for (let x = seed >>> 0; ; ) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    yield x >>> 24;
  }
}

function bytes(source: Generator<number>, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => source.next().value as number);
}

const plot = (timeS: number): Uint8Array =>
  encodeBlock(48, [{ '010': { SAC: 0, SIC: 1 }, '140': timeS, '020': { TYP: 5 }, '040': { RHO: 50, THETA: 45 } }]);

/** Sends something to a TCP port and waits until the other side or a second has had enough. */
function shout(port: number, data: Uint8Array | string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(data));
    socket.on('error', () => resolve());
    socket.on('close', () => resolve());
    setTimeout(() => socket.destroy(), 1_000);
  });
}

describe('a node whose every door is rattled', () => {
  it('counts garbage at a sensor’s input and goes on reading plots', async () => {
    const source = noise(1);
    const socket = createSocket('udp4');
    const send = (data: Uint8Array): Promise<void> =>
      new Promise((resolve) => socket.send(data, BASE + 20, '127.0.0.1', () => resolve()));
    const good = plot((Date.now() / 1000) % 86_400);
    for (let i = 0; i < 2_000; i++) {
      const data = i % 2 === 0 ? bytes(source, 1 + (i % 1_400)) : good.slice();
      // Half of the well-formed ones with one byte changed.
      if (i % 4 === 1) data[i % data.length] = source.next().value as number;
      await send(data);
    }
    await send(plot((Date.now() / 1000) % 86_400));
    socket.close();
    const sensor = await eventually('errors are counted and plots read', async () => {
      const seen = (await status())?.sensors[0];
      return seen && seen.errors > 100 && seen.plots > 0 && seen;
    });
    expect(sensor.state).toBe('ok');
  });

  it('cuts off whoever speaks no TLS at the link, or has no certificate', async () => {
    const source = noise(2);
    for (let i = 0; i < 20; i++) await shout(BASE + 10, bytes(source, 100));
    await expect(
      new Promise((_, reject) => {
        const socket = tlsConnect({ host: '127.0.0.1', port: BASE + 10, rejectUnauthorized: false });
        socket.on('error', reject);
        socket.on('close', () => reject(new Error('closed')));
        socket.on('data', () => undefined);
      }),
    ).rejects.toThrow();
    expect((await status())?.peers).toEqual([]);
  });

  it('answers nonsense at the console with an error and nothing more', async () => {
    const source = noise(3);
    for (let i = 0; i < 10; i++) await shout(BASE, bytes(source, 200));
    await shout(BASE, 'POST /api/v1/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 999999999\r\n\r\n{');
    for (const path of [
      '/../../../etc/passwd',
      '/%2e%2e/%2e%2e/node.yaml',
      '/keys/journal.key',
      '/data/journal/journal',
    ]) {
      const answer = await fetch(`http://127.0.0.1:${BASE}${path}`, { headers: { authorization: `Bearer ${TOKEN}` } });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    const big = await fetch(`http://127.0.0.1:${BASE}/api/v1/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: 'x'.repeat(100_000) }),
    });
    expect(big.status).toBe(413);
  });

  it('is still there, and a second one in its folder is refused', async () => {
    expect(ended).toBe(false);
    expect((await status())?.nation).toBe('JPN');
    const { code, err } = await musubi('node', '--config', join(node, 'node.yaml'));
    expect(code).toBe(1);
    expect(err).toContain('in use');
  });
});
