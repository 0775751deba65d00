/** What may go to whom, under which article. */
export { decide, decideWithin } from './decide.ts';
export { addsNothing } from './adds-nothing.ts';
export { decideTrack } from './decide-track.ts';
export type { Basis, Decision, Place, Reason, ReleaseContext, ReleaseItem, Rule } from './decision.ts';
export { describeRelease } from './describe.ts';
export { alternativeLabel, type Equivalent, equivalentClassification } from './equivalence.ts';
export { explain } from './explain.ts';
export {
  approveGrant,
  GRANT_S_MAX,
  GRANT_SENSORS_MAX,
  type Grant,
  type GrantProblem,
  type GrantRequest,
  grantProblem,
  grantsInForce,
} from './grant.ts';
export { joinLabels, labelAt, type LabelProblem } from './labels.ts';
export { type Lineage, Lineages } from './lineage.ts';
export { type Needed, whatIsNeeded } from './needed.ts';
export { classificationRank, DEMO_POLICIES, type Policies, type Policy } from './policy.ts';
export { decidePassingOn, type OpenedSection, passOn, type SignedSection } from './pass-on.ts';
export { releaseEntry, releaseToAuthor } from './release-entry.ts';
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
export { describeTreatment, type Treatment, treatmentOf } from './treatment.ts';
export { type TrackView, VIEWS_PER_DELAY, type ViewSchedule, viewSchedules } from './view.ts';
export { compareFlows, type FlowChange, type FlowComparison, type Flowing } from './what-if.ts';
export { type LabelXmlProblem, labelFromXml } from './xml/label-reader.ts';
export { type LabelXmlOptions, labelToXml } from './xml/label-writer.ts';
