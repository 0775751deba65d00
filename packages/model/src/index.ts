export {
  type Amount,
  type Area,
  DAY_COUNTS,
  DROPPABLE_FIELDS,
  type DroppableField,
  ENTRY_RULES,
  type EntryRule,
  type EquivalenceRow,
  FISCAL_YEARS,
  type FiscalYear,
  INSTRUMENT_KINDS,
  type Instrument,
  type InstrumentKind,
  type InstrumentText,
  NOTICE_ANCHORS,
  NOTICE_FORMS,
  type NoticeRule,
  type Obligation,
  type Period,
  PROVISION_TOPICS,
  type Provision,
  BOARD_SUBJECTS,
  type BoardSubject,
  SUBJECTS,
  type Subject,
  type Term,
} from './agreement.ts';
export {
  AGREEMENT_EVENT_TYPES,
  type AgreementEvent,
  type AgreementEventType,
  type SuspensionLimit,
} from './agreement-event.ts';
export { copyRow, copyRows, readCallsign, writeCallsign } from './columns.ts';
export { ACTS, type Act, type JournalEntry, type Json } from './journal.ts';
export { CAVEATS, type Caveat, type Label, SUCCESSIONS_MAX } from './label.ts';
export { isNationCode, type NationCode } from './nation.ts';
export {
  AltitudeKind,
  CALLSIGN_BYTES,
  clearPlot,
  createPlotBatch,
  Flag,
  NO_ADDRESS,
  NO_MODE_3A,
  type PlotBatch,
  PlotKind,
  SourceKind,
  TargetKind,
} from './plot.ts';
export { type GeodeticPosition, SENSOR_KINDS, type Sensor, type SensorAccuracy, type SensorKind } from './sensor.ts';
export {
  CONTRIBUTORS_MAX,
  COVARIANCE_TERMS,
  clearTrack,
  createTrackBatch,
  IDENTITIES,
  IDENTITY_BASES,
  type Identity,
  type IdentityBasis,
  NO_SENSOR,
  type TrackBatch,
  trackId,
} from './track.ts';
