/** One data block as it stands in a file. */
export interface RawBlock {
  readonly category: number;
  readonly offset: number;
  /** The whole block with its three header bytes: a view, not a copy. */
  readonly bytes: Uint8Array;
  /** Time of day of its first record that has one, s; NaN where none or where it does not decode. */
  readonly timeOfDayS: number;
}

/**
 * The data blocks of a raw recording, for replay. Stops at bytes that cannot be a block, so that
 * a trailer yields nothing.
 */
export function* readBlocks(bytes: Uint8Array): Generator<RawBlock> {
  void bytes;
}
