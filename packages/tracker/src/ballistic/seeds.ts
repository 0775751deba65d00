import { SEMI_MAJOR_M } from '@musubi/geo';
import type { Archive } from '../archive.ts';
import type { EnergyWindow, PlaceSigmas } from './energy-window.ts';

/** Lone plots and pairs of them that are remembered; the oldest give way. */
const LONE = 512;
const PAIRS = 1024;
/**
 * Values of a lone plot: point, time, sigma, sensor, flags, and its sigmas over ground and in height.
 * Of a pair: those of the second as far as flags, velocity, the first one's sensor, the velocity's
 * sigma, the second's sigmas over ground and in height, and the first's point, time and such sigmas.
 */
const LONE_SIZE = 9;
const PAIR_SIZE = 20;
const [PAIR_SECOND, PAIR_FIRST] = [12, 14];
/** Plots this far apart in time may be of one body, s. */
const APART_LEAST_S = 2.5;
const APART_MOST_S = 16;
/** Speeds between which a body is looked for, m/s, and heights, m. */
const SPEED_LEAST_MPS = 350;
const SPEED_MOST_MPS = 6_000;
const HEIGHT_LEAST_M = 5_000;
const HEIGHT_MOST_M = 1_500_000;
/** More than any motor or drag changes a velocity, m/s². */
const ACCELERATION_MPS2 = 70;

/** Three plots of nobody that may be one fast body: where and how fast at the last. */
export interface Seed {
  timeS: number;
  readonly position: Float64Array;
  readonly velocity: Float64Array;
  sigmaM: number;
  sigmaMps: number;
  readonly sensors: Uint16Array;
  flags: number;
}

/** A plot of nobody: its point is earth-centred, m. */
export interface LonePlot {
  readonly timeS: number;
  readonly point: Float64Array;
  /** Coarse, of the point. */
  readonly sigmaM: number;
  readonly sigmas: PlaceSigmas;
  readonly sensor: number;
  readonly flags: number;
}

/** Looks for three plots in a row, of any sensors, that one fast body could have made. */
export class Seeds {
  readonly found: Seed = {
    timeS: 0,
    position: new Float64Array(3),
    velocity: new Float64Array(3),
    sigmaM: 0,
    sigmaMps: 0,
    sensors: new Uint16Array(3),
    flags: 0,
  };
  /** The two plots before the third. */
  readonly #earlier = [createEarlier(), createEarlier()] as const;
  readonly #lone = new Float64Array(LONE * LONE_SIZE).fill(Number.NaN);
  readonly #pairs = new Float64Array(PAIRS * PAIR_SIZE).fill(Number.NaN);
  #nextLone = 0;
  #nextPair = 0;

