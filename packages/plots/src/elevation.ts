import { geodeticToPolar, type LocalFrame, localFrame, polarToGeodetic } from '@musubi/geo';

/** A height that the slant range cannot reach by more than this is none of this plot's, m. */
const UNREACHED_MAX_M = 50;

/**
 * The elevation behind a 3D radar's height. CAT 048 has no item for elevation: I048/110 tells the
 * height that the radar computed of it (CAT 048 edition 1.32). Undone, the error is the angle's
 * again, which a height's sigma could not say. Refraction is the radar's own affair, and heights
 * above mean sea level are taken as above the ellipsoid.
 */
export class Elevation {
  #site: LocalFrame | null = null;
  readonly #point = new Float64Array(3);

  /** rad above the level plane at the site (rad, rad, m); NaN where height and range do not agree. */
  of(
    site: { readonly latitudeRad: number; readonly longitudeRad: number; readonly heightM: number },
    rangeM: number,
    azimuthRad: number,
    heightM: number,
  ): number {
    if (!Number.isFinite(heightM)) return Number.NaN;
    const frame = this.#frameAt(site.latitudeRad, site.longitudeRad, site.heightM);
    const point = this.#point;
    polarToGeodetic(frame, rangeM, azimuthRad, heightM, point);
    if (Math.abs(point[2] - heightM) > UNREACHED_MAX_M) return Number.NaN;
    geodeticToPolar(frame, point[0], point[1], heightM, point);
    return point[2];
  }

  #frameAt(latitudeRad: number, longitudeRad: number, heightM: number): LocalFrame {
    const now = this.#site;
    if (now?.latitudeRad === latitudeRad && now.longitudeRad === longitudeRad && now.heightM === heightM) return now;
    this.#site = localFrame(latitudeRad, longitudeRad, heightM);
    return this.#site;
  }
}
