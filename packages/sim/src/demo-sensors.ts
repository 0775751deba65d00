import { RAD_PER_DEG } from '@musubi/geo';
import type { GeodeticPosition, SensorAccuracy } from '@musubi/model';
import { airbornePlatform } from './platform.ts';
import type { SensorTransport, SimulatedSensor } from './sensor.ts';

/** System area code of no state: 254 is used here as a local one. */
const SAC = 254;

const BOTH_OF: Readonly<Record<string, readonly string[]>> = {
  JPN: ['AUS', 'USA'],
  USA: ['AUS', 'JPN'],
  AUS: ['JPN', 'USA'],
};

function site(latitudeDeg: number, longitudeDeg: number, heightM: number): GeodeticPosition {
  return { latitudeRad: latitudeDeg * RAD_PER_DEG, longitudeRad: longitudeDeg * RAD_PER_DEG, heightM };
}

function radarAccuracy(rangeM: number, azimuthDeg: number): SensorAccuracy {
  // Heights come in quarters of a flight level (25 ft): 7.62 m / √12.
  return { sigmaRangeM: rangeM, sigmaAzimuthRad: azimuthDeg * RAD_PER_DEG, sigmaAltitudeM: 2.2, sigmaPositionM: 0 };
}

function positionAccuracy(sigmaPositionM: number): SensorAccuracy {
  return { sigmaRangeM: 0, sigmaAzimuthRad: 0, sigmaAltitudeM: 2.2, sigmaPositionM };
}

function udp(port: number): SensorTransport {
  return { protocol: 'udp', to: { host: '127.0.0.1', port } };
}

/** In English and Japanese. */
type Names = readonly [name: string, nameJa: string];

interface RadarPlan {
  readonly nation: string;
  readonly number: number;
  readonly sic: number;
  readonly name: string;
  readonly nameJa: string;
  readonly at: GeodeticPosition;
  readonly periodS: number;
  readonly rangeMaxM: number;
  readonly accuracy: SensorAccuracy;
  readonly clutterPerScan: number;
  readonly clockOffsetS: number;
  readonly releasableTo?: readonly string[];
}

function radar(plan: RadarPlan, port: number): SimulatedSensor {
  const { nation, number, sic, at, releasableTo = BOTH_OF[nation] ?? [], ...rest } = plan;
  return {
    ...rest,
    id: `${nation}-R${number}`,
    nation,
    kind: 'radar',
    format: 'asterix',
    transport: udp(port),
    source: { sac: SAC, sic },
    position: at,
    detectionProbability: 0.9,
    clockJitterS: 0.004,
    processingDelayS: 0.25,
    releasableTo,
  };
}

function receiver(number: number, [name, nameJa]: Names, at: GeodeticPosition, port: number): SimulatedSensor {
  return {
    id: `USA-A${number}`,
    nation: 'USA',
    ...{ name, nameJa },
    kind: 'ads-b',
    format: 'beast',
    transport: { protocol: 'tcp-server', port },
    position: at,
    periodS: 1,
    rangeMaxM: 380_000,
    accuracy: positionAccuracy(10),
    detectionProbability: 0.9,
    clutterPerScan: 0,
    clockOffsetS: number * 0.011,
    clockJitterS: 1e-6,
    processingDelayS: 0.02,
    releasableTo: ['AUS', 'JPN'],
  };
}

