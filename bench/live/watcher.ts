import { clearSurveillance, createSurveillanceColumns, decodeSurveillance, timeOfDayToUtc } from '@musubi/asterix';
import type { StreamMessage } from '@musubi/node/contract';
import WebSocket from 'ws';
import type { Datagram } from '../feed/datagrams.ts';
import { nowS } from './clock.ts';

/** A plot on its way: its own time stamp, and when its datagram left. */
interface Waiting {
  readonly stampS: number;
  readonly sentS: number;
}

/** A plot that the partner's picture has shown. */
export interface Shown {
  readonly sentS: number;
  readonly latencyS: number;
}

/** A step of a radar's clock, and what registration may correct of it. */
const STAMP_TOLERANCE_S = 0.02;

/**
 * Watches the partner's picture for the states that plots made. A picture says of each track how
 * old the latest state from Japan is, by the node's clock as it wrote the message, which was a few
 * milliseconds before it came. A plot has arrived with the first picture whose state of the same
 * aircraft (by its 24-bit address) is not older than the plot's own time stamp. A plot that the
 * tracker did not use therefore counts as late as the one after it, a turn of a radar later.
 */
export class Watcher {
  readonly shown: Shown[] = [];
  /** When pictures came. */
  readonly pictureS: number[] = [];
  tracks = 0;
  private readonly waiting = new Map<number, Waiting[]>();
  private readonly columns = createSurveillanceColumns(2_048);
  private readonly socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => this.accept(String(data), nowS()));
  }

  static open({ url, headers }: { url: string; headers: Readonly<Record<string, string>> }): Promise<Watcher> {
    const socket = new WebSocket(url, { headers: { ...headers } });
    const watcher = new Watcher(socket);
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('open', () => resolve(watcher));
    });
  }

  close(): void {
    this.socket.terminate();
  }

  /** Notes the plots of a datagram that leaves now, of aircraft that the partner already has. */
  expect({ bytes }: Datagram, sentS: number): void {
    const { columns } = this;
    clearSurveillance(columns);
    decodeSurveillance(bytes, 0, bytes.length, columns);
    const { cat048 } = columns;
    for (let row = 0; row < cat048.count; row++) {
      const stampS = timeOfDayToUtc(cat048.timeOfDayS[row] as number, sentS);
      this.waiting.get(cat048.address[row] as number)?.push({ stampS, sentS });
    }
  }

  /** Plots sent in [fromS, toS) and never shown. */
  missing(fromS: number, toS: number): number {
    let count = 0;
    for (const plots of this.waiting.values()) {
      for (const { sentS } of plots) if (sentS >= fromS && sentS < toS) count++;
    }
    return count;
  }

  private accept(text: string, arrivedS: number): void {
    const message = JSON.parse(text) as StreamMessage;
    if (message.type !== 'picture') return;
    const { tracks } = message.picture;
    this.pictureS.push(arrivedS);
    this.tracks = tracks.length;
    for (const { address, contributors } of tracks) {
      const japan = contributors.find(({ nation }) => nation === 'JPN');
      if (address !== null && japan) this.arrived(Number.parseInt(address, 16), arrivedS - japan.ageS, arrivedS);
    }
  }

  private arrived(address: number, stateS: number, arrivedS: number): void {
    const plots = this.waiting.get(address) ?? [];
    const left = plots.filter(({ stampS }) => stampS > stateS + STAMP_TOLERANCE_S);
    for (const { stampS, sentS } of plots) {
      if (stampS <= stateS + STAMP_TOLERANCE_S) this.shown.push({ sentS, latencyS: arrivedS - sentS });
    }
    this.waiting.set(address, left);
  }
}