  /** Takes a plot of nobody; true where it is the third of a body, told in `found`. */
  take(plot: LonePlot): boolean {
    const { timeS, point, sigmaM, sigmas, sensor, flags } = plot;
    // Over a sphere of the equator's radius: within 21 km, which does for this question.
    const height = Math.hypot(point[0]!, point[1]!, point[2]!) - SEMI_MAJOR_M + 21_000;
    if (!(height > HEIGHT_LEAST_M && height < HEIGHT_MOST_M)) return false;
    if (this.#third(plot)) return true;
    this.#pair(plot);
    const at = this.#nextLone * LONE_SIZE;
    this.#nextLone = (this.#nextLone + 1) % LONE;
    for (let i = 0; i < 3; i++) this.#lone[at + i] = point[i]!;
    this.#lone[at + 3] = timeS;
    this.#lone[at + 4] = sigmaM;
    this.#lone[at + 5] = sensor;
    this.#lone[at + 6] = flags;
    this.#lone[at + 7] = sigmas.groundM;
    this.#lone[at + 8] = sigmas.heightM;
    return false;
  }

  /** Shows a window the two plots of the found body before its third. */
  show(window: EnergyWindow): void {
    for (const { timeS, point, groundM, heightM } of this.#earlier) window.add(timeS, point, { groundM, heightM });
  }

  #pair({ timeS, point, sigmaM, sigmas, sensor, flags }: LonePlot): void {
    const lone = this.#lone;
    for (let at = 0; at < lone.length; at += LONE_SIZE) {
      const dtS = timeS - lone[at + 3]!;
      if (!(dtS >= APART_LEAST_S && dtS <= APART_MOST_S)) continue;
      const u = (point[0]! - lone[at]!) / dtS;
      const v = (point[1]! - lone[at + 1]!) / dtS;
      const w = (point[2]! - lone[at + 2]!) / dtS;
      if (!fast(Math.hypot(u, v, w), (sigmaM + lone[at + 4]!) / dtS)) continue;
      const to = this.#nextPair * PAIR_SIZE;
      this.#nextPair = (this.#nextPair + 1) % PAIRS;
      const sigmaMps = Math.hypot(sigmaM, lone[at + 4]!) / dtS;
      const values = [point[0]!, point[1]!, point[2]!, timeS, sigmaM, sensor, flags | lone[at + 6]!, u, v, w];
      for (let k = 0; k < values.length; k++) this.#pairs[to + k] = values[k]!;
      this.#pairs[to + 10] = lone[at + 5]!;
      this.#pairs[to + 11] = sigmaMps;
      this.#pairs[to + PAIR_SECOND] = sigmas.groundM;
      this.#pairs[to + PAIR_SECOND + 1] = sigmas.heightM;
      for (let k = 0; k < 4; k++) this.#pairs[to + PAIR_FIRST + k] = lone[at + k]!;
      this.#pairs[to + PAIR_FIRST + 4] = lone[at + 7]!;
      this.#pairs[to + PAIR_FIRST + 5] = lone[at + 8]!;
    }
  }

  #third(plot: LonePlot): boolean {
    const { timeS, point, sigmaM } = plot;
    const pairs = this.#pairs;
    for (let at = 0; at < pairs.length; at += PAIR_SIZE) {
      const dtS = timeS - pairs[at + 3]!;
      if (!(dtS >= APART_LEAST_S && dtS <= APART_MOST_S)) continue;
      let square = 0;
      for (let i = 0; i < 3; i++) square += (point[i]! - pairs[at + i]! - dtS * pairs[at + 7 + i]!) ** 2;
      const spread = Math.hypot(sigmaM, pairs[at + 4]!) + dtS * pairs[at + 11]!;
      const reach = 3 * spread + 0.5 * ACCELERATION_MPS2 * dtS * (dtS + APART_MOST_S / 2);
      if (square > reach * reach) continue;
      this.#tell(at, plot, dtS);
      if (!fast(Math.hypot(...(this.found.velocity as unknown as [number, number, number])), 0)) continue;
      pairs[at + 3] = Number.NaN;
      return true;
    }
    return false;
  }

  #tell(at: number, { timeS, point, sigmaM, sensor, flags }: LonePlot, dtS: number): void {
    const pairs = this.#pairs;
    const found = this.found;
    found.timeS = timeS;
    for (let i = 0; i < 3; i++) {
      found.position[i] = point[i]!;
      found.velocity[i] = (point[i]! - pairs[at + i]!) / dtS;
    }
    found.sigmaM = sigmaM;
    found.sigmaMps = Math.hypot(sigmaM, pairs[at + 4]!) / dtS + (ACCELERATION_MPS2 / 2) * Math.min(dtS, 8);
    found.sensors[0] = pairs[at + 10]!;
    found.sensors[1] = pairs[at + 5]!;
    found.sensors[2] = sensor;
    found.flags = flags | pairs[at + 6]!;
    this.#recall(0, at + PAIR_FIRST, at + PAIR_FIRST + 4);
    this.#recall(1, at, at + PAIR_SECOND);
  }

  /** One of the two earlier plots, from where its point and time stand, and its sigmas. */
  #recall(which: 0 | 1, at: number, sigmas: number): void {
    const earlier = this.#earlier[which];
    for (let i = 0; i < 3; i++) earlier.point[i] = this.#pairs[at + i]!;
    earlier.timeS = this.#pairs[at + 3]!;
    earlier.groundM = this.#pairs[sigmas]!;
    earlier.heightM = this.#pairs[sigmas + 1]!;
  }

  archive(a: Archive): void {
    a.array(this.#lone);
    a.array(this.#pairs);
    this.#nextLone = a.count(this.#nextLone, 0, LONE - 1);
    this.#nextPair = a.count(this.#nextPair, 0, PAIRS - 1);
  }
}

function createEarlier() {
  return { timeS: 0, point: new Float64Array(3), groundM: 0, heightM: 0 };
}

function fast(speedMps: number, slackMps: number): boolean {
  return speedMps + 2 * slackMps > SPEED_LEAST_MPS && speedMps < SPEED_MOST_MPS;
}
