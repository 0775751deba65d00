import { padding } from '@musubi/link';
import type { Wire } from './partner.ts';

/** Bytes leave at multiples of this, UTC. */
export const SLOT_S = 0.1;

/** A clock that calls back. */
export interface Pace {
  readonly nowS: () => number;
  /** Calls `run` once, when `timeS` has come. */
  readonly at: (timeS: number, run: () => void) => void;
}

/**
 * A wire on which bytes leave at fixed times and in fixed multiples. Work that took longer because
 * of what a partner may not know (another sensor, another partner) would else show in when a frame
 * leaves, and what a frame holds in its length.
 */
export class PacedWire implements Wire {
  private readonly wire: Wire;
  private readonly pace: Pace;
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  private isClosed = false;

  constructor(wire: Wire, pace: Pace) {
    this.wire = wire;
    this.pace = pace;
  }

  get backlogBytes(): number {
    return this.wire.backlogBytes + this.waitingBytes;
  }

  write(bytes: Uint8Array): void {
    if (this.isClosed) return;
    if (this.waiting.length === 0) this.pace.at(nextSlotS(this.pace.nowS()), () => this.leave());
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
  }

  /** What waits still leaves: a partner is told why. */
  close(): void {
    this.leave();
    this.isClosed = true;
    this.wire.close();
  }

  private leave(): void {
    if (this.isClosed || this.waiting.length === 0) return;
    const filler = padding(this.waitingBytes);
    const bytes = Buffer.concat(filler ? [...this.waiting, filler] : this.waiting);
    this.waiting = [];
    this.waitingBytes = 0;
    this.wire.write(bytes);
  }
}

/** The first slot after `nowS`; slots are counted in whole numbers, so that they do not drift. */
function nextSlotS(nowS: number): number {
  return (Math.floor(nowS / SLOT_S + 1e-6) + 1) * SLOT_S;
}
