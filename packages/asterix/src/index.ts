export { type RawBlock, readBlocks } from './blocks.ts';
export { type CaptureOptions, type ContainerKind, detectContainer, readPackets } from './capture/container.ts';
export type { CapturedPacket, CaptureProblem } from './capture/packet.ts';
export {
  type Cat034Columns,
  type Cat048Columns,
  type Cat062Columns,
  clearSurveillance,
  createSurveillanceColumns,
  PROBLEMS_MAX,
  type SurveillanceColumns,
} from './columns/columns.ts';
export { decodeSurveillance } from './columns/surveillance.ts';
export { decodeRecords } from './decode.ts';
export { type EncodeOptions, encodeBlock } from './encode.ts';
export { AsterixError, type AsterixErrorCode } from './error.ts';
export { RecordFlag } from './flags.ts';
export type { DecodeProblem, ProblemCode } from './problem.ts';
export type { DecodedRecord, DecodeOptions, ItemValue, ItemValues } from './record.ts';
export { shiftTimeOfDay } from './shift-time.ts';
export { timeOfDayToUtc } from './time-of-day.ts';
