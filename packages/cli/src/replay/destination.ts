import { createSocket } from 'node:dgram';
import { createServer, type Socket } from 'node:net';
import { CliError } from '../error.ts';

/** Where a replay goes. */
export interface Destination {
  /** Resolves when somebody can hear. */
  readonly ready: Promise<void>;
  send(bytes: Uint8Array): void;
  close(): Promise<void>;
}

const BACKLOG_BYTES_MAX = 4_000_000;

/** `udp://HOST:PORT` is sent to; at `tcp://HOST:PORT` the replay waits for readers, as a receiver does. */
export function openDestination(text: string): Destination {
  const match = /^(udp|tcp):\/\/([^:/]+):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (!match || port < 1 || port > 65535) {
    throw new CliError(
      'bad-argument',
      `--to ${text}: not an address; write udp://127.0.0.1:PORT or tcp://127.0.0.1:PORT`,
    );
  }
  return match[1] === 'udp' ? udpDestination(match[2] as string, port) : tcpDestination(match[2] as string, port);
}

function udpDestination(host: string, port: number): Destination {
  const socket = createSocket('udp4');
  socket.on('error', () => undefined);
  return {
    ready: Promise.resolve(),
    send: (bytes) => socket.send(bytes, port, host),
    close: () => new Promise((resolve) => socket.close(resolve)),
  };
}

function tcpDestination(host: string, port: number): Destination {
  const readers = new Set<Socket>();
  const server = createServer();
  const ready = new Promise<void>((resolve, reject) => {
    server.on('error', () => reject(new CliError('port-in-use', `tcp://${host}:${port} cannot be listened on`)));
    server.on('connection', (socket) => {
      readers.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => readers.delete(socket));
      resolve();
    });
  });
  server.listen(port, host);
  return {
    ready,
    send: (bytes) => {
      // A reader that does not keep up is dropped, as a receiver drops it.
      for (const reader of readers)
        if (reader.writableLength < BACKLOG_BYTES_MAX) reader.write(bytes);
        else reader.destroy();
    },
    close: async () => {
      for (const reader of readers) reader.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
