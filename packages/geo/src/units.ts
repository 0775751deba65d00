/** Exact by definition (BIPM SI brochure, ICAO Annex 5). Multiply by these to reach SI. */
export const METRES_PER_NAUTICAL_MILE = 1852;
export const METRES_PER_FOOT = 0.3048;
export const MPS_PER_KNOT = 1852 / 3600;
export const RAD_PER_DEG = Math.PI / 180;
