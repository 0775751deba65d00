/** What can be set about a tracker. One set of defaults serves every mix of sensors. */
export interface TrackerParameters {
  /** Plots older than this at `nowS` are rejected, s. */
  readonly latenessMaxS: number;
  /** Plots dated later than this after `nowS` are rejected, s. */
  readonly earlyMaxS: number;
  /** Most plots taken from one call of `update`. */
  readonly plotsPerUpdateMax: number;
}

export const DEFAULT_PARAMETERS: TrackerParameters = {
  latenessMaxS: 20,
  earlyMaxS: 2,
  plotsPerUpdateMax: 1_000_000,
};
