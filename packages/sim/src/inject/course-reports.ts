import { encodeBlock, type ItemValues } from '@musubi/asterix';
import { METRES_PER_FOOT, RAD_PER_DEG } from '@musubi/geo';
import { gaussian, keyOf } from '../chance.ts';
import { timeOfDay } from '../time-of-day.ts';
import { COURSE_STATE, type CoursePlace, placeOnCourse } from './played-course.ts';

/** A course in the air, and where on it its target is by now. */
export interface FlownCourse {
  /** Tells the targets apart and seeds their errors, e.g. the id of an inject. */
  readonly id: string;
  readonly places: readonly CoursePlace[];
  /** After the course began, s. */
  readonly elapsedS: number;
}

/** The simulated system that reports them. */
export interface CourseReporter {
  readonly source: { readonly sac: number; readonly sic: number };
  /** One sigma of a reported position in each axis, m. */
  readonly sigmaM: number;
}

/** Records of at most 36 bytes, so that a datagram stays under 1472. */
const RECORDS_MAX = 40;
const METRES_PER_RAD = 6_371_000;
const TRACK_NUMBERS = 4096;
const Draw = { east: 101, north: 102 } as const;

const state = new Float64Array(COURSE_STATE);

/**
 * What a simulated system says of courses at `timeS` (UTC s): CAT 062 blocks in which every record is
 * marked as simulated (item 080, SIM). Courses that have not begun or are over are left out. Errors
 * are drawn from the course and the time alone.
 */
export function courseReports(courses: readonly FlownCourse[], reporter: CourseReporter, timeS: number): Uint8Array[] {
  const records = courses.flatMap((course) => record(course, reporter, timeS));
  const blocks: Uint8Array[] = [];
  for (let i = 0; i < records.length; i += RECORDS_MAX) blocks.push(encodeBlock(62, records.slice(i, i + RECORDS_MAX)));
  return blocks;
}

function record(
  { id, places, elapsedS }: FlownCourse,
  { source, sigmaM }: CourseReporter,
  timeS: number,
): ItemValues[] {
  if (!placeOnCourse(places, elapsedS, state)) return [];
  const key = keyOf(id);
  const look = { seed: 0, sensor: key, turn: Math.round(timeS * 128) | 0, target: 0 };
  const [latitude = 0, longitude = 0, altitudeM = Number.NaN, east = 0, north = 0, up = 0] = state;
  const northRad = (sigmaM * gaussian(look, Draw.north)) / METRES_PER_RAD;
  const eastRad = (sigmaM * gaussian(look, Draw.east)) / (METRES_PER_RAD * Math.max(0.01, Math.cos(latitude)));
  const said: Record<string, ItemValues[string]> = {
    '010': { SAC: source.sac, SIC: source.sic },
    '070': timeOfDay(timeS),
    '105': {
      LAT: Math.max(-90, Math.min(90, (latitude + northRad) / RAD_PER_DEG)),
      LON: wrapDeg((longitude + eastRad) / RAD_PER_DEG),
    },
    '185': { VX: quarter(east), VY: quarter(north) },
    '040': key % TRACK_NUMBERS,
    '080': { MON: 0, SPI: 0, MRH: 0, SRC: 0, CNF: 0, SIM: 1, TSE: 0, TSB: 0, FPC: 0, AFF: 0, STP: 0, KOS: 0 },
  };
  if (!Number.isNaN(altitudeM)) {
    said['136'] = quarter(altitudeM / METRES_PER_FOOT / 100);
    said['220'] = climb(up);
  }
  return [said];
}

function wrapDeg(deg: number): number {
  return deg - 360 * Math.floor((deg + 180) / 360);
}

/** To the least significant bit of items 136 and 185, within what they can say. */
function quarter(value: number): number {
  return Math.max(-8_000, Math.min(8_000, Math.round(value * 4) / 4));
}

/** In ft/min, to the least significant bit of item 220 and within what it can say. */
function climb(upMps: number): number {
  const steps = Math.round(((upMps / METRES_PER_FOOT) * 60) / 6.25);
  return Math.max(-32_000, Math.min(32_000, steps)) * 6.25;
}
