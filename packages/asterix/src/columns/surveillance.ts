import { blockLength, headerProblem } from '../block-header.ts';
import { choiceOf, type EditionChoice, type EditionOptions, type Reading } from '../edition-choice.ts';
import { explainBlock } from '../explain.ts';
import { note, tooManyRows } from '../problem-log.ts';
import { CELL } from './allocate.ts';
import type { InnerSurveillance, SurveillanceColumns } from './columns.ts';
import { surveillanceReader } from './surveillance-memory.ts';

interface Rows {
  readonly capacity: number;
  count: number;
}

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
  const inner = columns as InnerSurveillance;
  const choice = choiceOf(options);
  const last = Math.min(end, bytes.length);
  inner.memory.input.forget();
  for (let at = Math.max(0, start); at < last; ) {
    const length = blockLength(bytes, at, last);
    if (length === 0) {
      note(columns, () => headerProblem(bytes, at, last));
      return end;
    }
    const next = readBlocks(bytes, at, at + length, last, inner, choice);
    if (next < 0) return at;
    at = next;
  }
  return end;
}

/** Reads the block at `at`, and those of its category after it; where to go on, −1 where there is no room for it. */
function readBlocks(
  bytes: Uint8Array,
  at: number,
  end: number,
  last: number,
  columns: InnerSurveillance,
  choice: EditionChoice,
): number {
  const rows = rowsOf(columns, bytes[at] as number);
  if (rows === undefined) {
    columns.unreadBlocks++;
    return end;
  }
  const reading = choice.of(bytes, at, end) as Reading;
  const { memory } = columns;
  const { input } = memory;
  input.hold(bytes, at, end - at, last);
  // Blocks of one edition are read in a run; where sources differ, each by itself.
  const until = choice.isOneEdition ? input.to : end;
  const read = surveillanceReader(memory, reading.table);
  const { cells } = memory;
  cells.fill(0);
  cells[CELL.count] = rows.count;
  read(at - input.from, until - input.from, rows.count, input.from);
  rows.count = cells[CELL.count] as number;
  const stopped = input.from + (cells[CELL.at] as number);
  if (cells[CELL.isRefused] === 0) return stopped;
  const after = stopped + blockLength(bytes, stopped, last);
  if (refuse(bytes, stopped, after, rows, columns, reading, cells[CELL.isFull] !== 0)) return after;
  return stopped === at ? -1 : stopped;
}

function rowsOf({ cat034, cat048, cat062 }: SurveillanceColumns, category: number): Rows | undefined {
  return category === 48 ? cat048 : category === 62 ? cat062 : category === 34 ? cat034 : undefined;
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
