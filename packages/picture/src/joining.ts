import { COVARIANCE_TERMS } from '@musubi/model';
import type { PictureCounters } from './counters.ts';
import type { JointFit } from './joint-fit.ts';
import type { JoinLooks, Joint, JointTable } from './joint-table.ts';
import type { MemberTable } from './member-table.ts';
import { NeighbourGrid } from './neighbour-grid.ts';
import type { PictureParameters } from './parameters.ts';
import { looksSet } from './parting.ts';
import type { Prediction } from './prediction.ts';

/** What agreeing code and callsign may add to the gate; the search must reach as far. */
const SUPPORT_MAX = 8;

/** A joint track that may take in another: it has a member whose state is fresh. */
interface Candidate {
  readonly joint: Joint;
  /** Its oldest fresh member. */
  readonly reference: number;
  /** One bit a nation that has a fresh member in it. */
  readonly nations: number;
  readonly updated: boolean;
  readonly radiusM: number;
  /** Nations it was selected with in this round. */
  claimed: number;
}

interface Pair {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly score: number;
  /** Looks that it takes to join them: fewer where they say they are the same. */
  readonly looks: number;
}

/** Finds joint tracks that are of one object and makes them one. */
export class Joining {
  readonly #members: MemberTable;
  readonly #joints: JointTable;
  readonly #prediction: Prediction;
  readonly #fit: JointFit;
  readonly #parameters: PictureParameters;
  readonly #counters: PictureCounters;
  readonly #grid = new NeighbourGrid();
  #round = 0;
  #compared = 0;

  constructor(
    members: MemberTable,
    joints: JointTable,
    prediction: Prediction,
    fit: JointFit,
    parameters: PictureParameters,
    counters: PictureCounters,
  ) {
    this.#members = members;
    this.#joints = joints;
    this.#prediction = prediction;
    this.#fit = fit;
    this.#parameters = parameters;
    this.#counters = counters;
  }

  /** One look: candidates, pairs in reach, the best pairing of nations, M of N looks, join. */
  run(): void {
    this.#round++;
    const candidates = this.#candidates();
    const pairs = this.#pairs(candidates);
    pairs.sort(
      (x, y) => x.score - y.score || x.a.joint.number - y.a.joint.number || x.b.joint.number - y.b.joint.number,
    );
    const selected = pairs.filter(select);
    for (const pair of selected) this.#look(pair);
    this.#forgetMissed(candidates);
    const joined = new Set<Joint>();
    for (const pair of selected) this.#joinIfDue(pair, joined);
  }

  #candidates(): Candidate[] {
    const candidates: Candidate[] = [];
    for (const joint of this.#joints.joints.values()) {
      let nations = 0;
      let updated = false;
      let reference = -1;
      for (const row of joint.members) {
        if (this.#prediction.coasting[row] === 1) continue;
        if (reference < 0) reference = row;
        nations |= 1 << this.#members.nation[row];
        updated ||= this.#members.updated[row] === 1;
      }
      if (reference < 0) continue;
      candidates.push({ joint, reference, nations, updated, radiusM: this.#radiusM(reference), claimed: 0 });
    }
    return candidates;
  }

  /**
   * A pair in the gate is never farther apart than the greater of its two radii: |d|² is at most
   * the gate times the greatest variance of the summed covariance.
   */
  #radiusM(row: number): number {
    const p = this.#prediction.covariance;
    const at = row * COVARIANCE_TERMS;
    const half = (p[at] - p[at + 4]) / 2;
    const greatest = (p[at] + p[at + 4]) / 2 + Math.hypot(half, p[at + 1]);
    const gate = Math.max(this.#parameters.joinGate2, this.#parameters.joinGate4) + SUPPORT_MAX;
    const reach = Math.sqrt(2 * gate * (greatest + this.#parameters.sigmaBiasM ** 2));
    return Math.min(this.#parameters.searchMaxM, reach);
  }

  #pairs(candidates: Candidate[]): Pair[] {
    const pairs: Pair[] = [];
    const { latitudeRad, longitudeRad } = this.#prediction;
    this.#compared = 0;
    this.#pairsByAddress(candidates, pairs);
    this.#grid.reset(candidates.length);
    candidates.forEach(({ reference }, index) => {
      this.#grid.add(index, latitudeRad[reference], longitudeRad[reference]);
    });
    candidates.forEach((a, index) => {
      this.#grid.visitNear(latitudeRad[a.reference], longitudeRad[a.reference], a.radiusM, (other) => {
        const b = candidates[other] as Candidate;
        // Each pair once: from the side that reaches farther.
        if (b.radiusM > a.radiusM || (b.radiusM === a.radiusM && other <= index)) return;
        this.#compare(a, b, pairs);
      });
    });
    return pairs;
  }

  /** Tracks that carry one address are compared wherever they are; the grid would miss poor ones. */
  #pairsByAddress(candidates: Candidate[], pairs: Pair[]): void {
    const byAddress = new Map<number, Candidate[]>();
    for (const candidate of candidates) {
      const key = this.#addressKey(candidate.joint);
      if (key < 0) continue;
      const others = byAddress.get(key);
      if (!others) byAddress.set(key, [candidate]);
      else {
        for (const other of others) this.#compare(other, candidate, pairs);
        others.push(candidate);
      }
    }
  }

  #addressKey(joint: Joint): number {
    const { address, mmsi } = this.#members.columns;
    for (const row of joint.members) {
      if (address[row] >= 0) return address[row];
      if (mmsi[row] >= 0) return mmsi[row];
    }
    return -1;
  }

