import { buildHeights, type Heights, heightAt } from './heights.ts';
import { lift } from './plane.ts';
import { buildTour, type Corner, type Tour, tourAt } from './tour.ts';

/** A closed course over the ellipsoid: where, how fast and how high, for all time. */
export interface Course {
  readonly tour: Tour;
  readonly heights: Heights;
  readonly speedMps: number;
  /** How much the speed swings around `speedMps`, `swings` times a lap. */
  readonly surgeMps: number;
  readonly swings: number;
  readonly lapS: number;
  /** Where in the lap it is at time zero, s. */
  readonly phaseS: number;
}

export interface CoursePlan {
  readonly corners: readonly Corner[];
  readonly speedMps: number;
  readonly surgeMps?: number;
  readonly levelsM: readonly number[];
  readonly climbMaxMps: number;
  /** Part of a lap, in [0, 1), already flown at time zero. */
  readonly phase: number;
}

/** @throws SimError `bad-tour` where the corners cannot be joined. */
export function buildCourse(plan: CoursePlan): Course {
  const tour = buildTour(plan.corners);
  const lapS = tour.lengthM / plan.speedMps;
  return {
    tour,
    heights: buildHeights(plan.levelsM, lapS, plan.climbMaxMps),
    speedMps: plan.speedMps,
    surgeMps: plan.surgeMps ?? 0,
    swings: Math.max(1, Math.round(lapS / 300)),
    lapS,
    phaseS: plan.phase * lapS,
  };
}

/** Values `courseAt` writes: latitude rad, longitude rad, height m, east, north, up m/s. */
export const STATE = 6;

const onPlane = new Float64Array(4);

/** The state `elapsedS` after time zero (may be negative) in `out`. */
export function courseAt(course: Course, elapsedS: number, out: Float64Array): void {
  const { lapS, surgeMps } = course;
  const gone = elapsedS + course.phaseS;
  const atS = gone - lapS * Math.floor(gone / lapS);
  const swing = (2 * Math.PI * course.swings) / lapS;
  const alongM = course.speedMps * atS + (surgeMps / swing) * Math.sin(swing * atS);
  const speed = course.speedMps + surgeMps * Math.cos(swing * atS);
  const { lengthM } = course.tour;
  tourAt(course.tour, alongM - lengthM * Math.floor(alongM / lengthM), onPlane);
  heightAt(course.heights, atS, out);
  const vx = speed * (onPlane[2] as number);
  const vy = speed * (onPlane[3] as number);
  lift(onPlane[0] as number, onPlane[1] as number, vx, vy, out[2] as number, out);
}
