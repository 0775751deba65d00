import { hasAltitude } from './altitude.ts';
import { Candidates } from './candidates.ts';
import { hasElevation, heightAt } from './elevation.ts';
import { fitPlot } from './fit.ts';
import { BASIS_SIZE, EARTH_RADIUS_M, offsetToGeodetic } from './frame.ts';
import { GateGrid } from './gate-grid.ts';
import { domainsAgree, identityRatio } from './identity.ts';
import { near, type Reach } from './looks.ts';
import { modelsOf, type TrackerParameters } from './parameters.ts';
import { predict } from './predict.ts';
import { rowOf, type Scan } from './scan.ts';
import { moveSite } from './sensor-table.ts';
import { Domain, type TrackTable } from './track-table.ts';

/** Tracks that one plot is compared with at most. */
const NEIGHBOURS_MAX = 48;
/** Shorter steps are left to the measurement's own shift in time, s. */
const STEP_LEAST_S = 0.05;
/** Where a plot without height may lie off its coarse place, and the largest cross-range error, m. */
const COARSE_M = 3_500;
/** How far a plot may lie off its coarse place for all other reasons than a wrong height, m. */
const DISPLACED_LEAST_M = 1_000;
const ACROSS_DATE_LINE_M = 200_000;
const ACCELERATION_MPS2 = 30;
const REACH_LEAST_M = 300;
const REACH_TIME_MAX_S = 60;

/** Finds the pairs of a track and a plot that may belong together, predicting tracks as they are met. */
export class Gate {
  readonly candidates = new Candidates();
  readonly #grid = new GateGrid();
  readonly #table: TrackTable;
  readonly #parameters: TrackerParameters;
  readonly #neighbours = new Int32Array(NEIGHBOURS_MAX);
  readonly #point = new Float64Array(3);
  readonly #reach: Reach = { reachM: 0.5 };
  readonly #now = new Float64Array(1);
  readonly #around = new Float64Array(3);
  /** Height that the plot's coarse place was found with, m. */
  #placedHeightM = 0.5;

  constructor(table: TrackTable, parameters: TrackerParameters) {
    this.#table = table;
    this.#parameters = parameters;
  }

