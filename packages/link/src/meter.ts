import type { LinkLimits } from './limits.ts';

/** Counts what a peer sends within each whole second. */
export class Meter {
  readonly #limits: LinkLimits;
  #second = Number.NaN;
  #frames = 0;
  #bytes = 0;

  constructor(limits: LinkLimits) {
    this.#limits = limits;
  }

  #roll(nowS: number): void {
    const second = Math.floor(nowS);
    if (second === this.#second) return;
    this.#second = second;
    this.#frames = 0;
    this.#bytes = 0;
  }

  /** False when these bytes are too many for this second. */
  bytes(count: number, nowS: number): boolean {
    this.#roll(nowS);
    this.#bytes += count;
    return this.#bytes <= this.#limits.bytesPerSMax;
  }

  /** False when this frame is one too many for this second. */
  frame(nowS: number): boolean {
    this.#roll(nowS);
    this.#frames += 1;
    return this.#frames <= this.#limits.framesPerSMax;
  }
}
