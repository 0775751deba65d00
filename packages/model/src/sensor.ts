import type { Label } from './label.ts';
import type { NationCode } from './nation.ts';

export const SENSOR_KINDS = ['radar', 'airborne-radar', 'ads-b', 'ais', 'system-tracks'] as const;
export type SensorKind = (typeof SENSOR_KINDS)[number];

/** A point on or above the WGS-84 ellipsoid. */
export interface GeodeticPosition {
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  /** Height above the ellipsoid, m. */
  readonly heightM: number;
}

/** What a sensor measures how well; all one standard deviation. */
export interface SensorAccuracy {
  readonly sigmaRangeM: number;
  readonly sigmaAzimuthRad: number;
  /** For 3D radars. Absent: not known. */
  readonly sigmaElevationRad?: number;
  readonly sigmaAltitudeM: number;
  /** For sensors that report positions rather than polar plots. */
  readonly sigmaPositionM: number;
}

/** One sensor of one nation, as the rooms from `plots` to `release` know it. */
export interface Sensor {
  /** Name within the nation, e.g. `JPN-R1`. */
  readonly id: string;
  /** Position in the node's sensor table: the number that plots and tracks carry. */
  readonly index: number;
  readonly nation: NationCode;
  readonly name: string;
  /** The same in Japanese, where it has one. */
  readonly nameJa?: string;
  readonly kind: SensorKind;
  readonly label: Label;
  /** ASTERIX data source identifier; radars and system tracks have one. */
  readonly source?: { readonly sac: number; readonly sic: number };
  /** Absent: taken from the data (CAT 034 item 120), and plots wait until it is heard. */
  readonly position?: GeodeticPosition;
  /** One turn of the antenna, or the time between reports of one target, s. */
  readonly periodS: number;
  readonly rangeMaxM: number;
  /** 0 to 1. */
  readonly detectionProbability: number;
  readonly accuracy: SensorAccuracy;
  /** Everything it reports is exercise data. */
  readonly exercise: boolean;
  /** Everything it reports is simulated. */
  readonly simulated: boolean;
}
