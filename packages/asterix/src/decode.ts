import type { DecodeProblem } from './problem.ts';
import type { DecodedRecord, DecodeOptions } from './record.ts';

/** Every record of every data block in `bytes`, and every problem. Never throws for any bytes. */
export function* decodeRecords(
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Generator<DecodedRecord | DecodeProblem> {
  void bytes;
  void options;
}
