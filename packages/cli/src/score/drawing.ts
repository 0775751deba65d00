import type { SiapSample } from '@musubi/metrics';

/** A line through places of one object: x, y pairs in m; a new one begins after a gap. */
export interface Path {
  readonly number: number;
  readonly points: number[];
}

/** Points kept in all; a longer run is drawn as far as that. */
const POINTS_MAX = 4_000_000;

/** What a score saw, kept for drawing: the lines of truth and tracks, and where they went apart. */
export class Drawing {
  readonly truthPaths: Path[] = [];
  readonly trackPaths: Path[] = [];
  /** x, y pairs, m: truth without a track, tracks without a truth, changes of the number that follows a truth. */
  readonly missed: number[] = [];
  readonly spurious: number[] = [];
  readonly changes: number[] = [];
  readonly #openTruth = new Map<number, { path: Path; sample: number }>();
  readonly #openTracks = new Map<number, { path: Path; sample: number }>();
  readonly #followedBy = new Map<number, number>();
  #sample = 0;
  #points = 0;

  /** Adds a sample; `trackOf` is each truth's track, −1 for none. */
  add(truth: SiapSample, tracks: SiapSample, trackOf: Int32Array): void {
    this.#points += truth.count + tracks.count;
    if (this.#points > POINTS_MAX) return;
    this.#sample++;
    extend(this.#openTruth, this.truthPaths, truth, this.#sample);
    extend(this.#openTracks, this.trackPaths, tracks, this.#sample);
    const isFollowing = new Uint8Array(tracks.count);
    for (let i = 0; i < truth.count; i++) {
      const j = trackOf[i]!;
      if (j < 0) push(this.missed, truth, i);
      else {
        isFollowing[j] = 1;
        this.#noteFollower(truth, i, tracks.ids[j]!);
      }
    }
    for (let j = 0; j < tracks.count; j++) if (isFollowing[j] === 0) push(this.spurious, tracks, j);
  }

  #noteFollower(truth: SiapSample, i: number, track: number): void {
    const before = this.#followedBy.get(truth.ids[i]!);
    if (before !== undefined && before !== track) push(this.changes, truth, i);
    this.#followedBy.set(truth.ids[i]!, track);
  }
}

function push(points: number[], sample: SiapSample, i: number): void {
  points.push(sample.positions[2 * i]!, sample.positions[2 * i + 1]!);
}

function extend(
  open: Map<number, { path: Path; sample: number }>,
  paths: Path[],
  objects: SiapSample,
  sample: number,
): void {
  for (let i = 0; i < objects.count; i++) {
    const number = objects.ids[i]!;
    let line = open.get(number);
    if (line === undefined || line.sample < sample - 1) {
      line = { path: { number, points: [] }, sample };
      open.set(number, line);
      paths.push(line.path);
    }
    line.sample = sample;
    push(line.path.points, objects, i);
  }
}
