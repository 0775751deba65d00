import { type Archive, TrackerStateError } from '../archive.ts';
import { offsetToGeodetic, writeBasis, BASIS_SIZE, geodeticToOffset, EARTH_RADIUS_M } from '../frame.ts';
import { wrap } from '../antenna.ts';
import type { SensorState } from '../sensor-table.ts';
import { aim, createPolarPrediction, createView, predictPolar } from '../polar-measurement.ts';
import { AZIMUTH, BIASES, GAIN, PRIOR_SIGMA, RANGE, TIME } from './bias.ts';
import type { PlotBatch } from '@musubi/model';
import type { BiasSolution } from './bias-solution.ts';

/**
 * Tracks followed for registration at once: some for each radar, as the radars' plots are what there is to learn from
 * and to pay for.
 */
const FILTERS_A_RADAR = 4;
const FILTERS_LEAST = 32;
const FILTERS_MOST = 96;
/** Radars told apart in each filter. */
const RADARS = 6;
const COLUMNS = RADARS * BIASES;
const ROWS = 4;

/** Acceleration density of the tracks followed, m²/s³: they are quiet ones. */
const Q = 0.1;
const FIRST_SIGMA_M = 3_000;
const FIRST_SIGMA_MPS = 60;
/** Older plots than this are left out, s; a longer silence ends the filter. */
const LATE_MAX_S = 2;
const SILENCE_MAX_S = 60;
const LIFE_MAX_S = 600;
/** A filter whose mean normalised innovation squared is beyond this follows no straight flight. */
const UNQUIET = 3;
const OUTLIER = 16;
const ROUGHNESS_RATE = 0.01;
/** Reference points are moved when the target is this far off, m. */
const FAR_M = 15_000;
/** Part of the innovations' variance that is left to what the filter does not model. */
const MARGIN = 1.2;

const view = createView();
const seen = createPolarPrediction();
const point = new Float64Array(2);
const S = new Float64Array(COLUMNS);
const at = new Int32Array(COLUMNS);
const gain = new Float64Array(ROWS);
/** A measured value: its derivatives by east and north, innovation and noise variance; numbers handed over would be put on the heap. */
const value = new Float64Array(5);
const [BY_EAST, BY_NORTH, NOISE] = [0, 1, 2] as const;
/** The innovation, and the variance it has. */
const [INNOVATION, VARIANCE] = [3, 4] as const;

/**
 * Two-stage estimation of biases: each filter follows a quiet track by its raw plots as if there
 * were no bias, and carries along how its state depends on every bias. Its innovations are then
 * linear in the biases and go into one `BiasSolution` for all filters.
 * Source: B. Friedland, "Treatment of bias in recursive filtering", IEEE Trans. AC 14 (1969).
 */
export class SideFilters {
  readonly #solution: BiasSolution;
  /** Track number that each filter follows, 0 for none. */
  readonly number: Float64Array;
  readonly timeS: Float64Array;
  readonly #startS: Float64Array;
  readonly #place: Float64Array;
  readonly #x: Float64Array;
  readonly #P: Float64Array;
  /** Derivatives of the state's true minus followed value by the biases of the filter's radars. */
  readonly #V: Float64Array;
  /** First column of each radar's biases in the solution, −1 where the place is empty. */
  readonly #radar: Int32Array;
  readonly #unrest: Float64Array;
  /** Filter by the number of the track it follows. */
  readonly #followed = new Map<number, number>();
  /** No filter falls free before this time, unless one is stopped, s. */
  #takenUntilS = Number.NEGATIVE_INFINITY;
  /** Mean normalised innovation squared of all filters: beyond one, flight is less straight than assumed. */
  readonly #roughness = Float64Array.of(1);
  readonly #basis = new Float64Array(BASIS_SIZE);

  constructor(solution: BiasSolution) {
    this.#solution = solution;
    const radars = solution.size / BIASES;
    const n = Math.min(FILTERS_MOST, Math.max(FILTERS_LEAST, FILTERS_A_RADAR * radars));
    this.number = new Float64Array(n);
    this.timeS = new Float64Array(n);
    this.#startS = new Float64Array(n);
    this.#place = new Float64Array(n * 2);
    this.#x = new Float64Array(n * ROWS);
    this.#P = new Float64Array(n * ROWS * ROWS);
    this.#V = new Float64Array(n * ROWS * COLUMNS);
    this.#radar = new Int32Array(n * RADARS);
    this.#unrest = new Float64Array(n);
  }

