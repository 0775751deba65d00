import { type LocalFrame, polarToGeodetic } from '@musubi/geo';
import type { PlotBatch, Sensor, TrackBatch } from '@musubi/model';
import { Association } from './associate.ts';
import { Candidates } from './candidates.ts';
import { combine, CONTRIBUTES_MIN } from './combine.ts';
import { noteContributor, notePlot } from './contribute.ts';
import { createCounters, type TrackerCounters } from './counters.ts';
import { refreshSpread } from './estimate.ts';
import { fitPlot } from './fit.ts';
import { GateGrid } from './gate-grid.ts';
import { domainOf, domainsAgree, identityRatio } from './identity.ts';
import { initiate } from './initiate.ts';
import { Intake, SENSORS_USED_MAX } from './intake.ts';
import { decay, deservesNumber, ended, existenceAfterMiss } from './life.ts';
import { countMisses, detectionProbability, learnCoverage, near } from './looks.ts';
import type { ModelSet } from './motion-models.ts';
import { DEFAULT_PARAMETERS, type TrackerParameters } from './parameters.ts';
import { predict, recentre } from './predict.ts';
import { createSensorState, moveSite, type SensorState } from './sensor-table.ts';
import { flagDuplicateAddresses, writeRow } from './snapshot.ts';
import { Domain, Life, TrackTable } from './track-table.ts';

export interface TrackerOptions {
  /** The node's whole sensor table. */
  readonly sensors: readonly Sensor[];
  /** 1 at a sensor's index: this instance reads its plots. All others are invisible to it. */
  readonly uses: Uint8Array;
  /** First track number to give out; numbers are given at confirmation only. Default 1. */
  readonly firstNumber?: number;
  /** Bound on live tracks, tentative ones included. Default 20,000. */
  readonly tracksMax?: number;
  readonly parameters?: Partial<TrackerParameters>;
}

const TRACKS_MAX = 20_000;
/** Tracks that one plot is compared with at most. */
const NEIGHBOURS_MAX = 48;
/** Tracks one cell may hold before plots there start no more. */
const CROWD_MAX = 40;
/** A plot that is some track's with more than this probability starts no other. */
const FREE_LEAST = 0.1;
const START_EXISTENCE_LEAST = 1e-4;
/** Shorter steps are left to the measurement's own shift in time, s. */
const STEP_LEAST_S = 0.05;
/** Where a plot without height may lie off its coarse place, and the largest cross-range error, m. */
const COARSE_M = 3_500;
const ACCELERATION_MPS2 = 30;

/**
 * Plots to tracks: for every scan predict, gate, associate, update, initiate, and count misses;
 * then confirm and drop. An instance reads the plots of some sensors only, and what it does depends
 * on nothing else but the sequence of `nowS`.
 */
export class Tracker {
  readonly counters: TrackerCounters = createCounters();
  /** Plots taken, per index of the sensor table. */
  readonly plotsBySensor: Float64Array;
  readonly #parameters: TrackerParameters;
  readonly #sensors: readonly (SensorState | undefined)[];
  readonly #table: TrackTable;
  readonly #intake: Intake;
  readonly #grid = new GateGrid();
  readonly #candidates = new Candidates();
  readonly #association: Association;
  readonly #neighbours = new Int32Array(NEIGHBOURS_MAX);
  readonly #point = new Float64Array(3);
  readonly #addresses = new Map<number, number>();
  #clutter = new Float64Array(256);
  #births = new Float64Array(256);
  #scan = 0;
  #nowS = Number.NEGATIVE_INFINITY;
  #nextNumber: number;

  /** Throws a `RangeError` where more than 1,024 sensors are in use. */
  constructor(options: TrackerOptions) {
    this.#parameters = { ...DEFAULT_PARAMETERS, ...options.parameters };
    this.#sensors = options.sensors.map((sensor) =>
      options.uses[sensor.index] === 1 ? createSensorState(sensor, this.#parameters) : undefined,
    );
    const used = this.#sensors.filter((state) => state !== undefined).length;
    if (used > SENSORS_USED_MAX)
      throw new RangeError(`a tracker reads at most ${SENSORS_USED_MAX} sensors, not ${used}`);
    this.#table = new TrackTable(options.tracksMax ?? TRACKS_MAX, options.sensors.length);
    this.#intake = new Intake(this.#sensors, this.#parameters, this.counters);
    this.#association = new Association(this.#parameters.jointEventsMax);
    this.plotsBySensor = new Float64Array(options.sensors.length);
    this.#nextNumber = options.firstNumber ?? 1;
  }

