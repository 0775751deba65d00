/** Bytes a callsign takes in `AdsbColumns`: eight six-bit characters as ASCII. */
export const ADSB_CALLSIGN_BYTES = 8;

/** Values of `AdsbColumns.altitudeKind`. */
export const AdsbAltitude = {
  none: 0,
  /** Above the level of 1013.25 hPa. */
  pressure: 1,
  /** Above the ellipsoid. */
  geometric: 2,
} as const;

/** Bits of `AdsbColumns.marks`. */
export const AdsbMark = {
  /** The address is not an ICAO address: anonymous, a vehicle, a track number. */
  otherAddress: 1,
  /** ADS-R: ADS-B of another link, rebroadcast by a ground station. */
  rebroadcast: 2,
  /** TIS-B: what a ground station's sensors saw, not the aircraft's own word. */
  trafficInformation: 4,
} as const;

/**
 * Decoded ADS-B positions as columns, one row each. What is not known is NaN (floats), −1
 * (mode3A) or zero (category, callsign, emergency).
 */
export interface AdsbColumns {
  readonly capacity: number;
  count: number;
  /** When the position message was received, UTC seconds since 1970-01-01. */
  readonly timeS: Float64Array;
  /** ICAO 24-bit address. */
  readonly address: Int32Array;
  readonly latitudeRad: Float64Array;
  readonly longitudeRad: Float64Array;
  readonly altitudeM: Float64Array;
  /** An `AdsbAltitude`. */
  readonly altitudeKind: Uint8Array;
  /** Velocity over the ground; NaN when none was heard in the last five seconds, m/s. */
  readonly eastMps: Float32Array;
  readonly northMps: Float32Array;
  readonly upMps: Float32Array;
  /** One sigma in each horizontal axis, m. */
  readonly sigmaPositionM: Float32Array;
  /** Emitter category as the set's letter and the number read in hexadecimal: 0xA1 … 0xD7; 0 unknown. */
  readonly category: Uint8Array;
  /** `ADSB_CALLSIGN_BYTES` ASCII bytes a row, padded with zeros. */
  readonly callsign: Uint8Array;
  /** Emergency state of BDS 6,1: 0 none, 1 general, 2 medical, 3 fuel, 4 no radio, 5 unlawful, 6 downed. */
  readonly emergency: Uint8Array;
  /** Mode 3/A code as its 12 bits, from BDS 6,1, or −1. */
  readonly mode3A: Int16Array;
  /** 1 for a surface position. */
  readonly onGround: Uint8Array;
  /** `AdsbMark` bits; 0 for an aircraft's own squitter with its ICAO address. */
  readonly marks: Uint8Array;
}

/** Empty columns of `capacity` rows. All columns are allocated here and reused ever after. */
export function createAdsbColumns(capacity: number): AdsbColumns {
  return {
    capacity,
    count: 0,
    timeS: new Float64Array(capacity),
    address: new Int32Array(capacity),
    latitudeRad: new Float64Array(capacity),
    longitudeRad: new Float64Array(capacity),
    altitudeM: new Float64Array(capacity),
    altitudeKind: new Uint8Array(capacity),
    eastMps: new Float32Array(capacity),
    northMps: new Float32Array(capacity),
    upMps: new Float32Array(capacity),
    sigmaPositionM: new Float32Array(capacity),
    category: new Uint8Array(capacity),
    callsign: new Uint8Array(capacity * ADSB_CALLSIGN_BYTES),
    emergency: new Uint8Array(capacity),
    mode3A: new Int16Array(capacity),
    onGround: new Uint8Array(capacity),
    marks: new Uint8Array(capacity),
  };
}
