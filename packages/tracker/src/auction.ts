import type { Candidates } from './candidates.ts';

const ROUNDS_MAX = 1_000;
/** Least raise of a bid, in logarithm of the odds: how far from the best each track may end up. */
const RAISE = 0.01;
const UNDECIDED = -1;
const NONE = -2;

/**
 * The most probable single assignment of tracks to plots: tracks bid for plots with what a plot is
 * worth to them over having none. Source: D. P. Bertsekas, "The auction algorithm: a distributed
 * relaxation method for the assignment problem", Annals of Operations Research 14 (1988).
 */
export class Auction {
  /** The pair that each track got, negative for none. */
  choice = new Int32Array(0);
  #owner = new Int32Array(0);
  #price = new Float64Array(0);

  reserve(tracks: number, plots: number): void {
    if (this.choice.length < tracks) this.choice = new Int32Array(tracks);
    if (this.#owner.length >= plots) return;
    this.#owner = new Int32Array(plots);
    this.#price = new Float64Array(plots);
  }

  /** Auctions the plots of `tracks`, whose pairs are `pairs[first[i]..first[i+1])`; `none` weighs having no plot. */
  run(candidates: Candidates, tracks: Int32Array, first: Int32Array, pairs: Int32Array, none: Float64Array): void {
    for (const i of tracks) {
      this.choice[i] = UNDECIDED;
      for (let p = first[i]!; p < first[i + 1]!; p++) {
        this.#price[candidates.plot[pairs[p]!]!] = 0;
        this.#owner[candidates.plot[pairs[p]!]!] = UNDECIDED;
      }
    }
    let bidding = true;
    for (let round = 0; bidding && round < ROUNDS_MAX; round++) {
      bidding = false;
      for (const i of tracks) {
        if (this.choice[i] === UNDECIDED && this.#bid(candidates, i, first, pairs, none[i]!)) bidding = true;
      }
    }
  }

  #bid(candidates: Candidates, i: number, first: Int32Array, pairs: Int32Array, none: number): boolean {
    let best = 0;
    let second = 0;
    let chosen = NONE;
    for (let p = first[i]!; p < first[i + 1]!; p++) {
      const k = pairs[p]!;
      const value = Math.log(candidates.odds[k]! / none) - this.#price[candidates.plot[k]!]!;
      if (value > best) {
        second = best;
        best = value;
        chosen = k;
      } else if (value > second) second = value;
    }
    this.choice[i] = chosen;
    if (chosen < 0) return false;
    const plot = candidates.plot[chosen]!;
    const owner = this.#owner[plot]!;
    if (owner >= 0) this.choice[owner] = UNDECIDED;
    this.#owner[plot] = i;
    this.#price[plot] = this.#price[plot]! + best - second + RAISE;
    return true;
  }
}
