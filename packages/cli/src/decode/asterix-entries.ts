import { type DecodedRecord, type DecodeProblem, decodeRecords, recordTimeToUtc } from '@musubi/asterix';
import type { Entry, ErrorEntry, Piece } from './entry.ts';
import type { Editions } from './options.ts';
import { timeOfDayOf } from './time-text.ts';

export interface AsterixOptions {
  readonly editions: Editions;
  /** Editions by source, `25/201`. */
  readonly sources: Readonly<Record<string, Editions>>;
  /** Categories wanted; null for all. */
  readonly categories: ReadonlySet<number> | null;
}

/** Bytes of a problem that are kept. */
const RAW_OCTETS_MAX = 4096;

const NO_BLOCK: ReadonlySet<string> = new Set(['bytes-left', 'block-too-short', 'block-past-end']);

/** The records and problems of a piece's blocks, in order. */
export function* readEntries(piece: Piece, options: AsterixOptions): Generator<Entry> {
  const { categories } = options;
  for (const result of decodeRecords(piece.bytes, options)) {
    if ('code' in result) {
      // Bytes that are no block have no category.
      const isOther = categories !== null && !NO_BLOCK.has(result.code) && !categories.has(result.category);
      if (!isOther) yield errorEntry(result, piece);
    } else if (categories === null || categories.has(result.cat)) {
      yield recordEntry(result, piece);
    }
  }
}

function recordEntry(record: DecodedRecord, { offset, receivedS }: Piece): Entry {
  const { cat, edition, items } = record;
  const timeOfDayS = timeOfDayOf(cat, items);
  return {
    kind: 'record',
    cat,
    edition,
    offset: offset + record.offset,
    timeS: recordTimeToUtc(cat, timeOfDayS, receivedS),
    timeOfDayS,
    receivedS,
    items,
  };
}

function errorEntry(problem: DecodeProblem, { bytes, offset }: Piece): ErrorEntry {
  const { code, category, message } = problem;
  const to = problem.offset + Math.min(problem.length, RAW_OCTETS_MAX);
  const raw = bytes.slice(problem.offset, to);
  // The message names the place in the piece; the place in the file is said beside it.
  const error = message.replace(/^at \d+: /, '');
  return { kind: 'error', error, code, offset: offset + problem.offset, cat: category, raw, isNoise: false };
}
