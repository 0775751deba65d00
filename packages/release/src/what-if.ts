import { CONTRIBUTORS_MAX, NO_SENSOR, type Sensor, type TrackBatch } from '@musubi/model';
import { TrackDecider } from './decide-track.ts';
import type { Basis, Reason, ReleaseContext } from './decision.ts';
import { releasableSensors } from './sensors.ts';
import { describeTreatment } from './treatment.ts';

/** One track on one side of a comparison. */
export interface Flowing {
  /** Under which article and how it goes; null where it does not. */
  readonly basis: Basis | null;
  readonly because: readonly Reason[];
}

/** A track that is not the same on both sides; the number is that of the batch given. */
export interface FlowChange {
  readonly number: number;
  readonly before: Flowing;
  readonly after: Flowing;
}

/** What would differ, in the order of the batch. */
export interface FlowComparison {
  readonly goesBefore: number;
  readonly goesAfter: number;
  readonly appears: readonly FlowChange[];
  readonly vanishes: readonly FlowChange[];
  /** Goes on both sides, under another article or treated otherwise. */
  readonly changes: readonly FlowChange[];
}

/**
 * What a partner would get in two contexts, such as before and after an event, of the tracks of one
 * tracker over all own sensors.
 *
 * An estimate: a partner's own tracker runs over the sensors that it may profit from, and does not
 * exist for a context that is only thought of. A track counts as followed by it when one of its
 * latest plots is of such a sensor, and is decided on as made from those alone. What a delay or a
 * rate holds back for a while counts as going.
 */
export function compareFlows(
  batch: TrackBatch,
  sensors: readonly Sensor[],
  before: ReleaseContext,
  after: ReleaseContext,
): FlowComparison {
  const sides = [new Side(batch, sensors, before), new Side(batch, sensors, after)] as const;
  let [goesBefore, goesAfter] = [0, 0];
  const [appears, vanishes, changes]: [FlowChange[], FlowChange[], FlowChange[]] = [[], [], []];
  for (let row = 0; row < batch.count; row++) {
    const [was, is] = [sides[0].flowing(row), sides[1].flowing(row)];
    if (was.basis !== null) goesBefore++;
    if (is.basis !== null) goesAfter++;
    const list = was.basis === null ? (is.basis === null ? null : appears) : is.basis === null ? vanishes : changes;
    if (list === null || (list === changes && isSameBasis(was.basis, is.basis))) continue;
    list.push({ number: batch.number[row] as number, before: was, after: is });
  }
  return { goesBefore, goesAfter, appears, vanishes, changes };
}

class Side {
  readonly #batch: TrackBatch;
  readonly #uses: Uint8Array;
  readonly #decider: TrackDecider;
  readonly #nothing: Flowing;

  constructor(batch: TrackBatch, sensors: readonly Sensor[], context: ReleaseContext) {
    const { uses, withheld } = releasableSensors(sensors, context);
    this.#uses = uses;
    this.#batch = { ...batch, lineage: maskedLineage(batch, uses) };
    this.#decider = new TrackDecider(sensors, context);
    this.#nothing = { basis: null, because: nearest(withheld.flatMap(({ because }) => because)) };
  }

  flowing(row: number): Flowing {
    if (!this.#follows(row)) return this.#nothing;
    const decision = this.#decider.decide(this.#batch, row);
    if (decision.basis === null) return { basis: null, because: decision.because };
    const done = describeTreatment(decision.treatment);
    return { basis: done.length === 0 ? decision.basis : { ...decision.basis, done }, because: decision.because };
  }

  #follows(row: number): boolean {
    const { contributorSensor, lineage, lineageWords } = this.#batch;
    let named = false;
    for (let slot = row * CONTRIBUTORS_MAX; slot < (row + 1) * CONTRIBUTORS_MAX; slot++) {
      const sensor = contributorSensor[slot] as number;
      if (sensor === NO_SENSOR) continue;
      named = true;
      if (this.#uses[sensor] === 1) return true;
    }
    if (named) return false;
    return lineage.subarray(row * lineageWords, (row + 1) * lineageWords).some((word) => word !== 0);
  }
}

/** The ground that tells most of why no sensor feeds a partner: an instrument's, where there is one. */
function nearest(because: readonly Reason[]): readonly Reason[] {
  const far = ['not-a-party', 'no-article'];
  const near = because.find(({ instrument, rule }) => instrument !== null && !far.includes(rule));
  return near === undefined ? because.slice(0, 1) : [near];
}

/** The lineage with the bits of the sensors used alone. */
function maskedLineage({ lineage, lineageWords, count }: TrackBatch, uses: Uint8Array): Uint32Array {
  const mask = new Uint32Array(lineageWords);
  for (let sensor = 0; sensor < uses.length; sensor++) {
    if (uses[sensor] === 1) mask[sensor >>> 5] = (mask[sensor >>> 5] as number) | (1 << (sensor & 31));
  }
  return lineage.slice(0, count * lineageWords).map((word, at) => word & (mask[at % lineageWords] as number));
}

function isSameBasis(a: Basis | null, b: Basis | null): boolean {
  return a?.instrument === b?.instrument && a?.article === b?.article && a?.done?.join() === b?.done?.join();
}
