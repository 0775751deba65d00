import { type Archive, TrackerStateError } from './archive.ts';
import { CALLSIGN_BYTES, CONTRIBUTORS_MAX, NO_SENSOR } from '@musubi/model';
import { GROWTH, type Kernel } from './kernel.ts';
import { COVARIANCES_SIZE, MEANS_SIZE, MODELS_MAX } from './state-layout.ts';
import { UNREST_AT_START } from './unrest.ts';

/** What a track is made of; plots of one domain never feed a track of the other. */
export const Domain = { air: 0, surface: 1, ballistic: 2 } as const;
export const Life = { free: 0, tentative: 1, confirmed: 2 } as const;

const FIRST_CAPACITY = 256;

function columns(capacity: number, lineageWords: number) {
  return {
    number: new Uint32Array(capacity),
    lastPlotS: new Float64Array(capacity),
    existence: new Float64Array(capacity),
    /** Time for which `existence` holds, s. */
    existenceS: new Float64Array(capacity),
    plots: new Uint32Array(capacity),
    radarPlots: new Uint32Array(capacity),
    /** Cell of the starting sensor's clutter map, for when the track turns out to be clutter. */
    startSensor: new Uint16Array(capacity),
    startCell: new Int8Array(capacity),
    altitudeKind: new Uint8Array(capacity),
    pressureS: new Float64Array(capacity),
    address: new Int32Array(capacity),
    addressTrust: new Int8Array(capacity),
    mmsi: new Int32Array(capacity),
    mode3A: new Int16Array(capacity),
    mode3ATrust: new Int8Array(capacity),
    callsign: new Uint8Array(capacity * CALLSIGN_BYTES),
    targetKind: new Uint8Array(capacity),
    /** Flags that stay: exercise, simulated, test. */
    stickyFlags: new Uint32Array(capacity),
    emergencyS: new Float64Array(capacity),
    spiS: new Float64Array(capacity),
    onGround: new Uint8Array(capacity),
    lineage: new Uint32Array(capacity * lineageWords),
    contributorKinds: new Uint16Array(capacity * CONTRIBUTORS_MAX),
  };
}

type Columns = ReturnType<typeof columns> & ReturnType<Kernel['trackColumns']>;

/**
 * Every live track as columns by slot. Grows by a quarter up to `tracksMax`; a freed slot is reused.
 * `slots[0..count)` are the live slots, oldest first; `confirmed[0..confirmedCount)` those with a
 * number, by number. All arrays are replaced when the table grows, and some when candidates do: read them again
 * after `allocate` and after `Candidates.reserve`.
 */
export class TrackTable {
  column: Columns;
  count = 0;
  confirmed: Int32Array;
  confirmedCount = 0;
  readonly lineageWords: number;
  readonly kernel: Kernel;
  readonly #tracksMax: number;
  #capacity: number;
  #free: Int32Array;
  #freeCount = 0;

