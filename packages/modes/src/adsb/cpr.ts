/**
 * Compact position reporting: 17 bits of latitude and of longitude inside a zone, in two zone
 * systems (even, odd) whose difference tells the zone.
 *
 * `span` is 360° for airborne and 90° for surface positions. Even zones: 60 round the meridian;
 * odd: 59. Zones of longitude at a latitude: NL(latitude).
 * Source: ICAO Doc 9871, second edition, appendix A (A.2.6); NL by its formula there.
 */

const ZONES = 15;
const STEPS = 1 << 17;

export const AIRBORNE_SPAN_DEG = 360;
export const SURFACE_SPAN_DEG = 90;

/** Latitude (degrees) from which on NL is below n, for n = 2 … 59, at index n. */
const NL_LIMIT_DEG = Float64Array.from({ length: 60 }, (_, n) => {
  if (n < 2) return 90;
  if (n === 2) return 87;
  const a = 1 - Math.cos(Math.PI / (2 * ZONES));
  const b = 1 - Math.cos((2 * Math.PI) / n);
  return (180 / Math.PI) * Math.acos(Math.sqrt(a / b));
});

/** Number of longitude zones at a latitude in degrees: 59 at the equator, 1 at the poles. */
export function longitudeZones(latitudeDeg: number): number {
  const latitude = Math.abs(latitudeDeg);
  let low = 1;
  let high = 59;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (latitude < NL_LIMIT_DEG[middle]) low = middle;
    else high = middle - 1;
  }
  // At 87° exactly NL is 2, above it 1; below every limit the search has found the zone.
  return low === 1 && latitude === 87 ? 2 : low;
}

function modulo(value: number, modulus: number): number {
  return value - modulus * Math.floor(value / modulus);
}

function latitudeZoneDeg(spanDeg: number, odd: number): number {
  return spanDeg / (4 * ZONES - odd);
}

function longitudeZoneDeg(spanDeg: number, latitudeDeg: number, odd: number): number {
  return spanDeg / Math.max(longitudeZones(latitudeDeg) - odd, 1);
}

function wrapDeg(longitudeDeg: number): number {
  return modulo(longitudeDeg + 180, 360) - 180;
}

/** Encodes a position: the 17-bit latitude and longitude in `out`. `odd` is 0 or 1. */
export function encodeCpr(
  latitudeDeg: number,
  longitudeDeg: number,
  odd: number,
  spanDeg: number,
  out: Int32Array,
): void {
  const dLat = latitudeZoneDeg(spanDeg, odd);
  const y = Math.floor(STEPS * (modulo(latitudeDeg, dLat) / dLat) + 0.5);
  const sentDeg = dLat * (y / STEPS + Math.floor(latitudeDeg / dLat));
  const dLon = longitudeZoneDeg(spanDeg, sentDeg, odd);
  const x = Math.floor(STEPS * (modulo(longitudeDeg, dLon) / dLon) + 0.5);
  out[0] = y & (STEPS - 1);
  out[1] = x & (STEPS - 1);
}

/**
 * The position of an airborne even and odd pair; degrees in `out`, that of the newer one.
 * False when the two lie in different longitude zones or say an impossible latitude.
 */
export function decodeCprGlobal(
  evenLat: number,
  evenLon: number,
  oddLat: number,
  oddLon: number,
  newerIsOdd: boolean,
  out: Float64Array,
): boolean {
  const j = Math.floor((59 * evenLat - 60 * oddLat) / STEPS + 0.5);
  const evenDeg = wrapLatitude(latitudeZoneDeg(360, 0) * (modulo(j, 60) + evenLat / STEPS));
  const oddDeg = wrapLatitude(latitudeZoneDeg(360, 1) * (modulo(j, 59) + oddLat / STEPS));
  if (!(Math.abs(evenDeg) <= 90 && Math.abs(oddDeg) <= 90)) return false;
  const zones = longitudeZones(evenDeg);
  if (zones !== longitudeZones(oddDeg)) return false;
  const odd = newerIsOdd ? 1 : 0;
  const n = Math.max(zones - odd, 1);
  const m = Math.floor((evenLon * (zones - 1) - oddLon * zones) / STEPS + 0.5);
  out[0] = newerIsOdd ? oddDeg : evenDeg;
  out[1] = wrapDeg((360 / n) * (modulo(m, n) + (newerIsOdd ? oddLon : evenLon) / STEPS));
  return true;
}

/**
 * The position of a surface even and odd pair; degrees in `out`, that of the newer one. Of the eight
 * places on earth that the pair fits, the one nearest to a reference in degrees: it must lie within 45°
 * of both coordinates. False as for `decodeCprGlobal`.
 */
export function decodeCprSurfaceGlobal(
  evenLat: number,
  evenLon: number,
  oddLat: number,
  oddLon: number,
  newerIsOdd: boolean,
  referenceLatitudeDeg: number,
  referenceLongitudeDeg: number,
  out: Float64Array,
): boolean {
  const span = SURFACE_SPAN_DEG;
  const j = Math.floor((59 * evenLat - 60 * oddLat) / STEPS + 0.5);
  const evenDeg = nearestTurn(latitudeZoneDeg(span, 0) * (modulo(j, 60) + evenLat / STEPS), referenceLatitudeDeg);
  const oddDeg = nearestTurn(latitudeZoneDeg(span, 1) * (modulo(j, 59) + oddLat / STEPS), referenceLatitudeDeg);
  if (!(Math.abs(evenDeg) <= 90 && Math.abs(oddDeg) <= 90)) return false;
  const zones = longitudeZones(evenDeg);
  if (zones !== longitudeZones(oddDeg)) return false;
  const n = Math.max(zones - (newerIsOdd ? 1 : 0), 1);
  const m = Math.floor((evenLon * (zones - 1) - oddLon * zones) / STEPS + 0.5);
  const longitude = (span / n) * (modulo(m, n) + (newerIsOdd ? oddLon : evenLon) / STEPS);
  out[0] = newerIsOdd ? oddDeg : evenDeg;
  out[1] = wrapDeg(nearestTurn(longitude, referenceLongitudeDeg));
  return true;
}

/** `angleDeg` turned by as many quarter circles as bring it nearest to a reference. */
function nearestTurn(angleDeg: number, referenceDeg: number): number {
  return angleDeg + SURFACE_SPAN_DEG * Math.round((referenceDeg - angleDeg) / SURFACE_SPAN_DEG);
}

function wrapLatitude(latitudeDeg: number): number {
  return latitudeDeg >= 270 ? latitudeDeg - 360 : latitudeDeg;
}

/**
 * The position of one message nearest to a reference in degrees; degrees in `out`. Right when the
 * reference is within half a zone: 180 NM airborne, 45 NM on the surface. False for an impossible
 * latitude.
 */
export function decodeCprLocal(
  cprLat: number,
  cprLon: number,
  odd: number,
  spanDeg: number,
  referenceLatitudeDeg: number,
  referenceLongitudeDeg: number,
  out: Float64Array,
): boolean {
  const dLat = latitudeZoneDeg(spanDeg, odd);
  const y = cprLat / STEPS;
  const j = Math.floor(0.5 + referenceLatitudeDeg / dLat - y);
  const latitude = dLat * (j + y);
  if (!(Math.abs(latitude) <= 90)) return false;
  const dLon = longitudeZoneDeg(spanDeg, latitude, odd);
  const x = cprLon / STEPS;
  const m = Math.floor(0.5 + referenceLongitudeDeg / dLon - x);
  out[0] = latitude;
  out[1] = wrapDeg(dLon * (m + x));
  return true;
}
