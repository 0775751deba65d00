import { ecefToGeodetic, geodeticToEcef, type LocalFrame, localFrame, localToEcef, polarToGeodetic } from '@musubi/geo';
import { AltitudeKind, type PlotBatch } from '@musubi/model';
import { hasAltitude } from '../altitude.ts';
import { wrap } from '../antenna.ts';
import { hasElevation } from '../elevation.ts';
import { carriesReply } from '../weigh.ts';
import { rowOf, type Scan } from '../scan.ts';
import { type PlaceSigmas, placeSigmas } from './energy-window.ts';

/** Whether a transponder has answered: what a body flies past, and no body. */
export function isAnswer(batch: PlotBatch, row: number): boolean {
  const pressed = hasAltitude(batch, row) && batch.altitudeKind[row] === AltitudeKind.pressure;
  return carriesReply(batch.address[row]!, batch.mode3A[row]!, pressed);
}

/** Whether a plot measured how high its target is, without having been told so by a transponder. */
export function measuresHeight(batch: PlotBatch, row: number): boolean {
  if (isAnswer(batch, row)) return false;
  if (hasElevation(batch, row)) return true;
  return hasAltitude(batch, row) && batch.altitudeKind[row] === AltitudeKind.geometric;
}

/** A radar's plot as values of an earth-centred point: slant range, azimuth, elevation or height; biases are off. */
export interface Measurement {
  site: LocalFrame;
  timeS: number;
  /** How many values there are: 2 where nothing tells how high. */
  values: number;
  readonly value: Float64Array;
  readonly variance: Float64Array;
  /** Whether the third value is a height above the ellipsoid, m, rather than an elevation. */
  height: boolean;
}

export function createMeasurement(): Measurement {
  const [value, variance] = [new Float64Array(3), new Float64Array(3)];
  return { site: localFrame(0, 0, 0), timeS: 0, values: 0, value, variance, height: false };
}

/** Fills a sight from plot `p` of a radar's scan. */
export function measurementOf(scan: Scan, p: number, out: Measurement): void {
  const row = rowOf(scan, p);
  const { state, batch } = scan;
  out.site = state.site!;
  out.timeS = scan.plotS[p]!;
  out.values = measuresHeight(batch, row) ? 3 : 2;
  out.height = !hasElevation(batch, row);
  out.value[0] = scan.rangeM[p]!;
  out.value[1] = scan.azimuthRad[p]!;
  out.value[2] = out.height ? batch.altitudeM[row]! : batch.elevationRad[row]!;
  out.variance[0] = state.rangeNoise.variance;
  out.variance[1] = state.azimuthNoise.variance;
  out.variance[2] = out.height ? state.varianceAltitude : state.varianceElevation;
}

const place = new Float64Array(3);

/** Writes the earth-centred point of a sight of three values (m) to `out`; returns its coarse one sigma, m. */
export function pointOf(s: Measurement, out: Float64Array): number {
  const [range, azimuth, third] = s.value as unknown as [number, number, number];
  if (s.height) {
    polarToGeodetic(s.site, range, azimuth, third, place);
    geodeticToEcef(place[0]!, place[1]!, place[2]!, out);
  } else {
    const ground = range * Math.cos(third);
    const [east, north] = [ground * Math.sin(azimuth), ground * Math.cos(azimuth)];
    localToEcef(s.site, east, north, range * Math.sin(third), out);
  }
  const across = range * Math.sqrt(s.variance[1]!);
  const upward = s.height ? Math.sqrt(s.variance[2]!) : range * Math.sqrt(s.variance[2]!);
  return Math.max(Math.sqrt(s.variance[0]!), across, upward);
}

/** How well a sight of three values tells its place. */
export function placeSigmasOf({ value, variance, height }: Measurement): PlaceSigmas {
  const [distanceM, third] = [value[0]!, Math.sqrt(variance[2]!)];
  const [rangeM, azimuthRad] = [Math.sqrt(variance[0]!), Math.sqrt(variance[1]!)];
  return placeSigmas(distanceM, { rangeM, azimuthRad, elevationRad: height ? third / distanceM : third });
}

/**
 * How far value `k` of a sight is from what a point (earth-centred, m) would show; the value's
 * derivatives by the point go to `by`.
 */
export function innovationOf(s: Measurement, k: number, x: number, y: number, z: number, by: Float64Array): number {
  const f = s.site;
  const dx = x - f.originX;
  const dy = y - f.originY;
  const dz = z - f.originZ;
  const { sinLatitude: sLat, cosLatitude: cLat, sinLongitude: sLon, cosLongitude: cLon } = f;
  const east = -sLon * dx + cLon * dy;
  const outward = cLon * dx + sLon * dy;
  const north = -sLat * outward + cLat * dz;
  const up = cLat * outward + sLat * dz;
  const ground2 = Math.max(1, east * east + north * north);
  const ground = Math.sqrt(ground2);
  const range2 = ground2 + up * up;
  if (k === 0) {
    const range = Math.sqrt(range2);
    set(f, east / range, north / range, up / range, by);
    return s.value[0]! - range;
  }
  if (k === 1) {
    set(f, north / ground2, -east / ground2, 0, by);
    return wrap(s.value[1]! - Math.atan2(east, north));
  }
  if (s.height) {
    ecefToGeodetic(x, y, z, place);
    by[0] = Math.cos(place[0]!) * Math.cos(place[1]!);
    by[1] = Math.cos(place[0]!) * Math.sin(place[1]!);
    by[2] = Math.sin(place[0]!);
    return s.value[2]! - place[2]!;
  }
  const inward = -up / (range2 * ground);
  set(f, inward * east, inward * north, ground / range2, by);
  return s.value[2]! - Math.atan2(up, ground);
}

/** Turns derivatives by the site's east, north and up into those by the earth-centred axes. */
function set(f: LocalFrame, byEast: number, byNorth: number, byUp: number, by: Float64Array): void {
  const outward = -f.sinLatitude * byNorth + f.cosLatitude * byUp;
  by[0] = -f.sinLongitude * byEast + f.cosLongitude * outward;
  by[1] = f.cosLongitude * byEast + f.sinLongitude * outward;
  by[2] = f.cosLatitude * byNorth + f.sinLatitude * byUp;
}
