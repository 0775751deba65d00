import { ECCENTRICITY_SQUARED, meridianRadiusM, primeVerticalRadiusM, SEMI_MAJOR_M, wrapLongitude } from '@musubi/geo';

/** Mean radius used where a part in a thousand of a small correction does not matter, m. */
export const EARTH_RADIUS_M = 6_371_000;

/** Values a basis takes: sine and cosine of latitude and of longitude. */
export const BASIS_SIZE = 4;

/** What the axes of the tangent plane at a point of the ellipsoid (rad) follow from, written at `to`. */
export function writeBasis(latitude: number, longitude: number, basis: Float64Array, to: number): void {
  basis[to] = Math.sin(latitude);
  basis[to + 1] = Math.cos(latitude);
  basis[to + 2] = Math.sin(longitude);
  basis[to + 3] = Math.cos(longitude);
}

/** Radius of the ellipsoid's curvature across the meridian where the latitude has this sine, m. */
export function radiusAcrossM(sinLatitude: number): number {
  return SEMI_MAJOR_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * sinLatitude * sinLatitude);
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
