import type { CapturedPacket, CaptureProblem } from './packet.ts';

/** Blocks out of a recording, and when they were recorded. */
export interface RecordedPiece {
  /** UTC seconds since 1970-01-01 where the recording says so; else NaN. */
  readonly timeS: number;
  /** Seconds since midnight UTC where the recording says no more than that; else NaN. */
  readonly timeOfDayS: number;
  /** Of `bytes` in the recording; of the last packet's record where a datagram came in fragments. */
  readonly offset: number;
  /** Data blocks one after another: a view, or a reassembled datagram. */
  readonly bytes: Uint8Array;
  /** Where they came in a datagram. */
  readonly packet?: CapturedPacket;
}

/** How a kind of recording is cut into its units: headers, packets, framed blocks. */
export interface Splitter {
  /** Octets of the unit at `at`; 0 where more are needed to know; or why there can be none. */
  measure(bytes: Uint8Array, at: number, end: number): number | string;
  /** What the next whole unit holds. Units come in order, each once. */
  open(unit: Uint8Array, offset: number): readonly (RecordedPiece | CaptureProblem)[];
}

export const NOTHING: readonly never[] = [];

/** The pieces of framings without a day. */
export function framed(
  unit: Uint8Array,
  offset: number,
  from: number,
  to: number,
  timeOfDayS: number,
): RecordedPiece[] {
  return [{ timeS: Number.NaN, timeOfDayS, offset: offset + from, bytes: unit.subarray(from, to) }];
}
