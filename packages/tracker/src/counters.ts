import type { Archive } from './archive.ts';

/** Why a plot of a sensor in use was not taken. */
export const REJECT_REASONS = [
  /** A coordinate or time that its kind of plot needs is NaN or infinite. */
  'not-finite',
  /** Time of detection in the future or more than the lateness limit ago. */
  'time',
  /** Slant range not above zero or beyond what the sensor can reach. */
  'range',
  /** Latitude, longitude or accuracy that no place on earth has. */
  'position',
  /** No site is known for a polar plot. */
  'no-site',
  /** The same sensor reported the same detection already in this batch. */
  'repeated',
  /** More plots in one batch than the tracker takes. */
  'overflow',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** What a tracker did since it was made. Plots of sensors it does not use are not counted anywhere. */
export interface TrackerCounters {
  plotsUsed: number;
  readonly plotsRejected: Record<RejectReason, number>;
  /** Plots that no room was left to start a track from. */
  startsRefused: number;
  tracksStarted: number;
  tracksConfirmed: number;
  /** Confirmed tracks that ended. */
  tracksDropped: number;
}

export function createCounters(): TrackerCounters {
  return {
    plotsUsed: 0,
    plotsRejected: { 'not-finite': 0, time: 0, range: 0, position: 0, 'no-site': 0, repeated: 0, overflow: 0 },
    startsRefused: 0,
    tracksStarted: 0,
    tracksConfirmed: 0,
    tracksDropped: 0,
  };
}

export function archiveCounters(counters: TrackerCounters, a: Archive): void {
  for (const reason of REJECT_REASONS) counters.plotsRejected[reason] = a.number(counters.plotsRejected[reason]);
  counters.plotsUsed = a.number(counters.plotsUsed);
  counters.startsRefused = a.number(counters.startsRefused);
  counters.tracksStarted = a.number(counters.tracksStarted);
  counters.tracksConfirmed = a.number(counters.tracksConfirmed);
  counters.tracksDropped = a.number(counters.tracksDropped);
}
