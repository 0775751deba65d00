export { solveAssignment } from './assignment.ts';
export { type Gospa, type GospaOptions, gospa } from './gospa.ts';
export { type Siap } from './siap.ts';
