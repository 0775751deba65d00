import { BLOCK_OCTETS_MAX, blockLength, HEADER_OCTETS, headerProblem } from '../block-header.ts';
import { choiceOf, type EditionChoice, type EditionOptions, type Reading } from '../edition-choice.ts';
import { explainBlock } from '../explain.ts';
import type { CategoryTable } from '../layout.ts';
import { note, tooManyRows } from '../problem-log.ts';
import { cat034Reader, clearCat034 } from './cat034.ts';
import { descriptorOctets, MARGIN, readCat048 } from './cat048.ts';
import { cat062Reader, clearCat062 } from './cat062.ts';
import type { Cat034Columns, Cat048Columns, Cat062Columns, SurveillanceColumns } from './columns.ts';
import type { RecordReader } from './record-reader.ts';
import type { RunEnd } from './run-end.ts';

interface Rows {
  readonly capacity: number;
  count: number;
  readonly offset: Uint32Array;
}

/** How the records of one category are read into rows. */
interface RowReader<C extends Rows> {
  readonly make: (table: CategoryTable) => RecordReader<C>;
  readonly clear: (columns: C, row: number) => void;
  readonly readers: WeakMap<CategoryTable, RecordReader<C>>;
}

const CAT034: RowReader<Cat034Columns> = { make: cat034Reader, clear: clearCat034, readers: new WeakMap() };
const CAT062: RowReader<Cat062Columns> = { make: cat062Reader, clear: clearCat062, readers: new WeakMap() };

/**
 * Reads blocks from `bytes[start..end)` into `columns`, after the rows already there.
 * Returns the offset it stopped at: `end`, or the block for which a column had no room (clear and
 * go on from there). Never throws for any bytes; throws `AsterixError` for editions that do not
 * exist. Hand in the same `options` each time: what they say is looked up once.
 *
 * A block is taken whole or not at all, as by `decodeRecords`. A block with more records than empty
 * columns hold becomes a problem.
 */
export function decodeSurveillance(
  bytes: Uint8Array,
  start: number,
  end: number,
  columns: SurveillanceColumns,
  options?: EditionOptions,
): number {
  const choice = choiceOf(options);
  const last = Math.min(end, bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = Math.max(0, start); at < last; ) {
    const length = blockLength(bytes, at, last);
    if (length === 0) {
      note(columns, () => headerProblem(bytes, at, last));
      return end;
    }
    const next = readAnyBlock(bytes, view, at, at + length, last, columns, choice);
    if (next < 0) return at;
    at = next;
  }
  return end;
}

/** Where to go on; −1 where the columns have no room for the block. */
function readAnyBlock(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
  last: number,
  columns: SurveillanceColumns,
  choice: EditionChoice,
): number {
  const category = bytes[at];
  if (category !== 34 && category !== 48 && category !== 62) {
    columns.unreadBlocks++;
    return end;
  }
  const reading = choice.of(bytes, at, end) as Reading;
  // Blocks of one edition are read in a run; where sources differ, each by itself.
  if (category === 48) return readRun(bytes, view, at, choice.isOneEdition ? last : end, columns, reading);
  const isRead =
    category === 34
      ? readBlock(bytes, view, at, end, columns.cat034, CAT034, columns, reading)
      : readBlock(bytes, view, at, end, columns.cat062, CAT062, columns, reading);
  return isRead ? end : -1;
}

const ended: RunEnd = { at: 0, outcome: 'other' };

function readRun(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  last: number,
  columns: SurveillanceColumns,
  reading: Reading,
): number {
  const { cat048 } = columns;
  const descriptorMax = descriptorOctets(reading.table);
  readCat048(bytes, view, at, last, cat048, descriptorMax, 0, ended);
  if (ended.outcome === 'tail') readTail(bytes, last, cat048, descriptorMax);
  const { at: stopped, outcome } = ended;
  if (outcome === 'other') return stopped;
  const end = stopped + blockLength(bytes, stopped, last);
  return refuse(bytes, stopped, end, cat048, columns, reading, outcome === 'full')
    ? end
    : stopped === at
      ? -1
      : stopped;
}

/** Blocks at the end of the bytes, where nothing follows them. */
const tail = new Uint8Array(BLOCK_OCTETS_MAX + MARGIN);
const tailView = new DataView(tail.buffer);

/** Goes on with the block at which `ended` stands, out of a copy. */
function readTail(bytes: Uint8Array, last: number, rows: Cat048Columns, descriptorMax: number): void {
  const from = ended.at;
  const length = blockLength(bytes, from, last);
  tail.set(bytes.subarray(from, from + length));
  readCat048(tail, tailView, 0, length, rows, descriptorMax, from, ended);
  ended.at += from;
}

/** Adds the block's records as rows, or nothing; false where there is no room now. */
function readBlock<C extends Rows>(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  rows: C,
  how: RowReader<C>,
  columns: SurveillanceColumns,
  reading: Reading,
): boolean {
  const read = readerOf(how, reading.table);
  let row = rows.count;
  for (let at = start + HEADER_OCTETS; at < end; row++) {
    if (row >= rows.capacity) return refuse(bytes, start, end, rows, columns, reading, true);
    how.clear(rows, row);
    rows.offset[row] = at;
    at = read(bytes, view, at, end, rows, row);
    if (at < 0) return refuse(bytes, start, end, rows, columns, reading, false);
  }
  rows.count = row;
  return true;
}

function readerOf<C extends Rows>(how: RowReader<C>, table: CategoryTable): RecordReader<C> {
  const known = how.readers.get(table) ?? how.make(table);
  how.readers.set(table, known);
  return known;
}

/** Notes why a block gave nothing; false where it may after a clear. */
function refuse(
  bytes: Uint8Array,
  at: number,
  end: number,
  rows: Rows,
  columns: SurveillanceColumns,
  reading: Reading,
  isFull: boolean,
): boolean {
  if (isFull && rows.count > 0) return false;
  note(columns, () => (isFull ? tooManyRows(bytes, at, end, rows.capacity) : explainBlock(bytes, at, end, reading)));
  return true;
}
