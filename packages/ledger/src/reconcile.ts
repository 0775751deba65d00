/** Releases against receipts: what one side's ledger says it sent, and the other's that it got. */

/** A frame that crossed, by one side's opening. */
export interface Crossing {
  readonly index: number;
  readonly timeBucketS: number;
  /** Hex SHA-256 of the frame. */
  readonly digest: string;
  /** Of the side's own session; absent in openings of older versions. */
  readonly frame?: { readonly sessionS: number; readonly sequence: number } | undefined;
}

/** One side: its crossings in one direction, and how far its ledger and its openings reach. */
export interface Side {
  readonly crossings: readonly Crossing[];
  /** Time bucket of the first entry that still has its opening; infinity for none. */
  readonly openFromS: number;
  /** Time bucket of the last entry of any kind. */
  readonly endsS: number;
}

export type DifferenceReason =
  /** Sent last before the connection ended, so it may never have arrived. */
  | 'cut-off'
  /** The other ledger, as it lies here, ends before it. */
  | 'copy-ends'
  /** The other side has deleted its openings of that time. */
  | 'opening-gone'
  /** No reason is known: one of the two ledgers is wrong. */
  | 'unexplained';

/** A frame that one side has and the other not. */
export interface Difference {
  readonly only: 'sent' | 'received';
  readonly reason: DifferenceReason;
  readonly crossing: Crossing;
}

export interface Reconciliation {
  readonly sent: number;
  readonly received: number;
  readonly matched: number;
  readonly differences: readonly Difference[];
}

/** Clocks of two nations, and the width of a bucket. */
const TOLERANCE_S = 20;

/** Compares what was sent with what was received. Each difference gets the first reason that explains it. */
export function reconcile(sent: Side, received: Side): Reconciliation {
  const unmatched = new Map<string, Crossing[]>();
  for (const receipt of received.crossings) {
    const same = unmatched.get(receipt.digest);
    if (same) same.push(receipt);
    else unmatched.set(receipt.digest, [receipt]);
  }
  const lost: Crossing[] = [];
  /** The last frame of each of the sender's sessions that did arrive. */
  const arrived = new Map<number, number>();
  for (const release of sent.crossings) {
    if (unmatched.get(release.digest)?.pop() === undefined) lost.push(release);
    else if (release.frame) noteArrived(arrived, release.frame);
  }
  const strange = [...unmatched.values()].flat();
  const differences: Difference[] = [
    ...lost.map((crossing) => ({ only: 'sent' as const, reason: whyLost(crossing, received, arrived), crossing })),
    ...strange.map((crossing) => ({ only: 'received' as const, reason: whyAbsent(crossing, sent), crossing })),
  ];
  const matched = sent.crossings.length - lost.length;
  return { sent: sent.crossings.length, received: received.crossings.length, matched, differences };
}

function noteArrived(arrived: Map<number, number>, { sessionS, sequence }: NonNullable<Crossing['frame']>): void {
  arrived.set(sessionS, Math.max(sequence, arrived.get(sessionS) ?? 0));
}

/** Within a connection frames arrive in order: one is lost only when all after it are. */
function whyLost(release: Crossing, received: Side, arrived: ReadonlyMap<number, number>): DifferenceReason {
  const { frame } = release;
  if (frame && frame.sequence > (arrived.get(frame.sessionS) ?? 0)) return 'cut-off';
  return whyAbsent(release, received);
}

function whyAbsent({ timeBucketS }: Crossing, other: Side): DifferenceReason {
  if (timeBucketS >= other.endsS - TOLERANCE_S) return 'copy-ends';
  if (timeBucketS <= other.openFromS) return 'opening-gone';
  return 'unexplained';
}
