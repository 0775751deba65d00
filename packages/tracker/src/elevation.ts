import { geodeticToPolar, localToGeodetic, type LocalFrame } from '@musubi/geo';
import { type PlotBatch, PlotKind } from '@musubi/model';

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
