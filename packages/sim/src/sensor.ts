import type { GeodeticPosition, NationCode, SensorAccuracy, SensorKind } from '@musubi/model';
import type { Course } from './course.ts';

/** Where a sensor's bytes go. A `tcp-server` listens on 127.0.0.1 and any number of readers may connect. */
export type SensorTransport =
  | { readonly protocol: 'udp'; readonly to: { readonly host: string; readonly port: number } }
  | { readonly protocol: 'tcp-server'; readonly port: number };

/** A simulated sensor: what it is, how well it sees, and where its bytes go. */
export interface SimulatedSensor {
  /** Name within the nation, e.g. `JPN-R1`. */
  readonly id: string;
  readonly nation: NationCode;
  readonly name: string;
  readonly nameJa?: string;
  readonly kind: SensorKind;
  /** What it speaks: ASTERIX CAT 034 and 048, Mode S in Beast frames, or NMEA 0183 AIVDM lines. */
  readonly format: 'asterix' | 'beast' | 'nmea';
  readonly transport: SensorTransport;
  /** ASTERIX data source identifier; radars only. */
  readonly source?: { readonly sac: number; readonly sic: number };
  /** Where a fixed sensor stands. */
  readonly position?: GeodeticPosition;
  /** How a moving sensor's platform flies; exactly one of `position` and `platform` is present. */
  readonly platform?: Course;
  /** One turn of the antenna, or the time between position reports of one target, s. */
  readonly periodS: number;
  readonly rangeMaxM: number;
  readonly accuracy: SensorAccuracy;
  /** 0 to 1: the chance that one look, or one message, gets through. */
  readonly detectionProbability: number;
  /** Mean number of false plots a turn; radars only. */
  readonly clutterPerScan: number;
  /** What the sensor's clock reads too much, s. */
  readonly clockOffsetS: number;
  /** One sigma of each time stamp around that, s. */
  readonly clockJitterS: number;
  /** From detection (radars: from the end of the sector) to sending, s. */
  readonly processingDelayS: number;
  /** Partner nations that may receive what comes of it; the demo writes node configurations from this. */
  readonly releasableTo: readonly NationCode[];
}

/** Bytes as one datagram or one write to a stream, and when they leave, UTC s. */
export interface Emission {
  readonly atS: number;
  readonly bytes: Uint8Array;
}
