import { hasAltitude } from './altitude.ts';
import { Candidates } from './candidates.ts';
import { hasElevation, heightAt } from './elevation.ts';
import { fitPlot } from './fit.ts';
import { EARTH_RADIUS_M, offsetToGeodetic } from './frame.ts';
import { GateGrid } from './gate-grid.ts';
import { domainsAgree, identityRatio } from './identity.ts';
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

/** Finds the pairs of a track and a plot that may belong together, predicting tracks as they are met. */
export class Gate {
  readonly candidates: Candidates;
  readonly #grid = new GateGrid();
  readonly #table: TrackTable;
  readonly #parameters: TrackerParameters;
  readonly #neighbours = new Int32Array(NEIGHBOURS_MAX);
  readonly #point = new Float64Array(3);
  readonly #around = new Float64Array(3);
  /** Height that the plot's coarse place was found with, m. */
  #placedHeightM = 0.5;

  constructor(table: TrackTable, parameters: TrackerParameters) {
    this.#table = table;
    this.#parameters = parameters;
    this.candidates = new Candidates(table.kernel);
  }

  /** Enters every track where it will be found from `timeS` on. */
  index(timeS: number): void {
    this.#grid.clear();
    for (let i = 0; i < this.#table.count; i++) this.enter(this.#table.slots[i]!, timeS);
  }

  enter(slot: number, timeS: number): void {
    const t = this.#table.column;
    if (t.domain[slot] === Domain.ballistic) return;
    const reachM = this.#table.kernel.call.reachOf(slot, timeS - t.timeS[slot]!);
    const speed = Math.sqrt(t.eastMps[slot]! ** 2 + t.northMps[slot]! ** 2);
    this.#around[0] = t.latitudeRad[slot]!;
    this.#around[1] = t.longitudeRad[slot]!;
    this.#around[2] = reachM + Math.abs(timeS - t.timeS[slot]!) * speed + COARSE_M;
    this.#grid.add(slot, this.#around);
  }

  /** Fills `candidates` with the scan's pairs. Their odds are likelihoods still, identities included. */
  run(scan: Scan): void {
    this.candidates.count = 0;
    const { call } = this.#table.kernel;
    for (let p = 0; p < scan.plots; p++) {
      const row = rowOf(scan, p);
      const found = this.neighbours(scan, p);
      for (let k = 0; k < found; k++) {
        const slot = this.#neighbours[k]!;
        if (!scan.polar || call.near(slot, scan.plotS[p]!) !== 0) this.#try(scan, p, row, slot);
      }
    }
  }

  /** How many tracks there are around a plot; the sensor's site is brought to where the plot was taken. */
  neighbours(scan: Scan, p: number): number {
    const row = rowOf(scan, p);
    if (scan.polar) {
      this.#locate(scan, p, row);
      this.#show(scan, p);
    } else {
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

  /** Tells the kernel of a radar's plot: what was measured, and from where. */
  #show({ state, rangeM, azimuthRad }: Scan, p: number): void {
    const { plot, place, site } = this.#table.kernel;
    const { sinLatitude, cosLatitude, sinLongitude, cosLongitude, originX, originY, originZ } = state.site!;
    site[0] = sinLatitude;
    site[1] = cosLatitude;
    site[2] = sinLongitude;
    site[3] = cosLongitude;
    site[4] = originX;
    site[5] = originY;
    site[6] = originZ;
    plot[2] = state.varianceAltitude;
    plot[3] = rangeM[p]!;
    plot[4] = state.rangeNoise.variance;
    plot[5] = Math.sin(azimuthRad[p]!);
    plot[6] = Math.cos(azimuthRad[p]!);
    plot[7] = state.azimuthNoise.variance;
    place[0] = this.#point[0]!;
    place[1] = this.#point[1]!;
    place[2] = this.#placedHeightM;
    place[3] = 4 * Math.sqrt(plot[4]);
    place[4] = 4 * Math.sqrt(plot[7]);
  }

  #try(scan: Scan, p: number, row: number, slot: number): void {
    const { batch } = scan;
    const table = this.#table;
    if (!domainsAgree(table, slot, batch, row)) return;
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
