import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { encodeBlock } from '@musubi/asterix';
import { formatAvr } from '@musubi/modes';
import { afterEach, describe, expect, it } from 'vitest';
import { MUSUBI } from './demo-process.ts';
import { musubiWith } from './recorded-data.ts';

const BLOCK = encodeBlock(48, [{ '010': { SAC: 25, SIC: 201 }, '040': { RHO: 97.5, THETA: 270 } }]);
const OTHER = encodeBlock(34, [{ '010': { SAC: 25, SIC: 201 }, '000': 1 }]);
const AVR = Buffer.from(formatAvr(Buffer.from('8D4840D6202CC371C32CE0576098', 'hex')));
const PATIENCE_MS = 60_000;

/** A `musubi decode` that goes on until it is stopped. */
class Listening {
  out = '';
  err = '';
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(...args: string[]) {
    this.child = spawn(process.execPath, [MUSUBI, 'decode', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (data) => (this.out += data));
    this.child.stderr?.on('data', (data) => (this.err += data));
    this.ended = new Promise((resolve) => this.child.on('close', resolve));
  }

  get lines(): any[] {
    return this.out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  }

  stop(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.ended;
  }
}

/** Polls until it is so; does `each` time and again meanwhile. */
async function until(isSo: () => boolean, each: () => void = () => undefined): Promise<void> {
  const endMs = Date.now() + PATIENCE_MS;
  while (!isSo()) {
    if (Date.now() > endMs) throw new Error('it did not come about');
    each();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  return port;
}

function sender(port: number): (...datagrams: Uint8Array[]) => void {
  const socket = createSocket('udp4');
  closers.push(() => socket.close());
  return (...datagrams) => {
    for (const datagram of datagrams) socket.send(datagram, port, '127.0.0.1');
  };
}

/** A stream that is served to whoever connects. */
async function serve(onReader: (reader: Socket) => void): Promise<number> {
  const server: Server = createServer((reader) => {
    reader.on('error', () => undefined);
    onReader(reader);
  });
  closers.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('decode of an address', () => {
  it('writes datagrams as they come, with the time they came at, past a broken one, until Ctrl-C', async () => {
    const port = await freePort();
    const send = sender(port);
    const listening = new Listening(`udp://127.0.0.1:${port}`);
    const beganS = Date.now() / 1000;
    const broken = BLOCK.slice(0, -1);
    await until(
      () => listening.lines.filter((line) => line.cat === 34).length > 1,
      () => send(BLOCK, broken, OTHER),
    );
    expect(await listening.stop()).toBe(1);
    const { lines } = listening;
    const record = lines.find((line) => line.cat === 48 && line.items);
    expect(record.items['040']).toEqual({ RHO: 97.5, THETA: 270 });
    expect(Date.parse(record.received) / 1000).toBeGreaterThan(beganS - 1);
    expect(lines.some((line) => line.code === 'block-past-end')).toBe(true);
    expect(listening.err).toContain('errors');
  }, 120_000);

  it('hears no sender but the one that is named', async () => {
    const port = await freePort();
    const send = sender(port);
    const ended = musubiWith('', 'decode', `udp://127.0.0.1:${port}?source=127.0.0.9`, '--seconds', '1.5');
    const timer = setInterval(() => send(BLOCK), 50);
    closers.push(() => clearInterval(timer));
    const { code, out, err } = await ended;
    expect([code, out.toString()]).toEqual([1, '']);
    expect(err).toContain('nothing came');
  }, 120_000);

  it('joins a multicast group', async () => {
    const port = await freePort();
    const socket = createSocket('udp4');
    closers.push(() => socket.close());
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
    socket.setMulticastInterface('127.0.0.1');
    socket.setMulticastLoopback(true);
    const listening = new Listening(`udp://239.192.21.24:${port}?on=127.0.0.1`, '--category', '34');
    await until(
      () => listening.lines.length > 0,
      () => socket.send(OTHER, port, '239.192.21.24'),
    );
    expect(await listening.stop()).toBe(0);
    expect(listening.lines[0]).toMatchObject({ cat: 34, items: { '000': 1 } });
  }, 120_000);

  it('reads a stream of blocks cut anywhere, to its end, and sums it up', async () => {
    const all = Buffer.concat([BLOCK, OTHER, BLOCK]);
    const port = await serve((reader) => {
      reader.setNoDelay(true);
      reader.write(all.subarray(0, 5));
      setTimeout(() => reader.end(all.subarray(5)), 100);
    });
    const { code, out, err } = await musubiWith('', 'decode', `tcp://127.0.0.1:${port}`, '--summary', '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out.toString()).groups.map((each: any) => [each.category, each.records])).toEqual([
      ['CAT 034', 1],
      ['CAT 048', 2],
    ]);
  }, 120_000);

  it('tells Mode S from ASTERIX by what comes first', async () => {
    const port = await serve((reader) => void reader.end(AVR));
    const { code, out } = await musubiWith('', 'decode', `tcp://127.0.0.1:${port}`);
    expect([code, JSON.parse(out.toString()).content.callsign]).toEqual([0, 'KLM1023']);
  }, 120_000);

  it('refuses what is no address, a table, a file beside it, and a place where nothing is', async () => {
    const port = await freePort();
    const cases: [string[], number, string][] = [
      [['udp://127.0.0.1'], 2, 'not an address; write udp://HOST:PORT'],
      [['udp://127.0.0.1:1?what=1'], 2, 'not an address'],
      [[`udp://127.0.0.1:${port}`, '--csv'], 2, 'by itself'],
      [[`udp://127.0.0.1:${port}`, 'a.ast'], 2, 'by itself'],
      [[`tcp://127.0.0.1:${port}`], 2, 'cannot be read'],
      [['udp://192.0.2.1:8600'], 1, 'cannot be listened on'],
    ];
    for (const [args, code, text] of cases) {
      const ended = await musubiWith('', 'decode', ...args);
      expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(text)]);
    }
  }, 120_000);
});
