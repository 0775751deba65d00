/**
 * The WGS-84 ellipsoid.
 * Source: NIMA TR8350.2, third edition (2000), tables 3.1 and 3.3.
 */

/** Semi-major axis, m. */
export const SEMI_MAJOR_M = 6_378_137;
/** Flattening. */
export const FLATTENING = 1 / 298.257223563;
/** First eccentricity squared. */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
/** Semi-minor axis, m. */
export const SEMI_MINOR_M = SEMI_MAJOR_M * (1 - FLATTENING);

/** Radius of curvature in the prime vertical (east–west) at a latitude, m. */
export function primeVerticalRadiusM(latitudeRad: number): number {
  const s = Math.sin(latitudeRad);
  return SEMI_MAJOR_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * s * s);
}

/** Radius of curvature in the meridian (north–south) at a latitude, m. */
export function meridianRadiusM(latitudeRad: number): number {
  const s = Math.sin(latitudeRad);
  const w = 1 - ECCENTRICITY_SQUARED * s * s;
  return (SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED)) / (w * Math.sqrt(w));
}
