import { ecefToGeodetic } from '@musubi/geo';
import { Flag, type PlotBatch } from '@musubi/model';
import type { Archive } from '../archive.ts';
import { TrackerStateError } from '../archive.ts';
import type { Association } from '../associate.ts';
import type { Candidates } from '../candidates.ts';
import { noteContributor, notePlot } from '../contribute.ts';
import { rowOf, type Scan } from '../scan.ts';
import { Domain, Life, type TrackTable } from '../track-table.ts';
import { exceedsAircraft } from './aircraft-energy.ts';
import { Body } from './body.ts';
import { heightOf } from './fall.ts';
import {
  createMeasurement,
  innovationOf,
  isAnswer,
  measuresHeight,
  pointOf,
  measurementOf,
  placeSigmasOf,
} from './measurement.ts';
import { nearTrack } from './take-over.ts';
import { Seeds } from './seeds.ts';

/** Bodies followed at once, those that are no tracks yet included. */
export const BODIES_MAX = 64;
/** A plot that is an aircraft's of so many plots, with more than this probability, is none of a body's. */
const SETTLED_PLOTS = 6;
const SETTLED_MOST = 0.5;
/** What a body must show before it is a track: likelihood over false plots (e to the power of), plots, fit. */
const SCORE_LEAST = 30;
const PLOTS_LEAST = 6;
const MISFIT_MOST = 2;
/** Looks of one radar without a plot that say nothing yet. */
const LOOKS_FORGIVEN = 1.5;
/**
 * A body's energy must be beyond any aircraft's by so many sigmas: once by what the plots show by
 * themselves, by fewer then by what the filters follow; or at so many plots in a row by the latter alone.
 */
const ENERGY_SIGMAS = 4;
const FOLLOWED_SIGMAS = 1.5;
const ABLE_PLOTS = 2;
/** Silence after which a body is given up: before and after it is a track, s. */
const SILENT_MAX_S = 32;
const TRACK_SILENT_MAX_S = 90;
/** Coarse gate: what acceleration nobody knows of may do, m/s², and the rest, m. */
const ACCELERATION_MPS2 = 60;
const REACH_M = 4_000;
/** Older plots are not carried back to, s. */
const LATE_MAX_S = 3;
const STICKY = Flag.exercise | Flag.simulated | Flag.test;

const by = new Float64Array(3);
const place = new Float64Array(3);

/**
 * Looks for bodies in ballistic flight among the plots that are no aircraft's, follows them, and
 * makes those tracks whose energy no aircraft has and that fly as gravity and drag have it.
 */
export class Bodies {
  readonly #bodies: Body[] = [];
  readonly #seeds = new Seeds();
  readonly #table: TrackTable;
  readonly #sight = createMeasurement();
  readonly #point = new Float64Array(3);
  #settled = new Float64Array(64);

  constructor(table: TrackTable) {
    this.#table = table;
  }

