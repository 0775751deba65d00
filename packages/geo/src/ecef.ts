import { ECCENTRICITY_SQUARED, primeVerticalRadiusM, SEMI_MAJOR_M, SEMI_MINOR_M } from './wgs84.ts';

const SECOND_ECCENTRICITY_SQUARED = ECCENTRICITY_SQUARED / (1 - ECCENTRICITY_SQUARED);

/** Geodetic (rad, rad, m above the ellipsoid) to earth-centred earth-fixed x, y, z in `out`, m. */
export function geodeticToEcef(latitudeRad: number, longitudeRad: number, heightM: number, out: Float64Array): void {
  const n = primeVerticalRadiusM(latitudeRad);
  const horizontal = (n + heightM) * Math.cos(latitudeRad);
  out[0] = horizontal * Math.cos(longitudeRad);
  out[1] = horizontal * Math.sin(longitudeRad);
  out[2] = (n * (1 - ECCENTRICITY_SQUARED) + heightM) * Math.sin(latitudeRad);
}

/**
 * Earth-centred earth-fixed (m) to geodetic latitude rad, longitude rad, height m in `out`.
 *
 * Bowring's formula with one more iteration: better than 1e-9 rad from 5 km below the surface to
 * 10,000 km above it. Source: B. R. Bowring, "Transformation from spatial to geographical
 * coordinates", Survey Review 23 (1976).
 */
export function ecefToGeodetic(x: number, y: number, z: number, out: Float64Array): void {
  const p = Math.hypot(x, y);
  let reduced = Math.atan2(z * SEMI_MAJOR_M, p * SEMI_MINOR_M);
  let latitude = 0;
  for (let i = 0; i < 2; i++) {
    const s = Math.sin(reduced);
    const c = Math.cos(reduced);
    latitude = Math.atan2(
      z + SECOND_ECCENTRICITY_SQUARED * SEMI_MINOR_M * s * s * s,
      p - ECCENTRICITY_SQUARED * SEMI_MAJOR_M * c * c * c,
    );
    reduced = Math.atan2(SEMI_MINOR_M * Math.sin(latitude), SEMI_MAJOR_M * Math.cos(latitude));
  }
  const s = Math.sin(latitude);
  const c = Math.cos(latitude);
  out[0] = latitude;
  out[1] = Math.atan2(y, x);
  out[2] = p * c + z * s - SEMI_MAJOR_M * Math.sqrt(1 - ECCENTRICITY_SQUARED * s * s);
}
