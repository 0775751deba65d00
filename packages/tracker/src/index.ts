export { type StateProblem, TrackerStateError } from './archive.ts';
export { airDensity } from './ballistic/atmosphere.ts';
export { type Effects, fall, fallToGround } from './ballistic/fall.ts';
export { BallisticFilter } from './ballistic/filter.ts';
export { REJECT_REASONS, type RejectReason, type TrackerCounters } from './counters.ts';
export { DEFAULT_PARAMETERS, type TrackerParameters } from './parameters.ts';
export type { SensorRegistration } from './registration/bias.ts';
export { Tracker, type TrackerOptions } from './tracker.ts';
