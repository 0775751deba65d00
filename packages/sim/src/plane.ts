import { ECCENTRICITY_SQUARED, meridianRadiusM, primeVerticalRadiusM, RAD_PER_DEG, SEMI_MAJOR_M } from '@musubi/geo';

/**
 * The plane the courses are drawn on: a Lambert conformal conic map of the exercise area. Angles are
 * true and the scale is within 0.2 % from 23.5° to 32° N, so a straight line here is nearly a
 * geodesic and a speed nearly a speed; what difference remains is accounted for exactly.
 * Source: J. P. Snyder, "Map projections: a working manual", USGS Professional Paper 1395 (1987),
 * pp. 107–109 and equation 3-5.
 */

const STANDARD_SOUTH = 25 * RAD_PER_DEG;
const STANDARD_NORTH = 30.5 * RAD_PER_DEG;
const ORIGIN_LATITUDE = 27.5 * RAD_PER_DEG;
const ORIGIN_LONGITUDE = 127 * RAD_PER_DEG;

const E2 = ECCENTRICITY_SQUARED;
const E = Math.sqrt(E2);

function parallelRadius(latitudeRad: number): number {
  const s = Math.sin(latitudeRad);
  return Math.cos(latitudeRad) / Math.sqrt(1 - E2 * s * s);
}

function conformal(latitudeRad: number): number {
  const es = E * Math.sin(latitudeRad);
  return Math.tan(Math.PI / 4 - latitudeRad / 2) / ((1 - es) / (1 + es)) ** (E / 2);
}

const CONE =
  Math.log(parallelRadius(STANDARD_SOUTH) / parallelRadius(STANDARD_NORTH)) /
  Math.log(conformal(STANDARD_SOUTH) / conformal(STANDARD_NORTH));
const SCALE_M = (SEMI_MAJOR_M * parallelRadius(STANDARD_SOUTH)) / (CONE * conformal(STANDARD_SOUTH) ** CONE);
const ORIGIN_RADIUS_M = SCALE_M * conformal(ORIGIN_LATITUDE) ** CONE;

const SIN2 = E2 / 2 + (5 * E2 ** 2) / 24 + E2 ** 3 / 12 + (13 * E2 ** 4) / 360;
const SIN4 = (7 * E2 ** 2) / 48 + (29 * E2 ** 3) / 240 + (811 * E2 ** 4) / 11520;
const SIN6 = (7 * E2 ** 3) / 120 + (81 * E2 ** 4) / 1120;
const SIN8 = (4279 * E2 ** 4) / 161280;

export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** A point given in degrees, on the plane, m. */
export function toPlane(latitudeDeg: number, longitudeDeg: number): PlanePoint {
  const radius = SCALE_M * conformal(latitudeDeg * RAD_PER_DEG) ** CONE;
  const angle = CONE * (longitudeDeg * RAD_PER_DEG - ORIGIN_LONGITUDE);
  return { x: radius * Math.sin(angle), y: ORIGIN_RADIUS_M - radius * Math.cos(angle) };
}

/**
 * Lifts a point and velocity of the plane (m, m/s) to the ellipsoid at `heightM`: latitude rad,
 * longitude rad in `out[0..1]`, east and north m/s in `out[3..4]`. `out[2]` and `out[5]` are left.
 */
export function lift(x: number, y: number, vx: number, vy: number, heightM: number, out: Float64Array): void {
  const down = ORIGIN_RADIUS_M - y;
  const radius = Math.hypot(x, down);
  const angle = Math.atan2(x, down);
  const chi = Math.PI / 2 - 2 * Math.atan((radius / SCALE_M) ** (1 / CONE));
  const latitude =
    chi + SIN2 * Math.sin(2 * chi) + SIN4 * Math.sin(4 * chi) + SIN6 * Math.sin(6 * chi) + SIN8 * Math.sin(8 * chi);
  const scale = (radius * CONE) / (SEMI_MAJOR_M * parallelRadius(latitude));
  const s = Math.sin(angle);
  const c = Math.cos(angle);
  out[0] = latitude;
  out[1] = ORIGIN_LONGITUDE + angle / CONE;
  out[3] = ((vx * c + vy * s) / scale) * (1 + heightM / primeVerticalRadiusM(latitude));
  out[4] = ((vy * c - vx * s) / scale) * (1 + heightM / meridianRadiusM(latitude));
}
