export { LinkError, type LinkErrorCode, type LinkFault, type LinkFaultCode } from './error.ts';
export { DEFAULT_LIMITS, type LinkLimits } from './limits.ts';
export { LinkSession, type SentTracks } from './session.ts';
export type {
  InstrumentDigest,
  LinkCounters,
  LinkEvent,
  SessionOptions,
  SessionState,
} from './session-types.ts';
