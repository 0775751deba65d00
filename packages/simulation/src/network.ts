import type { NationCode } from '@musubi/model';
import { type ConnectionEnd, joinEnds, type LineTiming, type Path } from './connection.ts';
import { type Random, randomOf } from './random.ts';
import type { Timeline } from './timeline.ts';

/** How the line between two nations is, beside what goes wrong with it. */
export interface LineQuality {
  /** One way, s. */
  readonly latencyS: number;
  readonly jitterS: number;
  readonly bytesPerS: number;
}

/** Takes a connection that another nation opened. */
export type Accept = (from: NationCode, end: ConnectionEnd) => void;

/** How long a dial waits where nobody answers, s. */
const DIAL_PATIENCE_S = 3;

/** The name of a pair, whoever is said first. */
export function pairOf(a: NationCode, b: NationCode): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

interface Line {
  readonly quality: LineQuality;
  readonly random: Random;
  /** Until when nothing passes, true s. */
  blockedUntilS: number;
  readonly paths: Set<Path>;
  connections: number;
}

/**
 * The lines between nations. A connection is a stream: in order, or cut. What is under way when a
 * line is blocked arrives when it opens, unless an end has given up by then.
 */
export class Network {
  readonly #timeline: Timeline;
  readonly #seed: number;
  readonly #lines = new Map<string, Line>();
  readonly #listeners = new Map<NationCode, Accept>();
  /** Hears what is written, before it is under way. */
  onWrite: (path: Path, bytes: Uint8Array) => void = () => undefined;

  constructor(timeline: Timeline, seed: number, qualities: ReadonlyMap<string, LineQuality>) {
    this.#timeline = timeline;
    this.#seed = seed;
    for (const [pair, quality] of qualities) {
      const random = randomOf(seed, 'line', pair);
      this.#lines.set(pair, { quality, random, blockedUntilS: 0, paths: new Set(), connections: 0 });
    }
  }

  listen(nation: NationCode, accept: Accept): void {
    this.#listeners.set(nation, accept);
  }

  unlisten(nation: NationCode): void {
    this.#listeners.delete(nation);
  }

  /** Opens a connection; `done` gets the own end, or null where it failed. */
  connect(from: NationCode, to: NationCode, done: (end: ConnectionEnd | null) => void): void {
    const line = this.#line(from, to);
    const onceS = line.quality.latencyS;
    if (this.#timeline.nowS < line.blockedUntilS) {
      this.#timeline.after(DIAL_PATIENCE_S, () => done(null));
      return;
    }
    this.#timeline.after(onceS, () => {
      const accept = this.#listeners.get(to);
      if (!accept) {
        this.#timeline.after(onceS, () => done(null));
        return;
      }
      const [near, far] = this.#join(line, from, to);
      accept(from, far);
      this.#timeline.after(onceS, () => done(near));
    });
  }

  /** Nothing passes between two nations for a while. Their connections stand, and know nothing of it. */
  block(a: NationCode, b: NationCode, forS: number): void {
    const line = this.#line(a, b);
    line.blockedUntilS = Math.max(line.blockedUntilS, this.#timeline.nowS + forS);
    for (const path of line.paths) path.hold(line.blockedUntilS);
  }

  /** Every line is as good as new. */
  open(): void {
    for (const line of this.#lines.values()) {
      line.blockedUntilS = 0;
      for (const path of line.paths) path.free();
    }
  }

  /** Cuts every connection between two nations, at whatever byte is under way. */
  cut(a: NationCode, b: NationCode): void {
    // By the time alone: how much went over the line before must not show in how it breaks.
    const random = randomOf(this.#seed, 'cut', pairOf(a, b), this.#timeline.nowS.toFixed(6));
    for (const path of [...this.#line(a, b).paths]) path.cut(random);
  }

  /**
   * A nation's machine is gone. A killed process has its connections closed by its system; where the
   * power went, the others hear nothing more and are not told.
   */
  drop(nation: NationCode, tellOthers: boolean): void {
    this.unlisten(nation);
    for (const line of this.#lines.values()) {
      for (const path of [...line.paths]) if (path.from === nation) path.abandon(tellOthers);
    }
  }

  #join(line: Line, from: NationCode, to: NationCode): [ConnectionEnd, ConnectionEnd] {
    line.connections += 1;
    const timing: LineTiming = {
      timeline: this.#timeline,
      random: line.random,
      quality: line.quality,
      onWrite: (path, bytes) => this.onWrite(path, bytes),
      onOver: (path) => line.paths.delete(path),
    };
    const { ends, paths } = joinEnds(timing, from, to);
    for (const path of paths) {
      line.paths.add(path);
      path.hold(line.blockedUntilS);
    }
    return ends;
  }

  #line(a: NationCode, b: NationCode): Line {
    const line = this.#lines.get(pairOf(a, b));
    if (!line) throw new RangeError(`there is no line between ${a} and ${b}`);
    return line;
  }
}
