import { METRES_PER_FOOT } from '@musubi/geo';
import { buildCourse, type Course } from './course.ts';
import { toPlane } from './plane.ts';
import { racetrack, turnRadiusM } from './traffic/shapes.ts';

const SPEED_MPS = 195;

/**
 * The racetrack of the aircraft that carries the airborne radar and the AIS receiver. It is the
 * same in every scenario, and the aircraft itself is one of the scenario's targets.
 */
export function airbornePlatform(): Course {
  return buildCourse({
    corners: racetrack(toPlane(25.2, 130.6), 20, 110_000, turnRadiusM(SPEED_MPS, 1.2)),
    speedMps: SPEED_MPS,
    levelsM: [29_000 * METRES_PER_FOOT],
    climbMaxMps: 5,
    phase: 0.1,
  });
}
