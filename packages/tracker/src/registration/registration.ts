import type { Archive } from '../archive.ts';
import { PlotKind } from '@musubi/model';
import type { Scan } from '../scan.ts';
import type { SensorState } from '../sensor-table.ts';

import { covariancePlace, HEIGHT, LANES, MODELS_MAX, meanPlace, packedPlace } from '../state-layout.ts';
import { Domain, type TrackTable } from '../track-table.ts';
import { AZIMUTH, BIASES, GAIN, PRIOR_SIGMA, RANGE, type SensorRegistration, TIME } from './bias.ts';
import { BiasSolution } from './bias-solution.ts';
import { SideFilters } from './side-filters.ts';

/** Radars registered by one instance; those after them in the table are taken as they are. */
export const RADARS_REGISTERED_MAX = 32;
const SOLVE_EVERY_S = 4;
/** What is known fades with this time constant, so that a drift is followed, s. */
const MEMORY_S = 1_800;
const SETTLED_PLOTS = 4;
/** Probability of turning beyond which a track is not followed. */
const TURNING_MOST = 0.4;
const HEIGHT_SIGMA_MAX_M = 100;
const HEIGHT_HEIGHT = LANES * packedPlace(HEIGHT, HEIGHT);
/** Positions told by targets themselves are trusted to this at most, m, and used only if stated better than this. */
const ANCHOR_SIGMA_LEAST_M = 30;
const ANCHOR_SIGMA_MAX_M = 200;

/** A track's height and its sigma, m. */
const heights = new Float64Array(2);

/** Estimates the biases of an instance's radars from targets they have in common, and applies them when sure. */
export class Registration {
  readonly #sensors: readonly (SensorState | undefined)[];
  /** First column of each sensor's biases in the solution, −1 where it has none. */
  readonly #column: Int32Array;
  readonly #solution: BiasSolution;
  readonly #filters: SideFilters;
  #solvedS = Number.NEGATIVE_INFINITY;

  constructor(sensors: readonly (SensorState | undefined)[]) {
    this.#sensors = sensors;
    this.#column = new Int32Array(sensors.length).fill(-1);
    let radars = 0;
    for (const [index, state] of sensors.entries()) {
      const radar = state?.sensor.kind === 'radar' || state?.sensor.kind === 'airborne-radar';
      if (radar && radars < RADARS_REGISTERED_MAX) this.#column[index] = BIASES * radars++;
    }
    this.#solution = new BiasSolution(radars);
    this.#filters = new SideFilters(this.#solution);
  }

  /** Takes plot `p` of a scan, which surely is the track's. */
  observe(scan: Scan, table: TrackTable, slot: number, row: number): void {
    const t = table.column;
    const { batch, state } = scan;
    const number = t.number[slot]!;
    if (number === 0 || t.domain[slot] === Domain.surface) return;
    const column = this.#column[state.index]!;
    const polar = batch.kind[row] === PlotKind.polar;
    if (polar && column < 0) return;
    const heightSigmaM = Math.sqrt(t.covariance[covariancePlace(slot, 0) + HEIGHT_HEIGHT]!);
    let f = this.#filters.find(number);
    if (f < 0) {
      if (t.plots[slot]! < SETTLED_PLOTS || heightSigmaM > HEIGHT_SIGMA_MAX_M || turning(table, slot)) return;
      f = this.#start(table, slot, number);
      if (f < 0) return;
    }
    if (heightSigmaM > HEIGHT_SIGMA_MAX_M || turning(table, slot)) this.#filters.stop(f);
    else if (polar) {
      heights[0] = t.mean[meanPlace(slot, 0) + LANES * HEIGHT]!;
      heights[1] = heightSigmaM;
      this.#filters.takePolar(f, column, state, batch, row, heights);
    } else this.#anchor(f, scan, row);
  }