  get nextNumber(): number {
    return this.#nextNumber;
  }

  /**
   * Takes the batch's plots that this instance uses and advances to `nowS`, which never goes back.
   * Plots may be up to 20 s late and unordered.
   */
  update(batch: PlotBatch, nowS: number): void {
    if (!Number.isFinite(nowS)) return;
    this.#nowS = Math.max(this.#nowS, nowS);
    this.#intake.take(batch, this.#nowS);
    let slice = -1;
    while (this.#intake.next()) {
      if (this.#intake.slice !== slice) this.#index(batch);
      slice = this.#intake.slice;
      if (this.#intake.polar) this.#takeScan(batch);
      else this.#takeReports(batch);
    }
    this.#drop();
  }

  /**
   * Confirmed live tracks, one row each in order of number, each with the state at its own latest
   * plot (`timeS`), or predicted to `atS` by the track's own motion models where that is later.
   * Tracks beyond `into.capacity` are left out.
   */
  snapshot(into: TrackBatch, atS?: number): void {
    const { confirmed, confirmedCount } = this.#table;
    into.count = 0;
    for (let i = 0; i < confirmedCount && into.count < into.capacity; i++) {
      const slot = confirmed[i]!;
      const set = this.#set(slot);
      writeRow(this.#table, slot, set, this.#sensors, this.#parameters, this.#nowS, atS, into, into.count++);
    }
    flagDuplicateAddresses(into, this.#addresses);
  }

  #set(slot: number): ModelSet {
    return this.#table.column.domain[slot] === Domain.surface ? this.#parameters.surface : this.#parameters.air;
  }

  /** Enters every track in the gating grid, for the slice that starts with the current group. */
  #index(batch: PlotBatch): void {
    const timeS = batch.timeS[this.#intake.order[this.#intake.start]!]!;
    this.#grid.clear();
    for (let i = 0; i < this.#table.count; i++) this.#enter(this.#table.slots[i]!, timeS);
  }

  #enter(slot: number, timeS: number): void {
    const t = this.#table.column;
    const travelled = Math.abs(timeS - t.timeS[slot]!) * Math.hypot(t.eastMps[slot]!, t.northMps[slot]!);
    const radiusM = this.#reachM(slot, timeS) + travelled + COARSE_M;
    this.#grid.add(slot, t.latitudeRad[slot]!, t.longitudeRad[slot]!, radiusM);
  }

  /** How far from its straight prediction the track may be found, m. */
  #reachM(slot: number, timeS: number): number {
    const t = this.#table.column;
    const dS = Math.min(60, Math.abs(timeS - t.timeS[slot]!));
    return 4 * (t.positionSigmaM[slot]! + t.speedSigmaMps[slot]! * dS) + 0.5 * ACCELERATION_MPS2 * dS * dS + 300;
  }

  /** One radar's plots of one slice, together. */
  #takeScan(batch: PlotBatch): void {
    const { order, start, end } = this.#intake;
    const state = this.#sensors[batch.sensor[order[start]!]!]!;
    const last = order[Math.min(end, start + this.#parameters.plotsPerScanMax) - 1]!;
    const plots = this.#admit(batch);
    if (plots === 0) return;
    const timeS = batch.timeS[last]!;
    this.#gate(batch, state, start, plots, timeS);
    this.#associate(batch, state, start, plots);
    this.#updateTracks(batch, state, start);
    this.#initiate(batch, state, start, plots);
    state.clutter.pass(state.antenna.advance(timeS, batch.azimuthRad[last]!));
    countMisses(this.#table, state, this.#parameters.lifeS, this.#scan, timeS);
  }

  /** Reports one by one: each stands for itself, and says nothing about targets it does not name. */
  #takeReports(batch: PlotBatch): void {
    const { order, start, end } = this.#intake;
    for (let k = start; k < end; k++) {
      const state = this.#sensors[batch.sensor[order[k]!]!]!;
      if (k > start && this.#repeats(batch, order[k - 1]!, order[k]!)) continue;
      this.#count(state.index, 1);
      this.#gate(batch, state, k, 1, batch.timeS[order[k]!]!);
      this.#associate(batch, state, k, 1);
      this.#updateTracks(batch, state, k);
      this.#initiate(batch, state, k, 1);
    }
  }

  /** Leaves repeated and surplus plots out of the current group; how many remain from its start. */
  #admit(batch: PlotBatch): number {
    const { order, start, end } = this.#intake;
    let kept = start;
    for (let k = start; k < end; k++) {
      if (kept > start && this.#repeats(batch, order[kept - 1]!, order[k]!)) continue;
      if (kept - start >= this.#parameters.plotsPerScanMax) this.counters.plotsRejected.overflow++;
      else order[kept++] = order[k]!;
    }
    this.#count(batch.sensor[order[start]!]!, kept - start);
    return kept - start;
  }

  #repeats(batch: PlotBatch, a: number, b: number): boolean {
    const same =
      batch.sensor[a] === batch.sensor[b] &&
      batch.timeS[a] === batch.timeS[b] &&
      Object.is(batch.rangeM[a], batch.rangeM[b]) &&
      Object.is(batch.azimuthRad[a], batch.azimuthRad[b]) &&
      Object.is(batch.latitudeRad[a], batch.latitudeRad[b]) &&
      Object.is(batch.longitudeRad[a], batch.longitudeRad[b]) &&
      batch.address[a] === batch.address[b];
    if (same) this.counters.plotsRejected.repeated++;
    return same;
  }

  #count(sensor: number, plots: number): void {
    this.counters.plotsUsed += plots;
    this.plotsBySensor[sensor] = this.plotsBySensor[sensor]! + plots;
  }

  /** Finds every pair of a track and a plot that may belong together, predicting tracks as they are met. */
  #gate(batch: PlotBatch, state: SensorState, start: number, plots: number, timeS: number): void {
    const { order } = this.#intake;
    this.#candidates.count = 0;
    this.#scan++;
    for (let p = 0; p < plots; p++) {
      const row = order[start + p]!;
      this.#locate(batch, state, row);
      const found = this.#grid.query(this.#point[0]!, this.#point[1]!, this.#neighbours);
      for (let k = 0; k < found; k++) this.#tryPair(batch, state, row, p, this.#neighbours[k]!, timeS);
    }
  }

  /** The coarse place of a plot, for the grid; the sensor's site is brought there too. */
  #locate(batch: PlotBatch, state: SensorState, row: number): void {
    this.#point[0] = batch.latitudeRad[row]!;
    this.#point[1] = batch.longitudeRad[row]!;
    if (!this.#intake.polar) return;
    const latitudeRad = batch.siteLatitudeRad[row]!;
    if (Number.isFinite(latitudeRad)) {
      moveSite(state, latitudeRad, batch.siteLongitudeRad[row]!, batch.siteHeightM[row]!);
    }
    const site: LocalFrame = state.site!;
    const altitudeM = batch.altitudeM[row]!;
    const rangeM = batch.rangeM[row]!;
    const heightM = altitudeM > -2_000 && altitudeM < 200_000 ? altitudeM : this.#parameters.unknownHeightM;
    polarToGeodetic(site, rangeM, batch.azimuthRad[row]!, Math.min(heightM, 0.7 * rangeM), this.#point);
  }

  #tryPair(batch: PlotBatch, state: SensorState, row: number, p: number, slot: number, timeS: number): void {
    const t = this.#table.column;
    if (!domainsAgree(this.#table, slot, batch, row)) return;
    const plotS = batch.timeS[row]!;
    if (this.#intake.polar) {
      const reachM = this.#reachM(slot, plotS);
      if (!near(this.#table, slot, state, plotS, batch.rangeM[row]!, batch.azimuthRad[row]!, reachM)) return;
    }
    if (!this.#candidates.reserve()) return;
    const set = this.#set(slot);
    if (timeS - t.timeS[slot]! > STEP_LEAST_S) predict(this.#table, slot, set, timeS);
    const c = this.#candidates;
    const logLikelihood = fitPlot(this.#table, slot, set, state, batch, row, this.#parameters.gate, c);
    if (Number.isNaN(logLikelihood)) return;
    c.track[c.count] = slot;
    c.plot[c.count] = p;
    c.odds[c.count] = Math.exp(logLikelihood) * identityRatio(this.#table, slot, batch, row);
    c.count++;
  }

  /** Weighs which plot is whose. */
  #associate(batch: PlotBatch, state: SensorState, start: number, plots: number): void {
    this.#weighOthers(batch, state, start, plots);
    const { existence, timeS } = this.#table.column;
    const c = this.#candidates;
    const a = this.#association;
    a.collect(c, this.#table.capacity, plots);
    for (let i = 0; i < a.trackCount; i++) {
      const slot = a.tracks[i]!;
      decay(this.#table, slot, this.#parameters.lifeS, timeS[slot]!);
      const row = this.#intake.order[start + c.plot[a.pairs[a.first[i]!]!]!]!;
      const looked = this.#intake.polar;
      const detection = looked ? detectionProbability(this.#table, slot, state, batch.timeS[row]!) : 1;
      a.none[i] = looked ? 1 - existence[slot]! * detection : 1;
      for (let p = a.first[i]!; p < a.first[i + 1]!; p++) {
        const k = a.pairs[p]!;
        const others = this.#clutter[c.plot[k]!]! + this.#births[c.plot[k]!]!;
        c.odds[k] = Math.min(1e30, (c.odds[k]! * existence[slot]! * detection) / others);
      }
    }
    a.solve(c, plots);
  }

  /** Densities, where each plot is and in what it measures, of false plots and of new targets. */
  #weighOthers(batch: PlotBatch, state: SensorState, start: number, plots: number): void {
    if (this.#clutter.length < plots) {
      this.#clutter = new Float64Array(plots * 2);
      this.#births = new Float64Array(plots * 2);
    }
    const birthsPerM2 = this.#parameters.birthsPerM2S * state.periodS;
    for (let p = 0; p < plots; p++) {
      const row = this.#intake.order[start + p]!;
      const altitudeM = batch.altitudeM[row]!;
      const high = altitudeM > -2_000 && altitudeM < 200_000 && domainOf(batch, row) === Domain.air;
      if (!this.#intake.polar) {
        this.#clutter[p] = this.#parameters.falseReportsPerM2 / (high ? 15_000 : 1);
        this.#births[p] = birthsPerM2 / (high ? 15_000 : 1);
        continue;
      }
      const rangeM = batch.rangeM[row]!;
      const reply = high || batch.address[row]! >= 0 || batch.mode3A[row]! >= 0;
      this.#births[p] = (birthsPerM2 * rangeM) / (high ? 15_000 : 1);
      this.#clutter[p] = reply
        ? state.clutter.replyDensity(rangeM, high)
        : state.clutter.density(rangeM, batch.azimuthRad[row]!);
    }
  }

  /** Gives every track of the scan its new state and existence. */
  #updateTracks(batch: PlotBatch, state: SensorState, start: number): void {
    const a = this.#association;
    for (let i = 0; i < a.trackCount; i++) {
      const slot = a.tracks[i]!;
      const t = this.#table.column;
      const set = this.#set(slot);
      this.#updateExistence(state, i, slot);
      t.scan[slot] = this.#scan;
      if (!combine(this.#table, set.models.length, this.#candidates, a, i)) continue;
      recentre(this.#table, slot, set.models.length);
      refreshSpread(this.#table, slot, set);
      this.#note(batch, state, start, i, slot);
    }
  }

  #updateExistence(state: SensorState, i: number, slot: number): void {
    const a = this.#association;
    const t = this.#table.column;
    const none = a.none[i]!;
    const before = t.existence[slot]!;
    let missed = before;
    if (this.#intake.polar) {
      const detection = detectionProbability(this.#table, slot, state, t.timeS[slot]!);
      missed = existenceAfterMiss(before, detection);
      learnCoverage(this.#table, slot, state, t.timeS[slot]!, 1 - none);
    }
    t.existence[slot] = 1 - none + none * missed;
  }

  /** Notes the plots that made the new state: all that contributed, and the one that is the track's. */
  #note(batch: PlotBatch, state: SensorState, start: number, i: number, slot: number): void {
    const a = this.#association;
    const c = this.#candidates;
    for (let p = a.first[i]!; p < a.first[i + 1]!; p++) {
      const k = a.pairs[p]!;
      if (c.probability[k]! < CONTRIBUTES_MIN) continue;
      const row = this.#intake.order[start + c.plot[k]!]!;
      noteContributor(this.#table, slot, state.sensor, batch, row);
      if (c.probability[k]! > 0.5) notePlot(this.#table, slot, batch, row);
    }
    this.#confirm(slot);
  }

  #confirm(slot: number): void {
    const t = this.#table.column;
    if (t.life[slot] !== Life.tentative || !deservesNumber(this.#table, slot, this.#parameters)) return;
    this.#table.confirm(slot, this.#nextNumber++);
    this.counters.tracksConfirmed++;
  }

  /** Starts a track from every plot that probably is no track's. */
  #initiate(batch: PlotBatch, state: SensorState, start: number, plots: number): void {
    for (let p = 0; p < plots; p++) {
      const free = this.#association.free[p]!;
      if (free < FREE_LEAST) continue;
      const row = this.#intake.order[start + p]!;
      const births = this.#births[p]!;
      this.#start(batch, state, row, (free * births) / (births + this.#clutter[p]!));
    }
  }

  #start(batch: PlotBatch, state: SensorState, row: number, existence: number): void {
    const cell = this.#clutterCell(batch, state, row);
    this.#locate(batch, state, row);
    const crowd = this.#grid.query(this.#point[0]!, this.#point[1]!, this.#neighbours);
    if (existence < START_EXISTENCE_LEAST || crowd >= CROWD_MAX) {
      state.clutter.count(cell);
      this.counters.startsRefused++;
      return;
    }
    const set = domainOf(batch, row) === Domain.surface ? this.#parameters.surface : this.#parameters.air;
    const slot = initiate(this.#table, set, this.#parameters, state, batch, row, existence);
    if (slot < 0) {
      this.counters.startsRefused++;
      return;
    }
    const t = this.#table.column;
    t.startSensor[slot] = state.index;
    t.startCell[slot] = cell;
    t.scan[slot] = this.#scan;
    this.counters.tracksStarted++;
    refreshSpread(this.#table, slot, set);
    noteContributor(this.#table, slot, state.sensor, batch, row);
    notePlot(this.#table, slot, batch, row);
    this.#enter(slot, batch.timeS[row]!);
  }

  /** Where the plot counts should it turn out false; −1 for one with a reply. */
  #clutterCell(batch: PlotBatch, state: SensorState, row: number): number {
    const reply = batch.address[row]! >= 0 || batch.mode3A[row]! >= 0 || Number.isFinite(batch.altitudeM[row]!);
    return reply || !this.#intake.polar ? -1 : state.clutter.cell(batch.rangeM[row]!, batch.azimuthRad[row]!);
  }

  /** Ends tracks that are gone; a start that came to nothing was clutter. */
  #drop(): void {
    const t = this.#table.column;
    for (let i = 0; i < this.#table.count; i++) {
      const slot = this.#table.slots[i]!;
      if (!ended(this.#table, slot, this.#sensors, this.#parameters, this.#nowS)) continue;
      if (t.life[slot] === Life.confirmed) this.counters.tracksDropped++;
      else this.#sensors[t.startSensor[slot]!]?.clutter.count(t.startCell[slot]!);
      t.life[slot] = Life.free;
    }
    this.#table.sweep();
  }
}
