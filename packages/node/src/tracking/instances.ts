import { createTrackBatch, type NationCode, type PlotBatch, type Sensor, type TrackBatch } from '@musubi/model';
import { Tracker } from '@musubi/tracker';

/** How many trackers a partner may have at once: the one in use and those of earlier terms. */
const INSTANCES_PER_PARTNER_MAX = 4;
/** Numbers skipped at a restart, for those given since the last save. */
const NUMBERS_SKIPPED = 100;

/** A tracker over one set of sensors, with its latest tracks. */
export interface TrackingInstance {
  /** The sensors it reads, by name. */
  readonly set: string;
  readonly tracker: Tracker;
  readonly tracks: TrackBatch;
}

/**
 * The trackers of a node: one over all its own sensors, and one for each distinct set of sensors
 * that a partner may profit from.
 *
 * What a partner's tracker says depends on its sets alone: it is fed the same batches as all, it
 * cannot see other sensors' plots, and its numbers are its own, over restarts too. Two share a
 * tracker only when both had the same set since the node started and begin at the same number, for
 * then their trackers would be equal to the last bit. A set that is no longer used is kept warm, so that resuming an agreement restores
 * its flow at once.
 */
export class TrackingRoom {
  readonly own: TrackingInstance;
  private readonly sensors: readonly Sensor[];
  /** The next number of trackers that are not there, or not any more, by their key. */
  private readonly firstNumbers: Record<string, number>;
  private readonly tracksMax: number;
  private readonly atStart = new Map<string, TrackingInstance>();
  private readonly byPartner = new Map<NationCode, Map<string, TrackingInstance>>();
  private started = false;

  /** `tracksMax` bounds the live tracks of each tracker. */
  constructor(sensors: readonly Sensor[], firstNumbers: Readonly<Record<string, number>>, tracksMax: number) {
    this.sensors = sensors;
    this.firstNumbers = { ...firstNumbers };
    this.tracksMax = tracksMax;
    const all = new Uint8Array(sensors.length).fill(1);
    this.own = this.forSet(all, keyOf(null, this.setName(all)));
  }

  /** The tracker for partner `nation` over the sensors that `uses` marks. */
  forPartner(nation: NationCode, uses: Uint8Array): TrackingInstance {
    const known = this.byPartner.get(nation) ?? new Map<string, TrackingInstance>();
    this.byPartner.set(nation, known);
    const set = this.setName(uses);
    const instance = known.get(set) ?? this.forSet(uses, keyOf(nation, set));
    // The latest used goes last; the longest unused is forgotten.
    known.delete(set);
    known.set(set, instance);
    for (const oldest of known.keys()) {
      if (known.size <= INSTANCES_PER_PARTNER_MAX) break;
      this.firstNumbers[keyOf(nation, oldest)] = known.get(oldest)?.tracker.nextNumber ?? 1;
      known.delete(oldest);
    }
    return instance;
  }

  /** Feeds a batch to every tracker. */
  update(batch: PlotBatch, nowS: number): void {
    this.started = true;
    for (const { tracker } of this.instances()) tracker.update(batch, nowS);
  }

  /** Brings every instance's `tracks` up to date. */
  snapshot(): void {
    for (const { tracker, tracks } of this.instances()) tracker.snapshot(tracks);
  }

  /** The next free track number of each tracker of each partner, to be kept over a restart. */
  nextNumbers(): Record<string, number> {
    const numbers: Record<string, number> = { ...this.firstNumbers };
    numbers[keyOf(null, this.own.set)] = this.own.tracker.nextNumber;
    for (const [nation, known] of this.byPartner) {
      for (const [set, { tracker }] of known) numbers[keyOf(nation, set)] = tracker.nextNumber;
    }
    return numbers;
  }

  get instanceCount(): number {
    return this.instances().size;
  }

  private setName(uses: Uint8Array): string {
    return this.sensors
      .filter((sensor) => uses[sensor.index] === 1)
      .map((sensor) => sensor.id)
      .join(' ');
  }

  private instances(): Set<TrackingInstance> {
    const all = new Set<TrackingInstance>([this.own]);
    for (const known of this.byPartner.values()) for (const instance of known.values()) all.add(instance);
    return all;
  }

  private forSet(uses: Uint8Array, key: string): TrackingInstance {
    const set = this.setName(uses);
    const saved = this.firstNumbers[key];
    const firstNumber = saved === undefined ? 1 : saved + NUMBERS_SKIPPED;
    const like = `${firstNumber} ${set}`;
    const shared = this.started ? undefined : this.atStart.get(like);
    if (shared) return shared;
    const instance: TrackingInstance = {
      set,
      tracker: new Tracker({ sensors: this.sensors, uses: uses.slice(), firstNumber, tracksMax: this.tracksMax }),
      tracks: createTrackBatch(this.tracksMax, this.sensors.length),
    };
    if (!this.started) this.atStart.set(like, instance);
    return instance;
  }
}

/**
 * Under what the next number of a tracker is kept: each partner's apart, and the node's own. Were
 * they kept by the set alone, a partner's numbers after a restart would tell how many tracks another
 * had seen with the same sensors, and whether the node has any beside them.
 */
function keyOf(nation: NationCode | null, set: string): string {
  return nation === null ? set : `${nation}: ${set}`;
}
