/** Bounds of a session. A peer that goes beyond them ends the session with a fault. */
export interface LinkLimits {
  /** Bytes of a frame's payload. */
  readonly frameBytesMax: number;
  readonly rowsMax: number;
  readonly withdrawnMax: number;
  /** Entries of each of a frame's two tables: labels, bases. */
  readonly tableRowsMax: number;
  /** Bytes of a frame's tables together, and of HELLO. */
  readonly tableBytesMax: number;
  /** Frames a peer may send within a second, beside entries, their acknowledgements and receipts: those have bounds of their own. */
  readonly framesPerSMax: number;
  readonly bytesPerSMax: number;
  /** Entries in flight without acknowledgement. Both sides of version 1 hold to 256. */
  readonly entryWindow: number;
  /** Entries of this node that a peer may claim to hold and this node's disk not: it came back with an older one. */
  readonly entriesLostMax: number;
  /** Entries waiting behind the window. */
  readonly entryQueueMax: number;
  /** Frames and events waiting to be taken. */
  readonly queueMax: number;
  /** Live frames whose receipt is awaited; older ones are no longer compared. */
  readonly receiptsMax: number;
  readonly pingEveryS: number;
  readonly silenceSMax: number;
}

export const DEFAULT_LIMITS: LinkLimits = {
  frameBytesMax: 4 << 20,
  rowsMax: 20_000,
  withdrawnMax: 100_000,
  tableRowsMax: 4_096,
  tableBytesMax: 1 << 18,
  framesPerSMax: 500,
  bytesPerSMax: 64 << 20,
  entryWindow: 256,
  entriesLostMax: 1 << 20,
  entryQueueMax: 4_096,
  queueMax: 4_096,
  receiptsMax: 1_024,
  pingEveryS: 2,
  silenceSMax: 6,
};
