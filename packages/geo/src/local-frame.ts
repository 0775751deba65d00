import { ecefToGeodetic, geodeticToEcef } from './ecef.ts';

/** A tangent plane: east, north and up at a point of the ellipsoid. */
export interface LocalFrame {
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  readonly heightM: number;
  /** Its origin, earth-centred earth-fixed, m. */
  readonly originX: number;
  readonly originY: number;
  readonly originZ: number;
  readonly sinLatitude: number;
  readonly cosLatitude: number;
  readonly sinLongitude: number;
  readonly cosLongitude: number;
}

const scratch = new Float64Array(3);

/** The frame at a geodetic point (rad, rad, m). */
export function localFrame(latitudeRad: number, longitudeRad: number, heightM: number): LocalFrame {
  geodeticToEcef(latitudeRad, longitudeRad, heightM, scratch);
  return {
    latitudeRad,
    longitudeRad,
    heightM,
    originX: scratch[0] as number,
    originY: scratch[1] as number,
    originZ: scratch[2] as number,
    sinLatitude: Math.sin(latitudeRad),
    cosLatitude: Math.cos(latitudeRad),
    sinLongitude: Math.sin(longitudeRad),
    cosLongitude: Math.cos(longitudeRad),
  };
}

/** Earth-centred earth-fixed (m) to east, north, up in `out`, m. */
export function ecefToLocal(f: LocalFrame, x: number, y: number, z: number, out: Float64Array): void {
  const dx = x - f.originX;
  const dy = y - f.originY;
  const dz = z - f.originZ;
  const outward = f.cosLongitude * dx + f.sinLongitude * dy;
  out[0] = -f.sinLongitude * dx + f.cosLongitude * dy;
  out[1] = -f.sinLatitude * outward + f.cosLatitude * dz;
  out[2] = f.cosLatitude * outward + f.sinLatitude * dz;
}

/** East, north, up (m) to earth-centred earth-fixed in `out`, m. */
export function localToEcef(f: LocalFrame, eastM: number, northM: number, upM: number, out: Float64Array): void {
  const outward = -f.sinLatitude * northM + f.cosLatitude * upM;
  out[0] = f.originX - f.sinLongitude * eastM + f.cosLongitude * outward;
  out[1] = f.originY + f.cosLongitude * eastM + f.sinLongitude * outward;
  out[2] = f.originZ + f.cosLatitude * northM + f.sinLatitude * upM;
}

/** Geodetic (rad, rad, m) to east, north, up in `out`, m. */
export function geodeticToLocal(
  f: LocalFrame,
  latitudeRad: number,
  longitudeRad: number,
  heightM: number,
  out: Float64Array,
): void {
  geodeticToEcef(latitudeRad, longitudeRad, heightM, scratch);
  ecefToLocal(f, scratch[0] as number, scratch[1] as number, scratch[2] as number, out);
}

/** East, north, up (m) to geodetic latitude rad, longitude rad, height m in `out`. */
export function localToGeodetic(f: LocalFrame, eastM: number, northM: number, upM: number, out: Float64Array): void {
  localToEcef(f, eastM, northM, upM, scratch);
  ecefToGeodetic(scratch[0] as number, scratch[1] as number, scratch[2] as number, out);
}