  /** Solves for the biases now and then, and hands the sensors what is to be taken off. */
  advance(timeS: number): void {
    if (this.#solution.size === 0 || !(timeS - this.#solvedS >= SOLVE_EVERY_S)) return;
    const passedS = Math.min(MEMORY_S, timeS - this.#solvedS);
    if (Number.isFinite(passedS)) this.#solution.fade(Math.exp(-passedS / MEMORY_S));
    this.#solvedS = timeS;
    this.#solution.solve();
    for (let i = 0; i < this.#sensors.length; i++) if (this.#column[i]! >= 0) this.#apply(this.#sensors[i]!);
  }

  /** Forgets what is known about a sensor that has become another. */
  forget(index: number): void {
    if (this.#column[index]! >= 0) this.#solution.forget(this.#column[index]! / BIASES);
  }

  /** What is known about a sensor's biases; undefined for one that has none here. */
  of(index: number): SensorRegistration | undefined {
    const column = this.#column[index] ?? -1;
    const state = this.#sensors[index];
    if (state === undefined || column < 0) return undefined;
    const { chosen, sigma, supported } = this.#solution;
    return {
      rangeBiasM: chosen[column + RANGE]! * PRIOR_SIGMA[RANGE]!,
      rangeGain: chosen[column + GAIN]! * PRIOR_SIGMA[GAIN]!,
      azimuthBiasRad: chosen[column + AZIMUTH]! * PRIOR_SIGMA[AZIMUTH]!,
      timeBiasS: chosen[column + TIME]! * PRIOR_SIGMA[TIME]!,
      rangeSigmaM: sigma[column + RANGE]! * PRIOR_SIGMA[RANGE]!,
      gainSigma: sigma[column + GAIN]! * PRIOR_SIGMA[GAIN]!,
      azimuthSigmaRad: sigma[column + AZIMUTH]! * PRIOR_SIGMA[AZIMUTH]!,
      timeSigmaS: sigma[column + TIME]! * PRIOR_SIGMA[TIME]!,
      applied: supported,
      wild: state.health.wild,
    };
  }

  #start(table: TrackTable, slot: number, number: number): number {
    const t = table.column;
    if (!this.#filters.hasRoom(t.timeS, slot)) return -1;
    return this.#filters.start(
      number,
      t.timeS[slot]!,
      t.latitudeRad[slot]!,
      t.longitudeRad[slot]!,
      t.eastMps[slot]!,
      t.northMps[slot]!,
    );
  }

  #anchor(f: number, { batch, state }: Scan, row: number): void {
    if (state.sensor.kind !== 'ads-b') return;
    const stated = batch.sigmaPositionM[row]!;
    const sigmaM = Math.max(ANCHOR_SIGMA_LEAST_M, stated > 0 ? stated : state.sigmaPositionM);
    if (sigmaM > ANCHOR_SIGMA_MAX_M) return;
    this.#filters.takePosition(f, batch, row, sigmaM);
  }

  #apply(state: SensorState): void {
    const column = this.#column[state.index]!;
    const { chosen, supported } = this.#solution;
    const first = supported !== state.registered;
    state.registered = supported;
    const c = state.correction;
    c.rangeM = supported ? chosen[column + RANGE]! * PRIOR_SIGMA[RANGE]! : 0;
    c.gain = supported ? chosen[column + GAIN]! * PRIOR_SIGMA[GAIN]! : 0;
    c.azimuthRad = supported ? chosen[column + AZIMUTH]! * PRIOR_SIGMA[AZIMUTH]! : 0;
    c.timeS = supported ? chosen[column + TIME]! * PRIOR_SIGMA[TIME]! : 0;
    // Noise learned so far had the bias in it.
    if (first) state.rangeNoise.restart();
    if (first) state.azimuthNoise.restart();
  }

  archive(a: Archive): void {
    this.#solvedS = a.number(this.#solvedS);
    this.#solution.archive(a);
    this.#filters.archive(a);
  }
}

function turning(table: TrackTable, slot: number): boolean {
  const { weight } = table.column;
  const w = slot * MODELS_MAX;
  return weight[w + 2]! + weight[w + 3]! + weight[w + 4]! + weight[w + 5]! > TURNING_MOST;
}
