/**
 * Shapes of airspace as air traffic services and airspace control orders name them (USMTF and
 * ADatP-3: CIRCLE, POLYGON, POLYARC, RADARC, CORRIDOR, TRACK, ORBIT), as they were defined: the
 * polygon that a map draws is made from this and never the other way round.
 *
 * Degrees and not radians, so that what was written down is what is kept. Straight edges are
 * geodesics; arcs run clockwise as seen from above; longitudes may be given beyond ±180°.
 */

/** A place on the ellipsoid, degrees. */
export interface GeoPoint {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Everything nearer to `centre` than `radiusM`. */
export interface CircleShape {
  readonly kind: 'circle';
  readonly centre: GeoPoint;
  readonly radiusM: number;
}

/** Three points or more, in either sense; the last is joined to the first. */
export interface PolygonShape {
  readonly kind: 'polygon';
  readonly points: readonly GeoPoint[];
}

/** An arc clockwise around `centre`, then `points`, then back to where the arc began. */
export interface PolyarcShape {
  readonly kind: 'polyarc';
  readonly centre: GeoPoint;
  readonly radiusM: number;
  readonly startAzimuthDeg: number;
  readonly endAzimuthDeg: number;
  readonly points: readonly GeoPoint[];
}

/** A part of a ring, clockwise from one azimuth to the other; inner radius 0 for a slice (RADARC). */
export interface SectorShape {
  readonly kind: 'sector';
  readonly centre: GeoPoint;
  readonly innerRadiusM: number;
  readonly outerRadiusM: number;
  readonly startAzimuthDeg: number;
  readonly endAzimuthDeg: number;
}

/** All within half of `widthM` of a line; ends are straight, outer corners round. */
export interface CorridorShape {
  readonly kind: 'corridor';
  readonly points: readonly GeoPoint[];
  readonly widthM: number;
}

/** Altitudes, m; null where there is no limit. What they are counted from stands beside the shape. */
export interface VerticalBand {
  readonly lowerM: number | null;
  readonly upperM: number | null;
}

/** Legs between points that follow each other, each with its own width and altitudes: one volume a leg. */
export interface TrackShape {
  readonly kind: 'track';
  readonly points: readonly GeoPoint[];
  /** One fewer than points. */
  readonly legs: readonly (VerticalBand & { readonly widthM: number })[];
}

export const ORBIT_SIDES = ['left', 'centre', 'right'] as const;

/** A racetrack: the line from `from` to `to` is its left or right straight, or its middle; round ends lie outside. */
export interface OrbitShape {
  readonly kind: 'orbit';
  readonly from: GeoPoint;
  readonly to: GeoPoint;
  readonly widthM: number;
  /** Where the pattern lies, seen from `from` towards `to`. */
  readonly side: (typeof ORBIT_SIDES)[number];
}

export type AirspaceShape =
  | CircleShape
  | PolygonShape
  | PolyarcShape
  | SectorShape
  | CorridorShape
  | TrackShape
  | OrbitShape;

export const AIRSPACE_KINDS = [
  'circle',
  'polygon',
  'polyarc',
  'sector',
  'corridor',
  'track',
  'orbit',
] as const satisfies readonly AirspaceShape['kind'][];

/** Bounds of every shape: what is larger is a mistake or an attack. */
export const SHAPE_POINTS_MAX = 200;
export const SHAPE_RADIUS_M_MAX = 5_000_000;
export const SHAPE_WIDTH_M_MAX = 1_000_000;
