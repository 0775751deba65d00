import { connect, type Socket } from 'node:net';
import { backoffMs } from './backoff.ts';

/** Takes what comes by a connection; false where nothing after it can be made sense of. */
export type TakeBytes = (bytes: Uint8Array) => boolean;

/** A client that connects to a sensor's stream and connects again whenever it ends or makes no sense. */
export class TcpInput {
  private readonly host: string;
  private readonly port: number;
  private readonly begin: () => TakeBytes;
  private socket: Socket | null = null;
  private timer: NodeJS.Timeout | null = null;
  private attempt = 0;
  private closed = false;

  /** `begin` is called for every connection anew. */
  constructor(host: string, port: number, begin: () => TakeBytes) {
    this.host = host;
    this.port = port;
    this.begin = begin;
    this.open();
  }

  close(): void {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    this.socket?.destroy();
  }

  private open(): void {
    const socket = connect({ host: this.host, port: this.port, noDelay: true });
    const take = this.begin();
    this.socket = socket;
    socket.on('data', (bytes) => {
      // A stream that makes no sense from its first bytes on is not asked for again at once.
      if (take(bytes)) this.attempt = 0;
      else socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => this.again());
  }

  private again(): void {
    if (this.closed) return;
    this.timer = setTimeout(() => this.open(), backoffMs(this.attempt++, Math.random));
  }
}
