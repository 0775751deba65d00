import { FLATTENING, SEMI_MAJOR_M, SEMI_MINOR_M } from './wgs84.ts';

/**
 * Geodesics on WGS-84 by Vincenty's formulae: better than a millimetre, except between nearly
 * opposite points of the earth, where `inverse` falls back to the mean sphere.
 * Source: T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid with
 * application of nested equations", Survey Review 23 (1975).
 */

const SECOND_ECCENTRICITY_SQUARED = (SEMI_MAJOR_M ** 2 - SEMI_MINOR_M ** 2) / SEMI_MINOR_M ** 2;
const MEAN_RADIUS_M = (2 * SEMI_MAJOR_M + SEMI_MINOR_M) / 3;
const ROUNDS_MAX = 50;

function seriesA(uSquared: number): number {
  return 1 + (uSquared / 16384) * (4096 + uSquared * (-768 + uSquared * (320 - 175 * uSquared)));
}

function seriesB(uSquared: number): number {
  return (uSquared / 1024) * (256 + uSquared * (-128 + uSquared * (74 - 47 * uSquared)));
}

function deltaSigma(b: number, sinSigma: number, cosSigma: number, cos2m: number): number {
  const inner = cosSigma * (-1 + 2 * cos2m * cos2m);
  const outer = (b / 6) * cos2m * (-3 + 4 * sinSigma * sinSigma) * (-3 + 4 * cos2m * cos2m);
  return b * sinSigma * (cos2m + (b / 4) * (inner - outer));
}

function lambdaTerm(cosSquaredAlpha: number): number {
  return (FLATTENING / 16) * cosSquaredAlpha * (4 + FLATTENING * (4 - 3 * cosSquaredAlpha));
}

/** Distance m and first azimuth rad (clockwise from north, [0, 2π)) in `out`, between two points in rad. */
export function inverse(
  latitude1Rad: number,
  longitude1Rad: number,
  latitude2Rad: number,
  longitude2Rad: number,
  out: Float64Array,
): void {
  const u1 = Math.atan((1 - FLATTENING) * Math.tan(latitude1Rad));
  const u2 = Math.atan((1 - FLATTENING) * Math.tan(latitude2Rad));
  const [sinU1, cosU1, sinU2, cosU2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  const difference = longitude2Rad - longitude1Rad;
  let lambda = difference;
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const sinL = Math.sin(lambda);
    const cosL = Math.cos(lambda);
    const across = cosU1 * sinU2 - sinU1 * cosU2 * cosL;
    const sinSigma = Math.hypot(cosU2 * sinL, across);
    if (sinSigma === 0) {
      out[0] = 0;
      out[1] = 0;
      return;
    }
    const cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosL;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cosU1 * cosU2 * sinL) / sinSigma;
    const cosSquaredAlpha = 1 - sinAlpha * sinAlpha;
    const cos2m = cosSquaredAlpha === 0 ? 0 : cosSigma - (2 * sinU1 * sinU2) / cosSquaredAlpha;
    const c = lambdaTerm(cosSquaredAlpha);
    const before = lambda;
    const turn = sigma + c * sinSigma * (cos2m + c * cosSigma * (-1 + 2 * cos2m * cos2m));
    lambda = difference + (1 - c) * FLATTENING * sinAlpha * turn;
    if (Math.abs(lambda - before) < 1e-12) {
      const uSquared = cosSquaredAlpha * SECOND_ECCENTRICITY_SQUARED;
      const bow = deltaSigma(seriesB(uSquared), sinSigma, cosSigma, cos2m);
      out[0] = SEMI_MINOR_M * seriesA(uSquared) * (sigma - bow);
      out[1] = positive(Math.atan2(cosU2 * sinL, across));
      return;
    }
  }
  sphericalInverse(latitude1Rad, longitude1Rad, latitude2Rad, longitude2Rad, out);
}

/** The point `distanceM` from a point (rad) along azimuth `azimuthRad`: latitude, longitude rad in `out`. */
export function direct(
  latitudeRad: number,
  longitudeRad: number,
  azimuthRad: number,
  distanceM: number,
  out: Float64Array,
): void {
  const sinA = Math.sin(azimuthRad);
  const cosA = Math.cos(azimuthRad);
  const tanU1 = (1 - FLATTENING) * Math.tan(latitudeRad);
  const cosU1 = 1 / Math.sqrt(1 + tanU1 * tanU1);
  const sinU1 = tanU1 * cosU1;
  const sigma1 = Math.atan2(tanU1, cosA);
  const sinAlpha = cosU1 * sinA;
  const cosSquaredAlpha = 1 - sinAlpha * sinAlpha;
  const uSquared = cosSquaredAlpha * SECOND_ECCENTRICITY_SQUARED;
  const scale = SEMI_MINOR_M * seriesA(uSquared);
  const b = seriesB(uSquared);
  let sigma = distanceM / scale;
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const before = sigma;
    sigma = distanceM / scale + deltaSigma(b, Math.sin(sigma), Math.cos(sigma), Math.cos(2 * sigma1 + sigma));
    if (Math.abs(sigma - before) < 1e-12) break;
  }
  const sinSigma = Math.sin(sigma);
  const cosSigma = Math.cos(sigma);
  const cos2m = Math.cos(2 * sigma1 + sigma);
  const across = sinU1 * sinSigma - cosU1 * cosSigma * cosA;
  const lambda = Math.atan2(sinSigma * sinA, cosU1 * cosSigma - sinU1 * sinSigma * cosA);
  const c = lambdaTerm(cosSquaredAlpha);
  const turn = sigma + c * sinSigma * (cos2m + c * cosSigma * (-1 + 2 * cos2m * cos2m));
  out[0] = Math.atan2(sinU1 * cosSigma + cosU1 * sinSigma * cosA, (1 - FLATTENING) * Math.hypot(sinAlpha, across));
  out[1] = wrapLongitude(longitudeRad + lambda - (1 - c) * FLATTENING * sinAlpha * turn);
}

function sphericalInverse(lat1: number, lon1: number, lat2: number, lon2: number, out: Float64Array): void {
  const dLon = lon2 - lon1;
  const half = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(dLon / 2) ** 2;
  out[0] = 2 * MEAN_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half)));
  out[1] = positive(
    Math.atan2(
      Math.sin(dLon) * Math.cos(lat2),
      Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(dLon),
    ),
  );
}

function positive(angleRad: number): number {
  return angleRad < 0 ? angleRad + 2 * Math.PI : angleRad;
}

/** An angle brought into [−π, π). */
export function wrapLongitude(longitudeRad: number): number {
  const turn = 2 * Math.PI;
  return longitudeRad - turn * Math.floor((longitudeRad + Math.PI) / turn);
}
