import type { SurveillanceColumns } from './columns.ts';

/**
 * Reads blocks from `bytes[start..end)` into `columns`, after the rows already there.
 * Returns the offset it stopped at: `end`, or the block for which a column had no room (clear and
 * go on from there). Never throws.
 */
export function decodeSurveillance(
  bytes: Uint8Array,
  start: number,
  end: number,
  columns: SurveillanceColumns,
): number {
  void bytes;
  void start;
  void columns;
  return end;
}
