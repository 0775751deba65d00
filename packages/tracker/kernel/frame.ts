import { SITE, VIEW } from './layout';

/** Mean radius used where a part in a thousand of a small correction does not matter, m. */
export const EARTH_RADIUS_M: f64 = 6371000;
/** WGS-84: semi-major axis m, first eccentricity squared. Source: NIMA TR8350.2 (2000), 3.2. */
const SEMI_MAJOR_M: f64 = 6378137;
const FLATTENING: f64 = 1 / 298.257223563;
export const ECCENTRICITY_SQUARED: f64 = FLATTENING * (2 - FLATTENING);
/** Smaller turns than this are expanded in series, right to the last digit, rad. */
const SMALL_RAD: f64 = 0.005;

/** Radius of the ellipsoid's curvature across the meridian where the latitude has this sine, m. */
export function radiusAcrossM(sine: f64): f64 {
  return SEMI_MAJOR_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
}

/** The same along the meridian. */
export function radiusAlongM(sine: f64): f64 {
  const w = 1 - ECCENTRICITY_SQUARED * sine * sine;
  return (SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED)) / (w * Math.sqrt(w));
}

/** Points `VIEW` from `SITE` to a track's basis. */
export function aim(basis: usize): void {
  const sLat = load<f64>(basis);
  const cLat = load<f64>(basis, 8);
  const sLon = load<f64>(basis, 16);
  const cLon = load<f64>(basis, 24);
  const radius = radiusAcrossM(sLat);
  turn(-sLon, cLon, 0, VIEW, 24);
  turn(-sLat * cLon, -sLat * sLon, cLat, VIEW + 8, 24);
  turn(cLat * cLon, cLat * sLon, sLat, VIEW + 16, 24);
  turn(
    radius * cLat * cLon - load<f64>(SITE, 32),
    radius * cLat * sLon - load<f64>(SITE, 40),
    radius * (1 - ECCENTRICITY_SQUARED) * sLat - load<f64>(SITE, 48),
    VIEW + 72,
    8,
  );
}

/** An earth-centred direction along the site's own axes: east, north, up. */
function turn(x: f64, y: f64, z: f64, out: usize, step: usize): void {
  const sLat = load<f64>(SITE);
  const cLat = load<f64>(SITE, 8);
  const sLon = load<f64>(SITE, 16);
  const cLon = load<f64>(SITE, 24);
  const outward = cLon * x + sLon * y;
  store<f64>(out, -sLon * x + cLon * y);
  store<f64>(out + step, -sLat * outward + cLat * z);
  store<f64>(out + 2 * step, cLat * outward + sLat * z);
}

/**
 * Moves a reference point by metres east and north on the ellipsoid, its basis with it; right to the second order:
 * a few metres at 40 km.
 */
export function moveReference(latitude: usize, longitude: usize, basis: usize, east: f64, north: f64): void {
  const sLat = load<f64>(basis);
  const cLat = load<f64>(basis, 8);
  const across = radiusAcrossM(sLat);
  const rough = north / radiusAlongM(sLat);
  const sag = (east * east * sLat) / (2 * across * cLat);
  const half = 0.5 * rough;
  const sinMiddle = sLat * cosine(half) + cLat * sine(half);
  const up = (north - sag) / radiusAlongM(sinMiddle);
  const aside = east / (across * (cLat * cosine(rough) - sLat * sine(rough)));
  store<f64>(latitude, load<f64>(latitude) + up);
  store<f64>(longitude, wrapLongitude(load<f64>(longitude) + aside));
  rotate(basis, up);
  rotate(basis + 16, aside);
}

/** Turns the sine and cosine of an angle that stand together on by another. */
function rotate(at: usize, by: f64): void {
  const s = load<f64>(at);
  const c = load<f64>(at, 8);
  const sBy = sine(by);
  const cBy = cosine(by);
  const sNext = s * cBy + c * sBy;
  const cNext = c * cBy - s * sBy;
  // Keeps the two at one when rounding adds up over many steps.
  const size = 1.5 - 0.5 * (sNext * sNext + cNext * cNext);
  store<f64>(at, sNext * size);
  store<f64>(at, cNext * size, 8);
}

export function sine(angle: f64): f64 {
  if (Math.abs(angle) > SMALL_RAD) return Math.sin(angle);
  const t = angle * angle;
  return angle * (1 - t * (1.0 / 6 - t * (1.0 / 120 - t * (1.0 / 5040))));
}

export function cosine(angle: f64): f64 {
  if (Math.abs(angle) > SMALL_RAD) return Math.cos(angle);
  const t = angle * angle;
  return 1 - t * (0.5 - t * (1.0 / 24 - t * (1.0 / 720)));
}

export function wrapLongitude(longitude: f64): f64 {
  if (longitude >= Math.PI) return longitude - 2 * Math.PI;
  return longitude < -Math.PI ? longitude + 2 * Math.PI : longitude;
}
