export { type StateProblem, TrackerStateError } from './archive.ts';
export { exceedsAircraft } from './ballistic/aircraft-energy.ts';
export type { BallisticTrack } from './ballistic/ballistic-track.ts';
export { airDensity } from './ballistic/atmosphere.ts';
export {
  type EnergyShown,
  EnergyWindow,
  placeSigmas,
  type PlaceSigmas,
  type PlotSigmas,
} from './ballistic/energy-window.ts';
export { type Effects, fall, fallToGround } from './ballistic/fall.ts';
export { BallisticFilter } from './ballistic/filter.ts';
export type { BallisticImpact } from './ballistic/impact.ts';
export { REJECT_REASONS, type RejectReason, type TrackerCounters } from './counters.ts';
export { DEFAULT_PARAMETERS, type TrackerParameters } from './parameters.ts';
export type { SensorRegistration } from './registration/bias.ts';
export { Tracker, type TrackerOptions } from './tracker.ts';
