import type { PlotBatch, Sensor, TrackBatch } from '@musubi/model';
import { Archive, TrackerStateError } from './archive.ts';
import { Association } from './associate.ts';
import { type BallisticTrack, describeBody, writeBallisticState } from './ballistic/ballistic-track.ts';
import { Bodies } from './ballistic/bodies.ts';
import { archiveCounters, createCounters, type TrackerCounters } from './counters.ts';
import { Gate } from './gate.ts';
import { Intake, SENSORS_USED_MAX } from './intake.ts';
import { Kernel } from './kernel.ts';
import { deservesNumber, ended } from './life.ts';
import { countMisses, Looks } from './looks.ts';
import { ONE_AIR_MODEL } from './motion-models.ts';
import { DEFAULT_PARAMETERS, type TrackerParameters } from './parameters.ts';
import type { SensorRegistration } from './registration/bias.ts';
import { Registration } from './registration/registration.ts';
import type { Scan } from './scan.ts';
import { archiveSensor, createSensorState, type SensorState } from './sensor-table.ts';
import { flagDuplicateAddresses, writeRow } from './snapshot.ts';
import { startTracks } from './start.ts';
import { Domain, Life, TrackTable } from './track-table.ts';
import { updateTracks } from './update.ts';
import { Densities, weighPairs } from './weigh.ts';

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
/** How much the variances of a sensor gone wild grow. */
const DISTRUST = 100;

/**
 * Plots to tracks: for every scan predict, gate, associate, update, initiate and count misses; then
 * confirm and drop. An instance reads the plots of some sensors only, and what it does depends on
 * nothing else but the sequence of `nowS`.
 */
export class Tracker {
  readonly counters: TrackerCounters = createCounters();
  /** Plots taken, per index of the sensor table. */
  readonly plotsBySensor: Float64Array;
  readonly #parameters: TrackerParameters;
  readonly #sensors: readonly (SensorState | undefined)[];
  readonly #table: TrackTable;
  readonly #intake: Intake;
  readonly #gate: Gate;
  readonly #densities: Densities;
  readonly #association: Association;
  readonly #looks = new Looks();
  readonly #registration: Registration | null;
  readonly #bodies: Bodies;
  readonly #risen: number[] = [];
  readonly #addresses = new Map<number, number>();
  #scans = 0;
  #nowS = Number.NEGATIVE_INFINITY;
  #nextNumber: number;

