import type { Archive } from './archive.ts';
const RINGS = 8;
const SECTORS = 16;
const LAYERS = 3;
const TURN = 2 * Math.PI;
/** Looks that the stated probability weighs against what was seen. */
const PRIOR_LOOKS = 6;
const MEMORY_LOOKS = 200;
const LEAST = 0.02;
const MOST = 0.95;

/** A radar's look at a target. */
export interface Look {
  rangeM: number;
  azimuthRad: number;
  heightM: number;
  siteHeightM: number;
  /** Probability that the radar shows the target when it looks at it. */
  detection: number;
  /** Probability that it has shown it. */
  hit: number;
}

/** What is just outside a radar's range may still be shown. */
const RANGE_MARGIN = 1.005;

/** Whether a target is beyond a radar's range (all m), or below the radio horizon of a 4/3 earth (ITU-R P.310). */
export function isBeyond(rangeM: number, rangeMaxM: number, heightM: number, siteHeightM: number): boolean {
  if (rangeM > rangeMaxM * RANGE_MARGIN) return true;
  return rangeM > 4_120 * (Math.sqrt(Math.max(0, heightM)) + Math.sqrt(Math.max(0, siteHeightM)));
}

/** How often a radar sees a target that is there: stated at first, then learned by ring, sector and height. */
export class CoverageMap {
  readonly #rangeMaxM: number;
  readonly #stated: number;
  readonly #looks = new Float32Array(RINGS * SECTORS * LAYERS);
  readonly #hits = new Float32Array(RINGS * SECTORS * LAYERS);

  constructor(rangeMaxM: number, stated: number) {
    this.#rangeMaxM = rangeMaxM;
    this.#stated = stated;
  }

  /** Sets how probably the radar shows the target. */
  expect(look: Look): void {
    const { rangeM, heightM } = look;
    if (rangeM > this.#rangeMaxM * RANGE_MARGIN) {
      look.detection = 0;
      return;
    }
    const cell = this.#cell(look);
    // Below the horizon little is expected.
    const stated = isBeyond(rangeM, this.#rangeMaxM, heightM, look.siteHeightM) ? LEAST : this.#stated;
    const seen = (stated * PRIOR_LOOKS + this.#hits[cell]!) / (PRIOR_LOOKS + this.#looks[cell]!);
    look.detection = Math.min(MOST, Math.max(LEAST, seen));
  }

  /** Counts one look at a target that surely is there. */
  learn(look: Look): void {
    const cell = this.#cell(look);
    this.#looks[cell] = this.#looks[cell]! + 1;
    this.#hits[cell] = this.#hits[cell]! + look.hit;
    if (this.#looks[cell]! < MEMORY_LOOKS) return;
    this.#looks[cell] = this.#looks[cell]! / 2;
    this.#hits[cell] = this.#hits[cell]! / 2;
  }

  #cell({ rangeM, azimuthRad, heightM }: Look): number {
    const ring = Math.max(0, Math.min(RINGS - 1, Math.floor((rangeM / this.#rangeMaxM) * RINGS)));
    const sector = Math.floor((azimuthRad / TURN) * SECTORS) & (SECTORS - 1);
    const layer = heightM < 1_500 ? 0 : heightM < 6_000 ? 1 : 2;
    return (layer * RINGS + ring) * SECTORS + sector;
  }

  archive(a: Archive): void {
    a.array(this.#looks);
    a.array(this.#hits);
  }
}
