import { direct, inverse, RAD_PER_DEG } from '@musubi/geo';

/** A place of a course, and when it is reached. */
export interface CoursePlace {
  /** After the course began, s. */
  readonly afterS: number;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** Above the ellipsoid, m; null where nothing is said of it. */
  readonly altitudeM: number | null;
}

/** Values that `placeOnCourse` writes: latitude, longitude rad, altitude m (NaN: not said), east, north, up m/s. */
export const COURSE_STATE = 6;

const path = new Float64Array(2);
const ahead = new Float64Array(2);
const onward = new Float64Array(2);

/**
 * The state `elapsedS` after the beginning of a course in `out`: evenly along the geodesic from each
 * place to the next. False before its beginning and after its end, and where it has no length.
 */
export function placeOnCourse(places: readonly CoursePlace[], elapsedS: number, out: Float64Array): boolean {
  const next = places.findIndex(({ afterS }, at) => at > 0 && elapsedS <= afterS);
  const [from, to] = [places[next - 1], places[next]];
  if (from === undefined || to === undefined || elapsedS < from.afterS) return false;
  const lastsS = to.afterS - from.afterS;
  if (!(lastsS > 0)) return false;
  const part = (elapsedS - from.afterS) / lastsS;
  const [latitude, longitude] = [from.latitudeDeg * RAD_PER_DEG, from.longitudeDeg * RAD_PER_DEG];
  const [toLatitude, toLongitude] = [to.latitudeDeg * RAD_PER_DEG, to.longitudeDeg * RAD_PER_DEG];
  inverse(latitude, longitude, toLatitude, toLongitude, path);
  const [lengthM = 0, azimuth = 0] = path;
  direct(latitude, longitude, azimuth, part * lengthM, ahead);
  const heading = headingAt(ahead, toLatitude, toLongitude, azimuth, (1 - part) * lengthM);
  const speed = lengthM / lastsS;
  const altitude = from.altitudeM !== null && to.altitudeM !== null;
  out[0] = ahead[0]!;
  out[1] = ahead[1]!;
  out[2] = altitude ? from.altitudeM! + part * (to.altitudeM! - from.altitudeM!) : Number.NaN;
  out[3] = speed * Math.sin(heading);
  out[4] = speed * Math.cos(heading);
  out[5] = altitude ? (to.altitudeM! - from.altitudeM!) / lastsS : 0;
  return true;
}

/** The geodesic's azimuth at a point of it; the first one where its end is too near to tell. */
function headingAt(at: Float64Array, latitude: number, longitude: number, first: number, leftM: number): number {
  if (leftM < 1) return first;
  inverse(at[0]!, at[1]!, latitude, longitude, onward);
  return onward[1]!;
}

/** How long a course lasts, s. */
export function courseLastsS(places: readonly CoursePlace[]): number {
  return places.at(-1)?.afterS ?? 0;
}
