import {
  type CircleShape,
  ecefToGeodetic,
  ecefToLocal,
  localFrame,
  RAD_PER_DEG,
  SEMI_MAJOR_M,
  type SectorShape,
} from '@musubi/geo';

/** Gravitational constant of the earth, m³/s². Source: NIMA TR8350.2, table 3.1. */
const MU_M3PS2 = 3.986004418e14;
/** A motor that still burns may add as much speed as there is, and this, m/s. */
const SPEED_MORE_MPS = 500;
/** Either side of the course. */
const HALF_ANGLE_DEG = 20;
/** A body that flies slower than this over the ground has no course yet, m/s. */
const COURSE_LEAST_MPS = 300;
/** What the fan is rounded to: it tells where to look out, not how well anything was seen. */
const PLACE_STEP_DEG = 0.1;
const ANGLE_STEP_DEG = 5;
const RADIUS_STEP_M = 50_000;
const RADIUS_LEAST_M = 200_000;
const RADIUS_MOST_M = 5_000_000;

/**
 * The farthest that a body of a speed (m/s) flies over a sphere that does not turn, rad of arc:
 * sin(ψ/2) = Q / (2 − Q) with Q = v²r/μ; π where it need not come down at all.
 * Source: Bate, Mueller and White, "Fundamentals of Astrodynamics" (1971), chapter 6.
 */
export function farthestRad(speedMps: number, radiusM: number = SEMI_MAJOR_M): number {
  const q = (speedMps ** 2 * radiusM) / MU_M3PS2;
  return q >= 1 ? Math.PI : 2 * Math.asin(q / (2 - q));
}

/**
 * The area under threat while a motor may still burn: no impact can be told yet. A sector along the
 * course, or a circle where the body hardly moves over the ground.
 *
 * @param positionM earth-centred, turning with the earth; `velocityMps` likewise.
 */
export function threatFan(positionM: readonly number[], velocityMps: readonly number[]): SectorShape | CircleShape {
  const place = new Float64Array(3);
  ecefToGeodetic(positionM[0]!, positionM[1]!, positionM[2]!, place);
  const [latitudeRad, longitudeRad] = place as unknown as [number, number];
  const [east, north] = overGround(latitudeRad, longitudeRad, velocityMps);
  const arc = farthestRad(2 * Math.hypot(...velocityMps) + SPEED_MORE_MPS);
  const centre = {
    latitudeDeg: rounded(latitudeRad / RAD_PER_DEG, PLACE_STEP_DEG),
    longitudeDeg: rounded(longitudeRad / RAD_PER_DEG, PLACE_STEP_DEG),
  };
  const radiusM = Math.ceil((arc * SEMI_MAJOR_M) / RADIUS_STEP_M) * RADIUS_STEP_M;
  const outerRadiusM = Math.min(RADIUS_MOST_M, Math.max(RADIUS_LEAST_M, radiusM));
  if (Math.hypot(east, north) < COURSE_LEAST_MPS) return { kind: 'circle', centre, radiusM: outerRadiusM };
  const courseDeg = rounded(Math.atan2(east, north) / RAD_PER_DEG, ANGLE_STEP_DEG);
  return {
    ...{ kind: 'sector', centre, innerRadiusM: 0, outerRadiusM },
    startAzimuthDeg: turned(courseDeg - HALF_ANGLE_DEG),
    endAzimuthDeg: turned(courseDeg + HALF_ANGLE_DEG),
  };
}

/** East and north parts of an earth-centred velocity, m/s. */
function overGround(latitudeRad: number, longitudeRad: number, velocityMps: readonly number[]): [number, number] {
  const frame = localFrame(latitudeRad, longitudeRad, 0);
  const enu = new Float64Array(3);
  const [x, y, z] = velocityMps as [number, number, number];
  ecefToLocal(frame, frame.originX + x, frame.originY + y, frame.originZ + z, enu);
  return [enu[0]!, enu[1]!];
}

function turned(azimuthDeg: number): number {
  return ((azimuthDeg % 360) + 360) % 360;
}

/** To a multiple of a step, without the dust of the division. */
function rounded(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(6));
}
