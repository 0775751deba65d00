/** What goes around a place: range rings, and the error ellipses of tracks. */
import { direct } from '@musubi/geo';
import { mercatorX, mercatorY } from '../map/mercator.ts';
import type { Place } from './measure.ts';

const RAD = Math.PI / 180;
const METRES_PER_NM = 1852;
const PARTS = 72;
const RINGS = 4;
/** The outermost ring is not larger than this on the screen, px. */
const OUTER_PX_MAX = 320;
const STEPS_NM = [0.25, 0.5, 1, 2, 5, 10, 25, 50, 100, 250, 500];
/** Half axes of the ellipse that holds a place 95 times in 100, in standard deviations of each axis. */
export const SIGMAS_95 = 2.4477;
/** Smaller ones would be a dot under the symbol, px. */
const ELLIPSE_PX_MIN = 6;
/** Of more tracks nobody could tell them apart. */
export const ELLIPSES_MAX = 500;

const solution = new Float64Array(3);

export interface Ring {
  /** Points of the unit square in turn, closed: it runs on past its edge rather than around the world. */
  readonly line: Float64Array;
  /** `25 NM`. */
  readonly text: string;
}

/** The distance between rings that fits the screen best, NM. */
export function ringStepNm(metresPerPx: number): number {
  const most = (OUTER_PX_MAX * metresPerPx) / METRES_PER_NM / RINGS;
  return STEPS_NM.findLast((step) => step <= most) ?? STEPS_NM[0]!;
}

/** Rings at round ranges about a place, on the ellipsoid. */
export function ringsAbout(place: Place, metresPerPx: number): Ring[] {
  const step = ringStepNm(metresPerPx);
  return Array.from({ length: RINGS }, (_, i) => {
    const nm = step * (i + 1);
    return { line: around(place, nm * METRES_PER_NM), text: `${nm} NM` };
  });
}

/** From north on, clockwise. */
function around({ latitudeDeg, longitudeDeg }: Place, rangeM: number): Float64Array {
  const line = new Float64Array(2 * (PARTS + 1));
  for (let i = 0; i <= PARTS; i++) {
    direct(latitudeDeg * RAD, longitudeDeg * RAD, ((i % PARTS) * 2 * Math.PI) / PARTS, rangeM, solution);
    const turn = Math.round((solution[1]! / RAD - longitudeDeg) / 360);
    line[2 * i] = mercatorX(solution[1]! / RAD - 360 * turn);
    line[2 * i + 1] = mercatorY(solution[0]! / RAD);
  }
  return line;
}

/** Tracks whose ellipse can be seen, by their long sigmas in px: rows of the first `count`, the largest so many at most. */
export function rowsWithEllipse(sigmaPx: (row: number) => number, count: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    const px = SIGMAS_95 * sigmaPx(row);
    if (px >= ELLIPSE_PX_MIN && px < Number.POSITIVE_INFINITY) rows.push(row);
  }
  if (rows.length <= ELLIPSES_MAX) return rows;
  return rows.sort((a, b) => sigmaPx(b) - sigmaPx(a)).slice(0, ELLIPSES_MAX);
}
