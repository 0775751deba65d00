import { blockLength, headerProblem } from '../block-header.ts';
import { explainBlock } from '../explain.ts';
import { note, tooManyRows } from '../problem-log.ts';
import { CELL } from './allocate.ts';
import { blankWritten, type InnerColumns, type ItemColumns } from './item-columns.ts';

/**
 * Reads blocks from `bytes[start..end)` into `columns`, after the rows already there; blocks of
 * other categories are skipped and counted. Returns the offset it stopped at: `end`, or the block for
 * which a column had no room (clear and go on from there). Never throws.
 *
 * A block is taken whole or not at all, as by `decodeRecords`.
 */
export function decodeColumns(bytes: Uint8Array, start: number, end: number, columns: ItemColumns): number {
  const inner = columns as InnerColumns;
  const { cells, input } = inner.memory;
  const last = Math.min(end, bytes.length);
  input.forget();
  for (let at = Math.max(0, start); at < last; ) {
    const length = blockLength(bytes, at, last);
    if (length === 0) {
      note(inner, () => headerProblem(bytes, at, last));
      return end;
    }
    input.hold(bytes, at, length, last);
    at = readWindow(inner, at);
    if (cells[CELL.isRefused] === 0) continue;
    const after = at + blockLength(bytes, at, last);
    if (!refuse(bytes, at, after, inner)) return at;
    at = after;
  }
  return end;
}

/** Where the blocks end that could be read of those that the window holds from `at` on. */
function readWindow(columns: InnerColumns, at: number): number {
  const { cells, input } = columns.memory;
  cells.fill(0);
  cells[CELL.count] = columns.count;
  columns.read(at - input.from, input.to - input.from, columns.count, input.from);
  columns.count = cells[CELL.count] as number;
  columns.unreadBlocks += cells[CELL.unread] as number;
  return input.from + (cells[CELL.at] as number);
}

/** Takes a block back; false where there is no room for it though there would be in empty columns. */
function refuse(bytes: Uint8Array, at: number, end: number, columns: InnerColumns): boolean {
  const isFull = columns.memory.cells[CELL.isFull] !== 0;
  takeBack(columns);
  if (isFull && columns.count > 0) return false;
  note(columns, () =>
    isFull ? tooManyRows(bytes, at, end, columns.capacity) : explainBlock(bytes, at, end, columns.reading),
  );
  return true;
}

/** Puts everything after the rows committed back to none. */
function takeBack(columns: InnerColumns): void {
  const { used, committed, cells } = columns.memory;
  used.set(committed);
  blankWritten(columns, columns.count, Math.min(cells[CELL.touched] as number, columns.capacity));
}
