/** Turns smaller than this over the step are expanded in series, rad. */
const SMALL_RAD = 1e-4;

/** How far a unit of speed leads along and across its first direction in a turn, s. */
export interface Arcs {
  alongS: number;
  acrossS: number;
}

/** Sets the arcs of a turn at `rateRadPerS` (anticlockwise) that goes on for `dS`, which may be negative. */
export function setArcs(arcs: Arcs, rateRadPerS: number, dS: number): void {
  const angle = rateRadPerS * dS;
  const small = Math.abs(angle) < SMALL_RAD;
  arcs.alongS = small ? dS : Math.sin(angle) / rateRadPerS;
  arcs.acrossS = small ? (angle * dS) / 2 : (1 - Math.cos(angle)) / rateRadPerS;
}
