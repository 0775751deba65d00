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

/**
 * Whether a radar still agrees with the tracks: judged once a turn by the share of sure tracks it
 * shows and by how far its plots lie off them, in units of the noise that it usually has.
 */
export class Health {
  wild = false;
  #expected = 0;
  #seen = 0;
  #strays = 0;
  /** False plots in a usual turn. */
  #usual = 0;
  #unrest = 0;
  #samples = 0;
  #calmTurns = 0;
  #turnS = Number.NaN;

  /** Counts one look at a track that surely is there and that another sensor keeps too. */
  look({ detection, hit }: Look): void {
    this.#expected += detection;
    this.#seen += hit;
  }

  /** Counts plots that are no track's. */
  stray(plots: number): void {
    this.#strays += plots;
  }

  /**
   * Takes a sure plot's innovation at `at` and the variance expected of it after that: squared over
   * the variance that it should have were the sensor trusted.
   */
  sample(innovations: Float64Array, at: number, noise: Noise): void {
    const innovation = innovations[at]!;
    const expected = innovations[at + 1]! - noise.variance + noise.learned;
    this.#unrest += Math.min(50, (innovation * innovation) / expected);
    this.#samples++;
  }

  /** Judges when a turn has passed; returns whether the judgement has changed. */
  judge(timeS: number, periodS: number): boolean {
    if (Number.isNaN(this.#turnS)) this.#turnS = timeS;
    if (timeS - this.#turnS < periodS) return false;
    this.#turnS = timeS;
    const before = this.wild;
    const enough = this.#expected >= LOOKS_LEAST;
    const strays = this.#strays - this.#usual;
    const elsewhere = this.#seen < SEEN_LEAST * this.#expected && strays > STRAY_LEAST * this.#expected;
    const unrest = this.#samples >= SAMPLES_LEAST ? this.#unrest / this.#samples : 0;
    if ((enough && elsewhere) || unrest > UNREST_MOST) {
      this.wild = true;
      this.#calmTurns = 0;
    } else if (this.wild && this.#samples >= SAMPLES_LEAST && unrest < UNREST_CALM) this.#calm();
    if (!this.wild) this.#usual += (this.#strays - this.#usual) / 8;
    this.#expected = 0;
    this.#seen = 0;
    this.#strays = 0;
    this.#unrest = 0;
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
    this.#expected = a.number(this.#expected);
    this.#seen = a.number(this.#seen);
    this.#strays = a.number(this.#strays);
    this.#usual = a.number(this.#usual);
    this.#unrest = a.number(this.#unrest);
    this.#samples = a.number(this.#samples);
    this.#calmTurns = a.number(this.#calmTurns);
    this.#turnS = a.number(this.#turnS);
  }
}
