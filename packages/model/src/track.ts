import { AltitudeKind, CALLSIGN_BYTES, NO_ADDRESS, NO_MODE_3A } from './plot.ts';

/**
 * What a nation claims a track to be: a claim with a basis, never an authority over others.
 * The order is that of the standard identities in APP-6 and Link 16 usage.
 */
export const IDENTITIES = ['pending', 'unknown', 'assumed-friend', 'friend', 'neutral', 'suspect', 'hostile'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** On what a claim of identity rests. */
export const IDENTITY_BASES = ['none', 'address', 'mode-3a', 'callsign', 'procedure', 'visual', 'exercise'] as const;
export type IdentityBasis = (typeof IDENTITY_BASES)[number];

/** Values a row of `horizontalCovariance` takes: the upper triangle of a 4 × 4 matrix. */
export const COVARIANCE_TERMS = 10;

/** How many of a track's latest contributors it names with their times. */
export const CONTRIBUTORS_MAX = 8;
/** `contributorSensor` where a slot is empty. */
export const NO_SENSOR = 0xffff;

/**
 * Tracks as columns, one row each. A row's state is that of `timeS`, its latest update; readers
 * predict it to the time they need. East, north and up are those of the local tangent plane at the
 * row's own position. What is not known is NaN, −1 or zero bytes, as in `PlotBatch`.
 */
export interface TrackBatch {
  readonly capacity: number;
  count: number;
  /** Words of 32 sensors that a row of `lineage` takes. */
  readonly lineageWords: number;
  /** The digits of the track's name: 4217 for `JPN-004217`. */
  readonly number: Uint32Array;
  /** Time of the state, UTC seconds since 1970-01-01. */
  readonly timeS: Float64Array;
  readonly latitudeRad: Float64Array;
  readonly longitudeRad: Float64Array;
  readonly eastMps: Float32Array;
  readonly northMps: Float32Array;
  /**
   * Covariance of (east m, north m, east m/s, north m/s), upper triangle by rows:
   * ee en eu ev, nn nu nv, uu uv, vv (u, v the velocities).
   */
  readonly horizontalCovariance: Float32Array;
  readonly altitudeM: Float32Array;
  /** An `AltitudeKind`. */
  readonly altitudeKind: Uint8Array;
  readonly sigmaAltitudeM: Float32Array;
  readonly upMps: Float32Array;
  readonly sigmaUpMps: Float32Array;
  readonly address: Int32Array;
  readonly mmsi: Int32Array;
  readonly mode3A: Int16Array;
  readonly callsign: Uint8Array;
  /** A `TargetKind`. */
  readonly targetKind: Uint8Array;
  /** Index into `IDENTITIES`. */
  readonly identity: Uint8Array;
  /** Index into `IDENTITY_BASES`. */
  readonly identityBasis: Uint8Array;
  /** `SourceKind` bits of the recent contributors. */
  readonly sourceKinds: Uint16Array;
  /** `Flag` bits. */
  readonly flags: Uint32Array;
  /** One bit a sensor: every sensor that ever contributed to the state. Never crosses a border. */
  readonly lineage: Uint32Array;
  /** The latest contributors, `CONTRIBUTORS_MAX` a row. Never crosses a border. */
  readonly contributorSensor: Uint16Array;
  readonly contributorTimeS: Float64Array;
}

/** An empty batch of `capacity` rows for a node with `sensorCount` sensors. */
export function createTrackBatch(capacity: number, sensorCount: number): TrackBatch {
  const lineageWords = Math.max(1, Math.ceil(sensorCount / 32));
  return {
    capacity,
    count: 0,
    lineageWords,
    number: new Uint32Array(capacity),
    timeS: new Float64Array(capacity),
    latitudeRad: new Float64Array(capacity),
    longitudeRad: new Float64Array(capacity),
    eastMps: new Float32Array(capacity),
    northMps: new Float32Array(capacity),
    horizontalCovariance: new Float32Array(capacity * COVARIANCE_TERMS),
    altitudeM: new Float32Array(capacity),
    altitudeKind: new Uint8Array(capacity),
    sigmaAltitudeM: new Float32Array(capacity),
    upMps: new Float32Array(capacity),
    sigmaUpMps: new Float32Array(capacity),
    address: new Int32Array(capacity),
    mmsi: new Int32Array(capacity),
    mode3A: new Int16Array(capacity),
    callsign: new Uint8Array(capacity * CALLSIGN_BYTES),
    targetKind: new Uint8Array(capacity),
    identity: new Uint8Array(capacity),
    identityBasis: new Uint8Array(capacity),
    sourceKinds: new Uint16Array(capacity),
    flags: new Uint32Array(capacity),
    lineage: new Uint32Array(capacity * lineageWords),
    contributorSensor: new Uint16Array(capacity * CONTRIBUTORS_MAX).fill(NO_SENSOR),
    contributorTimeS: new Float64Array(capacity * CONTRIBUTORS_MAX),
  };
}

/** Makes row `row` a track that knows nothing yet. Call before filling a row of a reused batch. */
export function clearTrack(batch: TrackBatch, row: number): void {
  batch.number[row] = 0;
  batch.timeS[row] = Number.NaN;
  batch.latitudeRad[row] = Number.NaN;
  batch.longitudeRad[row] = Number.NaN;
  batch.eastMps[row] = Number.NaN;
  batch.northMps[row] = Number.NaN;
  batch.horizontalCovariance.fill(Number.NaN, row * COVARIANCE_TERMS, (row + 1) * COVARIANCE_TERMS);
  batch.altitudeM[row] = Number.NaN;
  batch.altitudeKind[row] = AltitudeKind.none;
  batch.sigmaAltitudeM[row] = Number.NaN;
  batch.upMps[row] = Number.NaN;
  batch.sigmaUpMps[row] = Number.NaN;
  batch.address[row] = NO_ADDRESS;
  batch.mmsi[row] = NO_ADDRESS;
  batch.mode3A[row] = NO_MODE_3A;
  batch.callsign.fill(0, row * CALLSIGN_BYTES, (row + 1) * CALLSIGN_BYTES);
  batch.targetKind[row] = 0;
  batch.identity[row] = 0;
  batch.identityBasis[row] = 0;
  batch.sourceKinds[row] = 0;
  batch.flags[row] = 0;
  batch.lineage.fill(0, row * batch.lineageWords, (row + 1) * batch.lineageWords);
  batch.contributorSensor.fill(NO_SENSOR, row * CONTRIBUTORS_MAX, (row + 1) * CONTRIBUTORS_MAX);
  batch.contributorTimeS.fill(0, row * CONTRIBUTORS_MAX, (row + 1) * CONTRIBUTORS_MAX);
}

/** A track's name, e.g. `JPN-004217`. */
export function trackId(nation: string, number: number): string {
  return `${nation}-${String(number).padStart(6, '0')}`;
}
