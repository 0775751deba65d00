/**
 * Web Mercator as the map library has it: the world is a unit square, x east from 180° W, y south
 * from about 85.05° N. Motion is drawn on a sphere of WGS-84's equator, which is what that square is.
 */

const EARTH_CIRCUMFERENCE_M = 2 * Math.PI * 6_378_137;
const LATITUDE_MAX_DEG = 85.051129;
const RAD = Math.PI / 180;

export function mercatorX(longitudeDeg: number): number {
  return (longitudeDeg + 180) / 360;
}

export function mercatorY(latitudeDeg: number): number {
  const lat = Math.max(-LATITUDE_MAX_DEG, Math.min(LATITUDE_MAX_DEG, latitudeDeg));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RAD) / 2)) / (2 * Math.PI);
}

export function longitudeDeg(x: number): number {
  return x * 360 - 180;
}

export function latitudeDeg(y: number): number {
  return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RAD;
}

/** How much of the unit square one metre is at a latitude. */
export function mercatorPerM(latDeg: number): number {
  return 1 / (EARTH_CIRCUMFERENCE_M * Math.cos(latDeg * RAD));
}

/** Where the map looks, and how large it is. North is up and the view is straight down, always. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** Pixels across the whole world. */
  readonly worldPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Whether two cameras show the same. */
export function isSameCamera(a: Camera, b: Camera | null): boolean {
  if (a.x !== b?.x || a.y !== b.y || a.worldPx !== b.worldPx) return false;
  return a.widthPx === b.widthPx && a.heightPx === b.heightPx;
}

/** Screen x of a point; the copy of the world nearest to the camera. */
export function screenX(camera: Camera, x: number): number {
  const d = x - camera.x;
  return (d - Math.round(d)) * camera.worldPx + camera.widthPx / 2;
}

export function screenY(camera: Camera, y: number): number {
  return (y - camera.y) * camera.worldPx + camera.heightPx / 2;
}

/** Metres across one pixel at the camera's centre. */
export function metresPerPx(camera: Camera): number {
  return 1 / (camera.worldPx * mercatorPerM(latitudeDeg(camera.y)));
}

const EARTH_RADIUS_M = 6_371_008.8;

/**
 * A circle of `rangeM` around a point as `[x0, y0, x1, y1 …]`, closed, unwrapped across the
 * antimeridian. Great-circle distance on a sphere: within 0.3 % of the ellipsoid's, which a ring
 * on a screen does not show.
 */
export function rangeRing(latDeg: number, lonDeg: number, rangeM: number, segments = 96): Float64Array {
  const out = new Float64Array((segments + 1) * 2);
  const d = rangeM / EARTH_RADIUS_M;
  const lat = latDeg * RAD;
  for (let i = 0; i <= segments; i++) {
    const azimuth = (i / segments) * 2 * Math.PI;
    const sinLat = Math.sin(lat) * Math.cos(d) + Math.cos(lat) * Math.sin(d) * Math.cos(azimuth);
    const dLon = Math.atan2(Math.sin(azimuth) * Math.sin(d) * Math.cos(lat), Math.cos(d) - Math.sin(lat) * sinLat);
    out[i * 2] = mercatorX(lonDeg + dLon / RAD);
    out[i * 2 + 1] = mercatorY(Math.asin(sinLat) / RAD);
  }
  return out;
}
