import { blockLength, HEADER_OCTETS, headerProblem } from '../block-header.ts';
import { decodeBlock } from '../decode.ts';
import type { DecodeProblem } from '../problem.ts';
import { clearCat034, readCat034 } from './cat034.ts';
import { clearCat048, readCat048 } from './cat048.ts';
import { clearCat062, readCat062 } from './cat062.ts';
import { PROBLEMS_MAX, type SurveillanceColumns } from './columns.ts';
import type { RecordReader } from './record-reader.ts';

/** What a block came to. */
const Outcome = { read: 0, malformed: 1, full: 2 } as const;

interface Rows {
  readonly capacity: number;
  count: number;
  readonly offset: Uint32Array;
}

/**
 * Reads blocks from `bytes[start..end)` into `columns`, after the rows already there.
 * Returns the offset it stopped at: `end`, or the block for which a column had no room (clear and
 * go on from there). Never throws.
 *
 * A block is taken whole or not at all, as by `decodeRecords`, with the newest edition of each
 * category. A block with more records than empty columns hold becomes a problem.
 */
export function decodeSurveillance(
  bytes: Uint8Array,
  start: number,
  end: number,
  columns: SurveillanceColumns,
): number {
  const last = Math.min(end, bytes.length);
  for (let at = Math.max(0, start); at < last; ) {
    const length = blockLength(bytes, at, last);
    if (length === 0) {
      note(columns, headerProblem(bytes, at, last));
      return end;
    }
    if (!readAnyBlock(bytes, at, at + length, columns)) return at;
    at += length;
  }
  return end;
}

/** False where the columns have no room for the block. */
function readAnyBlock(bytes: Uint8Array, at: number, end: number, columns: SurveillanceColumns): boolean {
  switch (bytes[at]) {
    case 34:
      return finish(readRows(bytes, at, end, columns.cat034, readCat034, clearCat034), bytes, at, end, columns);
    case 48:
      return finish(readRows(bytes, at, end, columns.cat048, readCat048, clearCat048), bytes, at, end, columns);
    case 62:
      return finish(readRows(bytes, at, end, columns.cat062, readCat062, clearCat062), bytes, at, end, columns);
    default:
      columns.unreadBlocks++;
      return true;
  }
}

/** Adds the block's records as rows, or nothing. */
function readRows<C extends Rows>(
  bytes: Uint8Array,
  start: number,
  end: number,
  columns: C,
  read: RecordReader<C>,
  clear: (columns: C, row: number) => void,
): number {
  let row = columns.count;
  for (let at = start + HEADER_OCTETS; at < end; row++) {
    if (row >= columns.capacity) return Outcome.full;
    clear(columns, row);
    columns.offset[row] = at;
    at = read(bytes, at, end, columns, row);
    if (at < 0) return Outcome.malformed;
  }
  columns.count = row;
  return Outcome.read;
}

function finish(outcome: number, bytes: Uint8Array, at: number, end: number, columns: SurveillanceColumns): boolean {
  if (outcome === Outcome.read) return true;
  const kind = bytes[at] === 34 ? columns.cat034 : bytes[at] === 48 ? columns.cat048 : columns.cat062;
  if (outcome === Outcome.full && kind.count > 0) return false;
  if (columns.problems.length < PROBLEMS_MAX) {
    note(columns, outcome === Outcome.full ? tooMany(bytes, at, end, kind.capacity) : explain(bytes, at, end));
  } else columns.problemCount++;
  return true;
}

function note(columns: SurveillanceColumns, problem: DecodeProblem): void {
  columns.problemCount++;
  if (columns.problems.length < PROBLEMS_MAX) columns.problems.push(problem);
}

function tooMany(bytes: Uint8Array, at: number, end: number, capacity: number): DecodeProblem {
  const message = `at ${at}: block has more records than the ${capacity} rows of the columns; make them larger`;
  return { code: 'columns-too-small', offset: at, length: end - at, category: bytes[at] as number, item: '', message };
}

/** Reads a block that the columns refused once more, slowly, to say what is wrong with it. */
function explain(bytes: Uint8Array, at: number, end: number): DecodeProblem {
  const result = decodeBlock(bytes, at, end, {});
  if (!Array.isArray(result)) return result;
  const message = `at ${at}: block was refused by the column reader alone`;
  return { code: 'readers-differ', offset: at, length: end - at, category: bytes[at] as number, item: '', message };
}
