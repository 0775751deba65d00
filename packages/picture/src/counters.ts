/** What happened since the picture was made. */
export interface PictureCounters {
  /** Rows that carried no usable position or time, or were too far in the future. */
  rejected: number;
  /** Rows older than what was already known. */
  outdated: number;
  /** Rows refused because `tracksMax` was reached. */
  refused: number;
  /** Partner tracks dropped for age. */
  dropped: number;
  joined: number;
  parted: number;
  /** Pairs left uncompared at `pairsMax`. */
  pairsCut: number;
}
