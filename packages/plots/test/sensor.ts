import type { Sensor } from '@musubi/model';

const RAD = Math.PI / 180;

/** A radar at 35° N 135° E, 100 m up, SAC 1 SIC 2, unless told otherwise. */
export function sensor(change: Partial<Sensor> = {}): Sensor {
  return {
    id: 'JPN-R1',
    index: 3,
    nation: 'JPN',
    name: 'Radar 1',
    kind: 'radar',
    label: {
      policy: 'JPN-DEMO',
      classification: 'LIMITED',
      caveats: [],
      releasableTo: [],
      originator: 'JPN',
      createdS: 0,
    },
    source: { sac: 1, sic: 2 },
    position: { latitudeRad: 35 * RAD, longitudeRad: 135 * RAD, heightM: 100 },
    periodS: 4,
    rangeMaxM: 470_000,
    detectionProbability: 0.9,
    accuracy: { sigmaRangeM: 50, sigmaAzimuthRad: 0.001, sigmaAltitudeM: 30, sigmaPositionM: 20 },
    exercise: false,
    simulated: false,
    ...change,
  };
}

export function withoutPosition(change: Partial<Sensor> = {}): Sensor {
  const { position: _position, ...rest } = sensor(change);
  return rest;
}
