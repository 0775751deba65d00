/** What became of the messages an `AdsbDecoder` was given. */
export interface AdsbCounters {
  messages: number;
  /** Neither 7 nor 14 bytes, or without a finite time. */
  malformed: number;
  /** DF 17 or 18 whose parity is wrong and was not corrected. */
  parityFailed: number;
  /** DF 17 or 18 that were corrected. */
  corrected: number;
  /** DF 11: heard, not used. */
  allCallReplies: number;
  /** Other formats, and DF 18 that is not taken (TIS-B, ADS-R and other addresses unless asked for). */
  otherFormats: number;
  /** Sound messages of a type or subtype that is not decoded. */
  otherTypes: number;
  identifications: number;
  /** Callsigns with characters that the alphabet does not have. */
  callsignsRejected: number;
  velocities: number;
  /** Of those, the ones that give airspeed and heading only. */
  airspeedsOnly: number;
  statuses: number;
  positions: number;
  /** Positions held until the other format comes, or whose pair did not fit. */
  awaitingPair: number;
  /** Too far from the aircraft's last position for any speed. */
  unreasonable: number;
  /** Too far from the receiver. */
  outOfRange: number;
  surfaceWithoutReference: number;
  aircraftEvicted: number;
  /** Positions lost because the columns were full. */
  overflow: number;
}

export function createAdsbCounters(): AdsbCounters {
  return {
    messages: 0,
    malformed: 0,
    parityFailed: 0,
    corrected: 0,
    allCallReplies: 0,
    otherFormats: 0,
    otherTypes: 0,
    identifications: 0,
    callsignsRejected: 0,
    velocities: 0,
    airspeedsOnly: 0,
    statuses: 0,
    positions: 0,
    awaitingPair: 0,
    unreasonable: 0,
    outOfRange: 0,
    surfaceWithoutReference: 0,
    aircraftEvicted: 0,
    overflow: 0,
  };
}
