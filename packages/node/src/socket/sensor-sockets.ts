import type { Socket } from 'node:dgram';
import { NodeError } from '../config/error.ts';
import { INJECTS_INPUT } from '../sensors/injects-input.ts';
import type { SensorInput, SensorRoom } from '../sensors/room.ts';
import { parseAddress } from './address.ts';
import { BlockStream } from './block-stream.ts';
import { type TakeBytes, TcpInput } from './tcp-input.ts';
import { openUdpInput } from './udp-input.ts';

/** The sockets that the node's inputs come by. */
export class SensorSockets {
  private readonly udp: Socket[] = [];
  private readonly tcp: TcpInput[] = [];

  static async open(room: SensorRoom, nowS: () => number): Promise<SensorSockets> {
    const sockets = new SensorSockets();
    try {
      for (const input of room.inputs)
        if (input.address !== INJECTS_INPUT) await sockets.add(input, (bytes) => room.accept(input, bytes, nowS()));
    } catch (error) {
      await sockets.close();
      throw error;
    }
    return sockets;
  }

  async close(): Promise<void> {
    for (const input of this.tcp) input.close();
    await Promise.all(this.udp.map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))));
  }

  private async add(input: SensorInput, onBytes: (bytes: Uint8Array) => void): Promise<void> {
    const address = parseAddress(input.address);
    if (!address) throw new NodeError('config-invalid', `${input.address} is no address of an input`);
    if (address.protocol === 'udp') this.udp.push(await openUdpInput(address, onBytes));
    else this.tcp.push(new TcpInput(address.host, address.port, () => taking(input, onBytes)));
  }
}

/** What takes the bytes of one connection: ASTERIX block by block, since its decoder wants them whole. */
function taking(input: SensorInput, onBytes: (bytes: Uint8Array) => void): TakeBytes {
  if (!input.isBlocks) {
    return (bytes) => {
      onBytes(bytes);
      return true;
    };
  }
  const stream = new BlockStream();
  return (bytes) => {
    const blocks = stream.push(bytes);
    if (blocks.length > 0) onBytes(blocks);
    return !stream.isBroken;
  };
}
