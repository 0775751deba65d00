import type { LocalFrame } from '@musubi/geo';
import { AltitudeKind, type PlotBatch } from '@musubi/model';
import { hasAltitude } from './altitude.ts';
import { Candidates } from './candidates.ts';
import { hasElevation, heightAt } from './elevation.ts';
import { fitPlot, GATE_PER_VALUE } from './fit.ts';
import { claimsIdentity, domainOf, identityRatio, sameAcrossDomains } from './identity.ts';
import { Given } from './kernel.ts';
import type { TrackerParameters } from './parameters.ts';
import { rowOf, type Scan } from './scan.ts';
import { moveSite, type SensorState } from './sensor-table.ts';
import { Domain, type TrackTable } from './track-table.ts';

/** Values that every plot measures. */
const MEASURED = 2;

/** Finds the pairs of a track and a plot that may belong together, predicting tracks as they are met. */
export class Gate {
  readonly candidates: Candidates;
  readonly #table: TrackTable;
  readonly #parameters: TrackerParameters;
  /** The site that the kernel has been told of. */
  #site: LocalFrame | null = null;

  constructor(table: TrackTable, parameters: TrackerParameters) {
    this.#table = table;
    this.#parameters = parameters;
    this.candidates = new Candidates(table.kernel);
  }

  /** Enters every track where it will be found from `timeS` on. */
  index(timeS: number): void {
    const { kernel, count } = this.#table;
    kernel.call.clearGrid();
    kernel.given[Given.time] = timeS;
    let entered = kernel.call.enterAll(0, count);
    while (entered < count) {
      kernel.growGrid();
      entered = kernel.call.enterAll(entered, count);
    }
  }

  /** Enters a track more. */
  enter(slot: number, timeS: number): void {
    const { kernel } = this.#table;
    kernel.given[Given.time] = timeS;
    if (kernel.call.enter(slot) !== 0) return;
    kernel.growGrid();
    kernel.call.enter(slot);
  }

  /** Fills `candidates` with the scan's pairs. Their odds are likelihoods still, identities included. */
  run(scan: Scan): void {
    this.candidates.count = 0;
    const { kernel } = this.#table;
    for (let p = 0; p < scan.plots; p++) {
      const row = rowOf(scan, p);
      const found = scan.polar ? this.#nearby(scan, p, row) : this.#around(scan, row);
      if (scan.polar && !mayDoWithout(scan.batch, row)) this.#attempt(scan, p, row, found);
      else for (let k = 0; k < found; k++) this.#try(scan, p, row, kernel.neighbours[k]!);
    }
  }

  /** Tries a radar's plot on all tracks found around it at once. */
  #attempt(scan: Scan, p: number, row: number, found: number): void {
    const { batch, plotS } = scan;
    const c = this.candidates;
    if (!c.reserve(found)) return;
    const { kernel } = this.#table;
    const domain = domainOf(batch, row);
    const withAltitude = domain === Domain.air && hasAltitude(batch, row);
    kernel.plot[1] = withAltitude ? batch.altitudeM[row]! : Number.NaN;
    const further = (withAltitude ? 1 : 0) + (hasElevation(batch, row) ? 1 : 0);
    kernel.given[Given.time] = plotS[p]!;
    kernel.given[Given.gate] = this.#parameters.gate + further * GATE_PER_VALUE;
    const from = c.count;
    c.count += kernel.call.attempt(found, p, from, domain, MEASURED + further);
    if (!claimsIdentity(batch, row)) return;
    for (let k = from; k < c.count; k++) {
      c.odds[k] = c.odds[k]! * identityRatio(this.#table, c.track[k]!, batch, row);
    }
    for (let k = 0; k < found; k++) {
      const slot = kernel.neighbours[k]!;
      if (sameAcrossDomains(this.#table, slot, batch, row)) this.#try(scan, p, row, slot);
    }
  }

  /** How many tracks there are around a plot; the sensor's site is brought to where the plot was taken. */
  neighbours(scan: Scan, p: number): number {
    const row = rowOf(scan, p);
    if (!scan.polar) return this.#around(scan, row);
    this.#show(scan, p, row);
    this.#ask(scan, p, row);
    return this.#table.kernel.call.neighbours();
  }

  #around({ batch }: Scan, row: number): number {
    const { call, given } = this.#table.kernel;
    given[Given.latitude] = batch.latitudeRad[row]!;
    given[Given.longitude] = batch.longitudeRad[row]!;
    return call.around();
  }

  #nearby(scan: Scan, p: number, row: number): number {
    this.#show(scan, p, row);
    this.#ask(scan, p, row);
    return this.#table.kernel.call.nearby();
  }

