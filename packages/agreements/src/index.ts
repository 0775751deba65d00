/** Instruments, their lifecycle and the terms in force. */
export { classificationAtMost } from './classification.ts';
export { type Flow, type FlowQuery, flows, type Obstacle } from './flows.ts';
export {
  INSTRUMENT_STATES,
  type InstrumentState,
  type InstrumentStateName,
  instrumentState,
  type Suspension,
} from './lifecycle.ts';
export { describeObligation } from './obligation-text.ts';
export { INSTRUMENT_CHARS_MAX, parseInstrument } from './parse.ts';
export { type AgreementProblem, AgreementsError, type EventProblem, formatProblem } from './problem.ts';
export {
  createRegister,
  EVENTS_PER_PARTY_MAX,
  instrumentEvents,
  REASON_CHARS_MAX,
  type RecordedEvent,
  type Register,
  recordEvent,
  replayEvents,
} from './register.ts';
export { INSTRUMENT_SCHEMA } from './schema.ts';
export { isoTime } from './time.ts';
