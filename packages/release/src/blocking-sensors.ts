import type { Sensor, TrackBatch } from '@musubi/model';
import type { Reason, ReleaseContext } from './decision.ts';
import { sensorLabelReason } from './sensors.ts';

const UNTRIED = -1;

/**
 * The sensors whose labels do not list the recipient, and which of them each row comes from. However
 * many sets of sensors occur, few differ in these, so what is said of a row is put together once.
 */
export class BlockingSensors {
  readonly #sensors: number;
  /** By the place of the sensor; null where its label lists the recipient. */
  readonly #reasons: readonly (Reason | null)[];
  /** A bit for each sensor that has a reason, in words of 32 as a row's lineage. */
  readonly #mask: Uint32Array;
  readonly #sets: (readonly Reason[])[] = [];
  /** For each set, the one that each further sensor makes of it. */
  readonly #next: Int32Array[] = [];

  constructor(sensors: readonly Sensor[], context: ReleaseContext) {
    this.#sensors = sensors.length;
    this.#reasons = sensors.map((sensor) => sensorLabelReason(sensor, context));
    this.#mask = new Uint32Array(Math.ceil(sensors.length / 32));
    this.#reasons.forEach((reason, place) => {
      if (reason !== null) this.#mask[place >>> 5] = (this.#mask[place >>> 5] as number) | (1 << (place & 31));
    });
    this.#add([]);
  }

  /** The number of the set of such sensors that a row comes from: equal for rows with equal sets. */
  of({ lineage, lineageWords }: TrackBatch, row: number): number {
    let set = 0;
    for (let word = 0; word < lineageWords; word++) {
      let bits = (lineage[row * lineageWords + word] as number) & (this.#mask[word] ?? 0);
      while (bits !== 0) {
        set = this.#step(set, word * 32 + 31 - Math.clz32(bits & -bits));
        bits &= bits - 1;
      }
    }
    return set;
  }

  /** Why each sensor of a set keeps a row back, in the order of the table. */
  reasons(set: number): readonly Reason[] {
    return this.#sets[set] as readonly Reason[];
  }

  #step(set: number, sensor: number): number {
    const next = this.#next[set] as Int32Array;
    if (next[sensor] === UNTRIED) next[sensor] = this.#add([...this.reasons(set), this.#reasons[sensor] as Reason]);
    return next[sensor] as number;
  }

  #add(reasons: readonly Reason[]): number {
    this.#next.push(new Int32Array(this.#sensors).fill(UNTRIED));
    return this.#sets.push(reasons) - 1;
  }
}
