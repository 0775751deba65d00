import { ECCENTRICITY_SQUARED, meridianRadiusM, primeVerticalRadiusM, wrapLongitude } from '@musubi/geo';

/** Mean radius used where a part in a thousand of a small correction does not matter, m. */
export const EARTH_RADIUS_M = 6_371_000;

/** Values a basis takes: origin x y z, then sine and cosine of latitude and of longitude. */
export const BASIS_SIZE = 7;

/** Earth-centred origin and axes of the tangent plane at a point (rad, rad, m), written at `to`. */
export function writeBasis(
  latitude: number,
  longitude: number,
  heightM: number,
  basis: Float64Array,
  to: number,
): void {
  const sLat = Math.sin(latitude);
  const cLat = Math.cos(latitude);
  const sLon = Math.sin(longitude);
  const cLon = Math.cos(longitude);
  const n = primeVerticalRadiusM(latitude);
  basis[to] = (n + heightM) * cLat * cLon;
  basis[to + 1] = (n + heightM) * cLat * sLon;
  basis[to + 2] = (n * (1 - ECCENTRICITY_SQUARED) + heightM) * sLat;
  basis[to + 3] = sLat;
  basis[to + 4] = cLat;
  basis[to + 5] = sLon;
  basis[to + 6] = cLon;
}

/**
 * The point east and north (m on the ellipsoid, along the tangent plane's axes) of a point, in `out`
 * as latitude, longitude rad. Right to the second order: a few metres at 40 km.
 */
export function offsetToGeodetic(
  latitude: number,
  longitude: number,
  east: number,
  north: number,
  out: Float64Array,
): void {
  const m = meridianRadiusM(latitude);
  const n = primeVerticalRadiusM(latitude);
  const parallel = latitude + north / m;
  const sag = (east * east * Math.tan(latitude)) / (2 * n);
  out[0] = latitude + (north - sag) / meridianRadiusM((latitude + parallel) / 2);
  out[1] = wrapLongitude(longitude + east / (n * Math.cos(parallel)));
}

/** The inverse of `offsetToGeodetic`: east, north of the second point seen from the first, m. */
export function geodeticToOffset(
  latitude: number,
  longitude: number,
  toLatitude: number,
  toLongitude: number,
  out: Float64Array,
): void {
  const n = primeVerticalRadiusM(latitude);
  const away = wrapLongitude(toLongitude - longitude) * n;
  const roughSag = (away * Math.cos(toLatitude)) ** 2 * (Math.tan(latitude) / (2 * n));
  const north = (toLatitude - latitude) * meridianRadiusM((latitude + toLatitude) / 2) + roughSag;
  out[0] = away * Math.cos(latitude + north / meridianRadiusM(latitude));
  out[1] = north;
}