  constructor(tracksMax: number, sensorCount: number, kernel: Kernel) {
    this.kernel = kernel;
    this.lineageWords = Math.max(1, Math.ceil(sensorCount / 32));
    this.#tracksMax = tracksMax;
    this.#capacity = Math.min(FIRST_CAPACITY, tracksMax);
    kernel.resize(this.#capacity, kernel.pairs);
    this.column = { ...columns(this.#capacity, this.lineageWords), ...kernel.trackColumns() };
    kernel.whenMoved(() => Object.assign(this.column, kernel.trackColumns()));
    this.confirmed = new Int32Array(this.#capacity);
    this.#free = new Int32Array(this.#capacity);
    this.#offer(0);
  }

  get slots(): Int32Array {
    return this.column.slots;
  }

  get capacity(): number {
    return this.#capacity;
  }

  /** Bytes of all columns, the kernel's candidates included. */
  get bytes(): number {
    const { buffer } = this.column.mean;
    const own = Object.values(this.column).filter((column) => column.buffer !== buffer);
    return this.kernel.bytes + own.reduce((sum, column) => sum + column.byteLength, 0);
  }

  /** A slot for a new track, cleared; −1 when the table is full. */
  allocate(): number {
    if (this.#freeCount === 0 && !this.#grow()) return -1;
    const slot = this.#free[--this.#freeCount]!;
    this.#clear(slot);
    this.slots[this.count++] = slot;
    return slot;
  }

  /** Confirms a tentative track under a number, which must be larger than all given before. */
  confirm(slot: number, number: number): void {
    this.column.life[slot] = Life.confirmed;
    this.column.number[slot] = number;
    this.confirmed[this.confirmedCount++] = slot;
  }

  /** Frees every live slot whose `life` has been set to free, keeping the order of the others. */
  sweep(): void {
    const life = this.column.life;
    let kept = 0;
    for (let i = 0; i < this.confirmedCount; i++) {
      const slot = this.confirmed[i]!;
      if (life[slot] !== Life.free) this.confirmed[kept++] = slot;
    }
    this.confirmedCount = kept;
    kept = 0;
    for (let i = 0; i < this.count; i++) {
      const slot = this.slots[i]!;
      if (life[slot] === Life.free) this.#free[this.#freeCount++] = slot;
      else this.slots[kept++] = slot;
    }
    this.count = kept;
  }

  /** Saves the table or puts a saved one in its place; slots that lead nowhere are refused. */
  archive(a: Archive, sensors: number): void {
    const capacity = a.count(this.#capacity, Math.min(FIRST_CAPACITY, this.#tracksMax), this.#tracksMax);
    if (capacity !== this.#capacity) this.#resize(capacity);
    const all = this.column as unknown as Record<string, Float64Array>;
    for (const name in all) a.array(all[name]!);
    a.array(this.confirmed);
    a.array(this.#free);
    this.count = a.count(this.count, 0, capacity);
    this.confirmedCount = a.count(this.confirmedCount, 0, this.count);
    this.#freeCount = a.count(this.#freeCount, capacity - this.count, capacity - this.count);
    if (a.reading) this.#check(sensors);
  }

  #resize(capacity: number): void {
    this.#capacity = capacity;
    this.kernel.resize(capacity, this.kernel.pairs);
    this.column = { ...columns(capacity, this.lineageWords), ...this.kernel.trackColumns() };
    this.confirmed = new Int32Array(capacity);
    this.#free = new Int32Array(capacity);
  }

  /** Every slot must be live or free exactly once, and live ones must hold what the code relies on. */
  #check(sensors: number): void {
    const c = this.column;
    const seen = new Uint8Array(this.#capacity);
    for (let i = 0; i < this.count; i++) this.#once(seen, this.slots[i]!);
    for (let i = 0; i < this.#freeCount; i++) this.#once(seen, this.#free[i]!);
    for (let i = 0; i < this.confirmedCount; i++) {
      if (c.life[this.confirmed[i]!] !== Life.confirmed) throw new TrackerStateError('value', 'no such track');
    }
    for (let i = 0; i < this.count; i++) {
      const slot = this.slots[i]!;
      let sum = c.timeS[slot]! + c.latitudeRad[slot]! + c.longitudeRad[slot]! + c.existence[slot]! + c.lastPlotS[slot]!;
      sum += c.unrest[slot]!;
      for (let k = 0; k < MEANS_SIZE; k++) sum += c.mean[slot * MEANS_SIZE + k]!;
      for (let k = 0; k < COVARIANCES_SIZE; k++) sum += c.covariance[slot * COVARIANCES_SIZE + k]!;
      for (let k = 0; k < MODELS_MAX; k++) sum += c.weight[slot * MODELS_MAX + k]!;
      const sound = Number.isFinite(sum) && c.dormant[slot]! <= 1 && c.domain[slot]! <= 2 && c.startCell[slot]! < 128;
      if (!sound || c.startSensor[slot]! >= sensors) throw new TrackerStateError('value', 'a track makes no sense');
    }
  }

  #once(seen: Uint8Array, slot: number): void {
    if (seen[slot] !== 0) throw new TrackerStateError('value', 'a slot is there twice or not at all');
    seen[slot] = 1;
  }

  #offer(from: number): void {
    for (let slot = this.#capacity - 1; slot >= from; slot--) this.#free[this.#freeCount++] = slot;
  }

  #grow(): boolean {
    const before = this.#capacity;
    if (before >= this.#tracksMax) return false;
    this.#capacity = Math.min(this.#tracksMax, Math.ceil(before * GROWTH));
    const larger = columns(this.#capacity, this.lineageWords);
    const from = this.column as unknown as Record<string, Float64Array>;
    const to = larger as unknown as Record<string, Float64Array>;
    for (const name in to) to[name]!.set(from[name]!);
    Object.assign(this.column, larger);
    this.kernel.resize(this.#capacity, this.kernel.pairs);
    this.confirmed = longer(this.confirmed, this.#capacity);
    this.#free = new Int32Array(this.#capacity);
    this.#offer(before);
    return true;
  }

  #clear(slot: number): void {
    const c = this.column;
    c.number[slot] = 0;
    c.plots[slot] = 0;
    c.radarPlots[slot] = 0;
    c.scan[slot] = 0;
    c.dormant[slot] = 0;
    c.unrest[slot] = UNREST_AT_START;
    c.turnPendingRad[slot] = 0;
    c.altitudeKind[slot] = 0;
    c.pressureS[slot] = Number.NEGATIVE_INFINITY;
    c.address[slot] = -1;
    c.addressTrust[slot] = 0;
    c.mmsi[slot] = -1;
    c.mode3A[slot] = -1;
    c.mode3ATrust[slot] = 0;
    c.callsign.fill(0, slot * CALLSIGN_BYTES, (slot + 1) * CALLSIGN_BYTES);
    c.targetKind[slot] = 0;
    c.stickyFlags[slot] = 0;
    c.emergencyS[slot] = Number.NEGATIVE_INFINITY;
    c.spiS[slot] = Number.NEGATIVE_INFINITY;
    c.onGround[slot] = 0;
    c.lineage.fill(0, slot * this.lineageWords, (slot + 1) * this.lineageWords);
    c.contributorSensor.fill(NO_SENSOR, slot * CONTRIBUTORS_MAX, (slot + 1) * CONTRIBUTORS_MAX);
    c.contributorTimeS.fill(0, slot * CONTRIBUTORS_MAX, (slot + 1) * CONTRIBUTORS_MAX);
  }
}

function longer(old: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(old);
  return larger;
}
