/** Boards: what headquarters share beside the picture, folded from signed journals. */
export type {
  AlarmNote,
  Board,
  BoardExport,
  BoardImport,
  BoardProposal,
  BoardWorld,
  ImportPlan,
  ImportProblem,
  ImportRow,
  InstrumentState,
  Status,
  Steps,
} from './board.ts';
export { type AnsweredStatement, type EntryBody, readBody, writeBody } from './body.ts';
export { BoardBook } from './book.ts';
export { fieldProblem, valuesProblem } from './check-field.ts';
export { readCsv, writeCsv } from './csv.ts';
export { GRACE_S } from './exercises/inject-rules.ts';
export { type PictureScore, TRACED_PLACES_MAX, type TracedPlace } from './exercises/picture-score.ts';
export { flownInjects, type PlayedInject, playedInject, sendingOf } from './exercises/playing.ts';
export type { Choice, Field, FieldKind, Writer } from './field.ts';
export {
  answered,
  type BoardEntry,
  type FlaggedEntry,
  type Item,
  openerSide,
  type Position,
  type Side,
  saidByOpener,
} from './item.ts';
export {
  boundedOverview,
  type Chart,
  type Figure,
  type Overview,
  type OverviewTable,
  type Series,
  type Timeline,
} from './overview.ts';
export { BOARDS } from './registry.ts';
export { type Resting, restingOn } from './rests-on.ts';
export { nationOfWriter, SharedText, type TextRun, writerNumber } from './shared-text.ts';
export { type BoardEntrySubject, boardSubject, openerOf, readBoardSubject } from './subject.ts';
export { type Reading, readIn, type Words } from './words.ts';
export { type FallingBody, isNews, type WarningFields, warningOf } from './warnings/from-body.ts';
