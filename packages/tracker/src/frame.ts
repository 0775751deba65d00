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
 * The point east and north (arc lengths, m) of a point, in `out` as latitude, longitude rad.
 * Middle-latitude formula with the great circle's sag: third-order, 1 m at 40 km.
 */
export function offsetToGeodetic(
  latitude: number,
  longitude: number,
  east: number,
  north: number,
  out: Float64Array,
): void {
  const m = meridianRadiusM(latitude);
  const middle = latitude + north / (2 * m);
  const n = primeVerticalRadiusM(middle);
  const sag = (east * east * Math.tan(latitude)) / (2 * n);
  out[0] = latitude + (north - sag) / meridianRadiusM(middle);
  out[1] = wrapLongitude(longitude + east / (n * Math.cos((latitude + out[0]) / 2)));
}

/** The inverse of `offsetToGeodetic`: east, north of the second point seen from the first, m. */
export function geodeticToOffset(
  latitude: number,
  longitude: number,
  toLatitude: number,
  toLongitude: number,
  out: Float64Array,
): void {
  const middle = (latitude + toLatitude) / 2;
  const n = primeVerticalRadiusM(middle);
  const east = wrapLongitude(toLongitude - longitude) * n * Math.cos(middle);
  out[0] = east;
  out[1] = (toLatitude - latitude) * meridianRadiusM(middle) + (east * east * Math.tan(latitude)) / (2 * n);
}
