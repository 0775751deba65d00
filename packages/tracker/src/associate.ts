import { Auction } from './auction.ts';
import type { Candidates } from './candidates.ts';

/** Clusters of at most this many tracks and plots leave out the less likely orders of one pairing. */
const RANKED_BITS_MAX = 14;
/** A cluster whose joint events can be counted has fewer tracks: each at least doubles them. */
const DEPTH_MAX = 64;

/**
 * Joint probabilistic data association of one scan, with existence (Musicki and Evans, "Joint
 * integrated probabilistic data association", IEEE Trans. AES 40, 2004). Tracks that compete for
 * plots form clusters; a cluster's joint events are weighed one by one up to a bound, and beyond it
 * the single best assignment is found by auction. Weights and layout are those of `Candidates`;
 * `none[i]` is the weight of track i having no plot.
 */
export class Association {
  /** Tracks of the scan that have candidates: their slots, and each one's pairs in `pairs[first[i]..first[i+1])`. */
  tracks = new Int32Array(0);
  trackCount = 0;
  pairs = new Int32Array(0);
  first = new Int32Array(1);
  /** Weight, then probability, of track i having none of the plots. */
  none = new Float64Array(0);
  /** Probability that plot k is no track's. */
  free = new Float64Array(0);
  #local = new Int32Array(0);
  #parent = new Int32Array(0);
  #clusterStart = new Int32Array(1);
  #clusterTracks = new Int32Array(0);
  #plotOwner = new Int32Array(0);
  #taken = new Uint8Array(0);
  #marginal = new Float64Array(0);
  #marginalNone = new Float64Array(0);
  #choice = new Int32Array(0);
  #trackBit = new Int32Array(0);
  #plotBit = new Int32Array(0);
  readonly #best = new Float64Array(1 << RANKED_BITS_MAX);
  /** Weight so far, and sum of what continues it, by depth: numbers handed over would be put on the heap. */
  readonly #weight = new Float64Array(DEPTH_MAX);
  readonly #sum = new Float64Array(DEPTH_MAX);
  #ranked = false;
  #ranking = false;
  readonly #auction = new Auction();
  readonly #jointEventsMax: number;

  constructor(jointEventsMax: number) {
    this.#jointEventsMax = jointEventsMax;
  }

  /** Lists the scan's tracks and their pairs. `slots` is the table's capacity, `plots` the scan's size. */
  collect(candidates: Candidates, slots: number, plots: number): void {
    this.#reserve(candidates.capacity, slots, plots);
    this.#auction.reserve(candidates.capacity, plots);
    this.trackCount = 0;
    for (let k = 0; k < candidates.count; k++) {
      const slot = candidates.track[k]!;
      if (this.#local[slot] === -1) {
        this.#local[slot] = this.trackCount;
        this.tracks[this.trackCount++] = slot;
      }
    }
    this.#listPairs(candidates);
    this.#joinClusters(candidates, plots);
    for (let i = 0; i < this.trackCount; i++) this.#local[this.tracks[i]!] = -1;
  }

