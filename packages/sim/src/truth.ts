import { courseAt, STATE } from './course.ts';
import { canSense, inSight, sensorFrame } from './coverage.ts';
import type { Scenario } from './scenario.ts';
import type { SimulatedSensor } from './sensor.ts';
import type { SimulatedTarget } from './traffic/target.ts';
import type { TruthState } from './truth-state.ts';

const state = new Float64Array(STATE);
const polar = new Float64Array(3);

function truthOf(target: SimulatedTarget, timeS: number): TruthState {
  const { id, environment, kind, address, mmsi, mode3A, callsign, cooperative, adsb } = target;
  return {
    id,
    timeS,
    latitudeRad: state[0] as number,
    longitudeRad: state[1] as number,
    heightM: state[2] as number,
    eastMps: state[3] as number,
    northMps: state[4] as number,
    upMps: state[5] as number,
    environment,
    kind,
    address,
    mmsi,
    mode3A,
    callsign,
    cooperative,
    adsb,
  };
}

/** What is true of every target at `timeS` (UTC s), in the order of `scenario.targets`. */
export function truthAt(scenario: Scenario, timeS: number): TruthState[] {
  return scenario.targets.map((target) => {
    courseAt(target.course, timeS - scenario.startS, state);
    return truthOf(target, timeS);
  });
}

/**
 * What is true of the targets that at least one of `sensors` can see at `timeS`: of a sort it
 * senses, in range and above the radio horizon. To score a picture against.
 */
export function visibleTruth(scenario: Scenario, sensors: readonly SimulatedSensor[], timeS: number): TruthState[] {
  const frames = sensors.map((sensor) => sensorFrame(scenario, sensor, timeS));
  const seen: TruthState[] = [];
  for (const target of scenario.targets) {
    courseAt(target.course, timeS - scenario.startS, state);
    const visible = sensors.some((sensor, i) => {
      const frame = frames[i];
      return frame !== undefined && canSense(sensor, target) && inSight(sensor, frame, state, polar);
    });
    if (visible) seen.push(truthOf(target, timeS));
  }
  return seen;
}
