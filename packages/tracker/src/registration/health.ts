import type { Archive } from '../archive.ts';
import type { Look } from '../coverage-map.ts';
import type { Noise } from '../noise.ts';

/** Looks at tracks in one turn that a judgement needs, and normalised innovations. */
const LOOKS_LEAST = 4;
const SAMPLES_LEAST = 5;
/** A turn is bad when fewer than this part of the expected tracks are seen although others appear instead, */
const SEEN_LEAST = 0.35;
const STRAY_LEAST = 0.4;
/** or when the mean normalised innovation squared of a measured value is beyond this. */
const UNREST_MOST = 8;
const UNREST_CALM = 4;
/** Calm turns after which a wild sensor is trusted again. */
const CALM_TURNS = 2;

/** Tracks expected and seen, false plots, innovations squared; and false plots in a usual turn. */
const [EXPECTED, SEEN, STRAYS, UNREST, USUAL, SUMS] = [0, 1, 2, 3, 4, 5] as const;

/**
 * Whether a radar still agrees with the tracks: judged once a turn by the share of sure tracks it
 * shows and by how far its plots lie off them, in units of the noise that it usually has.
 */
export class Health {
  wild = false;
  /** What the turn has come to so far, and a usual one's false plots: numbers in fields would be put on the heap anew. */
  readonly #sums = new Float64Array(SUMS);
  #samples = 0;
  #calmTurns = 0;
  #turnS = Number.NaN;

  /** Counts one look at a track that surely is there and that another sensor keeps too. */
  look({ detection, hit }: Look): void {
    const sums = this.#sums;
    sums[EXPECTED] = sums[EXPECTED]! + detection;
    sums[SEEN] = sums[SEEN]! + hit;
  }

  /** Counts plots that are no track's. */
  stray(plots: number): void {
    this.#sums[STRAYS] = this.#sums[STRAYS]! + plots;
  }

  /**
   * Takes a sure plot's innovation at `at` and the variance expected of it after that: squared over
   * the variance that it should have were the sensor trusted.
   */
  sample(innovations: Float64Array, at: number, noise: Noise): void {
    const innovation = innovations[at]!;
    const expected = innovations[at + 1]! - noise.variance + noise.learned;
    this.#sums[UNREST] = this.#sums[UNREST]! + Math.min(50, (innovation * innovation) / expected);
    this.#samples++;
  }

  /** Judges when a turn has passed; returns whether the judgement has changed. */
  judge(timeS: number, periodS: number): boolean {
    if (Number.isNaN(this.#turnS)) this.#turnS = timeS;
    if (timeS - this.#turnS < periodS) return false;
    this.#turnS = timeS;
    const before = this.wild;
    const sums = this.#sums;
    const expected = sums[EXPECTED]!;
    const enough = expected >= LOOKS_LEAST;
    const strays = sums[STRAYS]! - sums[USUAL]!;
    const elsewhere = sums[SEEN]! < SEEN_LEAST * expected && strays > STRAY_LEAST * expected;
    const unrest = this.#samples >= SAMPLES_LEAST ? sums[UNREST]! / this.#samples : 0;
    if ((enough && elsewhere) || unrest > UNREST_MOST) {
      this.wild = true;
      this.#calmTurns = 0;
    } else if (this.wild && this.#samples >= SAMPLES_LEAST && unrest < UNREST_CALM) this.#calm();
    if (!this.wild) sums[USUAL] = sums[USUAL]! + strays / 8;
    sums.fill(0, 0, USUAL);
    this.#samples = 0;
    return before !== this.wild;
  }

  #calm(): void {
    if (++this.#calmTurns < CALM_TURNS) return;
    this.wild = false;
    this.#calmTurns = 0;
  }

  archive(a: Archive): void {
    this.wild = a.number(this.wild ? 1 : 0) === 1;
    a.array(this.#sums);
    this.#samples = a.number(this.#samples);
    this.#calmTurns = a.number(this.#calmTurns);
    this.#turnS = a.number(this.#turnS);
  }
}