  /** Enters every track where it will be found from `timeS` on. */
  index(timeS: number): void {
    this.#grid.clear();
    for (let i = 0; i < this.#table.count; i++) this.enter(this.#table.slots[i]!, timeS);
  }

  enter(slot: number, timeS: number): void {
    const t = this.#table.column;
    if (t.domain[slot] === Domain.ballistic) return;
    this.#now[0] = timeS;
    this.#setReach(slot, this.#now, 0);
    const speed = Math.sqrt(t.eastMps[slot]! ** 2 + t.northMps[slot]! ** 2);
    this.#around[0] = t.latitudeRad[slot]!;
    this.#around[1] = t.longitudeRad[slot]!;
    this.#around[2] = this.#reach.reachM + Math.abs(timeS - t.timeS[slot]!) * speed + COARSE_M;
    this.#grid.add(slot, this.#around);
  }

  /** Fills `candidates` with the scan's pairs. Their odds are likelihoods still, identities included. */
  run(scan: Scan): void {
    this.candidates.count = 0;
    for (let p = 0; p < scan.plots; p++) {
      const row = rowOf(scan, p);
      const found = this.neighbours(scan, p);
      for (let k = 0; k < found; k++) {
        const slot = this.#neighbours[k]!;
        if (!this.#isFar(scan, p, slot)) this.#try(scan, p, row, slot);
      }
    }
  }

  /** How many tracks there are around a plot; the sensor's site is brought to where the plot was taken. */
  neighbours(scan: Scan, p: number): number {
    const row = rowOf(scan, p);
    if (scan.polar) this.#locate(scan, p, row);
    else {
      this.#point[0] = scan.batch.latitudeRad[row]!;
      this.#point[1] = scan.batch.longitudeRad[row]!;
    }
    return this.#grid.query(this.#point, this.#neighbours);
  }

  #locate(scan: Scan, p: number, row: number): void {
    const { batch, state } = scan;
    const latitudeRad = batch.siteLatitudeRad[row]!;
    if (Number.isFinite(latitudeRad)) {
      moveSite(state, latitudeRad, batch.siteLongitudeRad[row]!, batch.siteHeightM[row]!);
    }
    const rangeM = scan.rangeM[p]!;
    const site = state.site!;
    const heightM = hasAltitude(batch, row)
      ? batch.altitudeM[row]!
      : hasElevation(batch, row)
        ? heightAt(site, rangeM, scan.azimuthRad[p]!, batch.elevationRad[row]!)
        : this.#parameters.unknownHeightM;
    this.#placedHeightM = Math.min(heightM, 0.7 * rangeM);
    const rise = this.#placedHeightM - site.heightM;
    // Law of cosines on a sphere, small angles: the arc below a slant range.
    const flat = (rangeM * rangeM - rise * rise) / (1 + (rise + 2 * site.heightM) / EARTH_RADIUS_M);
    const ground = Math.sqrt(Math.max(0, flat));
    const east = ground * Math.sin(scan.azimuthRad[p]!);
    const north = ground * Math.cos(scan.azimuthRad[p]!);
    offsetToGeodetic(site.latitudeRad, site.longitudeRad, east, north, this.#point);
  }

  /** Sets how far from its straight prediction the track may be found at the time at `p` of `timesS`. */
  #setReach(slot: number, timesS: Float64Array, p: number): void {
    const t = this.#table.column;
    const dS = Math.min(REACH_TIME_MAX_S, Math.abs(timesS[p]! - t.timeS[slot]!));
    const spread = 4 * (t.positionSigmaM[slot]! + t.speedSigmaMps[slot]! * dS);
    this.#reach.reachM = spread + 0.5 * ACCELERATION_MPS2 * dS * dS + REACH_LEAST_M;
  }

  /** Whether a radar's plot is too far from a track by its coarse place already; sets the reach. Leaves all that `near` would. */
  #isFar(scan: Scan, p: number, slot: number): boolean {
    if (!scan.polar) return false;
    this.#setReach(slot, scan.plotS, p);
    const t = this.#table.column;
    const { rangeNoise, azimuthNoise } = scan.state;
    const rangeM = scan.rangeM[p]!;
    const dS = Math.abs(scan.plotS[p]! - t.timeS[slot]!);
    const travelled = dS * (Math.abs(t.eastMps[slot]!) + Math.abs(t.northMps[slot]!));
    const noise = 4 * (Math.sqrt(rangeNoise.variance) + Math.sqrt(azimuthNoise.variance) * rangeM);
    // At the track's height the plot's slant range would lead to another place.
    const raised = Math.abs(t.heightM[slot]! - this.#placedHeightM);
    const displaced = (raised * (t.heightM[slot]! + this.#placedHeightM)) / rangeM + DISPLACED_LEAST_M;
    const farM = this.#reach.reachM + travelled + noise + displaced;
    // Close to the radar an azimuth says little, and across the date line this is not the distance.
    if (rangeM < 4 * farM) return false;
    const north = (this.#point[0]! - t.latitudeRad[slot]!) * EARTH_RADIUS_M;
    const east = (this.#point[1]! - t.longitudeRad[slot]!) * EARTH_RADIUS_M * t.basis[slot * BASIS_SIZE + 1]!;
    return north * north + east * east > farM * farM && Math.abs(east) < ACROSS_DATE_LINE_M;
  }

  #try(scan: Scan, p: number, row: number, slot: number): void {
    const { batch } = scan;
    const table = this.#table;
    if (!domainsAgree(table, slot, batch, row)) return;
    if (scan.polar && !near(table, slot, scan, p, this.#reach)) return;
    const c = this.candidates;
    if (!c.reserve()) return;
    const set = modelsOf(this.#parameters, table.column.domain[slot]!);
    if (scan.plotS[p]! - table.column.timeS[slot]! > STEP_LEAST_S) predict(table, slot, set, scan.plotS, p);
    if (!fitPlot(table, slot, set, scan, p, this.#parameters.gate, c)) return;
    c.track[c.count] = slot;
    c.plot[c.count] = p;
    c.odds[c.count] = c.odds[c.count]! * identityRatio(table, slot, batch, row);
    c.count++;
  }
}