  /** Bodies that are tracks. */
  *tracks(): Iterable<Body> {
    for (const body of this.#bodies) if (body.slot >= 0) yield body;
  }

  /** The body that is the track in `slot`. */
  of(slot: number): Body | undefined {
    return this.#bodies.find((body) => body.slot === slot);
  }

  /**
   * Takes a radar's scan: what is no settled aircraft's goes to bodies, and to new ones. A plot that a
   * track here has taken is nobody else's afterwards (`association.free`). `into` gets the slots of new tracks.
   */
  take(scan: Scan, association: Association, candidates: Candidates, falseDensity: Float64Array, into: number[]): void {
    into.length = 0;
    if (!this.#concerns(scan)) return;
    this.#settle(scan, candidates);
    const { free } = association;
    for (let p = 0; p < scan.plots; p++) {
      const row = rowOf(scan, p);
      const high = measuresHeight(scan.batch, row);
      if (!high && this.#bodies.length === 0) continue;
      measurementOf(scan, p, this.#sight);
      const held = this.#settled[p]! > SETTLED_MOST || isAnswer(scan.batch, row);
      const body = this.#nearest(scan, held);
      if (body !== null) {
        this.#update(body, scan, row, falseDensity[p]!);
        if (body.slot >= 0) free[p] = 0;
        else if (this.#earned(body) && this.#hand(body)) into.push(body.slot);
      } else if (high && !held && !scan.state.health.wild) this.#seed(scan, row);
    }
  }

  /** Whether anything in the scan can be a body's. */
  #concerns(scan: Scan): boolean {
    if (this.#bodies.length > 0) return true;
    for (let p = 0; p < scan.plots; p++) if (measuresHeight(scan.batch, rowOf(scan, p))) return true;
    return false;
  }

  /** How probably each plot is that of an aircraft followed for a while: new tracks there may be the body's own plots. */
  #settle(scan: Scan, candidates: Candidates): void {
    const { life, plots } = this.#table.column;
    if (this.#settled.length < scan.plots) this.#settled = new Float64Array(2 * scan.plots);
    this.#settled.fill(0, 0, scan.plots);
    for (let k = 0; k < candidates.count; k++) {
      const slot = candidates.track[k]!;
      if (life[slot] !== Life.confirmed || plots[slot]! < SETTLED_PLOTS) continue;
      const plot = candidates.plot[k]!;
      this.#settled[plot] = this.#settled[plot]! + candidates.probability[k]!;
    }
  }

  /** Gives up bodies that are silent or down; slots of tracks are freed. Returns how many tracks ended. */
  drop(nowS: number): number {
    let ended = 0;
    for (let i = this.#bodies.length - 1; i >= 0; i--) {
      const body = this.#bodies[i]!;
      const silentS = nowS - body.lastPlotS;
      const isTrack = body.slot >= 0;
      const down = silentS > 2 && heightOf(body.best.mean) + silentS * climb(body) < 0;
      if (!down && silentS <= (isTrack ? TRACK_SILENT_MAX_S : SILENT_MAX_S) && sound(body)) continue;
      if (isTrack) this.#table.column.life[body.slot] = Life.free;
      if (isTrack) ended++;
      this.#bodies.splice(i, 1);
    }
    return ended;
  }

  /** The body that the sight is of; of an aircraft's plot only one that is a track already. */
  #nearest(scan: Scan, held: boolean): Body | null {
    const sight = this.#sight;
    let best: Body | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const body of this.#bodies) {
      if (held && body.slot < 0) continue;
      if (body.scan === scan.id || sight.timeS < body.timeS - LATE_MAX_S || !this.#near(body)) continue;
      body.predict(sight.timeS);
      const distance = body.distance(sight);
      if (distance >= least) continue;
      least = distance;
      best = body;
    }
    return best;
  }

  /** Whether the sight can be of the body at all, before any filter is asked. */
  #near(body: Body): boolean {
    const { mean, covariance } = body.best;
    const sight = this.#sight;
    const dS = sight.timeS - body.timeS;
    const sigma = Math.sqrt(covariance[0]! + covariance[8]! + covariance[16]!);
    const sigmaMps = Math.sqrt(covariance[24]! + covariance[32]! + covariance[40]!);
    const reach = 4 * (sigma + Math.abs(dS) * sigmaMps) + 0.5 * ACCELERATION_MPS2 * dS * dS + REACH_M;
    const x = mean[0]! + dS * mean[3]!;
    const y = mean[1]! + dS * mean[4]!;
    const z = mean[2]! + dS * mean[5]!;
    for (let k = 0; k < sight.values; k++) {
      const stretch = k === 0 || (k === 2 && sight.height) ? 1 : sight.value[0]!;
      if (!(Math.abs(innovationOf(sight, k, x, y, z, by)) * stretch < reach)) return false;
    }
    return true;
  }

  #update(body: Body, scan: Scan, row: number, falseDensity: number): void {
    body.scan = scan.id;
    const { detectionProbability } = scan.state.sensor;
    const detection = detectionProbability > 0.05 ? Math.min(1, detectionProbability) : 0.5;
    const looks = (this.#sight.timeS - body.lastPlotS) / scan.state.periodS - LOOKS_FORGIVEN;
    body.score += Math.max(0, looks) * Math.log(1 - Math.min(0.95, detection));
    body.take(this.#sight, Math.max(1e-30, falseDensity), detection);
    note(body, scan.state.sensor.index, flagsOf(scan, row));
    if (this.#sight.values === 3) this.#show(body);
    body.able = beyondAircraft(body, ENERGY_SIGMAS) ? body.able + 1 : 0;
    if (body.slot >= 0) this.#write(body, scan.batch, row, scan);
  }

  /** Adds the sight to what the body's plots show of its energy. */
  #show(body: Body): void {
    pointOf(this.#sight, this.#point);
    body.shown.add(this.#sight.timeS, this.#point, placeSigmasOf(this.#sight));
  }

  #earned(body: Body): boolean {
    if (!(body.misfit < MISFIT_MOST && body.plots >= PLOTS_LEAST && body.score > SCORE_LEAST)) return false;
    if (body.able >= ABLE_PLOTS) return true;
    // Plots of two aircraft side by side show a speed that neither has, and that no filter finds.
    return exceedsAircraft(body.shown.atLeast(ENERGY_SIGMAS)) && beyondAircraft(body, FOLLOWED_SIGMAS);
  }

  /** Makes a body a track: the one that the tracker of aircraft has lost there, or a new one. */
  #hand(body: Body): boolean {
    const table = this.#table;
    const lost = nearTrack(table, body);
    const slot = lost >= 0 ? lost : table.allocate();
    if (slot < 0) return false;
    const t = table.column;
    if (lost < 0) {
      t.life[slot] = Life.tentative;
      t.startS[slot] = body.startS;
      t.existence[slot] = 1;
      t.existenceS[slot] = body.timeS;
    }
    t.domain[slot] = Domain.ballistic;
    t.lastPlotS[slot] = body.lastPlotS;
    for (let k = 0; k < table.lineageWords; k++) {
      const word = slot * table.lineageWords + k;
      t.lineage[word] = t.lineage[word]! | body.lineage[k]!;
    }
    t.stickyFlags[slot] = t.stickyFlags[slot]! | body.flags;
    body.slot = slot;
    this.#place(body);
    return true;
  }

  /** Keeps the table's own columns of a body's track up to date. */
  #write(body: Body, batch: PlotBatch, row: number, scan: Scan): void {
    noteContributor(this.#table, body.slot, scan.state.sensor, batch, row);
    notePlot(this.#table, body.slot, batch, row);
    this.#place(body);
  }

  #place(body: Body): void {
    const t = this.#table.column;
    const { mean } = body.best;
    ecefToGeodetic(mean[0]!, mean[1]!, mean[2]!, place);
    t.latitudeRad[body.slot] = place[0]!;
    t.longitudeRad[body.slot] = place[1]!;
    t.heightM[body.slot] = place[2]!;
    t.timeS[body.slot] = body.timeS;
  }

  #seed(scan: Scan, row: number): void {
    const sigmaM = pointOf(this.#sight, this.#point);
    const sensor = scan.state.sensor.index;
    const sigmas = placeSigmasOf(this.#sight);
    const plot = { timeS: this.#sight.timeS, point: this.#point, sigmaM, sigmas, sensor, flags: flagsOf(scan, row) };
    if (!this.#seeds.take(plot)) return;
    if (this.#bodies.length >= BODIES_MAX && !this.#makeRoom()) return;
    const { timeS, position, velocity, sigmaMps, sensors, flags } = this.#seeds.found;
    const body = new Body(timeS, position, velocity, sigmaM, sigmaMps, this.#table.lineageWords);
    body.scan = scan.id;
    body.start.set(position);
    this.#seeds.show(body.shown);
    body.shown.add(timeS, position, sigmas);
    for (const index of sensors) note(body, index, flags);
    this.#bodies.push(body);
  }

  /** Drops the least likely body that is no track. */
  #makeRoom(): boolean {
    let least = -1;
    this.#bodies.forEach((body, i) => {
      if (body.slot < 0 && (least < 0 || body.score < this.#bodies[least]!.score)) least = i;
    });
    if (least < 0) return false;
    this.#bodies.splice(least, 1);
    return true;
  }

  archive(a: Archive): void {
    this.#seeds.archive(a);
    const count = a.count(this.#bodies.length, 0, BODIES_MAX);
    const nothing = [0, 0, 0];
    while (this.#bodies.length < count) {
      this.#bodies.push(new Body(0, nothing, nothing, 1, 1, this.#table.lineageWords));
    }
    for (const body of this.#bodies) body.archive(a);
    if (a.reading) this.#check();
  }

  /** Every track of this domain has its body, and every body that is a track its slot. */
  #check(): void {
    const t = this.#table.column;
    const slots = new Set<number>();
    for (const body of this.#bodies) {
      if (!sound(body) || !Number.isInteger(body.slot)) throw new TrackerStateError('value', 'a body makes no sense');
      if (body.slot < 0) continue;
      const fits = t.domain[body.slot] === Domain.ballistic && t.life[body.slot] === Life.confirmed;
      if (!fits || slots.has(body.slot)) throw new TrackerStateError('value', 'a body has no track');
      slots.add(body.slot);
    }
    for (let i = 0; i < this.#table.count; i++) {
      const slot = this.#table.slots[i]!;
      if (t.domain[slot] === Domain.ballistic && !slots.has(slot)) {
        throw new TrackerStateError('value', 'a ballistic track has no body');
      }
    }
  }
}

function flagsOf(scan: Scan, row: number): number {
  const { exercise, simulated } = scan.state.sensor;
  return (scan.batch.flags[row]! & STICKY) | (exercise ? Flag.exercise : 0) | (simulated ? Flag.simulated : 0);
}

/** Whether the filters' state has more energy than any aircraft, by so many sigmas. */
function beyondAircraft(body: Body, sigmas: number): boolean {
  const all = body.energyAtLeast(sigmas, false);
  return exceedsAircraft({ all, vertical: body.energyAtLeast(sigmas, true) });
}

function note(body: Body, sensor: number, flags: number): void {
  body.lineage[sensor >>> 5] = body.lineage[sensor >>> 5]! | (1 << (sensor & 31));
  body.flags |= flags;
}

/** Height rate of a body's state, m/s. */
function climb(body: Body): number {
  const { mean } = body.best;
  const r = Math.hypot(mean[0]!, mean[1]!, mean[2]!);
  return (mean[0]! * mean[3]! + mean[1]! * mean[4]! + mean[2]! * mean[5]!) / r;
}

function sound(body: Body): boolean {
  let sum = body.freedom + body.timeS + body.lastPlotS + body.score;
  for (let i = 0; i < 7; i++) sum += body.free.mean[i]! + body.powered.mean[i]!;
  for (let i = 0; i < 49; i++) sum += body.free.covariance[i]! + body.powered.covariance[i]!;
  return Number.isFinite(sum);
}
