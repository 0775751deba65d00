import type { PictureScore, PlayedInject, TracedPlace } from '@musubi/boards';
import { TRACED_PLACES_MAX } from '@musubi/boards';
import { geodeticToLocal, type LocalFrame, localFrame } from '@musubi/geo';
import { gospa, SiapAccumulator, type SiapSample } from '@musubi/metrics';
import { COURSE_STATE, placeOnCourse } from '@musubi/sim/inject';
import type { PlaySample } from './play-samples.ts';

/** Nearer than this a track may be a course's, m. */
const CUT_OFF_M = 3_000;
/** Tracks within this of a course count as spurious where they are none's; what is elsewhere is no answer to it, m. */
const REGION_M = 15_000;
/** Courses nearer than this are measured on one plane. */
const PLANE_M = 100_000;
/** Planes lie so far apart that nothing of one is near anything of another. */
const APART_M = 1e7;
/** Courses that are scored: those delivered first. */
const COURSES_MAX = 100;
/** Steps of assignments in all, less than a second: of more samples, every so many-th counts. */
const STEPS_MAX = 2e7;
const METRES_PER_RAD = 6_371_000;
const DEG_PER_RAD = 180 / Math.PI;

/** A course's target at one time. */
interface Truth {
  readonly id: number;
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  readonly eastMps: number;
  readonly northMps: number;
}

interface Plane {
  readonly frame: LocalFrame;
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  readonly offsetM: number;
}

/** How good the samples show the courses; null where no sample has one in the air. */
export function scorePicture(
  delivered: readonly PlayedInject[],
  samples: readonly PlaySample[],
): { readonly score: PictureScore; readonly traced: readonly TracedPlace[] } | null {
  const flown = delivered.slice(0, COURSES_MAX);
  const siap = new SiapAccumulator(CUT_OFF_M);
  const sums = { samples: 0, gospaM: 0, missed: 0, spurious: 0 };
  const seen = new Set<number>();
  const traced: TracedPlace[] = [];
  let lastS = Number.NEGATIVE_INFINITY;
  for (const sample of affordable(samples, flown.length)) {
    const truths = truthsAt(flown, sample.timeS);
    const stepS = Math.min(60, Math.max(1, sample.timeS - lastS));
    lastS = sample.timeS;
    if (truths.length === 0) continue;
    for (const { id } of truths) seen.add(id);
    const near = nearTracks(sample, truths);
    traced.push(...near.map(({ id, ...place }) => tracedPlace(id, place)));
    const planes = planesOf(truths);
    const [truth, tracks] = [onPlanes(truths, planes), onPlanes(near, planes)];
    addGospa(truth, tracks, sums);
    siap.add(truth, tracks, stepS);
  }
  return sums.samples === 0 ? null : { score: scoreOf(sums, siap, seen.size), traced: thinned(traced) };
}

function affordable(samples: readonly PlaySample[], courses: number): readonly PlaySample[] {
  const steps = samples.reduce((sum, { ids }) => sum + ids.length * courses * Math.min(ids.length, courses), 0);
  const every = Math.ceil(steps / STEPS_MAX);
  return every <= 1 ? samples : samples.filter((_, at) => at % every === 0);
}

function scoreOf(sums: Sums, siap: SiapAccumulator, injects: number): PictureScore {
  const { samples } = sums;
  const { completeness, spuriousness, longestTrackShare, ambiguity, positionErrorM, idChangesPerS } = siap.result();
  const said = {
    ...{ gospaM: sums.gospaM / samples, missed: sums.missed / samples, spurious: sums.spurious / samples },
    ...{ completeness, spuriousness, longestTrackShare, ambiguity, positionErrorM },
    idChangesPerMinute: 60 * idChangesPerS,
  };
  const rounded = Object.entries(said).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]);
  return { injects, samples, ...(Object.fromEntries(rounded) as typeof said) };
}

interface Sums {
  samples: number;
  gospaM: number;
  missed: number;
  spurious: number;
}

