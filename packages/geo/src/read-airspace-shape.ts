/** A shape from anywhere: a file, a form, another node. Never throws. */
import {
  type AirspaceShape,
  type GeoPoint,
  ORBIT_SIDES,
  SHAPE_POINTS_MAX,
  SHAPE_RADIUS_M_MAX,
  SHAPE_WIDTH_M_MAX,
} from './airspace-shape.ts';
import { rangeAndAzimuth, sweepOf } from './geodesic-path.ts';
import { crossesItself } from './outline-crossing.ts';
import { outlines } from './shape-outline.ts';
import { RAD_PER_DEG } from './units.ts';

export type ShapeProblemCode =
  | 'shape-kind'
  | 'shape-place'
  | 'shape-number'
  | 'shape-points'
  | 'shape-legs'
  | 'shape-side'
  | 'shape-radii'
  | 'shape-azimuths'
  | 'shape-flat'
  | 'shape-long'
  | 'shape-crosses-itself';

/** What is wrong with a shape, in which of its fields. `docs/errors.md` says what would be right. */
export interface ShapeProblem {
  readonly code: ShapeProblemCode;
  /** The field, or the field and the place in it: `points[3]`. */
  readonly field: string;
}

export type ShapeReading =
  | { readonly shape: AirspaceShape; readonly problem: null }
  | { readonly shape: null; readonly problem: ShapeProblem };

/** Edges of a shape together are no longer than this, m: about once around the earth. */
const PERIMETER_M_MAX = 40_000_000;
const METRES_PER_DEG_SQUARED = 111_320 ** 2;
/** Less than this is a line, m². */
const AREA_M2_MIN = 1;

