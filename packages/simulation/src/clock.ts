/** Where true time 0 lies, UTC seconds since 1970-01-01. */
export const START_S = 1_795_000_000;
/** How far from the truth a clock may get, s: half of what a picture allows between two nations. */
const OFF_S_MAX = 2;

/** A node's clock: it is off, it drifts, and somebody may set it. */
export class NodeClock {
  readonly #trueS: () => number;
  readonly #driftPpm: number;
  #offS: number;

  constructor(trueS: () => number, offS: number, driftPpm: number) {
    this.#trueS = trueS;
    this.#offS = offS;
    this.#driftPpm = driftPpm;
  }

  /** What it says, UTC seconds since 1970-01-01. */
  nowS(): number {
    const trueS = this.#trueS();
    return START_S + trueS + this.#offS + trueS * this.#driftPpm * 1e-6;
  }

  /** Sets it forward or back, never further off than a clock may be. */
  step(byS: number): void {
    this.#offS = Math.max(-OFF_S_MAX, Math.min(OFF_S_MAX, this.#offS + byS));
  }
}