  /** Turns the candidates' odds and `none` into probabilities. Call after both have been filled. */
  solve(candidates: Candidates, plots: number): void {
    this.free.fill(1, 0, plots);
    const clusters = this.#sortClusters();
    for (let c = 0; c < clusters; c++) {
      const from = this.#clusterStart[c]!;
      const to = this.#clusterStart[c + 1]!;
      if (this.#jointEvents(from, to) <= this.#jointEventsMax) this.#weighAll(candidates, from, to);
      else this.#decide(candidates, from, to);
    }
    for (let k = 0; k < candidates.count; k++) {
      const plot = candidates.plot[k]!;
      this.free[plot] = Math.max(0, this.free[plot]! - candidates.probability[k]!);
    }
  }

  #reserve(pairs: number, slots: number, plots: number): void {
    if (this.#local.length < slots) this.#local = new Int32Array(slots).fill(-1);
    // A scan has no more tracks than pairs.
    if (this.pairs.length < pairs) {
      this.pairs = new Int32Array(pairs);
      this.#marginal = new Float64Array(pairs);
      this.tracks = new Int32Array(pairs);
      this.first = new Int32Array(pairs + 1);
      this.none = new Float64Array(pairs);
      this.#parent = new Int32Array(pairs);
      this.#trackBit = new Int32Array(pairs);
      this.#clusterStart = new Int32Array(pairs + 1);
      this.#clusterTracks = new Int32Array(pairs);
      this.#marginalNone = new Float64Array(pairs);
      this.#choice = new Int32Array(pairs);
    }
    if (this.free.length < plots) {
      this.free = new Float64Array(plots);
      this.#plotOwner = new Int32Array(plots);
      this.#taken = new Uint8Array(plots);
      this.#plotBit = new Int32Array(plots);
    }
  }

  #listPairs(candidates: Candidates): void {
    const first = this.first;
    first.fill(0, 0, this.trackCount + 1);
    for (let k = 0; k < candidates.count; k++) first[this.#local[candidates.track[k]!]! + 1]!++;
    for (let i = 0; i < this.trackCount; i++) first[i + 1] = first[i + 1]! + first[i]!;
    for (let k = candidates.count - 1; k >= 0; k--) {
      const i = this.#local[candidates.track[k]!]!;
      first[i + 1] = first[i + 1]! - 1;
      this.pairs[first[i + 1]!] = k;
    }
    // Each end has been counted down to its start: shift back.
    for (let i = 0; i < this.trackCount; i++) first[i] = first[i + 1]!;
    first[this.trackCount] = candidates.count;
  }

  #joinClusters(candidates: Candidates, plots: number): void {
    for (let i = 0; i < this.trackCount; i++) this.#parent[i] = i;
    this.#plotOwner.fill(-1, 0, plots);
    for (let k = 0; k < candidates.count; k++) {
      const plot = candidates.plot[k]!;
      const i = this.#local[candidates.track[k]!]!;
      const owner = this.#plotOwner[plot]!;
      if (owner < 0) this.#plotOwner[plot] = i;
      else this.#parent[this.#root(i)] = this.#root(owner);
    }
  }

  #root(i: number): number {
    let at = i;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  /** Lays tracks out cluster by cluster; returns the number of clusters. */
  #sortClusters(): number {
    const n = this.trackCount;
    const start = this.#clusterStart;
    start.fill(0, 0, n + 1);
    for (let i = 0; i < n; i++) start[this.#root(i)]!++;
    let clusters = 0;
    let at = 0;
    for (let i = 0; i < n; i++) {
      if (this.#root(i) !== i) continue;
      const size = start[i]!;
      this.#choice[i] = at;
      start[clusters++] = at;
      at += size;
    }
    start[clusters] = at;
    for (let i = 0; i < n; i++) {
      const root = this.#root(i);
      this.#clusterTracks[this.#choice[root]!] = i;
      this.#choice[root] = this.#choice[root]! + 1;
    }
    return clusters;
  }

  #jointEvents(from: number, to: number): number {
    let events = 1;
    for (let c = from; c < to && events <= this.#jointEventsMax; c++) {
      const i = this.#clusterTracks[c]!;
      events *= this.first[i + 1]! - this.first[i]! + 1;
    }
    return events;
  }

