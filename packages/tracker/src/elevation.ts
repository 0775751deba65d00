import { geodeticToPolar, localToGeodetic, type LocalFrame } from '@musubi/geo';
import { type PlotBatch, PlotKind } from '@musubi/model';
import { EARTH_RADIUS_M } from './frame.ts';
import type { View } from './polar-measurement.ts';

/** What a radar's elevation is trusted to where nothing is stated, rad: 0.3°. */
export const SIGMA_ELEVATION_RAD = 0.005;
const LOWEST_RAD = -0.1;

const point = new Float64Array(3);

/** Whether a plot tells an elevation that can be. */
export function hasElevation(batch: PlotBatch, row: number): boolean {
  const elevationRad = batch.elevationRad[row]!;
  return elevationRad > LOWEST_RAD && elevationRad <= Math.PI / 2 && batch.kind[row] === PlotKind.polar;
}

/** Height above the ellipsoid (m) of the point that a radar at `site` sees there. */
export function heightAt(site: LocalFrame, rangeM: number, azimuthRad: number, elevationRad: number): number {
  const ground = rangeM * Math.cos(elevationRad);
  const east = ground * Math.sin(azimuthRad);
  localToGeodetic(site, east, ground * Math.cos(azimuthRad), rangeM * Math.sin(elevationRad), point);
  return point[2]!;
}

/** Elevation (rad, no refraction) of a point (rad, rad, m) from `site`. */
export function elevationOf(site: LocalFrame, latitudeRad: number, longitudeRad: number, heightM: number): number {
  geodeticToPolar(site, latitudeRad, longitudeRad, heightM, point);
  return point[2]!;
}

/** An elevation predicted for a point, with its derivatives by the point's east, north and height. */
export interface ElevationPrediction {
  elevationRad: number;
  byEast: number;
  byNorth: number;
  byHeight: number;
}

export function createElevationPrediction(): ElevationPrediction {
  return { elevationRad: 0, byEast: 0, byNorth: 0, byHeight: 0 };
}

/** The elevation of the point that `predictPolar` would predict range and azimuth of; same arguments. */
export function predictElevation(
  view: View,
  east: number,
  north: number,
  height: number,
  out: ElevationPrediction,
): void {
  const c = view.axes;
  const scale = 1 + height / EARTH_RADIUS_M;
  const e = east * scale;
  const n = north * scale;
  const u = height - (east * east + north * north) / (2 * EARTH_RADIUS_M);
  const x = view.origin[0]! + c[0]! * e + c[1]! * n + c[2]! * u;
  const y = view.origin[1]! + c[3]! * e + c[4]! * n + c[5]! * u;
  const z = view.origin[2]! + c[6]! * e + c[7]! * n + c[8]! * u;
  const ground2 = Math.max(1, x * x + y * y);
  const ground = Math.sqrt(ground2);
  const byGround = -z / ((ground2 + z * z) * ground);
  const byUp = ground / (ground2 + z * z);
  out.elevationRad = Math.atan2(z, ground);
  out.byEast = (byGround * (x * c[0]! + y * c[3]!) + byUp * c[6]!) * scale;
  out.byNorth = (byGround * (x * c[1]! + y * c[4]!) + byUp * c[7]!) * scale;
  out.byHeight = byGround * (x * c[2]! + y * c[5]!) + byUp * c[8]!;
}
