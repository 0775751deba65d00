import type { Label, NationCode, Sensor, TrackBatch } from '@musubi/model';
import { ground, type Reason, type ReleaseContext } from './decision.ts';
import { labelToward } from './grant.ts';
import { joinLabels } from './labels.ts';
import type { Policies } from './policy.ts';

/** What the sensors that made a track mean for its release; the same for all tracks it is the same for. */
export interface Lineage {
  /** Its number within the call, from 0. */
  readonly index: number;
  /** The join of the sensors' labels; null when there is none, and then `problem` says why. */
  readonly label: Label | null;
  readonly problem: Reason | null;
  readonly originators: readonly NationCode[];
  /** At least one sensor reports exercise, simulated, or neither. */
  readonly exercise: boolean;
  readonly simulated: boolean;
  readonly real: boolean;
}

const NOTHING = {
  label: null,
  problem: ground('lineage-unknown', 'Nothing says what this was made from'),
  originators: [],
  exercise: false,
  simulated: false,
  real: false,
};
const UNKNOWN = { ...NOTHING, problem: ground('lineage-unknown', 'It comes from a sensor nobody knows') };
const UNTRIED = -1;

/**
 * Finds the lineage of rows by going from sensor to sensor: since the join is associative, what a
 * further sensor adds depends only on the lineage so far, and each such step is worked out once, for
 * all sensors that add the same. However many sets of sensors occur, there are only as many
 * lineages as there are joint labels.
 */
export class Lineages {
  readonly #policies: Policies;
  /** What sensors add, each once; those that nobody knows add the first. */
  readonly #kinds: (Omit<Lineage, 'index'> | null)[] = [null];
  /** For each place in the table of sensors its place in `#kinds`. */
  readonly #kindOf: Uint16Array;
  readonly #found: Lineage[] = [];
  readonly #byContent = new Map<string, number>();
  /** For each lineage found, the one that each kind leads on to. */
  readonly #next: Int32Array[] = [];

  constructor(sensors: readonly Sensor[], context: ReleaseContext) {
    this.#policies = context.policies;
    const places = new Map<string, number>();
    this.#kindOf = Uint16Array.from(sensors, (sensor, place) => {
      if (sensor.index !== place) return 0;
      const added = addedBy(sensor, context);
      const content = JSON.stringify(added);
      const known = places.get(content) ?? this.#kinds.push(added) - 1;
      places.set(content, known);
      return known;
    });
    this.#place(NOTHING);
  }

  of(batch: TrackBatch, row: number): Lineage {
    const { lineage, lineageWords } = batch;
    let at = 0;
    for (let word = 0; word < lineageWords; word++) {
      let bits = lineage[row * lineageWords + word] as number;
      while (bits !== 0) {
        at = this.#step(at, word * 32 + 31 - Math.clz32(bits & -bits));
        bits &= bits - 1;
      }
    }
    return this.#found[at] as Lineage;
  }

  #step(at: number, sensor: number): number {
    const next = this.#next[at] as Int32Array;
    const kind = this.#kindOf[sensor] ?? 0;
    if (next[kind] === UNTRIED) {
      next[kind] = this.#place(this.#joined(this.#found[at] as Lineage, this.#kinds[kind] ?? null));
    }
    return next[kind] as number;
  }

  #joined(before: Lineage, added: Omit<Lineage, 'index'> | null): Omit<Lineage, 'index'> {
    if (added === null || before.problem === UNKNOWN.problem) return UNKNOWN;
    if (before.problem !== null && before.problem !== NOTHING.problem) return before;
    const label = added.label as Label;
    const joined = joinLabels(before.label === null ? [label] : [before.label, label], this.#policies);
    if ('problem' in joined) return { ...NOTHING, problem: ground('label-unknown', joined.problem.text) };
    return {
      label: joined.label,
      problem: null,
      originators: [...new Set([...before.originators, ...added.originators])].sort(),
      exercise: before.exercise || added.exercise,
      simulated: before.simulated || added.simulated,
      real: before.real || added.real,
    };
  }

  #place({ label, problem, originators, exercise, simulated, real }: Omit<Lineage, 'index'>): number {
    const content = JSON.stringify([label, problem, originators, exercise, simulated, real]);
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    const index = this.#found.length;
    this.#byContent.set(content, index);
    this.#next.push(new Int32Array(this.#kinds.length).fill(UNTRIED));
    return this.#found.push({ index, label, problem, originators, exercise, simulated, real }) - 1;
  }
}

/** What a sensor alone means for the release of what it made. */
function addedBy(sensor: Sensor, context: ReleaseContext): Omit<Lineage, 'index'> {
  const { nation, exercise, simulated } = sensor;
  const real = !(exercise || simulated);
  return { label: labelToward(sensor, context), problem: null, originators: [nation], exercise, simulated, real };
}

/** The sensors of the table whose bits a row has. */
export function sensorsOf(batch: TrackBatch, row: number, sensors: readonly Sensor[]): Sensor[] {
  return sensors.filter((_, place) => {
    const word = place < batch.lineageWords * 32 ? batch.lineage[row * batch.lineageWords + (place >>> 5)] : 0;
    return (((word as number) >>> (place & 31)) & 1) === 1;
  });
}