  #checkColumn(column: number): void {
    const fits = column === -1 || (column >= 0 && column % BIASES === 0 && column < this.#solution.size);
    if (!fits) throw new TrackerStateError('value', 'a filter names a radar that is not there');
  }

  /** The filter of a track; −1 where it has none. */
  find(number: number): number {
    return this.#followed.get(number) ?? -1;
  }

  /** Whether a filter is free for a track whose time stands at `slot` of `timesS`. */
  hasRoom(timesS: Float64Array, slot: number): boolean {
    return this.#vacant(timesS[slot]!) >= 0;
  }

  /** Starts to follow a track at a place and velocity; −1 when all filters are taken. */
  start(
    number: number,
    timeS: number,
    latitudeRad: number,
    longitudeRad: number,
    eastMps: number,
    northMps: number,
  ): number {
    const f = this.#vacant(timeS);
    if (f < 0) return -1;
    this.stop(f);
    this.number[f] = number;
    this.#followed.set(number, f);
    this.timeS[f] = timeS;
    this.#startS[f] = timeS;
    this.#place[2 * f] = latitudeRad;
    this.#place[2 * f + 1] = longitudeRad;
    this.#x.fill(0, f * ROWS, (f + 1) * ROWS);
    this.#x[f * ROWS + 2] = eastMps;
    this.#x[f * ROWS + 3] = northMps;
    this.#P.fill(0, f * 16, (f + 1) * 16);
    this.#P[f * 16] = FIRST_SIGMA_M ** 2;
    this.#P[f * 16 + 5] = FIRST_SIGMA_M ** 2;
    this.#P[f * 16 + 10] = FIRST_SIGMA_MPS ** 2;
    this.#P[f * 16 + 15] = FIRST_SIGMA_MPS ** 2;
    this.#V.fill(0, f * ROWS * COLUMNS, (f + 1) * ROWS * COLUMNS);
    this.#radar.fill(-1, f * RADARS, (f + 1) * RADARS);
    this.#unrest[f] = 1;
    return f;
  }

  stop(f: number): void {
    this.#followed.delete(this.number[f]!);
    this.number[f] = 0;
    this.#takenUntilS = Number.NEGATIVE_INFINITY;
  }

