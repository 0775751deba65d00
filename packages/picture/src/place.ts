import { ECCENTRICITY_SQUARED, meridianRadiusM, primeVerticalRadiusM, wrapLongitude } from '@musubi/geo';

/** Keeps the formulae finite at the poles, where east and north mean nothing anyway. */
const COS_MIN = 1e-6;
const LATITUDE_MAX = Math.PI / 2;

/**
 * Moves a point (rad) by east and north (m): latitude, longitude in `out`.
 *
 * Second-order expansion of the geodesic on the ellipsoid: within 3 m at 100 km and mid latitudes.
 */
export function move(
  latitudeRad: number,
  longitudeRad: number,
  eastM: number,
  northM: number,
  out: Float64Array,
): void {
  const meridian = meridianRadiusM(latitudeRad);
  const vertical = primeVerticalRadiusM(latitudeRad);
  const cosine = Math.max(COS_MIN, Math.cos(latitudeRad));
  const tangent = Math.sin(latitudeRad) / cosine;
  // The meridian's radius grows towards the poles: the third term.
  const bow =
    (eastM * eastM * tangent) / (2 * vertical) +
    (1.5 * ECCENTRICITY_SQUARED * Math.sin(latitudeRad) * cosine * northM * northM) / meridian;
  const latitude = latitudeRad + (northM - bow) / meridian;
  out[0] = Math.min(LATITUDE_MAX, Math.max(-LATITUDE_MAX, latitude));
  out[1] = wrapLongitude(longitudeRad + (eastM * (1 + (northM * tangent) / meridian)) / (vertical * cosine));
}

/** East and north (m) in `out` from one point to another near it (rad), measured at their mid latitude. */
export function offset(
  fromLatitudeRad: number,
  fromLongitudeRad: number,
  latitudeRad: number,
  longitudeRad: number,
  out: Float64Array,
): void {
  const middle = (fromLatitudeRad + latitudeRad) / 2;
  out[0] = wrapLongitude(longitudeRad - fromLongitudeRad) * primeVerticalRadiusM(middle) * Math.cos(middle);
  out[1] = (latitudeRad - fromLatitudeRad) * meridianRadiusM(middle);
}
