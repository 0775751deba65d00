/** What goes around a place: range rings, and the error ellipses of tracks. Plain geometry on the ellipsoid. */
import { direct } from '@musubi/geo';
import type { PictureColumns } from '@musubi/node/picture-frame';
import type { Place } from './measure.ts';

const RAD = Math.PI / 180;
const METRES_PER_NM = 1852;
const PARTS = 72;
const RINGS = 4;
/** The outermost ring is not larger than this on the screen, px. */
const OUTER_PX_MAX = 320;
const STEPS_NM = [0.25, 0.5, 1, 2, 5, 10, 25, 50, 100, 250, 500];
/** Half axes of the ellipse that holds a place 95 times in 100, in standard deviations of each axis. */
const SIGMAS_95 = 2.4477;
/** Smaller ones would be a dot under the symbol, px. */
const ELLIPSE_PX_MIN = 6;
/** Of more tracks nobody could tell them apart. */
export const ELLIPSES_MAX = 500;

const solution = new Float64Array(3);

/** Longitude and latitude in turn, degrees; it runs on past ±180° rather than around the world. */
export type Line = [longitudeDeg: number, latitudeDeg: number][];

/** A closed line around a place; `rangeM` at each azimuth, degrees from north. */
function around({ latitudeDeg, longitudeDeg }: Place, rangeM: (azimuthDeg: number) => number): Line {
  return Array.from({ length: PARTS + 1 }, (_, i): [number, number] => {
    const azimuthDeg = ((i % PARTS) * 360) / PARTS;
    direct(latitudeDeg * RAD, longitudeDeg * RAD, azimuthDeg * RAD, rangeM(azimuthDeg), solution);
    const turn = Math.round((solution[1]! / RAD - longitudeDeg) / 360);
    return [solution[1]! / RAD - 360 * turn, solution[0]! / RAD];
  });
}

export interface Ring {
  readonly line: Line;
  /** `25 NM`. */
  readonly text: string;
}

/** The distance between rings that fits the screen best, NM. */
export function ringStepNm(metresPerPx: number): number {
  const most = (OUTER_PX_MAX * metresPerPx) / METRES_PER_NM / RINGS;
  return STEPS_NM.findLast((step) => step <= most) ?? STEPS_NM[0]!;
}

/** Rings at round ranges about a place. */
export function ringsAbout(place: Place, metresPerPx: number): Ring[] {
  const step = ringStepNm(metresPerPx);
  return Array.from({ length: RINGS }, (_, i) => {
    const nm = step * (i + 1);
    return { line: around(place, () => nm * METRES_PER_NM), text: `${nm} NM` };
  });
}

/** The 95 % error ellipse of a row. */
export function ellipseOf({ columns: c }: PictureColumns, row: number): Line {
  const [major, minor] = [SIGMAS_95 * c.sigmaM[row]!, SIGMAS_95 * Math.max(c.sigmaMinorM[row]!, 0.1)];
  const place = { latitudeDeg: c.latitudeDeg[row]!, longitudeDeg: c.longitudeDeg[row]! };
  return around(place, (azimuthDeg) => {
    const angle = (azimuthDeg - c.sigmaAzimuthDeg[row]!) * RAD;
    return (major * minor) / Math.hypot(minor * Math.cos(angle), major * Math.sin(angle));
  });
}

/** Rows whose ellipse can be seen at a scale, of those `shown` (ones; null for all): the largest first, so many at most. */
export function rowsWithEllipse(picture: PictureColumns, shown: Uint8Array | null, metresPerPx: number): number[] {
  const least = (ELLIPSE_PX_MIN * metresPerPx) / SIGMAS_95;
  const { sigmaM } = picture.columns;
  const rows: number[] = [];
  for (let row = 0; row < picture.count; row++) {
    if (sigmaM[row]! >= least && Number.isFinite(sigmaM[row]) && (shown === null || shown[row] === 1)) rows.push(row);
  }
  if (rows.length <= ELLIPSES_MAX) return rows;
  return rows.sort((a, b) => sigmaM[b]! - sigmaM[a]!).slice(0, ELLIPSES_MAX);
}
