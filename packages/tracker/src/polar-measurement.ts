import { ECCENTRICITY_SQUARED, type LocalFrame } from '@musubi/geo';
import { EARTH_RADIUS_M, radiusAcrossM } from './frame.ts';

/**
 * A radar's view of a track: the track's axes as the site sees them (columns east, north, up) and
 * the track's reference point, m.
 */
export interface View {
  readonly axes: Float64Array;
  readonly origin: Float64Array;
}

export function createView(): View {
  return { axes: new Float64Array(9), origin: new Float64Array(3) };
}

/** Points `view` from `site` to the track basis (see `writeBasis`) at `at`. */
export function aim(view: View, site: LocalFrame, basis: Float64Array, at: number): void {
  const sLat = basis[at]!;
  const cLat = basis[at + 1]!;
  const sLon = basis[at + 2]!;
  const cLon = basis[at + 3]!;
  const radius = radiusAcrossM(sLat);
  turn(site, -sLon, cLon, 0, view.axes, 0, 3);
  turn(site, -sLat * cLon, -sLat * sLon, cLat, view.axes, 1, 3);
  turn(site, cLat * cLon, cLat * sLon, sLat, view.axes, 2, 3);
  turn(
    site,
    radius * cLat * cLon - site.originX,
    radius * cLat * sLon - site.originY,
    radius * (1 - ECCENTRICITY_SQUARED) * sLat - site.originZ,
    view.origin,
    0,
    1,
  );
}

function turn(f: LocalFrame, x: number, y: number, z: number, out: Float64Array, to: number, step: number): void {
  const outward = f.cosLongitude * x + f.sinLongitude * y;
  out[to] = -f.sinLongitude * x + f.cosLongitude * y;
  out[to + step] = -f.sinLatitude * outward + f.cosLatitude * z;
  out[to + 2 * step] = f.cosLatitude * outward + f.sinLatitude * z;
}

/** Slant range and azimuth predicted for a point, with their derivatives by its east, north and height. */
export interface PolarPrediction {
  rangeM: number;
  azimuthRad: number;
  groundM: number;
  rangeByEast: number;
  rangeByNorth: number;
  rangeByHeight: number;
  azimuthByEast: number;
  azimuthByNorth: number;
  azimuthByHeight: number;
}

export function createPolarPrediction(): PolarPrediction {
  return {
    rangeM: 0,
    azimuthRad: 0,
    groundM: 0,
    rangeByEast: 0,
    rangeByNorth: 0,
    rangeByHeight: 0,
    azimuthByEast: 0,
    azimuthByNorth: 0,
    azimuthByHeight: 0,
  };
}

/**
 * The slant range and azimuth of the point `east`, `north` (arc lengths on the ellipsoid from the
 * track's reference, m) at `height`: exact geometry but for third-order terms of the offset.
 */
export function predictPolar(view: View, east: number, north: number, height: number, out: PolarPrediction): void {
  const c = view.axes;
  const scale = 1 + height / EARTH_RADIUS_M;
  const e = east * scale;
  const n = north * scale;
  const u = height - (east * east + north * north) / (2 * EARTH_RADIUS_M);
  const x = view.origin[0]! + c[0]! * e + c[1]! * n + c[2]! * u;
  const y = view.origin[1]! + c[3]! * e + c[4]! * n + c[5]! * u;
  const z = view.origin[2]! + c[6]! * e + c[7]! * n + c[8]! * u;
  const ground2 = Math.max(1, x * x + y * y);
  const range = Math.sqrt(ground2 + z * z);
  out.rangeM = range;
  out.azimuthRad = Math.atan2(x, y);
  out.groundM = Math.sqrt(ground2);
  out.rangeByEast = ((x * c[0]! + y * c[3]! + z * c[6]!) / range) * scale;
  out.rangeByNorth = ((x * c[1]! + y * c[4]! + z * c[7]!) / range) * scale;
  out.rangeByHeight = (x * c[2]! + y * c[5]! + z * c[8]!) / range;
  out.azimuthByEast = ((y * c[0]! - x * c[3]!) / ground2) * scale;
  out.azimuthByNorth = ((y * c[1]! - x * c[4]!) / ground2) * scale;
  out.azimuthByHeight = (y * c[2]! - x * c[5]!) / ground2;
}
