export type { PictureCounters } from './counters.ts';
export { claimIdentity, type IdentityRule } from './identity-rules.ts';
export { JointPicture, type JointPictureOptions } from './joint-picture.ts';
export type { JointMember, JointTrack, PictureSource } from './joint-track.ts';
export { DEFAULT_PARAMETERS, type PictureParameters } from './parameters.ts';
export { PictureError } from './picture-error.ts';