const JPN_RADARS: readonly RadarPlan[] = [
  {
    nation: 'JPN',
    number: 1,
    sic: 11,
    name: 'Kasumi Islet (invented)',
    nameJa: '霞小島（架空）',
    at: site(27.3, 129.9, 260),
    periodS: 10,
    rangeMaxM: 400_000,
    accuracy: radarAccuracy(80, 0.07),
    clutterPerScan: 6,
    clockOffsetS: 0.02,
  },
  {
    nation: 'JPN',
    number: 2,
    sic: 12,
    name: 'Tsubame Rock (invented)',
    nameJa: '燕岩（架空）',
    at: site(25.5, 128.9, 220),
    periodS: 12,
    rangeMaxM: 370_000,
    accuracy: radarAccuracy(120, 0.1),
    clutterPerScan: 8,
    clockOffsetS: -0.035,
  },
  {
    nation: 'JPN',
    number: 3,
    sic: 13,
    name: 'Yamase Islet (invented)',
    nameJa: '山背小島（架空）',
    at: site(28.15, 127.6, 240),
    periodS: 8,
    rangeMaxM: 300_000,
    accuracy: radarAccuracy(70, 0.08),
    clutterPerScan: 5,
    clockOffsetS: 0.012,
    releasableTo: ['USA'],
  },
  {
    nation: 'JPN',
    number: 4,
    sic: 14,
    name: 'Hokuto Shoal (invented)',
    nameJa: '北斗礁（架空）',
    at: site(29.55, 127.9, 300),
    periodS: 5,
    rangeMaxM: 450_000,
    accuracy: radarAccuracy(60, 0.06),
    clutterPerScan: 4,
    clockOffsetS: -0.018,
    releasableTo: [],
  },
];

const USA_RADAR: RadarPlan = {
  nation: 'USA',
  number: 1,
  sic: 21,
  name: 'Halyard Bank (invented)',
  nameJa: 'ハリヤード堆（架空）',
  at: site(24.7, 127.2, 230),
  periodS: 10,
  rangeMaxM: 350_000,
  accuracy: radarAccuracy(90, 0.08),
  clutterPerScan: 6,
  clockOffsetS: 0.041,
};

function airborneRadar(port: number): SimulatedSensor {
  return {
    id: 'AUS-E1',
    nation: 'AUS',
    name: 'Airborne radar BILBYE01',
    nameJa: 'BILBYE01 機上レーダー',
    kind: 'airborne-radar',
    format: 'asterix',
    transport: udp(port),
    source: { sac: SAC, sic: 31 },
    platform: airbornePlatform(),
    periodS: 10,
    rangeMaxM: 350_000,
    accuracy: radarAccuracy(100, 0.1),
    detectionProbability: 0.9,
    clutterPerScan: 5,
    clockOffsetS: -0.027,
    clockJitterS: 0.004,
    processingDelayS: 0.4,
    releasableTo: ['JPN', 'USA'],
  };
}

function aisFeed(port: number): SimulatedSensor {
  return {
    id: 'AUS-S1',
    nation: 'AUS',
    name: 'AIS receiver aboard BILBYE01',
    nameJa: 'BILBYE01 搭載 AIS 受信機',
    kind: 'ais',
    format: 'nmea',
    transport: { protocol: 'tcp-server', port },
    platform: airbornePlatform(),
    periodS: 10,
    rangeMaxM: 400_000,
    accuracy: positionAccuracy(10),
    detectionProbability: 0.85,
    clutterPerScan: 0,
    clockOffsetS: 0,
    clockJitterS: 0,
    processingDelayS: 0.5,
    releasableTo: ['JPN', 'USA'],
  };
}

/**
 * The nine sensors of the demo, on ports `portBase` to `portBase + 8` of 127.0.0.1 in this order.
 * Every site is invented and lies on open water.
 */
export function demoSensors(portBase: number): SimulatedSensor[] {
  return [
    ...JPN_RADARS.map((plan, i) => radar(plan, portBase + i)),
    receiver(1, ['Pelican Reef (invented)', 'ペリカン礁（架空）'], site(25.1, 127.9, 120), portBase + 4),
    receiver(2, ['Osprey Reef (invented)', 'オスプレイ礁（架空）'], site(27.0, 130.9, 120), portBase + 5),
    radar(USA_RADAR, portBase + 6),
    airborneRadar(portBase + 7),
    aisFeed(portBase + 8),
  ];
}