/** Ends the reading of one shape; never leaves this file. */
class Refusal {
  readonly problem: ShapeProblem;
  constructor(code: ShapeProblem['code'], field: string) {
    this.problem = { code, field };
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function numberIn(fields: Fields, field: string, min: number, max: number): number {
  const value = fields[field];
  if (typeof value !== 'number' || !(value >= min && value <= max)) throw new Refusal('shape-number', field);
  return value;
}

function place(value: unknown, field: string): GeoPoint {
  if (!isFields(value)) throw new Refusal('shape-place', field);
  const { latitudeDeg, longitudeDeg } = value;
  const isRight = (n: unknown, max: number): n is number => typeof n === 'number' && Math.abs(n) <= max;
  if (!isRight(latitudeDeg, 90) || !isRight(longitudeDeg, 360)) throw new Refusal('shape-place', field);
  return { latitudeDeg, longitudeDeg };
}

function places(value: unknown, min: number): GeoPoint[] {
  if (!Array.isArray(value) || value.length < min || value.length > SHAPE_POINTS_MAX)
    throw new Refusal('shape-points', 'points');
  return value.map((one, i) => place(one, `points[${i}]`));
}

/** From 1 m: what is smaller is not seen and not meant. */
const radius = (fields: Fields, field: string): number => numberIn(fields, field, 1, SHAPE_RADIUS_M_MAX);
const width = (fields: Fields): number => numberIn(fields, 'widthM', 1, SHAPE_WIDTH_M_MAX);

function azimuths(fields: Fields): { startAzimuthDeg: number; endAzimuthDeg: number } {
  const [start, end] = [numberIn(fields, 'startAzimuthDeg', -360, 360), numberIn(fields, 'endAzimuthDeg', -360, 360)];
  if (sweepOf(start, end) === 360) throw new Refusal('shape-azimuths', 'endAzimuthDeg');
  return { startAzimuthDeg: start, endAzimuthDeg: end };
}

function sector(fields: Fields): AirspaceShape {
  const outerRadiusM = radius(fields, 'outerRadiusM');
  const innerRadiusM = numberIn(fields, 'innerRadiusM', 0, SHAPE_RADIUS_M_MAX);
  if (innerRadiusM >= outerRadiusM) throw new Refusal('shape-radii', 'innerRadiusM');
  return { kind: 'sector', centre: place(fields.centre, 'centre'), innerRadiusM, outerRadiusM, ...azimuths(fields) };
}

function limit(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refusal('shape-legs', 'legs');
  return value;
}

function track(fields: Fields): AirspaceShape {
  const points = places(fields.points, 2);
  if (!Array.isArray(fields.legs) || fields.legs.length !== points.length - 1) throw new Refusal('shape-legs', 'legs');
  const legs = fields.legs.map((leg: unknown) => {
    if (!isFields(leg)) throw new Refusal('shape-legs', 'legs');
    return { widthM: width(leg), lowerM: limit(leg.lowerM), upperM: limit(leg.upperM) };
  });
  return { kind: 'track', points, legs };
}

function orbit(fields: Fields): AirspaceShape {
  const side = ORBIT_SIDES.find((one) => one === fields.side);
  if (!side) throw new Refusal('shape-side', 'side');
  return { kind: 'orbit', from: place(fields.from, 'from'), to: place(fields.to, 'to'), widthM: width(fields), side };
}

function read(fields: Fields): AirspaceShape {
  switch (fields.kind) {
    case 'circle':
      return { kind: 'circle', centre: place(fields.centre, 'centre'), radiusM: radius(fields, 'radiusM') };
    case 'polygon':
      return { kind: 'polygon', points: places(fields.points, 3) };
    case 'polyarc': {
      const arc = { centre: place(fields.centre, 'centre'), radiusM: radius(fields, 'radiusM'), ...azimuths(fields) };
      return { kind: 'polyarc', ...arc, points: places(fields.points, 1) };
    }
    case 'sector':
      return sector(fields);
    case 'corridor':
      return { kind: 'corridor', points: places(fields.points, 2), widthM: width(fields) };
    case 'track':
      return track(fields);
    case 'orbit':
      return orbit(fields);
    default:
      throw new Refusal('shape-kind', 'kind');
  }
}

/** The edges that are drawn from point to point; arcs are bounded by their radius. */
function edgesOf(shape: AirspaceShape): readonly GeoPoint[] {
  if ('points' in shape) return shape.kind === 'polygon' ? [...shape.points, shape.points[0]!] : shape.points;
  return shape.kind === 'orbit' ? [shape.from, shape.to] : [];
}

function refuseImpossible(shape: AirspaceShape): void {
  const field = 'points' in shape ? 'points' : 'kind';
  const edges = edgesOf(shape);
  let lengthM = 0;
  for (let i = 1; i < edges.length; i++) lengthM += rangeAndAzimuth(edges[i - 1]!, edges[i]!).rangeM;
  if (lengthM > PERIMETER_M_MAX) throw new Refusal('shape-long', field);
  for (const outline of outlines(shape)) {
    if (crossesItself(outline)) throw new Refusal('shape-crosses-itself', field);
    if (!(areaM2(outline) >= AREA_M2_MIN)) throw new Refusal('shape-flat', field);
  }
}

/** Roughly: to tell an area from a line. */
function areaM2(outline: Float64Array): number {
  let twice = 0;
  const [x, y] = [outline[0]!, outline[1]!];
  for (let i = 2; i + 3 < outline.length; i += 2)
    twice += (outline[i]! - x) * (outline[i + 3]! - y) - (outline[i + 2]! - x) * (outline[i + 1]! - y);
  return (Math.abs(twice) / 2) * METRES_PER_DEG_SQUARED * Math.cos(y * RAD_PER_DEG);
}

/**
 * A shape from a value of any kind: fields that it does not know are left out, and what could not be
 * drawn (an edge that crosses another, a corridor wider than its bend allows) is refused.
 */
export function readAirspaceShape(value: unknown): ShapeReading {
  try {
    if (!isFields(value)) throw new Refusal('shape-kind', 'kind');
    const shape = read(value);
    refuseImpossible(shape);
    return { shape, problem: null };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { shape: null, problem: refusal.problem };
    throw refusal;
  }
}
