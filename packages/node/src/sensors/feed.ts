import type { GeodeticPosition, PlotBatch } from '@musubi/model';

/** What a feed could not use, for the log: bounded, newest last. */
export interface FeedProblem {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

/** Bytes of one input on their way to plots. An input may carry several sensors. */
export interface SensorFeed {
  /** Indices of the sensors it may bring. */
  readonly sensors: readonly number[];
  /** Takes a datagram or a piece of a stream; appends to `into` what became plots. Never throws. */
  accept(bytes: Uint8Array, receivedAtS: number, into: PlotBatch): void;
  /** The last input's problems, and how many there were in all since the last call. */
  takeProblems(): { count: number; problems: readonly FeedProblem[] };
  /** Where a sensor is, as far as known by now. */
  position(sensor: number): GeodeticPosition | null;
  /** Counters by name, for metrics. */
  counters(): Readonly<Record<string, number>>;
}
