import { geodeticToLocal, localFrame, RAD_PER_DEG } from '@musubi/geo';
import { type Gospa, gospa } from '@musubi/metrics';
import type { NationCode } from '@musubi/model';
import type { Picture } from '@musubi/node/contract';
import { demoSensors, type Scenario, visibleTruth } from '@musubi/sim';
import type { PortPlan } from './plan.ts';

/** Cut-off of the score: a target missed or invented costs as much as one this far off, over √2. */
export const GOSPA_CUTOFF_M = 2_000;

/** The middle of the exercise area, where the scoring plane touches the earth. */
const frame = localFrame(27 * RAD_PER_DEG, 127 * RAD_PER_DEG, 0);
const point = new Float64Array(3);

/**
 * GOSPA of a nation's joint picture against what its own sensors, and its partners' releasable
 * ones, can see at that moment. Horizontal distance, p = 2, α = 2.
 */
export function scorePicture(nation: NationCode, picture: Picture, scenario: Scenario, plan: PortPlan): Gospa {
  const sensors = demoSensors(plan.sensors).filter(
    (sensor) => sensor.nation === nation || sensor.releasableTo.includes(nation),
  );
  const truth = visibleTruth(scenario, sensors, picture.timeS);
  const truthXy = Float64Array.from(truth.flatMap((t) => project(t.latitudeRad, t.longitudeRad)));
  const tracksXy = Float64Array.from(
    picture.tracks.flatMap((t) => project(t.latitudeDeg * RAD_PER_DEG, t.longitudeDeg * RAD_PER_DEG)),
  );
  return gospa(truthXy, truth.length, tracksXy, picture.tracks.length, { c: GOSPA_CUTOFF_M, p: 2, alpha: 2 });
}

function project(latitudeRad: number, longitudeRad: number): [number, number] {
  geodeticToLocal(frame, latitudeRad, longitudeRad, 0, point);
  return [point[0]!, point[1]!];
}
