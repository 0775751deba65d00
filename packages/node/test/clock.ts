import type { Pace } from '../src/partners/paced-wire.ts';

/** A clock that a test moves, with timers that ring on the way. */
export class Clock {
  nowS: number;
  private timers: { readonly timeS: number; readonly run: () => void }[] = [];

  constructor(startS: number) {
    this.nowS = startS;
  }

  /** The clock as what is paced by it sees it. */
  readonly pace: Pace = {
    nowS: () => this.nowS,
    at: (timeS, run) => {
      this.timers.push({ timeS, run });
    },
  };

  /** Goes on to `timeS`; each timer rings at its time, and what it begins has an end. */
  async goTo(timeS: number): Promise<void> {
    for (;;) {
      await this.settle();
      this.timers.sort((a, b) => a.timeS - b.timeS);
      const next = this.timers[0];
      if (!next || next.timeS > timeS + 1e-9) break;
      this.timers.shift();
      this.nowS = Math.max(this.nowS, next.timeS);
      next.run();
    }
    this.nowS = Math.max(this.nowS, timeS);
  }

  /** Lets what was begun come to its end. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}
