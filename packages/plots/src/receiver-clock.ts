/**
 * A receiver's free-running counter as UTC, by the times at which its messages arrived.
 *
 * A message can only arrive late, never early, so the least difference seen between arrival and
 * counter is the best estimate of the counter's epoch: a stream that was held up for a second by a
 * busy machine keeps the times its receiver measured. The estimate is let grow slowly, because the
 * receiver's crystal runs a little off ours (±50 parts per million allowed for), and begun again
 * when the counter jumps, as it does when a receiver starts anew.
 */

const DRIFT = 50e-6;
/** A counter that disagrees with arrivals by more than this was set anew, or the stream is useless. */
const JUMP_S = 10;
/** Messages of one receiver overtake each other by less than this; a counter further back was begun again. */
const BACK_S = 1;

export class ReceiverClock {
  private epochS = Number.NaN;
  private countedS = Number.NaN;

  /**
   * UTC of a message, s, from its counter in seconds and its arrival. Never later than the arrival.
   * A counter that is not a number, is zero or stands still (messages that no receiver timed) gives
   * the arrival.
   */
  toUtc(counterS: number, arrivedS: number): number {
    if (!Number.isFinite(counterS) || counterS === 0 || counterS === this.countedS) return arrivedS;
    const differenceS = arrivedS - counterS;
    const sinceS = counterS - this.countedS;
    const grownS = this.epochS + (sinceS > 0 ? sinceS * DRIFT : 0);
    const isFresh = !(Math.abs(differenceS - grownS) < JUMP_S) || sinceS < -BACK_S;
    this.epochS = isFresh ? differenceS : Math.min(differenceS, grownS);
    this.countedS = counterS;
    return counterS + this.epochS;
  }
}