  /**
   * Takes a radar's plot at a height and its sigma, m (in `heights`). `column` is the radar's first in the solution.
   * Returns false where the filter has ended because its track is not quiet.
   */
  takePolar(
    f: number,
    column: number,
    state: SensorState,
    batch: PlotBatch,
    row: number,
    heights: Float64Array,
  ): boolean {
    if (batch.timeS[row]! < this.timeS[f]! - LATE_MAX_S) return true;
    const place = this.#columnOf(f, column);
    if (place < 0) return true;
    this.#advance(f, batch.timeS, row);
    writeBasis(this.#place[2 * f]!, this.#place[2 * f + 1]!, this.#basis, 0);
    aim(view, state.site!, this.#basis, 0);
    const o = f * ROWS;
    const u = this.#x[o + 2]!;
    const v = this.#x[o + 3]!;
    predictPolar(view, this.#x[o]!, this.#x[o + 1]!, heights[0]!, seen);
    const { rangeByEast, rangeByNorth, azimuthByEast, azimuthByNorth, rangeByHeight } = seen;
    const predictedAzimuth = seen.azimuthRad;
    const predictedEast = this.#x[o]!;
    const predictedNorth = this.#x[o + 1]!;
    value[BY_EAST] = rangeByEast;
    value[BY_NORTH] = rangeByNorth;
    value[INNOVATION] = batch.rangeM[row]! - seen.rangeM;
    value[NOISE] = state.rangeNoise.learned + (rangeByHeight * heights[1]!) ** 2;
    this.#rows(f);
    S[place + RANGE] = S[place + RANGE]! + PRIOR_SIGMA[RANGE]!;
    S[place + GAIN] = S[place + GAIN]! + seen.rangeM * PRIOR_SIGMA[GAIN]!;
    S[place + TIME] = S[place + TIME]! - (rangeByEast * u + rangeByNorth * v) * PRIOR_SIGMA[TIME]!;
    const nearRange = this.#update(f);
    const shifted = azimuthByEast * (this.#x[o]! - predictedEast) + azimuthByNorth * (this.#x[o + 1]! - predictedNorth);
    value[BY_EAST] = azimuthByEast;
    value[BY_NORTH] = azimuthByNorth;
    value[INNOVATION] = wrap(batch.azimuthRad[row]! - predictedAzimuth) - shifted;
    value[NOISE] = state.azimuthNoise.learned;
    this.#rows(f);
    S[place + AZIMUTH] = S[place + AZIMUTH]! + PRIOR_SIGMA[AZIMUTH]!;
    S[place + TIME] = S[place + TIME]! - (azimuthByEast * u + azimuthByNorth * v) * PRIOR_SIGMA[TIME]!;
    const nearAzimuth = this.#update(f);
    return this.#judge(f, (nearRange + nearAzimuth) / 2);
  }

  /** Takes a position the target reported of itself, m: it has no bias, and anchors those of radars. */
  takePosition(f: number, batch: PlotBatch, row: number, sigmaM: number): boolean {
    if (batch.timeS[row]! < this.timeS[f]! - LATE_MAX_S) return true;
    this.#advance(f, batch.timeS, row);
    const { latitudeRad, longitudeRad } = batch;
    geodeticToOffset(this.#place[2 * f]!, this.#place[2 * f + 1]!, latitudeRad[row]!, longitudeRad[row]!, point);
    let distance = 0;
    for (let axis = 0; axis < 2; axis++) {
      value[BY_EAST] = 1 - axis;
      value[BY_NORTH] = axis;
      value[INNOVATION] = point[axis]! - this.#x[f * ROWS + axis]!;
      value[NOISE] = sigmaM * sigmaM;
      this.#rows(f);
      distance += this.#update(f) / 2;
    }
    return this.#judge(f, distance);
  }

  #judge(f: number, distance: number): boolean {
    this.#unrest[f] = this.#unrest[f]! + 0.12 * (Math.min(OUTLIER, distance) - this.#unrest[f]!);
    if (this.#unrest[f]! < UNQUIET) return true;
    this.stop(f);
    return false;
  }

  #vacant(timeS: number): number {
    if (timeS <= this.#takenUntilS) return -1;
    let untilS = Number.POSITIVE_INFINITY;
    for (let f = 0; f < this.number.length; f++) {
      if (this.number[f] === 0) return f;
      const endS = Math.min(this.timeS[f]! + SILENCE_MAX_S, this.#startS[f]! + LIFE_MAX_S);
      if (timeS > endS) return f;
      untilS = Math.min(untilS, endS);
    }
    this.#takenUntilS = untilS;
    return -1;
  }

  /** First of a radar's columns in the filter; −1 where it has no room for another radar. */
  #columnOf(f: number, column: number): number {
    for (let k = 0; k < RADARS; k++) {
      const r = this.#radar[f * RADARS + k]!;
      if (r === column) return k * BIASES;
      if (r !== -1) continue;
      this.#radar[f * RADARS + k] = column;
      return k * BIASES;
    }
    return -1;
  }

  #advance(f: number, timesS: Float64Array, row: number): void {
    const timeS = timesS[row]!;
    const dS = timeS - this.timeS[f]!;
    this.timeS[f] = timeS;
    const x = this.#x;
    const V = this.#V;
    const o = f * ROWS;
    x[o] = x[o]! + dS * x[o + 2]!;
    x[o + 1] = x[o + 1]! + dS * x[o + 3]!;
    const w = f * ROWS * COLUMNS;
    for (let c = 0; c < 2 * COLUMNS; c++) V[w + c] = V[w + c]! + dS * V[w + 2 * COLUMNS + c]!;
    const P = this.#P;
    const p = f * 16;
    for (let c = 0; c < 8; c++) P[p + c] = P[p + c]! + dS * P[p + 8 + c]!;
    for (let r = 0; r < 16; r += 4) {
      P[p + r] = P[p + r]! + dS * P[p + r + 2]!;
      P[p + r + 1] = P[p + r + 1]! + dS * P[p + r + 3]!;
    }
    this.#addNoise(p, Math.abs(dS), Math.sign(dS));
    if (Math.abs(x[o]!) + Math.abs(x[o + 1]!) > FAR_M) this.#recentre(f);
  }

  #addNoise(p: number, dS: number, sign: number): void {
    const P = this.#P;
    for (let a = 0; a < 2; a++) {
      P[p + 5 * a] = P[p + 5 * a]! + (Q * dS ** 3) / 3;
      const cross = (sign * Q * dS * dS) / 2;
      P[p + 5 * a + 2] = P[p + 5 * a + 2]! + cross;
      P[p + 5 * a + 8] = P[p + 5 * a + 8]! + cross;
      P[p + 5 * a + 10] = P[p + 5 * a + 10]! + Q * dS;
    }
  }

  /** Moves the reference point under the target; velocity turns with the meridians. */
  #recentre(f: number): void {
    const x = this.#x;
    const o = f * ROWS;
    const convergence = (x[o]! * Math.tan(this.#place[2 * f]!)) / EARTH_RADIUS_M;
    offsetToGeodetic(this.#place[2 * f]!, this.#place[2 * f + 1]!, x[o]!, x[o + 1]!, point);
    this.#place[2 * f] = point[0]!;
    this.#place[2 * f + 1] = point[1]!;
    x[o] = 0;
    x[o + 1] = 0;
    const u = x[o + 2]!;
    x[o + 2] = u + convergence * x[o + 3]!;
    x[o + 3] = x[o + 3]! - convergence * u;
  }

  /** Fills `S` with what `value` owes to each bias through the state. */
  #rows(f: number): void {
    const byEast = value[BY_EAST]!;
    const byNorth = value[BY_NORTH]!;
    const w = f * ROWS * COLUMNS;
    const columns = this.#columns(f);
    for (let c = 0; c < columns; c++) S[c] = byEast * this.#V[w + c]! + byNorth * this.#V[w + COLUMNS + c]!;
  }

  /** Biases that the filter has met: those of its radars, which stand first. */
  #columns(f: number): number {
    let k = 0;
    while (k < RADARS && this.#radar[f * RADARS + k]! >= 0) k++;
    return k * BIASES;
  }

  /** Updates filter, sensitivities and solution by `value`; returns its normalised innovation squared. */
  #update(f: number): number {
    const byEast = value[BY_EAST]!;
    const byNorth = value[BY_NORTH]!;
    const innovation = value[INNOVATION]!;
    const p = f * 16;
    const P = this.#P;
    for (let i = 0; i < ROWS; i++) gain[i] = P[p + 4 * i]! * byEast + P[p + 4 * i + 1]! * byNorth;
    const s = gain[0]! * byEast + gain[1]! * byNorth + value[NOISE]! * MARGIN;
    value[VARIANCE] = s;
    const distance = this.#inform(f);
    if (distance > OUTLIER) return distance;
    const columns = this.#columns(f);
    for (let i = 0; i < ROWS; i++) {
      const k = gain[i]! / s;
      this.#x[f * ROWS + i] = this.#x[f * ROWS + i]! + k * innovation;
      const v = (f * ROWS + i) * COLUMNS;
      for (let c = 0; c < columns; c++) this.#V[v + c] = this.#V[v + c]! - k * S[c]!;
    }
    for (let i = 0; i < ROWS; i++) {
      for (let j = 0; j < ROWS; j++) P[p + 4 * i + j] = P[p + 4 * i + j]! - (gain[i]! * gain[j]!) / s;
    }
    return distance;
  }

  /** Hands the innovation to the solution; returns it squared over the variance that the known biases leave it. */
  #inform(f: number): number {
    const s = value[VARIANCE]!;
    const { mean, covariance, size } = this.#solution;
    let m = 0;
    for (let k = 0; k < RADARS; k++) {
      const column = this.#radar[f * RADARS + k]!;
      if (column < 0) break;
      for (let b = 0; b < BIASES; b++) at[m++] = column + b;
    }
    let expected = 0;
    let spread = s;
    for (let i = 0; i < m; i++) {
      expected += S[i]! * mean[at[i]!]!;
      const row = at[i]! * size;
      let across = 0.5 * S[i]! * covariance[row + at[i]!]!;
      for (let j = 0; j < i; j++) across += S[j]! * covariance[row + at[j]!]!;
      spread += 2 * S[i]! * across;
    }
    const off = value[INNOVATION]! - expected;
    const distance = (off * off) / spread;
    if (distance > OUTLIER) return distance;
    const roughness = this.#roughness[0]! + ROUGHNESS_RATE * (distance - this.#roughness[0]!);
    this.#roughness[0] = roughness;
    value[VARIANCE] = s * Math.max(1, roughness) ** 2;
    this.#solution.add(at, S, m, value, INNOVATION);
    return distance;
  }

  archive(a: Archive): void {
    a.array(this.number);
    a.array(this.timeS);
    a.array(this.#startS);
    a.array(this.#place);
    a.array(this.#x);
    a.array(this.#P);
    a.array(this.#V);
    a.array(this.#radar);
    a.array(this.#unrest);
    a.array(this.#roughness);
    for (let k = 0; k < this.#radar.length; k++) this.#checkColumn(this.#radar[k]!);
    if (!a.reading) return;
    this.#takenUntilS = Number.NEGATIVE_INFINITY;
    this.#followed.clear();
    for (const [f, number] of this.number.entries()) if (number > 0) this.#followed.set(number, f);
  }
}
