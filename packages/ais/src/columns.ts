import { CALLSIGN_BYTES } from '@musubi/model';

/**
 * Decoded vessel positions as columns, one row each. What is not known is NaN (floats), zero
 * (shipType) or zero bytes (name).
 */
export interface AisColumns {
  readonly capacity: number;
  count: number;
  /** When the report was received, UTC seconds since 1970-01-01. */
  readonly timeS: Float64Array;
  /** Maritime mobile service identity, nine decimal digits. */
  readonly mmsi: Int32Array;
  readonly latitudeRad: Float64Array;
  readonly longitudeRad: Float64Array;
  /** Velocity over the ground, m/s. */
  readonly eastMps: Float32Array;
  readonly northMps: Float32Array;
  /** Type of ship and cargo, ITU-R M.1371-5 table 53; 0 unknown. */
  readonly shipType: Uint8Array;
  /** `CALLSIGN_BYTES` of the model, ASCII bytes a row, padded with zeros. */
  readonly name: Uint8Array;
  /** 1 when the position is said to be better than 10 m. */
  readonly accuracyHigh: Uint8Array;
}

/** Empty columns of `capacity` rows. All columns are allocated here and reused ever after. */
export function createAisColumns(capacity: number): AisColumns {
  return {
    capacity,
    count: 0,
    timeS: new Float64Array(capacity),
    mmsi: new Int32Array(capacity),
    latitudeRad: new Float64Array(capacity),
    longitudeRad: new Float64Array(capacity),
    eastMps: new Float32Array(capacity),
    northMps: new Float32Array(capacity),
    shipType: new Uint8Array(capacity),
    name: new Uint8Array(capacity * CALLSIGN_BYTES),
    accuracyHigh: new Uint8Array(capacity),
  };
}
