import { connect, type Socket } from 'node:net';
import { backoffMs } from './backoff.ts';

/** A client that connects to a sensor's stream and connects again whenever it ends. */
export class TcpInput {
  private readonly host: string;
  private readonly port: number;
  private readonly onBytes: (bytes: Uint8Array) => void;
  private socket: Socket | null = null;
  private timer: NodeJS.Timeout | null = null;
  private attempt = 0;
  private closed = false;

  constructor(host: string, port: number, onBytes: (bytes: Uint8Array) => void) {
    this.host = host;
    this.port = port;
    this.onBytes = onBytes;
    this.open();
  }

  close(): void {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    this.socket?.destroy();
  }

  private open(): void {
    const socket = connect({ host: this.host, port: this.port, noDelay: true });
    this.socket = socket;
    socket.on('connect', () => {
      this.attempt = 0;
    });
    socket.on('data', this.onBytes);
    socket.on('error', () => undefined);
    socket.on('close', () => this.again());
  }

  private again(): void {
    if (this.closed) return;
    this.timer = setTimeout(() => this.open(), backoffMs(this.attempt++, Math.random));
  }
}
