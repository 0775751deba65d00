import { AIR_MODELS, type ModelSet, SURFACE_MODELS } from './motion-models.ts';
import { Domain } from './track-table.ts';

/** What can be set about a tracker. One set of defaults serves every mix of sensors. */
export interface TrackerParameters {
  /** Plots older than this at `nowS` are rejected, s. */
  readonly latenessMaxS: number;
  /** Plots dated later than this after `nowS` are rejected, s. */
  readonly earlyMaxS: number;
  /** Most plots taken from one call of `update`; at most 2^20. */
  readonly plotsPerUpdateMax: number;
  /** Most polar plots taken of one sensor in one slice of time. */
  readonly plotsPerScanMax: number;
  /** Plots of one sensor within this time are associated together, s. */
  readonly sliceS: number;
  /** Normalised innovation squared beyond which a plot is not a track's, for two measured values. */
  readonly gate: number;
  /** Joint events weighed exactly in one cluster; beyond it the single best assignment is taken. */
  readonly jointEventsMax: number;
  /** New targets, per m² and s. */
  readonly birthsPerM2S: number;
  /** False plots in one turn of a radar before it has been learned. */
  readonly clutterPerScan: number;
  /** The same for false plots that carry a transponder's reply. */
  readonly falseRepliesPerScan: number;
  /** False positions reported by ADS-B, AIS and system tracks, per m². */
  readonly falseReportsPerM2: number;
  /** Mean life of a target in the picture, s: existence decays with it. */
  readonly lifeS: number;
  /** Existence at which a track is confirmed, and below which it is dropped. */
  readonly confirmExistence: number;
  readonly dropExistence: number;
  /** Existence below which a tentative track is given up. */
  readonly abandonExistence: number;
  /** Plots that confirmation needs: from radars, and where only reports contributed. */
  readonly confirmPlots: number;
  readonly confirmReports: number;
  /** One sigma of a new target's unknown speed in each axis, m/s: air, surface. */
  readonly airSpeedSigmaMps: number;
  readonly surfaceSpeedSigmaMps: number;
  /** Height of an aircraft nobody measured, and its sigma, m above the ellipsoid. */
  readonly unknownHeightM: number;
  readonly unknownHeightSigmaM: number;
  /** Coasting is flagged after this many of the track's sensors' periods. */
  readonly coastPeriods: number;
  /** A track ends after this many periods without a plot, within the bounds below, s. */
  readonly dropPeriods: number;
  /** The same for one that has flown to where no radar sees it. */
  readonly leftPeriods: number;
  readonly airCoastS: readonly [least: number, most: number];
  readonly surfaceCoastS: readonly [least: number, most: number];
  /** A track ends when the sigma of its position, predicted to now, is beyond this, m. */
  readonly positionSigmaMaxM: number;
  /** Whether all motion models run side by side; otherwise one of constant velocity alone. */
  readonly interactingModels: boolean;
  /** Whether joint events are weighed; otherwise the single best assignment is taken. */
  readonly jointAssociation: boolean;
  /** Whether sensors' biases are estimated and, once the evidence supports them, taken off. */
  readonly registration: boolean;
  /** Whether a track in quiet flight runs two of its models only. */
  readonly dormancy: boolean;
  readonly air: ModelSet;
  readonly surface: ModelSet;
}

export const DEFAULT_PARAMETERS: TrackerParameters = {
  latenessMaxS: 20,
  earlyMaxS: 2,
  plotsPerUpdateMax: 1_000_000,
  plotsPerScanMax: 20_000,
  sliceS: 1,
  gate: 20,
  jointEventsMax: 5_000,
  birthsPerM2S: 1e-14,
  clutterPerScan: 10,
  falseRepliesPerScan: 0.2,
  falseReportsPerM2: 1e-13,
  lifeS: 1_500,
  confirmExistence: 0.97,
  dropExistence: 0.015,
  abandonExistence: 5e-4,
  confirmPlots: 2,
  confirmReports: 2,
  airSpeedSigmaMps: 220,
  surfaceSpeedSigmaMps: 8,
  unknownHeightM: 9_000,
  unknownHeightSigmaM: 3_500,
  coastPeriods: 2.5,
  dropPeriods: 5,
  leftPeriods: 2.5,
  airCoastS: [15, 90],
  surfaceCoastS: [200, 600],
  positionSigmaMaxM: 8_000,
  interactingModels: true,
  jointAssociation: true,
  registration: true,
  dormancy: true,
  air: AIR_MODELS,
  surface: SURFACE_MODELS,
};

/** The motion models of a domain. */
export function modelsOf(parameters: TrackerParameters, domain: number): ModelSet {
  return domain === Domain.surface ? parameters.surface : parameters.air;
}
