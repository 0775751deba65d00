import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { SensorOutput, TellProblem } from './sensor-output.ts';

const CLIENTS_MAX = 16;
/** A client with more than this unread is dropped, so that it cannot hold the others back. */
const UNREAD_BYTES_MAX = 1 << 20;

/** Serves a stream on 127.0.0.1 to all who connect; whoever connects late misses what went before. */
export function tcpOutput(port: number, tell: TellProblem, onListening: (port: number) => void): SensorOutput {
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    if (clients.size >= CLIENTS_MAX) {
      tell('client-refused', `${CLIENTS_MAX} clients are connected already; no more are taken`);
      client.destroy();
      return;
    }
    clients.add(client);
    client.setNoDelay(true);
    client.on('error', () => client.destroy());
    client.on('close', () => clients.delete(client));
    // What clients say is not for us.
    client.resume();
  });
  server.on('error', (error) => tell('listen-failed', error.message));
  server.listen(port, '127.0.0.1', () => onListening((server.address() as AddressInfo).port));
  return {
    send: (pieces) => {
      if (clients.size === 0) return;
      const bytes = Buffer.concat(pieces);
      for (const client of clients) {
        client.write(bytes);
        if (client.writableLength <= UNREAD_BYTES_MAX) continue;
        tell('slow-client', `a client left ${client.writableLength} bytes unread and was dropped`);
        client.destroy();
      }
    },
    close: () =>
      new Promise((resolve) => {
        for (const client of clients) client.destroy();
        server.close(() => resolve());
      }),
  };
}
