import type { PictureCounters } from './counters.ts';
import type { Joint, JointTable } from './joint-table.ts';
import type { MemberTable } from './member-table.ts';
import type { PairTest } from './pair-test.ts';
import type { PictureParameters } from './parameters.ts';
import type { Prediction } from './prediction.ts';

/** How many of the last `of` looks, one bit each, said yes. */
export function looksSet(bits: number, of: number): number {
  let left = bits & ((1 << of) - 1);
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * Parts members that have come away from their joint track. A contradiction of addresses or of air
 * and sea parts at once; distance parts when `breakLooks` of the last `breakLooksOf` looks said so.
 */
export class Parting {
  readonly #members: MemberTable;
  readonly #joints: JointTable;
  readonly #prediction: Prediction;
  readonly #test: PairTest;
  readonly #parameters: PictureParameters;
  readonly #counters: PictureCounters;

  constructor(
    members: MemberTable,
    joints: JointTable,
    prediction: Prediction,
    test: PairTest,
    parameters: PictureParameters,
    counters: PictureCounters,
  ) {
    this.#members = members;
    this.#joints = joints;
    this.#prediction = prediction;
    this.#test = test;
    this.#parameters = parameters;
    this.#counters = counters;
  }

  /** Looks once at every joint track with more than one member. */
  run(): void {
    for (const joint of [...this.#joints.joints.values()]) {
      if (joint.members.length < 2) continue;
      for (const row of this.#leavers(joint)) {
        this.#joints.release(row);
        this.#joints.begin(row);
        this.#counters.parted++;
      }
    }
  }

  #leavers(joint: Joint): number[] {
    const reference = joint.members.find((row) => this.#prediction.coasting[row] === 0);
    const kept: number[] = [];
    const leavers: number[] = [];
    for (const row of joint.members) {
      const contradicts = kept.some((other) => this.#test.evidence(row, other).veto);
      if (contradicts || this.#hasComeAway(row, reference)) leavers.push(row);
      else kept.push(row);
    }
    return leavers;
  }

  /** Compares with the oldest fresh member; the number stays with the members before it. */
  #hasComeAway(row: number, reference: number | undefined): boolean {
    if (reference === undefined || row === reference || this.#prediction.coasting[row] === 1) return false;
    const { breakLooks, updated } = this.#members;
    if (updated[row] === 0 && updated[reference] === 0) return false;
    const { breakLooks: needed, breakLooksOf } = this.#parameters;
    breakLooks[row] = (breakLooks[row] << 1) | (this.#test.disagree(row, reference) ? 1 : 0);
    return looksSet(breakLooks[row], breakLooksOf) >= needed;
  }
}
