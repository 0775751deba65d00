export { type AisColumns, createAisColumns } from './columns.ts';
export type { AisCounters } from './counters.ts';
export { encodePositionReport, encodeStaticReport, type PositionReport, type StaticReport } from './encode.ts';
export { AisError } from './error.ts';
export { AisReceiver } from './receiver.ts';
