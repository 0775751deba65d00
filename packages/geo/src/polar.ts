import { geodeticToLocal, type LocalFrame, localToGeodetic } from './local-frame.ts';

const scratch = new Float64Array(3);

/**
 * A geodetic point (rad, rad, m) as a radar at `site` sees it without refraction:
 * slant range m, azimuth rad clockwise from true north in [0, 2π), elevation rad in `out`.
 */
export function geodeticToPolar(
  site: LocalFrame,
  latitudeRad: number,
  longitudeRad: number,
  heightM: number,
  out: Float64Array,
): void {
  geodeticToLocal(site, latitudeRad, longitudeRad, heightM, scratch);
  const east = scratch[0] as number;
  const north = scratch[1] as number;
  const up = scratch[2] as number;
  const ground = Math.hypot(east, north);
  const azimuth = Math.atan2(east, north);
  out[0] = Math.hypot(ground, up);
  out[1] = azimuth < 0 ? azimuth + 2 * Math.PI : azimuth;
  out[2] = Math.atan2(up, ground);
}

/**
 * Slant range, azimuth and height above the ellipsoid to geodetic (rad, rad, m) in `out`.
 *
 * Finds, by Newton's rule on the elevation's sine, the point of the ray's cone at that height.
 * Where the target is nearer than its height allows (noise overhead), the point straight above
 * or below the site at that range is returned. Converges to a millimetre in 2 to 4 rounds.
 */
export function polarToGeodetic(
  site: LocalFrame,
  rangeM: number,
  azimuthRad: number,
  heightM: number,
  out: Float64Array,
): void {
  const earthRadiusM = 6_371_000;
  const s = Math.sin(azimuthRad);
  const c = Math.cos(azimuthRad);
  // Up on a sphere, by the law of cosines; the rounds below mend the difference to the ellipsoid.
  const rise = heightM - site.heightM;
  let up =
    (rise * (2 * earthRadiusM + rise + 2 * site.heightM) - rangeM * rangeM) / (2 * (earthRadiusM + site.heightM));
  for (let round = 0; round < 4; round++) {
    up = Math.min(rangeM, Math.max(-rangeM, up));
    const ground = Math.sqrt(rangeM * rangeM - up * up);
    localToGeodetic(site, ground * s, ground * c, up, out);
    const error = heightM - (out[2] as number);
    if (Math.abs(error) < 1e-3 || ground === 0) return;
    up += error;
  }
}
