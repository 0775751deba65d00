import { RAD_PER_DEG } from '@musubi/geo';
import type { Sensor, SensorKind } from '@musubi/model';
import { openInput } from '../decode/input.ts';
import { CliError } from '../error.ts';
import type { Row } from './bad-rows.ts';

export interface SensorsFile {
  readonly sensors: readonly Sensor[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Where the recording says how long it is; else NaN, s. */
  readonly durationS: number;
}

const FILE_BYTES_MAX = 16_000_000;
const SENSORS_MAX = 1024;
const DEFAULT_PD = 0.9;
const DEFAULT_SIGMA_ELEVATION_DEG = 0.3;
const DEFAULT_SIGMA_ALTITUDE_M = 30;
const DEFAULT_SIGMA_POSITION_M = 100;

/** Reads `{"sensors": [{"name", "lat", "lon", "alt", "period_s", …}]}`; names beginning with `_` are not looked at. */
export async function readSensors(path: string): Promise<SensorsFile> {
  const file = await parse(path);
  const rows = file['sensors'];
  if (!Array.isArray(rows) || rows.length === 0) throw wrong(`${path}: must hold "sensors", a list of one or more`);
  if (rows.length > SENSORS_MAX) throw wrong(`${path}: ${rows.length} sensors; at most ${SENSORS_MAX} are read`);
  const sensors = rows.map((row: Row, index) => readSensor(row, index, `${path}: sensor ${index + 1}`));
  const indexOf = new Map(sensors.map((sensor) => [sensor.id, sensor.index]));
  if (indexOf.size < sensors.length) throw wrong(`${path}: two sensors have the same name`);
  const durationS = file['duration_s'];
  return { sensors, indexOf, durationS: typeof durationS === 'number' ? durationS : Number.NaN };
}

async function parse(path: string): Promise<Row> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of openInput(path).chunks) {
    bytes += chunk.length;
    if (bytes > FILE_BYTES_MAX) throw wrong(`${path}: is longer than ${FILE_BYTES_MAX / 1e6} MB`);
    pieces.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(pieces).toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Row;
  } catch (error) {
    throw wrong(`${path}: is not JSON (${(error as Error).message})`);
  }
  throw wrong(`${path}: must be an object that holds "sensors"`);
}

function readSensor(row: Row, index: number, where: string): Sensor {
  if (typeof row !== 'object' || row === null) throw wrong(`${where}: must be an object`);
  const name = row['name'];
  if (typeof name !== 'string' || name === '') throw wrong(`${where}: "name" must be a text`);
  const kind = kindOf(row['type']);
  const isRadar = kind === 'radar';
  const number = (field: string, least: number, most: number, otherwise?: number): number =>
    readNumber(row, field, least, most, otherwise, `${where} (${name})`);
  // Only a radar's plots are measured from where it stands.
  const ifNoRadar = (value: number): number | undefined => (isRadar ? undefined : value);
  return {
    id: name,
    index,
    nation: 'XXX',
    name,
    kind,
    label: { policy: 'NONE', classification: 'NONE', caveats: [], releasableTo: [], originator: 'XXX', createdS: 0 },
    position: {
      latitudeRad: number('lat', -90, 90, ifNoRadar(0)) * RAD_PER_DEG,
      longitudeRad: number('lon', -180, 360, ifNoRadar(0)) * RAD_PER_DEG,
      heightM: number('alt', -1_000, 100_000, ifNoRadar(0)),
    },
    periodS: number('period_s', 0.05, 600, ifNoRadar(1)),
    rangeMaxM: number('max_range_m', 100, 10_000_000, ifNoRadar(500_000)),
    detectionProbability: number('pd', 0.01, 1, DEFAULT_PD),
    accuracy: {
      sigmaRangeM: number('sigma_range_m', 0.1, 50_000, ifNoRadar(100)),
      sigmaAzimuthRad: number('sigma_az_deg', 0.0001, 30, ifNoRadar(0.1)) * RAD_PER_DEG,
      sigmaElevationRad: number('sigma_el_deg', 0.0001, 30, DEFAULT_SIGMA_ELEVATION_DEG) * RAD_PER_DEG,
      sigmaAltitudeM: number('sigma_alt_m', 0.1, 10_000, DEFAULT_SIGMA_ALTITUDE_M),
      sigmaPositionM: number('sigma_position_m', 0.1, 50_000, DEFAULT_SIGMA_POSITION_M),
    },
    exercise: false,
    simulated: false,
  };
}

function kindOf(type: unknown): SensorKind {
  if (typeof type !== 'string') return 'radar';
  if (/ads-?b|mlat|wam/i.test(type)) return 'ads-b';
  return /ais/i.test(type) ? 'ais' : 'radar';
}

function readNumber(
  row: Row,
  field: string,
  least: number,
  most: number,
  otherwise: number | undefined,
  where: string,
): number {
  const value = row[field] ?? otherwise;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw wrong(
    `${where}: "${field}" is ${JSON.stringify(value) ?? 'missing'}; a number from ${least} to ${most} is needed`,
  );
}

function wrong(message: string): CliError {
  return new CliError('input-broken', message);
}
