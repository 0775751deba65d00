import type { Label, NationCode, Sensor, TrackBatch } from '@musubi/model';
import { ground, type Reason } from './decision.ts';
import { joinLabels } from './labels.ts';
import type { Policies } from './policy.ts';

/** What a set of sensors means for the tracks made from it; one for each set that occurs. */
export interface Lineage {
  /** Number of the set within the call, from 0. */
  readonly index: number;
  readonly sensors: readonly Sensor[];
  /** The join of their labels; null when there is none, and then `problem` says why. */
  readonly label: Label | null;
  readonly problem: Reason | null;
  readonly originators: readonly NationCode[];
  /** At least one sensor reports exercise, simulated, or neither. */
  readonly exercise: boolean;
  readonly simulated: boolean;
  readonly real: boolean;
}

/** Finds the lineage of rows, making each distinct one once. */
export class Lineages {
  readonly #sensors: readonly Sensor[];
  readonly #policies: Policies;
  readonly #known = new Map<number | string, Lineage>();

  constructor(sensors: readonly Sensor[], policies: Policies) {
    this.#sensors = sensors;
    this.#policies = policies;
  }

  of(batch: TrackBatch, row: number): Lineage {
    const key = lineageKey(batch, row);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#make(batch, row);
    this.#known.set(key, made);
    return made;
  }

  #make(batch: TrackBatch, row: number): Lineage {
    const places = placesOf(batch, row);
    const sensors = places.flatMap((place) => {
      const sensor = this.#sensors[place];
      return sensor?.index === place ? [sensor] : [];
    });
    const same = {
      index: this.#known.size,
      sensors,
      originators: [...new Set(sensors.map((sensor) => sensor.nation))].sort(),
      exercise: sensors.some((sensor) => sensor.exercise),
      simulated: sensors.some((sensor) => sensor.simulated),
      real: sensors.some((sensor) => !sensor.exercise && !sensor.simulated),
    };
    if (sensors.length < places.length) {
      return { ...same, label: null, problem: ground('lineage-unknown', 'It comes from a sensor nobody knows') };
    }
    const joined = joinLabels(
      sensors.map((sensor) => sensor.label),
      this.#policies,
    );
    if ('label' in joined) return { ...same, label: joined.label, problem: null };
    return { ...same, label: null, problem: ground('label-unknown', joined.problem.text) };
  }
}

function lineageKey(batch: TrackBatch, row: number): number | string {
  const { lineage, lineageWords } = batch;
  if (lineageWords === 1) return lineage[row] as number;
  return lineage.subarray(row * lineageWords, (row + 1) * lineageWords).join();
}

/** The places in the sensor table whose bits are set. */
function placesOf(batch: TrackBatch, row: number): number[] {
  const places: number[] = [];
  for (let place = 0; place < batch.lineageWords * 32; place++) {
    const word = batch.lineage[row * batch.lineageWords + (place >>> 5)] as number;
    if ((word >>> (place & 31)) & 1) places.push(place);
  }
  return places;
}
