import type { NationCode } from '@musubi/model';
import type { SensorConfig } from '@musubi/node/embedded';
import { demoSensors, type SimulatedSensor } from '@musubi/sim';
import { randomOf } from './random.ts';

const SENSORS_MAX = 3;
const DEG = 180 / Math.PI;

/** A sensor of a world: how it sees, and the classification its node gives to what it sees. */
export interface WorldSensor {
  readonly simulated: SimulatedSensor;
  readonly classification: string;
  readonly config: SensorConfig;
}

/** One to three sensors of a nation: those of the demonstration, moved to it and released at random. */
export function randomSensors(seed: number, nation: NationCode, nations: readonly NationCode[]): WorldSensor[] {
  const random = randomOf(seed, 'sensors', nation);
  const templates = demoSensors(20_000);
  return Array.from({ length: random.whole(1, SENSORS_MAX) }, (_, i) => {
    const template = templates.splice(random.whole(0, templates.length - 1), 1)[0]!;
    const simulated: SimulatedSensor = {
      ...template,
      id: `${nation}-S${i + 1}`,
      nation,
      clutterPerScan: Math.min(template.clutterPerScan, random.whole(0, 2)),
      releasableTo: nations.filter((other) => other !== nation && random.chance(0.6)),
    };
    const classification = random.pick(['OPEN', 'OPEN', 'LIMITED']);
    return { simulated, classification, config: configOf(simulated, classification) };
  });
}

/** The sensor as its node's configuration says it. */
function configOf(sensor: SimulatedSensor, classification: string): SensorConfig {
  const { transport, position, accuracy, source } = sensor;
  const place = position && {
    latitude: position.latitudeRad * DEG,
    longitude: position.longitudeRad * DEG,
    height: position.heightM,
  };
  return {
    id: sensor.id,
    kind: sensor.kind,
    format: sensor.format,
    input: transport.protocol === 'udp' ? `udp://127.0.0.1:${transport.to.port}` : `tcp://127.0.0.1:${transport.port}`,
    ...(source ? { source } : {}),
    ...(place ? { position: place } : {}),
    periodS: sensor.periodS,
    rangeMaxKm: sensor.rangeMaxM / 1000,
    accuracy: accuracyOf(accuracy),
    label: { classification, caveats: ['EXERCISE-ONLY'], releasableTo: [...sensor.releasableTo].sort() },
    exercise: true,
    simulated: true,
  };
}

function accuracyOf(accuracy: SimulatedSensor['accuracy']): NonNullable<SensorConfig['accuracy']> {
  const { sigmaRangeM, sigmaAzimuthRad, sigmaPositionM } = accuracy;
  if (sigmaPositionM > 0) return { positionM: sigmaPositionM };
  return { rangeM: sigmaRangeM, azimuthDeg: sigmaAzimuthRad * DEG };
}
