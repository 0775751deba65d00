/** What may go to whom, under which article. */
export { decide } from './decide.ts';
export { decideTrack } from './decide-track.ts';
export type { Basis, Decision, Reason, ReleaseContext, ReleaseItem, Rule } from './decision.ts';
export { describeRelease } from './describe.ts';
export { explain } from './explain.ts';
export { joinLabels, type LabelProblem } from './labels.ts';
export { classificationRank, DEMO_POLICIES, type Policies, type Policy } from './policy.ts';
export { releaseEntry } from './release-entry.ts';
export {
  releaseTracks,
  type TrackRelease,
  type TrackReleaseInput,
  type TrackReleaseResult,
  type WithheldTrack,
} from './release-tracks.ts';
export { isReleased, type Released, ReleaseError } from './released.ts';
export { releasableSensors, type WithheldSensor } from './sensors.ts';
export { trackSubject } from './track-item.ts';
