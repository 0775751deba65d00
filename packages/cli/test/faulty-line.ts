import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What a line does to what goes over it, in both directions. */
export interface Manner {
  /** How long everything takes, ms. */
  readonly delayMs: number;
  /** Pieces are passed on in halves, these in halves again, down to so many bytes; 0: whole. */
  readonly halvesTo: number;
}

const WHOLE: Manner = { delayMs: 0, halvesTo: 0 };

/** How a connection ends: both ends get an error, or both the end of the stream. */
export type Cut = 'reset' | 'end';

/** A line between two TCP ends on loopback that can be made worse while it is in use. */
export class FaultyLine {
  manner: Manner = WHOLE;
  /** Connections made so far. */
  connections = 0;
  private stalledUntilMs = 0;
  private readonly server: Server;
  private readonly pairs = new Set<readonly [Socket, Socket]>();

  constructor(toPort: number) {
    this.server = createServer({ allowHalfOpen: true }, (near) => this.join(near, toPort));
  }

  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.server.listen(0, '127.0.0.1', () => {
        const address = this.server.address();
        resolve(address !== null && typeof address === 'object' ? address.port : 0);
      });
    });
  }

  /** Nothing passes for so long; connections stand. */
  stall(ms: number): void {
    this.stalledUntilMs = Date.now() + ms;
  }

  /** Ends every connection there is. What is under way is lost. */
  cut(how: Cut): void {
    for (const pair of this.pairs) {
      for (const socket of pair) {
        if (how === 'reset') socket.resetAndDestroy();
        else socket.end(() => socket.destroy());
      }
    }
    this.pairs.clear();
  }

  async close(): Promise<void> {
    this.cut('reset');
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket, toPort: number): void {
    this.connections++;
    const far = connect({ host: '127.0.0.1', port: toPort, allowHalfOpen: true });
    const pair = [near, far] as const;
    this.pairs.add(pair);
    for (const [from, to] of [pair, [far, near] as const]) {
      from.setNoDelay(true);
      from.on('error', () => to.destroy());
      from.on('close', () => this.pairs.delete(pair));
      void this.carry(from, to);
    }
  }

  /** One direction, in order: a slow piece holds up all behind it. */
  private async carry(from: Socket, to: Socket): Promise<void> {
    try {
      for await (const piece of from as AsyncIterable<Buffer>) {
        await wait(this.manner.delayMs);
        while (Date.now() < this.stalledUntilMs) await wait(20);
        for (const part of inHalves(piece, this.manner.halvesTo)) {
          if (to.destroyed) return;
          to.write(part);
          if (this.manner.halvesTo > 0) await wait(0);
        }
      }
      to.end();
    } catch {
      to.destroy();
    }
  }
}

/** A piece, or its halves, the second in halves again, as long as they have more than `least` bytes. */
function inHalves(piece: Buffer, least: number): Buffer[] {
  if (least === 0 || piece.length <= least) return [piece];
  const middle = piece.length >>> 1;
  return [piece.subarray(0, middle), ...inHalves(piece.subarray(middle), least)];
}
