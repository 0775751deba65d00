export { AdsbDecoder, type AdsbOptions } from './adsb/adsb-decoder.ts';
export { encodeAirbornePosition } from './adsb/airborne-position.ts';
export { ADSB_CALLSIGN_BYTES, AdsbAltitude, type AdsbColumns, AdsbMark, createAdsbColumns } from './adsb/columns.ts';
export { type Containment, containment, type NicSupplements } from './adsb/containment.ts';
export type { AdsbCounters } from './adsb/counters.ts';
export { encodeIdentification } from './adsb/identification.ts';
export { encodeOperationalStatus } from './adsb/operational-status.ts';
export type { ReceiverPosition } from './adsb/position-finder.ts';
export type { SquitterContent } from './adsb/squitter-content.ts';
export type { SquitterSource } from './adsb/squitter-source.ts';
export { encodeSurfacePosition } from './adsb/surface-position.ts';
export { encodeVelocity } from './adsb/velocity.ts';
export { decodeAltitude12, decodeAltitude13, decodeIdentity13 } from './altitude.ts';
export { type CorrectBitsMax, repairBits } from './bit-repair.ts';
export { crc24, LONG_BYTES, SHORT_BYTES } from './crc.ts';
export {
  decodeMessage,
  encodeMessage,
  type MessageOptions,
  type MessageProblem,
  type ModesMessage,
} from './decode-message.ts';
export { readFlightStatus } from './df/reply-status.ts';
export { ModesError } from './error.ts';
export {
  type AircraftJson,
  type AircraftJsonOptions,
  type AircraftJsonProblem,
  type JsonAircraft,
  parseAircraftJson,
} from './framing/aircraft-json.ts';
export { type AvrFrame, formatAvr, parseAvr, parseAvrFrame } from './framing/avr.ts';
export { type BeastCounters, BeastFramer, encodeBeastFrame, type OnBeastFrame } from './framing/beast.ts';
export { type BeastClock, beastTicksOfS, beastTicksToS, timeOfDayToTimeS } from './framing/beast-clock.ts';
export { emptySbsMessage, formatSbs, parseSbs, type SbsMessage, type SbsProblem } from './framing/sbs.ts';
export { readThreat, type Threat } from './register/bds30.ts';
export type { CommBName, CommBRegister } from './register/comm-b-registers.ts';
export { type DecodedRegister, decodeRegister, encodeRegister, type Register } from './register/decode-register.ts';
export { type CommBCandidate, inferCommB } from './register/infer-comm-b.ts';
export type { CommBContext } from './register/register-model.ts';
