import type { Sensor } from '@musubi/model';
import type { SensorConfig } from '@musubi/node';
import { demoSensors, type SimulatedSensor } from '@musubi/sim';

const DEG_PER_RAD = 180 / Math.PI;
const PERIOD_S = 4;
const RANGE_MAX_M = 400_000;
/** Noise carries a plot at the edge beyond the range; the node is to take it all the same. */
const EDGE_M = 1_000;
/** The demo's fixed sites are seven; an eighth on open water. */
const EIGHTH = { latitudeRad: 26.4 / DEG_PER_RAD, longitudeRad: 129.6 / DEG_PER_RAD, heightM: 200 };

/** Eight invented Japanese radars of 4 s a turn; the last is national, so that two trackers run. */
export function eightRadars(): SimulatedSensor[] {
  const demo = demoSensors(0);
  const like = demo[0] as SimulatedSensor;
  const sites = [...demo.flatMap(({ position }) => position ?? []), EIGHTH];
  return sites.map((position, i) => ({
    ...like,
    id: `JPN-B${i + 1}`,
    name: `Bench radar ${i + 1} (invented)`,
    position,
    source: { sac: 254, sic: 101 + i },
    periodS: PERIOD_S,
    rangeMaxM: RANGE_MAX_M,
    clockOffsetS: 0,
    releasableTo: i < sites.length - 1 ? ['AUS'] : [],
  }));
}

/** The radar as the rooms know it. */
export function sensorOf(radar: SimulatedSensor, index: number): Sensor {
  return {
    id: radar.id,
    index,
    nation: radar.nation,
    name: radar.name,
    kind: 'radar',
    label: {
      policy: `${radar.nation}-DEMO`,
      classification: 'OPEN',
      caveats: ['EXERCISE-ONLY'],
      releasableTo: radar.releasableTo,
      originator: radar.nation,
      createdS: 0,
    },
    ...(radar.source ? { source: radar.source } : {}),
    ...(radar.position ? { position: radar.position } : {}),
    periodS: radar.periodS,
    rangeMaxM: radar.rangeMaxM + EDGE_M,
    detectionProbability: radar.detectionProbability,
    accuracy: radar.accuracy,
    exercise: true,
    simulated: true,
  };
}

/** The radar as a node's configuration names it, listening on `port`. */
export function sensorConfig(radar: SimulatedSensor, port: number): SensorConfig {
  const { position, accuracy } = radar;
  return {
    id: radar.id,
    kind: 'radar',
    format: 'asterix',
    input: `udp://127.0.0.1:${port}`,
    ...(radar.source ? { source: { ...radar.source } } : {}),
    ...(position
      ? {
          position: {
            latitude: position.latitudeRad * DEG_PER_RAD,
            longitude: position.longitudeRad * DEG_PER_RAD,
            height: position.heightM,
          },
        }
      : {}),
    periodS: radar.periodS,
    rangeMaxKm: (radar.rangeMaxM + EDGE_M) / 1000,
    detectionProbability: radar.detectionProbability,
    accuracy: { rangeM: accuracy.sigmaRangeM, azimuthDeg: accuracy.sigmaAzimuthRad * DEG_PER_RAD },
    label: { classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: [...radar.releasableTo] },
    exercise: true,
    simulated: true,
  };
}