function addGospa(truth: SiapSample, tracks: SiapSample, sums: Sums): void {
  const options = { c: CUT_OFF_M, p: 2, alpha: 2 };
  const { total, assignedCount } = gospa(truth.positions, truth.count, tracks.positions, tracks.count, options);
  sums.samples++;
  sums.gospaM += total;
  sums.missed += truth.count - assignedCount;
  sums.spurious += tracks.count - assignedCount;
}

const state = new Float64Array(COURSE_STATE);

function truthsAt(flown: readonly PlayedInject[], timeS: number): Truth[] {
  return flown.flatMap(({ places, sentS, elapsedS }, id) => {
    const isFlying = sentS !== null && timeS >= sentS && placeOnCourse(places, elapsedS(timeS), state);
    return isFlying ? [truthOf(id, state)] : [];
  });
}

function truthOf(id: number, [latitudeRad = 0, longitudeRad = 0, , eastMps = 0, northMps = 0]: Float64Array): Truth {
  return { id, latitudeRad, longitudeRad, eastMps, northMps };
}

function nearTracks({ ids, states }: PlaySample, truths: readonly Truth[]): Truth[] {
  return states.flatMap(([latitudeRad, longitudeRad, eastMps, northMps], at) => {
    const track = { id: ids[at] as number, latitudeRad, longitudeRad, eastMps, northMps };
    return truths.some((truth) => apartM(truth, track) < REGION_M) ? [track] : [];
  });
}

/** Good to a percent at the distances that it decides. */
function apartM(
  a: Pick<Truth, 'latitudeRad' | 'longitudeRad'>,
  b: Pick<Truth, 'latitudeRad' | 'longitudeRad'>,
): number {
  const turns = (b.longitudeRad - a.longitudeRad) / (2 * Math.PI);
  const east = 2 * Math.PI * (turns - Math.round(turns)) * Math.cos(a.latitudeRad);
  return METRES_PER_RAD * Math.hypot(b.latitudeRad - a.latitudeRad, east);
}

/** Local planes for courses that are all over the earth: those near each other share one. */
function planesOf(truths: readonly Truth[]): readonly Plane[] {
  const planes: Plane[] = [];
  for (const { latitudeRad, longitudeRad } of truths) {
    if (planes.some((plane) => apartM(plane, { latitudeRad, longitudeRad }) < PLANE_M)) continue;
    const frame = localFrame(latitudeRad, longitudeRad, 0);
    planes.push({ frame, latitudeRad, longitudeRad, offsetM: planes.length * APART_M });
  }
  return planes;
}

const local = new Float64Array(3);

function onPlanes(objects: readonly Truth[], planes: readonly Plane[]): SiapSample {
  const positions = new Float64Array(2 * objects.length);
  const velocities = new Float64Array(2 * objects.length);
  for (const [i, one] of objects.entries()) {
    const plane = planes.reduce((best, plane) => (apartM(plane, one) < apartM(best, one) ? plane : best));
    geodeticToLocal(plane.frame, one.latitudeRad, one.longitudeRad, 0, local);
    positions.set([(local[0] as number) + plane.offsetM, local[1] as number], 2 * i);
    velocities.set([one.eastMps, one.northMps], 2 * i);
  }
  return { count: objects.length, ids: objects.map(({ id }) => id), positions, velocities };
}

function tracedPlace(track: number, { latitudeRad, longitudeRad }: Omit<Truth, 'id'>): TracedPlace {
  const round = (rad: number) => Math.round(rad * DEG_PER_RAD * 1e4) / 1e4;
  return { track, place: { latDeg: round(latitudeRad), lonDeg: round(longitudeRad) } };
}

/** Every so many-th, so that all of the time is shown. */
function thinned(traced: readonly TracedPlace[]): readonly TracedPlace[] {
  const every = Math.ceil(traced.length / TRACED_PLACES_MAX);
  return every <= 1 ? traced : traced.filter((_, at) => at % every === 0);
}
