export { LinkError, type LinkErrorCode, type LinkFault, type LinkFaultCode } from './error.ts';
export { DEFAULT_LIMITS, type LinkLimits } from './limits.ts';
export { isSectionSigned, openSection, type Seal, type Sign, sealSection, type Verify } from './onward-section.ts';
export { PADDING_QUANTUM_BYTES, padding } from './padding.ts';
export { RECALL_BATCH } from './recalls.ts';
export { LinkSession } from './session.ts';
export type {
  Drift,
  InstrumentDigest,
  LinkCounters,
  LinkEvent,
  SentTracks,
  SessionOptions,
  SessionState,
} from './session-types.ts';
