import type { NationCode } from '@musubi/model';
import type { NodeConfigFile, SensorConfig } from '@musubi/node';
import { demoSensors, type SimulatedSensor } from '@musubi/sim';

const DEG_PER_RAD = 180 / Math.PI;
const HOST = '127.0.0.1';

/** The nations of the demo, in the order of their ports. */
export const NATIONS: readonly NationCode[] = ['JPN', 'USA', 'AUS'];

/** Which ports the demo uses, all on loopback. */
export interface PortPlan {
  readonly console: Readonly<Record<NationCode, number>>;
  readonly link: Readonly<Record<NationCode, number>>;
  /** First of the sensors' ports. */
  readonly sensors: number;
}

/** Consoles at `base`, links ten above, sensors twenty above. */
export function planPorts(base: number): PortPlan {
  const ports = (first: number): Record<NationCode, number> =>
    Object.fromEntries(NATIONS.map((nation, i) => [nation, first + i]));
  return { console: ports(base), link: ports(base + 10), sensors: base + 20 };
}

export function sensorsOf(nation: NationCode, plan: PortPlan): SimulatedSensor[] {
  return demoSensors(plan.sensors).filter((sensor) => sensor.nation === nation);
}

/** One nation's configuration in the demo. */
export function demoConfig(nation: NationCode, plan: PortPlan): NodeConfigFile {
  const label = { classification: 'OPEN', releasableTo: NATIONS.filter((peer) => peer !== nation) };
  return {
    nation,
    policy: `${nation}-DEMO`,
    exercise: true,
    purpose: 'air-surveillance-exercise',
    data: './data',
    agreements: './agreements',
    console: { host: HOST, port: plan.console[nation] as number },
    link: {
      listen: { host: HOST, port: plan.link[nation] as number },
      certificate: './keys/node.crt',
      key: './keys/node.key',
      authority: './public/authority.crt',
    },
    keys: { ledger: './keys/ledger.key', journal: './keys/journal.key', witness: './keys/witness.key' },
    sensors: [...sensorsOf(nation, plan).map(sensorConfig), injectsSensor(nation, label.releasableTo)],
    peers: NATIONS.filter((peer) => peer !== nation).map((peer) => ({
      nation: peer,
      // One side of each pair dials: the one whose code comes first.
      ...(nation < peer ? { connect: { host: HOST, port: plan.link[peer] as number } } : {}),
      authority: `./peers/${peer}/authority.crt`,
      journalKey: `./peers/${peer}/journal.pub`,
      ledgerKey: `./peers/${peer}/ledger.pub`,
      witnessKey: `./peers/${peer}/witness.pub`,
    })),
    identification: [
      { callsign: 'MSB', identity: 'neutral', basis: 'callsign', label },
      ...['840000-87FFFF', 'A00000-AFFFFF', '7C0000-7FFFFF'].map((block) => {
        const [from, to] = block.split('-') as [string, string];
        return { address: { from, to }, identity: 'friend' as const, basis: 'exercise' as const, label };
      }),
    ],
  };
}

/** What plays the injects of the nation's own exercises. */
function injectsSensor(nation: NationCode, releasableTo: readonly NationCode[]): SensorConfig {
  return {
    ...{
      id: `${nation}-X1`,
      name: 'Injects of exercises',
      nameJa: '演習の模擬事象',
      kind: 'system-tracks',
      format: 'asterix',
      input: 'injects:',
    },
    ...{ source: { sac: 254, sic: 99 }, periodS: 4, accuracy: { positionM: 60 }, exercise: true, simulated: true },
    label: { classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: [...releasableTo] },
  };
}

function sensorConfig(sensor: SimulatedSensor): SensorConfig {
  const { transport, position } = sensor;
  const input =
    transport.protocol === 'udp'
      ? `udp://${transport.to.host}:${transport.to.port}`
      : `tcp://${HOST}:${transport.port}`;
  return {
    id: sensor.id,
    name: sensor.name,
    ...(sensor.nameJa ? { nameJa: sensor.nameJa } : {}),
    kind: sensor.kind,
    format: sensor.format,
    input,
    ...(sensor.source ? { source: sensor.source } : {}),
    ...(position
      ? {
          position: {
            latitude: position.latitudeRad * DEG_PER_RAD,
            longitude: position.longitudeRad * DEG_PER_RAD,
            height: position.heightM,
          },
        }
      : {}),
    periodS: sensor.periodS,
    rangeMaxKm: sensor.rangeMaxM / 1000,
    detectionProbability: Math.min(1, sensor.detectionProbability),
    accuracy: accuracyConfig(sensor),
    label: {
      classification: 'OPEN',
      caveats: ['EXERCISE-ONLY'],
      releasableTo: [...sensor.releasableTo],
    },
    exercise: true,
    simulated: true,
  };
}

/** Only what the sensor measures: a radar says nothing of positions, a receiver nothing of ranges. */
function accuracyConfig({ accuracy }: SimulatedSensor): NonNullable<SensorConfig['accuracy']> {
  const { sigmaRangeM, sigmaAzimuthRad, sigmaAltitudeM, sigmaPositionM } = accuracy;
  return {
    ...(sigmaRangeM > 0 ? { rangeM: sigmaRangeM } : {}),
    ...(sigmaAzimuthRad > 0 ? { azimuthDeg: sigmaAzimuthRad * DEG_PER_RAD } : {}),
    ...(sigmaAltitudeM > 0 ? { altitudeM: sigmaAltitudeM } : {}),
    ...(sigmaPositionM > 0 ? { positionM: sigmaPositionM } : {}),
  };
}
