import type { Archive } from './archive.ts';
import type { Sensor } from '@musubi/model';
import { localFrame, type LocalFrame } from '@musubi/geo';
import { Antenna } from './antenna.ts';
import { ClutterMap } from './clutter-map.ts';
import { CoverageMap } from './coverage-map.ts';
import { SIGMA_ELEVATION_RAD } from './elevation.ts';
import { Noise } from './noise.ts';
import type { Correction } from './registration/bias.ts';
import { Health } from './registration/health.ts';
import type { TrackerParameters } from './parameters.ts';

/** What the tracker keeps of one sensor it reads. */
export interface SensorState {
  readonly index: number;
  readonly sensor: Sensor;
  readonly rangeNoise: Noise;
  readonly azimuthNoise: Noise;
  readonly varianceAltitude: number;
  readonly varianceElevation: number;
  readonly sigmaPositionM: number;
  readonly periodS: number;
  readonly rangeMaxM: number;
  readonly antenna: Antenna;
  readonly clutter: ClutterMap;
  readonly coverage: CoverageMap;
  readonly health: Health;
  /** What is taken off the sensor's plots, and whether anything is. */
  readonly correction: Correction;
  registered: boolean;
  /** The site last used; null before one is known. */
  site: LocalFrame | null;
}

const PERIOD_LEAST_S = 0.2;

function finiteOr(value: number, otherwise: number): number {
  return Number.isFinite(value) && value > 0 ? value : otherwise;
}

export function createSensorState(sensor: Sensor, parameters: TrackerParameters): SensorState {
  const rangeMaxM = finiteOr(sensor.rangeMaxM, 500_000);
  const periodS = Math.max(PERIOD_LEAST_S, finiteOr(sensor.periodS, 10));
  const detection = Math.min(0.99, Math.max(0.05, finiteOr(sensor.detectionProbability, 0.9)));
  const state: SensorState = {
    index: sensor.index,
    sensor,
    rangeNoise: new Noise(finiteOr(sensor.accuracy.sigmaRangeM, 100) ** 2),
    azimuthNoise: new Noise(finiteOr(sensor.accuracy.sigmaAzimuthRad, 0.0015) ** 2),
    varianceAltitude: finiteOr(sensor.accuracy.sigmaAltitudeM, 10) ** 2,
    varianceElevation: finiteOr(sensor.accuracy.sigmaElevationRad ?? Number.NaN, SIGMA_ELEVATION_RAD) ** 2,
    sigmaPositionM: finiteOr(sensor.accuracy.sigmaPositionM, 100),
    periodS,
    rangeMaxM,
    antenna: new Antenna(periodS),
    clutter: new ClutterMap(rangeMaxM, parameters.clutterPerScan, parameters.falseRepliesPerScan),
    coverage: new CoverageMap(rangeMaxM, detection),
    health: new Health(),
    correction: { rangeM: 0, gain: 0, azimuthRad: 0, timeS: 0 },
    registered: false,
    site: null,
  };
  if (sensor.position !== undefined) {
    moveSite(state, sensor.position.latitudeRad, sensor.position.longitudeRad, sensor.position.heightM);
  }
  return state;
}

/** Brings the sensor's frame to a site (rad, rad, m); nothing happens where it stands there already. */
export function moveSite(state: SensorState, latitudeRad: number, longitudeRad: number, heightM: number): void {
  const site = state.site;
  if (site !== null) {
    const stands = site.latitudeRad === latitudeRad && site.longitudeRad === longitudeRad && site.heightM === heightM;
    if (stands) return;
  }
  state.site = localFrame(latitudeRad, longitudeRad, heightM);
}

/** Saves or restores what was learned about a sensor. */
export function archiveSensor(state: SensorState, a: Archive): void {
  state.rangeNoise.archive(a);
  state.azimuthNoise.archive(a);
  state.antenna.archive(a);
  state.clutter.archive(a);
  state.coverage.archive(a);
  state.health.archive(a);
  const c = state.correction;
  c.rangeM = a.number(c.rangeM);
  c.gain = a.number(c.gain);
  c.azimuthRad = a.number(c.azimuthRad);
  c.timeS = a.number(c.timeS);
  state.registered = a.number(state.registered ? 1 : 0) === 1;
  const latitudeRad = a.number(state.site?.latitudeRad ?? Number.NaN);
  const longitudeRad = a.number(state.site?.longitudeRad ?? Number.NaN);
  const heightM = a.number(state.site?.heightM ?? Number.NaN);
  if (Number.isFinite(latitudeRad + longitudeRad + heightM)) moveSite(state, latitudeRad, longitudeRad, heightM);
}
