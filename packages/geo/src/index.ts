export { ecefToGeodetic, geodeticToEcef } from './ecef.ts';
export { direct, inverse, wrapLongitude } from './geodesic.ts';
export {
  ecefToLocal,
  geodeticToLocal,
  type LocalFrame,
  localFrame,
  localToEcef,
  localToGeodetic,
} from './local-frame.ts';
export { geodeticToPolar, polarToGeodetic } from './polar.ts';
export { METRES_PER_FOOT, METRES_PER_NAUTICAL_MILE, MPS_PER_KNOT, RAD_PER_DEG } from './units.ts';
export {
  ECCENTRICITY_SQUARED,
  FLATTENING,
  meridianRadiusM,
  primeVerticalRadiusM,
  SEMI_MAJOR_M,
  SEMI_MINOR_M,
} from './wgs84.ts';
