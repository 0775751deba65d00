import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { METRES_PER_NAUTICAL_MILE, RAD_PER_DEG } from '@musubi/geo';
import type { Label, Sensor } from '@musubi/model';
import { NodeError } from './error.ts';
import { parseConfig } from './parse.ts';
import type { LabelConfig, NodeConfigFile, SensorConfig } from './schema.ts';

/** A configuration with its file's folder, against which its paths are resolved. */
export interface NodeConfig {
  readonly file: NodeConfigFile;
  readonly folder: string;
}

/** Reads and checks a configuration file. Throws `NodeError`. */
export function loadConfig(path: string): NodeConfig {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new NodeError(
      'config-unreadable',
      `${path}: cannot be read (${reason}); \`musubi init --nation JPN DIR\` writes a working one`,
    );
  }
  return { file: parseConfig(text, path), folder: dirname(resolve(path)) };
}

/** A path of the configuration, made absolute. */
export function configPath(config: NodeConfig, path: string): string {
  return resolve(config.folder, path);
}

/** The node's sensor table, in the configuration's order. */
export function sensorTable(file: NodeConfigFile, nowS: number): Sensor[] {
  return file.sensors.map((sensor, index) => toSensor(file, sensor, index, nowS));
}

const DEFAULTS = {
  radar: { periodS: 10, rangeMaxM: 250 * METRES_PER_NAUTICAL_MILE },
  'airborne-radar': { periodS: 10, rangeMaxM: 250 * METRES_PER_NAUTICAL_MILE },
  'ads-b': { periodS: 1, rangeMaxM: 250 * METRES_PER_NAUTICAL_MILE },
  ais: { periodS: 10, rangeMaxM: 60 * METRES_PER_NAUTICAL_MILE },
  'system-tracks': { periodS: 5, rangeMaxM: 2000 * METRES_PER_NAUTICAL_MILE },
} as const;

function toSensor(file: NodeConfigFile, sensor: SensorConfig, index: number, nowS: number): Sensor {
  const defaults = DEFAULTS[sensor.kind];
  const accuracy = sensor.accuracy ?? {};
  return {
    id: sensor.id,
    index,
    nation: file.nation,
    name: sensor.name ?? sensor.id,
    ...(sensor.nameJa ? { nameJa: sensor.nameJa } : {}),
    kind: sensor.kind,
    label: toLabel(file, sensor.label, nowS),
    ...(sensor.source ? { source: sensor.source } : {}),
    ...(sensor.position
      ? {
          position: {
            latitudeRad: sensor.position.latitude * RAD_PER_DEG,
            longitudeRad: sensor.position.longitude * RAD_PER_DEG,
            heightM: sensor.position.height,
          },
        }
      : {}),
    periodS: sensor.periodS ?? defaults.periodS,
    rangeMaxM: sensor.rangeMaxKm === undefined ? defaults.rangeMaxM : sensor.rangeMaxKm * 1000,
    detectionProbability: sensor.detectionProbability ?? 0.9,
    accuracy: {
      sigmaRangeM: accuracy.rangeM ?? 100,
      sigmaAzimuthRad: (accuracy.azimuthDeg ?? 0.1) * RAD_PER_DEG,
      sigmaElevationRad: (accuracy.elevationDeg ?? 0.3) * RAD_PER_DEG,
      sigmaAltitudeM: accuracy.altitudeM ?? 15,
      sigmaPositionM: accuracy.positionM ?? 50,
    },
    exercise: sensor.exercise ?? file.exercise,
    simulated: sensor.simulated ?? false,
  };
}

/** A label of the configuration as one of this nation, made now. */
export function toLabel(file: NodeConfigFile, label: LabelConfig, nowS: number): Label {
  return {
    policy: file.policy,
    classification: label.classification,
    caveats: [...new Set(label.caveats ?? [])].sort(),
    releasableTo: [...new Set(label.releasableTo)].sort(),
    originator: file.nation,
    createdS: nowS,
    ...(label.succession
      ? { succession: { atS: Date.parse(label.succession.at) / 1000, label: toLabel(file, label.succession, nowS) } }
      : {}),
  };
}
