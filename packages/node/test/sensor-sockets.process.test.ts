import { createSocket } from 'node:dgram';
import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { SensorInput, SensorRoom } from '../src/sensors/room.ts';
import { parseAddress } from '../src/socket/address.ts';
import { BlockStream } from '../src/socket/block-stream.ts';
import { SensorSockets } from '../src/socket/sensor-sockets.ts';

const PORT = 18_721;
const GROUP = '239.255.77.1';
const BLOCK = Uint8Array.from([48, 0, 6, 0x80, 25, 201]);
const OTHER = Uint8Array.from([34, 0, 6, 0x80, 25, 202]);

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** What the sockets of an input give the room, as hex. */
async function listen(address: string, isBlocks = true): Promise<string[]> {
  const heard: string[] = [];
  const input = { address, isBlocks } as SensorInput;
  const accept = (_input: SensorInput, bytes: Uint8Array) => heard.push(Buffer.from(bytes).toString('hex'));
  const sockets = await SensorSockets.open({ inputs: [input], accept } as unknown as SensorRoom, () => 0);
  stops.push(() => sockets.close());
  return heard;
}

/** Sends until the outcome is there: datagrams may be lost. */
async function sendUntil(host: string, port: number, bytes: Uint8Array, isThere: () => boolean): Promise<void> {
  const sender = createSocket('udp4');
  await new Promise<void>((resolve) => sender.bind(0, '127.0.0.1', resolve));
  sender.setMulticastInterface('127.0.0.1');
  sender.setMulticastLoopback(true);
  try {
    for (let left = 600; left > 0 && !isThere(); left--) {
      sender.send(bytes, port, host);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    sender.close();
  }
  expect(isThere()).toBe(true);
}

const HEX = Buffer.from(BLOCK).toString('hex');
const OTHER_HEX = Buffer.from(OTHER).toString('hex');

describe('UDP inputs', () => {
  it('hear what is sent to them alone, and of one sender where one is named', async () => {
    const any = await listen(`udp://127.0.0.1:${PORT}`);
    const own = await listen(`udp://127.0.0.1:${PORT + 1}?source=127.0.0.1`);
    const others = await listen(`udp://127.0.0.1:${PORT + 2}?source=127.0.0.9`);
    await sendUntil('127.0.0.1', PORT + 2, BLOCK, () => true);
    await sendUntil('127.0.0.1', PORT + 1, BLOCK, () => own.length > 0);
    await sendUntil('127.0.0.1', PORT, BLOCK, () => any.length > 0);
    expect([any[0], own[0], others]).toEqual([HEX, HEX, []]);
  });

  it('join a multicast group, by its sender where one is named', async () => {
    const any = await listen(`udp://${GROUP}:${PORT + 3}?on=127.0.0.1`);
    const own = await listen(`udp://${GROUP}:${PORT + 4}?source=127.0.0.1&on=127.0.0.1`);
    const others = await listen(`udp://${GROUP}:${PORT + 5}?source=127.0.0.9&on=127.0.0.1`);
    await sendUntil(GROUP, PORT + 5, BLOCK, () => true);
    await sendUntil(GROUP, PORT + 4, BLOCK, () => own.length > 0);
    await sendUntil(GROUP, PORT + 3, BLOCK, () => any.length > 0);
    expect([any[0], own[0], others]).toEqual([HEX, HEX, []]);
  });

  it('share a group between two receivers of a machine', async () => {
    const first = await listen(`udp://${GROUP}:${PORT + 6}?on=127.0.0.1`);
    const second = await listen(`udp://${GROUP}:${PORT + 6}?source=127.0.0.1&on=127.0.0.1`);
    await sendUntil(GROUP, PORT + 6, BLOCK, () => first.length > 0 && second.length > 0);
  });

  it('say which group cannot be joined', async () => {
    const opened = listen(`udp://${GROUP}:${PORT + 7}?on=203.0.113.7`);
    await expect(opened).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringMatching(/on 203\.0\.113\.7/),
    });
  });
});

describe('TCP inputs', () => {
  /** A server whose connections are given one after another. */
  async function serve(port: number): Promise<() => Promise<Socket>> {
    const waiting: Socket[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      waiting.push(socket);
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    stops.push(() => new Promise((resolve) => server.close(resolve)));
    return async () => {
      while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      const socket = waiting.shift() as Socket;
      stops.push(() => socket.destroy());
      return socket;
    };
  }

  it('give ASTERIX block by block, however the stream is cut, and connect again when it makes no sense', async () => {
    const next = await serve(PORT + 8);
    const heard = await listen(`tcp://127.0.0.1:${PORT + 8}`);
    const first = await next();
    for (const byte of [...BLOCK, ...OTHER]) {
      first.write(Uint8Array.from([byte]));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await expect.poll(() => heard.join(''), { timeout: 60_000 }).toBe(HEX + OTHER_HEX);
    first.write(Uint8Array.from([48, 0, 0, 1, 2]));
    const second = await next();
    second.write(BLOCK);
    await expect.poll(() => heard.at(-1), { timeout: 60_000 }).toBe(HEX);
    expect(heard.join('')).toBe(`${HEX}${OTHER_HEX}3000000102${HEX}`);
  });
});

describe('an address of an input', () => {
  it.each([
    'udp://10.0.0.1:8600?source=10.0.0.5',
    'udp://239.192.21.24:8600?source=10.0.0.5&on=10.0.0.2',
    'tcp://radar.example:30005',
  ])('%s is one', (text) => {
    expect(parseAddress(text)).not.toBeNull();
  });

  it.each([
    'udp://10.0.0.1:8600?on=10.0.0.2',
    'udp://10.0.0.1:8600?source=radar',
    'udp://10.0.0.1:70000',
    'udp://10.0.0.1:0',
    'tcp://10.0.0.1:8600?source=10.0.0.5',
    'udp://10.0.0.1:8600?ttl=1',
    'http://10.0.0.1:80',
  ])('%s is none', (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});

describe('BlockStream', () => {
  it('gives the blocks that came, whatever the pieces', () => {
    const all = Buffer.concat(Array.from({ length: 40 }, (_, i) => (i % 2 ? BLOCK : OTHER)));
    for (let size = 1; size < 20; size++) {
      const stream = new BlockStream();
      const given: Uint8Array[] = [];
      for (let at = 0; at < all.length; at += size) {
        const blocks = stream.push(all.subarray(at, at + size));
        expect(blocks.length % BLOCK.length).toBe(0);
        given.push(new Uint8Array(blocks));
      }
      expect(Buffer.concat(given).equals(all)).toBe(true);
      expect(stream.isBroken).toBe(false);
    }
  });
});
