import type { MemberTable } from './member-table.ts';

/** Looks at whether two joint tracks are one, kept by the one with the higher number. */
export interface JoinLooks {
  bits: number;
  /** The update it was last selected in. */
  round: number;
}

/** A joint track inside: which members, not where. */
export interface Joint {
  readonly number: number;
  /** Rows of the member table, the oldest first; never two of one nation. */
  members: number[];
  /** `Flag` bits that stay once a member has shown them. */
  stickyFlags: number;
  readonly looks: Map<number, JoinLooks>;
}

/** All joint tracks by number, in the order in which they began. */
export class JointTable {
  readonly joints = new Map<number, Joint>();
  readonly #members: MemberTable;
  nextNumber: number;

  constructor(members: MemberTable, firstNumber: number) {
    this.#members = members;
    this.nextNumber = firstNumber;
  }

  /** Begins a joint track with one member. */
  begin(row: number): Joint {
    const joint: Joint = { number: this.nextNumber++, members: [row], stickyFlags: 0, looks: new Map() };
    this.joints.set(joint.number, joint);
    this.#members.joint[row] = joint;
    this.#members.breakLooks[row] = 0;
    return joint;
  }

  /** Takes a member out of its joint track, which ends when it was the last. */
  release(row: number): void {
    const joint = this.#members.joint[row];
    if (!joint) return;
    joint.members = joint.members.filter((member) => member !== row);
    this.#members.joint[row] = null;
    if (joint.members.length === 0) this.joints.delete(joint.number);
  }

  /** Makes one of two: the joint track with the oldest member takes over the members of the other. */
  merge(a: Joint, b: Joint): void {
    const aIsOlder = this.#members.compareAge(a.members[0] as number, b.members[0] as number) < 0;
    const [into, from] = aIsOlder ? [a, b] : [b, a];
    for (const row of from.members) {
      this.#members.joint[row] = into;
      this.#members.breakLooks[row] = 0;
    }
    into.members = [...into.members, ...from.members].sort((x, y) => this.#members.compareAge(x, y));
    into.stickyFlags |= from.stickyFlags;
    this.joints.delete(from.number);
  }
}
