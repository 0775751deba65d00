import type { Joint } from './joint-table.ts';
import type { MemberTable } from './member-table.ts';
import type { PairTest } from './pair-test.ts';
import type { PictureParameters } from './parameters.ts';
import type { Prediction } from './prediction.ts';

export interface Fit {
  /** Lower is better. */
  readonly score: number;
  /** Looks that must agree before the two become one. */
  readonly looks: number;
}

/** Whether every member of one joint track fits every member of another. */
export class JointFit {
  readonly #members: MemberTable;
  readonly #prediction: Prediction;
  readonly #test: PairTest;
  readonly #parameters: PictureParameters;

  constructor(members: MemberTable, prediction: Prediction, test: PairTest, parameters: PictureParameters) {
    this.#members = members;
    this.#prediction = prediction;
    this.#test = test;
    this.#parameters = parameters;
  }

  /** The worst of all pairs of members, or null where one of them does not allow it. */
  of(a: Joint, b: Joint): Fit | null {
    const pairs = this.#crossPairs(a, b);
    const addressed = pairs.some(([x, y]) => this.#test.evidence(x, y).sameAddress);
    let score = Number.NEGATIVE_INFINITY;
    let supported = false;
    for (const [x, y] of pairs) {
      score = Math.max(score, this.#pairScore(x, y, addressed));
      if (score === Number.POSITIVE_INFINITY) return null;
      supported ||= this.#test.evidence(x, y).supported;
    }
    if (score === Number.NEGATIVE_INFINITY) return null;
    const { joinLooks } = this.#parameters;
    return { score, looks: addressed ? 1 : Math.max(1, joinLooks - (supported ? 1 : 0)) };
  }

  /** Where one address already says that the joint tracks are one, the other members only must not object. */
  #pairScore(x: number, y: number, addressed: boolean): number {
    const { coasting } = this.#prediction;
    const { veto, sameAddress } = this.#test.evidence(x, y);
    if (veto) return Number.POSITIVE_INFINITY;
    if (coasting[x] === 1 || coasting[y] === 1) return Number.NEGATIVE_INFINITY;
    if (!addressed || sameAddress) return this.#test.joinScore(x, y);
    return this.#test.disagree(x, y) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }

  #crossPairs(a: Joint, b: Joint): [number, number][] {
    const pairs: [number, number][] = [];
    for (const x of a.members) {
      if (this.#givesWay(x, b)) continue;
      for (const y of b.members) if (!this.#givesWay(y, a)) pairs.push([x, y]);
    }
    return pairs;
  }

  /** A coasting track does not keep its nation's place from that nation's fresh one. */
  #givesWay(row: number, other: Joint): boolean {
    const { nation } = this.#members;
    return this.#prediction.coasting[row] === 1 && other.members.some((member) => nation[member] === nation[row]);
  }
}
