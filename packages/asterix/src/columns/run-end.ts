/** Where a run of blocks of one category ended, and why. */
export interface RunEnd {
  /** The first block not read. */
  at: number;
  /** `tail`: too few octets follow it; it can be read out of a copy. */
  outcome: 'other' | 'malformed' | 'full' | 'tail';
}
