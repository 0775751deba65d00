import { type DecodedRecord, type DecodeProblem, decodeRecords } from '@musubi/asterix';
import type { Entry, ErrorEntry } from './entry.ts';
import { blockLengthAt, type Piece } from './asterix-pieces.ts';
import type { Editions } from './options.ts';
import { timeOfDayOf, utcOf } from './time-text.ts';

export interface AsterixOptions {
  readonly editions: Editions;
  /** Editions by source, SAC × 256 + SIC. */
  readonly sources: ReadonlyMap<number, Editions>;
  /** Categories wanted; null for all. */
  readonly categories: ReadonlySet<number> | null;
}

/** Bytes of a problem that are kept. */
const RAW_OCTETS_MAX = 4096;
const HEADER_OCTETS = 3;
const BLOCK_OCTETS_MIN = 4;

/** The records and problems of a piece's blocks, in order. */
export function* readEntries(piece: Piece, options: AsterixOptions): Generator<Entry> {
  if (options.sources.size === 0) {
    yield* entriesOf(piece, 0, piece.bytes.length, options.editions, options);
    return;
  }
  // Editions differ by source, which a block's first record names.
  for (let at = 0; at < piece.bytes.length; ) {
    const length = blockLengthAt(piece.bytes, at);
    const end = length < BLOCK_OCTETS_MIN ? piece.bytes.length : Math.min(piece.bytes.length, at + length);
    yield* entriesOf(piece, at, end, editionsFor(piece.bytes, at, options), options);
    at = end;
  }
}

function* entriesOf(
  piece: Piece,
  from: number,
  to: number,
  editions: Editions,
  options: AsterixOptions,
): Generator<Entry> {
  const { categories } = options;
  const offset = piece.offset + from;
  const bytes = from === 0 && to === piece.bytes.length ? piece.bytes : piece.bytes.subarray(from, to);
  for (const result of decodeRecords(bytes, { editions })) {
    if ('code' in result) {
      // Where blocks end is unknown after a bad header: that is nobody's category.
      const isOther = categories !== null && result.item !== '' && !categories.has(result.category);
      if (!isOther) yield errorEntry(result, bytes, offset);
    } else if (categories === null || categories.has(result.cat)) {
      yield recordEntry(result, offset, piece.receivedS, editions);
    }
  }
}

function recordEntry(record: DecodedRecord, offset: number, receivedS: number, editions: Editions): Entry {
  const { cat, edition, items } = record;
  const timeOfDayS = timeOfDayOf(cat, items);
  const timeS = utcOf(cat, timeOfDayS, receivedS);
  const isEditionChosen = editions[cat] !== undefined;
  return {
    kind: 'record',
    cat,
    edition,
    isEditionChosen,
    offset: offset + record.offset,
    timeS,
    timeOfDayS,
    receivedS,
    items,
  };
}

function errorEntry(problem: DecodeProblem, bytes: Uint8Array, offset: number): ErrorEntry {
  const { code, category, message } = problem;
  const to = problem.offset + Math.min(problem.length, RAW_OCTETS_MAX);
  const raw = bytes.slice(problem.offset, to);
  // The message names the place in the piece; the place in the file is said beside it.
  const error = message.replace(/^at \d+: /, '');
  return { kind: 'error', error, code, offset: offset + problem.offset, cat: category, raw, isNoise: false };
}

function editionsFor(bytes: Uint8Array, at: number, { sources, editions }: AsterixOptions): Editions {
  const own = sources.get(sourceOf(bytes, at));
  return own === undefined ? editions : { ...editions, ...own };
}

/** SAC × 256 + SIC of a block's first record, whose first item it is in every category; −1 where it has none. */
function sourceOf(bytes: Uint8Array, at: number): number {
  let next = at + HEADER_OCTETS;
  if (((bytes[next] ?? 0) & 0x80) === 0) return -1;
  while (((bytes[next] ?? 0) & 1) === 1) next++;
  const [sac, sic] = [bytes[next + 1], bytes[next + 2]];
  return sac === undefined || sic === undefined ? -1 : sac * 256 + sic;
}
