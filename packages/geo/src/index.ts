export {
  AIRSPACE_KINDS,
  type AirspaceShape,
  type CircleShape,
  type CorridorShape,
  type GeoPoint,
  ORBIT_SIDES,
  type OrbitShape,
  type PolyarcShape,
  type PolygonShape,
  type SectorShape,
  SHAPE_POINTS_MAX,
  SHAPE_RADIUS_M_MAX,
  SHAPE_WIDTH_M_MAX,
  type TrackShape,
  type VerticalBand,
} from './airspace-shape.ts';
export { ecefToGeodetic, geodeticToEcef } from './ecef.ts';
export { PATH_TOLERANCE_M, placeAt, type RangeAndAzimuth, rangeAndAzimuth, unwrapDeg } from './geodesic-path.ts';
export { direct, inverse, wrapLongitude } from './geodesic.ts';
export { createInside, type Inside } from './inside-shape.ts';
export {
  ecefToLocal,
  geodeticToLocal,
  type LocalFrame,
  localFrame,
  localToEcef,
  localToGeodetic,
} from './local-frame.ts';
export { geodeticToPolar, polarToGeodetic } from './polar.ts';
export { type AirspacePolygon, type Position, polygonise } from './polygonise.ts';
export {
  readAirspaceShape,
  type ShapeProblem,
  type ShapeProblemCode,
  type ShapeReading,
} from './read-airspace-shape.ts';
export { type Outline, outlines } from './shape-outline.ts';
export { METRES_PER_FOOT, METRES_PER_NAUTICAL_MILE, MPS_PER_KNOT, RAD_PER_DEG } from './units.ts';
export {
  ECCENTRICITY_SQUARED,
  FLATTENING,
  meridianRadiusM,
  primeVerticalRadiusM,
  SEMI_MAJOR_M,
  SEMI_MINOR_M,
} from './wgs84.ts';
