import type { Archive } from '../archive.ts';
import { EARTH_RADIUS_M } from '../frame.ts';
import { heightOf } from './fall.ts';

/** Plots kept, the fewest that show anything, and how long a stretch of them may be, s. */
const PLOTS = 8;
const PLOTS_LEAST = 3;
const SPAN_LEAST_S = 4;
const SPAN_MOST_S = 20;
const GRAVITY_MPS2 = 9.8;
/** Elevations of several radars do not agree better than so, whatever their noise, rad. */
const ELEVATION_BIAS_RAD = 0.0017;
/** A row: time; place on the ground as a vector of the earth's radius, and its sigma; height, and its sigma. */
const SIZE = 7;
const [GROUND, GROUND_SIGMA, HEIGHT, HEIGHT_SIGMA] = [1, 4, 5, 6];

/** Specific energies that a body must have had at some moment, J/kg. */
export interface EnergyShown {
  /** Kinetic and of height. */
  readonly all: number;
  /** Of the vertical motion alone: g times the height of the apogee. */
  readonly vertical: number;
}

/** One sigma of a radar's plot: along the range m, azimuth rad, elevation rad. */
export interface PlotSigmas {
  readonly rangeM: number;
  readonly azimuthRad: number;
  readonly elevationRad: number;
}

/** One sigma of a plot's place over ground, and of its height, m. */
export interface PlaceSigmas {
  readonly groundM: number;
  readonly heightM: number;
}

/** Of a plot from so far, m. */
export function placeSigmas(distanceM: number, { rangeM, azimuthRad, elevationRad }: PlotSigmas): PlaceSigmas {
  return {
    groundM: Math.max(rangeM, distanceM * azimuthRad),
    heightM: Math.max(rangeM, distanceM * Math.hypot(elevationRad, ELEVATION_BIAS_RAD)),
  };
}

/**
 * What a body's latest plots show of its energy by themselves, whatever moved it. The slope of a
 * straight line through its places is a mean of its velocity with weights that are nowhere negative,
 * and the mean of its energy with the same weights is no less than the energy of that velocity at
 * their mean height (Jensen's inequality). So no motor, turn or pull-up makes it seem more than it was
 * at some moment; only noise does, by so many sigmas. A filter that allows for a motor needs longer.
 */
export class EnergyWindow {
  readonly #rows = new Float64Array(PLOTS * SIZE).fill(Number.NaN);
  #next = 0;
  readonly #line = { slope: 0, slopeSigma: 0, mean: 0, meanSigma: 0 };

  /** Takes a plot's point, earth-centred, m. */
  add(timeS: number, point: Float64Array, { groundM, heightM }: PlaceSigmas): void {
    const at = this.#next * SIZE;
    const rows = this.#rows;
    this.#next = (this.#next + 1) % PLOTS;
    const toGround = EARTH_RADIUS_M / Math.hypot(point[0]!, point[1]!, point[2]!);
    rows[at] = timeS;
    for (let i = 0; i < 3; i++) rows[at + GROUND + i] = point[i]! * toGround;
    rows[at + GROUND_SIGMA] = groundM;
    rows[at + HEIGHT] = heightOf(point);
    rows[at + HEIGHT_SIGMA] = heightM;
  }

  /** The most that a stretch of the latest plots shows, less so many sigmas. */
  atLeast(sigmas: number): EnergyShown {
    let [all, vertical] = [0, 0];
    for (let plots = PLOTS_LEAST; plots <= PLOTS; plots++) {
      const spanS = this.#spanS(plots);
      if (!(spanS <= SPAN_MOST_S)) break;
      if (spanS < SPAN_LEAST_S) continue;
      const { slope, slopeSigma, mean, meanSigma } = this.#fit(plots, HEIGHT, HEIGHT_SIGMA);
      const ofHeight = GRAVITY_MPS2 * (mean - sigmas * meanSigma);
      const climb = Math.max(0, Math.abs(slope) - sigmas * slopeSigma) ** 2 / 2;
      vertical = Math.max(vertical, climb + ofHeight);
      all = Math.max(all, climb + this.#overGround(plots, sigmas) ** 2 / 2 + ofHeight);
    }
    return { all, vertical };
  }

  /** The least speed over ground that the latest so many leave possible, m/s. */
  #overGround(plots: number, sigmas: number): number {
    let square = 0;
    for (let axis = 0; axis < 3; axis++) square += this.#fit(plots, GROUND + axis, GROUND_SIGMA).slope ** 2;
    return Math.max(0, Math.sqrt(square) - sigmas * this.#line.slopeSigma);
  }

  /** From the first to the last of the latest so many, s; NaN where there are not so many. */
  #spanS(plots: number): number {
    let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let back = 1; back <= plots; back++) {
      const timeS = this.#rows[this.#row(back)]!;
      [from, to] = [Math.min(from, timeS), Math.max(to, timeS)];
    }
    return to - from;
  }

  /** Weighted straight line through one column of the latest so many. */
  #fit(plots: number, column: number, sigma: number) {
    const rows = this.#rows;
    const line = this.#line;
    const lastS = rows[this.#row(1)]!;
    let [weights, times, values] = [0, 0, 0];
    for (let back = 1; back <= plots; back++) {
      const at = this.#row(back);
      const weight = 1 / rows[at + sigma]! ** 2;
      weights += weight;
      times += weight * (rows[at]! - lastS);
      values += weight * rows[at + column]!;
    }
    line.mean = values / weights;
    line.meanSigma = Math.sqrt(1 / weights);
    let [spread, rise] = [0, 0];
    for (let back = 1; back <= plots; back++) {
      const at = this.#row(back);
      const off = (rows[at]! - lastS - times / weights) / rows[at + sigma]! ** 2;
      spread += off * (rows[at]! - lastS);
      rise += off * (rows[at + column]! - line.mean);
    }
    line.slope = rise / spread;
    line.slopeSigma = Math.sqrt(1 / spread);
    return line;
  }

  /** Where the row of the plot so many before the next is. */
  #row(back: number): number {
    return ((this.#next - back + PLOTS) % PLOTS) * SIZE;
  }

  archive(a: Archive): void {
    a.array(this.#rows);
    this.#next = a.count(this.#next, 0, PLOTS - 1);
  }
}
