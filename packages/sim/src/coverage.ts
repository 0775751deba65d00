import { geodeticToPolar, type LocalFrame, localFrame } from '@musubi/geo';
import type { GeodeticPosition } from '@musubi/model';
import { courseAt, STATE } from './course.ts';
import type { Scenario } from './scenario.ts';
import type { SimulatedSensor } from './sensor.ts';
import type { SimulatedTarget } from './traffic/target.ts';

/** Nearer than this nothing is seen; keeps an airborne radar from seeing its own aircraft. */
const RANGE_MIN_M = 1000;
/** A vessel's aerial stands above the water. */
const AERIAL_M = 20;
const EARTH_RADIUS_M = 6_371_000;
/** Radio waves bend as if the earth's radius were a third greater. */
const HORIZON = Math.sqrt(2 * (4 / 3) * EARTH_RADIUS_M);

/** How far a sensor and a target at these heights (m) can be apart and still see each other, m. */
export function horizonM(sensorHeightM: number, targetHeightM: number): number {
  return HORIZON * (Math.sqrt(Math.max(0, sensorHeightM)) + Math.sqrt(Math.max(0, targetHeightM)));
}

const fixedFrames = new WeakMap<SimulatedSensor, LocalFrame>();
const platformState = new Float64Array(STATE);

/** The local plane at the sensor at a time. */
export function sensorFrame(scenario: Scenario, sensor: SimulatedSensor, timeS: number): LocalFrame {
  if (sensor.platform) {
    courseAt(sensor.platform, timeS - scenario.startS, platformState);
    return localFrame(platformState[0] as number, platformState[1] as number, platformState[2] as number);
  }
  let frame = fixedFrames.get(sensor);
  if (!frame) {
    const { latitudeRad, longitudeRad, heightM } = sensor.position as GeodeticPosition;
    frame = localFrame(latitudeRad, longitudeRad, heightM);
    fixedFrames.set(sensor, frame);
  }
  return frame;
}

/** Whether a sensor of this sort can see a target of this sort at all, wherever they are. */
export function canSense(
  sensor: SimulatedSensor,
  target: Pick<SimulatedTarget, 'environment' | 'adsb' | 'mmsi'>,
): boolean {
  if (sensor.kind === 'ads-b') return target.adsb;
  if (sensor.kind === 'ais') return target.mmsi >= 0;
  return target.environment === 'air';
}

/**
 * Slant range m, azimuth rad and elevation rad of a target state (as `courseAt` writes it) in
 * `polar`, and whether it is in range and above the radio horizon.
 */
export function inSight(sensor: SimulatedSensor, frame: LocalFrame, state: Float64Array, polar: Float64Array): boolean {
  const heightM = state[2] as number;
  geodeticToPolar(frame, state[0] as number, state[1] as number, heightM, polar);
  const rangeM = polar[0] as number;
  const aerialM = sensor.kind === 'ais' ? heightM + AERIAL_M : heightM;
  return rangeM >= RANGE_MIN_M && rangeM <= Math.min(sensor.rangeMaxM, horizonM(frame.heightM, aerialM));
}
