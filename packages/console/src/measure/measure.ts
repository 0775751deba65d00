/** Range and bearing between two places, and the line between them on the map. */
import { direct, inverse } from '@musubi/geo';
import { mercatorX, mercatorY } from '../map/mercator.ts';

export interface Place {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Being measured: nothing yet, from a place to the pointer, or between two places. */
export interface Measure {
  readonly from: Place | null;
  readonly to: Place | null;
  /** Whether `to` stays, or follows the pointer. */
  readonly fixed: boolean;
}

export const NOTHING_MEASURED: Measure = { from: null, to: null, fixed: false };

const RAD = Math.PI / 180;
const LINE_PARTS = 32;
const solution = new Float64Array(3);

/** Range m, and bearing degrees true at the start, on the ellipsoid. */
export function rangeAndBearing(from: Place, to: Place): { rangeM: number; bearingDeg: number } {
  const [lat, lon] = [from.latitudeDeg * RAD, from.longitudeDeg * RAD];
  inverse(lat, lon, to.latitudeDeg * RAD, to.longitudeDeg * RAD, solution);
  return { rangeM: solution[0]!, bearingDeg: solution[1]! / RAD };
}

/** The geodesic in Mercator, x and y in turn: bent on the map, as it is. */
export function geodesicLine(from: Place, to: Place): Float64Array {
  const { rangeM, bearingDeg } = rangeAndBearing(from, to);
  const line = new Float64Array(2 * (LINE_PARTS + 1));
  for (let i = 0; i <= LINE_PARTS; i++) {
    const [lat, lon] = [from.latitudeDeg * RAD, from.longitudeDeg * RAD];
    direct(lat, lon, bearingDeg * RAD, (rangeM * i) / LINE_PARTS, solution);
    line[2 * i] = mercatorX(solution[1]! / RAD);
    line[2 * i + 1] = mercatorY(solution[0]! / RAD);
  }
  return line;
}

/** `12.3 NM  045°T`; short ranges in metres. */
export function rulerText(from: Place, to: Place): string {
  const { rangeM, bearingDeg } = rangeAndBearing(from, to);
  const range = rangeM < 1852 ? `${Math.round(rangeM)} m` : `${(rangeM / 1852).toFixed(1)} NM`;
  return `${range}  ${String(Math.round(bearingDeg) % 360).padStart(3, '0')}°T`;
}

/** A click at a place: the first sets the start, the second the end, the third starts anew. */
export function clicked(measure: Measure, place: Place): Measure {
  if (measure.from === null || measure.fixed) return { from: place, to: null, fixed: false };
  return { from: measure.from, to: place, fixed: true };
}

/** The pointer at a place. */
export function pointed(measure: Measure, place: Place): Measure {
  return measure.from === null || measure.fixed ? measure : { ...measure, to: place };
}
