import { createSocket, type Socket } from 'node:dgram';
import { NodeError } from '../config/error.ts';

/** Listens for datagrams. Throws `NodeError` `port-in-use` when the port is taken. */
export async function openUdpInput(host: string, port: number, onBytes: (bytes: Uint8Array) => void): Promise<Socket> {
  const socket = createSocket({ type: host.includes(':') ? 'udp6' : 'udp4', recvBufferSize: 4 * 1024 * 1024 });
  socket.on('message', onBytes);
  await new Promise<void>((resolve, reject) => {
    socket.once('error', () => reject(new NodeError('port-in-use', `udp://${host}:${port} cannot be listened on`)));
    socket.bind(port, host, resolve);
  });
  socket.removeAllListeners('error');
  socket.on('error', () => undefined);
  return socket;
}
