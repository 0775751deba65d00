export { type RawBlock, readBlocks } from './blocks.ts';
export { type CaptureOptions, type ContainerKind, DETECT_OCTETS, detectContainer } from './capture/container.ts';
export { readPackets } from './capture/packets.ts';
export type { CapturedPacket, CaptureProblem } from './capture/packet.ts';
export { type RecordingOptions, RecordingReader } from './capture/recording-reader.ts';
export type { RecordedPiece } from './capture/splitter.ts';
export { addRepetitions, addRow, type RowItems, rowItems } from './columns/add-rows.ts';
export { type Column, type ColumnKind, type ColumnValues, columnText } from './columns/column.ts';
export {
  type Cat034Columns,
  type Cat048Columns,
  type Cat062Columns,
  clearSurveillance,
  createSurveillanceColumns,
  type SurveillanceColumns,
} from './columns/columns.ts';
export { decodeColumns } from './columns/decode-columns.ts';
export { encodeColumns } from './columns/encode-columns.ts';
export {
  type ColumnOptions,
  clearColumns,
  createColumns,
  hasItem,
  type ItemColumns,
} from './columns/item-columns.ts';
export { decodeSurveillance } from './columns/surveillance.ts';
export { decodeRecords } from './decode.ts';
export { describeItem, type ItemDescription, inSi } from './describe.ts';
export type { EditionOptions, SourceEdition } from './edition-choice.ts';
export { editionsOf, expansionsOf, knownCategories } from './editions.ts';
export { type EncodeOptions, encodeBlock } from './encode.ts';
export { AsterixError, type AsterixErrorCode } from './error.ts';
export { RecordFlag } from './flags.ts';
export { JsonLines, type JsonLinesContext, type JsonLinesOptions } from './json/json-lines.ts';
export type { RegisterText } from './json/registers-text.ts';
export { flightLevelOfModeC } from './mode-c.ts';
export type { DecodeProblem, ProblemCode } from './problem.ts';
export { PROBLEMS_MAX, type ProblemLog } from './problem-log.ts';
export type { DecodedRecord, DecodeOptions, ItemValue, ItemValues } from './record.ts';
export { shiftTimeOfDay } from './shift-time.ts';
export type { RecordNote } from './spare.ts';
export { isTimeOfDay, recordTimeToUtc, timeItemsOf, timeOfDayToUtc } from './time-of-day.ts';