  /** Throws a `RangeError` where more than 1,024 sensors are in use. */
  constructor(options: TrackerOptions) {
    const given = { ...DEFAULT_PARAMETERS, ...options.parameters };
    const parameters = given.interactingModels ? given : { ...given, air: ONE_AIR_MODEL };
    this.#parameters = parameters;
    this.#sensors = options.sensors.map((sensor) =>
      options.uses[sensor.index] === 1 ? createSensorState(sensor, parameters) : undefined,
    );
    const used = this.#sensors.filter((state) => state !== undefined).length;
    if (used > SENSORS_USED_MAX) {
      throw new RangeError(`a tracker reads at most ${SENSORS_USED_MAX} sensors, not ${used}`);
    }
    this.plotsBySensor = new Float64Array(options.sensors.length);
    const kernel = new Kernel(parameters.air, parameters.surface, parameters.dormancy);
    this.#table = new TrackTable(options.tracksMax ?? TRACKS_MAX, options.sensors.length, kernel);
    this.#intake = new Intake(this.#sensors, parameters, this.counters, this.plotsBySensor);
    this.#bodies = new Bodies(this.#table);
    this.#gate = new Gate(this.#table, parameters);
    this.#registration = parameters.registration ? new Registration(this.#sensors) : null;
    this.#densities = new Densities(parameters);
    this.#association = new Association(parameters.jointAssociation ? parameters.jointEventsMax : 0);
    this.#nextNumber = options.firstNumber ?? 1;
  }

  /** The whole state, for `restore` of a tracker with the same options. Takes time as the table is large. */
  save(): Uint8Array {
    const archive = new Archive();
    this.#archive(archive);
    return archive.finish();
  }

  /**
   * A tracker that goes on exactly as the one whose `save` gave `bytes`. Throws a
   * `TrackerStateError` where they are damaged, of another version, or of other options.
   */
  static restore(options: TrackerOptions, bytes: Uint8Array): Tracker {
    const tracker = new Tracker(options);
    const archive = new Archive(bytes);
    tracker.#archive(archive);
    archive.end();
    return tracker;
  }

  #archive(a: Archive): void {
    const sensors = this.#sensors.length;
    for (const [index, state] of this.#sensors.entries()) {
      const used = state === undefined ? 0 : index + 1;
      if (a.number(used) !== used) throw new TrackerStateError('other-tracker', 'the state is of other sensors');
    }
    const registers = this.#registration === null ? 0 : 1;
    if (a.number(sensors) !== sensors || a.number(registers) !== registers) {
      throw new TrackerStateError('other-tracker', 'the state is of another tracker');
    }
    for (const state of this.#sensors) if (state !== undefined) archiveSensor(state, a);
    this.#table.archive(a, sensors);
    this.#registration?.archive(a);
    this.#bodies.archive(a);
    a.array(this.plotsBySensor);
    this.#scans = a.number(this.#scans);
    this.#nowS = a.number(this.#nowS);
    this.#nextNumber = a.count(this.#nextNumber, 1, 2 ** 32);
    archiveCounters(this.counters, a);
  }

  /** Bytes that the tracks take, with room for more and the candidates of a scan; grows with them. */
  get trackBytes(): number {
    return this.#table.bytes;
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
    for (let scan = this.#next(batch); scan !== null; scan = this.#next(batch)) this.#process(scan);
    this.#drop();
  }

  /** The tracks that fly ballistically, with their predicted impacts; worked out after each plot. */
  ballistic(): BallisticTrack[] {
    const tracks = [...this.#bodies.tracks()];
    return tracks.map((body) => describeBody(body, this.#table.column.number[body.slot]!));
  }

  /** What is known about the biases of a sensor; undefined for one that is not a radar in use. */
  registration(sensorIndex: number): SensorRegistration | undefined {
    return this.#registration?.of(sensorIndex);
  }

  /**
   * Confirmed live tracks, one row each in order of number, each with the state at its own latest
   * plot (`timeS`), or predicted to `atS` by the track's own motion models where that is later.
   * Tracks beyond `into.capacity` are left out.
   */
  snapshot(into: TrackBatch, atS?: number): void {
    const { column, confirmed, confirmedCount } = this.#table;
    into.count = Math.min(confirmedCount, into.capacity);
    for (let row = 0; row < into.count; row++) {
      const slot = confirmed[row]!;
      writeRow(this.#table, slot, this.#sensors, this.#parameters, this.#nowS, atS, into, row);
      const body = column.domain[slot] === Domain.ballistic ? this.#bodies.of(slot) : undefined;
      if (body !== undefined) writeBallisticState(body, atS, into, row);
    }
    flagDuplicateAddresses(into, this.#addresses);
  }

  /** The next scan of the batch; the gate is laid out anew for each slice of time. */
  #next(batch: PlotBatch): Scan | null {
    const before = this.#intake.slice;
    const scan = this.#intake.next(batch);
    if (scan === null) return null;
    if (this.#intake.slice !== before) this.#beginSlice(scan.timeS);
    scan.id = ++this.#scans;
    return scan;
  }

  #beginSlice(timeS: number): void {
    this.#gate.index(timeS);
    this.#registration?.advance(timeS);
  }

  #process(scan: Scan): void {
    const table = this.#table;
    const association = this.#association;
    const { candidates } = this.#gate;

    this.#gate.run(scan);

    association.collect(candidates, table.capacity, scan.plots);
    this.#densities.fill(scan);
    weighPairs(scan, table, this.#parameters.lifeS, candidates, association, this.#densities, this.#looks);
    association.solve(candidates, scan.plots);

    updateTracks(scan, table, candidates, association, this.#looks, this.#registration);
    this.#confirm();
    if (scan.polar) this.#followBodies(scan);
    startTracks(scan, table, this.#parameters, this.#gate, association, this.#densities, this.counters);
    if (!scan.polar) return;
    countMisses(scan, table, this.#parameters.lifeS);
    this.#judge(scan);
  }

  /** Bodies in ballistic flight take their plots before new aircraft are looked for; new ones get a number. */
  #followBodies(scan: Scan): void {
    const { candidates } = this.#gate;
    this.#bodies.take(scan, this.#association, candidates, this.#densities.clutter, this.#risen);
    for (const slot of this.#risen) {
      if (this.#table.column.life[slot] === Life.confirmed) continue;
      this.#table.confirm(slot, this.#nextNumber++);
      this.counters.tracksConfirmed++;
    }
  }

  /** Once a turn: whether the radar still agrees with the tracks; one that does not weighs little. */
  #judge({ state, timeS }: Scan): void {
    if (!state.health.judge(timeS, state.periodS)) return;
    const { wild } = state.health;
    state.rangeNoise.distrust(wild ? DISTRUST : 1);
    state.azimuthNoise.distrust(wild ? DISTRUST : 1);
    if (wild) this.#registration?.forget(state.index);
  }

  /** Numbers the scan's tracks that have earned it. */
  #confirm(): void {
    const { tracks, trackCount } = this.#association;
    for (let i = 0; i < trackCount; i++) {
      const slot = tracks[i]!;
      if (this.#table.column.life[slot] !== Life.tentative) continue;
      if (!deservesNumber(this.#table, slot, this.#parameters)) continue;
      this.#table.confirm(slot, this.#nextNumber++);
      this.counters.tracksConfirmed++;
    }
  }

  /** Ends tracks that are gone; a start that came to nothing was clutter. */
  #drop(): void {
    this.counters.tracksDropped += this.#bodies.drop(this.#nowS);
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
