/** How a plot says where. */
export const PlotKind = { polar: 0, geodetic: 1 } as const;

/** What an altitude is measured from. */
export const AltitudeKind = { none: 0, pressure: 1, geometric: 2 } as const;

/** Bits of `PlotBatch.flags` and, with the same meaning, of `TrackBatch.flags`. */
export const Flag = {
  exercise: 1 << 0,
  simulated: 1 << 1,
  /** A fixed transponder or test target. */
  test: 1 << 2,
  /** Mode 3/A 7500, 7600, 7700 or an ADS-B or military emergency. */
  emergency: 1 << 3,
  /** Special position identification. */
  spi: 1 << 4,
  onGround: 1 << 5,
  /** Tracks only: no plot in the last scans, position is predicted. */
  coasting: 1 << 6,
  /** Tracks only: another track carries the same 24-bit address. */
  duplicateAddress: 1 << 7,
} as const;

/** Bits of `sourceKinds`: by what means a target was seen. Names no sensor. */
export const SourceKind = {
  psr: 1 << 0,
  ssr: 1 << 1,
  modeS: 1 << 2,
  adsb: 1 << 3,
  ais: 1 << 4,
  airborne: 1 << 5,
  systemTrack: 1 << 6,
} as const;

/** What sort of thing it is, as far as somebody said so. */
export const TargetKind = {
  unknown: 0,
  aircraft: 1,
  airliner: 2,
  lightAircraft: 3,
  rotorcraft: 4,
  militaryAircraft: 5,
  uncrewedAircraft: 6,
  vessel: 16,
  cargoVessel: 17,
  tanker: 18,
  fishingVessel: 19,
  passengerVessel: 20,
  militaryVessel: 21,
} as const;

/** Bytes a callsign or ship's name takes in a batch: 8 for aircraft, up to 20 for vessels. */
export const CALLSIGN_BYTES = 20;

/** `address` and `mmsi` where there is none. */
export const NO_ADDRESS = -1;
/** `mode3A` where there is none. */
export const NO_MODE_3A = -1;

/**
 * Detections as columns, one row each, from one or more sensors of one node.
 *
 * `count` rows of `capacity` are in use. A polar plot fills `rangeM` and `azimuthRad`, one of a 3D
 * radar `elevationRad` too; a geodetic plot fills `latitudeRad`, `longitudeRad` and
 * `sigmaPositionM`. What is not known is NaN (floats), −1 (identities) or zero bytes (callsign).
 */
export interface PlotBatch {
  readonly capacity: number;
  count: number;
  /** Time of detection, UTC seconds since 1970-01-01. */
  readonly timeS: Float64Array;
  /** Index in the node's sensor table. */
  readonly sensor: Uint16Array;
  /** A `PlotKind`. */
  readonly kind: Uint8Array;
  /** Slant range, m. */
  readonly rangeM: Float64Array;
  /** Clockwise from true north at the sensor, rad. */
  readonly azimuthRad: Float64Array;
  /** Of a 3D radar: above the plane that is level at the sensor, rad. */
  readonly elevationRad: Float64Array;
  readonly latitudeRad: Float64Array;
  readonly longitudeRad: Float64Array;
  /** One sigma of a geodetic plot's horizontal position in each axis, m. */
  readonly sigmaPositionM: Float32Array;
  /** Where the sensor was at `timeS`; lets a moving platform's plots be used later. rad, rad, m. */
  readonly siteLatitudeRad: Float64Array;
  readonly siteLongitudeRad: Float64Array;
  readonly siteHeightM: Float64Array;
  readonly altitudeM: Float64Array;
  /** An `AltitudeKind`. */
  readonly altitudeKind: Uint8Array;
  /** Range rate, positive outbound, m/s. */
  readonly dopplerMps: Float32Array;
  /** Velocity the target reported itself, m/s east, north, up. */
  readonly reportedEastMps: Float32Array;
  readonly reportedNorthMps: Float32Array;
  readonly reportedUpMps: Float32Array;
  /** ICAO 24-bit address or −1. */
  readonly address: Int32Array;
  /** Maritime mobile service identity or −1. */
  readonly mmsi: Int32Array;
  /** Mode 3/A code as its 12 bits or −1. */
  readonly mode3A: Int16Array;
  /** `CALLSIGN_BYTES` ASCII bytes a row, padded with zeros. */
  readonly callsign: Uint8Array;
  /** A `TargetKind`. */
  readonly targetKind: Uint8Array;
  /** `SourceKind` bits. */
  readonly sourceKinds: Uint16Array;
  /** `Flag` bits. */
  readonly flags: Uint32Array;
}

/** An empty batch of `capacity` rows. All columns are allocated here and reused ever after. */
export function createPlotBatch(capacity: number): PlotBatch {
  return {
    capacity,
    count: 0,
    timeS: new Float64Array(capacity),
    sensor: new Uint16Array(capacity),
    kind: new Uint8Array(capacity),
    rangeM: new Float64Array(capacity),
    azimuthRad: new Float64Array(capacity),
    elevationRad: new Float64Array(capacity),
    latitudeRad: new Float64Array(capacity),
    longitudeRad: new Float64Array(capacity),
    sigmaPositionM: new Float32Array(capacity),
    siteLatitudeRad: new Float64Array(capacity),
    siteLongitudeRad: new Float64Array(capacity),
    siteHeightM: new Float64Array(capacity),
    altitudeM: new Float64Array(capacity),
    altitudeKind: new Uint8Array(capacity),
    dopplerMps: new Float32Array(capacity),
    reportedEastMps: new Float32Array(capacity),
    reportedNorthMps: new Float32Array(capacity),
    reportedUpMps: new Float32Array(capacity),
    address: new Int32Array(capacity),
    mmsi: new Int32Array(capacity),
    mode3A: new Int16Array(capacity),
    callsign: new Uint8Array(capacity * CALLSIGN_BYTES),
    targetKind: new Uint8Array(capacity),
    sourceKinds: new Uint16Array(capacity),
    flags: new Uint32Array(capacity),
  };
}

/** Makes row `row` a plot that knows nothing yet. Call before filling a row of a reused batch. */
export function clearPlot(batch: PlotBatch, row: number): void {
  batch.timeS[row] = Number.NaN;
  batch.sensor[row] = 0;
  batch.kind[row] = PlotKind.polar;
  batch.rangeM[row] = Number.NaN;
  batch.azimuthRad[row] = Number.NaN;
  batch.elevationRad[row] = Number.NaN;
  batch.latitudeRad[row] = Number.NaN;
  batch.longitudeRad[row] = Number.NaN;
  batch.sigmaPositionM[row] = Number.NaN;
  batch.siteLatitudeRad[row] = Number.NaN;
  batch.siteLongitudeRad[row] = Number.NaN;
  batch.siteHeightM[row] = Number.NaN;
  batch.altitudeM[row] = Number.NaN;
  batch.altitudeKind[row] = AltitudeKind.none;
  batch.dopplerMps[row] = Number.NaN;
  batch.reportedEastMps[row] = Number.NaN;
  batch.reportedNorthMps[row] = Number.NaN;
  batch.reportedUpMps[row] = Number.NaN;
  batch.address[row] = NO_ADDRESS;
  batch.mmsi[row] = NO_ADDRESS;
  batch.mode3A[row] = NO_MODE_3A;
  batch.callsign.fill(0, row * CALLSIGN_BYTES, (row + 1) * CALLSIGN_BYTES);
  batch.targetKind[row] = TargetKind.unknown;
  batch.sourceKinds[row] = 0;
  batch.flags[row] = 0;
}