  #weighAll(candidates: Candidates, from: number, to: number): void {
    if (to - from === 1) {
      this.#weighOne(candidates, this.#clusterTracks[from]!);
      return;
    }
    for (let c = from; c < to; c++) {
      const i = this.#clusterTracks[c]!;
      this.#marginalNone[i] = 0;
      for (let p = this.first[i]!; p < this.first[i + 1]!; p++) this.#marginal[this.pairs[p]!] = 0;
    }
    this.#weight[0] = 1;
    this.#ranked = this.#nameBits(candidates, from, to);
    if (this.#ranked) {
      this.#ranking = true;
      this.#weigh(candidates, from, to, 0, 0);
      this.#ranking = false;
    }
    this.#weigh(candidates, from, to, 0, 0);
    const total = this.#sum[0]!;
    for (let c = from; c < to; c++) {
      const i = this.#clusterTracks[c]!;
      this.none[i] = this.#marginalNone[i]! / total;
      for (let p = this.first[i]!; p < this.first[i + 1]!; p++) {
        const k = this.pairs[p]!;
        candidates.probability[k] = this.#marginal[k]! / total;
      }
    }
  }

  /** The joint events of a track alone: one of its plots or none. */
  #weighOne(candidates: Candidates, i: number): void {
    let total = this.none[i]!;
    for (let p = this.first[i]!; p < this.first[i + 1]!; p++) total += candidates.odds[this.pairs[p]!]!;
    this.none[i] = this.none[i]! / total;
    for (let p = this.first[i]!; p < this.first[i + 1]!; p++) {
      const k = this.pairs[p]!;
      candidates.probability[k] = candidates.odds[k]! / total;
    }
  }

  /** Gives the cluster's tracks and plots a bit each; false where it has one track or too many of both. */
  #nameBits(candidates: Candidates, from: number, to: number): boolean {
    if (to - from < 2) return false;
    let bits = 0;
    for (let c = from; c < to; c++) {
      const i = this.#clusterTracks[c]!;
      this.#trackBit[i] = 1 << bits++;
      for (let p = this.first[i]!; p < this.first[i + 1]!; p++) this.#plotBit[candidates.plot[this.pairs[p]!]!] = 0;
    }
    for (let c = from; c < to; c++) {
      const i = this.#clusterTracks[c]!;
      for (let p = this.first[i]!; p < this.first[i + 1]!; p++) {
        const plot = candidates.plot[this.pairs[p]!]!;
        if (this.#plotBit[plot] === 0) this.#plotBit[plot] = 1 << bits++;
        if (bits > RANKED_BITS_MAX) return false;
      }
    }
    this.#best.fill(0, 0, 1 << bits);
    return true;
  }

  /**
   * Sums up, in `#sum[depth]`, the weights of the joint events that continue the one of weight `#weight[depth]`, from
   * track `c` on; `mask` tells which tracks and plots have each other so far.
   */
  #weigh(candidates: Candidates, c: number, to: number, depth: number, mask: number): void {
    const weight = this.#weight[depth]!;
    if (c === to) {
      this.#sum[depth] = this.#ranked ? this.#rank(depth, mask) : weight;
      return;
    }
    const i = this.#clusterTracks[c]!;
    const next = depth + 1;
    this.#weight[next] = weight * this.none[i]!;
    this.#weigh(candidates, c + 1, to, next, mask);
    let total = this.#sum[next]!;
    this.#marginalNone[i] = this.#marginalNone[i]! + total;
    for (let p = this.first[i]!; p < this.first[i + 1]!; p++) {
      const k = this.pairs[p]!;
      const plot = candidates.plot[k]!;
      if (this.#taken[plot] === 1) continue;
      this.#taken[plot] = 1;
      const bits = this.#ranked ? mask | this.#trackBit[i]! | this.#plotBit[plot]! : 0;
      this.#weight[next] = weight * candidates.odds[k]!;
      this.#weigh(candidates, c + 1, to, next, bits);
      this.#taken[plot] = 0;
      this.#marginal[k] = this.#marginal[k]! + this.#sum[next]!;
      total += this.#sum[next]!;
    }
    this.#sum[depth] = total;
  }

  /**
   * Of the events that give the same plots to the same tracks only the likeliest counts: the sum
   * over their orders would draw close tracks together (JPDA*: Blom and Bloem, IEEE Trans. AC 45, 2000).
   */
  #rank(depth: number, mask: number): number {
    const weight = this.#weight[depth]!;
    if (!this.#ranking) return weight === this.#best[mask] ? weight : 0;
    if (weight > this.#best[mask]!) this.#best[mask] = weight;
    return 0;
  }

  /** Takes the single best assignment of a cluster for certain. */
  #decide(candidates: Candidates, from: number, to: number): void {
    const tracks = this.#clusterTracks.subarray(from, to);
    this.#auction.run(candidates, tracks, this.first, this.pairs, this.none);
    for (const i of tracks) {
      for (let p = this.first[i]!; p < this.first[i + 1]!; p++) candidates.probability[this.pairs[p]!] = 0;
      const chosen = this.#auction.choice[i]!;
      this.none[i] = chosen >= 0 ? 0 : 1;
      if (chosen >= 0) candidates.probability[chosen] = 1;
    }
  }
}
