import { createSocket, type Socket } from 'node:dgram';
import { NodeError } from '../config/error.ts';
import { type InputAddress, isMulticast } from './address.ts';

const BUFFER_BYTES = 4 * 1024 * 1024;

/**
 * Listens for datagrams, of a multicast group where the address is one. Throws `NodeError` `port-in-use`
 * when the port is taken or the group cannot be joined.
 */
export async function openUdpInput(address: InputAddress, onBytes: (bytes: Uint8Array) => void): Promise<Socket> {
  const { host, port, source, on } = address;
  const isGroup = isMulticast(host);
  // Several receivers of a machine may hear the same group.
  const socket = createSocket({ type: 'udp4', recvBufferSize: BUFFER_BYTES, reuseAddr: isGroup });
  // What the system lets through is looked at once more: a group joined from one sender may be joined from all by a neighbour.
  socket.on('message', (bytes, from) => {
    if (source === null || from.address === source) onBytes(bytes);
  });
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(new NodeError('port-in-use', `udp://${host}:${port} cannot be listened on`));
    socket.once('error', fail);
    socket.bind(port, host, () => {
      try {
        if (isGroup) join(socket, address);
        resolve();
      } catch {
        socket.close();
        const from = source === null ? '' : ` from ${source}`;
        const where = on === null ? '' : ` on ${on}`;
        reject(new NodeError('port-in-use', `udp://${host}:${port}: the group cannot be joined${from}${where}`));
      }
    });
  });
  socket.removeAllListeners('error');
  socket.on('error', () => undefined);
  return socket;
}

/** With a sender, the network is asked for its datagrams alone (RFC 4607). */
function join(socket: Socket, { host, source, on }: InputAddress): void {
  if (source === null) socket.addMembership(host, on ?? undefined);
  else socket.addSourceSpecificMembership(source, host, on ?? undefined);
}
