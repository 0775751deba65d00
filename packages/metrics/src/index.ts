export { solveAssignment } from './assignment.ts';
export { type Gospa, type GospaOptions, gospa, gospaInto } from './gospa.ts';
export { type Siap, SiapAccumulator, type SiapSample } from './siap.ts';
