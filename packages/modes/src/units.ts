/** Exact by definition (ICAO Annex 5); kept here so that the codec stands alone. */
export const METRES_PER_FOOT = 0.3048;
export const MPS_PER_KNOT = 1852 / 3600;
export const MPS_PER_FOOT_A_MINUTE = METRES_PER_FOOT / 60;
export const RAD_PER_DEG = Math.PI / 180;
