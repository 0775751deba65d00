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
 * What a partner's tracker says depends on its set alone: it is fed the same batches as all, it
 * cannot see other sensors' plots, and its numbers are its own. Two partners share a tracker only
 * when both had the same set since the node started, for then their trackers would be equal to
 * the last bit. A set that is no longer used is kept warm, so that resuming an agreement restores
 * its flow at once.
 */
export class TrackingRoom {
  readonly own: TrackingInstance;
  private readonly sensors: readonly Sensor[];
  private readonly firstNumbers: Readonly<Record<string, number>>;
  private readonly tracksMax: number;
  private readonly atStart = new Map<string, TrackingInstance>();
  private readonly byPartner = new Map<NationCode, Map<string, TrackingInstance>>();
  private started = false;

  /** `tracksMax` bounds the live tracks of each tracker. */
  constructor(sensors: readonly Sensor[], firstNumbers: Readonly<Record<string, number>>, tracksMax: number) {
    this.sensors = sensors;
    this.firstNumbers = firstNumbers;
    this.tracksMax = tracksMax;
    this.own = this.forSet(new Uint8Array(sensors.length).fill(1));
  }

  /** The tracker for partner `nation` over the sensors that `uses` marks. */
  forPartner(nation: NationCode, uses: Uint8Array): TrackingInstance {
    const known = this.byPartner.get(nation) ?? new Map<string, TrackingInstance>();
    this.byPartner.set(nation, known);
    const set = this.setName(uses);
    const instance = known.get(set) ?? this.forSet(uses);
    // The latest used goes last; the longest unused is forgotten.
    known.delete(set);
    known.set(set, instance);
    for (const oldest of known.keys()) {
      if (known.size <= INSTANCES_PER_PARTNER_MAX) break;
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

  /** The next free track number of each set, to be kept over a restart. */
  nextNumbers(): Record<string, number> {
    const numbers: Record<string, number> = { ...this.firstNumbers };
    for (const { set, tracker } of this.instances()) {
      numbers[set] = Math.max(numbers[set] ?? 1, tracker.nextNumber);
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

  private forSet(uses: Uint8Array): TrackingInstance {
    const set = this.setName(uses);
    const shared = this.started ? undefined : this.atStart.get(set);
    if (shared) return shared;
    const saved = this.firstNumbers[set];
    const instance: TrackingInstance = {
      set,
      tracker: new Tracker({
        sensors: this.sensors,
        uses: uses.slice(),
        firstNumber: saved === undefined ? 1 : saved + NUMBERS_SKIPPED,
        tracksMax: this.tracksMax,
      }),
      tracks: createTrackBatch(this.tracksMax, this.sensors.length),
    };
    if (!this.started) this.atStart.set(set, instance);
    return instance;
  }
}
