import { createSocket, type Socket } from 'node:dgram';
import type { Datagram } from '../feed/datagrams.ts';
import { nowS } from './clock.ts';

const TICK_MS = 4;

/** Sends radars' datagrams at their times, each radar from a socket of its own. */
export class Sender {
  private readonly sockets: readonly Socket[];
  /** How much later than due the latest datagram left at worst, s, since the last `takeLateS`. */
  private lateS = 0;

  private constructor(sockets: readonly Socket[]) {
    this.sockets = sockets;
  }

  static async open(ports: readonly number[]): Promise<Sender> {
    const open = (port: number): Promise<Socket> =>
      new Promise((resolve, reject) => {
        const socket = createSocket('udp4');
        socket.once('error', reject);
        socket.connect(port, '127.0.0.1', () => resolve(socket));
      });
    return new Sender(await Promise.all(ports.map(open)));
  }

  /** Resolves when all is sent. `onSent` is told just before each leaves. */
  play(datagrams: readonly Datagram[], onSent: (datagram: Datagram, sentS: number) => void): Promise<void> {
    let next = 0;
    return new Promise((resolve) => {
      const tick = (): void => {
        for (; next < datagrams.length; next++) {
          const datagram = datagrams[next] as Datagram;
          const sentS = nowS();
          if (datagram.atS > sentS) break;
          this.lateS = Math.max(this.lateS, sentS - datagram.atS);
          onSent(datagram, sentS);
          this.sockets[datagram.radar]?.send(datagram.bytes);
        }
        if (next < datagrams.length) setTimeout(tick, TICK_MS);
        else resolve();
      };
      tick();
    });
  }

  takeLateS(): number {
    const { lateS } = this;
    this.lateS = 0;
    return lateS;
  }

  close(): void {
    for (const socket of this.sockets) socket.close();
  }
}