  /** Lays down where and when a radar saw what is looked for. */
  #ask(scan: Scan, p: number, row: number): void {
    const { given } = this.#table.kernel;
    given[Given.azimuth] = scan.azimuthRad[p]!;
    given[Given.height] = this.#heightOf(scan, p, row);
    given[Given.time] = scan.plotS[p]!;
  }

  /** The height that a radar's plot tells, or else the one that is likeliest, m. */
  #heightOf(scan: Scan, p: number, row: number): number {
    const { batch, state } = scan;
    if (hasAltitude(batch, row)) return batch.altitudeM[row]!;
    if (!hasElevation(batch, row)) return this.#parameters.unknownHeightM;
    return heightAt(state.site!, scan.rangeM[p]!, scan.azimuthRad[p]!, batch.elevationRad[row]!);
  }

  /** Tells the kernel of a radar's plot: what was measured, and from where. */
  #show({ batch, state, rangeM }: Scan, p: number, row: number): void {
    const latitudeRad = batch.siteLatitudeRad[row]!;
    if (Number.isFinite(latitudeRad)) {
      moveSite(state, latitudeRad, batch.siteLongitudeRad[row]!, batch.siteHeightM[row]!);
    }
    if (state.site !== this.#site) this.#showSite(state.site!);
    const { plot } = this.#table.kernel;
    plot[2] = state.varianceAltitude;
    plot[3] = rangeM[p]!;
    plot[4] = state.rangeNoise.variance;
    plot[7] = state.azimuthNoise.variance;
    this.#showFurther(state, batch, row);
  }

  #showFurther(state: SensorState, batch: PlotBatch, row: number): void {
    const { further } = this.#table.kernel;
    further[3] = batch.dopplerMps[row]!;
    if (!hasElevation(batch, row)) {
      further[0] = Number.NaN;
      return;
    }
    further[0] = Math.sin(batch.elevationRad[row]!);
    further[1] = Math.cos(batch.elevationRad[row]!);
    further[2] = state.varianceElevation;
  }

  #showSite(site: LocalFrame): void {
    this.#site = site;
    const { site: to } = this.#table.kernel;
    to[0] = site.sinLatitude;
    to[1] = site.cosLatitude;
    to[2] = site.sinLongitude;
    to[3] = site.cosLongitude;
    to[4] = site.originX;
    to[5] = site.originY;
    to[6] = site.originZ;
    to[7] = site.latitudeRad;
    to[8] = site.longitudeRad;
    to[9] = site.heightM;
  }

  #try(scan: Scan, p: number, row: number, slot: number): void {
    const { batch } = scan;
    const table = this.#table;
    if (table.column.domain[slot] !== domainOf(batch, row) && !sameAcrossDomains(table, slot, batch, row)) return;
    const c = this.candidates;
    if (!c.reserve(1)) return;
    table.kernel.given[Given.time] = scan.plotS[p]!;
    table.kernel.call.follow(slot);
    if (!fitPlot(table, slot, scan, p, this.#parameters.gate, c)) return;
    c.track[c.count] = slot;
    c.plot[c.count] = p;
    c.odds[c.count] = c.odds[c.count]! * identityRatio(table, slot, batch, row);
    c.count++;
  }
}

/** Whether a plot tells an altitude that some tracks do without. */
function mayDoWithout(batch: PlotBatch, row: number): boolean {
  return batch.altitudeKind[row] === AltitudeKind.geometric;
}
