/** What became of the bytes an `AisReceiver` was given. */
export interface AisCounters {
  lines: number;
  linesTooLong: number;
  /** Lines that are no AIS sentence, e.g. GPS sentences and remarks. */
  notAis: number;
  checksumFailed: number;
  /** Sentences whose fields are not as they must be. */
  malformed: number;
  /** Parts of messages that never became whole. */
  abandoned: number;
  messages: number;
  positions: number;
  statics: number;
  /** Positions that say "not available". */
  withoutPosition: number;
  /** Messages shorter than their type, or with impossible values. */
  invalid: number;
  /** Types that are not decoded. */
  otherTypes: number;
  shipsEvicted: number;
  /** Positions lost because the columns were full. */
  overflow: number;
}

export function createAisCounters(): AisCounters {
  return {
    lines: 0,
    linesTooLong: 0,
    notAis: 0,
    checksumFailed: 0,
    malformed: 0,
    abandoned: 0,
    messages: 0,
    positions: 0,
    statics: 0,
    withoutPosition: 0,
    invalid: 0,
    otherTypes: 0,
    shipsEvicted: 0,
    overflow: 0,
  };
}
