import { blockLength } from './block-header.ts';
import { decodeBlock } from './decode.ts';
import { NEWEST_EDITIONS } from './edition-choice.ts';
import { isKnownCategory } from './editions.ts';
import { TIME_ITEMS } from './time-of-day.ts';

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
 * a trailer yields nothing; blocks of unknown categories are given too.
 */
export function* readBlocks(bytes: Uint8Array): Generator<RawBlock> {
  for (let at = 0; ; ) {
    const length = blockLength(bytes, at, bytes.length);
    if (length === 0) return;
    const block = bytes.subarray(at, at + length);
    const category = block[0];
    yield { category, offset: at, bytes: block, timeOfDayS: firstTimeOfDay(block) };
    at += length;
  }
}

function firstTimeOfDay(block: Uint8Array): number {
  const names = TIME_ITEMS[block[0]] ?? [];
  const records = names.length === 0 ? [] : decodeBlock(block, 0, block.length, NEWEST_EDITIONS, false);
  if (!Array.isArray(records)) return Number.NaN;
  for (const record of records) {
    for (const name of names) {
      const value = record.item(name);
      if (typeof value === 'number') return value;
    }
  }
  return Number.NaN;
}

/** Blocks that have to follow one another for bytes to be taken for a raw recording. */
const CHAIN_BLOCKS = 4;

/** True when bytes begin with blocks of known categories, end to end. */
export function isBlockChain(bytes: Uint8Array): boolean {
  let at = 0;
  for (let blocks = 0; blocks < CHAIN_BLOCKS && at < bytes.length; blocks++) {
    const length = blockLength(bytes, at, bytes.length);
    if (length === 0) return blocks > 0;
    if (!isKnownCategory(bytes[at])) return blocks > 0;
    at += length;
  }
  return at > 0;
}
