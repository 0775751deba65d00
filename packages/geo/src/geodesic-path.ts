/**
 * Paths on the ellipsoid as points in longitude and latitude, degrees, close enough together that
 * straight lines between them stay within a tolerance of the curve. Longitudes run on past ±180°
 * and never jump, so that a path is one line on a flat map.
 */
import type { GeoPoint } from './airspace-shape.ts';
import { direct, inverse } from './geodesic.ts';
import { RAD_PER_DEG } from './units.ts';

/** Straight lines stay this near to the curve they stand for, m. */
export const PATH_TOLERANCE_M = 10;
/** A first cut, so that a curve that happens to meet its chord half-way is looked at too. */
const PIECE_M_MAX = 150_000;
const SPLITS_MAX = 6;
const ARC_STEP_RAD_MAX = Math.PI / 32;
const METRES_PER_DEG = 111_320;

const solution = new Float64Array(2);

export interface RangeAndAzimuth {
  readonly rangeM: number;
  readonly azimuthDeg: number;
}

/** Range and azimuth at the start of the geodesic from one place to another. */
export function rangeAndAzimuth(from: GeoPoint, to: GeoPoint): RangeAndAzimuth {
  const [lat, lon] = [from.latitudeDeg * RAD_PER_DEG, from.longitudeDeg * RAD_PER_DEG];
  inverse(lat, lon, to.latitudeDeg * RAD_PER_DEG, to.longitudeDeg * RAD_PER_DEG, solution);
  return { rangeM: solution[0]!, azimuthDeg: solution[1]! / RAD_PER_DEG };
}

/** The place at a range and azimuth; longitude in [−180, 180). */
export function placeAt(from: GeoPoint, azimuthDeg: number, rangeM: number): GeoPoint {
  const [lat, lon] = [from.latitudeDeg * RAD_PER_DEG, from.longitudeDeg * RAD_PER_DEG];
  direct(lat, lon, azimuthDeg * RAD_PER_DEG, rangeM, solution);
  return { latitudeDeg: solution[0]! / RAD_PER_DEG, longitudeDeg: solution[1]! / RAD_PER_DEG };
}

/** `longitudeDeg` or that plus whole turns: the one nearest to `nearDeg`. */
export function unwrapDeg(longitudeDeg: number, nearDeg: number): number {
  return longitudeDeg - 360 * Math.round((longitudeDeg - nearDeg) / 360);
}

/** Collects `[longitude, latitude]` in turn, each longitude on the same copy of the world as the one before. */
export class Path {
  readonly values: number[] = [];

  private push({ latitudeDeg, longitudeDeg }: GeoPoint): void {
    const { values } = this;
    // The first one as maps write it.
    const near = values.length === 0 ? 0 : values[values.length - 2]!;
    values.push(unwrapDeg(longitudeDeg, near), latitudeDeg);
  }

  /** The geodesic to a place; the first call sets the start. */
  lineTo(to: GeoPoint): void {
    const { values } = this;
    if (values.length === 0) this.push(to);
    const from = { longitudeDeg: values[values.length - 2]!, latitudeDeg: values[values.length - 1]! };
    const { rangeM, azimuthDeg } = rangeAndAzimuth(from, to);
    if (rangeM === 0) return;
    const pieces = Math.ceil(rangeM / PIECE_M_MAX);
    const along = (m: number): GeoPoint => placeAt(from, azimuthDeg, m);
    let before = { atM: 0, place: from };
    for (let i = 1; i <= pieces; i++) {
      const atM = (rangeM * i) / pieces;
      const next = { atM, place: i === pieces ? to : along(atM) };
      this.split(along, before, next, 0);
      before = next;
    }
  }

  /** Clockwise from one azimuth to another, both ends included. */
  arc(centre: GeoPoint, radiusM: number, startAzimuthDeg: number, endAzimuthDeg: number): void {
    const sweepDeg = sweepOf(startAzimuthDeg, endAzimuthDeg);
    const stepRad = Math.min(ARC_STEP_RAD_MAX, 2 * Math.acos(Math.max(0, 1 - PATH_TOLERANCE_M / radiusM)));
    const steps = Math.ceil((sweepDeg * RAD_PER_DEG) / stepRad);
    for (let i = 0; i <= steps; i++) this.lineTo(placeAt(centre, startAzimuthDeg + (sweepDeg * i) / steps, radiusM));
  }

  private split(along: (m: number) => GeoPoint, from: Station, to: Station, depth: number): void {
    const middle = { atM: (from.atM + to.atM) / 2, place: along((from.atM + to.atM) / 2) };
    if (depth < SPLITS_MAX && offChordM(from.place, middle.place, to.place) > PATH_TOLERANCE_M) {
      this.split(along, from, middle, depth + 1);
      this.split(along, middle, to, depth + 1);
    } else this.push(to.place);
  }
}

/** A place on a geodesic and how far along it lies. */
interface Station {
  readonly atM: number;
  readonly place: GeoPoint;
}

/** How far the middle of a geodesic is from the middle of its chord on a map of longitude and latitude, m. */
function offChordM(from: GeoPoint, middle: GeoPoint, to: GeoPoint): number {
  const toDeg = unwrapDeg(to.longitudeDeg, from.longitudeDeg);
  const chordDeg = (from.longitudeDeg + toDeg) / 2;
  const east = unwrapDeg(middle.longitudeDeg, chordDeg) - chordDeg;
  const north = middle.latitudeDeg - (from.latitudeDeg + to.latitudeDeg) / 2;
  return METRES_PER_DEG * Math.hypot(north, east * Math.cos(middle.latitudeDeg * RAD_PER_DEG));
}

/** Degrees clockwise from one azimuth to another, (0, 360]. */
export function sweepOf(startAzimuthDeg: number, endAzimuthDeg: number): number {
  const sweep = (((endAzimuthDeg - startAzimuthDeg) % 360) + 360) % 360;
  return sweep === 0 ? 360 : sweep;
}
