import type { Archive } from './archive.ts';
const TURN = 2 * Math.PI;
/** Plots off the antenna's predicted bearing by less than this agree with a steady rotation, rad. */
const AGREEMENT_RAD = 0.35;

/**
 * Where a rotating antenna points, learned from its plots: each plot tells bearing and time.
 * `advance` says what sector passed since the last call, so that a target in it without a plot
 * counts as missed. An antenna whose plots do not go round steadily never reports a sector.
 */
export class Antenna {
  /** Start of the sector last passed, rad, and its width, rad; more than a turn counts as one. */
  fromRad = 0;
  sweptRad = 0;
  timeS = Number.NaN;
  #azimuthRad = 0;
  #steadiness = 0;
  readonly #rateRadPerS: number;

  constructor(periodS: number) {
    this.#rateRadPerS = TURN / periodS;
  }

  /** Tells the bearing of the latest plot at `timeS`; turns passed since the last call are returned. */
  advance(timeS: number, azimuthRad: number): number {
    this.sweptRad = 0;
    if (Number.isNaN(this.timeS)) {
      this.timeS = timeS;
      this.#azimuthRad = azimuthRad;
      return 0;
    }
    const dtS = timeS - this.timeS;
    if (!(dtS > 0)) return 0;
    const expected = dtS * this.#rateRadPerS;
    const error = wrap(azimuthRad - this.#azimuthRad - expected);
    const agrees = Math.abs(error) < AGREEMENT_RAD;
    this.#steadiness += ((agrees ? 1 : 0) - this.#steadiness) * 0.2;
    if (this.#steadiness > 0.6 && agrees) {
      this.fromRad = this.#azimuthRad;
      this.sweptRad = Math.min(TURN, Math.max(0, expected + error));
    }
    this.timeS = timeS;
    this.#azimuthRad = azimuthRad;
    return expected / TURN;
  }

  archive(a: Archive): void {
    this.fromRad = a.number(this.fromRad);
    this.sweptRad = a.number(this.sweptRad);
    this.timeS = a.number(this.timeS);
    this.#azimuthRad = a.number(this.#azimuthRad);
    this.#steadiness = a.number(this.#steadiness);
  }
}

/** An angle brought into [−π, π). */
export function wrap(angleRad: number): number {
  return angleRad - TURN * Math.floor((angleRad + Math.PI) / TURN);
}
