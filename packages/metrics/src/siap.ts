import { gospaInto } from './gospa.ts';

/**
 * Single integrated air picture measures over a run (Votruba et al., SIAP metrics, 2001). The ideal
 * is 1 for completeness, ambiguity and longest track share, 0 for the others.
 */
export interface Siap {
  /** Share of truths that have a track. */
  readonly completeness: number;
  /** Tracks per tracked truth. */
  readonly ambiguity: number;
  /** Share of tracks that follow no truth. */
  readonly spuriousness: number;
  /** Mean horizontal error of tracks that follow a truth, m. */
  readonly positionErrorM: number;
  /** Root mean square of the same, m. */
  readonly positionRmsM: number;
  readonly velocityErrorMps: number;
  /** Changes of track number per second that truths are tracked. */
  readonly idChangesPerS: number;
  /** Share of truths' lives that their longest tracks cover. */
  readonly longestTrackShare: number;
}

/** Objects at one time: `count` rows of id, position (x, y pairs, m) and velocity (x, y pairs, m/s). */
export interface SiapSample {
  readonly count: number;
  readonly ids: ArrayLike<number>;
  readonly positions: Float64Array;
  readonly velocities: Float64Array;
}

interface TruthHistory {
  seenS: number;
  trackedS: number;
  changes: number;
  /** Tracks that followed it without a break since the last change. */
  current: Set<number>;
  readonly followedS: Map<number, number>;
}

/**
 * Adds up samples of truth and tracks. A track belongs to a truth within `gateM`: first one track a
 * truth by the best assignment, then every other track to its nearest truth. Samples weigh the
 * time `stepS` that each stands for.
 */
export class SiapAccumulator {
  readonly #gateM: number;
  readonly #histories = new Map<number, TruthHistory>();
  #truths = 0;
  #tracked = 0;
  #tracks = 0;
  #assigned = 0;
  #positionError = 0;
  #positionSquares = 0;
  #velocityError = 0;

  constructor(gateM: number) {
    this.#gateM = gateM;
  }

  add(truth: SiapSample, tracks: SiapSample, stepS: number): void {
    const truthOf = this.#follow(truth, tracks);
    const followers: number[][] = Array.from({ length: truth.count }, () => []);
    for (let j = 0; j < tracks.count; j++) {
      const i = truthOf[j]!;
      if (i < 0) continue;
      followers[i]!.push(tracks.ids[j]!);
      this.#addErrors(truth, i, tracks, j);
    }
    this.#truths += truth.count;
    this.#tracks += tracks.count;
    for (let i = 0; i < truth.count; i++) this.#extend(truth.ids[i]!, followers[i]!, stepS);
  }

  result(): Siap {
    let [seenS, trackedS, longestS, changes] = [0, 0, 0, 0];
    for (const history of this.#histories.values()) {
      seenS += history.seenS;
      trackedS += history.trackedS;
      changes += history.changes;
      longestS += Math.max(0, ...history.followedS.values());
    }
    return {
      completeness: ratio(this.#tracked, this.#truths, 0),
      ambiguity: ratio(this.#assigned, this.#tracked, 1),
      spuriousness: ratio(this.#tracks - this.#assigned, this.#tracks, 0),
      positionErrorM: ratio(this.#positionError, this.#assigned, 0),
      positionRmsM: Math.sqrt(ratio(this.#positionSquares, this.#assigned, 0)),
      velocityErrorMps: ratio(this.#velocityError, this.#assigned, 0),
      idChangesPerS: ratio(changes, trackedS, 0),
      longestTrackShare: ratio(longestS, seenS, 0),
    };
  }

  /** Each track's truth, −1 where it follows none. */
  #follow(truth: SiapSample, tracks: SiapSample): Int32Array {
    const trackOf = new Int32Array(truth.count);
    const options = { c: this.#gateM, p: 2, alpha: 2 };
    gospaInto(truth.positions, truth.count, tracks.positions, tracks.count, options, trackOf);
    const truthOf = new Int32Array(tracks.count).fill(-1);
    for (let i = 0; i < truth.count; i++) if (trackOf[i]! >= 0) truthOf[trackOf[i]!] = i;
    for (let j = 0; j < tracks.count; j++) if (truthOf[j]! < 0) truthOf[j] = this.#nearest(truth, tracks, j);
    return truthOf;
  }

  #nearest(truth: SiapSample, tracks: SiapSample, j: number): number {
    let best = -1;
    let least = this.#gateM;
    for (let i = 0; i < truth.count; i++) {
      const d = distance(truth.positions, i, tracks.positions, j);
      if (d < least) {
        least = d;
        best = i;
      }
    }
    return best;
  }

  #addErrors(truth: SiapSample, i: number, tracks: SiapSample, j: number): void {
    const error = distance(truth.positions, i, tracks.positions, j);
    this.#assigned++;
    this.#positionError += error;
    this.#positionSquares += error * error;
    this.#velocityError += distance(truth.velocities, i, tracks.velocities, j);
  }

  #extend(id: number, followers: readonly number[], stepS: number): void {
    const history = this.#history(id);
    history.seenS += stepS;
    if (followers.length === 0) return;
    this.#tracked++;
    history.trackedS += stepS;
    for (const track of followers) history.followedS.set(track, (history.followedS.get(track) ?? 0) + stepS);
    const still = followers.filter((track) => history.current.has(track));
    if (still.length === 0 && history.current.size > 0) history.changes++;
    history.current = new Set(still.length > 0 ? still : followers);
  }

  #history(id: number): TruthHistory {
    let history = this.#histories.get(id);
    if (history === undefined) {
      history = { seenS: 0, trackedS: 0, changes: 0, current: new Set(), followedS: new Map() };
      this.#histories.set(id, history);
    }
    return history;
  }
}

function distance(a: Float64Array, i: number, b: Float64Array, j: number): number {
  return Math.hypot(a[2 * i]! - b[2 * j]!, a[2 * i + 1]! - b[2 * j + 1]!);
}

function ratio(part: number, whole: number, otherwise: number): number {
  return whole > 0 ? part / whole : otherwise;
}
