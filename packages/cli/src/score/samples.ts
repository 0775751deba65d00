import { geodeticToLocal, type LocalFrame, RAD_PER_DEG } from '@musubi/geo';
import type { SiapSample } from '@musubi/metrics';
import { STANDARD } from '../decode/input.ts';
import { CliError } from '../error.ts';
import { BadRows, type Row } from '../track/bad-rows.ts';
import { readLines } from '../track/json-lines.ts';

/** One object at one time. */
export interface Place {
  readonly id: string;
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  /** East and north, m/s. */
  readonly vx: number;
  readonly vy: number;
  /** Variances and covariance of the position, m²: east, east-north, north; null where the row has none. */
  readonly covariance: readonly [number, number, number] | null;
}

/** All objects at one time. */
export interface Places {
  readonly timeS: number;
  readonly places: readonly Place[];
}

/** Objects of one time; the best pairing of truth and tracks takes their product in memory. */
export const PLACES_MAX = 6_000;
/** Times are equal within this, s. */
export const SAME_S = 1e-3;

export interface SampleOptions {
  /** Rows at other times than multiples of this are passed over, s. */
  readonly intervalS: number;
  readonly fromS: number;
  /** Which rows count: truth is scored where a sensor covers it. */
  readonly isScored: (row: Row) => boolean;
}

/** Reads rows in order of time and gives those of one time together. Throws `CliError` where too many share one. */
export async function* readPlaces(path: string, bad: BadRows, options: SampleOptions): AsyncGenerator<Places> {
  let timeS = Number.NaN;
  let places: Place[] = [];
  for await (const { lines, firstLine } of readLines(path)) {
    for (let i = 0; i < lines.length; i++) {
      const row = bad.parse(lines[i]!, firstLine + i);
      if (row === null || !isTimely(row, firstLine + i, timeS, bad)) continue;
      const rowS = row['t'] as number;
      if (!isSample(rowS, options)) continue;
      if (!(Math.abs(rowS - timeS) <= SAME_S)) {
        if (!Number.isNaN(timeS)) yield { timeS, places };
        timeS = rowS;
        places = [];
      }
      if (!options.isScored(row)) continue;
      const place = placeOf(row, firstLine + i, bad);
      if (place !== null) places.push(place);
      if (places.length > PLACES_MAX) throw tooMany(path, timeS);
    }
  }
  if (!Number.isNaN(timeS)) yield { timeS, places };
}

export function badRowsOf(path: string): BadRows {
  return new BadRows(path === STANDARD ? 'standard input' : path);
}

function isTimely(row: Row, line: number, beforeS: number, bad: BadRows): boolean {
  const timeS = row['t'];
  if (typeof timeS !== 'number' || !Number.isFinite(timeS)) {
    bad.add(line, 'no-time', `"t" is ${JSON.stringify(timeS) ?? 'missing'}; seconds are needed`);
    return false;
  }
  if (!(timeS < beforeS - SAME_S)) return true;
  bad.add(line, 'time', `t ${timeS} comes after ${beforeS}; rows must be in order of time`);
  return false;
}

function isSample(timeS: number, { intervalS, fromS }: SampleOptions): boolean {
  return timeS >= fromS - SAME_S && Math.abs(timeS - Math.round(timeS / intervalS) * intervalS) <= SAME_S;
}

function placeOf(row: Row, line: number, bad: BadRows): Place | null {
  const { id, lat, lon, vx, vy, pos_cov: cov } = row;
  if ((typeof id !== 'string' && typeof id !== 'number') || String(id) === '') {
    bad.add(line, 'no-id', '"id" must be a text or a number');
    return null;
  }
  if (typeof lat !== 'number' || typeof lon !== 'number' || Math.abs(lat) > 90 || Math.abs(lon) > 360) {
    bad.add(line, 'no-position', '"lat" and "lon" must be degrees');
    return null;
  }
  if (typeof vx !== 'number' || typeof vy !== 'number') {
    bad.add(line, 'no-velocity', '"vx" and "vy" must be metres a second');
    return null;
  }
  const hasCov = Array.isArray(cov) && cov.length === 3 && cov.every((value) => typeof value === 'number');
  const covariance = hasCov ? (cov as [number, number, number]) : null;
  return { id: String(id), latitudeRad: lat * RAD_PER_DEG, longitudeRad: lon * RAD_PER_DEG, vx, vy, covariance };
}

/** The places in a tangent plane, as the metrics take them; `numberOf` gives each id its number. */
export function toSample(places: readonly Place[], frame: LocalFrame, numberOf: (id: string) => number): SiapSample {
  const positions = new Float64Array(places.length * 2);
  const velocities = new Float64Array(places.length * 2);
  const point = new Float64Array(3);
  places.forEach((place, i) => {
    geodeticToLocal(frame, place.latitudeRad, place.longitudeRad, 0, point);
    positions.set(point.subarray(0, 2), 2 * i);
    velocities[2 * i] = place.vx;
    velocities[2 * i + 1] = place.vy;
  });
  return { count: places.length, ids: places.map((place) => numberOf(place.id)), positions, velocities };
}

function tooMany(path: string, timeS: number): CliError {
  return new CliError(
    'input-broken',
    `${path}: more than ${PLACES_MAX} rows at t ${timeS}; at most that many are scored`,
  );
}
