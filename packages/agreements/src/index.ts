/** Instruments, their lifecycle and the terms in force. */
export { EVENTS_PER_PARTY_MAX } from './acceptance.ts';
export { formatPeriod } from './calendar.ts';
export { checkInstruments, type InstrumentSource } from './check/check.ts';
export { classificationAtMost } from './classification.ts';
export { type DateName, type DueDate, lastSafeNotice, upcomingDates } from './dates.ts';
export { REASON_CHARS_MAX, readEvent } from './event.ts';
export { type Flow, type FlowQuery, flows, holdObstacle, type Obstacle } from './flows.ts';
export {
  INSTRUMENT_STATES,
  type InstrumentState,
  type InstrumentStateName,
  instrumentState,
  type NoticeState,
  type PendingStatement,
} from './lifecycle.ts';
export { type NoticeAnswer, noticeOn } from './notice.ts';
export { describeObligation } from './obligation-text.ts';
export { INSTRUMENT_CHARS_MAX, parseInstrument } from './parse.ts';
export { type AgreementProblem, AgreementsError, type EventProblem, formatProblem } from './problem.ts';
export {
  concernedNations,
  createRegister,
  instrumentEvents,
  type RecordedEvent,
  type Register,
  recordEvent,
  replayEvents,
  textsOf,
} from './register.ts';
export { INSTRUMENT_SCHEMA } from './schema.ts';
export { describeLimit, type Suspension } from './suspension.ts';
export { firstSecond, isoTime } from './time.ts';