  #compare(a: Candidate, b: Candidate, pairs: Pair[]): void {
    if ((a.nations & b.nations) !== 0) return;
    if (this.#compared++ >= this.#parameters.pairsMax) {
      this.#counters.pairsCut++;
      return;
    }
    const fit = this.#fit.of(a.joint, b.joint);
    if (fit) pairs.push({ a, b, ...fit });
  }

  #look({ a, b }: Pair): void {
    const looks = looksOf(a.joint, b.joint);
    looks.round = this.#round;
    // The same data seen twice is one look, not two.
    if (a.updated || b.updated) looks.bits = ((looks.bits << 1) | 1) & 0xff;
  }

  #forgetMissed(candidates: Candidate[]): void {
    for (const { joint, updated } of candidates) {
      for (const [number, looks] of joint.looks) {
        if (looks.round === this.#round) continue;
        if (updated) looks.bits = (looks.bits << 1) & 0xff;
        if (looks.bits === 0 || !this.#joints.joints.has(number)) joint.looks.delete(number);
      }
    }
  }

  #joinIfDue({ a, b, looks }: Pair, joined: Set<Joint>): void {
    if (joined.has(a.joint) || joined.has(b.joint)) return;
    if (looksSet(looksOf(a.joint, b.joint).bits, this.#parameters.joinLooksOf) < looks) return;
    this.#makeRoom(a.joint, b.joint);
    this.#joints.merge(a.joint, b.joint);
    joined.add(a.joint).add(b.joint);
    this.#counters.joined++;
  }

  /** A nation has one place: where both hold a track of it, the one that only coasts stands apart. */
  #makeRoom(a: Joint, b: Joint): void {
    for (const row of [...a.members]) {
      const rival = b.members.find((other) => this.#members.nation[other] === this.#members.nation[row]);
      if (rival === undefined) continue;
      const leaver = this.#prediction.coasting[row] === 1 ? row : rival;
      this.#joints.release(leaver);
      this.#joints.begin(leaver);
    }
  }
}

/** Takes a pair, best first, unless one side already goes with a track of the same nation. */
function select({ a, b }: Pair): boolean {
  if ((a.claimed & b.nations) !== 0 || (b.claimed & a.nations) !== 0) return false;
  a.claimed |= b.nations;
  b.claimed |= a.nations;
  return true;
}

function looksOf(a: Joint, b: Joint): JoinLooks {
  const [older, younger] = a.number < b.number ? [a, b] : [b, a];
  let looks = younger.looks.get(older.number);
  if (!looks) {
    looks = { bits: 0, round: 0 };
    younger.looks.set(older.number, looks);
  }
  return looks;
}
